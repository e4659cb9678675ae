package list

import (
	"bytes"
	"io"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
)

// byColumns says whether a request asks for the rows of charts by columns: a third of the text, and much less to parse.
func byColumns(oc *graphql.OperationContext) bool {
	asked, _ := oc.Extensions["columns"].(bool)
	return asked
}

// writeColumns writes a list as {"length": 2, "columns": {"id": ["a", "b"], "grade": {"of": [null], "at": [0, 0]}}}: the
// values of each field in the order of the rows, or, where many are the same, each of them once and where it stands.
func writeColumns[T any](w io.Writer, list []T, columns []column[T]) error {
	out := &chunked{w: w, buf: append(make([]byte, 0, chunk), `{"length":`...)}
	out.buf = append(strconv.AppendInt(out.buf, int64(len(list)), 10), `,"columns":{`...)
	for i, c := range columns {
		if i > 0 {
			out.buf = append(out.buf, ',')
		}
		out.buf = append(out.buf, '"')
		out.buf = append(append(out.buf, c.alias...), `":`...)
		if repeats(list, c.write) {
			writeRepeated(out, list, c.write)
		} else {
			writeEach(out, list, c.write)
		}
	}
	out.buf = append(out.buf, "}}"...)
	return out.end()
}

// repeats says whether values of a column are often the same, as far as its first rows tell.
func repeats[T any](list []T, write writer[T]) bool {
	first := list[:min(len(list), 1024)]
	seen := make(map[string]struct{}, len(first))
	var buf []byte
	for _, v := range first {
		buf = write(buf[:0], v)
		seen[string(buf)] = struct{}{}
	}
	return len(seen)*2 <= len(first)
}

// writeEach writes the values of a column.
func writeEach[T any](out *chunked, list []T, write writer[T]) {
	out.buf = append(out.buf, '[')
	for i, v := range list {
		if i > 0 {
			out.buf = append(out.buf, ',')
		}
		if out.buf = write(out.buf, v); !out.goesOn() {
			return
		}
	}
	out.buf = append(out.buf, ']')
}

// writeRepeated writes the different values of a column, and where they stand.
func writeRepeated[T any](out *chunked, list []T, write writer[T]) {
	known := make(map[string]int32)
	at := make([]int32, len(list))
	var value, last []byte
	out.buf = append(out.buf, `{"of":[`...)
	for i, v := range list {
		value, last = write(last[:0], v), value
		if i > 0 && bytes.Equal(value, last) { // as most are, and cheaper to see
			at[i] = at[i-1]
			continue
		}
		n, ok := known[string(value)]
		if !ok {
			n = int32(len(known))
			known[string(value)] = n
			if n > 0 {
				out.buf = append(out.buf, ',')
			}
			if out.buf = append(out.buf, value...); !out.goesOn() {
				return
			}
		}
		at[i] = n
	}
	out.buf = append(out.buf, `],"at":[`...)
	for i, n := range at {
		if i > 0 {
			out.buf = append(out.buf, ',')
		}
		if out.buf = strconv.AppendInt(out.buf, int64(n), 10); !out.goesOn() {
			return
		}
	}
	out.buf = append(out.buf, "]}"...)
}
