package graph

import (
	"bytes"
	"context"

	"cadre/graph/generated/model"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

// readObjectives reads a file of objectives by the mapping that the input gives or that is guessed.
func (r *Resolver) readObjectives(ctx context.Context, in *model.ObjectiveFileInput, field string) ([]interchange.ObjectiveColumn, []strategy.ImportedObjective, error) {
	content, err := r.importContent(ctx, &model.ImportInput{Upload: in.Upload, Text: in.Text}, field)
	if err != nil {
		return nil, nil, err
	}
	table, err := interchange.Read(ctx, bytes.NewReader(content), interchange.Options{})
	if err != nil {
		return nil, nil, err
	}
	columns := interchange.GuessObjectives(table)
	if in.Columns != nil {
		if len(in.Columns) != len(columns) {
			return nil, nil, fault.New(fault.InvalidInput, "The file has %d columns; say what each of them holds.", len(columns)).OnField(field + ".columns")
		}
		for i, f := range in.Columns {
			columns[i].Field = f
		}
	}
	return columns, interchange.ReadObjectives(table, columns), nil
}

func (r *Resolver) previewObjectives(ctx context.Context, w *world.World, in *model.ObjectiveFileInput) (*model.ObjectiveImportPreview, error) {
	columns, list, err := r.readObjectives(ctx, in, "input")
	if err != nil {
		return nil, err
	}
	rows, err := strategy.PlanImport(ctx, w, list)
	if err != nil {
		return nil, err
	}
	return &model.ObjectiveImportPreview{Columns: pointers(columns), Rows: pointers(rows)}, nil
}

func (r *mutationResolver) importObjectives(ctx context.Context, in model.ImportObjectivesInput) (*model.ImportObjectivesPayload, error) {
	w, err := r.edited(ctx, in.Scenario)
	if err != nil {
		return nil, err
	}
	_, list, err := r.readObjectives(ctx, in.File, "input.file")
	if err != nil {
		return nil, err
	}
	rows, c, err := strategy.ImportObjectives(ctx, w, list, in.Reason)
	if err != nil {
		return nil, err
	}
	return &model.ImportObjectivesPayload{Changeset: r.committed(w, c).set, Rows: pointers(rows)}, nil
}
