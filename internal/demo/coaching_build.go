package demo

import (
	"strconv"
	"strings"
	"time"

	"cadre/internal/coaching"
)

// growth turns the outline of coaching into rows.
type growth struct {
	now          time.Time
	holder       map[string]string // the person who holds a seat, by the key of the seat
	since        map[string]string // the day since which they do
	city         map[string]string // of a seat
	competencies []string          // keys, in the order in which levels are written
	rounds       int
	seasoned     int // people who sat where they sit by the round before that of last quarter
	out          Coaching
}

func newGrowth(b *builder) *growth {
	g := &growth{now: b.today, holder: map[string]string{}, since: map[string]string{}, city: map[string]string{}}
	for _, p := range b.org.Positions {
		g.city[p.Key] = p.Location
	}
	for _, a := range b.org.Assignments {
		if a.Kind == permanent && (a.EndsOn == "" || a.EndsOn > day(b.today)) {
			g.holder[a.Position], g.since[a.Position] = a.Person, a.StartsOn
		}
	}
	for _, c := range coaching.DefaultCompetencies() {
		g.competencies = append(g.competencies, c.Key)
	}
	return g
}

// workday returns a day counted from today; the Friday before where it falls on a weekend.
func (g *growth) workday(n int) time.Time {
	t := g.now.AddDate(0, 0, n)
	switch t.Weekday() {
	case time.Saturday:
		return t.AddDate(0, 0, -1)
	case time.Sunday:
		return t.AddDate(0, 0, -2)
	}
	return t
}

func (g *growth) on(n int) string { return day(g.workday(n)) }

// onOrNever is empty for 0, which stands for a day that has not come.
func (g *growth) onOrNever(n int) string {
	if n == 0 {
		return ""
	}
	return g.on(n)
}

// moment returns an hour of a workday, or now where it has not come.
func (g *growth) moment(n, hour int) time.Time {
	t := g.workday(n)
	return g.past(time.Date(t.Year(), t.Month(), t.Day(), hour, 0, 0, 0, t.Location()))
}

func (g *growth) past(t time.Time) time.Time {
	if t.After(g.now) {
		return g.now
	}
	return t
}

// open is a row that those whom it concerns see at once.
func (g *growth) open(c coached, by string, at time.Time) Written {
	return Written{About: g.holder[c.seat], By: g.holder[by], At: at, Released: at}
}

// assess writes the rounds of somebody, and what colleagues say.
func (g *growth) assess(c coached) {
	for i, r := range []round{g.first(c), c.was, c.is} {
		before := len(g.out.Assessments)
		if at := g.round(c, r); i > 0 && !at.IsZero() { // it takes the place of what was agreed before
			for i := range g.out.Assessments[:before] {
				if a := &g.out.Assessments[i]; a.About == g.holder[c.seat] && a.Kind != "PEER" && a.Superseded.IsZero() {
					a.State, a.Superseded = "SUPERSEDED", at
				}
			}
		}
	}
	for _, p := range c.peers {
		g.rounds++
		a := g.assessment(c, "PEER", p.seat, p.day, p.view)
		a.At = g.moment(p.day, 14)
		a.State, a.SharedAt = "SHARED", g.past(a.At.Add(time.Hour))
		g.keep(a, a.SharedAt, false)
	}
}

// quarterBefore is how long before the round of last quarter the one before it was, in days.
const quarterBefore = 91

// notYet says that every fourth was not assessed in the round before: not everybody begins at once.
const notYet = 4

// first is the round before that of last quarter, of those who sat where they sit by then: they saw things alike, and had not yet
// shown what was seen of them since.
func (g *growth) first(c coached) round {
	if c.was.state != agreed || g.since[c.seat] > g.on(c.was.day-quarterBefore-30) {
		return round{}
	}
	if g.seasoned++; g.seasoned%notYet == 0 {
		return round{} // their coach had not begun
	}
	earlier := func(v view) view {
		grown := map[string]bool{}
		for _, p := range v.shown {
			grown[p.competency] = grown[p.competency] || p.direction == "POSITIVE"
		}
		levels := strings.Fields(v.levels)
		for i := range levels {
			if level := levels[i]; i < len(g.competencies) && grown[g.competencies[i]] && level != "-" {
				levels[i] = writtenLevel(max(1, levelOf(level)-0.5))
			}
		}
		return view{levels: strings.Join(levels, " ")}
	}
	return round{day: c.was.day - quarterBefore, state: agreed, by: c.was.by, manager: earlier(c.was.manager), self: earlier(c.was.self)}
}

// writtenLevel writes a level as outlines do.
func writtenLevel(level float64) string {
	if level != float64(int(level)) {
		return strconv.Itoa(int(level)) + "+"
	}
	return strconv.Itoa(int(level))
}

// round writes both assessments of a round, and returns when they were agreed on; zero while they are not.
func (g *growth) round(c coached, r round) (agreedAt time.Time) {
	if r.state == none {
		return agreedAt
	}
	g.rounds++
	by := r.by
	if by == "" {
		by = c.coach
	}
	manager, self := g.assessment(c, "MANAGER", by, r.day, r.manager), g.assessment(c, "SELF", c.seat, r.day, r.self)
	manager.At, self.At = g.moment(r.day, 9), g.moment(r.day, 11)
	if r.state != selfIn {
		manager.State, manager.SharedAt = "SHARED", g.moment(r.day+1, 17)
	}
	if r.state != managerIn {
		self.State, self.SharedAt = "SHARED", g.moment(r.day+3, 16)
	}
	var released time.Time
	if r.state == shared || r.state == agreed {
		released = self.SharedAt
	}
	if r.state == agreed {
		agreedAt = g.moment(r.day+7, 15)
		manager.State, manager.AgreedAt = "AGREED", agreedAt
		self.State, self.AgreedAt = "AGREED", agreedAt
	}
	g.keep(manager, released, r.up && !manager.SharedAt.IsZero())
	g.keep(self, released, false)
	return agreedAt
}

// assessment lays the levels of a view out. It is a draft until somebody says otherwise.
func (g *growth) assessment(c coached, kind, by string, n int, v view) Assessment {
	a := Assessment{Written: Written{About: g.holder[c.seat], By: g.holder[by]}, Kind: kind, Round: g.rounds, Position: c.seat, On: g.on(n), State: "DRAFT"}
	of := map[string]int{}
	for i, level := range strings.Fields(v.levels) {
		if level != "-" && i < len(g.competencies) {
			of[g.competencies[i]] = len(a.Ratings)
			a.Ratings = append(a.Ratings, Rating{Competency: g.competencies[i], Level: levelOf(level)})
		}
	}
	for i, p := range v.shown {
		rating, rated := of[p.competency]
		if !rated {
			panic("demo: " + c.seat + " is not rated in " + p.competency + ": " + p.text) // the outline is a constant of the package
		}
		noted := g.on(n - 1 - (i*11+len(p.text))%40) // some time in the weeks before
		a.Ratings[rating].Evidence = append(a.Ratings[rating].Evidence, Evidence{Kind: p.kind, Direction: p.direction, Text: p.text, On: noted})
	}
	return a
}

// keep keeps an assessment that says anything, with evidence that was written and released with it.
func (g *growth) keep(a Assessment, released time.Time, up bool) {
	if len(a.Ratings) == 0 {
		return
	}
	a.Released, a.SharedUp = released, up
	for i := range a.Ratings {
		for j := range a.Ratings[i].Evidence {
			a.Ratings[i].Evidence[j].Written = a.Written
		}
	}
	g.out.Assessments = append(g.out.Assessments, a)
}

// levelOf reads "3", or "3+" for three and a half.
func levelOf(s string) float64 {
	whole, half := strings.CutSuffix(s, "+")
	n, err := strconv.Atoi(whole)
	if err != nil {
		panic("demo: " + s + " is no level") // as above
	}
	if half {
		return float64(n) + 0.5
	}
	return float64(n)
}
