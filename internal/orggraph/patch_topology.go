package orggraph

func (g *Graph) patchTopology(d *Delta, p *Patch) error {
	switch p.Entity {
	case "Interaction":
		return patchRow(&d.Interactions, &g.interactions, p, interactionColumns, func(r *InteractionRow) { r.ID = p.ID })
	case "Dependency":
		return patchRow(&d.Dependencies, &g.dependencies, p, dependencyColumns, func(r *DependencyRow) { r.ID = p.ID })
	case "ProductArea":
		return patchRow(&d.ProductAreas, &g.areas, p, productAreaColumns, func(r *ProductAreaRow) { r.ID = p.ID })
	case "Ownership":
		return patchRow(&d.Ownerships, &g.ownerships, p, ownershipColumns, func(r *OwnershipRow) { r.ID = p.ID })
	case "TeamApi":
		return patchRow(&d.TeamApis, &g.teamApis, p, teamApiColumns, func(r *TeamApiRow) { r.ID = p.ID })
	}
	return nil
}

// The columns of the rows about how teams work together, by the names under which they are stored.
var (
	interactionColumns = map[string]column[InteractionRow]{
		"from_team_id": into(func(r *InteractionRow) *string { return &r.From }), "to_team_id": into(func(r *InteractionRow) *string { return &r.To }),
		"mode": into(func(r *InteractionRow) *InteractionMode { return &r.Mode }), "purpose": into(func(r *InteractionRow) *string { return &r.Purpose }),
		"starts_on": into(func(r *InteractionRow) **string { return &r.StartsOn }), "expires_on": into(func(r *InteractionRow) **string { return &r.ExpiresOn }),
		"exit_criterion": into(func(r *InteractionRow) **string { return &r.ExitCriterion }), "owner_id": into(func(r *InteractionRow) **string { return &r.Owner }),
		"extensions": into(func(r *InteractionRow) *int { return &r.Extensions }), "extended_why": into(func(r *InteractionRow) **string { return &r.ExtendedWhy }),
		"ended_on": into(func(r *InteractionRow) **string { return &r.EndedOn }), "outcome": into(func(r *InteractionRow) **string { return &r.Outcome }),
	}
	dependencyColumns = map[string]column[DependencyRow]{
		"needer_id": into(func(r *DependencyRow) *string { return &r.Needer }), "provider_id": into(func(r *DependencyRow) *string { return &r.Provider }),
		"what": into(func(r *DependencyRow) *string { return &r.What }), "severity": into(func(r *DependencyRow) *DependencySeverity { return &r.Severity }),
		"state": into(func(r *DependencyRow) *DependencyState { return &r.State }), "need_by": into(func(r *DependencyRow) **string { return &r.NeedBy }),
		"agreed_on": into(func(r *DependencyRow) **string { return &r.AgreedOn }), "closed_on": into(func(r *DependencyRow) **string { return &r.ClosedOn }),
		"recurring": into(func(r *DependencyRow) *bool { return &r.Recurring }), "contract": into(func(r *DependencyRow) **string { return &r.Contract }),
		"objective_id": into(func(r *DependencyRow) **string { return &r.Objective }), "commitment_id": into(func(r *DependencyRow) **string { return &r.Commitment }),
		"promise_id": into(func(r *DependencyRow) **string { return &r.Promise }),
	}
	productAreaColumns = map[string]column[ProductAreaRow]{
		"name": into(func(r *ProductAreaRow) *string { return &r.Name }), "kind": into(func(r *ProductAreaRow) *AreaKind { return &r.Kind }),
		"complexity":  into(func(r *ProductAreaRow) **AreaComplexity { return &r.Complexity }),
		"description": into(func(r *ProductAreaRow) **string { return &r.Description }), "parent_id": into(func(r *ProductAreaRow) **string { return &r.Parent }),
	}
	ownershipColumns = map[string]column[OwnershipRow]{
		"area_id": into(func(r *OwnershipRow) *string { return &r.Area }), "team_id": into(func(r *OwnershipRow) *string { return &r.Team }),
		"shared_why": into(func(r *OwnershipRow) **string { return &r.SharedWhy }),
	}
	teamApiColumns = map[string]column[TeamApiRow]{
		"team_id": into(func(r *TeamApiRow) *string { return &r.Team }), "mission": into(func(r *TeamApiRow) **string { return &r.Mission }),
		"how_to_ask": into(func(r *TeamApiRow) **string { return &r.HowToAsk }), "promises": into(func(r *TeamApiRow) **string { return &r.Promises }),
		"versioning": into(func(r *TeamApiRow) **string { return &r.Versioning }), "channels": into(func(r *TeamApiRow) **string { return &r.Channels }),
		"meeting_windows": into(func(r *TeamApiRow) **string { return &r.MeetingWindows }), "on_call": into(func(r *TeamApiRow) **string { return &r.OnCall }),
		"docs": into(func(r *TeamApiRow) **string { return &r.Docs }), "confirmed_on": into(func(r *TeamApiRow) **string { return &r.ConfirmedOn }),
		"confirmed_by_id": into(func(r *TeamApiRow) **string { return &r.ConfirmedBy }),
	}
)
