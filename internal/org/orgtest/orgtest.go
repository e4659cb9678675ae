// Package orgtest builds small organisations for tests from an outline, and reads them back:
//
//	CEO: Ana Ruiz
//	  CTO
//	    Dev: Ben Ode, Cleo Faro
//
// Two spaces are one level. The first holder of a seat holds it permanently, the others share it.
// Titles and names must be unique within an outline, for tests find seats and people by them.
package orgtest

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/competency"
	"cadre/ent/person"
	"cadre/ent/position"
	"cadre/ent/role"
	"cadre/ent/team"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/roles"
	"cadre/internal/store"
	"cadre/internal/world"
)

// Today is the day on which every organisation of this package begins to live.
const Today = "2026-06-15"

// Org is an organisation under test.
type Org struct {
	*world.World
	t     testing.TB
	ctx   context.Context
	clock *atomic.Pointer[time.Time]
}

// Must opens the world of a store with an organisation made from an outline, and closes it when
// the test ends. An empty outline leaves the workspace as it is.
func Must(t testing.TB, s *store.Store, outline string) *Org {
	t.Helper()
	o := mustOpen(t, s)
	o.MustPlant(outline)
	return o
}

// MustWithRoles is Must in a workspace that has the default role catalogue.
func MustWithRoles(t testing.TB, s *store.Store, outline string) *Org {
	t.Helper()
	o := mustOpen(t, s)
	if _, err := o.Write(o.ctx, roles.SeedIntent(), roles.Seed); err != nil {
		t.Fatalf("seed roles: %v", err)
	}
	o.MustPlant(outline)
	return o
}

func mustOpen(t testing.TB, s *store.Store) *Org {
	t.Helper()
	clock := &atomic.Pointer[time.Time]{}
	clock.Store(noon(t, Today))
	ctx := access.With(t.Context(), &access.Viewer{Name: "Tester", Owner: true})
	w, err := world.OpenLive(ctx, s, world.Options{Now: func() time.Time { return *clock.Load() }})
	if err != nil {
		t.Fatalf("open the world: %v", err)
	}
	t.Cleanup(w.Close)
	return &Org{World: w, t: t, ctx: access.WithStanding(ctx, w.Standing()), clock: clock}
}

func noon(t testing.TB, day string) *time.Time {
	t.Helper()
	at, err := time.Parse(time.DateTime, day+" 12:00:00")
	if err != nil {
		t.Fatal(err)
	}
	return &at
}

// MustBecome moves the clock to noon of another day.
func (o *Org) MustBecome(day string) {
	o.t.Helper()
	o.clock.Store(noon(o.t, day))
}

// Context is one in which an owner of the workspace is asking.
func (o *Org) Context() context.Context { return o.ctx }

// As is a context in which a person is asking, who stands to others as the organisation says.
func (o *Org) As(name string) context.Context {
	o.t.Helper()
	return access.With(o.ctx, &access.Viewer{Name: name, PersonID: o.Person(name)})
}

// Client returns the data access of the world's rows: beside live, of its private copy.
func (o *Org) Client() *ent.Client {
	o.t.Helper()
	c, err := o.Data(o.ctx)
	if err != nil {
		o.t.Fatalf("make the rows of a world: %v", err)
	}
	return c
}

// In is the same organisation in another world.
func (o *Org) In(ref world.Ref) *Org {
	o.t.Helper()
	w, err := o.Worlds().Open(o.ctx, ref)
	if err != nil {
		o.t.Fatalf("open %s: %v", ref.Suffix(), err)
	}
	other := *o
	other.World = w
	return &other
}

// MustWrite runs fn as one write.
func (o *Org) MustWrite(fn func(ctx context.Context, tx *history.Tx) error) *world.Commit {
	o.t.Helper()
	c, err := o.Write(o.ctx, world.Intent{Action: "test.write"}, fn)
	if err != nil {
		o.t.Fatalf("write: %v", err)
	}
	return c
}

// MustPlant adds the seats and people of an outline.
func (o *Org) MustPlant(outline string) {
	o.t.Helper()
	if outline == "" {
		return
	}
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made the organisation of a test")
		return plant(ctx, tx, outline)
	})
}

// Seat returns the id of the seat with a title; an open one, where there are several.
func (o *Org) Seat(title string) string {
	o.t.Helper()
	p, err := o.Client().Position.Query().Where(position.Title(title)).Order(position.ByClosedOn(sql.OrderNullsFirst()), position.ByID()).First(o.ctx)
	return must(o.t, title, err, func() string { return p.ID })
}

// Seats returns the ids of seats by their titles.
func (o *Org) Seats(titles ...string) []string {
	o.t.Helper()
	ids := make([]string, len(titles))
	for i, title := range titles {
		ids[i] = o.Seat(title)
	}
	return ids
}

// Person returns the id of the person with a name.
func (o *Org) Person(name string) string {
	o.t.Helper()
	p, err := o.Client().Person.Query().Where(person.Name(name)).Only(o.ctx)
	return must(o.t, name, err, func() string { return p.ID })
}

// Team returns the id of the team with a name.
func (o *Org) Team(name string) string {
	o.t.Helper()
	p, err := o.Client().Team.Query().Where(team.Name(name)).Only(o.ctx)
	return must(o.t, name, err, func() string { return p.ID })
}

// Role returns the id of the role with a key.
func (o *Org) Role(key string) string {
	o.t.Helper()
	r, err := o.Client().Role.Query().Where(role.Key(key)).Only(o.ctx)
	return must(o.t, key, err, func() string { return r.ID })
}

// Competency returns the id of the competency with a key.
func (o *Org) Competency(key string) string {
	o.t.Helper()
	c, err := o.Client().Competency.Query().Where(competency.Key(key)).Only(o.ctx)
	return must(o.t, key, err, func() string { return c.ID })
}

// Revision returns the seq of the latest changeset.
func (o *Org) Revision() int64 {
	o.t.Helper()
	seq, err := history.Latest(o.ctx, o.Client())
	if err != nil {
		o.t.Fatalf("revision: %v", err)
	}
	return seq
}

func must(t testing.TB, what string, err error, id func() string) string {
	t.Helper()
	if err != nil {
		t.Fatalf("find %s: %v", what, err)
	}
	return id()
}
