package topology

import (
	"fmt"
	"strings"

	"cadre/internal/orggraph"
)

// The most of each that goes well.
const (
	mostCollaborations = 2
	mostClients        = 3
	mostOpenOfProvider = 5
	mostBlocking       = 2
)

// judgement gathers what is found in one graph.
type judgement struct {
	g    *orggraph.Graph
	list []Finding
}

// judge looks at each team, interaction, dependency and area once.
func judge(g *orggraph.Graph) []Finding {
	j := &judgement{g: g}
	typed := false
	for _, t := range g.ActiveTeams() {
		typed = typed || t.TopologyType() != nil
	}
	for _, t := range g.ActiveTeams() {
		j.team(t, typed)
	}
	for i := range g.EachInteraction() {
		j.interaction(i)
	}
	blocked := map[orggraph.Objective]int{}
	for d := range g.EachDependency() {
		j.dependency(d)
		if o, ok := d.Objective(); ok && o.Running() && blocks(d) {
			blocked[o]++
		}
	}
	for o, n := range blocked {
		j.blocked(o, n)
	}
	for a := range g.EachProductArea() {
		j.area(a)
	}
	j.cycles()
	return inOrder(j.list)
}

func (j *judgement) add(f Finding, ids ...string) {
	f.key = strings.Join(ids, " ")
	j.list = append(j.list, f)
}

// team judges a team by what it has to do with others.
func (j *judgement) team(t orggraph.Team, typed bool) {
	one := []orggraph.Team{t}
	if typed && t.Kind() == orggraph.KindTeam && t.TopologyType() == nil {
		j.add(Finding{Rule: TeamWithoutType, Severity: Info, Teams: one, Text: t.Name() + " has no type, so that nobody can tell how it means to work with others."}, t.Key())
	}
	j.load(t)
	j.domains(t)
	open, blocking := 0, 0
	for _, d := range t.Provides(false) {
		if d.Needer().ArchivedOn() == nil {
			open++
		}
	}
	if open > mostOpenOfProvider {
		j.add(Finding{Rule: ProviderOverloaded, Severity: Warn, Teams: one,
			Text: fmt.Sprintf("%d open dependencies wait for %s; beyond %d a team serves others more than its own purpose. Could it offer a service, or could they do it themselves?", open, t.Name(), mostOpenOfProvider)}, t.Key())
	}
	for _, d := range t.Needs(false) {
		if _, named := d.Objective(); !named && blocks(d) {
			blocking++
		}
	}
	if blocking > mostBlocking {
		j.add(Finding{Rule: TooMuchBlocks, Severity: Warn, Teams: one,
			Text: fmt.Sprintf("%d open dependencies block %s; with more than %d it can hardly answer for an outcome.", blocking, t.Name(), mostBlocking)}, t.Key())
	}
	if api, ok := t.API(); ok && api.Stale() {
		j.add(Finding{Rule: TeamApiStale, Severity: Info, Teams: one,
			Text: fmt.Sprintf("Nobody has confirmed the Team API of %s for more than %d days%s.", t.Name(), orggraph.StaleAfter, since(api.ConfirmedOn()))}, t.Key())
	}
}

// blocks reports whether a dependency keeps a team from going on.
func blocks(d orggraph.Dependency) bool {
	return d.Open() && d.Severity() == orggraph.SeverityBlocking && d.Provider().ArchivedOn() == nil && d.Needer().ArchivedOn() == nil
}

// blocked judges an objective by how much keeps its teams from it.
func (j *judgement) blocked(o orggraph.Objective, n int) {
	if n <= mostBlocking {
		return
	}
	f := Finding{Rule: TooMuchBlocks, Severity: Warn, Objective: &o,
		Text: fmt.Sprintf("%d open dependencies block “%s”; with more than %d nobody can answer for its outcome.", n, o.Title(), mostBlocking)}
	for _, t := range o.Teams() {
		f.Teams = append(f.Teams, t.Team())
	}
	j.add(f, o.Key())
}

func since(day *string) string {
	if day == nil {
		return ""
	}
	return ", since " + *day
}

// load judges with how many teams a team works closely at once. Those that are archived take nothing from it.
func (j *judgement) load(t orggraph.Team) {
	partners, clients := collaborators(t), map[string]bool{}
	for _, i := range t.Interactions(false) {
		if _, gone := archived(i.From(), i.To()); i.Active() && !gone && i.Mode() == orggraph.Facilitating && i.From() == t {
			clients[i.To().Key()] = true
		}
	}
	one := []orggraph.Team{t}
	if len(partners) > mostCollaborations {
		j.add(Finding{Rule: TooManyCollaborations, Severity: Warn, Teams: one,
			Text: fmt.Sprintf("%s collaborates with %d teams at once; each takes attention that more than %d do not leave.", t.Name(), len(partners), mostCollaborations)}, t.Key())
	}
	if is(t, orggraph.Enabling) && len(clients) > mostClients {
		j.add(Finding{Rule: TooManyClients, Severity: Warn, Teams: one,
			Text: fmt.Sprintf("%s facilitates %d teams at once; with more than %d it becomes a bottleneck instead of a teacher.", t.Name(), len(clients), mostClients)}, t.Key())
	}
}

// domains judges whether a team can know what it owns.
func (j *judgement) domains(t orggraph.Team) {
	complex, simple := domainsOf(t)
	if text := tooManyDomains(t, complex, simple); text != "" {
		j.add(Finding{Rule: TooManyDomains, Severity: Warn, Teams: []orggraph.Team{t}, Text: text}, t.Key())
	}
}

func is(t orggraph.Team, want orggraph.TopologyType) bool {
	return t.TopologyType() != nil && *t.TopologyType() == want
}

// interaction judges how two teams work together.
func (j *judgement) interaction(i orggraph.Interaction) {
	from, to, state := i.From(), i.To(), i.State()
	if state == orggraph.InteractionEnded {
		return
	}
	f := Finding{Teams: []orggraph.Team{from, to}, Interaction: &i}
	said := sentence(i.Mode(), from.Name(), to.Name())
	if gone, ok := archived(from, to); ok {
		f.Rule, f.Severity, f.Text = TeamGone, Error, fmt.Sprintf("%s is archived, and yet: %s. End it, or start it with who takes over.", gone.Name(), said)
		j.add(f, i.Key())
		return
	}
	switch {
	case state == orggraph.InteractionExpired:
		f.Rule, f.Severity, f.Text = InteractionExpired, Error, fmt.Sprintf("%s, which was to end on %s. Extend it with a reason, or end it.", said, *i.ExpiresOn())
		j.add(f, i.Key())
	case i.ExpiresOn() == nil && i.EndedOn() == nil && i.Mode() != orggraph.AsAService:
		f.Rule, f.Severity, f.Text = InteractionWithoutEnd, Warn, said+" without an end. Working closely is for a while; set a day to look whether it has done its work."
		j.add(f, i.Key())
	}
	if i.Mode() == orggraph.AsAService && is(from, orggraph.StreamAligned) && is(to, orggraph.StreamAligned) && i.Active() {
		f.Rule, f.Severity, f.Text = StreamsServeEachOther, Warn, said+", and both are stream-aligned: a part of one stream runs as the platform of another. Should a platform own it, or is the boundary in the wrong place?"
		j.add(f, i.Key())
	}
}

// archived returns the first of some teams that is archived.
func archived(teams ...orggraph.Team) (orggraph.Team, bool) {
	for _, t := range teams {
		if t.ArchivedOn() != nil {
			return t, true
		}
	}
	return orggraph.Team{}, false
}

// dependency judges what one team needs of another.
func (j *judgement) dependency(d orggraph.Dependency) {
	if !d.Open() {
		return
	}
	needer, provider := d.Needer(), d.Provider()
	f := Finding{Teams: []orggraph.Team{provider, needer}, Dependency: &d}
	if gone, ok := archived(provider, needer); ok {
		f.Rule, f.Severity, f.Text = TeamGone, Error, fmt.Sprintf("%s is archived, and yet %s needs of %s: %s. Give it to who takes over, or remove it.", gone.Name(), needer.Name(), provider.Name(), d.What())
		j.add(f, d.Key())
		return
	}
	if d.Overdue() {
		f.Rule, f.Severity = DependencyOverdue, Warn
		if d.Severity() == orggraph.SeverityBlocking {
			f.Severity = Error
		}
		f.Text = fmt.Sprintf("%s has needed of %s since %s: %s.", needer.Name(), provider.Name(), *d.NeedBy(), d.What())
		j.add(f, d.Key())
	}
	if d.Recurring() && is(needer, orggraph.StreamAligned) && is(provider, orggraph.StreamAligned) {
		f.Rule, f.Severity = RecurringBoundary, Warn
		f.Text = fmt.Sprintf("%s needs the same of %s again and again: %s. Between two streams that is a boundary in the wrong place, or a service that is missing.", needer.Name(), provider.Name(), d.What())
		j.add(f, d.Key())
	}
}

// area judges whether it is clear who owns something.
func (j *judgement) area(a orggraph.ProductArea) {
	owners := a.Owners()
	f := Finding{Area: &a}
	if len(owners) == 0 {
		if j.g.HasPartsOwned(a) {
			return // its parts have owners, and it is only what they are called together
		}
		f.Rule, f.Severity, f.Text = AreaWithoutOwner, Warn, a.Name()+" has no owner: nobody answers for it when it breaks."
		j.add(f, a.Key())
		return
	}
	if len(owners) < 2 {
		return
	}
	said := false
	names := make([]string, len(owners))
	for i, o := range owners {
		f.Teams = append(f.Teams, o.Team())
		names[i] = o.Team().Name()
		said = said || o.SharedWhy() != nil
	}
	if !said {
		f.Rule, f.Severity, f.Text = AreaSharedUnsaid, Warn, fmt.Sprintf("%s is owned by %s, and nobody has said why.", a.Name(), strings.Join(names, " and "))
		j.add(f, a.Key())
	}
}
