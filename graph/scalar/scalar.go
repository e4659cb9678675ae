// Package scalar reads and writes the scalars of the schema. Each refuses what it does not mean,
// with an error for the person who wrote it.
package scalar

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"cadre/internal/fault"
)

// MarshalString writes a text.
func MarshalString(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalString reads a text. Bytes that are no UTF-8 and NUL are refused: databases differ in
// what they make of them, and people never mean them.
func UnmarshalString(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", fault.New(fault.InvalidInput, "This is not a text.")
	}
	if !utf8.ValidString(s) {
		return "", fault.New(fault.InvalidInput, "The text is not valid UTF-8.")
	}
	for i := range len(s) {
		if s[i] == 0 {
			return "", fault.New(fault.InvalidInput, "The text holds a NUL character.")
		}
	}
	return s, nil
}

// MarshalDate writes a calendar day.
func MarshalDate(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalDate reads a calendar day written as YYYY-MM-DD.
func UnmarshalDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok {
		return "", badDate()
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", badDate()
	}
	return s, nil
}

func badDate() error {
	return fault.New(fault.InvalidInput, "This is not a date of the calendar. Write it as 2026-06-30.")
}

// MarshalDateTime writes a moment in UTC.
func MarshalDateTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		_, _ = io.WriteString(w, strconv.Quote(t.UTC().Format(time.RFC3339Nano))) // a buffer does not fail
	})
}

// UnmarshalDateTime reads a moment written as RFC 3339 with a time zone.
func UnmarshalDateTime(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fault.New(fault.InvalidInput, "This is not a moment. Write it as 2026-06-30T09:00:00Z.")
}

// maxCursor bounds what is accepted as a cursor.
const maxCursor = 4096

// MarshalCursor writes a cursor.
func MarshalCursor(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalCursor reads a cursor.
func UnmarshalCursor(v any) (string, error) {
	s, err := UnmarshalString(v)
	if err != nil || s == "" || len(s) > maxCursor {
		return "", fault.New(fault.InvalidInput, "This is not a cursor. Hand cursors back as they came.")
	}
	return s, nil
}

// MarshalJSON writes a value that is JSON already.
func MarshalJSON(raw json.RawMessage) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) {
		if len(raw) == 0 {
			raw = json.RawMessage("null")
		}
		_, _ = w.Write(raw) // a buffer does not fail
	})
}

// UnmarshalJSON reads any value and keeps it as JSON.
func UnmarshalJSON(v any) (json.RawMessage, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("read a JSON value: %w", err)
	}
	return raw, nil
}

// Representation is how a gateway names an object: its type, and the fields of one of its keys.
type Representation map[string]any

// Type returns the name of the object's type.
func (r Representation) Type() string {
	name, _ := r["__typename"].(string)
	return name
}

// MarshalRepresentation writes what names an object.
func MarshalRepresentation(r Representation) graphql.Marshaler { return graphql.MarshalAny(r) }

// UnmarshalRepresentation reads what names an object.
func UnmarshalRepresentation(v any) (Representation, error) {
	r, ok := v.(map[string]any)
	if !ok || Representation(r).Type() == "" {
		return nil, fault.New(fault.InvalidInput, "This names no object: give its __typename and the fields of a key.")
	}
	return r, nil
}
