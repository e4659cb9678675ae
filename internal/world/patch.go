package world

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/internal/orggraph"
)

// forward is what changes do to rows, in their order.
func forward(changes []*ent.Change) []orggraph.Patch {
	patches := make([]orggraph.Patch, len(changes))
	for i, c := range changes {
		patches[i] = orggraph.Patch{Entity: c.Entity, ID: c.EntityID, Columns: c.After,
			Whole: c.Operation == change.OperationCREATE, Gone: c.Operation == change.OperationDELETE}
	}
	return patches
}

// back is what takes one change back.
func back(entity, id string, operation change.Operation, before ent.Row) orggraph.Patch {
	return orggraph.Patch{Entity: entity, ID: id, Columns: before,
		Whole: operation == change.OperationDELETE, Gone: operation == change.OperationCREATE}
}

// takeBack reads what takes live from one revision back to an earlier one, the latest change first.
func (w *World) takeBack(ctx context.Context, from, to int64) ([]orggraph.Patch, error) {
	if from <= to {
		return nil, nil
	}
	// Plain SQL: through Ent, columns after a change would be read and decoded too, for nothing.
	rows, err := w.Log().QueryContext(ctx, `SELECT c."entity", c."entity_id", c."operation", c."before" FROM "changes" c JOIN "changesets" s ON s."id" = c."changeset_id" WHERE s."seq" > `+
		strconv.FormatInt(to, 10)+` AND s."seq" <= `+strconv.FormatInt(from, 10)+` ORDER BY s."seq" DESC, c."ordinal" DESC`)
	if err != nil {
		return nil, fmt.Errorf("read what came after revision %d: %w", to, err)
	}
	defer rows.Close()
	var list []orggraph.Patch
	for rows.Next() {
		var entity, id, operation string
		var raw []byte
		if err := rows.Scan(&entity, &id, &operation, &raw); err != nil {
			return nil, err
		}
		var before ent.Row
		if len(raw) > 0 {
			if err := json.Unmarshal(raw, &before); err != nil {
				return nil, fmt.Errorf("what %s %s was: %w", entity, id, err)
			}
		}
		list = append(list, back(entity, id, change.Operation(operation), before))
	}
	return list, rows.Err()
}

// netPatches joins the patches of each row into one.
func netPatches(patches []orggraph.Patch) []*orggraph.Patch {
	byID := make(map[string]*orggraph.Patch, len(patches))
	var list []*orggraph.Patch
	for i := range patches {
		p := &patches[i]
		was := byID[p.ID]
		switch {
		case was == nil:
			was = &orggraph.Patch{Entity: p.Entity, ID: p.ID, Whole: p.Whole, Gone: p.Gone, Columns: orggraph.Columns{}}
			byID[p.ID] = was
			list = append(list, was)
		case p.Whole || p.Gone:
			was.Whole, was.Gone, was.Columns = p.Whole, p.Gone, orggraph.Columns{}
		}
		for name, raw := range p.Columns {
			was.Columns[name] = raw
		}
	}
	return list
}

// run bounds how many rows one statement writes.
const run = 500

// writePatches brings rows to what patches make of them. References are not enforced meanwhile.
func writePatches(ctx context.Context, c *ent.Client, patches []orggraph.Patch) error {
	gone, made := map[string][]string{}, map[string][]*orggraph.Patch{}
	var columns []*orggraph.Patch
	for _, p := range netPatches(patches) {
		switch {
		case p.Gone:
			gone[p.Entity] = append(gone[p.Entity], p.ID)
		case p.Whole:
			gone[p.Entity] = append(gone[p.Entity], p.ID)
			made[p.Entity] = append(made[p.Entity], p)
		case len(p.Columns) > 0:
			columns = append(columns, p)
		}
	}
	for entity, all := range gone {
		for ids := range slices.Chunk(all, run) {
			if err := c.RemoveAll(ctx, entity, ids...); err != nil {
				return fmt.Errorf("take %s away: %w", entity, err)
			}
		}
	}
	if err := patchAlike(ctx, c, columns); err != nil {
		return err
	}
	for entity, all := range made {
		for part := range slices.Chunk(all, run) {
			ids, rows := make([]string, len(part)), make([]ent.Row, len(part))
			for i, p := range part {
				ids[i], rows[i] = p.ID, p.Columns
			}
			if err := c.InsertAll(ctx, entity, ids, rows); err != nil {
				return fmt.Errorf("make %s: %w", entity, err)
			}
		}
	}
	return nil
}

// patchAlike changes columns of rows that are there; rows of one entity that get the same values
// share a statement.
func patchAlike(ctx context.Context, c *ent.Client, patches []*orggraph.Patch) error {
	alike := map[string][]*orggraph.Patch{}
	for _, p := range patches {
		columns, err := json.Marshal(p.Columns) // keys of a map are written in order
		if err != nil {
			return fmt.Errorf("compare columns of %s: %w", p.ID, err)
		}
		key := p.Entity + string(columns)
		alike[key] = append(alike[key], p)
	}
	for _, all := range alike {
		for part := range slices.Chunk(all, run) {
			ids := make([]string, len(part))
			for i, p := range part {
				ids[i] = p.ID
			}
			if err := c.PatchAll(ctx, part[0].Entity, part[0].Columns, ids...); err != nil {
				return fmt.Errorf("change %s: %w", ids[0], err)
			}
		}
	}
	return nil
}
