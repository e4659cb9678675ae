package view

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/scenario"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
	"cadre/internal/world"
)

// Scenario is a plan to reorganise, as the viewer may see it. Scenarios of one list share what they
// load, so that the number of statements does not grow with the list; only opening their worlds does.
type Scenario struct {
	row    *ent.Scenario
	worlds *world.Worlds
	page   *scenarioPage
	edits  lazy[plans.EditList]
	diff   lazy[*Diff]
}

// scenarioPage loads what the scenarios of one list are asked for, once for all of them.
type scenarioPage struct {
	ids      []string
	sources  []string // scenarios that some of them were made from
	shares   lazy[map[string][]*ent.ScenarioShare]
	reviews  lazy[map[string][]*ent.ScenarioReview]
	madeFrom lazy[map[string]*ent.Scenario]
	counts   lazy[map[string]int]
}

// Scenarios makes the models of rows that are answered together.
func Scenarios(ws *world.Worlds, rows []*ent.Scenario) []*Scenario {
	page := &scenarioPage{}
	list := make([]*Scenario, len(rows))
	for i, r := range rows {
		page.ids = append(page.ids, r.ID)
		if r.MadeFromID != nil {
			page.sources = append(page.sources, *r.MadeFromID)
		}
		list[i] = &Scenario{row: r, worlds: ws, page: page}
	}
	return list
}

// ScenarioOf makes the model of a row; nil of none.
func ScenarioOf(ws *world.Worlds, row *ent.Scenario) *Scenario {
	if row == nil {
		return nil
	}
	return Scenarios(ws, []*ent.Scenario{row})[0]
}

func (s *Scenario) client() *ent.Client { return s.worlds.Live().Client() }

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
	v := access.From(ctx)
	if !v.Can(access.ScopeWrite) || s.row.State == scenario.StateAPPLIED || s.row.State == scenario.StateARCHIVED {
		return false, nil
	}
	shares, err := s.shares(ctx)
	return s.row.OwnerKey == v.Key() || slices.ContainsFunc(shares, func(r *ent.ScenarioShare) bool { return r.CanEdit && r.PersonID == v.PersonID }), err
}

// Owned reports whether the viewer owns it.
func (s *Scenario) Owned(ctx context.Context) bool { return plans.Owns(ctx, s.row) }

// MadeFrom returns the scenario that it was copied from, as far as the viewer may see it.
func (s *Scenario) MadeFrom(ctx context.Context) (*Scenario, error) {
	if s.row.MadeFromID == nil {
		return nil, nil // null in the schema
	}
	found, err := s.page.madeFrom.get(func() (map[string]*ent.Scenario, error) {
		rows, err := s.client().Scenario.Query().Where(scenario.IDIn(s.page.sources...)).All(ctx)
		byID := make(map[string]*ent.Scenario, len(rows))
		for _, r := range rows {
			byID[r.ID] = r
		}
		return byID, err
	})
	if err != nil {
		return nil, fmt.Errorf("read what scenarios were made from: %w", err)
	}
	return ScenarioOf(s.worlds, found[*s.row.MadeFromID]), nil
}

// shown opens the world of the scenario; of an applied one, live, which has its changes.
func (s *Scenario) shown(ctx context.Context) (*world.World, error) {
	if s.row.State == scenario.StateAPPLIED {
		return s.worlds.Live(), nil
	}
	return s.worlds.Open(ctx, world.Ref{Scenario: s.row.ID})
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

// AppliedAs returns the changeset of live that applied it as a whole.
func (s *Scenario) AppliedAs(ctx context.Context) (*Changeset, error) {
	if s.row.AppliedChangesetID == nil {
		return nil, nil // null in the schema
	}
	return Of(s.worlds.Live()).Changeset(ctx, *s.row.AppliedChangesetID)
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
