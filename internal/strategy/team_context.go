package strategy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// TeamContext is what a team has to know to decide by itself, on one day.
type TeamContext struct {
	Team         orggraph.Team
	Day          string
	Visions      []orggraph.Vision     // those that its problems lead to, else the current ones
	Strategies   []orggraph.Strategy   // those that its problems belong to, else those that are active today
	Problems     []orggraph.Focus      // what its objectives serve
	Objectives   []orggraph.Objective  // those that are not over, in the order of their periods
	Commitments  []orggraph.Commitment // those that are open, and those that were broken and not learned from
	Principles   []orggraph.Principle  // in force, of its visions, in order
	Needs        []orggraph.Dependency
	Provides     []orggraph.Dependency
	Interactions []orggraph.Interaction
	Contacts     []Contact
	Lacks        []string // what is missing, in sentences
}

// Contact is whom a team asks about something.
type Contact struct {
	About    string
	Person   *orggraph.Person
	Position *orggraph.Position
}

// ContextOf gathers what a team has to know to decide by itself.
func ContextOf(t orggraph.Team) *TeamContext {
	c := &TeamContext{Team: t, Day: t.Graph().Today(), Needs: t.Needs(false), Provides: t.Provides(false), Interactions: t.Interactions(false)}
	for _, of := range t.ObjectiveTeams() {
		o := of.Objective()
		if !o.Running() {
			continue
		}
		c.Objectives = append(c.Objectives, o)
		for _, f := range o.Serves() {
			c.Problems = added(c.Problems, f)
		}
	}
	for _, of := range t.Commitments(nil) {
		if of.Open() || PostMortemDue(of) {
			c.Commitments = append(c.Commitments, of)
		}
	}
	slices.SortStableFunc(c.Objectives, func(a, b orggraph.Objective) int {
		return cmp.Or(strings.Compare(a.StartsOn(), b.StartsOn()), strings.Compare(a.Key(), b.Key()))
	})
	c.lead()
	c.ask()
	c.missing()
	return c
}

func added[T comparable](list []T, v T) []T {
	if slices.Contains(list, v) {
		return list
	}
	return append(list, v)
}

// lead finds where the problems lead to. Who serves none is told what everyone goes by.
func (c *TeamContext) lead() {
	for _, f := range c.Problems {
		if s, ok := f.Strategy(); ok {
			c.Strategies = added(c.Strategies, s)
		}
	}
	for _, s := range c.Strategies {
		if v, ok := s.Vision(); ok {
			c.Visions = added(c.Visions, v)
		}
	}
	if len(c.Visions) == 0 {
		for _, v := range c.Team.Graph().Visions() {
			if v.State() != orggraph.VisionCurrent {
				continue
			}
			c.Visions = append(c.Visions, v)
			if s, ok := v.Strategy(); ok {
				c.Strategies = append(c.Strategies, s)
			}
		}
	}
	for _, v := range c.Visions {
		c.Principles = append(c.Principles, v.Principles(nil)...)
	}
}

// ask says whom the team asks about what.
func (c *TeamContext) ask() {
	for _, v := range c.Visions {
		if p, ok := v.Owner(); ok {
			c.seat("The vision for "+v.Name(), p)
		}
	}
	for _, s := range c.Strategies {
		if p, ok := s.Owner(); ok {
			c.seat("The strategy “"+s.Name()+"”", p)
		}
	}
	for _, o := range c.Objectives {
		if p, ok := o.AssignedBy(); ok {
			c.Contacts = append(c.Contacts, Contact{About: "The objective “" + o.Title() + "”", Person: &p})
		}
	}
	for _, of := range c.Commitments {
		if p, ok := of.Manager(); ok {
			c.Contacts = append(c.Contacts, Contact{About: "The commitment “" + of.Title() + "”", Person: &p})
		}
	}
	for _, d := range c.Needs {
		for _, lead := range d.Provider().Leads() {
			c.seat("What "+d.Provider().Name()+" is to provide", lead)
		}
	}
}

// seat names who holds a seat, once for each thing.
func (c *TeamContext) seat(about string, p orggraph.Position) {
	contact := Contact{About: about, Position: &p}
	if who, ok := p.Person(); ok {
		contact.Person = &who
	}
	if !slices.ContainsFunc(c.Contacts, func(other Contact) bool { return other.About == about && other.Position != nil && *other.Position == p }) {
		c.Contacts = append(c.Contacts, contact)
	}
}

// missing says what a team would have to guess.
func (c *TeamContext) missing() {
	if len(c.Visions) == 0 {
		c.Lacks = append(c.Lacks, "There is no current vision.")
	}
	if len(c.Strategies) == 0 {
		c.Lacks = append(c.Lacks, "No strategy is active today.")
	}
	if len(c.Visions) > 0 && len(c.Principles) == 0 {
		c.Lacks = append(c.Lacks, "No principle settles a trade-off.")
	}
	if len(c.Objectives) == 0 {
		c.Lacks = append(c.Lacks, c.Team.Name()+" has no objective.")
	}
	for _, o := range c.Objectives {
		if o.Why() == "" {
			c.Lacks = append(c.Lacks, fmt.Sprintf("Nobody has said why “%s” matters.", o.Title()))
		}
		if len(o.Serves()) == 0 {
			c.Lacks = append(c.Lacks, fmt.Sprintf("“%s” serves no problem of a strategy.", o.Title()))
		}
	}
	for _, of := range c.Commitments {
		if PostMortemDue(of) {
			c.Lacks = append(c.Lacks, fmt.Sprintf("“%s” was broken, and nobody has written the post-mortem.", of.Title()))
		}
	}
	for _, f := range c.Problems {
		if len(f.Insights()) == 0 {
			c.Lacks = append(c.Lacks, fmt.Sprintf("The problem “%s” rests on no insight.", brief(f.Problem())))
		}
	}
}
