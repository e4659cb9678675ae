package view

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/changeset"
	plans "cadre/internal/scenario"
	"cadre/internal/world"
)

// ChangesetCount returns how many of its changesets stand.
func (s *Scenario) ChangesetCount(ctx context.Context) (int, error) {
	counts, err := s.page.counts.get(func() (map[string]int, error) { return plans.CountStanding(ctx, s.worlds, s.page.ids) })
	return counts[s.row.ID], err
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

// BareIDs takes the world of a scenario off ids. One of another world stays as it is, and so names
// nothing.
func BareIDs(scenarioID string, ids []string) []string {
	list := make([]string, len(ids))
	for i, key := range ids {
		list[i] = strings.TrimSuffix(key, "@"+scenarioID)
	}
	return list
}
