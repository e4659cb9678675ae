package scenario

import (
	"cmp"
	"slices"

	"cadre/internal/orggraph"
)

// Severity says how much something matters.
type Severity string

// The severities, the gravest last.
const (
	Info  Severity = "INFO"
	Warn  Severity = "WARN"
	Error Severity = "ERROR"
)

func (s Severity) weight() int { return slices.Index([]Severity{Info, Warn, Error}, s) }

// Consequence is something that follows from a change.
type Consequence struct {
	Kind     string // limit.appeared, person.unplaced ...
	Severity Severity
	Text     string
	Position *orggraph.Position
	Person   *orggraph.Person
	Team     *orggraph.Team

	Objective *orggraph.Objective
}

// Source tells what follows from a change, by what one part of Cadre knows. Each feature adds its
// own to the registry that the schema is made with.
type Source func(d *orggraph.Diff) []Consequence

// Consequences asks every source, and lists the gravest first.
func Consequences(d *orggraph.Diff, registry []Source) (list []Consequence) {
	for _, source := range registry {
		list = append(list, source(d)...)
	}
	slices.SortStableFunc(list, func(a, b Consequence) int { return cmp.Compare(b.Severity.weight(), a.Severity.weight()) })
	return list
}

// People tells who is left without a seat or loses one.
func People(d *orggraph.Diff) (list []Consequence) {
	for _, m := range d.PeopleUnplaced {
		list = append(list, Consequence{Kind: "person.unplaced", Severity: Warn, Text: m.Person.Name() + " holds no seat any more.", Person: &m.Person})
	}
	for _, m := range d.PeopleDisplaced {
		if m.HasTo {
			list = append(list, Consequence{Kind: "person.displaced", Severity: Info, Text: m.Person.Name() + " loses " + m.From.Title() + " and has " + m.To.Title() + ".",
				Person: &m.Person, Position: &m.To})
		}
	}
	for _, p := range d.After.Lifted() {
		list = append(list, Consequence{Kind: "seat.lifted", Severity: Warn, Text: p.Title() + " is lifted out and waits to be placed.", Position: &p})
	}
	return list
}
