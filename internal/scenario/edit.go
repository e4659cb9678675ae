package scenario

import (
	"context"
	"encoding/json"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/scenariochangeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// ActionRebase is the action of the changeset that a rebase leaves. It changes nothing itself.
const ActionRebase = "scenario.rebase"

// Edit is a changeset of a scenario.
type Edit struct {
	Row      *ent.ScenarioChangeset
	Set      *ent.Changeset // with its changes
	Standing bool           // neither undone nor an undo
	Needs    []string       // ids of those before it that it builds on
}

// EditList is every changeset of a scenario, the oldest first.
type EditList []*Edit

// Edits reads the changesets of a scenario.
func Edits(ctx context.Context, ws *world.Worlds, row *ent.Scenario) (EditList, error) {
	rows, err := ws.Live().Client().ScenarioChangeset.Query().Where(scenariochangeset.ScenarioID(row.ID)).
		Order(ent.Asc(scenariochangeset.FieldSeq)).All(access.System(ctx))
	if err != nil {
		return nil, fault.Wrap(err, "read the changes of %s", row.ID)
	}
	list := make(EditList, len(rows))
	stand := standing(rows)
	for i, r := range rows {
		set, err := world.AsChangeset(r)
		if err != nil {
			return nil, err
		}
		list[i] = &Edit{Row: r, Set: set, Standing: stand[r.ID]}
	}
	list.link()
	return list, nil
}

// standing tells which changesets are neither undone nor an undo. They come in order.
func standing(rows []*ent.ScenarioChangeset) map[string]bool {
	undone, stand := map[string]bool{}, map[string]bool{}
	for _, r := range slices.Backward(rows) { // an undo that is undone itself takes nothing back
		if r.UndoesID != nil && !undone[r.ID] {
			undone[*r.UndoesID] = true
		}
		stand[r.ID] = r.UndoesID == nil && !undone[r.ID] && r.Action != ActionRebase
	}
	return stand
}

// CountStanding counts the changesets that stand in each of some scenarios.
func CountStanding(ctx context.Context, ws *world.Worlds, ids []string) (map[string]int, error) {
	rows, err := ws.Live().Client().ScenarioChangeset.Query().Where(scenariochangeset.ScenarioIDIn(ids...)).Order(ent.Asc(scenariochangeset.FieldSeq)).
		Select(scenariochangeset.FieldScenarioID, scenariochangeset.FieldUndoesID, scenariochangeset.FieldAction).All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "count the changes of scenarios")
	}
	counts := map[string]int{}
	stand := standing(rows)
	for _, r := range rows {
		if stand[r.ID] {
			counts[r.ScenarioID]++
		}
	}
	return counts, nil
}

// Standing lists the changesets that stand.
func (l EditList) Standing() EditList {
	return slices.DeleteFunc(slices.Clone(l), func(e *Edit) bool { return !e.Standing })
}

// footprint is what a changeset touched, by what later ones may build on.
type footprint struct {
	columns map[string]map[string]bool // by row; nil columns: the whole row
	made    map[string]bool            // rows it made
	left    map[string]bool            // rows that something hung on before
	hold    map[string]bool            // seats whose holders, roles or place in a team it changed
	refs    []string                   // rows that it refers to
	closed  []string                   // seats it closed and teams it archived
}

// soft reports whether a column is no reason for one change to build on another: the order among
// the reports of a manager is written anew with every neighbour.
func soft(column string) bool { return column == "rank" }

func footprintOf(changes []*ent.Change) footprint {
	f := footprint{columns: map[string]map[string]bool{}, made: map[string]bool{}, left: map[string]bool{}, hold: map[string]bool{}}
	for _, c := range changes {
		switch c.Operation {
		case change.OperationCREATE:
			f.made[c.EntityID] = true
			f.columns[c.EntityID] = nil
		case change.OperationDELETE:
			f.columns[c.EntityID] = nil
		default:
			columns := map[string]bool{}
			for name := range c.After {
				if !soft(name) {
					columns[name] = true
				}
			}
			if len(columns) > 0 {
				f.columns[c.EntityID] = columns
			}
		}
		for _, ref := range history.Refs(c.Before) {
			f.left[ref] = true
		}
		f.refs = append(f.refs, history.Refs(c.After)...)
		if closes(c, "closed_on") || closes(c, "archived_on") {
			f.closed = append(f.closed, c.EntityID)
		}
		if c.PositionID != nil {
			f.left[*c.PositionID] = true
			if key := holdKey(c); key != "" {
				f.hold[key] = true
			}
		}
	}
	return f
}

// holdKey names what only one row may be: a seat's permanent holder, its primary role, its place in
// one team.
func holdKey(c *ent.Change) string {
	switch c.Entity {
	case ent.TypeAssignment, ent.TypePositionRole:
		return c.Entity + *c.PositionID
	case ent.TypeMembership:
		if c.TeamID != nil {
			return c.Entity + *c.PositionID + *c.TeamID
		}
	}
	return ""
}

// link finds for each standing changeset those before it that it builds on.
func (l EditList) link() {
	standing := l.Standing()
	prints := make([]footprint, len(standing))
	for i, e := range standing {
		prints[i] = footprintOf(e.Set.Edges.Changes)
		for j := range i {
			if prints[i].buildsOn(prints[j]) {
				e.Needs = append(e.Needs, standing[j].Row.ID)
			}
		}
	}
}

// buildsOn reports whether what was touched later rests on what was touched earlier.
func (later footprint) buildsOn(earlier footprint) bool {
	for row, columns := range later.columns {
		before, touched := earlier.columns[row]
		if !touched {
			continue
		}
		if columns == nil || before == nil {
			return true
		}
		for name := range columns {
			if before[name] {
				return true
			}
		}
	}
	for key := range later.hold {
		if earlier.hold[key] {
			return true
		}
	}
	made := func(row string) bool { return earlier.made[row] }
	left := func(row string) bool { return earlier.left[row] } // what is closed must be left before
	return slices.ContainsFunc(later.refs, made) || slices.ContainsFunc(later.closed, left)
}

func closes(c *ent.Change, column string) bool {
	raw, ok := c.After[column]
	return ok && string(raw) != "null"
}

// Choose returns the standing changesets with the given ids and all that they build on, in order,
// and which of them came along. No ids choose all.
func (l EditList) Choose(ids []string, field string) (chosen, alongside EditList, err error) {
	standing := l.Standing()
	if len(ids) == 0 {
		return standing, nil, nil
	}
	byID := make(map[string]*Edit, len(standing))
	for _, e := range standing {
		byID[e.Row.ID] = e
	}
	asked, wanted := map[string]bool{}, map[string]bool{}
	for _, key := range ids {
		if byID[key] == nil {
			return nil, nil, fault.New(fault.NotFound, "One of these changes does not stand in the scenario.").OnField(field)
		}
		asked[key], wanted[key] = true, true
	}
	for _, e := range slices.Backward(standing) { // what is needed stands before
		if wanted[e.Row.ID] {
			for _, need := range e.Needs {
				wanted[need] = true
			}
		}
	}
	for _, e := range standing {
		if wanted[e.Row.ID] {
			chosen = append(chosen, e)
			if !asked[e.Row.ID] {
				alongside = append(alongside, e)
			}
		}
	}
	return chosen, alongside, nil
}

// until leaves out the changesets that take effect after a day. What the rest builds on takes
// effect before it, so that it stays.
func (l EditList) until(day *string) EditList {
	if day == nil {
		return l
	}
	return slices.DeleteFunc(slices.Clone(l), func(e *Edit) bool { return e.Row.EffectiveOn != nil && *e.Row.EffectiveOn > *day })
}

// changes lists what the changesets do, in order.
func (l EditList) changes() (all []*ent.Change) {
	for _, e := range l {
		all = append(all, e.Set.Edges.Changes...)
	}
	return all
}

func (l EditList) ids() []string {
	list := make([]string, len(l))
	for i, e := range l {
		list[i] = e.Row.ID
	}
	return list
}

// keepCopies writes changesets into a scenario, after those it has, under ids of their own.
func keepCopies(ctx context.Context, tx *ent.Tx, scenarioID string, after int64, rows []*ent.ScenarioChangeset) (ids []string, err error) {
	copies := make([]*ent.ScenarioChangesetCreate, len(rows))
	for i, r := range rows {
		key := id.New(id.Changeset)
		changes, err := copyChanges(r, key)
		if err != nil {
			return nil, err
		}
		copies[i] = tx.ScenarioChangeset.Create().SetID(key).SetScenarioID(scenarioID).SetSeq(after + int64(i) + 1).SetAt(r.At).SetActorName(r.ActorName).
			SetNillableActorPersonID(r.ActorPersonID).SetAction(r.Action).SetSummary(r.Summary).SetNillableReason(r.Reason).
			SetNillableEffectiveOn(r.EffectiveOn).SetChanges(changes)
		ids = append(ids, key)
	}
	if err := tx.ScenarioChangeset.CreateBulk(copies...).Exec(ctx); err != nil {
		return nil, fault.Wrap(err, "copy changes into %s", scenarioID)
	}
	return ids, nil
}

// copyChanges gives the changes of a changeset ids of their own.
func copyChanges(r *ent.ScenarioChangeset, changesetID string) (json.RawMessage, error) {
	set, err := world.AsChangeset(r)
	if err != nil {
		return nil, err
	}
	for _, c := range set.Edges.Changes {
		c.ID, c.ChangesetID = id.New(id.Change), changesetID
	}
	return json.Marshal(set.Edges.Changes)
}
