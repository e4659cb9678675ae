package topology

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxPurpose = 1000
	maxWords   = 2000
	maxName    = 300
	maxLink    = 500
)

// form reads inputs about how teams work together.
type form struct{ input.Form }

func reading(w *world.World) *form { return &form{input.Read(w)} }

// activeTeam reads a team that is not archived.
func activeTeam(ctx context.Context, tx *history.Tx, field, key string) (*ent.Team, error) {
	t, err := tx.Team.Get(ctx, key)
	if err != nil {
		return nil, input.Missing(err, field, "team")
	}
	if t.ArchivedOn != nil {
		return nil, input.Invalid(field, "%s was archived on %s. Undo the archiving, or take another team.", t.Name, *t.ArchivedOn)
	}
	return t, nil
}

// anyPerson looks whether somebody who is named is there.
func anyPerson(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil // nobody is an answer, not a failure
	}
	if _, err := tx.Person.Get(ctx, *key); err != nil {
		return input.Missing(err, field, "person")
	}
	return nil
}

// daysAfter returns the day so many days after another, which is a real one.
func daysAfter(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		panic("topology: the day " + day + " was not checked")
	}
	return t.AddDate(0, 0, days).Format(time.DateOnly)
}
