// Package scenario holds the life of plans to reorganise: who makes, sees, shares and reviews them,
// how their changes build on each other, how they are brought up to date with live, and how they
// become live, whole or in part. What a scenario looks like is a world's matter; what the rules of
// an edit are is the matter of the features.
package scenario

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"cadre/ent"
	"cadre/ent/scenario"
	"cadre/ent/scenarioreview"
	"cadre/ent/scenarioshare"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/world"
)

// Bounds of texts, in characters.
const (
	maxName = 200
	maxText = 10_000
	maxNote = 2000
)

// maxScenarios is how many scenarios a list holds at most.
const maxScenarios = 100

// Find returns a scenario that the viewer may see. Others answer NOT_FOUND.
func Find(ctx context.Context, ws *world.Worlds, id, field string) (*ent.Scenario, error) {
	row, err := ws.Live().Client().Scenario.Query().Where(scenario.ID(id)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such scenario: it was deleted, or it is not shared with you.").OnField(field)
	}
	if err != nil {
		return nil, fault.Wrap(err, "read scenario %s", id)
	}
	return row, nil
}

// List returns the scenarios that the viewer may see, the latest edited first.
func List(ctx context.Context, ws *world.Worlds, states []scenario.State, first int) ([]*ent.Scenario, error) {
	if first < 1 || first > maxScenarios {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxScenarios).OnField("first")
	}
	q := ws.Live().Client().Scenario.Query().Order(ent.Desc(scenario.FieldUpdatedAt, scenario.FieldID)).Limit(first)
	if states == nil {
		q.Where(scenario.StateNEQ(scenario.StateARCHIVED))
	} else {
		q.Where(scenario.StateIn(states...))
	}
	rows, err := q.All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "list scenarios")
	}
	return rows, nil
}

// Owns reports whether the viewer owns a scenario.
func Owns(ctx context.Context, row *ent.Scenario) bool {
	return row.OwnerKey == access.From(ctx).Key() && access.From(ctx).Can(access.ScopeWrite)
}

// owned returns a scenario that the viewer owns.
func owned(ctx context.Context, ws *world.Worlds, id string) (*ent.Scenario, error) {
	row, err := Find(ctx, ws, id, "input.scenario")
	if err != nil {
		return nil, err
	}
	if !Owns(ctx, row) {
		return nil, fault.New(fault.Forbidden, "Only who owns the scenario may do this.").OnField("input.scenario")
	}
	return row, nil
}

// editable returns a scenario that the viewer may edit, in a state in which it can be.
func editable(ctx context.Context, ws *world.Worlds, id string) (*ent.Scenario, error) {
	row, err := world.Editable(ctx, ws.Live().Client(), id)
	if f, ok := fault.As(err); ok {
		return nil, f.OnField("input.scenario")
	}
	return row, err
}

// CreateInput is a new scenario.
type CreateInput struct {
	Name    string
	Purpose string
	From    *string // nil: live
}

// Create begins a scenario. Who owns the workspace may, and who leads somebody.
func Create(ctx context.Context, ws *world.Worlds, in CreateInput) (*ent.Scenario, error) {
	live := ws.Live()
	name, err := line("name", in.Name)
	if err != nil {
		return nil, err
	}
	if err := text("purpose", &in.Purpose); err != nil {
		return nil, err
	}
	v := access.From(ctx)
	if v == nil {
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	}
	if !mayPlan(v, live) {
		return nil, fault.New(fault.Forbidden, "Who leads nobody and does not own the workspace makes no scenarios.")
	}
	base, copied, err := startOf(ctx, ws, in.From)
	if err != nil {
		return nil, err
	}
	system, now := access.System(ctx), live.Now().UTC()
	return inTx(system, live, func(tx *ent.Tx) (*ent.Scenario, error) {
		create := tx.Scenario.Create().SetName(name).SetPurpose(in.Purpose).SetOwnerKey(v.Key()).SetOwnerName(v.Name).SetNillableMadeFromID(in.From).
			SetBaseRevision(base).SetSeq(int64(len(copied))).SetCreatedAt(now).SetUpdatedAt(now)
		if v.PersonID != "" {
			create.SetOwnerPersonID(v.PersonID)
		}
		row, err := create.Save(system)
		if err != nil {
			return nil, fault.Wrap(err, "create a scenario")
		}
		_, err = keepCopies(system, tx, row.ID, 0, copied)
		return row, err
	})
}

// startOf returns the revision of live that a new scenario stands on, and the changes it begins with.
func startOf(ctx context.Context, ws *world.Worlds, from *string) (base int64, copied []*ent.ScenarioChangeset, err error) {
	if from == nil {
		return ws.Live().Graph().Revision(), nil, nil
	}
	row, err := Find(ctx, ws, *from, "input.from")
	if err != nil {
		return 0, nil, err
	}
	edits, err := Edits(ctx, ws, row)
	if err != nil {
		return 0, nil, err
	}
	for _, e := range edits.Standing() {
		copied = append(copied, e.Row)
	}
	return row.BaseRevision, copied, nil
}

func mayPlan(v *access.Viewer, live *world.World) bool {
	if !v.Can(access.ScopeWrite) {
		return false
	}
	if v.Owner {
		return true
	}
	p, ok := live.Graph().Person(v.PersonID)
	if !ok {
		return false
	}
	current := true
	for _, a := range p.Assignments(&current) {
		if a.Position().Span() > 0 {
			return true
		}
	}
	return false
}

// inTx runs fn in a transaction of the workspace.
func inTx[T any](ctx context.Context, live *world.World, fn func(tx *ent.Tx) (T, error)) (v T, err error) {
	tx, err := live.Client().Tx(ctx)
	if err != nil {
		return v, fault.Wrap(err, "begin a change of a scenario")
	}
	committing := false
	defer func() {
		if committing {
			return
		}
		if back := tx.Rollback(); back != nil && err != nil {
			err = fmt.Errorf("%w (and rolling back: %w)", err, back)
		}
	}()
	if v, err = fn(tx); err != nil {
		return v, err
	}
	committing = true
	if err = tx.Commit(); err != nil {
		return v, fault.Wrap(err, "commit a change of a scenario")
	}
	return v, nil
}

// UpdateInput is what to change about a scenario; nil leaves a text as it is.
type UpdateInput struct {
	Scenario                                         string
	Name, Purpose, Why, Alternatives, ExpectedEffect *string
}

// Update changes what is said of a scenario. Words are no edit: approvals stay.
func Update(ctx context.Context, ws *world.Worlds, in UpdateInput) (*ent.Scenario, error) {
	row, err := editable(ctx, ws, in.Scenario)
	if err != nil {
		return nil, err
	}
	u := ws.Live().Client().Scenario.UpdateOneID(row.ID).SetUpdatedAt(ws.Live().Now().UTC())
	if in.Name != nil {
		name, err := line("name", *in.Name)
		if err != nil {
			return nil, err
		}
		u.SetName(name)
	}
	for _, said := range []struct {
		field string
		value *string
		set   func(string) *ent.ScenarioUpdateOne
	}{{"purpose", in.Purpose, u.SetPurpose}, {"why", in.Why, u.SetWhy}, {"alternatives", in.Alternatives, u.SetAlternatives},
		{"expectedEffect", in.ExpectedEffect, u.SetExpectedEffect}} {
		if said.value == nil {
			continue
		}
		if err := text(said.field, said.value); err != nil {
			return nil, err
		}
		said.set(*said.value)
	}
	if row, err = u.Save(access.System(ctx)); err != nil {
		return nil, fault.Wrap(err, "update scenario %s", in.Scenario)
	}
	return row, nil
}

func line(field, s string) (string, error) {
	s = strings.TrimSpace(s)
	if s == "" || utf8.RuneCountInString(s) > maxName || strings.ContainsAny(s, "\r\n") {
		return "", input.Invalid(field, "Give a name of 1 to %d characters, on one line.", maxName)
	}
	return s, nil
}

func text(field string, s *string) error {
	*s = strings.TrimSpace(*s)
	if utf8.RuneCountInString(*s) > maxText {
		return input.Invalid(field, "This is at most %d characters.", maxText)
	}
	return nil
}

// Share lets a person see a scenario, and edit it where that is said.
func Share(ctx context.Context, ws *world.Worlds, id, person string, canEdit bool) (*ent.Scenario, error) {
	row, err := owned(ctx, ws, id)
	if err != nil {
		return nil, err
	}
	p, ok := ws.Live().Graph().Person(person)
	if !ok {
		return nil, fault.New(fault.NotFound, "There is no such person.").OnField("input.person")
	}
	system := access.System(ctx)
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		n, err := tx.ScenarioShare.Update().Where(scenarioshare.ScenarioID(row.ID), scenarioshare.PersonID(p.Key())).SetCanEdit(canEdit).Save(system)
		if err == nil && n == 0 {
			err = tx.ScenarioShare.Create().SetScenarioID(row.ID).SetPersonID(p.Key()).SetCanEdit(canEdit).Exec(system)
		}
		if err != nil {
			return nil, fault.Wrap(err, "share scenario %s", row.ID)
		}
		return row, nil
	})
}

// Unshare takes a scenario from a person. What they follow of it ends with the next change.
func Unshare(ctx context.Context, ws *world.Worlds, id, person string) (*ent.Scenario, error) {
	row, err := owned(ctx, ws, id)
	if err != nil {
		return nil, err
	}
	person, here := ws.Live().Key(person)
	if !here {
		return nil, fault.New(fault.NotFound, "There is no such person.").OnField("input.person")
	}
	if _, err := ws.Live().Client().ScenarioShare.Delete().Where(scenarioshare.ScenarioID(row.ID), scenarioshare.PersonID(person)).Exec(access.System(ctx)); err != nil {
		return nil, fault.Wrap(err, "unshare scenario %s", row.ID)
	}
	return row, nil
}

// Move brings a scenario to another state: into review, back into draft, or away.
func Move(ctx context.Context, ws *world.Worlds, id string, to scenario.State) (*ent.Scenario, error) {
	row, err := owned(ctx, ws, id)
	if err != nil {
		return nil, err
	}
	if !slices.Contains([]scenario.State{scenario.StateDRAFT, scenario.StateIN_REVIEW, scenario.StateARCHIVED}, to) {
		return nil, input.Invalid("state", "A scenario is approved by reviewScenario and applied by applyScenario.")
	}
	if row.State == scenario.StateAPPLIED {
		undone, err := wasUndone(ctx, ws, row.AppliedChangesetID)
		if err != nil {
			return nil, err
		}
		if to != scenario.StateDRAFT || row.AppliedChangesetID != nil && !undone {
			return nil, fault.New(fault.Conflict, "%s was applied. Undo the changeset that applied it, then take it back into draft.", row.Name).OnField("input.state")
		}
	}
	system := access.System(ctx)
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		if err := advance(system, tx.Scenario.Update().SetState(to).ClearAppliedChangesetID(), row); err != nil {
			return nil, err
		}
		if to != scenario.StateIN_REVIEW {
			if err := world.Withdraw(system, tx.Client(), row.ID, ws.Live().Now().UTC()); err != nil {
				return nil, err
			}
		}
		return tx.Scenario.Get(system, row.ID)
	})
}

// Review notes what somebody says of a scenario that is in review.
func Review(ctx context.Context, ws *world.Worlds, id string, verdict scenarioreview.Verdict, note *string, expected *int64) (*ent.Scenario, error) {
	row, err := Find(ctx, ws, id, "input.scenario")
	if err != nil {
		return nil, err
	}
	v := access.From(ctx)
	switch {
	case !v.Can(access.ScopeWrite):
		return nil, fault.New(fault.Forbidden, "The token does not cover writing.")
	case row.State != scenario.StateIN_REVIEW && row.State != scenario.StateAPPROVED:
		return nil, fault.New(fault.Conflict, "%s is not in review.", row.Name).OnField("input.scenario")
	case note != nil && utf8.RuneCountInString(*note) > maxNote:
		return nil, input.Invalid("note", "The note is at most %d characters.", maxNote)
	}
	if err := expect(row, expected); err != nil {
		return nil, err
	}
	state := scenario.StateAPPROVED
	if verdict == scenarioreview.VerdictCHANGES_REQUESTED {
		state = scenario.StateDRAFT
	}
	system := access.System(ctx)
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		now := ws.Live().Now().UTC()
		if state == scenario.StateDRAFT {
			if err := world.Withdraw(system, tx.Client(), row.ID, now); err != nil {
				return nil, err
			}
		}
		create := tx.ScenarioReview.Create().SetScenarioID(row.ID).SetReviewerName(v.Name).SetVerdict(verdict).SetNillableNote(note).SetAt(now).SetRevision(row.Seq)
		if v.PersonID != "" {
			create.SetReviewerPersonID(v.PersonID)
		}
		if err := create.Exec(system); err != nil {
			return nil, fault.Wrap(err, "review scenario %s", row.ID)
		}
		// Only what the reviewer saw is approved: an edit in the same moment wins.
		if err := advance(system, tx.Scenario.Update().SetState(state), row); err != nil {
			return nil, err
		}
		return tx.Scenario.Get(system, row.ID)
	})
}

// expect answers CONFLICT where a scenario is not at the revision that the client saw.
func expect(row *ent.Scenario, expected *int64) error {
	if expected == nil || *expected == row.Seq {
		return nil
	}
	return edited(row)
}

func edited(row *ent.Scenario) *fault.Error {
	return fault.New(fault.Conflict, "%s was edited since you looked at it. Look again.", row.Name).OnField("input.expectedRevision").With("revision", row.Seq)
}

// Delete removes a scenario with everything in it.
func Delete(ctx context.Context, ws *world.Worlds, id string) error {
	row, err := owned(ctx, ws, id)
	if err != nil {
		return err
	}
	if err := ws.Live().Client().Scenario.DeleteOneID(row.ID).Exec(access.System(ctx)); err != nil && !ent.IsNotFound(err) {
		return fault.Wrap(err, "delete scenario %s", row.ID) // gone already is gone
	}
	return ws.Forget(row.ID)
}
