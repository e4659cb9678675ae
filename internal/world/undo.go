package world

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/internal/fault"
	"cadre/internal/history"
)

const (
	undid = "Undid: "
	redid = "Redid: "
)

// undoneSummary says in words what taking a changeset back does: an undo of an undo is a redo.
func undoneSummary(set *ent.Changeset) string {
	switch rest, ok := strings.CutPrefix(set.Summary, undid); {
	case set.UndoesID != nil && ok:
		return redid + rest
	default:
		rest, _ = strings.CutPrefix(set.Summary, redid)
		return undid + rest
	}
}

// checkTrees refuses an undo that would close a circle: each row may fit while the whole does not,
// when other moves came in between.
func (w *World) checkTrees(ctx context.Context, tx *history.Tx) error {
	for _, t := range tx.Touched() {
		if t.Operation == change.OperationDELETE {
			continue
		}
		var above func(ctx context.Context, id string) (*string, error)
		switch t.Entity {
		case ent.TypePosition:
			above = func(ctx context.Context, id string) (*string, error) {
				p, err := tx.Position.Get(ctx, id)
				if err != nil {
					return nil, err
				}
				return p.ReportsToID, nil
			}
		case ent.TypeTeam:
			above = func(ctx context.Context, id string) (*string, error) {
				t, err := tx.Team.Get(ctx, id)
				if err != nil {
					return nil, err
				}
				return t.ParentID, nil
			}
		default:
			continue
		}
		if err := climbs(ctx, t.ID, above); err != nil {
			return err
		}
	}
	return nil
}

// climbs follows the links above a row and refuses to come back to it.
func climbs(ctx context.Context, id string, above func(context.Context, string) (*string, error)) error {
	seen := map[string]bool{}
	for at := &id; at != nil; {
		if seen[*at] {
			return fault.New(fault.Conflict, "This can no longer be undone: what was moved since would then report to itself.").OnField("input.changeset")
		}
		seen[*at] = true
		next, err := above(ctx, *at)
		if err != nil {
			return fmt.Errorf("climb from %s: %w", id, err)
		}
		at = next
	}
	return nil
}
