package graph

import (
	"cadre/graph/generated/model"
	"cadre/internal/orggraph"
	plans "cadre/internal/scenario"
	"cadre/internal/strategy"
	"cadre/internal/world"
)

func (r *mutationResolver) objectivePayload(w *world.World, c *world.Commit, id string) *model.ObjectivePayload {
	done := r.committed(w, c)
	payload := &model.ObjectivePayload{Changeset: done.set, Objective: done.objective(id), Warnings: []string{}}
	if payload.Objective != nil {
		payload.Warnings = strategy.Warnings(*payload.Objective)
	}
	return payload
}

func (r *mutationResolver) keyResultPayload(w *world.World, c *world.Commit, id string) *model.KeyResultPayload {
	done := r.committed(w, c)
	payload := &model.KeyResultPayload{Changeset: done.set, KeyResult: done.keyResult(id), Warnings: []string{}}
	if payload.KeyResult != nil {
		payload.Warnings = strategy.Warnings(payload.KeyResult.Objective())
	}
	return payload
}

// objectiveConsequences tells which objectives a change leaves without a staffed team.
func objectiveConsequences(d *orggraph.Diff) (list []plans.Consequence) {
	for _, u := range strategy.LeftUnstaffed(d) {
		list = append(list, plans.Consequence{Kind: "objective.unstaffed", Severity: plans.Warn, Text: u.Text, Team: u.Team, Objective: &u.Objective})
	}
	return list
}
