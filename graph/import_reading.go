package graph

import (
	"bytes"
	"context"
	"strings"

	"cadre/graph/generated/model"
	"cadre/internal/fault"
	"cadre/internal/interchange"
)

// readImport reads a table by the mapping that the input gives or that is guessed. It answers the
// file as it was read, and as an organisation with at most so many problems.
func (r *Resolver) readImport(ctx context.Context, in *model.ImportInput, content []byte, field string, most int, progress interchange.Progress) (*interchange.Inspection, *interchange.Parsed, error) {
	table, err := interchange.Read(ctx, bytes.NewReader(content), readOptions(in, most, progress))
	if err != nil {
		return nil, nil, onField(err, field)
	}
	seen, err := interchange.Inspect(table, deref(in.Preset))
	if err != nil {
		return nil, nil, err
	}
	if in.Columns != nil {
		if len(in.Columns) != len(seen.Mapping.Columns) {
			return nil, nil, fault.New(fault.InvalidInput, "The file has %d columns; say what each of them holds.", len(seen.Mapping.Columns)).OnField(field + ".columns")
		}
		for i, f := range in.Columns {
			seen.Mapping.Columns[i].Field = f
		}
	}
	if in.FileName != nil {
		seen.Mapping.Source = interchange.SourceName(*in.FileName)
	}
	parsed, err := interchange.Parse(ctx, table, seen.Mapping, interchange.ParseOptions{Today: r.World.Today(), Managers: chosenManagers(in), Progress: progress})
	return &seen, parsed, onField(err, field)
}

// sourceOf returns the source that somebody named; empty leaves it to the file's name and to what
// is there already.
func sourceOf(in *model.ImportInput) string { return strings.TrimSpace(deref(in.Source)) }

// readOptions is how the input says that a table is to be read, where it says so.
func readOptions(in *model.ImportInput, most int, progress interchange.Progress) interchange.Options {
	o := interchange.Options{Encoding: strings.TrimSpace(deref(in.Encoding)), Delimiter: deref(in.Delimiter), Problems: most, Progress: progress}
	if in.HeaderRow != nil {
		o.HeaderRow = *in.HeaderRow
	}
	return o
}

// chosenManagers are the choices of the input, by row.
func chosenManagers(in *model.ImportInput) map[int]int {
	chosen := make(map[int]int, len(in.Managers))
	for _, m := range in.Managers {
		chosen[m.Row] = m.Manager
	}
	return chosen
}

// onField puts the blame of an error on a field of the input that the file came with.
func onField(err error, within string) error {
	if f, ok := fault.As(err); ok && f.Field != "" && !strings.HasPrefix(f.Field, within) {
		return f.OnField(within + "." + f.Field)
	}
	return err
}
