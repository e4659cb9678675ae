package coaching

import (
	"context"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/history"
)

// expect answers CONFLICT where a row that two people write was changed after the version that the client saw,
// saying by whom and what. Without a version the client takes things as they come. The row was read
// with the viewer's own rights before; so what has changed of it is theirs to know.
func expect(ctx context.Context, tx *history.Tx, rowID string, version int, expected *int) error {
	if expected == nil || *expected == version {
		return nil
	}
	later, err := tx.ConfidentialSince(ctx, rowID, *expected)
	if err != nil {
		return err
	}
	who, what, changed := "Somebody", []string(nil), make([]map[string]any, 0, len(later))
	for i, c := range later {
		if i == 0 {
			who = c.Edges.Changeset.ActorName
		}
		columns := saying(c)
		for _, column := range columns {
			if named := columnInWords(column); !slices.Contains(what, named) {
				what = append(what, named)
			}
		}
		changed = append(changed, map[string]any{"entity": c.Entity, "id": c.EntityID, "operation": c.Operation.String(), "columns": columns, "by": c.Edges.Changeset.ActorName})
	}
	if len(what) == 0 {
		what = []string{"this"}
	}
	return fault.New(fault.Conflict, "%s changed %s meanwhile. Nothing of yours was written.", who, enumerate(what)).
		OnField("input.expectedVersion").With("version", version).With("changedSince", changed)
}

// saying lists the columns of a change that say something.
func saying(c *ent.ConfidentialChange) []string {
	columns := make([]string, 0, len(c.After))
	for column := range c.After {
		if column != "edited_by_id" && column != "version" {
			columns = append(columns, column)
		}
	}
	slices.Sort(columns)
	return columns
}

// columnInWords names a column as people call what it holds.
func columnInWords(column string) string {
	switch column {
	case "text":
		return "the words"
	case "why_now":
		return "why now"
	case "closed_looks_like":
		return "what closed looks like"
	case "target_level":
		return "the target"
	case "due_on", "done_on", "review_by":
		return "the day"
	case "owner_id":
		return "who does it"
	case "one_on_one_id", "ordinal", "section":
		return "its place"
	case "done":
		return "whether it was talked about"
	}
	return "the " + strings.ReplaceAll(strings.TrimSuffix(column, "_id"), "_", " ")
}
