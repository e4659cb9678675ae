package world

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/ent/scenario"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/store"
)

// Worlds opens every world of a workspace by reference, and keeps those that were opened lately.
type Worlds struct {
	live   *World
	copies *store.Copies
	look   time.Duration // how often a follower of a scenario looks for what other nodes wrote
	memory int64         // beyond it, worlds that were not used for longest are dropped, and made anew when asked for

	mu   sync.Mutex
	open map[string]*World // by suffix
	past []*orggraph.Graph // of moments, the latest used last; further moments are made from them
}

// restFor is how long a world stays after it was last opened, however many there are: whoever
// opened it may still be reading.
const restFor = time.Minute

// defaultMemory is how many bytes worlds beside live may hold where nothing else is said.
const defaultMemory = 256 << 20

func newWorlds(live *World, memory int64, look time.Duration) *Worlds {
	if memory == 0 {
		memory = defaultMemory
	}
	return &Worlds{live: live, copies: store.NewCopies(live.store), memory: memory, look: look, open: map[string]*World{}}
}

// Live returns the organisation as it is now.
func (ws *Worlds) Live() *World { return ws.live }

// close closes every world beside live.
func (ws *Worlds) close() error {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	var errs []error
	for _, w := range ws.open {
		errs = append(errs, w.beside.close())
	}
	clear(ws.open)
	return errors.Join(append(errs, ws.copies.Close())...)
}

// At opens live as it was at a revision: what was planned on it, to be compared with it. It is
// seen on today's date, as the plan is, so that only what was changed differs.
func (ws *Worlds) At(ctx context.Context, revision int64) (*World, *orggraph.Graph, error) {
	w, g, err := ws.atRevision(ctx, revision)
	if err != nil {
		return nil, nil, err
	}
	if today := ws.live.Today(); g.Today() != today {
		g = g.OnDay(today)
	}
	return w, g, nil
}

// Base opens what a scenario stands on, as At does. It is compared with after each edit: the scenario
// holds on to the graph, which shares rows with its own, and so to what others worked out of it.
func (ws *Worlds) Base(ctx context.Context, of *World) (*World, *orggraph.Graph, error) {
	w, g, err := ws.atRevision(ctx, of.Base())
	if err != nil || w == ws.live {
		return w, g, err
	}
	today, d := ws.live.Today(), of.beside
	if s := d.against.Load(); s != nil && s.Suffix() == g.Suffix() && s.Revision() == g.Revision() && s.Today() == today {
		return w, s, nil
	}
	if ground := d.ground.Load(); ground != nil && ground.Revision() == g.Revision() {
		g = ground.InWorld(g.Suffix())
	}
	if g.Today() != today {
		g = g.OnDay(today)
	}
	d.against.Store(g)
	return w, g, nil
}

// atRevision opens the world that shows live as it was at a revision, on its own date.
func (ws *Worlds) atRevision(ctx context.Context, revision int64) (*World, *orggraph.Graph, error) {
	if g := ws.live.Graph(); revision == g.Revision() {
		return ws.live, g, nil
	}
	set, err := ws.live.Client().Changeset.Query().Where(changeset.Seq(revision)).Only(access.System(ctx))
	if ent.IsNotFound(err) { // before the first changeset
		set, err = &ent.Changeset{}, nil
	}
	if err != nil {
		return nil, nil, fault.Wrap(err, "look for revision %d", revision)
	}
	w, err := ws.Open(ctx, Ref{AsOf: &set.At})
	if err != nil {
		return nil, nil, err
	}
	return w, w.Graph(), nil
}

// Open opens a world for the viewer. A scenario that they may not see, that was deleted or that was
// applied answers NOT_FOUND.
func (ws *Worlds) Open(ctx context.Context, r Ref) (*World, error) {
	switch v := access.From(ctx); {
	case v == nil:
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	case !v.Can(access.ScopeRead):
		return nil, fault.New(fault.Forbidden, "The token does not cover reading the organisation: it lacks %s.", access.ScopeRead)
	case r.Live():
		return ws.live, nil
	case r.Scenario != "":
		return ws.openScenario(ctx, r)
	}
	return ws.openMoment(ctx, r)
}

// Refresh opens a scenario anew where it is open, after its changes were written anew, so that those
// who follow it see them.
func (ws *Worlds) Refresh(ctx context.Context, scenarioID string) error {
	ws.mu.Lock()
	w := ws.open[Ref{Scenario: scenarioID}.Suffix()]
	ws.mu.Unlock()
	if w == nil {
		return nil
	}
	_, err := ws.openScenario(ctx, w.ref)
	return err
}

// Forget closes the worlds of a scenario that is gone. Its followers are told that nothing more comes.
func (ws *Worlds) Forget(scenarioID string) error {
	return ws.forget(func(r Ref) bool { return r.Scenario == scenarioID })
}

func (ws *Worlds) forget(which func(Ref) bool) error {
	ws.mu.Lock()
	var gone []*World
	for key, w := range ws.open {
		if which(w.ref) {
			gone = append(gone, w)
			delete(ws.open, key)
		}
	}
	ws.mu.Unlock()
	var errs []error
	for _, w := range gone {
		errs = append(errs, w.beside.close())
	}
	return errors.Join(errs...)
}

func (ws *Worlds) openScenario(ctx context.Context, r Ref) (*World, error) {
	row, err := ws.live.Client().Scenario.Query().Where(scenario.ID(r.Scenario)).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil, noSuchScenario()
	case err != nil:
		return nil, fault.Wrap(err, "read scenario %s", r.Scenario)
	case row.State == scenario.StateAPPLIED:
		return nil, notOpen(row)
	}
	w, err := ws.shell(r)
	if err != nil {
		return nil, err
	}
	w.beside.mu.Lock()
	defer w.beside.mu.Unlock()
	if err := w.beside.refresh(ctx, row); err != nil {
		return nil, fault.Wrap(err, "open scenario %s", r.Scenario)
	}
	return w, nil
}

func (ws *Worlds) openMoment(ctx context.Context, r Ref) (*World, error) {
	set, err := ws.live.Client().Changeset.Query().Where(changeset.AtLTE(r.AsOf.UTC())).Order(ent.Desc(changeset.FieldSeq)).Select(changeset.FieldSeq).First(access.System(ctx))
	if err != nil && !ent.IsNotFound(err) {
		return nil, fault.Wrap(err, "look for what was at %s", r.Suffix())
	}
	var revision int64
	if set != nil {
		revision = set.Seq
	}
	w, err := ws.shell(r)
	if err != nil {
		return nil, err
	}
	d := w.beside
	d.mu.Lock()
	defer d.mu.Unlock()
	if w.graph.Load() != nil && d.base.Load() == revision {
		return w, nil
	}
	if err := d.load(ctx, nil, revision); err != nil {
		return nil, fault.Wrap(err, "open the moment %s", r.Suffix())
	}
	return w, nil
}

// maxOpen is how many worlds may be open at once, whatever their size: each of a scenario has a file.
const maxOpen = 500

// shell returns the world of a reference, empty where it was not open, and drops others for it.
func (ws *Worlds) shell(r Ref) (*World, error) {
	w, dropped, err := ws.find(r)
	for _, other := range dropped {
		if err := other.beside.close(); err != nil {
			ws.live.logger.Error("closing a world", "world", other.ref.Suffix(), "error", err)
		}
	}
	return w, err
}

func (ws *Worlds) find(r Ref) (w *World, dropped []*World, err error) {
	ws.mu.Lock()
	defer ws.mu.Unlock()
	key := r.Suffix()
	dropped = ws.dropOthers(key)
	if w = ws.open[key]; w == nil {
		if len(ws.open) >= maxOpen {
			return nil, dropped, fault.New(fault.LimitExceeded, "There are %d worlds open already. Try again in a minute.", maxOpen)
		}
		w = &World{ref: r, store: ws.live.store, now: ws.live.now, logger: ws.live.logger, writing: make(chan struct{}, 1)}
		w.writing <- struct{}{}
		w.beside = &derived{world: w, worlds: ws}
		ws.open[key] = w
	}
	w.beside.used.Store(time.Now().UnixNano())
	return w, dropped, nil
}

// dropOthers takes worlds out until those that are left fit, those not used for longest first. A
// moment without rows of its own can go at any time: whoever reads it has its graph.
func (ws *Worlds) dropOthers(but string) (dropped []*World) {
	var total int64
	idle := make([]*World, 0, len(ws.open))
	since := time.Now().Add(-restFor).UnixNano()
	for key, w := range ws.open {
		total += w.beside.size()
		moment := w.ref.Scenario == "" && !w.beside.hasRows.Load()
		if key != but && w.beside.pins.Load() == 0 && (moment || w.beside.used.Load() < since) {
			idle = append(idle, w)
		}
	}
	slices.SortFunc(idle, func(a, b *World) int { return cmp.Compare(a.beside.used.Load(), b.beside.used.Load()) })
	for _, w := range idle {
		if total <= ws.memory && len(ws.open) < maxOpen {
			break
		}
		total -= w.beside.size()
		delete(ws.open, w.ref.Suffix())
		dropped = append(dropped, w)
	}
	return dropped
}

// pastGraphs is how many graphs of moments are kept to make others from.
const pastGraphs = 4

// graphAt returns live as it was at a revision, without a suffix. It starts from the nearest later
// state that is at hand.
func (ws *Worlds) graphAt(ctx context.Context, revision int64, today string) (*orggraph.Graph, error) {
	nearest := ws.live.Graph()
	if revision > nearest.Revision() { // another node was quicker
		if err := ws.live.catchUp(access.System(ctx)); err != nil {
			return nil, err
		}
		if nearest = ws.live.Graph(); revision > nearest.Revision() {
			return nil, fmt.Errorf("live has no revision %d", revision)
		}
	}
	ws.mu.Lock()
	for _, g := range ws.past {
		if g.Revision() >= revision && g.Revision() < nearest.Revision() {
			nearest = g
		}
	}
	ws.mu.Unlock()
	patches, err := ws.live.takeBack(ctx, nearest.Revision(), revision)
	if err != nil {
		return nil, err
	}
	delta, err := nearest.Patched(patches)
	if err != nil {
		return nil, fmt.Errorf("take back to revision %d: %w", revision, err)
	}
	g := nearest.Branch("", today, revision, delta)
	if len(patches) > 0 {
		ws.mu.Lock()
		defer ws.mu.Unlock()
		ws.past = append(ws.past, g)
		if n := len(ws.past) - pastGraphs; n > 0 {
			ws.past = slices.Clone(ws.past[n:])
		}
	}
	return g, nil
}

// ForgetWaves closes the worlds that show a scenario at a moment: its changes take effect on other
// days now.
func (ws *Worlds) ForgetWaves(scenarioID string) error {
	return ws.forget(func(r Ref) bool { return r.Scenario == scenarioID && r.AsOf != nil })
}
