package store

import (
	"bytes"
	sqldriver "database/sql/driver"
	"encoding/json"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"entgo.io/ent/dialect"
)

// foldFrom is the length from which an IN list becomes one parameter. Short lists stay: the
// planner knows their length.
const foldFrom = 8

// foldLists binds each long list of values as one parameter: `x IN (?, ?, ...)` becomes
// `x IN (SELECT value FROM json_each(?))` on SQLite and `x = ANY ($1)` on PostgreSQL. Both limit
// the number of parameters (32,766 and 65,535), and Ent loads edges by listing every id; and a
// statement whose text does not depend on the length of a list is prepared once. Lists that mix
// types, or hold values whose text form is not exact, stay as they are.
func foldLists(d, query string, args []any) (string, []any) {
	if len(args) < foldFrom || !strings.Contains(query, " IN (") {
		return query, args
	}
	f := folder{query: query, args: args, postgres: d == dialect.Postgres}
	if !f.run() {
		return query, args
	}
	return f.text.String(), f.bound
}

type folder struct {
	query    string
	args     []any
	postgres bool

	pos   int // in query
	next  int // in args
	text  strings.Builder
	bound []any
}

// run rewrites the whole statement. It reports false where the statement is not written as Ent
// writes them (parameters out of order, or not as many as arguments); then it must stay as it is.
func (f *folder) run() bool {
	for f.pos < len(f.query) {
		switch c := f.query[f.pos]; {
		case c == '\'' || c == '"' || c == '`':
			if !f.copyQuoted(c) {
				return false
			}
		case c == ' ' && f.foldHere():
		case f.isParameter(f.pos):
			width, ok := f.parameter(f.pos, f.next)
			if !ok || f.next >= len(f.args) {
				return false
			}
			f.bind(f.args[f.next])
			f.pos += width
			f.next++
		default:
			f.text.WriteByte(c)
			f.pos++
		}
	}
	return f.next == len(f.args)
}

func (f *folder) copyQuoted(quote byte) bool {
	end := strings.IndexByte(f.query[f.pos+1:], quote)
	if end < 0 {
		return false
	}
	f.text.WriteString(f.query[f.pos : f.pos+end+2])
	f.pos += end + 2
	return true
}

// foldHere writes the list that starts at pos as one parameter, if one does and it can be.
func (f *folder) foldHere() bool {
	negated := strings.HasPrefix(f.query[f.pos:], " NOT IN (")
	if !negated && !strings.HasPrefix(f.query[f.pos:], " IN (") {
		return false
	}
	end, n := f.list(f.pos + strings.IndexByte(f.query[f.pos:], '(') + 1)
	if n < foldFrom || f.next+n > len(f.args) {
		return false
	}
	value, ok := foldValues(f.args[f.next:f.next+n], f.postgres)
	if !ok {
		return false
	}
	opening, closing := " IN (SELECT value FROM json_each(", "))"
	switch {
	case f.postgres && negated:
		opening, closing = " <> ALL (", ")"
	case f.postgres:
		opening, closing = " = ANY (", ")"
	case negated:
		opening = " NOT IN (SELECT value FROM json_each("
	}
	f.text.WriteString(opening)
	f.bind(value)
	f.text.WriteString(closing)
	f.pos = end
	f.next += n
	return true
}

// list reads parameters separated by commas up to the closing bracket. It returns where the text
// goes on and how many there were; none where the list holds anything else.
func (f *folder) list(at int) (end, n int) {
	for at < len(f.query) {
		width, ok := f.parameter(at, f.next+n)
		if !ok {
			return 0, 0
		}
		at += width
		n++
		switch {
		case strings.HasPrefix(f.query[at:], ")"):
			return at + 1, n
		case strings.HasPrefix(f.query[at:], ", "):
			at += 2
		case strings.HasPrefix(f.query[at:], ","):
			at++
		default:
			return 0, 0
		}
	}
	return 0, 0
}

func (f *folder) isParameter(at int) bool {
	if f.postgres {
		return f.query[at] == '$' && at+1 < len(f.query) && f.query[at+1] >= '0' && f.query[at+1] <= '9'
	}
	return f.query[at] == '?'
}

// parameter reports the width of the parameter at a place of the text, and whether it is the one
// that belongs to args[index].
func (f *folder) parameter(at, index int) (width int, ok bool) {
	if at >= len(f.query) || !f.isParameter(at) {
		return 0, false
	}
	if !f.postgres {
		return 1, true
	}
	end := at + 1
	for end < len(f.query) && f.query[end] >= '0' && f.query[end] <= '9' {
		end++
	}
	return end - at, f.query[at+1:end] == strconv.Itoa(index+1)
}

func (f *folder) bind(value any) {
	f.bound = append(f.bound, value)
	if !f.postgres {
		f.text.WriteByte('?')
		return
	}
	f.text.WriteByte('$')
	f.text.WriteString(strconv.Itoa(len(f.bound)))
}

// foldValues returns the one argument that stands for a list of texts or of whole numbers.
func foldValues(values []any, postgres bool) (any, bool) {
	if texts, ok := textsOf(values); ok {
		if postgres {
			return texts, true
		}
		return encodeJSON(texts)
	}
	numbers, ok := numbersOf(values)
	if !ok {
		return nil, false
	}
	if postgres {
		return numbers, true
	}
	return encodeJSON(numbers)
}

func encodeJSON(v any) (any, bool) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return nil, false
	}
	return strings.TrimSuffix(b.String(), "\n"), true
}

// textsOf returns the values as texts if each is one that JSON carries unchanged.
func textsOf(values []any) ([]string, bool) {
	texts := make([]string, len(values))
	for i, v := range values {
		if _, custom := v.(sqldriver.Valuer); custom {
			return nil, false
		}
		r := reflect.ValueOf(v)
		if r.Kind() != reflect.String {
			return nil, false
		}
		texts[i] = r.String()
		if !utf8.ValidString(texts[i]) || strings.IndexByte(texts[i], 0) >= 0 {
			return nil, false
		}
	}
	return texts, true
}

func numbersOf(values []any) ([]int64, bool) {
	numbers := make([]int64, len(values))
	for i, v := range values {
		if _, custom := v.(sqldriver.Valuer); custom {
			return nil, false
		}
		r := reflect.ValueOf(v)
		if !r.CanInt() {
			return nil, false
		}
		numbers[i] = r.Int()
	}
	return numbers, true
}
