package coaching

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
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

// whatKind says what a row of a kind is, in words.
func whatKind(kind id.Kind) (entity, noun string) {
	switch kind {
	case id.CoachingPlan:
		return ent.TypeCoachingPlan, "coaching plan"
	case id.FocusArea:
		return ent.TypeFocusArea, "focus area"
	case id.CoachingGoal:
		return ent.TypeCoachingGoal, "goal"
	case id.CoachingAction:
		return ent.TypeCoachingAction, "action"
	case id.PlanReview:
		return ent.TypePlanReview, "review"
	case id.FocusReview:
		return ent.TypeFocusReview, "review"
	case id.OneOnOneSeries:
		return ent.TypeOneOnOneSeries, "series"
	case id.OneOnOne:
		return ent.TypeOneOnOne, "one-on-one"
	case id.AgendaItem:
		return ent.TypeAgendaItem, "topic"
	case id.OneOnOneNote:
		return ent.TypeOneOnOneNote, "note"
	}
	return "", "row"
}

// SubjectOfRow tells whom a row is about, so that rights are looked up for that person alone, not for
// everyone whom the viewer leads; empty where there is no such row. It is told to nobody.
func SubjectOfRow(ctx context.Context, c *ent.Client, kind id.Kind, key string) (subject string, err error) {
	entity, noun := whatKind(kind)
	rows, err := c.Fetch(access.System(ctx), entity, key)
	if err != nil {
		return "", fmt.Errorf("read whom a %s is about: %w", noun, err)
	}
	if raw := rows[key]["subject_id"]; raw != nil {
		err = json.Unmarshal(raw, &subject)
	}
	return subject, err
}

// find reads a row that the viewer may see, by the id that an input names it by. The context is one
// in which only what is about its subject can be read.
func find[R any](ctx context.Context, w *world.World, c *ent.Client, kind id.Kind, field, rowID string, get func(c *ent.Client, ctx context.Context, key string) (R, error)) (context.Context, R, error) {
	var none R
	_, noun := whatKind(kind)
	missing := fault.New(fault.NotFound, "There is no such %s.", noun).OnField("input." + field)
	key, here := w.Key(rowID)
	if !here || !id.Is(key, kind) {
		return ctx, none, missing
	}
	subject, err := SubjectOfRow(ctx, c, kind, key)
	if err != nil {
		return ctx, none, err
	}
	ctx = access.About(ctx, subject)
	row, err := get(c, ctx, key)
	switch {
	case ent.IsNotFound(err):
		return ctx, none, missing
	case err != nil:
		return ctx, none, fmt.Errorf("read %s: %w", noun, err)
	}
	return ctx, row, nil
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

// owner finds who does an action: the person whom it is for, or who coaches or leads them.
func (f *form) owner(field string, value *string, subject string) string {
	if value == nil {
		return subject
	}
	key := f.key(field, *value, "person")
	s := f.w.Standing()
	if key != subject && !s.Coaches(key, subject) && !s.Manages(key, subject) {
		f.refuse(fault.InvalidInput, field, "An action is done by the person or by who coaches or leads them.")
	}
	return key
}

// day reads a calendar day.
func (f *form) day(field, value string) string {
	if t, err := time.Parse(time.DateOnly, value); err != nil || t.Year() < 1 {
		f.refuse(fault.InvalidInput, field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

// dayOr reads a calendar day, or takes another where none is given.
func (f *form) dayOr(field string, value *string, otherwise string) string {
	if value == nil {
		return otherwise
	}
	return f.day(field, *value)
}

// among reads a whole number between two bounds.
func (f *form) among(field string, value, least, most int) int {
	if value < least || value > most {
		f.refuse(fault.InvalidInput, field, "This must be %d to %d.", least, most)
	}
	return value
}

// Day is a date in an input, which tells "not given" from null: taken away.
type Day struct {
	Set   bool
	Value *string
}

// patchDay reads a day that may be taken away.
func (f *form) patchDay(field string, d Day) {
	if d.Value != nil {
		f.day(field, *d.Value)
	}
}

// addDays returns the day so many days after another.
func addDays(day string, n int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day // days come checked, from rows and forms
	}
	return t.AddDate(0, 0, n).Format(time.DateOnly)
}

// daysBetween counts the days from one to another.
func daysBetween(from, to string) int {
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil {
		return 0 // as above
	}
	return int(b.Sub(a).Hours() / 24)
}

// DaysAfter returns the day so many days after another.
func DaysAfter(day string, n int) string { return addDays(day, n) }
