package limits

import (
	"slices"

	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// belonging is how much of its time, in per cent, a seat gives at most to a team to which it does
// not belong: a guest counts neither as one of the team nor as a further team of the guest.
const belonging = 20

// craft says what a seat does, by all of the roles that it carries.
type craft uint8

const (
	productManager craft = 1 << iota
	associate
	engineer
	designer
)

// judgement is a graph being judged, the whole of it or some subjects.
type judgement struct {
	g        *orggraph.Graph
	limits   map[orggraph.LimitRule]*Limit
	ranks    map[orggraph.LimitRule]int // order of the catalogue
	excepted map[exempt]*orggraph.LimitException
	roles    map[orggraph.Role]roleKind
	known    craft // of any role in the catalogue
	list     []Finding

	own  []orggraph.Position // of the team at hand
	all  []load              // one a seat, by its place in the chart; nil where only some subjects are judged
	some map[int]*load       // then those of the seats that were met
}

// load is what a seat does, and what its teams ask of it.
type load struct {
	craft     craft
	known     bool    // the craft was looked for
	teams     int32   // to which the seat belongs
	visited   int32   // to which the seat gives any time
	engineers float64 // whom a product manager's seat finds work for
}

// exempt names what an exception is for.
type exempt struct {
	rule orggraph.LimitRule
	key  string
}

// judge finds everything that crosses a limit, the gravest first.
func judge(g *orggraph.Graph) []Finding {
	j := begin(g)
	seats := g.Seats()
	j.all = make([]load, len(seats))
	j.judgeTeams(g.ActiveTeams())
	j.judgeSeats(seats)
	j.judgePeople(seats)
	j.judgeLayers()
	return j.found()
}

func begin(g *orggraph.Graph) *judgement {
	j := &judgement{g: g, limits: map[orggraph.LimitRule]*Limit{}, ranks: map[orggraph.LimitRule]int{}, excepted: exempted(g), roles: kinds(g)}
	j.known = knownCrafts(j.roles)
	for i, l := range All(g) {
		j.limits[l.Rule], j.ranks[l.Rule] = &l, i
	}
	return j
}

// exempted are the exceptions that hold today.
func exempted(g *orggraph.Graph) map[exempt]*orggraph.LimitException {
	list := map[exempt]*orggraph.LimitException{}
	for _, e := range g.LimitExceptions() {
		if e.Current() {
			list[exempt{e.Rule(), e.SubjectKey()}] = &e
		}
	}
	return list
}

// found returns what was found, the gravest first.
func (j *judgement) found() []Finding {
	slices.SortStableFunc(j.list, func(a, b Finding) int {
		if a.Severity != b.Severity {
			return b.Severity.weight() - a.Severity.weight()
		}
		return j.ranks[a.Rule] - j.ranks[b.Rule]
	})
	return j.list
}

// load returns what is known of a seat of the chart, with its craft.
func (j *judgement) load(seat orggraph.Position) *load {
	var l *load
	if place := seat.Place(); j.all != nil {
		l = &j.all[place]
	} else if l = j.some[place]; l == nil {
		l = &load{}
		j.some[place] = l
	}
	if !l.known {
		l.known = true
		for role := range seat.Carried() {
			l.craft |= j.roles[role].craft
		}
	}
	return l
}

// subject is what findings are about.
type subject interface {
	orggraph.Node
	Key() string
}

// find notes a finding when the value is beyond a threshold of the limit.
func find[S subject](j *judgement, l *Limit, about S, value float64) {
	if cross, ok := l.crossed(value); ok {
		j.note(Finding{Rule: l.Rule, Subject: about, key: about.Key(), Value: value}, cross)
	}
}

// crossed returns the gravest threshold that a value is beyond.
func (l *Limit) crossed(value float64) (crossing, bool) {
	cross, ok := l.Thresholds.crossed(value)
	if !ok && l.advise {
		cross, ok = Thresholds{WarnBelow: l.Target.Least, WarnAbove: l.Target.Most}.crossed(value)
		cross.severity = Info
	}
	return cross, ok
}

// note adds a finding, with the exception that is recorded for it.
func (j *judgement) note(f Finding, c crossing) {
	f.Severity, f.Limit, f.below = c.severity, c.limit, c.below
	f.Exception = j.excepted[exempt{f.Rule, f.key}]
	j.list = append(j.list, f)
}

// judgeLayers compares the levels with those that so many people need.
func (j *judgement) judgeLayers() {
	people, layers := j.g.Headcount(), j.g.Layers()
	if people == 0 {
		return
	}
	needed := levelsFor(people)
	if cross, ok := j.limits[Layers].Thresholds.crossed(float64(layers - needed)); ok {
		cross.limit += float64(needed)
		j.note(Finding{Rule: Layers, key: organisation, Value: float64(layers), extra: people}, cross)
	}
}

// levelsFor is the logarithm of a number of people to the base of six, rounded up.
func levelsFor(people int) int {
	levels := 0
	for reach := 1; reach < people; reach *= 6 {
		levels++
	}
	return levels
}

// judgePeople counts the teams that each holder of some seats belongs to.
func (j *judgement) judgePeople(seats []orggraph.Position) {
	limit := j.limits[TeamsPerPerson]
	for _, seat := range seats {
		for who := range seat.Holders() {
			switch first, only := firstOf(who); {
			case first != seat: // met at their first seat
			case only:
				find(j, limit, who, float64(j.load(seat).teams))
			default:
				find(j, limit, who, float64(teamsOf(who)))
			}
		}
	}
}

// firstOf returns the first seat of a person who holds one, and whether it is the only one.
func firstOf(who orggraph.Person) (first orggraph.Position, only bool) {
	n := 0
	for seat := range who.Seats() {
		if n++; n > 1 {
			return first, false
		}
		first = seat
	}
	return first, true
}

// teamsOf counts the teams that the seats of a person belong to, each once.
func teamsOf(who orggraph.Person) int {
	seen := map[orggraph.Team]bool{}
	for seat := range who.Seats() {
		for _, m := range seat.Memberships() {
			if t := m.Team(); m.Allocation() > belonging && judged(t) {
				seen[t] = true
			}
		}
	}
	return len(seen)
}

// judged reports whether a team works together day by day, so that the limits of teams are about it.
func judged(t orggraph.Team) bool { return t.Kind() == orggraph.KindTeam && t.ArchivedOn() == nil }

// concerns reports whether findings of a rule are about a subject with such an id.
func (l Limit) concerns(subject string) bool {
	if l.about == "" {
		return subject == organisation
	}
	return id.Is(subject, l.about)
}
