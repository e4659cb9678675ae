package strategy

import (
	"slices"
	"strings"
	"unicode/utf8"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// CommitmentWhere says which commitments to list; every given field must hold.
type CommitmentWhere struct {
	Team          *string
	Objective     *string
	Manager       *string
	States        []orggraph.CommitmentState
	From, Until   *string // the day that they are for
	AtRisk        *bool
	PostMortemDue *bool
	TextContains  *string
}

// ListedCommitment is a commitment in a list, with the key that its cursor is made from.
type ListedCommitment struct {
	Commitment orggraph.Commitment
	Key        string
}

// SelectCommitments lists the commitments that match, by the day that they are for, those without one last.
func SelectCommitments(g *orggraph.Graph, where *CommitmentWhere) ([]ListedCommitment, error) {
	match, err := where.test(g)
	if err != nil {
		return nil, err
	}
	var list []ListedCommitment
	for _, c := range g.Commitments() {
		if match(c) {
			list = append(list, ListedCommitment{c, listKey(c)})
		}
	}
	slices.SortFunc(list, func(a, b ListedCommitment) int { return strings.Compare(a.Key, b.Key) })
	return list, nil
}

// listKey is what a commitment is ordered by: its day, those without one last.
func listKey(c orggraph.Commitment) string {
	if day := dayOf(c); day != nil {
		return *day + c.Key()
	}
	return "9999-12-31" + c.Key()
}

// dayOf is the day that a commitment is for: the one that is signed for, else the one on which it is needed.
func dayOf(c orggraph.Commitment) *string {
	if c.DueOn() != nil {
		return c.DueOn()
	}
	return c.NeededBy()
}

// test returns what tells whether a commitment matches; each does where w is nil.
func (w *CommitmentWhere) test(g *orggraph.Graph) (func(orggraph.Commitment) bool, error) {
	if w == nil {
		return func(orggraph.Commitment) bool { return true }, nil
	}
	var team orggraph.Team
	var objective orggraph.Objective
	var manager orggraph.Person
	for _, name := range []struct {
		field, what string
		id          *string
		find        func(id string) bool
	}{
		{"team", "team", w.Team, func(id string) (ok bool) { team, ok = g.Team(id); return }},
		{"objective", "objective", w.Objective, func(id string) (ok bool) { objective, ok = g.Objective(id); return }},
		{"manager", "person", w.Manager, func(id string) (ok bool) { manager, ok = g.Person(id); return }},
	} {
		if name.id != nil && !name.find(*name.id) {
			return nil, fault.New(fault.NotFound, "There is no such %s.", name.what).OnField("where." + name.field)
		}
	}
	needle := ""
	if w.TextContains != nil {
		if utf8.RuneCountInString(*w.TextContains) > maxNeedle {
			return nil, fault.New(fault.InvalidInput, "The text is at most %d characters.", maxNeedle).OnField("where.textContains")
		}
		needle = orggraph.Fold(*w.TextContains)
	}
	return func(c orggraph.Commitment) bool {
		serves, _ := c.Objective()
		who, _ := c.Manager()
		switch {
		case w.Team != nil && c.Team() != team, w.Objective != nil && serves != objective, w.Manager != nil && who != manager:
			return false
		case w.States != nil && !slices.Contains(w.States, c.State()):
			return false
		case w.AtRisk != nil && (len(RiskReasons(c)) > 0) != *w.AtRisk, w.PostMortemDue != nil && PostMortemDue(c) != *w.PostMortemDue:
			return false
		}
		return w.inTime(dayOf(c)) && (needle == "" || strings.Contains(c.Folded(), needle))
	}, nil
}

// inTime reports whether a day is one of those that are asked for; none is not.
func (w *CommitmentWhere) inTime(day *string) bool {
	if w.From == nil && w.Until == nil {
		return true
	}
	return day != nil && (w.From == nil || *day >= *w.From) && (w.Until == nil || *day <= *w.Until)
}
