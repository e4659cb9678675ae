package orggraph

// commitmentColumns are the columns of commitments, by the names under which they are stored.
var commitmentColumns = map[string]column[CommitmentRow]{
	"title": into(func(r *CommitmentRow) *string { return &r.Title }), "why": into(func(r *CommitmentRow) *string { return &r.Why }),
	"team_id": into(func(r *CommitmentRow) *string { return &r.Team }), "objective_id": into(func(r *CommitmentRow) **string { return &r.Objective }),
	"asked_by_id": into(func(r *CommitmentRow) **string { return &r.AskedBy }), "manager_id": into(func(r *CommitmentRow) **string { return &r.Manager }),
	"state": into(func(r *CommitmentRow) *CommitmentState { return &r.State }), "requested_on": into(func(r *CommitmentRow) *string { return &r.RequestedOn }),
	"needed_by": into(func(r *CommitmentRow) **string { return &r.NeededBy }), "discovery_from": into(func(r *CommitmentRow) **string { return &r.DiscoveryFrom }),
	"discovery_until": into(func(r *CommitmentRow) **string { return &r.DiscoveryUntil }), "due_on": into(func(r *CommitmentRow) **string { return &r.DueOn }),
	"committed_on": into(func(r *CommitmentRow) **string { return &r.CommittedOn }), "ended_on": into(func(r *CommitmentRow) **string { return &r.EndedOn }),
	"because": into(func(r *CommitmentRow) **string { return &r.Because }), "root_cause": into(func(r *CommitmentRow) **string { return &r.RootCause }),
	"what_changes": into(func(r *CommitmentRow) **string { return &r.WhatChanges }), "affected": into(func(r *CommitmentRow) **string { return &r.Affected }),
	"value_found": into(func(r *CommitmentRow) **string { return &r.ValueFound }), "value_on": into(func(r *CommitmentRow) **string { return &r.ValueOn }),
	"usability_found": into(func(r *CommitmentRow) **string { return &r.UsabilityFound }), "usability_on": into(func(r *CommitmentRow) **string { return &r.UsabilityOn }),
	"feasibility_found": into(func(r *CommitmentRow) **string { return &r.FeasibilityFound }), "feasibility_on": into(func(r *CommitmentRow) **string { return &r.FeasibilityOn }),
	"viability_found": into(func(r *CommitmentRow) **string { return &r.ViabilityFound }), "viability_on": into(func(r *CommitmentRow) **string { return &r.ViabilityOn }),
	"team_signed_by_id": into(func(r *CommitmentRow) **string { return &r.TeamSigned }), "team_signed_on": into(func(r *CommitmentRow) **string { return &r.TeamSignedOn }),
	"tech_signed_by_id": into(func(r *CommitmentRow) **string { return &r.TechSigned }), "tech_signed_on": into(func(r *CommitmentRow) **string { return &r.TechOn }),
}
