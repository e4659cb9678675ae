package world

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/ent/scenario"
	"cadre/ent/scenariochangeset"
	"cadre/ent/scenarioreview"
	"cadre/ent/scenarioshare"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/store"
)

// derived is what a world beside live has: where it comes from, and its private rows.
type derived struct {
	world  *World
	worlds *Worlds

	mu       sync.Mutex // while the world is brought up to date, or its rows are made
	scenario *ent.Scenario
	base     atomic.Int64 // the revision of live that the world stands on; of a moment, the last before it
	log      atomic.Pointer[store.Store]
	rows     *store.Store // nil until somebody needs them; then it holds the log too
	retired  []retired
	ground   atomic.Pointer[orggraph.Graph] // what the changes were laid on
	against  atomic.Pointer[orggraph.Graph] // the same as the scenario was last compared with it, unless with live

	confidential     *store.Store // rows that are not open, as they stood; nil until somebody needs them
	confidentialThen int64        // the last changeset of their log that it has

	kept    bool // the write under way is stored in the workspace
	closed  bool
	hasRows atomic.Bool  // for who may not wait for mu
	used    atomic.Int64 // when it was last opened, in nanoseconds
	pins    atomic.Int32 // followers that hold on to it
}

// Log returns the data access to read changesets from. Those of a moment are those of live until
// then: see Changesets.
func (w *World) Log() *ent.Client {
	if w.beside != nil {
		if s := w.beside.log.Load(); s != nil {
			return s.Client()
		}
	}
	return w.Client()
}

// Changesets is a query of the changesets of the world.
func (w *World) Changesets() *ent.ChangesetQuery {
	q := w.Log().Changeset.Query()
	if w.beside != nil && w.ref.Scenario == "" {
		q.Where(changeset.SeqLTE(w.beside.base.Load()))
	}
	return q
}

// Data returns the data access of the world's rows: those of every kind, not only of the open ones
// that its graph holds. Beside live it makes the private copy where there is none yet.
func (w *World) Data(ctx context.Context) (*ent.Client, error) {
	if w.beside == nil {
		return w.Client(), nil
	}
	d := w.beside
	d.mu.Lock()
	defer d.mu.Unlock()
	s, err := d.data(ctx)
	if err != nil {
		return nil, err
	}
	return s.Client(), nil
}

// edits are the changesets of a scenario that are laid on what it stands on; none for a moment.
func (d *derived) edits(ctx context.Context, row *ent.Scenario) ([]*ent.Changeset, error) {
	if row == nil {
		return nil, nil
	}
	q := d.world.Client().ScenarioChangeset.Query().Where(scenariochangeset.ScenarioID(row.ID)).Order(ent.Asc(scenariochangeset.FieldSeq))
	if d.world.ref.AsOf != nil {
		q.Where(scenariochangeset.Or(scenariochangeset.EffectiveOnIsNil(), scenariochangeset.EffectiveOnLTE(d.world.Today())))
	}
	rows, err := q.All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the changes of %s: %w", row.ID, err)
	}
	sets := make([]*ent.Changeset, len(rows))
	for i, r := range rows {
		if sets[i], err = AsChangeset(r); err != nil {
			return nil, err
		}
	}
	return sets, nil
}

// load makes the world anew, as it stands on a revision of live: its graph, and of a scenario the
// log. Where that fails everything stays as it was. It is called with mu held.
func (d *derived) load(ctx context.Context, row *ent.Scenario, on int64) error {
	sets, err := d.edits(ctx, row)
	if err != nil {
		return err
	}
	base, err := d.worlds.graphAt(ctx, on, d.world.Today())
	if err != nil {
		return err
	}
	var patches []orggraph.Patch
	for _, set := range sets {
		patches = append(patches, forward(set.Edges.Changes)...)
	}
	delta, err := base.Patched(patches)
	if err != nil {
		return fmt.Errorf("lay changes on: %w", err)
	}
	var log *store.Store
	revision := on
	if row != nil {
		revision = row.Seq
		if log, err = d.makeLog(ctx, sets); err != nil {
			return err
		}
	}
	d.retire(d.log.Swap(log))
	d.rows = nil
	d.hasRows.Store(false)
	d.scenario = row
	d.base.Store(on)
	d.ground.Store(base)
	d.world.graph.Store(base.Branch(d.world.ref.Suffix(), d.world.Today(), revision, delta))
	return nil
}

// makeLog puts the changesets of a scenario where history reads them.
func (d *derived) makeLog(ctx context.Context, sets []*ent.Changeset) (*store.Store, error) {
	s, err := d.worlds.copies.New(ctx, store.Filling{Prepare: func(ctx context.Context, c *ent.Client, _ int64) error {
		return history.Restore(ctx, c, sets)
	}})
	if err != nil {
		return nil, fmt.Errorf("make the log of %s: %w", d.world.ref.Suffix(), err)
	}
	return s, nil
}

// retired is a copy that another one took the place of.
type retired struct {
	store *store.Store
	at    time.Time
}

// retire keeps a copy open for those who read it now, and removes those that nobody can be reading
// any more.
func (d *derived) retire(s *store.Store) {
	if s != nil {
		d.retired = append(d.retired, retired{s, time.Now()})
	}
	since := time.Now().Add(-restFor)
	for len(d.retired) > 0 && d.retired[0].at.Before(since) {
		if err := d.worlds.copies.Discard(d.retired[0].store); err != nil {
			d.world.logger.Error("removing a copy of a world", "world", d.world.ref.Suffix(), "error", err)
		}
		d.retired = d.retired[1:]
	}
}

// data makes the rows of the world: those of live, with what came after the base taken back and the
// changes of the scenario laid on. It is called with mu held.
func (d *derived) data(ctx context.Context) (*store.Store, error) {
	switch {
	case d.closed:
		return nil, fault.New(fault.LimitExceeded, "This world was put away meanwhile. Ask again.")
	case d.rows != nil:
		return d.rows, nil
	}
	sets, err := d.edits(ctx, d.scenario)
	if err != nil {
		return nil, err
	}
	prepare := func(ctx context.Context, c *ent.Client, revision int64) error {
		ctx = access.System(ctx)
		patches, err := d.world.live().takeBack(ctx, revision, d.base.Load())
		if err != nil {
			return err
		}
		for _, set := range sets {
			patches = append(patches, forward(set.Edges.Changes)...)
		}
		if err := history.Restore(ctx, c, sets); err != nil {
			return err
		}
		return writePatches(ctx, c, patches)
	}
	s, err := d.worlds.copies.New(ctx, store.Filling{From: d.world.store, Tables: tables(), Prepare: prepare})
	if err != nil {
		return nil, fmt.Errorf("make the rows of %s: %w", d.world.ref.Suffix(), err)
	}
	s.Client().Use(history.Hook)
	d.rows = s
	d.hasRows.Store(true)
	d.retire(d.log.Swap(s))
	return s, nil
}

// live returns the world that holds the workspace's own log.
func (w *World) live() *World {
	if w.beside != nil {
		return w.beside.worlds.live
	}
	return w
}

// tables lists the tables of the open organisation: not the logs, what opens the workspace, scenarios,
// or what is confidential.
func tables() (list []string) {
	for _, entity := range ent.Entities() {
		if !history.Outside(entity) && !history.Confidential(entity) {
			list = append(list, ent.Table(entity))
		}
	}
	return list
}

// AsChangeset reads a changeset of a scenario as one of a log, with its changes.
func AsChangeset(e *ent.ScenarioChangeset) (*ent.Changeset, error) {
	set := &ent.Changeset{ID: e.ID, Seq: e.Seq, At: e.At, ActorName: e.ActorName, ActorPersonID: e.ActorPersonID, Action: e.Action,
		Summary: e.Summary, Reason: e.Reason, UndoesID: e.UndoesID}
	if err := json.Unmarshal(e.Changes, &set.Edges.Changes); err != nil {
		return nil, fmt.Errorf("read the changes of %s: %w", e.ID, err)
	}
	return set, nil
}

// writer admits the viewer to editing the scenario and says where the write goes. It is called by
// the one writer of the world.
func (d *derived) writer(ctx context.Context) (context.Context, history.Writer, error) {
	row, err := Editable(ctx, d.world.Client(), d.world.ref.Scenario)
	if err != nil {
		return ctx, history.Writer{}, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.refresh(ctx, row); err != nil {
		return ctx, history.Writer{}, err
	}
	base := d.base.Load()
	s, err := d.data(ctx)
	if err != nil {
		return ctx, history.Writer{}, err
	}
	d.kept = false
	keep := func(ctx context.Context, set *ent.Changeset, changes []*ent.Change) error {
		return d.keep(ctx, row.ID, base, set, changes)
	}
	return access.AsEditor(ctx), history.Writer{Client: s.Client(), Lock: s.LockWrites, Now: d.world.now, Keep: keep}, nil
}

// Editable returns a scenario that the viewer may edit now.
func Editable(ctx context.Context, c *ent.Client, id string) (*ent.Scenario, error) {
	row, err := c.Scenario.Query().Where(scenario.ID(id)).WithShares(func(q *ent.ScenarioShareQuery) {
		q.Where(scenarioshare.PersonID(access.From(ctx).PersonID))
	}).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, noSuchScenario()
	case err != nil:
		return nil, fault.Wrap(err, "read scenario %s", id)
	}
	if row.State == scenario.StateAPPLIED || row.State == scenario.StateARCHIVED {
		return nil, notOpen(row)
	}
	v := access.From(ctx)
	if !v.Can(access.ScopeWrite) || row.OwnerKey != v.Key() && !slices.ContainsFunc(row.Edges.Shares, func(s *ent.ScenarioShare) bool { return s.CanEdit }) {
		return nil, fault.New(fault.Forbidden, "You may read this scenario, not change it.")
	}
	return row, nil
}

func notOpen(row *ent.Scenario) *fault.Error {
	if row.State == scenario.StateAPPLIED {
		return fault.New(fault.NotFound, "The scenario %s was applied: what it planned is live now.", row.Name).OnField("scenario")
	}
	return fault.New(fault.InvalidInput, "The scenario %s was put away. Take it back into draft to change it.", row.Name).OnField("scenario")
}

// keep stores a write of the scenario in the workspace, before the copy commits it. The copy is
// only a cache: when it fails after this, it is made anew.
func (d *derived) keep(ctx context.Context, id string, base int64, set *ent.Changeset, changes []*ent.Change) error {
	raw, err := json.Marshal(changes)
	if err != nil {
		return err
	}
	system := access.System(ctx)
	tx, err := d.world.Client().Tx(system)
	if err != nil {
		return fault.Wrap(err, "begin keeping")
	}
	err = keepIn(system, tx, id, base, set, raw)
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	// Who opens the world meanwhile sees both or neither: what is stored, and that this world has it.
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := tx.Commit(); err != nil {
		return err
	}
	d.kept = true
	d.scenario.Seq = set.Seq
	return nil
}

// failed is told that a write came to nothing here. Where it was stored all the same, the copy is
// behind and is made anew at the next look.
func (d *derived) failed() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.kept {
		d.scenario.Seq = -1
	}
}

func keepIn(ctx context.Context, tx *ent.Tx, id string, base int64, set *ent.Changeset, changes []byte) error {
	err := tx.ScenarioChangeset.Create().SetID(set.ID).SetScenarioID(id).SetSeq(set.Seq).SetAt(set.At).SetActorName(set.ActorName).
		SetNillableActorPersonID(set.ActorPersonID).SetAction(set.Action).SetSummary(set.Summary).SetNillableReason(set.Reason).
		SetNillableUndoesID(set.UndoesID).SetChanges(changes).Exec(ctx)
	if sqlgraph.IsConstraintError(err) {
		return outrun().Because(err)
	}
	if err != nil {
		return fault.Wrap(err, "keep a changeset of %s", id)
	}
	n, err := tx.Scenario.Update().Where(scenario.ID(id), scenario.Seq(set.Seq-1), scenario.BaseRevision(base),
		scenario.StateNotIn(scenario.StateAPPLIED, scenario.StateARCHIVED)).SetSeq(set.Seq).SetUpdatedAt(set.At).Save(ctx)
	switch {
	case err != nil:
		return fault.Wrap(err, "advance %s", id)
	case n == 0:
		return outrun()
	}
	return Withdraw(ctx, tx.Client(), id, set.At)
}

func outrun() *fault.Error {
	return fault.New(fault.Conflict, "Somebody else changed this scenario in the same moment. Nothing of yours was written; try again.")
}

// Withdraw takes the approvals of a scenario back: it was edited since.
func Withdraw(ctx context.Context, c *ent.Client, id string, at time.Time) error {
	if err := c.ScenarioReview.Update().Where(scenarioreview.ScenarioID(id), scenarioreview.WithdrawnAtIsNil()).SetWithdrawnAt(at).Exec(ctx); err != nil {
		return fault.Wrap(err, "withdraw the approvals of %s", id)
	}
	if err := c.Scenario.Update().Where(scenario.ID(id), scenario.StateEQ(scenario.StateAPPROVED)).SetState(scenario.StateIN_REVIEW).Exec(ctx); err != nil {
		return fault.Wrap(err, "send %s back into review", id)
	}
	return nil
}

// refresh brings the world to what is stored: another node wrote, or the scenario was rebased. The
// row was read before mu was waited for, so that one that differs is read again. It is called with
// mu held.
func (d *derived) refresh(ctx context.Context, row *ent.Scenario) error {
	if d.stands(row) {
		return nil
	}
	row, err := d.world.Client().Scenario.Get(access.System(ctx), row.ID)
	if ent.IsNotFound(err) {
		return noSuchScenario()
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", d.world.ref.Suffix(), err)
	}
	if d.stands(row) {
		return nil
	}
	known := d.world.graph.Load() != nil
	if err := d.load(ctx, row, row.BaseRevision); err != nil {
		return err
	}
	if known {
		return d.world.announce(ctx)
	}
	return nil
}

// stands reports whether the world shows what the row of its scenario says.
func (d *derived) stands(row *ent.Scenario) bool {
	return d.world.graph.Load() != nil && d.scenario != nil && d.scenario.Seq == row.Seq && d.base.Load() == row.BaseRevision
}

// announce tells followers that everything may be another.
func (w *World) announce(ctx context.Context) error {
	set, err := w.Log().Changeset.Query().Order(ent.Desc(changeset.FieldSeq)).First(access.System(ctx))
	if ent.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read the latest changeset: %w", err)
	}
	w.feed.publish([]Event{{Changeset: set, Many: true}})
	return nil
}

// size estimates the bytes that the world holds: its graph beside what it shares, and what SQLite
// keeps of its rows.
func (d *derived) size() int64 {
	g := d.world.graph.Load()
	if g == nil {
		return 0
	}
	size := g.Size()
	if d.hasRows.Load() {
		size *= 8
	}
	if s := d.against.Load(); s != nil {
		size += s.Size()
	}
	return size
}

// close removes the private rows.
func (d *derived) close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	var errs []error
	if s := d.log.Swap(nil); s != nil {
		errs = append(errs, d.worlds.copies.Discard(s))
	}
	if d.confidential != nil {
		errs = append(errs, d.worlds.copies.Discard(d.confidential))
	}
	for _, r := range d.retired {
		errs = append(errs, d.worlds.copies.Discard(r.store))
	}
	d.rows, d.confidential, d.retired, d.closed = nil, nil, nil, true
	d.world.feed.close()
	return errors.Join(errs...)
}
