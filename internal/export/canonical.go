package export

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"cadre/ent"
	"cadre/ent/migrate"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/orggraph"
)

// SchemaFile is the name of the schema of the canonical JSON, below /exports/ and in docs/.
const SchemaFile = "org-1.schema.json"

// writeCanonical writes every row of the organisation as it is stored: tables in their order, rows by id, columns by
// name, what has no value left out. Equal organisations are equal files.
func writeCanonical(ctx context.Context, c *Cut, w io.Writer) error {
	if c.root != nil || c.teams != nil {
		return fault.New(fault.InvalidInput, "The canonical JSON is of the whole organisation. Take another format for a part of it.").OnField("root")
	}
	if _, err := fmt.Fprintf(w, "{\n\"$schema\": %q", interchange.CanonicalSchema); err != nil {
		return err
	}
	for _, table := range c.g.Stored() {
		if _, err := fmt.Fprintf(w, ",\n%q: [", ent.Table(table.Entity)); err != nil {
			return err
		}
		between, n := "\n", 0
		for row := range table.Rows {
			if n++; n%512 == 0 && ctx.Err() != nil {
				return ctx.Err()
			}
			if err := writeRow(w, between, table, row); err != nil {
				return err
			}
			between = ",\n"
		}
		if _, err := io.WriteString(w, "]"); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "\n}\n")
	return err
}

func writeRow(w io.Writer, between string, table orggraph.StoredTable, row orggraph.StoredRow) error {
	if _, err := fmt.Fprintf(w, "%s{\"id\": %q", between, row.ID); err != nil {
		return err
	}
	for i, value := range row.Values {
		if value == nil {
			continue
		}
		raw, err := json.Marshal(value)
		if err != nil {
			return fmt.Errorf("column %s of %s: %w", table.Columns[i], row.ID, err)
		}
		if _, err := fmt.Fprintf(w, ", %q: %s", table.Columns[i], raw); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "}")
	return err
}

// Schema returns the JSON Schema of the canonical JSON, made from what is stored.
func Schema() ([]byte, error) {
	tables := map[string]any{"$schema": map[string]any{"const": interchange.CanonicalSchema}}
	required := []string{"$schema"}
	for _, table := range orggraph.New("", "").Stored() {
		name := ent.Table(table.Entity)
		at := slices.IndexFunc(migrate.Tables, func(t *schema.Table) bool { return t.Name == name })
		if at < 0 {
			return nil, fmt.Errorf("there is no table %s", name)
		}
		required = append(required, name)
		tables[name] = map[string]any{"type": "array", "items": rowSchema(migrate.Tables[at])}
	}
	raw, err := json.MarshalIndent(map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": interchange.CanonicalSchema, "title": "An organisation, whole",
		"description": "Every open row of an organisation as Cadre stores it. A column without a value is left out; ids are those of Cadre, and what ends in _id refers to one.",
		"type":        "object", "additionalProperties": false, "required": required, "properties": tables,
	}, "", "  ")
	return append(raw, '\n'), err
}

func rowSchema(table *schema.Table) map[string]any {
	columns, required := map[string]any{}, []string{}
	for _, c := range table.Columns {
		columns[c.Name] = columnSchema(c)
		if !c.Nullable {
			required = append(required, c.Name)
		}
	}
	slices.Sort(required)
	return map[string]any{"type": "object", "additionalProperties": false, "required": required, "properties": columns}
}

func columnSchema(c *schema.Column) map[string]any {
	switch {
	case c.Type == field.TypeEnum:
		return map[string]any{"enum": c.Enums}
	case c.Type == field.TypeBool:
		return map[string]any{"type": "boolean"}
	case c.Type == field.TypeJSON: // those of open rows are all lists of texts
		return map[string]any{"type": "array", "items": map[string]any{"type": "string"}}
	case c.Type.Integer():
		return map[string]any{"type": "integer"}
	case c.Type.Float():
		return map[string]any{"type": "number"}
	case c.Name == "id":
		return map[string]any{"type": "string", "pattern": "^[a-z]{3}_[0-9a-z]{26}$"}
	case c.Size > 0:
		return map[string]any{"type": "string", "maxLength": c.Size}
	}
	return map[string]any{"type": "string"}
}
