package scenario

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/ent/scenario"
	"cadre/ent/scenariochangeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ActionApply is the action of the changeset of live that applies a scenario.
const ActionApply = "scenario.apply"

// Plan is what applying would do.
type Plan struct {
	Changesets, Alongside EditList
	Conflicts             []Conflict
	Changes               int // rows of live that would change
}

// PlanApply says what applying would do, before it is done.
func PlanApply(ctx context.Context, ws *world.Worlds, row *ent.Scenario, changesets []string, until *string) (*Plan, error) {
	chosen, along, err := choose(ctx, ws, row, changesets, until, "changesets")
	if err != nil {
		return nil, err
	}
	p := &Plan{Changesets: chosen, Alongside: along}
	live := ws.Live()
	m, err := newMerge(ctx, live.Client(), live.Graph(), chosen, nil)
	if err != nil {
		return nil, err
	}
	p.Conflicts, p.Changes = m.conflicts, len(m.result)
	return p, nil
}

func choose(ctx context.Context, ws *world.Worlds, row *ent.Scenario, changesets []string, until *string, field string) (chosen, along EditList, err error) {
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return nil, nil, err
	}
	if chosen, along, err = edits.Choose(changesets, field); err != nil {
		return nil, nil, err
	}
	return chosen.until(until), along.until(until), nil
}

// ApplyInput is which scenario to apply, and what of it.
type ApplyInput struct {
	Scenario         string
	Changesets       []string
	Until            *string
	ExpectedRevision *int64
	Reason           *string
}

// Applied is what applying did.
type Applied struct {
	Scenario *ent.Scenario
	Commit   *world.Commit // its changeset is nil where live had everything already
	Applied  []string
}

// Apply makes a scenario, or chosen changes of it with what they build on, live as one changeset. It
// answers CONFLICT where live wants something else: then the scenario is rebased first.
func Apply(ctx context.Context, ws *world.Worlds, in ApplyInput) (*Applied, error) {
	row, err := Find(ctx, ws, in.Scenario, "input.scenario")
	if err != nil {
		return nil, err
	}
	if row.State == scenario.StateAPPLIED || row.State == scenario.StateARCHIVED {
		return nil, fault.New(fault.Conflict, "%s was applied or put away already.", row.Name).OnField("input.scenario")
	}
	if err := expect(row, in.ExpectedRevision); err != nil {
		return nil, err
	}
	chosen, _, err := choose(ctx, ws, row, in.Changesets, in.Until, "input.changesets")
	if err != nil {
		return nil, err
	}
	if len(chosen) == 0 {
		return nil, input.Invalid("changesets", "There is nothing to apply.")
	}
	whole, err := isWhole(ctx, ws, row, chosen)
	if err != nil {
		return nil, err
	}
	live := ws.Live()
	done := &Applied{Scenario: row, Applied: chosen.ids()}
	mark := func(ctx context.Context, c *ent.Client, set *ent.Changeset) error {
		return markApplied(ctx, c, row, chosen, whole, set)
	}
	intent := world.Intent{Action: ActionApply, Reason: in.Reason, Sealed: mark}
	done.Commit, err = live.Write(ctx, intent, func(ctx context.Context, tx *history.Tx) error {
		m, err := newMerge(ctx, tx.Client, live.Graph(), chosen, nil)
		if err != nil {
			return err
		}
		if len(m.conflicts) > 0 {
			return conflictFault(m.conflicts, row)
		}
		tx.Summarize("%s", summaryOfApply(row, chosen, whole))
		if err := history.Lay(ctx, tx, m.result); err != nil {
			return err
		}
		return live.CheckLaid(ctx, tx)
	})
	if err != nil {
		return nil, err
	}
	system := access.System(context.WithoutCancel(ctx)) // it is live now, whoever still waits for the answer
	if done.Commit.Changeset == nil && whole {
		if err := finish(system, live.Client(), row, nil, live.Now().UTC()); err != nil {
			return nil, err
		}
	}
	if done.Scenario, err = live.Client().Scenario.Get(system, row.ID); err != nil {
		return nil, fault.Wrap(err, "read scenario %s", row.ID)
	}
	if done.Scenario.State == scenario.StateAPPLIED {
		return done, ws.Forget(row.ID) // nobody can follow it any more
	}
	return done, nil
}

func summaryOfApply(row *ent.Scenario, chosen EditList, whole bool) string {
	if whole {
		return fmt.Sprintf("Applied %s: %s", row.Name, count(len(chosen), "change"))
	}
	return fmt.Sprintf("Applied %s of %s", count(len(chosen), "change"), row.Name)
}

// isWhole reports whether nothing of the scenario is left once these changesets are applied.
func isWhole(ctx context.Context, ws *world.Worlds, row *ent.Scenario, chosen EditList) (bool, error) {
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return false, err
	}
	now := map[string]bool{}
	for _, e := range chosen {
		now[e.Row.ID] = true
	}
	before := map[string]bool{} // changesets of live that applied the rest
	for _, e := range edits.Standing() {
		switch {
		case now[e.Row.ID]:
		case e.Row.AppliedChangesetID == nil:
			return false, nil
		default:
			before[*e.Row.AppliedChangesetID] = true
		}
	}
	for key := range before {
		if undone, err := wasUndone(ctx, ws, &key); undone || err != nil {
			return false, err
		}
	}
	return true, nil
}

// markApplied notes in the scenario which changeset of live applied it, within the same write.
func markApplied(ctx context.Context, c *ent.Client, row *ent.Scenario, chosen EditList, whole bool, set *ent.Changeset) error {
	ctx = access.System(ctx)
	if err := c.ScenarioChangeset.Update().Where(scenariochangeset.IDIn(chosen.ids()...)).SetAppliedChangesetID(set.ID).Exec(ctx); err != nil {
		return fmt.Errorf("mark what was applied: %w", err)
	}
	if whole {
		return finish(ctx, c, row, &set.ID, set.At)
	}
	return advance(ctx, c.Scenario.Update().SetUpdatedAt(set.At), row)
}

// finish notes that a scenario is live, by a changeset of it or because live had everything already.
func finish(ctx context.Context, c *ent.Client, row *ent.Scenario, changesetID *string, at time.Time) error {
	return advance(ctx, c.Scenario.Update().SetUpdatedAt(at).SetState(scenario.StateAPPLIED).SetNillableAppliedChangesetID(changesetID), row)
}

// advance carries an update out where the scenario still stands as it was read, edits and state
// alike, and answers CONFLICT where somebody was quicker.
func advance(ctx context.Context, u *ent.ScenarioUpdate, row *ent.Scenario) error {
	n, err := u.Where(scenario.ID(row.ID), scenario.Seq(row.Seq), scenario.BaseRevision(row.BaseRevision), scenario.StateEQ(row.State)).Save(ctx)
	switch {
	case err != nil:
		return fault.Wrap(err, "advance scenario %s", row.ID)
	case n == 0:
		return edited(row)
	}
	return nil
}

// wasUndone reports whether a changeset of live was taken back, and that stands.
func wasUndone(ctx context.Context, ws *world.Worlds, changesetID *string) (bool, error) {
	if changesetID == nil {
		return false, nil
	}
	undone := false
	for key := *changesetID; ; undone = !undone {
		next, err := ws.Live().Changesets().Where(changeset.UndoesID(key)).Order(ent.Desc(changeset.FieldSeq)).FirstID(access.System(ctx))
		if ent.IsNotFound(err) {
			return undone, nil
		}
		if err != nil {
			return false, fault.Wrap(err, "look for what took %s back", key)
		}
		key = next
	}
}
