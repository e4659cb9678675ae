package scenario

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/scenariochangeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Conflicts tells what keeps a scenario from standing on live as it is now.
func Conflicts(ctx context.Context, ws *world.Worlds, row *ent.Scenario) (list []Conflict, err error) {
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return nil, err
	}
	return conflictsOf(ctx, ws, edits.Standing())
}

func conflictsOf(ctx context.Context, ws *world.Worlds, edits EditList) (list []Conflict, err error) {
	err = ws.Live().AtOneMoment(ctx, func(c *ent.Client, g *orggraph.Graph) error {
		m, err := newMerge(ctx, c, g, edits, nil)
		if err == nil {
			list = m.conflicts
		}
		return err
	})
	return list, err
}

// RebaseInput is which scenario to rebase, and the decisions by conflict.
type RebaseInput struct {
	Scenario         string
	Decisions        map[string]Keep
	ExpectedRevision *int64
}

// Rebased is what a rebase did.
type Rebased struct {
	Scenario *ent.Scenario
	TakenIn  int
	Dropped  []string // changesets of which nothing is left
}

// Rebase puts a scenario on live as it is now. Its changesets are written anew: each keeps what live
// does not have already and was not given up. It answers CONFLICT while something is undecided.
func Rebase(ctx context.Context, ws *world.Worlds, in RebaseInput) (*Rebased, error) {
	row, err := editable(ctx, ws, in.Scenario)
	if err != nil {
		return nil, err
	}
	if err := expect(row, in.ExpectedRevision); err != nil {
		return nil, err
	}
	done := &Rebased{Scenario: row}
	if row.BaseRevision == ws.Live().Graph().Revision() {
		return done, nil
	}
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return nil, err
	}
	standing := edits.Standing()
	var base int64
	var kept []*ent.ScenarioChangeset
	err = ws.Live().AtOneMoment(ctx, func(c *ent.Client, g *orggraph.Graph) error {
		m, err := newMerge(ctx, c, g, standing, in.Decisions)
		if err != nil {
			return err
		}
		if len(m.conflicts) > 0 {
			return conflictFault(m.conflicts, row)
		}
		base = g.Revision()
		kept, done.Dropped, err = m.rewrite(standing)
		return err
	})
	if err != nil {
		return nil, err
	}
	done.TakenIn = int(base - row.BaseRevision)
	if done.Scenario, err = keepRebased(ctx, ws, row, base, kept, done.TakenIn); err != nil {
		return nil, err
	}
	return done, ws.Refresh(ctx, row.ID)
}

// keepRebased replaces the changesets of a scenario, and notes that it was rebased.
func keepRebased(ctx context.Context, ws *world.Worlds, row *ent.Scenario, base int64, kept []*ent.ScenarioChangeset, takenIn int) (*ent.Scenario, error) {
	system, v, now := access.System(ctx), access.From(ctx), ws.Live().Now().UTC()
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		seq := row.Seq + int64(len(kept)) + 1
		if err := advance(system, tx.Scenario.Update().SetBaseRevision(base).SetSeq(seq).SetUpdatedAt(now), row); err != nil {
			return nil, err
		}
		if _, err := tx.ScenarioChangeset.Delete().Where(scenariochangeset.ScenarioID(row.ID)).Exec(system); err != nil {
			return nil, fault.Wrap(err, "replace the changes of %s", row.ID)
		}
		anew := make([]*ent.ScenarioChangesetCreate, len(kept))
		for i, r := range kept {
			anew[i] = tx.ScenarioChangeset.Create().SetID(r.ID).SetScenarioID(row.ID).SetSeq(row.Seq + int64(i) + 1).SetAt(r.At).SetActorName(r.ActorName).
				SetNillableActorPersonID(r.ActorPersonID).SetAction(r.Action).SetSummary(r.Summary).SetNillableReason(r.Reason).
				SetNillableEffectiveOn(r.EffectiveOn).SetNillableAppliedChangesetID(r.AppliedChangesetID).SetChanges(r.Changes)
		}
		if err := tx.ScenarioChangeset.CreateBulk(anew...).Exec(system); err != nil {
			return nil, fault.Wrap(err, "write the changes of %s anew", row.ID)
		}
		note := tx.ScenarioChangeset.Create().SetScenarioID(row.ID).SetSeq(seq).SetAt(now).SetActorName(v.Name).SetAction(ActionRebase).
			SetSummary(fmt.Sprintf("Brought up to date with live: %s taken in", count(takenIn, "change"))).SetChanges(json.RawMessage("[]"))
		if v.PersonID != "" {
			note.SetActorPersonID(v.PersonID)
		}
		if err := note.Exec(system); err != nil {
			return nil, fault.Wrap(err, "note the rebase of %s", row.ID)
		}
		if err := world.Withdraw(system, tx.Client(), row.ID, now); err != nil {
			return nil, err
		}
		return tx.Scenario.Get(system, row.ID)
	})
}

func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}

// rewrite replays changesets on rows of live, leaving out what live has already and what was given
// up.
func (m *merge) rewrite(edits EditList) (kept []*ent.ScenarioChangeset, dropped []string, err error) {
	now := make(map[string]ent.Row, len(m.rows))
	for key, row := range m.rows {
		now[key] = copyRow(row)
	}
	for _, e := range edits {
		var changes []*ent.Change
		for _, c := range e.Set.Edges.Changes {
			if left := m.replay(now, c); left != nil {
				left.Ordinal = len(changes)
				changes = append(changes, left)
			}
		}
		if len(changes) == 0 {
			dropped = append(dropped, e.Row.ID)
			continue
		}
		row := *e.Row
		if row.Changes, err = json.Marshal(changes); err != nil {
			return nil, nil, err
		}
		kept = append(kept, &row)
	}
	return kept, dropped, nil
}

// replay does one change to the rows as they are now, and returns what it came to; nil for nothing.
// What later changes took back, so that in all nothing is wanted, is left as live has it.
func (m *merge) replay(now map[string]ent.Row, c *ent.Change) *ent.Change {
	wanted := m.byRow[c.EntityID]
	kept := m.giveUp[c.EntityID]
	row := now[c.EntityID]
	if kept[""] || wanted == nil || wanted.Operation == change.OperationDELETE && c.Operation == change.OperationUPDATE {
		return nil
	}
	left := *c
	left.ID = id.New(id.Change)
	switch {
	case c.Operation == change.OperationCREATE && row == nil:
		now[c.EntityID] = copyRow(c.After)
		return &left
	case c.Operation == change.OperationDELETE:
		if row == nil {
			return nil
		}
		left.Before = row
		now[c.EntityID] = nil
		return &left
	case row == nil:
		return nil
	}
	left.Operation, left.Before, left.After = change.OperationUPDATE, ent.Row{}, ent.Row{}
	for name, wants := range c.After {
		_, lasts := wanted.After[name]
		if kept[name] || !lasts || same(row[name], wants) {
			continue
		}
		left.Before[name], left.After[name] = null(row[name]), wants
		row[name] = wants
	}
	if len(left.After) == 0 {
		return nil
	}
	return &left
}

func null(raw json.RawMessage) json.RawMessage {
	if len(raw) == 0 {
		return json.RawMessage("null")
	}
	return raw
}

// Schedule gives changesets the day from which they take effect. What they build on must not take
// effect later: alongside gives it the same day, otherwise it is refused.
func Schedule(ctx context.Context, ws *world.Worlds, scenarioID string, changesets []string, day *string, alongside bool) (*ent.Scenario, error) {
	row, err := editable(ctx, ws, scenarioID)
	if err != nil {
		return nil, err
	}
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return nil, err
	}
	if len(changesets) == 0 {
		return nil, input.Invalid("changesets", "Name at least one change.")
	}
	chosen, along, err := edits.Choose(changesets, "input.changesets")
	if err != nil {
		return nil, err
	}
	set := map[string]bool{}
	for _, e := range chosen {
		late := day == nil && e.Row.EffectiveOn != nil || day != nil && e.Row.EffectiveOn != nil && *e.Row.EffectiveOn > *day
		switch asked := !slices.Contains(along, e); {
		case asked, late && alongside:
			set[e.Row.ID] = true
		case late:
			return nil, fault.New(fault.Conflict, "This builds on %q, which takes effect on %s. Bring it along, or choose a later day.", e.Row.Summary, *e.Row.EffectiveOn).
				OnField("input.effectiveOn").With("changeset", e.Row.ID)
		}
	}
	// What builds on them must not come before them.
	for _, e := range edits.Standing() {
		if set[e.Row.ID] || day == nil {
			continue
		}
		for _, need := range e.Needs {
			if set[need] && (e.Row.EffectiveOn == nil || *e.Row.EffectiveOn < *day) {
				if !alongside {
					return nil, fault.New(fault.Conflict, "%q builds on this and takes effect before. Bring it along, or choose an earlier day.", e.Row.Summary).
						OnField("input.effectiveOn").With("changeset", e.Row.ID)
				}
				set[e.Row.ID] = true
			}
		}
	}
	ids := make([]string, 0, len(set))
	for key := range set {
		ids = append(ids, key)
	}
	system := access.System(ctx)
	scheduled, err := inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		u := tx.ScenarioChangeset.Update().Where(scenariochangeset.IDIn(ids...), scenariochangeset.ScenarioID(row.ID))
		if day == nil {
			u.ClearEffectiveOn()
		} else {
			u.SetEffectiveOn(*day)
		}
		if err := u.Exec(system); err != nil {
			return nil, fault.Wrap(err, "schedule changes of %s", row.ID)
		}
		if err := world.Withdraw(system, tx.Client(), row.ID, ws.Live().Now().UTC()); err != nil {
			return nil, err
		}
		return tx.Scenario.UpdateOneID(row.ID).SetUpdatedAt(ws.Live().Now().UTC()).Save(system)
	})
	if err != nil {
		return nil, err
	}
	return scheduled, ws.ForgetWaves(row.ID)
}
