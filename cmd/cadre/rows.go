package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// object is a JSON object with its members in the order in which the answer has them, which is that of the query.
type object struct {
	names  []string
	values map[string]any
}

func (o *object) get(name string) any {
	if o == nil {
		return nil
	}
	return o.values[name]
}

// readOrdered reads one JSON value: nil, bool, string, json.Number, []any or *object.
func readOrdered(text []byte) (any, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	v, err := readValue(d)
	if err != nil {
		return nil, fmt.Errorf("the response is no JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("something follows the JSON of the response")
	}
	return v, nil
}

func readValue(d *json.Decoder) (any, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('['):
		list := []any{}
		for d.More() {
			v, err := readValue(d)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err := d.Token()
		return list, err
	case json.Delim('{'):
		o := &object{values: map[string]any{}}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			v, err := readValue(d)
			if err != nil {
				return nil, err
			}
			o.names = append(o.names, name.(string)) // the decoder has checked it
			o.values[name.(string)] = v
		}
		_, err := d.Token()
		return o, err
	}
	return token, nil
}

// page is the first list of an answer, with what its connection says of further pages.
type page struct {
	rows  []any
	more  bool
	next  string
	total any
}

// firstPage finds the rows of an answer: the elements of its first list, those of a connection by their nodes. An answer
// without a list is one row.
func firstPage(data any) page {
	if p, ok := listIn(data); ok {
		return p
	}
	for {
		o, ok := data.(*object)
		if !ok || len(o.names) != 1 {
			break
		}
		below, ok := o.values[o.names[0]].(*object)
		if !ok {
			break
		}
		data = below
	}
	return page{rows: []any{data}}
}

func listIn(v any) (page, bool) {
	o, ok := v.(*object)
	if !ok {
		return page{}, false
	}
	for _, name := range o.names {
		list, ok := o.values[name].([]any)
		if !ok {
			continue
		}
		if name != "edges" {
			return page{rows: list}, true
		}
		p := page{total: o.get("totalCount")}
		for _, edge := range list {
			node := any(edge)
			if e, ok := edge.(*object); ok && slices.Contains(e.names, "node") {
				node = e.get("node")
			}
			p.rows = append(p.rows, node)
		}
		if info, ok := o.get("pageInfo").(*object); ok {
			p.more, _ = info.get("hasNextPage").(bool)
			p.next, _ = info.get("endCursor").(string)
		}
		return p, true
	}
	for _, name := range o.names {
		if p, ok := listIn(o.values[name]); ok {
			return p, true
		}
	}
	return page{}, false
}

// cell is one value of a row, under the name of its column.
type cell struct{ column, text string }

// flatten lays a row out in columns: what is nested by its path, the keys of a group by their dimensions, lists of
// plain values joined, other lists as JSON.
func flatten(v any, column string, cells []cell) []cell {
	switch v := v.(type) {
	case *object:
		for _, name := range v.names {
			at := name
			if column != "" {
				at = column + "." + name
			}
			cells = flatten(v.values[name], at, cells)
		}
		return cells
	case []any:
		if keys := dimensionsOf(v); keys != nil {
			return append(cells, keys...)
		}
		return append(cells, cell{column, joined(v)})
	case nil:
		return append(cells, cell{column, ""})
	}
	return append(cells, cell{column, fmt.Sprint(v)})
}

// dimensionsOf reads the keys of a group; nil where a list is none.
func dimensionsOf(list []any) (cells []cell) {
	for _, v := range list {
		o, ok := v.(*object)
		if !ok || o.get("dimension") == nil {
			return nil
		}
		label := o.get("label")
		if label == nil {
			label = o.get("key")
		}
		if label == nil {
			label = ""
		}
		cells = append(cells, cell{fmt.Sprint(o.get("dimension")), fmt.Sprint(label)})
	}
	return cells
}

func joined(list []any) string {
	words := make([]string, len(list))
	for i, v := range list {
		switch v.(type) {
		case *object, []any:
			words[i] = compact(v)
		default:
			words[i] = fmt.Sprint(v)
		}
	}
	return strings.Join(words, "; ")
}

// compact writes a value as JSON on one line, members in their order.
func compact(v any) string {
	switch v := v.(type) {
	case *object:
		members := make([]string, len(v.names))
		for i, name := range v.names {
			members[i] = compact(name) + ":" + compact(v.values[name])
		}
		return "{" + strings.Join(members, ",") + "}"
	case []any:
		items := make([]string, len(v))
		for i := range v {
			items[i] = compact(v[i])
		}
		return "[" + strings.Join(items, ",") + "]"
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(v) // a plain value always has its JSON
	return strings.TrimSuffix(b.String(), "\n")
}
