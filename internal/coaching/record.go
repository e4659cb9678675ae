package coaching

import (
	"context"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// origin is what every row of a plan or a one-on-one carries: whom it is about, who wrote it, and who
// may see it.
type origin struct {
	subject, author string
	at              time.Time
	released        *time.Time // nil while only the author sees it
	sharedUp        bool
}

// releasedNow is the origin of a row of the viewer's that those it concerns see at once.
func releasedNow(ctx context.Context, w *world.World, subject string, sharedUp bool) origin {
	now := w.Now().UTC()
	return origin{subject: subject, author: me(ctx), at: now, released: &now, sharedUp: sharedUp}
}

// stampable is a builder of a confidential row.
type stampable[B any] interface {
	SetSubjectID(string) B
	SetAuthorID(string) B
	SetCreatedAt(time.Time) B
	SetNillableReleasedAt(*time.Time) B
	SetSharedUp(bool) B
}

// stamp writes the origin into a row to be made.
func stamp[B stampable[B]](b B, o origin) B {
	return b.SetSubjectID(o.subject).SetAuthorID(o.author).SetCreatedAt(o.at).SetNillableReleasedAt(o.released).SetSharedUp(o.sharedUp)
}

// leads reports whether the viewer coaches or directly leads a person now.
func leads(ctx context.Context, personID string) bool {
	return access.StandsTo(ctx, access.RelationCoach, personID) || access.StandsTo(ctx, access.RelationManager, personID)
}

// MayShape reports whether the viewer may change the plans and series of a person: their coach and
// their manager do. What the two write together, such as goals, actions and agendas, the person
// changes too.
func MayShape(ctx context.Context, personID string) bool { return writes(ctx) && leads(ctx, personID) }

// MayWrite reports whether the viewer may change what a person and their coach write together.
func MayWrite(ctx context.Context, personID string) bool {
	return writes(ctx) && (me(ctx) == personID || leads(ctx, personID))
}

// writes reports whether the viewer writes about people at all: tools need the scope, and who looks
// through somebody's eyes only looks.
func writes(ctx context.Context) bool {
	v := access.From(ctx)
	return v != nil && v.Behind == nil && v.Can(access.ScopeCoachingWrite)
}

// shaping refuses those who neither coach nor lead the person.
func shaping(ctx context.Context, w *world.World, field, personID string) error {
	if leads(ctx, personID) {
		return nil
	}
	return fault.New(fault.Forbidden, "Only who coaches or leads %s changes this.", called(w, personID)).OnField("input." + field)
}

// together refuses those who are neither the person nor coach or lead them.
func together(ctx context.Context, w *world.World, field, personID string) error {
	if me(ctx) == personID || leads(ctx, personID) {
		return nil
	}
	return fault.New(fault.Forbidden, "Only %s and who coaches or leads them change this.", called(w, personID)).OnField("input." + field)
}

// called names a person in a summary or a message.
func called(w *world.World, personID string) string {
	if p, ok := w.Graph().Person(personID); ok {
		return p.Name()
	}
	return "somebody who is gone"
}
