package graph

import (
	"context"

	"cadre/ent"
	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
	"cadre/internal/topology"
	"cadre/internal/world"
)

func (r *Resolver) worlds() *world.Worlds { return r.World.Worlds() }

func (r *mutationResolver) scenarioPayload(row *ent.Scenario, err error) (*model.ScenarioPayload, error) {
	if err != nil {
		return nil, err
	}
	return &model.ScenarioPayload{Scenario: view.ScenarioOf(r.worlds(), row)}, nil
}

func (r *mutationResolver) rebase(ctx context.Context, input model.RebaseScenarioInput) (*model.RebaseScenarioPayload, error) {
	decided := make(map[string]plans.Keep, len(input.Decisions))
	for _, d := range input.Decisions {
		decided[d.Conflict] = d.Keep
	}
	done, err := plans.Rebase(ctx, r.worlds(), plans.RebaseInput{Scenario: input.Scenario, Decisions: decided, ExpectedRevision: wide(input.ExpectedRevision)})
	if err != nil {
		return nil, err
	}
	return &model.RebaseScenarioPayload{Scenario: view.ScenarioOf(r.worlds(), done.Scenario), TakenIn: done.TakenIn, Dropped: inWorld(input.Scenario, done.Dropped)}, nil
}

func (r *mutationResolver) apply(ctx context.Context, input model.ApplyScenarioInput) (*model.ApplyScenarioPayload, error) {
	done, err := plans.Apply(ctx, r.worlds(), plans.ApplyInput{Scenario: input.Scenario, Changesets: view.BareIDs(input.Scenario, input.Changesets),
		Until: input.Until, ExpectedRevision: wide(input.ExpectedRevision), Reason: input.Reason})
	if err != nil {
		return nil, err
	}
	payload := &model.ApplyScenarioPayload{Scenario: view.ScenarioOf(r.worlds(), done.Scenario), Applied: inWorld(input.Scenario, done.Applied)}
	if set := done.Commit.Changeset; set != nil {
		payload.Changeset = view.ChangesetOf(r.World, set)
	}
	return payload, nil
}

func (r *mutationResolver) copyChangesets(ctx context.Context, input model.CopyChangesetsInput) (*model.CopyChangesetsPayload, error) {
	row, ids, err := plans.Copy(ctx, r.worlds(), input.From, input.Into, view.BareIDs(input.From, input.Changesets))
	if err != nil {
		return nil, err
	}
	o, err := r.org(ctx, world.Ref{Scenario: row.ID})
	if err != nil {
		return nil, err
	}
	payload := &model.CopyChangesetsPayload{Scenario: view.ScenarioOf(r.worlds(), row)}
	for _, key := range ids {
		set, err := o.Changeset(ctx, key)
		if err != nil {
			return nil, err
		}
		payload.Changesets = append(payload.Changesets, set)
	}
	return payload, nil
}

// inWorld writes ids of changesets as those of a scenario.
func inWorld(scenarioID string, ids []string) []string {
	list := make([]string, len(ids))
	for i, key := range ids {
		list[i] = key + "@" + scenarioID
	}
	return list
}

func wide(n *int) *int64 {
	if n == nil {
		return nil
	}
	v := int64(*n)
	return &v
}

func orElse(n *int, otherwise int) int {
	if n == nil {
		return otherwise
	}
	return *n
}

// maxConsequences is how many consequences are listed at most.
const maxConsequences = 1000

// ConsequenceSources lists who tells what follows from a change. Features add their sources here.
func ConsequenceSources() []plans.Source {
	return []plans.Source{plans.People, limitConsequences, coachingConsequences, topologyConsequences, objectiveConsequences}
}

// consequences asks each part of Cadre what follows from a diff.
func (r *Resolver) consequences(d *view.Diff, first int) ([]*plans.Consequence, error) {
	if first < 1 || first > maxConsequences {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxConsequences).OnField("first")
	}
	list := plans.Consequences(d.Graphs(), ConsequenceSources())
	return pointers(list[:min(len(list), first)]), nil
}

// limitConsequences tells which limits a change crosses, and which it no longer crosses.
func limitConsequences(d *orggraph.Diff) (list []plans.Consequence) {
	appeared, resolved := limits.Compare(d)
	for _, f := range appeared {
		list = append(list, limitConsequence("limit.appeared", plans.Severity(f.Severity), f))
	}
	for _, f := range resolved {
		list = append(list, limitConsequence("limit.resolved", plans.Info, f))
	}
	return list
}

// coachingConsequences tells who would be coached by somebody else, and of whom something else would be
// expected.
func coachingConsequences(d *orggraph.Diff) (list []plans.Consequence) {
	for _, e := range coaching.Effects(d) {
		c := plans.Consequence{Kind: e.Kind, Severity: plans.Info, Text: e.Text, Person: e.Person, Position: e.Position}
		if e.Grave {
			c.Severity = plans.Warn
		}
		list = append(list, c)
	}
	return list
}

// topologyConsequences tells what a change does to how teams work together.
func topologyConsequences(d *orggraph.Diff) (list []plans.Consequence) {
	for _, e := range topology.Effects(d) {
		list = append(list, plans.Consequence{Kind: e.Kind, Severity: plans.Severity(e.Severity), Text: e.Text, Team: e.Team})
	}
	return list
}

func limitConsequence(kind string, severity plans.Severity, f limits.Finding) plans.Consequence {
	c := plans.Consequence{Kind: kind, Severity: severity, Text: f.Reason()}
	if kind == "limit.resolved" {
		c.Text = "No longer: " + c.Text
	}
	switch s := f.Subject.(type) {
	case orggraph.Position:
		c.Position = &s
	case orggraph.Team:
		c.Team = &s
	case orggraph.Person:
		c.Person = &s
	}
	return c
}
