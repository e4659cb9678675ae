package interchange

import (
	"context"
	"maps"
	"slices"
	"sync"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/migrate"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// mustExist lists the columns, as table.column, whose values refer to rows that must be there.
var mustExist = sync.OnceValue(func() map[string]bool {
	list := map[string]bool{}
	for _, t := range migrate.Tables {
		for _, key := range t.ForeignKeys {
			list[t.Name+"."+key.Columns[0].Name] = true
		}
	}
	return list
})

// Plan says what a file would make of an organisation. Its ids are those of Cadre, so that it has no source.
// Seats that it would close while somebody is sought for them are listed as kept; then it is not carried out.
func (c *Canonical) Plan(ctx context.Context, w *world.World, scope Scope) (*Plan, error) {
	var sought map[string]bool
	if w.Ref().Live() { // a scenario has no searches
		var err error
		if sought, err = Sought(ctx, w.Client()); err != nil {
			return nil, fault.Wrap(err, "read searches")
		}
	}
	plan, _, err := c.plan(w.Graph(), scope, sought)
	return plan, err
}

func (c *Canonical) plan(g *orggraph.Graph, scope Scope, sought map[string]bool) (*Plan, []rowChange, error) {
	after, err := c.after(g, scope)
	if err != nil {
		return nil, nil, err
	}
	changes, err := rowChanges(g, after)
	if err != nil {
		return nil, nil, fault.Wrap(err, "compare the rows")
	}
	p := &Plan{Source: "cadre", Seats: len(g.Seats()), Rows: []PlanRow{}}
	byAction := map[Action][]PlanRow{}
	for _, row := range changes {
		switch row.entity {
		case ent.TypePosition:
			p.countSeat(g, after, row, byAction, sought)
			continue
		case ent.TypePerson:
			if row.before == nil {
				p.PeopleAdded++
			} else if row.after == nil {
				p.PeopleLeft++
			}
		case ent.TypeTeam:
			if row.before == nil {
				p.TeamsAdded++
			}
		}
		p.Others++
	}
	for _, action := range []Action{ActionKeep, ActionEnd, ActionMove, ActionChange, ActionAdd} {
		for _, row := range byAction[action] {
			if p.RowsTotal++; len(p.Rows) < maxPlanRows {
				p.Rows = append(p.Rows, row)
			}
		}
	}
	p.Kept = p.Seats - p.Ended
	p.Unchanged = p.Kept - len(byAction[ActionMove]) - len(byAction[ActionChange])
	if p.Seats > 0 {
		p.EndsShare = float64(p.Ended) / float64(p.Seats)
	}
	p.NeedsDecision = p.Ended*10 > p.Seats
	return p, changes, nil
}

// countSeat counts and lists what happens to a seat.
func (p *Plan) countSeat(before, after *orggraph.Graph, c rowChange, list map[Action][]PlanRow, sought map[string]bool) {
	was, had := before.Position(c.id)
	is, has := after.Position(c.id)
	had, has = had && was.InChart(), has && is.InChart()
	row := PlanRow{Action: ActionChange, Seat: c.id, Fields: []FieldChange{}}
	switch {
	case had && !has && sought[c.id]:
		row.Action, row.Label = ActionKeep, seatLabel(was.Title(), holderNames(was))
		p.Sought++
	case had && !has:
		row.Action, row.Label = ActionEnd, seatLabel(was.Title(), holderNames(was))
		p.Ended++
	case !had && has:
		row.Action, row.Label = ActionAdd, seatLabel(is.Title(), holderNames(is))
		p.Added++
	case !had:
		p.Others++ // a closed seat
		return
	default:
		row.Label = seatLabel(is.Title(), holderNames(is))
		changed := false
		for _, name := range slices.Sorted(maps.Keys(c.after)) {
			if string(c.before[name]) == string(c.after[name]) {
				continue
			}
			row.Fields = append(row.Fields, FieldChange{name, clip(cell(c.before[name]), 200), clip(cell(c.after[name]), 200)})
			if name == "reports_to_id" {
				row.Action = ActionMove
				p.Moved++
			} else {
				changed = true
			}
		}
		if changed {
			p.Changed++
		}
	}
	list[row.Action] = append(list[row.Action], row)
}

func holderNames(p orggraph.Position) (names []string) {
	for who := range p.Holders() {
		names = append(names, who.Name())
	}
	return names
}

// ApplyCanonical carries a file out as one changeset. It answers CONFLICT with the detail NeedsDecision as Apply does.
func ApplyCanonical(ctx context.Context, w *world.World, c *Canonical, o ApplyOptions) (*Result, error) {
	var plan *Plan
	commit, err := w.Write(ctx, world.Intent{Action: "org.import", Reason: o.Reason}, func(ctx context.Context, tx *history.Tx) error {
		g, err := w.Newest(ctx)
		if err != nil {
			return err
		}
		var changes []rowChange
		sought, err := Sought(ctx, tx.Client)
		if err != nil {
			return err
		}
		if plan, changes, err = c.plan(g, o.Scope, sought); err != nil {
			return err
		}
		if plan.Sought > 0 {
			return fault.New(fault.Conflict, "Somebody is sought for %s, which the file would close: give that search up first, or leave the seat in the file. Nothing was written.", plan.Rows[0].Label).
				OnField("input.file").With("sought", plan.Sought)
		}
		if plan.NeedsDecision && !o.Confirm {
			return fault.New(fault.Conflict, "The file would end %d of %d seats. Confirm if that is meant; nothing was written.", plan.Ended, plan.Seats).
				With(NeedsDecision, true).With("ended", plan.Ended).With("seats", plan.Seats)
		}
		tx.Summarize("%s", summary(plan, o.FileName))
		return lay(ctx, tx, changes)
	})
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, cancelled(ctx.Err())
	case ent.IsValidationError(err):
		return nil, wrongCanonical("a value is not one of those that its column takes.").Because(err)
	case err != nil:
		return nil, err
	}
	return &Result{Plan: plan, Commit: commit}, nil
}

// lay writes the rows. What goes, goes first where nothing that stays refers to it: a role of a new workspace's catalogue
// has the key that a role of the file has too.
func lay(ctx context.Context, tx *history.Tx, changes []rowChange) error {
	var gone, rest []*ent.Change
	leaves := map[string]bool{}
	for _, c := range changes {
		row := &ent.Change{Entity: c.entity, EntityID: c.id, Operation: change.OperationUPDATE}
		switch {
		case c.before == nil:
			row.Operation, row.After = change.OperationCREATE, withoutNulls(c.after)
		case c.after == nil:
			row.Operation, row.Before = change.OperationDELETE, c.before
			leaves[c.id] = true
			gone = append(gone, row)
			continue
		default:
			row.Before, row.After = differing(c.before, c.after)
		}
		rest = append(rest, row)
	}
	for _, c := range rest {
		if slices.ContainsFunc(history.Refs(c.Before), func(ref string) bool { return leaves[ref] }) {
			return history.Lay(ctx, tx, slices.Concat(rest, gone))
		}
	}
	if err := history.Lay(ctx, tx, gone); err != nil {
		return err
	}
	return history.Lay(ctx, tx, rest)
}

func withoutNulls(row ent.Row) ent.Row {
	kept := make(ent.Row, len(row))
	for name, value := range row {
		if string(value) != "null" {
			kept[name] = value
		}
	}
	return kept
}

func differing(before, after ent.Row) (b, a ent.Row) {
	b, a = ent.Row{}, ent.Row{}
	for name, now := range after {
		if string(before[name]) != string(now) {
			b[name], a[name] = before[name], now
		}
	}
	return b, a
}
