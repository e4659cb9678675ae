package strategy

import (
	"context"
	"strings"

	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/world"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxName    = 200
	maxProblem = 500 // of a problem, and of a principle
	maxSaid    = 1000
	maxHow     = 2000
	maxWhy     = 4000
	maxStory   = 20000
	maxReason  = 2000
)

// form reads inputs about where a product line is going.
type form struct{ input.Form }

func reading(w *world.World) *form { return &form{input.Read(w)} }

// period reads the first and the last day of something.
func (f *form) period(startsOn, endsOn string) {
	f.Day("startsOn", startsOn)
	f.Day("endsOn", endsOn)
	if endsOn < startsOn {
		f.Fail("endsOn", "The last day must not be before the first one, %s.", startsOn)
	}
}

// patch lays a text into an update where it is given and differs, and reports whether it does.
func patch[B any](value, was *string, set func(string) B, clear func() B) bool {
	if value == nil || input.Same(input.Stored(value), was) {
		return false
	}
	if *value == "" {
		clear()
	} else {
		set(*value)
	}
	return true
}

// patchID lays a reference into an update where it is given and differs, and reports whether it does.
func patchID[B any](o input.Optional[string], was *string, set func(string) B, clear func() B) bool {
	if !o.Set || input.Same(o.Value, was) {
		return false
	}
	if o.Value == nil {
		clear()
	} else {
		set(*o.Value)
	}
	return true
}

// changes names what an update really changes.
type changes []string

func (c *changes) note(changed bool, what string) {
	if changed {
		*c = append(*c, what)
	}
}

// String lists them as a sentence does.
func (c changes) String() string {
	if n := len(c); n > 1 {
		return strings.Join(c[:n-1], ", ") + " and " + c[n-1]
	}
	return strings.Join(c, "")
}

// brief cuts a text to what a summary can bear.
func brief(s string) string {
	const most = 70
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > most {
		return strings.TrimRight(string(runes[:most-1]), " ,;.") + "…"
	}
	return s
}

// openSeat refuses a seat that is closed, or that is not there.
func openSeat(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil
	}
	seat, err := tx.Position.Get(ctx, *key)
	if err != nil {
		return input.Missing(err, field, "seat")
	}
	if seat.ClosedOn != nil {
		return input.Invalid(field, "%s is closed. Name a seat that is open.", seat.Title)
	}
	return nil
}

// somebody refuses a person who is not there.
func somebody(ctx context.Context, tx *history.Tx, field string, key *string) error {
	if key == nil {
		return nil
	}
	if _, err := tx.Person.Get(ctx, *key); err != nil {
		return input.Missing(err, field, "person")
	}
	return nil
}

// ranked puts a row at a place of a list, 0 first, and returns the list; beyond the end stands for last.
func ranked(list []string, key string, index int) []string {
	others := make([]string, 0, len(list))
	for _, other := range list {
		if other != key {
			others = append(others, other)
		}
	}
	index = min(index, len(others))
	return append(others[:index:index], append([]string{key}, others[index:]...)...)
}
