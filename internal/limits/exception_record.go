package limits

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/limitexception"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// RecordLimitExceptionInput says who or what may cross a limit, and why.
type RecordLimitExceptionInput struct {
	Rule     orggraph.LimitRule
	Subject  string // a seat, a team or a person; "org" for the organisation as a whole
	Why      string
	Until    *string // the day from which it no longer holds
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

func (in *RecordLimitExceptionInput) check(today string) (Limit, error) {
	limit, err := limitOf(in.Rule)
	if err != nil {
		return limit, err
	}
	if !limit.concerns(in.Subject) {
		return limit, input.Invalid("subject", "This limit is about %s.", limit.subjects())
	}
	why, err := words("why", "The explanation", &in.Why)
	switch {
	case err != nil:
		return limit, err
	case why == nil:
		return limit, input.Invalid("why", "Say why the limit may be crossed.")
	}
	in.Why = *why
	if err := day("until", in.Until); err != nil {
		return limit, err
	}
	if in.Until != nil && *in.Until <= today {
		return limit, input.Invalid("until", "The day must be after today, or the exception would never hold.")
	}
	return limit, nil
}

// RecordException records why a subject may cross a limit, and returns the id of the exception. There
// is one exception for each rule and subject: recording it again rewrites it.
func RecordException(ctx context.Context, w *world.World, in RecordLimitExceptionInput) (string, *world.Commit, error) {
	subject, here := w.Key(in.Subject)
	if !here {
		return "", nil, fault.New(fault.NotFound, "This id is of another world than the one that is changed.").OnField("input.subject")
	}
	in.Subject = subject
	limit, err := in.check(w.Today())
	if err != nil {
		return "", nil, err
	}
	var recorded string
	c, err := write(ctx, w, "limit.recordException", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		name, closed, err := nameOf(ctx, tx, in.Subject)
		switch {
		case err != nil:
			return err
		case name == "":
			return fault.New(fault.NotFound, "There is no such seat, team or person.").OnField("input.subject")
		case closed:
			return input.Invalid("subject", "%s is closed or archived, so that it crosses no limit.", name)
		}
		row, err := tx.LimitException.Query().Where(limitexception.Rule(string(in.Rule)), limitexception.SubjectID(in.Subject)).Only(ctx)
		switch {
		case ent.IsNotFound(err):
			recorded = id.New(id.LimitException)
			err = tx.LimitException.Create().SetID(recorded).SetRule(string(in.Rule)).SetSubjectID(in.Subject).SetWhy(in.Why).SetNillableUntil(in.Until).Exec(ctx)
		case err != nil:
			return fmt.Errorf("look for an exception: %w", err)
		default:
			recorded = row.ID
			if row.Why == in.Why && same(row.Until, in.Until) {
				return nil
			}
			u := tx.LimitException.UpdateOneID(row.ID).SetWhy(in.Why)
			if in.Until == nil {
				u.ClearUntil()
			} else {
				u.SetUntil(*in.Until)
			}
			err = u.Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("record an exception from %s: %w", in.Rule, err)
		}
		tx.Summarize("Recorded an exception from the limit %s for %s", limit.Title, name)
		return nil
	})
	return recorded, c, err
}

// subjects says what a limit is about.
func (l Limit) subjects() string {
	switch l.about {
	case id.Team:
		return "teams"
	case id.Person:
		return "people"
	case id.Position:
		return "seats"
	}
	return `the organisation as a whole, whose id is "org"`
}

// nameOf reads what a seat, a team or a person is called, and whether it is closed or archived; the
// name is empty where there is none.
func nameOf(ctx context.Context, tx *history.Tx, subject string) (name string, closed bool, err error) {
	switch kind, _ := id.KindOf(subject); kind {
	case id.Team:
		var t *ent.Team
		if t, err = tx.Team.Get(ctx, subject); err == nil {
			name, closed = t.Name, t.ArchivedOn != nil
		}
	case id.Position:
		var p *ent.Position
		if p, err = tx.Position.Get(ctx, subject); err == nil {
			name, closed = p.Title, p.ClosedOn != nil
		}
	case id.Person:
		var p *ent.Person
		if p, err = tx.Person.Get(ctx, subject); err == nil {
			name = p.Name
		}
	default:
		name = "the organisation"
	}
	if err != nil && !ent.IsNotFound(err) {
		return "", false, fmt.Errorf("read what an exception is for: %w", err)
	}
	return name, closed, nil
}
