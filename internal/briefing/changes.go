package briefing

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"cadre/internal/orggraph"
	"cadre/internal/scenario"
)

// teller says what differs, with names or with seats only.
type teller struct {
	*orggraph.Diff
	names  bool
	hidden names
	at     *time.Location
}

// who says who somebody is: by name, or as the holder of the seat that they have or had.
func (t *teller) who(key string) string {
	for _, g := range []*orggraph.Graph{t.Before, t.After} {
		p, ok := g.Person(key)
		if !ok {
			continue
		}
		if t.names {
			return p.Name()
		}
		if seat, ok := p.Position(); ok {
			return "holder of " + seat.Title()
		}
	}
	return "somebody without a seat"
}

// newcomer says who somebody without a seat before is, whom no seat tells yet.
func (t *teller) newcomer(p orggraph.Person) string {
	if t.names {
		return p.Name()
	}
	return "Somebody"
}

// withoutName says a sentence that names somebody without that name.
func (t *teller) withoutName(text, key string) string {
	n := names{}
	for _, g := range []*orggraph.Graph{t.Before, t.After} {
		if p, ok := g.Person(key); ok {
			n.add(p.Name())
		}
	}
	who := "the " + t.who(key)
	text = n.hide(text, func(string) string { return who })
	return strings.ReplaceAll(text, ", held by "+who, "")
}

// title returns the title of the seat with an id.
func (t *teller) title(key string) (string, bool) {
	for _, g := range []*orggraph.Graph{t.After, t.Before} {
		if p, ok := g.Position(key); ok {
			return p.Title(), true
		}
	}
	return "", false
}

// held names a seat, with its holder where names are told.
func (t *teller) held(p orggraph.Position) string {
	if who, ok := p.Person(); ok && t.names {
		return p.Title() + " (" + who.Name() + ")"
	}
	return p.Title()
}

func (t *teller) above(p orggraph.Position, ok bool) string {
	if !ok {
		return "the top"
	}
	return t.held(p)
}

// told makes a list of sentences, cut where it grows too long.
func told[T any](title string, list []T, say func(T) string) List {
	l := List{Title: title, Total: len(list)}
	for _, v := range list[:min(len(list), most)] {
		l.Items = append(l.Items, say(v))
	}
	return l
}

// joined puts lists under one heading.
func joined(title string, lists ...List) List {
	all := List{Title: title}
	for _, l := range lists {
		all.Total += l.Total
		all.Items = append(all.Items, l.Items[:min(len(l.Items), most-len(all.Items))]...)
	}
	return all
}

func (t *teller) changes() (lists []List) {
	all := []List{
		told("Seats opened", t.SeatsOpened, func(p orggraph.Position) string {
			above, ok := p.Manager()
			return t.held(p) + ", under " + t.above(above, ok)
		}),
		told("Seats closed", t.SeatsClosed, func(p orggraph.Position) string {
			above, ok := p.Manager()
			return t.held(p) + ", was under " + t.above(above, ok)
		}),
		told("Seats moved", t.SeatsMoved, func(m orggraph.SeatMove) string {
			to := t.above(m.To, m.HasTo)
			if m.After.Lifted() {
				to = "the holding area"
			}
			return fmt.Sprintf("%s: from %s to %s", t.held(m.After), t.above(m.From, m.HasFrom), to)
		}),
		told("Seats renamed", t.SeatsRenamed, func(p orggraph.SeatPair) string { return p.Before.Title() + " → " + p.After.Title() }),
		told("Seats changed otherwise", t.SeatsChanged, func(f orggraph.SeatFields) string { return f.After.Title() + ": " + t.fields(f.Fields) }),
		told("Roles of seats", t.RolesChanged, func(p orggraph.Position) string { return t.rolesOf(p) }),
		t.people(), t.teams(), t.lines(),
	}
	for _, l := range all {
		if l.Total > 0 {
			lists = append(lists, l)
		}
	}
	return lists
}

func (t *teller) rolesOf(p orggraph.Position) string {
	roles := ""
	for r := range p.Carried() {
		if roles != "" {
			roles += ", "
		}
		roles += r.Name()
	}
	if roles == "" {
		return p.Title() + ": carries no role"
	}
	return p.Title() + ": carries " + roles
}

func (t *teller) people() List {
	l := joined("People",
		told("", t.PeopleJoined, func(p orggraph.Person) string { return t.newcomer(p) + " joins" }),
		told("", t.PeopleLeft, func(p orggraph.Person) string { return capital(t.who(p.Key())) + " leaves" }),
		told("", t.PeopleMoved, func(m orggraph.PersonMove) string {
			return fmt.Sprintf("%s: from %s to %s", capital(t.who(m.Person.Key())), m.From.Title(), m.To.Title())
		}),
		told("", t.PeopleAssigned, func(m orggraph.PersonMove) string { return t.newcomer(m.Person) + " takes " + m.To.Title() }),
		told("", t.PeopleUnplaced, func(m orggraph.PersonMove) string {
			return capital(t.who(m.Person.Key())) + ": has no seat any more"
		}),
	)
	if t.PeopleRenamed > 0 {
		l.Total++
		l.Items = append(l.Items, count(t.PeopleRenamed, "name")+" corrected")
	}
	return l
}

func (t *teller) teams() List {
	return joined("Teams",
		told("", t.TeamsCreated, func(m orggraph.Team) string { return m.Name() + ": new" }),
		told("", t.TeamsArchived, func(m orggraph.Team) string { return m.Name() + ": archived" }),
		told("", t.TeamsChanged, func(f orggraph.TeamFields) string { return f.Team.Name() + ": " + t.fields(f.Fields) }),
		told("", t.MembershipsAdded, func(m orggraph.Membership) string {
			return fmt.Sprintf("%s: joined by %s, %d %%", m.Team().Name(), t.held(m.Position()), m.Allocation())
		}),
		told("", t.MembershipsRemoved, func(m orggraph.Membership) string { return m.Team().Name() + ": left by " + t.held(m.Position()) }),
		told("", t.MembershipsChanged, func(f orggraph.MembershipFields) string {
			return fmt.Sprintf("%s in %s: %s", t.held(f.Membership.Position()), f.Membership.Team().Name(), t.fields(f.Fields))
		}),
	)
}

func (t *teller) lines() List {
	say := func(word string) func(l orggraph.ReportingLine) string {
		return func(l orggraph.ReportingLine) string {
			return fmt.Sprintf("%s: %s from %s to %s", sentence(string(l.Kind())), word, t.held(l.From()), t.held(l.To()))
		}
	}
	return joined("Lines beside the tree", told("", t.LinesAdded, say("new")), told("", t.LinesRemoved, say("no longer")))
}

// fields says values before and after. How an import named a manager may be a person's name or
// address, so that it is not told without names.
func (t *teller) fields(list []orggraph.ValueDiff) string {
	said := ""
	for i, f := range list {
		if i > 0 {
			said += "; "
		}
		name := map[string]string{"managerRef": "manager as imported", "standsFor": "stands for", "fte": "FTE"}[f.Name]
		if name == "" {
			name = f.Name
		}
		if f.Name == "managerRef" && !t.names {
			said += name + " changed"
			continue
		}
		said += fmt.Sprintf("%s %s → %s", name, value(f.Before), value(f.After))
	}
	return said
}

func value(v any) string {
	switch v := v.(type) {
	case nil:
		return "none"
	case bool:
		return map[bool]string{true: "yes", false: "no"}[v]
	case float64:
		return decimal(v)
	}
	if s := fmt.Sprint(v); s != "" {
		return s
	}
	return "none"
}

func (t *teller) consequences(registry []scenario.Source) List {
	return told("Consequences", scenario.Consequences(t.Diff, registry), func(c scenario.Consequence) string {
		text := c.Text
		if !t.names && c.Person != nil {
			text = t.withoutName(text, c.Person.Key())
		}
		if !t.names && c.Position != nil { // told as "Title (Name)"
			for who := range c.Position.Holders() {
				text = strings.ReplaceAll(text, " ("+who.Name()+")", "")
			}
		}
		return map[scenario.Severity]string{scenario.Info: "Note: ", scenario.Warn: "Warning: ", scenario.Error: "Serious: "}[c.Severity] + text
	})
}

func numbers(d *orggraph.Diff) []Number {
	before, _ := d.Before.Metrics(nil) // only a root can be missing
	after, _ := d.After.Metrics(nil)
	whole := func(name string, b, a int) Number { return number(name, float64(b), float64(a)) }
	return []Number{
		whole("Headcount", before.Headcount(), after.Headcount()),
		whole("Seats", before.Seats(), after.Seats()),
		whole("Vacant seats", before.Vacancies(), after.Vacancies()),
		number("FTE", before.Fte(), after.Fte()),
		number("FTE filled", before.FilledFte(), after.FilledFte()),
		whole("Managers", before.Managers(), after.Managers()),
		number("Direct reports of a manager, on average", before.AverageSpan(), after.AverageSpan()),
		whole("Layers", before.Layers(), after.Layers()),
		whole("Teams", len(d.Before.ActiveTeams()), len(d.After.ActiveTeams())),
	}
}

func number(name string, before, after float64) Number {
	n := Number{Name: name, Before: decimal(before), After: decimal(after), Change: "same"}
	switch change := math.Round((after-before)*100) / 100; {
	case change > 0:
		n.Change = "+" + decimal(change)
	case change < 0:
		n.Change = "−" + decimal(-change)
	}
	return n
}

// decimal writes a number with at most two places.
func decimal(f float64) string {
	return strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64)
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}
