package list

import (
	"strconv"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

// writer appends one object or value of T to an answer.
type writer[T any] func(buf []byte, v T) []byte

// object makes the writer of an object from a selection: fields are looked up once, not a row.
func object[T any](oc *graphql.OperationContext, sel ast.SelectionSet, typename string, field func(f graphql.CollectedField) writer[T]) writer[T] {
	collected := graphql.CollectFields(oc, sel, []string{typename})
	keys := make([]string, len(collected))
	values := make([]writer[T], len(collected))
	for i, f := range collected {
		key := `"` + f.Alias + `":`
		if i > 0 {
			key = "," + key
		}
		keys[i] = key
		if values[i] = field(f); f.Name == "__typename" {
			values[i] = func(buf []byte, _ T) []byte { return appendString(buf, typename) }
		}
	}
	return func(buf []byte, v T) []byte {
		buf = append(buf, '{')
		for i := range values {
			buf = append(buf, keys[i]...)
			buf = values[i](buf, v)
		}
		return append(buf, '}')
	}
}

// seatWriter makes the writer of chart rows for a selection.
func seatWriter(oc *graphql.OperationContext, sel ast.SelectionSet) writer[*orggraph.ChartSeat] {
	return object(oc, sel, "ChartSeat", func(f graphql.CollectedField) writer[*orggraph.ChartSeat] {
		switch f.Name {
		case "person":
			person := object(oc, f.Selections, "ChartPerson", personField)
			return func(buf []byte, s *orggraph.ChartSeat) []byte { return optional(buf, person)(s.Person()) }
		case "team":
			team := object(oc, f.Selections, "ChartTeam", teamField)
			return func(buf []byte, s *orggraph.ChartSeat) []byte { return optional(buf, team)(s.Team()) }
		case "holders":
			holder := object(oc, f.Selections, "ChartHolder", holderField)
			return func(buf []byte, s *orggraph.ChartSeat) []byte { return array(buf, s.Holders(), holder) }
		case "roles":
			role := object(oc, f.Selections, "ChartRole", roleField)
			return func(buf []byte, s *orggraph.ChartSeat) []byte { return array(buf, s.Roles(), role) }
		}
		return seatField(f)
	})
}

func seatField(f graphql.CollectedField) writer[*orggraph.ChartSeat] {
	type seat = *orggraph.ChartSeat
	switch f.Name {
	case "id":
		return func(buf []byte, s seat) []byte { return appendString(buf, s.ID()) }
	case "title":
		return func(buf []byte, s seat) []byte { return appendString(buf, s.Title()) }
	case "reportsTo":
		return func(buf []byte, s seat) []byte { return appendOptional(buf, s.ReportsTo()) }
	case "rank":
		return func(buf []byte, s seat) []byte { return strconv.AppendInt(buf, s.Rank(), 10) }
	case "fte":
		return func(buf []byte, s seat) []byte { return strconv.AppendFloat(buf, s.Fte(), 'g', -1, 64) }
	case "standsFor":
		return func(buf []byte, s seat) []byte { return strconv.AppendInt(buf, int64(s.StandsFor()), 10) }
	case "location":
		return func(buf []byte, s seat) []byte { return appendOptional(buf, s.Location()) }
	case "grade":
		return func(buf []byte, s seat) []byte { return appendOptional(buf, s.Grade()) }
	case "managerRef":
		return func(buf []byte, s seat) []byte { return appendOptional(buf, s.ManagerRef()) }
	case "vacant":
		return func(buf []byte, s seat) []byte { return strconv.AppendBool(buf, s.Vacant()) }
	case "directReports":
		return func(buf []byte, s seat) []byte { return strconv.AppendInt(buf, int64(s.DirectReports()), 10) }
	case "totalReports":
		return func(buf []byte, s seat) []byte { return strconv.AppendInt(buf, int64(s.TotalReports()), 10) }
	}
	return nil // __typename; validation refused everything else
}

func personField(f graphql.CollectedField) writer[orggraph.ChartPerson] {
	switch f.Name {
	case "id":
		return func(buf []byte, p orggraph.ChartPerson) []byte { return appendString(buf, p.ID()) }
	case "name":
		return func(buf []byte, p orggraph.ChartPerson) []byte { return appendString(buf, p.Name()) }
	}
	return nil
}

func teamField(f graphql.CollectedField) writer[orggraph.ChartTeam] {
	switch f.Name {
	case "id":
		return func(buf []byte, t orggraph.ChartTeam) []byte { return appendString(buf, t.ID()) }
	case "name":
		return func(buf []byte, t orggraph.ChartTeam) []byte { return appendString(buf, t.Name()) }
	case "color":
		return func(buf []byte, t orggraph.ChartTeam) []byte { return strconv.AppendInt(buf, int64(t.Color()), 10) }
	}
	return nil
}

func holderField(f graphql.CollectedField) writer[orggraph.ChartHolder] {
	switch f.Name {
	case "id":
		return func(buf []byte, h orggraph.ChartHolder) []byte { return appendString(buf, h.ID()) }
	case "name":
		return func(buf []byte, h orggraph.ChartHolder) []byte { return appendString(buf, h.Name()) }
	case "assignment":
		return func(buf []byte, h orggraph.ChartHolder) []byte { return appendString(buf, h.Assignment()) }
	case "kind":
		return func(buf []byte, h orggraph.ChartHolder) []byte { return appendString(buf, string(h.Kind())) }
	case "endsOn":
		return func(buf []byte, h orggraph.ChartHolder) []byte { return appendOptional(buf, h.EndsOn()) }
	}
	return nil
}

func roleField(f graphql.CollectedField) writer[orggraph.ChartRole] {
	switch f.Name {
	case "id":
		return func(buf []byte, r orggraph.ChartRole) []byte { return appendString(buf, r.ID()) }
	case "key":
		return func(buf []byte, r orggraph.ChartRole) []byte { return appendString(buf, r.Key()) }
	case "name":
		return func(buf []byte, r orggraph.ChartRole) []byte { return appendString(buf, r.Name()) }
	}
	return nil
}

func optional[T any](buf []byte, write writer[T]) func(v T, ok bool) []byte {
	return func(v T, ok bool) []byte {
		if !ok {
			return append(buf, "null"...)
		}
		return write(buf, v)
	}
}

func array[T any](buf []byte, list []T, write writer[T]) []byte {
	buf = append(buf, '[')
	for i, v := range list {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = write(buf, v)
	}
	return append(buf, ']')
}

func appendOptional(buf []byte, s *string) []byte {
	if s == nil {
		return append(buf, "null"...)
	}
	return appendString(buf, *s)
}

const hex = "0123456789abcdef"

// appendString writes a text as JSON: quotes, backslashes and control characters escaped, bytes
// that are no UTF-8 replaced.
func appendString(buf []byte, s string) []byte {
	buf = append(buf, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				buf = append(append(buf, s[start:i]...), `\ufffd`...)
				start = i + 1
			}
			i += size
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		buf = append(buf, s[start:i]...)
		switch c {
		case '"', '\\':
			buf = append(buf, '\\', c)
		case '\n':
			buf = append(buf, '\\', 'n')
		case '\t':
			buf = append(buf, '\\', 't')
		default:
			buf = append(buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
		i++
		start = i
	}
	return append(append(buf, s[start:]...), '"')
}
