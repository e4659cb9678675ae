package strategy

import (
	"fmt"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// Staffed reports whether a team that is not archived, and that somebody works in, has the objective.
func Staffed(o orggraph.Objective) bool {
	return slices.ContainsFunc(o.Teams(), func(t orggraph.ObjectiveTeam) bool { return works(t.Team()) })
}

func works(t orggraph.Team) bool { return t.ArchivedOn() == nil && t.Headcount() > 0 }

// unstaffed says why nobody works on an objective; empty where somebody does.
func unstaffed(o orggraph.Objective) string {
	teams := o.Teams()
	switch {
	case len(teams) == 0:
		return "No team has it."
	case Staffed(o):
		return ""
	}
	names := make([]string, len(teams))
	for i, t := range teams {
		names[i] = t.Team().Name()
		if t.Team().ArchivedOn() != nil {
			names[i] += " (archived)"
		}
	}
	return fmt.Sprintf("Nobody works in %s, which has it.", strings.Join(names, ", "))
}

// LeftUnstaffed lists the objectives that are not over and that a change leaves without a staffed team.
func LeftUnstaffed(d *orggraph.Diff) (list []Unstaffed) {
	for _, o := range d.After.Objectives() {
		if !o.Running() || o.State() == orggraph.ObjectiveDraft || Staffed(o) {
			continue
		}
		if was, ok := d.Before.Objective(o.Key()); ok && was.Running() && was.State() != orggraph.ObjectiveDraft && !Staffed(was) {
			continue
		}
		u := Unstaffed{Objective: o, Text: fmt.Sprintf("“%s” is left without a staffed team. %s", o.Title(), unstaffed(o))}
		if teams := o.Teams(); len(teams) > 0 {
			t := teams[0].Team()
			u.Team = &t
		}
		list = append(list, u)
	}
	return list
}

// Unstaffed is an objective without a staffed team.
type Unstaffed struct {
	Objective orggraph.Objective
	Team      *orggraph.Team // the one that answers for it
	Text      string
}
