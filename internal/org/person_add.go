package org

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/world"
)

// AddPersonInput is a new person.
type AddPersonInput struct {
	Name           string
	Email          *string
	Location       *string
	EmploymentType *string
	StartedOn      *string
	Scenario       *string // the scenario that is edited; who opens the world reads it
	Reason         *string
}

// AddPerson adds a person who holds no seat yet, and returns their id.
func AddPerson(ctx context.Context, w *world.World, in AddPersonInput) (string, *world.Commit, error) {
	c := checking(w)
	in.Name = c.line("name", in.Name, maxName)
	in.Email = c.email("email", in.Email)
	in.Location = c.optionalLine("location", in.Location, maxLocation)
	in.EmploymentType = c.optionalLine("employmentType", in.EmploymentType, maxEmployment)
	c.day("startedOn", in.StartedOn)
	in.Reason = c.reason(in.Reason)
	if c.err != nil {
		return "", nil, c.err
	}
	var made *ent.Person
	commit, err := write(ctx, w, "person.add", in.Reason, func(ctx context.Context, tx *history.Tx) (err error) {
		tx.Summarize("Added %s", in.Name)
		made, err = tx.Person.Create().SetName(in.Name).SetNillableEmail(in.Email).SetNillableLocation(in.Location).
			SetNillableEmploymentType(in.EmploymentType).SetNillableStartedOn(in.StartedOn).Save(ctx)
		if err != nil {
			return fmt.Errorf("create person: %w", err)
		}
		return nil
	})
	if err != nil {
		return "", nil, err
	}
	return made.ID, commit, nil
}
