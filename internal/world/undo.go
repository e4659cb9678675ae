package world

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/position"
	"cadre/ent/productarea"
	"cadre/ent/roleinheritance"
	"cadre/ent/team"
	"cadre/internal/fault"
	"cadre/internal/history"
)

const (
	undid = "Undid: "
	redid = "Redid: "
)

// undoneSummary says in words what taking a changeset back does: an undo of an undo is a redo.
func undoneSummary(summary string, undoes *string) string {
	switch rest, ok := strings.CutPrefix(summary, undid); {
	case undoes != nil && ok:
		return redid + rest
	default:
		rest, _ = strings.CutPrefix(summary, redid)
		return undid + rest
	}
}

// checkTrees refuses a write that would close a circle: each row may fit while the whole does not,
// when other moves came in between. The refusal is told what would go round, in words.
func checkTrees(ctx context.Context, tx *history.Tx, touched map[string][]string, refuse func(circle string) *fault.Error) error {
	for _, above := range []struct {
		of     []string
		find   parents
		circle string
	}{
		{touched[ent.TypePosition], managersOf(tx), "a seat would report to itself"},
		{touched[ent.TypeTeam], teamsAbove(tx), "a team would be a part of itself"},
		{touched[ent.TypeRoleInheritance], rolesAbove(tx), "a role would inherit from itself"},
		{touched[ent.TypeProductArea], areasAbove(tx), "a product area would be a part of itself"},
	} {
		if err := climb(ctx, above.of, above.find, refuse(above.circle)); err != nil {
			return err
		}
	}
	return nil
}

// parents finds what rows hang on; rows that hang on nothing are left out.
type parents func(ctx context.Context, ids []string) (map[string][]string, error)

func managersOf(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		rows, err := tx.Position.Query().Where(position.IDIn(ids...), position.ReportsToIDNotNil()).Select(position.FieldReportsToID).All(ctx)
		above := make(map[string][]string, len(rows))
		for _, p := range rows {
			above[p.ID] = []string{*p.ReportsToID}
		}
		return above, err
	}
}

func teamsAbove(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		rows, err := tx.Team.Query().Where(team.IDIn(ids...), team.ParentIDNotNil()).Select(team.FieldParentID).All(ctx)
		above := make(map[string][]string, len(rows))
		for _, t := range rows {
			above[t.ID] = []string{*t.ParentID}
		}
		return above, err
	}
}

func areasAbove(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		rows, err := tx.ProductArea.Query().Where(productarea.IDIn(ids...), productarea.ParentIDNotNil()).Select(productarea.FieldParentID).All(ctx)
		above := make(map[string][]string, len(rows))
		for _, a := range rows {
			above[a.ID] = []string{*a.ParentID}
		}
		return above, err
	}
}

// rolesAbove finds the parents and mixins of roles, and the heirs of inheritances to begin with.
func rolesAbove(tx *history.Tx) parents {
	return func(ctx context.Context, ids []string) (map[string][]string, error) {
		rows, err := tx.RoleInheritance.Query().Where(roleinheritance.Or(roleinheritance.IDIn(ids...), roleinheritance.RoleIDIn(ids...))).All(ctx)
		above := make(map[string][]string, 2*len(rows))
		for _, l := range rows {
			above[l.ID] = []string{l.RoleID}
			above[l.RoleID] = append(above[l.RoleID], l.ParentID)
		}
		return above, err
	}
}

// climb follows the links above rows and refuses circles.
func climb(ctx context.Context, ids []string, find parents, refusal *fault.Error) error {
	circling, err := inCircles(ctx, ids, find)
	switch {
	case err != nil:
		return err
	case len(circling) > 0:
		return refusal
	}
	return nil
}

// inCircles follows the links above rows, all of one level at once, and finds what goes round, or leads to what
// does.
func inCircles(ctx context.Context, ids []string, find parents) (map[string]bool, error) {
	above := make(map[string][]string, len(ids))
	for level := ids; len(level) > 0; {
		found, err := find(ctx, level)
		if err != nil {
			return nil, fmt.Errorf("climb from %s: %w", level[0], err)
		}
		for _, id := range level {
			above[id] = found[id]
		}
		var next []string
		for _, id := range level {
			for _, up := range found[id] {
				if _, known := above[up]; !known {
					above[up] = nil
					next = append(next, up)
				}
			}
		}
		level = next
	}
	return circling(above), nil
}

// circling takes away what hangs on nothing, again and again: what remains goes round, or hangs on what does.
func circling(above map[string][]string) map[string]bool {
	below := make(map[string][]string, len(above))
	links := make(map[string]int, len(above))
	var free []string
	for id, ups := range above {
		links[id] = len(ups)
		if len(ups) == 0 {
			free = append(free, id)
		}
		for _, up := range ups {
			below[up] = append(below[up], id)
		}
	}
	for cleared := 0; cleared < len(free); cleared++ {
		for _, id := range below[free[cleared]] {
			if links[id]--; links[id] == 0 {
				free = append(free, id)
			}
		}
	}
	round := map[string]bool{}
	for id, n := range links {
		if n > 0 {
			round[id] = true
		}
	}
	return round
}
