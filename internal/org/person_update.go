package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// UpdatePersonInput is what to change about a person; only the given fields change.
type UpdatePersonInput struct {
	Person           string
	Name             *string
	Email            input.Optional[string]
	Location         input.Optional[string]
	EmploymentType   input.Optional[string]
	StartedOn        input.Optional[string]
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdatePersonInput) check(w *world.World) error {
	c := checking(w)
	in.Person = c.id("person", in.Person, id.Person)
	in.Name = c.replacement("name", in.Name, maxName)
	in.Email.Value = c.email("email", in.Email.Value)
	in.Location = c.patchLine("location", in.Location, maxLocation)
	in.EmploymentType = c.patchLine("employmentType", in.EmploymentType, maxEmployment)
	c.day("startedOn", in.StartedOn.Value)
	in.Reason = c.reason(in.Reason)
	return c.err
}

// UpdatePerson changes what is known of a person, also of one who left.
func UpdatePerson(ctx context.Context, w *world.World, in UpdatePersonInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "person.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Person); err != nil {
			return err
		}
		p, err := anyPerson(ctx, tx, "person", in.Person)
		if err != nil {
			return err
		}
		if started := in.StartedOn.Value; started != nil && p.LeftOn != nil && *started > *p.LeftOn {
			return input.Invalid("startedOn", "%s leaves on %s and cannot start after that.", p.Name, *p.LeftOn)
		}
		changed := in.changes(p)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("%s", changed.summary(p.Name, in.Name))
		u := tx.Person.UpdateOneID(p.ID).SetNillableName(in.Name)
		input.Patch(in.Email, u.SetEmail, u.ClearEmail)
		input.Patch(in.Location, u.SetLocation, u.ClearLocation)
		input.Patch(in.EmploymentType, u.SetEmploymentType, u.ClearEmploymentType)
		input.Patch(in.StartedOn, u.SetStartedOn, u.ClearStartedOn)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update person %s: %w", p.ID, err)
		}
		return nil
	})
}

func (in *UpdatePersonInput) changes(p *ent.Person) (c changes) {
	c.note(in.Name != nil && *in.Name != p.Name, "name")
	c.note(input.Differs(in.Email, p.Email), "e-mail address")
	c.note(input.Differs(in.Location, p.Location), "location")
	c.note(input.Differs(in.EmploymentType, p.EmploymentType), "employment type")
	c.note(input.Differs(in.StartedOn, p.StartedOn), "first day")
	return c
}
