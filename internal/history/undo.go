package history

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/access"
	"cadre/internal/fault"
)

// Undo writes the inverse of a changeset into tx. It answers NOT_FOUND when there is none, and
// CONFLICT naming what has changed since where the inverse no longer fits; then nothing is written.
func Undo(ctx context.Context, tx *Tx, changesetID string) (*ent.Changeset, error) {
	set, err := tx.Changeset.Query().Where(changeset.ID(changesetID)).
		WithChanges(func(q *ent.ChangeQuery) { q.Order(ent.Asc(change.FieldOrdinal)) }).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such changeset.").OnField("input.changeset")
	}
	if err != nil {
		return nil, fmt.Errorf("read changeset: %w", err)
	}
	if len(set.Edges.Changes) == 0 {
		return nil, fault.New(fault.InvalidInput, "This changed nothing of the organisation itself, so that there is nothing to take back.").OnField("input.changeset")
	}
	if err := wholeIn(ctx, tx, set.ID); err != nil {
		return nil, err
	}
	inverse := plan(set.Edges.Changes)
	if err := inverse.fits(ctx, tx, set); err != nil {
		return nil, err
	}
	if err := inverse.write(ctx, tx); err != nil {
		if sqlgraph.IsConstraintError(err) {
			return nil, noLongerFits(ctx, tx, set, nil).Because(err)
		}
		return nil, fmt.Errorf("write the inverse: %w", err)
	}
	if err := undoUnsigned(ctx, tx, set.ID); err != nil {
		return nil, fmt.Errorf("take back what was written beside: %w", err)
	}
	return set, nil
}

// inverse is what takes a changeset back, in an order that keeps every reference whole: things
// first, then what connects is removed, then columns, then things are removed, and last what only
// connects them is made.
type inverse struct {
	patches, removals, things, connections []*ent.Change
}

// connects reports whether rows of an entity only connect others, so that nothing refers to them.
func connects(entity string) bool {
	switch entity {
	case ent.TypePerson, ent.TypePosition, ent.TypeTeam, ent.TypeRole, ent.TypeCompetency, ent.TypeProductArea,
		ent.TypeVision, ent.TypePrinciple, ent.TypeStrategy, ent.TypeFocus, ent.TypeInsight, ent.TypeObjective, ent.TypeKeyResult, ent.TypeCommitment:
		return false
	}
	return !Confidential(entity) // those refer to each other
}

func plan(changes []*ent.Change) inverse {
	var inv inverse
	for _, c := range slices.Backward(changes) {
		switch {
		case c.Operation == change.OperationUPDATE:
			inv.patches = append(inv.patches, c)
		case c.Operation == change.OperationCREATE:
			inv.removals = append(inv.removals, c)
		case connects(c.Entity):
			inv.connections = append(inv.connections, c)
		default:
			inv.things = append(inv.things, c)
		}
	}
	inv.things = referredFirst(inv.things, func(c *ent.Change) ent.Row { return c.Before })
	slices.Reverse(inv.removals)
	inv.removals = referredFirst(inv.removals, func(c *ent.Change) ent.Row { return c.After })
	slices.Reverse(inv.removals)
	slices.SortStableFunc(inv.removals, func(a, b *ent.Change) int {
		return boolOrder(connects(b.Entity)) - boolOrder(connects(a.Entity))
	})
	return inv
}

// referredFirst orders rows so that what one of them refers to stands before it, and otherwise as
// they come: the order in which rows were deleted says nothing of which hangs on which.
func referredFirst(changes []*ent.Change, columns func(*ent.Change) ent.Row) []*ent.Change {
	byID := make(map[string]*ent.Change, len(changes))
	for _, c := range changes {
		byID[c.EntityID] = c
	}
	list := make([]*ent.Change, 0, len(changes))
	var place func(c *ent.Change)
	place = func(c *ent.Change) {
		delete(byID, c.EntityID)
		for _, ref := range Refs(columns(c)) {
			if above := byID[ref]; above != nil {
				place(above)
			}
		}
		list = append(list, c)
	}
	for _, c := range changes {
		if byID[c.EntityID] != nil {
			place(c)
		}
	}
	return list
}

func boolOrder(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Lay writes changes that were made elsewhere, in an order that keeps every reference whole. Each row
// comes once; it must stand as it was before the change.
func Lay(ctx context.Context, tx *Tx, changes []*ent.Change) error {
	opposite := make([]*ent.Change, len(changes))
	for i, c := range changes {
		o := &ent.Change{Entity: c.Entity, EntityID: c.EntityID, Operation: c.Operation, Before: c.After, After: c.Before}
		switch c.Operation {
		case change.OperationCREATE:
			o.Operation = change.OperationDELETE
		case change.OperationDELETE:
			o.Operation = change.OperationCREATE
		}
		opposite[len(changes)-1-i] = o
	}
	err := plan(opposite).write(ctx, tx)
	if sqlgraph.IsConstraintError(err) {
		return fault.New(fault.Conflict, "This no longer fits what is there: something with the same name or id came meanwhile.").Because(err)
	}
	return err
}

// fits checks that every row stands as the changeset left it.
func (inv inverse) fits(ctx context.Context, tx *Tx, set *ent.Changeset) error {
	var off []string
	for entity, changes := range byEntity(set.Edges.Changes) {
		ids := make([]string, len(changes))
		for i, c := range changes {
			ids[i] = c.EntityID
		}
		rows, err := tx.Fetch(access.System(ctx), entity, ids...)
		if err != nil {
			return fmt.Errorf("read %s as it is: %w", entity, err)
		}
		for _, c := range changes {
			if !stands(c, rows[c.EntityID]) {
				off = append(off, c.EntityID)
			}
		}
	}
	if len(off) > 0 {
		return noLongerFits(ctx, tx, set, off)
	}
	return nil
}

func byEntity(changes []*ent.Change) map[string][]*ent.Change {
	groups := map[string][]*ent.Change{}
	for _, c := range changes {
		groups[c.Entity] = append(groups[c.Entity], c)
	}
	return groups
}

// stands reports whether a row is as a change left it.
func stands(c *ent.Change, now ent.Row) bool {
	if c.Operation == change.OperationDELETE {
		return now == nil
	}
	if now == nil {
		return false
	}
	for name, value := range now {
		after, recorded := c.After[name]
		if !recorded {
			if c.Operation == change.OperationUPDATE {
				continue // a column that the change left alone
			}
			after = json.RawMessage("null")
			if string(value) == "false" { // a column that came later, as it was filled
				continue
			}
		}
		if !sameJSON(after, value) {
			return false
		}
	}
	return true
}

// noLongerFits names the changesets that touched the rows since. Without rows, a later row depends
// on what would be removed; then everything of the changeset is looked at.
func noLongerFits(ctx context.Context, tx *Tx, set *ent.Changeset, ids []string) *fault.Error {
	for _, c := range set.Edges.Changes {
		if len(ids) == 0 || len(ids) > 500 {
			ids = append(ids, c.EntityID)
		}
	}
	if len(ids) > 500 {
		ids = ids[:500]
	}
	later, err := tx.changesSince(ctx, set.Seq, ids)
	if err != nil {
		later = nil // the transaction is spent after a constraint failed; the message stands without the list
	}
	return outdated(later)
}

// ConflictSince answers CONFLICT naming what changed one of the rows after the changeset, and nil
// where nothing did: what was so before is no reason against taking the changeset back.
func ConflictSince(ctx context.Context, tx *Tx, set *ent.Changeset, ids ...string) error {
	later, err := tx.changesSince(ctx, set.Seq, ids)
	switch {
	case err != nil:
		return fmt.Errorf("look for what came since: %w", err)
	case len(later) == 0:
		return nil
	}
	return outdated(later)
}

// outdated says that a changeset cannot be undone, because of later changes.
func outdated(later []*ent.Change) *fault.Error {
	said := ""
	for _, c := range later {
		if s := c.Edges.Changeset.Summary; !strings.Contains(said, s) {
			said += "; " + s
		}
	}
	if said == "" {
		said = "; something else now depends on it"
	}
	return fault.New(fault.Conflict, "This can no longer be undone, because of what came since: %s.", strings.TrimPrefix(said, "; ")).
		OnField("input.changeset").With("changedSince", describe(later))
}

// write applies the inverse.
func (inv inverse) write(ctx context.Context, tx *Tx) error {
	if err := eachRun(inv.things, tx.insertRun(ctx)); err != nil {
		return err
	}
	// Nothing refers to what only connects: it goes first, for others may be changed into its place.
	things := slices.IndexFunc(inv.removals, func(c *ent.Change) bool { return !connects(c.Entity) })
	if things < 0 {
		things = len(inv.removals)
	}
	if err := eachRun(inv.removals[:things], tx.removeRun(ctx)); err != nil {
		return err
	}
	if err := inv.patch(ctx, tx); err != nil {
		return err
	}
	if err := eachRun(inv.removals[things:], tx.removeRun(ctx)); err != nil {
		return err
	}
	return eachRun(inv.connections, tx.insertRun(ctx))
}

// patch restores columns; rows of one entity that get the same values share a statement.
func (inv inverse) patch(ctx context.Context, tx *Tx) error {
	alike := map[string][]*ent.Change{}
	var order []string
	for _, c := range inv.patches {
		columns, err := json.Marshal(c.Before) // keys of a map are written in order
		if err != nil {
			return fmt.Errorf("compare columns of %s: %w", c.EntityID, err)
		}
		key := c.Entity + string(columns)
		if alike[key] == nil {
			order = append(order, key)
		}
		alike[key] = append(alike[key], c)
	}
	for _, key := range order {
		for changes := range slices.Chunk(alike[key], run) {
			ids := make([]string, len(changes))
			for i, c := range changes {
				ids[i] = c.EntityID
			}
			if err := tx.PatchAll(ctx, changes[0].Entity, changes[0].Before, ids...); err != nil {
				return err
			}
		}
	}
	return nil
}

// run bounds how many rows one statement inserts or removes.
const run = 500

// eachRun hands over changes of one entity that follow each other, many at a time.
func eachRun(changes []*ent.Change, do func(entity string, run []*ent.Change) error) error {
	for start := 0; start < len(changes); {
		end := start + 1
		for end < len(changes) && end-start < run && changes[end].Entity == changes[start].Entity {
			end++
		}
		if err := do(changes[start].Entity, changes[start:end]); err != nil {
			return err
		}
		start = end
	}
	return nil
}

func (tx *Tx) insertRun(ctx context.Context) func(string, []*ent.Change) error {
	return func(entity string, changes []*ent.Change) error {
		ids, rows := make([]string, len(changes)), make([]ent.Row, len(changes))
		for i, c := range changes {
			ids[i], rows[i] = c.EntityID, c.Before
		}
		return tx.InsertAll(ctx, entity, ids, rows)
	}
}

func (tx *Tx) removeRun(ctx context.Context) func(string, []*ent.Change) error {
	return func(entity string, changes []*ent.Change) error {
		ids := make([]string, len(changes))
		for i, c := range changes {
			ids[i] = c.EntityID
		}
		return tx.RemoveAll(ctx, entity, ids...)
	}
}
