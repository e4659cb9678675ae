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
func writeColumns[T any](w io.Writer, list []T, columns []column[T]) {
	buf := append(make([]byte, 0, chunk), `{"length":`...)
	buf = append(strconv.AppendInt(buf, int64(len(list)), 10), `,"columns":{`...)
	for i, c := range columns {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, '"')
		buf = append(append(buf, c.alias...), `":`...)
		if repeats(list, c.write) {
			buf = writeRepeated(w, buf, list, c.write)
		} else {
			buf = writeEach(w, buf, list, c.write)
		}
	}
	_, _ = w.Write(append(buf, "}}"...)) // the writer is the answer's buffer, which does not fail
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

// writeEach appends the values of a column to buf, which goes to w whenever it is full, and returns the rest.
func writeEach[T any](w io.Writer, buf []byte, list []T, write writer[T]) []byte {
	buf = append(buf, '[')
	for i, v := range list {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = flush(w, write(buf, v))
	}
	return append(buf, ']')
}

// writeRepeated appends the different values of a column to buf, and where they stand; as writeEach otherwise.
func writeRepeated[T any](w io.Writer, buf []byte, list []T, write writer[T]) []byte {
	known := make(map[string]int)
	at := make([]int, len(list))
	var value, last []byte
	buf = append(buf, `{"of":[`...)
	for i, v := range list {
		value, last = write(last[:0], v), value
		if i > 0 && bytes.Equal(value, last) { // as most are, and cheaper to see
			at[i] = at[i-1]
			continue
		}
		n, ok := known[string(value)]
		if !ok {
			n = len(known)
			known[string(value)] = n
			if n > 0 {
				buf = append(buf, ',')
			}
			buf = flush(w, append(buf, value...))
		}
		at[i] = n
	}
	buf = append(buf, `],"at":[`...)
	for i, n := range at {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = flush(w, strconv.AppendInt(buf, int64(n), 10))
	}
	return append(buf, "]}"...)
}

// flush sends a buffer on once it is full.
func flush(w io.Writer, buf []byte) []byte {
	if len(buf) < chunk*3/4 {
		return buf
	}
	_, _ = w.Write(buf)
	return buf[:0]
}
