package strategy

import (
	"context"
	"fmt"
	"math"
	"strings"

	"cadre/ent"
	"cadre/ent/keyresult"
	"cadre/ent/objectivelink"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxWeight is the largest weight of a link.
const maxWeight = 100

// LinkObjectivesInput says what contributes to what, or supports it.
type LinkObjectivesInput struct {
	From, To string // objectives or key results
	Kind     orggraph.ObjectiveLinkKind
	Weight   float64
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// aimRow is an objective or a key result as a write finds it.
type aimRow struct {
	id, name  string
	objective string // the objective of a key result
}

// aimNamed reads an objective or a key result.
func aimNamed(ctx context.Context, tx *history.Tx, field, key string) (aimRow, error) {
	if id.Is(key, id.KeyResult) {
		k, err := tx.KeyResult.Get(ctx, key)
		if err != nil {
			return aimRow{}, input.Missing(err, field, "key result")
		}
		return aimRow{key, k.Metric, k.ObjectiveID}, nil
	}
	o, err := tx.Objective.Get(ctx, key)
	if err != nil {
		return aimRow{}, input.Missing(err, field, "objective")
	}
	return aimRow{id: key, name: o.Title}, nil
}

// LinkObjectives links an objective or a key result to another, or changes how. Circles are refused, also those
// that go through key results.
func LinkObjectives(ctx context.Context, w *world.World, in LinkObjectivesInput) (string, *world.Commit, error) {
	f := reading(w)
	in.From = f.ID("from", in.From, "objective or key result", id.Objective, id.KeyResult)
	in.To = f.ID("to", in.To, "objective or key result", id.Objective, id.KeyResult)
	if math.IsNaN(in.Weight) || in.Weight <= 0 || in.Weight > maxWeight {
		f.Fail("weight", "A weight is more than 0 and at most %d.", maxWeight)
	}
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return "", nil, f.Err()
	}
	var linked string
	c, err := edit(ctx, w, "objective.link", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		from, err := aimNamed(ctx, tx, "from", in.From)
		if err != nil {
			return err
		}
		to, err := aimNamed(ctx, tx, "to", in.To)
		switch {
		case err != nil:
			return err
		case from.objective == to.id:
			return input.Invalid("to", "“%s” measures “%s” already.", from.name, to.name)
		}
		if err := refuseCircle(ctx, tx, from, to); err != nil {
			return err
		}
		verb := "contributes to"
		if in.Kind == orggraph.Supports {
			verb = "supports"
		}
		tx.Summarize("Said that “%s” %s “%s”", from.name, verb, to.name)
		linked, err = in.store(ctx, tx)
		return err
	})
	return linked, c, err
}

// store writes the link, in the row that is there already where there is one.
func (in *LinkObjectivesInput) store(ctx context.Context, tx *history.Tx) (string, error) {
	kind := objectivelink.Kind(in.Kind)
	row, err := tx.ObjectiveLink.Query().Where(objectivelink.FromID(in.From), objectivelink.ToID(in.To)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		row, err = tx.ObjectiveLink.Create().SetFromID(in.From).SetToID(in.To).SetKind(kind).SetWeight(in.Weight).Save(ctx)
	case err == nil && (row.Kind != kind || row.Weight != in.Weight):
		err = tx.ObjectiveLink.UpdateOneID(row.ID).SetKind(kind).SetWeight(in.Weight).Exec(ctx)
	}
	if err != nil {
		return "", fmt.Errorf("link %s to %s: %w", in.From, in.To, err)
	}
	return row.ID, nil
}

// refuseCircle walks up from the end of a new link, a level a statement, and refuses where that comes back to its
// beginning.
func refuseCircle(ctx context.Context, tx *history.Tx, from, to aimRow) error {
	below := map[string]string{to.id: ""} // what was met, and what led there
	names := map[string]string{to.id: to.name, from.id: from.name}
	level := []string{to.id}
	for len(level) > 0 {
		if _, met := below[from.id]; met {
			return input.Invalid("to", "This would close a circle: %s.", circle(below, names, from.id))
		}
		var next []string
		meet := func(above, by string) {
			if _, met := below[above]; !met {
				below[above] = by
				next = append(next, above)
			}
		}
		links, err := tx.ObjectiveLink.Query().Where(objectivelink.FromIDIn(level...)).All(ctx)
		if err != nil {
			return fmt.Errorf("read links: %w", err)
		}
		for _, l := range links {
			meet(l.ToID, l.FromID)
		}
		measures, err := tx.KeyResult.Query().Where(keyresult.IDIn(level...)).All(ctx)
		if err != nil {
			return fmt.Errorf("read key results: %w", err)
		}
		for _, k := range measures {
			names[k.ID] = k.Metric
			meet(k.ObjectiveID, k.ID)
		}
		if err := nameObjectives(ctx, tx, next, names); err != nil {
			return err
		}
		level = next
	}
	return nil
}

func nameObjectives(ctx context.Context, tx *history.Tx, keys []string, names map[string]string) error {
	for _, key := range keys {
		if names[key] != "" {
			continue
		}
		aim, err := aimNamed(ctx, tx, "to", key)
		switch {
		case err == nil:
			names[key] = aim.name
		case fault.CodeOf(err) == fault.NotFound:
			names[key] = "something that is gone" // old data may point at what is no longer there
		default:
			return err
		}
	}
	return nil
}

// circle writes the way from the beginning of a link over its end and back.
func circle(below, names map[string]string, start string) string {
	way := []string{"“" + names[start] + "”"}
	for at := below[start]; at != ""; at = below[at] {
		way = append(way, "“"+names[at]+"”")
	}
	way = append(way, way[0])
	for i, j := 0, len(way)-1; i < j; i, j = i+1, j-1 {
		way[i], way[j] = way[j], way[i]
	}
	return strings.Join(way, " → ")
}

// UnlinkObjectivesInput names a link that is taken away.
type UnlinkObjectivesInput struct {
	Link     string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// UnlinkObjectives takes a link away and returns the ids of its ends.
func UnlinkObjectives(ctx context.Context, w *world.World, in UnlinkObjectivesInput) (from, to string, c *world.Commit, err error) {
	f := reading(w)
	in.Link = f.ID("link", in.Link, "link", id.ObjectiveLink)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return "", "", nil, f.Err()
	}
	c, err = edit(ctx, w, "objective.unlink", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := tx.ObjectiveLink.Get(ctx, in.Link)
		if err != nil {
			return input.Missing(err, "link", "link")
		}
		from, to = row.FromID, row.ToID
		names := map[string]string{}
		if err := nameObjectives(ctx, tx, []string{from, to}, names); err != nil {
			return err
		}
		tx.Summarize("Took the link from “%s” to “%s” away", names[from], names[to])
		if err := tx.ObjectiveLink.DeleteOneID(row.ID).Exec(ctx); err != nil {
			return fmt.Errorf("take link %s away: %w", row.ID, err)
		}
		return nil
	})
	return from, to, c, err
}
