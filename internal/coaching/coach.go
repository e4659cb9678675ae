package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/coachline"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// NameCoachInput says who is coached by whom.
type NameCoachInput struct {
	Person           string
	Coach            string
	Since            *string // nil: today
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ClearCoachInput says whose named coach to take away.
type ClearCoachInput struct {
	Person           string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// NameCoach names the primary coach of a person, in place of who leads them: somebody else, who is in
// the organisation.
func NameCoach(ctx context.Context, w *world.World, in NameCoachInput) (*world.Commit, error) {
	f := &form{w: w}
	in.Person = f.id("person", in.Person, id.Person, "person")
	in.Coach = f.id("coach", in.Coach, id.Person, "person")
	f.optionalDay("since", in.Since)
	in.Reason = f.reason(in.Reason)
	today := w.Today()
	switch {
	case in.Person == in.Coach:
		f.fail("coach", "Nobody is their own coach. Name somebody else.")
	case in.Since != nil && *in.Since > today:
		f.fail("since", "A coach is named from a day that has come. Name them when it has, or in a scenario.")
	}
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "coach.name", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		person, err := present(ctx, tx, "person", in.Person, today)
		if err != nil {
			return err
		}
		coach, err := present(ctx, tx, "coach", in.Coach, today)
		if err != nil {
			return err
		}
		line, err := lineOf(ctx, tx, in.Person, in.ExpectedRevision)
		if err != nil {
			return err
		}
		tx.Summarize("Named %s the coach of %s", coach.Name, person.Name)
		return in.store(ctx, tx, line, today)
	})
}

// store writes the line, in the row that is there already where there is one.
func (in *NameCoachInput) store(ctx context.Context, tx *history.Tx, line *ent.CoachLine, today string) error {
	since := today
	if in.Since != nil {
		since = *in.Since
	}
	var err error
	switch {
	case line == nil:
		err = tx.CoachLine.Create().SetPersonID(in.Person).SetCoachID(in.Coach).SetSince(since).Exec(ctx)
	case line.CoachID == in.Coach && in.Since == nil: // as before, and since as before
	default:
		err = tx.CoachLine.UpdateOneID(line.ID).SetCoachID(in.Coach).SetSince(since).Exec(ctx)
	}
	if err != nil {
		return fmt.Errorf("name the coach of %s: %w", in.Person, err)
	}
	return nil
}

// ClearCoach takes the named coach of a person away: who leads the person coaches them again.
func ClearCoach(ctx context.Context, w *world.World, in ClearCoachInput) (*world.Commit, error) {
	f := &form{w: w}
	in.Person = f.id("person", in.Person, id.Person, "person")
	in.Reason = f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "coach.clear", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		person, err := tx.Person.Get(ctx, in.Person)
		if err != nil {
			return input.Missing(err, "person", "person")
		}
		line, err := lineOf(ctx, tx, in.Person, in.ExpectedRevision)
		if err != nil || line == nil {
			return err
		}
		tx.Summarize("Took the named coach of %s away", person.Name)
		if err := tx.CoachLine.DeleteOneID(line.ID).Exec(ctx); err != nil {
			return fmt.Errorf("take the coach of %s away: %w", in.Person, err)
		}
		return nil
	})
}

// lineOf reads who was named a person's coach; nil where nobody was. It answers CONFLICT where that
// changed since the client looked.
func lineOf(ctx context.Context, tx *history.Tx, person string, revision *int64) (*ent.CoachLine, error) {
	line, err := tx.CoachLine.Query().Where(coachline.PersonID(person)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, nil // nobody named is an answer, not a failure
	case err != nil:
		return nil, fmt.Errorf("read the coach of %s: %w", person, err)
	}
	return line, tx.Expect(ctx, revision, line.ID)
}

// present reads somebody who is in the organisation on a day.
func present(ctx context.Context, tx *history.Tx, field, key, day string) (*ent.Person, error) {
	p, err := tx.Person.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "person")
	}
	if p.LeftOn != nil && *p.LeftOn <= day {
		return nil, input.Invalid(field, "%s left the organisation on %s.", p.Name, *p.LeftOn)
	}
	return p, nil
}
