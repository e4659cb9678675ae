package interchange

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// CanonicalSchema names the schema of the canonical JSON, and with it the version.
const CanonicalSchema = "urn:cadre:org:1"

// Canonical is an organisation as the canonical JSON has it: every row, under the ids that it has.
type Canonical struct {
	rows []orggraph.Patch
	has  map[string]bool // ids

	tables map[string]bool // by name, those that the file has, with rows or without
}

// IsCanonical tells the canonical JSON from a table by how it begins.
func IsCanonical(sample []byte) bool {
	sample = bytes.TrimLeft(bytes.TrimPrefix(sample, []byte("\xef\xbb\xbf")), " \t\r\n")
	return bytes.HasPrefix(sample, []byte("{"))
}

func wrongCanonical(format string, args ...any) *fault.Error {
	return fault.New(fault.InvalidInput, "This is no organisation in canonical JSON: "+format, args...).OnField("file")
}

// ReadCanonical reads a file row by row. It is strict: what it does not know must not be lost unseen.
func ReadCanonical(ctx context.Context, r io.Reader) (*Canonical, error) {
	c := &Canonical{has: map[string]bool{}, tables: map[string]bool{}}
	tables := map[string]orggraph.StoredTable{}
	for _, t := range orggraph.New("", "").Stored() {
		tables[ent.Table(t.Entity)] = t
	}
	d := json.NewDecoder(r)
	if token, err := d.Token(); err != nil || token != json.Delim('{') {
		return nil, wrongCanonical("it is no JSON object.")
	}
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil, wrongCanonical("after %d bytes it breaks off.", d.InputOffset())
		}
		if name == "$schema" {
			if version, err := d.Token(); err != nil || version != CanonicalSchema {
				return nil, wrongCanonical("its $schema is %v, and this version of Cadre reads %s.", version, CanonicalSchema)
			}
			continue
		}
		table, known := tables[fmt.Sprint(name)]
		if !known {
			return nil, wrongCanonical("there is no table %q.", name)
		}
		if err := c.readTable(ctx, d, table, fmt.Sprint(name)); err != nil {
			return nil, err
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, wrongCanonical("after %d bytes it breaks off.", d.InputOffset())
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, wrongCanonical("something stands behind its end.")
	}
	return c, nil
}

func (c *Canonical) readTable(ctx context.Context, d *json.Decoder, table orggraph.StoredTable, name string) error {
	c.tables[name] = true
	if token, err := d.Token(); err != nil || token != json.Delim('[') {
		return wrongCanonical("%s is no list.", name)
	}
	for n := 0; d.More(); n++ {
		if n%readBeat == 0 && ctx.Err() != nil {
			return cancelled(ctx.Err())
		}
		if n == MaxRows {
			return fault.New(fault.LimitExceeded, "A table has at most %d rows.", MaxRows).OnField("file")
		}
		var columns orggraph.Columns
		if err := d.Decode(&columns); err != nil {
			return wrongCanonical("%s[%d] is no object.", name, n)
		}
		var key string
		if err := json.Unmarshal(columns["id"], &key); err != nil {
			return wrongCanonical("%s[%d] has no id.", name, n)
		}
		if _, ok := id.KindOf(key); !ok || c.has[key] {
			return wrongCanonical("the id %q of %s[%d] is not well formed, or there twice.", clip(key, 60), name, n)
		}
		delete(columns, "id")
		for column := range columns {
			if _, found := slices.BinarySearch(table.Columns, column); !found {
				return wrongCanonical("%s has no column %q.", name, clip(column, 60))
			}
		}
		c.has[key] = true
		c.rows = append(c.rows, orggraph.Patch{Entity: table.Entity, ID: key, Columns: columns, Whole: true})
	}
	if _, err := d.Token(); err != nil {
		return wrongCanonical("after %d bytes it breaks off.", d.InputOffset())
	}
	return nil
}

// Rows is how many rows the file has.
func (c *Canonical) Rows() int { return len(c.rows) }

// after is the organisation as the file makes it of another one: with its scope the whole, nothing else is left.
func (c *Canonical) after(g *orggraph.Graph, scope Scope) (*orggraph.Graph, error) {
	patches := slices.Clone(c.rows)
	if scope != ScopePart {
		for _, table := range g.Stored() {
			if name := ent.Table(table.Entity); !c.tables[name] {
				return nil, wrongCanonical("it has no table %q. Import it as a part, or say [] where there are none.", name)
			}
			for row := range table.Rows {
				if !c.has[row.ID] {
					patches = append(patches, orggraph.Patch{Entity: table.Entity, ID: row.ID, Gone: true})
				}
			}
		}
	}
	delta, err := g.Patched(patches)
	if err != nil {
		return nil, wrongCanonical("%v.", err)
	}
	if err := c.refersTo(g, scope); err != nil {
		return nil, err
	}
	next := g.Advance(g.Revision(), delta)
	was := map[string]bool{}
	for _, b := range g.Breaches() {
		was[b.Rule+fmt.Sprint(b.Rows)] = true
	}
	for _, b := range next.Breaches() {
		if !was[b.Rule+fmt.Sprint(b.Rows)] {
			return nil, fault.New(fault.InvalidInput, "The organisation of the file is not sound: %s See %s.", b.Rule, b.Rows[0].ID).OnField("file")
		}
	}
	return next, nil
}

// refersTo refuses rows that refer to what neither the file nor, where it is a part, the organisation has.
func (c *Canonical) refersTo(g *orggraph.Graph, scope Scope) error {
	must := mustExist()
	for i := range c.rows {
		row := &c.rows[i]
		for column, raw := range row.Columns {
			var key *string
			if !must[ent.Table(row.Entity)+"."+column] || json.Unmarshal(raw, &key) != nil || key == nil || c.has[*key] {
				continue
			}
			if here, _ := g.Has(*key); scope != ScopePart || !here {
				return wrongCanonical("%s of %s names %q, which is not there.", column, row.ID, clip(*key, 60))
			}
		}
	}
	return nil
}

// rowChange is a row that a file changes: all its columns before and after, nil where there is none.
type rowChange struct {
	entity, id    string
	before, after ent.Row
}

// rowChanges compares two states of an organisation row by row.
func rowChanges(before, after *orggraph.Graph) (list []rowChange, err error) {
	then, now := before.Stored(), after.Stored()
	for i := range now {
		was := map[string]ent.Row{}
		for row := range then[i].Rows {
			if was[row.ID], err = columnsOf(then[i], row); err != nil {
				return nil, err
			}
		}
		for row := range now[i].Rows {
			is, err := columnsOf(now[i], row)
			if err != nil {
				return nil, err
			}
			old, known := was[row.ID]
			delete(was, row.ID)
			if !known || !sameRow(old, is) {
				list = append(list, rowChange{now[i].Entity, row.ID, old, is})
			}
		}
		for row := range then[i].Rows {
			if gone, left := was[row.ID]; left {
				list = append(list, rowChange{then[i].Entity, row.ID, gone, nil})
			}
		}
	}
	return list, nil
}

func columnsOf(table orggraph.StoredTable, row orggraph.StoredRow) (ent.Row, error) {
	columns := make(ent.Row, len(row.Values))
	for i, value := range row.Values {
		raw, err := json.Marshal(value)
		if err != nil {
			return nil, fmt.Errorf("column %s of %s: %w", table.Columns[i], row.ID, err)
		}
		columns[table.Columns[i]] = raw
	}
	return columns, nil
}

func sameRow(a, b ent.Row) bool {
	for name, value := range a {
		if !bytes.Equal(value, b[name]) {
			return false
		}
	}
	return true
}

// cell is a column as a plan shows it.
func cell(raw json.RawMessage) string {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return text
	}
	if shown := strings.TrimSpace(string(raw)); shown != "null" {
		return shown
	}
	return ""
}
