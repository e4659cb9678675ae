package access

import "context"

// Standing tells how people stand to each other in the organisation as it is now. Rights follow it
// at once: they are never kept in a token or a session.
type Standing interface {
	// Coaches reports whether one person is the primary coach of another.
	Coaches(coach, person string) bool
	// Manages reports whether one person leads another directly.
	Manages(manager, person string) bool
	// Leads reports whether one person is anywhere in the chain above another.
	Leads(leader, person string) bool
	// Coachees lists those whom a person coaches.
	Coachees(coach string) []string
	// Reports lists those whom a person leads directly.
	Reports(manager string) []string
	// Below lists everyone in the chain below a person.
	Below(leader string) []string
	// SeatsBelow lists every seat in the chain below those that a person holds, whoever holds them.
	SeatsBelow(leader string) []string
	// LeadsSeat reports whether a seat is one of SeatsBelow.
	LeadsSeat(leader, seat string) bool
	// SeatsOf lists the seats that a person holds.
	SeatsOf(person string) []string
	// TeamsOf lists the teams in which a person holds a seat.
	TeamsOf(person string) []string
	// TeamsLed lists the teams that a person leads: they hold the seat that does, or lead who holds it.
	TeamsLed(person string) []string
}

type standingKey struct{}

// WithStanding returns a context in which rights follow the given organisation. Without one, a
// viewer stands to nobody but themselves.
func WithStanding(ctx context.Context, s Standing) context.Context {
	return context.WithValue(ctx, standingKey{}, s)
}

func standing(ctx context.Context) Standing {
	if s, ok := ctx.Value(standingKey{}).(Standing); ok {
		return s
	}
	return alone{}
}

// alone is the standing of who is known to stand to nobody.
type alone struct{}

func (alone) Coaches(string, string) bool   { return false }
func (alone) Manages(string, string) bool   { return false }
func (alone) Leads(string, string) bool     { return false }
func (alone) Coachees(string) []string      { return nil }
func (alone) Reports(string) []string       { return nil }
func (alone) Below(string) []string         { return nil }
func (alone) SeatsBelow(string) []string    { return nil }
func (alone) LeadsSeat(string, string) bool { return false }
func (alone) SeatsOf(string) []string       { return nil }
func (alone) TeamsOf(string) []string       { return nil }
func (alone) TeamsLed(string) []string      { return nil }

type aboutKey struct{}

// About returns a context for reading what is confidential about some people alone. It can only take
// rows away; it saves listing everyone whom the viewer leads.
func About(ctx context.Context, people ...string) context.Context {
	return context.WithValue(ctx, aboutKey{}, people)
}

type (
	seatsKey  struct{}
	hirersKey struct{}
)

// AboutSeats returns a context for reading what is confidential about some seats alone. Like About it can only take rows away,
// and it saves listing every seat that the viewer leads: of 100,000 seats, those that there are rows of are few.
func AboutSeats(ctx context.Context, seats ...string) context.Context {
	return context.WithValue(ctx, seatsKey{}, seats)
}

// AboutHirers returns a context for reading openings for which some people hire alone. It can only take rows away.
func AboutHirers(ctx context.Context, hirers ...string) context.Context {
	return context.WithValue(ctx, hirersKey{}, hirers)
}

// seatsBelow lists the seats in question that a viewer leads.
func seatsBelow(ctx context.Context, v *Viewer) []string {
	s, me := standing(ctx), v.PersonID
	return these(ctx, seatsKey{}, func() []string { return s.SeatsBelow(me) }, func(seat string) bool { return s.LeadsSeat(me, seat) })
}

// hirersBelow lists the people in question who hire, and whom a viewer leads.
func hirersBelow(ctx context.Context, v *Viewer) []string {
	s, me := standing(ctx), v.PersonID
	return these(ctx, hirersKey{}, func() []string { return s.Below(me) }, func(person string) bool { return s.Leads(me, person) })
}

// among returns those of the people in question to whom the viewer stands in a way.
func among(ctx context.Context, all func() []string, stands func(person string) bool) []string {
	return these(ctx, aboutKey{}, all, stands)
}

// these returns those in question, by a key of the context, of whom something holds; all of whom it does where none are in question.
func these(ctx context.Context, key any, all func() []string, holds func(string) bool) []string {
	asked, narrow := ctx.Value(key).([]string)
	if !narrow {
		return all()
	}
	var list []string
	for _, one := range asked {
		if holds(one) {
			list = append(list, one)
		}
	}
	return list
}

// people lists to whom a viewer stands in a relation.
func people(ctx context.Context, v *Viewer, r Relation) []string {
	if v.PersonID == "" {
		return nil
	}
	s, me := standing(ctx), v.PersonID
	switch r {
	case RelationCoach:
		return among(ctx, func() []string { return s.Coachees(me) }, func(p string) bool { return s.Coaches(me, p) })
	case RelationManager:
		return among(ctx, func() []string { return s.Reports(me) }, func(p string) bool { return s.Manages(me, p) })
	case RelationChain:
		return among(ctx, func() []string { return s.Below(me) }, func(p string) bool { return s.Leads(me, p) })
	}
	return nil
}

// StandsTo reports whether the viewer stands to a person in a relation now.
func StandsTo(ctx context.Context, r Relation, person string) bool {
	v := From(ctx)
	switch {
	case v == nil || v.PersonID == "":
		return false
	case r == RelationSubject:
		return v.PersonID == person
	}
	return len(people(About(ctx, person), v, r)) > 0
}
