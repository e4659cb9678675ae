package view

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/scenarioreview"
	"cadre/ent/scenarioshare"
	"cadre/ent/transitionaction"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
)

// ScenarioShare is a person whom a scenario is shared with.
type ScenarioShare struct {
	Person  orggraph.Person
	CanEdit bool
}

// shares reads whom the scenarios of the list are shared with.
func (s *Scenario) shares(ctx context.Context) ([]*ent.ScenarioShare, error) {
	all, err := s.page.shares.get(func() (map[string][]*ent.ScenarioShare, error) {
		rows, err := s.client().ScenarioShare.Query().Where(scenarioshare.ScenarioIDIn(s.page.ids...)).All(ctx)
		return byScenario(rows, func(r *ent.ScenarioShare) string { return r.ScenarioID }), err
	})
	if err != nil {
		return nil, fmt.Errorf("read whom scenarios are shared with: %w", err)
	}
	return all[s.row.ID], nil
}

func byScenario[T any](rows []T, id func(T) string) map[string][]T {
	groups := map[string][]T{}
	for _, r := range rows {
		groups[id(r)] = append(groups[id(r)], r)
	}
	return groups
}

// Shares returns whom it is shared with, by name.
func (s *Scenario) Shares(ctx context.Context) ([]ScenarioShare, error) {
	rows, err := s.shares(ctx)
	if err != nil {
		return nil, err
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
	all, err := s.page.reviews.get(func() (map[string][]*ent.ScenarioReview, error) {
		rows, err := s.client().ScenarioReview.Query().Where(scenarioreview.ScenarioIDIn(s.page.ids...)).Order(ent.Desc(scenarioreview.FieldAt)).All(ctx)
		return byScenario(rows, func(r *ent.ScenarioReview) string { return r.ScenarioID }), err
	})
	if err != nil {
		return nil, fmt.Errorf("read the reviews of scenarios: %w", err)
	}
	rows := all[s.row.ID]
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
