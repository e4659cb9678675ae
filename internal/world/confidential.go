package world

import (
	"context"
	"encoding/json"
	"fmt"

	"entgo.io/ent/dialect/sql"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/confidentialchange"
	"cadre/ent/confidentialchangeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/store"
)

// Confidential returns the data access of the rows that are not open, behind their policies. Scenarios
// and days to come have those of live; the past has them as they stood then. Who may see them is
// always settled by the organisation as it is now.
func (w *World) Confidential(ctx context.Context) (*ent.Client, error) {
	if w.ref.AsOf == nil || w.ref.AsOf.After(w.now()) {
		return w.Client(), nil
	}
	then, now, err := history.ConfidentialAt(ctx, w.Client(), *w.ref.AsOf)
	if err != nil {
		return nil, fault.Wrap(err, "look for what was confidential at %s", w.ref.Suffix())
	}
	if then == now {
		return w.Client(), nil
	}
	d := w.beside
	d.mu.Lock()
	defer d.mu.Unlock()
	s, err := d.confidentialAt(ctx, then)
	if err != nil {
		return nil, err
	}
	return s.Client(), nil
}

// confidentialAt makes the rows that are not open as they stood after a changeset of their log. It
// is called with mu held.
func (d *derived) confidentialAt(ctx context.Context, then int64) (*store.Store, error) {
	switch {
	case d.closed:
		return nil, fault.New(fault.LimitExceeded, "This world was put away meanwhile. Ask again.")
	case d.confidential != nil && d.confidentialThen == then:
		return d.confidential, nil
	}
	prepare := func(ctx context.Context, c *ent.Client, now int64) error {
		patches, err := d.world.takeBackConfidential(ctx, now, then)
		if err != nil {
			return err
		}
		return writePatches(access.System(ctx), c, patches)
	}
	s, err := d.worlds.copies.New(ctx, store.Filling{From: d.world.store, Tables: confidentialTables(), Log: confidentialchangeset.Table, Prepare: prepare})
	if err != nil {
		return nil, fmt.Errorf("make what was confidential at %s: %w", d.world.ref.Suffix(), err)
	}
	d.retire(d.confidential)
	d.confidential, d.confidentialThen = s, then
	return s, nil
}

// takeBackConfidential reads what takes the rows that are not open back, the latest change first.
func (w *World) takeBackConfidential(ctx context.Context, from, to int64) ([]orggraph.Patch, error) {
	rows, err := w.Client().ConfidentialChange.Query().
		Where(confidentialchange.HasChangesetWith(confidentialchangeset.SeqGT(to), confidentialchangeset.SeqLTE(from))).
		Order(confidentialchange.ByChangesetField(confidentialchangeset.FieldSeq, sql.OrderDesc()), ent.Desc(confidentialchange.FieldOrdinal)).
		All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read what came after %d: %w", to, err)
	}
	list := make([]orggraph.Patch, len(rows))
	for i, c := range rows {
		list[i] = back(c.Entity, c.EntityID, change.Operation(c.Operation), map[string]json.RawMessage(c.Before))
	}
	return list, nil
}

func confidentialTables() (list []string) {
	for _, entity := range ent.Entities() {
		if history.Confidential(entity) {
			list = append(list, ent.Table(entity))
		}
	}
	return list
}
