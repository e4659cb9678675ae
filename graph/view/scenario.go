package view

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/ent/scenario"
	"cadre/ent/scenarioreview"
	"cadre/ent/scenarioshare"
	"cadre/ent/transitionaction"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
	"cadre/internal/world"
)

// Scenario is a plan to reorganise, as the viewer may see it.
type Scenario struct {
	row    *ent.Scenario
	worlds *world.Worlds
	edits  lazy[plans.EditList]
	diff   lazy[*Diff]
}

// ScenarioOf makes the model of a row.
func ScenarioOf(ws *world.Worlds, row *ent.Scenario) *Scenario {
	if row == nil {
		return nil
	}
	return &Scenario{row: row, worlds: ws}
}

// IsNode marks it as a node of the schema.
func (*Scenario) IsNode() {}

// ID returns the id.
func (s *Scenario) ID() string { return s.row.ID }

// Name returns what it is called.
func (s *Scenario) Name() string { return s.row.Name }

// Purpose returns what it is for.
func (s *Scenario) Purpose() string { return s.row.Purpose }

// Why returns why, of the decision record.
func (s *Scenario) Why() string { return s.row.Why }

// Alternatives returns which alternatives were weighed.
func (s *Scenario) Alternatives() string { return s.row.Alternatives }

// ExpectedEffect returns which effect is expected.
func (s *Scenario) ExpectedEffect() string { return s.row.ExpectedEffect }

// State returns how far it is.
func (s *Scenario) State() scenario.State { return s.row.State }

// Owner returns who made it, by name.
func (s *Scenario) Owner() string { return s.row.OwnerName }

// OwnerPerson returns the person who made it, where one is known.
func (s *Scenario) OwnerPerson() (orggraph.Person, bool) { return s.livePerson(s.row.OwnerPersonID) }

func (s *Scenario) livePerson(id *string) (orggraph.Person, bool) {
	if id == nil {
		return orggraph.Person{}, false
	}
	return s.worlds.Live().Graph().Person(*id)
}

// CreatedAt returns when it was made.
func (s *Scenario) CreatedAt() time.Time { return s.row.CreatedAt }

// UpdatedAt returns when it was last edited.
func (s *Scenario) UpdatedAt() time.Time { return s.row.UpdatedAt }

// Revision returns the number of its latest changeset.
func (s *Scenario) Revision() int64 { return s.row.Seq }

// BaseRevision returns the revision of live that it stands on.
func (s *Scenario) BaseRevision() int64 { return s.row.BaseRevision }

// Behind returns how many changesets live has committed since.
func (s *Scenario) Behind() int { return int(s.worlds.Live().Graph().Revision() - s.row.BaseRevision) }

// CanEdit reports whether the viewer may edit it.
func (s *Scenario) CanEdit(ctx context.Context) (bool, error) {
	_, err := world.Editable(ctx, s.worlds.Live().Client(), s.row.ID)
	if err != nil && fault.CodeOf(err) == fault.Internal {
		return false, err
	}
	return err == nil, nil
}

// Owned reports whether the viewer owns it.
func (s *Scenario) Owned(ctx context.Context) bool { return plans.Owns(ctx, s.row) }

// MadeFrom returns the scenario that it was copied from, as far as the viewer may see it.
func (s *Scenario) MadeFrom(ctx context.Context) (*Scenario, error) {
	if s.row.MadeFromID == nil {
		return nil, nil // null in the schema
	}
	row, err := s.worlds.Live().Client().Scenario.Query().Where(scenario.ID(*s.row.MadeFromID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // likewise
	}
	if err != nil {
		return nil, fmt.Errorf("read scenario %s: %w", *s.row.MadeFromID, err)
	}
	return ScenarioOf(s.worlds, row), nil
}

func (s *Scenario) list(ctx context.Context) (plans.EditList, error) {
	return s.edits.get(func() (plans.EditList, error) { return plans.Edits(ctx, s.worlds, s.row) })
}

// Changesets returns its changesets, the oldest first.
func (s *Scenario) Changesets(ctx context.Context, standing *bool) ([]*ScenarioChangeset, error) {
	edits, err := s.list(ctx)
	if err != nil {
		return nil, err
	}
	if standing == nil || *standing {
		edits = edits.Standing()
	}
	return s.changesets(ctx, edits)
}

// changesets makes the models of changesets that are answered together.
func (s *Scenario) changesets(ctx context.Context, edits plans.EditList) ([]*ScenarioChangeset, error) {
	w, err := s.shown(ctx)
	if err != nil {
		return nil, err
	}
	sets := make([]*ent.Changeset, len(edits))
	page := &appliedPage{live: s.worlds.Live()}
	for i, e := range edits {
		sets[i] = e.Set
		if e.Row.AppliedChangesetID != nil && !slices.Contains(page.ids, *e.Row.AppliedChangesetID) {
			page.ids = append(page.ids, *e.Row.AppliedChangesetID)
		}
	}
	list := make([]*ScenarioChangeset, len(edits))
	for i, model := range Changesets(w, sets) {
		list[i] = &ScenarioChangeset{edit: edits[i], model: model, suffix: "@" + s.row.ID, page: page}
	}
	return list, nil
}

// shown opens the world of the scenario; of an applied one, live, which has its changes.
func (s *Scenario) shown(ctx context.Context) (*world.World, error) {
	if s.row.State == scenario.StateAPPLIED {
		return s.worlds.Live(), nil
	}
	return s.worlds.Open(ctx, world.Ref{Scenario: s.row.ID})
}

// ScenarioWave is what takes effect on one day.
type ScenarioWave struct {
	scenario    *Scenario
	EffectiveOn *string
	Changesets  int
}

// Org opens the organisation once the wave and those before it have come.
func (w ScenarioWave) Org(ctx context.Context) (*Org, error) {
	if w.EffectiveOn == nil {
		on := w.scenario.worlds.Live().Today()
		return w.scenario.Org(ctx, &on)
	}
	return w.scenario.Org(ctx, w.EffectiveOn)
}

// Waves returns the days on which some of its changes take effect, those at once first.
func (s *Scenario) Waves(ctx context.Context) ([]ScenarioWave, error) {
	edits, err := s.list(ctx)
	if err != nil {
		return nil, err
	}
	counts := map[string]int{}
	var days []string
	for _, e := range edits.Standing() {
		day := deref(e.Row.EffectiveOn)
		if counts[day] == 0 {
			days = append(days, day)
		}
		counts[day]++
	}
	slices.Sort(days)
	list := make([]ScenarioWave, len(days))
	for i, day := range days {
		list[i] = ScenarioWave{scenario: s, Changesets: counts[day]}
		if day != "" {
			list[i].EffectiveOn = &days[i]
		}
	}
	return list, nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// Diff returns what it changes against what it stands on.
func (s *Scenario) Diff(ctx context.Context) (*Diff, error) {
	return s.diff.get(func() (*Diff, error) {
		w, err := s.worlds.Open(ctx, world.Ref{Scenario: s.row.ID})
		if err != nil {
			return nil, err
		}
		return againstBase(ctx, w)
	})
}

// Org opens its world.
func (s *Scenario) Org(ctx context.Context, on *string) (*Org, error) {
	if s.row.State == scenario.StateAPPLIED {
		return nil, nil // null in the schema
	}
	ref := world.Ref{Scenario: s.row.ID}
	if on != nil {
		day, err := time.ParseInLocation(time.DateOnly, *on, s.worlds.Live().Now().Location())
		if err != nil {
			return nil, fault.New(fault.InvalidInput, "This is not a date of the calendar. Write it as 2026-06-30.").OnField("on")
		}
		ref.AsOf = &day
	}
	w, err := s.worlds.Open(ctx, ref)
	if err != nil {
		return nil, err
	}
	return Of(w), nil
}

// Conflicts returns what keeps it from standing on live as it is now.
func (s *Scenario) Conflicts(ctx context.Context) ([]*ScenarioConflict, error) {
	if s.row.State == scenario.StateAPPLIED || s.Behind() == 0 {
		return nil, nil
	}
	list, err := plans.Conflicts(ctx, s.worlds, s.row)
	if err != nil {
		return nil, err
	}
	return s.conflicts(ctx, list)
}

// ApplyPlan says what applying would do.
func (s *Scenario) ApplyPlan(ctx context.Context, changesets []string, until *string) (*ApplyPlan, error) {
	p, err := plans.PlanApply(ctx, s.worlds, s.row, BareIDs(s.row.ID, changesets), until)
	if err != nil {
		return nil, err
	}
	plan := &ApplyPlan{Changes: p.Changes}
	if plan.Changesets, err = s.changesets(ctx, p.Changesets); err != nil {
		return nil, err
	}
	if plan.Alongside, err = s.changesets(ctx, p.Alongside); err != nil {
		return nil, err
	}
	plan.Conflicts, err = s.conflicts(ctx, p.Conflicts)
	return plan, err
}

// ApplyPlan is what applying a scenario or a part of it would do.
type ApplyPlan struct {
	Changesets, Alongside []*ScenarioChangeset
	Conflicts             []*ScenarioConflict
	Changes               int
}

// HoldingArea is what is lifted out and not yet placed.
type HoldingArea struct {
	Seats  []orggraph.Position
	People []orggraph.Person
}

// maxHeld is how many people a holding area lists.
const maxHeld = 1000

// Holding returns what is lifted out and not yet placed.
func (s *Scenario) Holding(ctx context.Context) (*HoldingArea, error) {
	if s.row.State == scenario.StateAPPLIED {
		return &HoldingArea{}, nil
	}
	d, err := s.Diff(ctx)
	if err != nil {
		return nil, err
	}
	h := &HoldingArea{Seats: d.diff.After.Lifted()}
	for _, m := range d.diff.PeopleUnplaced[:min(len(d.diff.PeopleUnplaced), maxHeld)] {
		h.People = append(h.People, m.Person)
	}
	return h, nil
}

// ScenarioShare is a person whom a scenario is shared with.
type ScenarioShare struct {
	Person  orggraph.Person
	CanEdit bool
}

// Shares returns whom it is shared with, by name.
func (s *Scenario) Shares(ctx context.Context) ([]ScenarioShare, error) {
	rows, err := s.worlds.Live().Client().ScenarioShare.Query().Where(scenarioshare.ScenarioID(s.row.ID)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read whom %s is shared with: %w", s.row.ID, err)
	}
	var list []ScenarioShare
	for _, r := range rows {
		if p, ok := s.livePerson(&r.PersonID); ok {
			list = append(list, ScenarioShare{p, r.CanEdit})
		}
	}
	slices.SortFunc(list, func(a, b ScenarioShare) int {
		return strings.Compare(orggraph.Fold(a.Person.Name()), orggraph.Fold(b.Person.Name()))
	})
	return list, nil
}

// ScenarioReview is what a reviewer said.
type ScenarioReview struct {
	row      *ent.ScenarioReview
	scenario *Scenario
}

// Reviewer returns who reviewed it, by name.
func (r ScenarioReview) Reviewer() string { return r.row.ReviewerName }

// ReviewerPerson returns the person who reviewed it, where one is known.
func (r ScenarioReview) ReviewerPerson() (orggraph.Person, bool) {
	return r.scenario.livePerson(r.row.ReviewerPersonID)
}

// Verdict returns what they said.
func (r ScenarioReview) Verdict() scenarioreview.Verdict { return r.row.Verdict }

// Note returns why.
func (r ScenarioReview) Note() *string { return r.row.Note }

// At returns when they said it.
func (r ScenarioReview) At() time.Time { return r.row.At }

// Revision returns the revision of the scenario that they saw.
func (r ScenarioReview) Revision() int64 { return r.row.Revision }

// WithdrawnAt returns when a later edit withdrew it.
func (r ScenarioReview) WithdrawnAt() *time.Time { return r.row.WithdrawnAt }

// Reviews returns what was said of it, the latest first.
func (s *Scenario) Reviews(ctx context.Context) ([]ScenarioReview, error) {
	rows, err := s.worlds.Live().Client().ScenarioReview.Query().Where(scenarioreview.ScenarioID(s.row.ID)).Order(ent.Desc(scenarioreview.FieldAt)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the reviews of %s: %w", s.row.ID, err)
	}
	list := make([]ScenarioReview, len(rows))
	for i, r := range rows {
		list[i] = ScenarioReview{r, s}
	}
	return list, nil
}

// TransitionAction is a dated step of a transition plan.
type TransitionAction struct {
	row      *ent.TransitionAction
	scenario *Scenario
	graph    *orggraph.Graph
}

// ID returns the id.
func (a TransitionAction) ID() string { return a.row.ID }

// Kind returns what kind of step it is.
func (a TransitionAction) Kind() transitionaction.Kind { return a.row.Kind }

// Text returns what to do.
func (a TransitionAction) Text() string { return a.row.Text }

// DueOn returns when it is due.
func (a TransitionAction) DueOn() *string { return a.row.DueOn }

// DoneAt returns when it was ticked off.
func (a TransitionAction) DoneAt() *time.Time { return a.row.DoneAt }

// DoneBy returns who ticked it off.
func (a TransitionAction) DoneBy() *string { return a.row.DoneBy }

// Person returns who it is about.
func (a TransitionAction) Person() (orggraph.Person, bool) {
	if a.row.PersonID == nil {
		return orggraph.Person{}, false
	}
	return a.graph.Person(*a.row.PersonID)
}

// Position returns the seat that it is about.
func (a TransitionAction) Position() (orggraph.Position, bool) {
	if a.row.PositionID == nil {
		return orggraph.Position{}, false
	}
	return a.graph.Position(*a.row.PositionID)
}

// Actions returns its transition plan.
func (s *Scenario) Actions(ctx context.Context) ([]TransitionAction, error) {
	rows, err := plans.Actions(ctx, s.worlds, s.row)
	if err != nil {
		return nil, err
	}
	w, err := s.shown(ctx)
	if err != nil {
		return nil, err
	}
	g := w.Graph()
	list := make([]TransitionAction, len(rows))
	for i, r := range rows {
		list[i] = TransitionAction{r, s, g}
	}
	return list, nil
}

// AppliedAs returns the changeset of live that applied it as a whole.
func (s *Scenario) AppliedAs(ctx context.Context) (*Changeset, error) {
	if s.row.AppliedChangesetID == nil {
		return nil, nil // null in the schema
	}
	return Of(s.worlds.Live()).Changeset(ctx, *s.row.AppliedChangesetID)
}

// ScenarioChangeset is a changeset of a scenario.
type ScenarioChangeset struct {
	edit   *plans.Edit
	model  *Changeset
	suffix string
	page   *appliedPage
}

// appliedPage finds what applied the changesets that are answered together, by one statement.
type appliedPage struct {
	live  *world.World
	ids   []string
	found lazy[map[string]*Changeset]
}

// Changeset returns it as the history of the scenario has it.
func (c *ScenarioChangeset) Changeset() *Changeset { return c.model }

// EffectiveOn returns the day from which it takes effect.
func (c *ScenarioChangeset) EffectiveOn() *string { return c.edit.Row.EffectiveOn }

// Standing reports whether it is neither undone nor an undo.
func (c *ScenarioChangeset) Standing() bool { return c.edit.Standing }

// Needs returns what it builds on.
func (c *ScenarioChangeset) Needs() []string {
	list := make([]string, len(c.edit.Needs))
	for i, id := range c.edit.Needs {
		list[i] = id + c.suffix
	}
	return list
}

// AppliedAs returns the changeset of live that applied it, while that stands.
func (c *ScenarioChangeset) AppliedAs(ctx context.Context) (*Changeset, error) {
	if c.edit.Row.AppliedChangesetID == nil {
		return nil, nil // null in the schema
	}
	found, err := c.page.found.get(func() (map[string]*Changeset, error) { return c.page.read(ctx) })
	if err != nil {
		return nil, fmt.Errorf("what applied changes: %w", err)
	}
	return found[*c.edit.Row.AppliedChangesetID], nil
}

func (p *appliedPage) read(ctx context.Context) (map[string]*Changeset, error) {
	rows, err := p.live.Changesets().Where(changeset.IDIn(p.ids...)).All(ctx)
	if err != nil {
		return nil, err
	}
	undone, err := undoneBy(ctx, p.live, p.ids)
	if err != nil {
		return nil, err
	}
	found := map[string]*Changeset{}
	for _, model := range Changesets(p.live, rows) {
		if undone[model.row.ID] == nil {
			found[model.row.ID] = model
		}
	}
	return found, nil
}

// Scenarios makes the models of rows.
func Scenarios(ws *world.Worlds, rows []*ent.Scenario) []*Scenario {
	list := make([]*Scenario, len(rows))
	for i, r := range rows {
		list[i] = ScenarioOf(ws, r)
	}
	return list
}

// Scenario returns the scenario that the world is; nil for live.
func (o *Org) Scenario(ctx context.Context) (*Scenario, error) {
	if o.World.Ref().Scenario == "" {
		return nil, nil // null in the schema
	}
	row, err := plans.Find(ctx, o.World.Worlds(), o.World.Ref().Scenario, "scenario")
	return ScenarioOf(o.World.Worlds(), row), err
}

// AsOf returns the moment that the world stands at.
func (o *Org) AsOf() *time.Time { return o.World.Ref().AsOf }

// Timeline is when the organisation was changed.
type Timeline struct {
	First, Last *time.Time
	Changesets  int
	Marks       []TimelineMark
}

// TimelineMark is one or several changesets that stand close together.
type TimelineMark struct {
	At         time.Time
	Revision   int64
	Changesets int
	Summary    string
}

// maxMarks is how many marks a timeline has at most.
const maxMarks = 1000

// Timeline gathers the changesets of the world into marks.
func (o *Org) Timeline(ctx context.Context, marks *int) (*Timeline, error) {
	most := 200
	if marks != nil {
		most = *marks
	}
	if most < 1 || most > maxMarks {
		return nil, fault.New(fault.InvalidInput, "marks is 1 to %d.", maxMarks).OnField("marks")
	}
	if !access.From(ctx).Can(access.ScopeRead) {
		return nil, fault.New(fault.Forbidden, "The token does not cover reading.")
	}
	rows, err := o.World.Changesets().Select(changeset.FieldSeq, changeset.FieldAt, changeset.FieldSummary).Order(ent.Asc(changeset.FieldSeq)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the timeline: %w", err)
	}
	t := &Timeline{Changesets: len(rows)}
	if len(rows) == 0 {
		return t, nil
	}
	first, last := rows[0].At, rows[len(rows)-1].At
	t.First, t.Last = &first, &last
	step := last.Sub(first)/time.Duration(most) + 1
	for i, r := range rows {
		mark := TimelineMark{At: r.At, Revision: r.Seq, Changesets: 1, Summary: r.Summary}
		if n := len(t.Marks); n > 0 && len(rows) > most && r.At.Sub(first)/step == rows[i-1].At.Sub(first)/step {
			mark.Changesets += t.Marks[n-1].Changesets
			t.Marks[n-1] = mark
			continue
		}
		t.Marks = append(t.Marks, mark)
	}
	return t, nil
}

// rawValue writes a value as JSON.
func rawValue(v any) (json.RawMessage, error) {
	if v == nil {
		return nil, nil
	}
	return json.Marshal(v)
}

// BareIDs takes the world of a scenario off ids. One of another world stays as it is, and so names
// nothing.
func BareIDs(scenarioID string, ids []string) []string {
	list := make([]string, len(ids))
	for i, key := range ids {
		list[i] = strings.TrimSuffix(key, "@"+scenarioID)
	}
	return list
}
