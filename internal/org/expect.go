package org

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/predicate"
	"cadre/ent/roleinheritance"
	"cadre/internal/history"
)

// What hangs on a seat, a person or a team is part of what the client saw of it, though it has rows of its own. Rows that
// are gone are found by the log alone.

// expect answers CONFLICT where one of the rows, or of those that the log tells of by one of the predicates, changed after
// the revision that the client saw.
func expect(ctx context.Context, tx *history.Tx, seen *int64, rows []string, hanging ...predicate.Change) error {
	if seen == nil {
		return nil
	}
	if len(hanging) > 0 {
		later, err := tx.Change.Query().Where(change.Or(hanging...), change.HasChangesetWith(changeset.SeqGT(*seen))).Select(change.FieldEntityID).Strings(ctx)
		if err != nil {
			return fmt.Errorf("read later changes: %w", err)
		}
		rows = append(slices.Clone(rows), later...)
	}
	return tx.Expect(ctx, seen, rows...)
}

// holdingsOf selects changes of who holds some seats.
func holdingsOf(seats ...string) predicate.Change {
	return change.And(change.Entity(ent.TypeAssignment), change.PositionIDIn(seats...))
}

// holdingsBy selects changes of what a person holds.
func holdingsBy(person string) predicate.Change {
	return change.And(change.Entity(ent.TypeAssignment), change.PersonID(person))
}

// membershipsOf selects changes of which teams some seats are in.
func membershipsOf(seats ...string) predicate.Change {
	return change.And(change.Entity(ent.TypeMembership), change.PositionIDIn(seats...))
}

// membershipsIn selects changes of who is in some teams.
func membershipsIn(teams ...string) predicate.Change {
	return change.And(change.Entity(ent.TypeMembership), change.TeamIDIn(teams...))
}

// rolesOn selects changes of which roles some seats carry.
func rolesOn(seats ...string) predicate.Change {
	return change.And(change.Entity(ent.TypePositionRole), change.PositionIDIn(seats...))
}

// expectHeritage answers CONFLICT where what a role inherits changed after the revision that the client saw: the log knows
// no role that a link hangs on, so that the links that are gone are told by the columns that they had.
func expectHeritage(ctx context.Context, tx *history.Tx, seen *int64, role string) error {
	if seen == nil {
		return nil
	}
	later, err := tx.Change.Query().Where(change.Entity(ent.TypeRoleInheritance), change.HasChangesetWith(changeset.SeqGT(*seen))).All(ctx)
	if err != nil {
		return fmt.Errorf("read later changes of inheritance: %w", err)
	}
	links, err := tx.RoleInheritance.Query().Where(roleinheritance.RoleID(role)).IDs(ctx)
	if err != nil {
		return fmt.Errorf("read inheritance of role %s: %w", role, err)
	}
	for _, c := range later {
		if isOf(c.Before, role) {
			links = append(links, c.EntityID)
		}
	}
	return tx.Expect(ctx, seen, append(links, role)...)
}

func isOf(columns map[string]json.RawMessage, role string) bool {
	var id string
	return json.Unmarshal(columns[roleinheritance.FieldRoleID], &id) == nil && id == role
}
