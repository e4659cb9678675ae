package scenario

import (
	"context"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Copy copies changesets of one scenario, with what they build on, into another one. What the other
// one has already is left out; it answers CONFLICT where the two want different things.
func Copy(ctx context.Context, ws *world.Worlds, from, into string, changesets []string) (*ent.Scenario, []string, error) {
	source, err := Find(ctx, ws, from, "input.from")
	if err != nil {
		return nil, nil, err
	}
	target, err := world.Editable(ctx, ws.Live().Client(), into)
	if f, ok := fault.As(err); ok {
		return nil, nil, f.OnField("input.into")
	} else if err != nil {
		return nil, nil, err
	}
	if source.ID == target.ID {
		return nil, nil, input.Invalid("into", "Choose another scenario.")
	}
	if len(changesets) == 0 {
		return nil, nil, input.Invalid("changesets", "Name at least one change.")
	}
	edits, err := Edits(ctx, ws, source)
	if err != nil {
		return nil, nil, err
	}
	chosen, _, err := edits.Choose(changesets, "input.changesets")
	if err != nil {
		return nil, nil, err
	}
	rows, err := fitting(ctx, ws, target, chosen)
	if err != nil {
		return nil, nil, err
	}
	system := access.System(ctx)
	var ids []string
	target, err = inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		now := ws.Live().Now().UTC()
		if err := advance(system, tx.Scenario.Update().AddSeq(int64(len(rows))).SetUpdatedAt(now), target); err != nil {
			return nil, err
		}
		if ids, err = keepCopies(system, tx, target.ID, target.Seq, rows); err != nil {
			return nil, err
		}
		if err := world.Withdraw(system, tx.Client(), target.ID, now); err != nil {
			return nil, err
		}
		return tx.Scenario.Get(system, target.ID)
	})
	if err != nil {
		return nil, nil, err
	}
	return target, ids, ws.Refresh(ctx, target.ID)
}

// fitting replays changesets on the rows of another scenario.
func fitting(ctx context.Context, ws *world.Worlds, target *ent.Scenario, chosen EditList) (rows []*ent.ScenarioChangeset, err error) {
	w, err := ws.Open(ctx, world.Ref{Scenario: target.ID})
	if err != nil {
		return nil, err
	}
	if _, err := w.Data(ctx); err != nil { // rows are compared as they are stored
		return nil, err
	}
	err = w.AtOneMoment(ctx, func(c *ent.Client, g *orggraph.Graph) error {
		m, err := newMerge(ctx, c, g.InWorld(""), chosen, nil)
		if err != nil {
			return err
		}
		if len(m.conflicts) > 0 {
			return conflictFault(m.conflicts, target)
		}
		rows, _, err = m.rewrite(chosen)
		return err
	})
	return rows, err
}
