package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/ent/interaction"
	"cadre/ent/team"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/store"
	"cadre/internal/world"
)

// How much is on record when the maps of strategy and topology are measured.
const (
	objectivesAimed = 20_000
	keyResultsOf    = 3 // of each
	teamsMapped     = 8_000
	linksOfTeams    = 12_000 // interactions, and as many dependencies
	timesMapsRan    = 10
)

// The questions of both maps, as the app asks them.
const (
	alignmentStep = `totalCount pageInfo { hasNextPage endCursor } steps { weight progress known objectives keyResults onTrack atRisk offTrack unsure reasons steps
		aim { __typename ... on Objective { id title objectiveState: state health startsOn endsOn teams { id team { id name color } } } ... on KeyResult { id metric unit baseline target latest { id value } objective { id } } } }`
	alignmentTop   = `{ org { alignment(first: 100, ended: false, troubled: false) { ` + alignmentStep + ` } } }`
	alignmentRisk  = `{ org { alignment(first: 100, ended: false, troubled: true) { ` + alignmentStep + ` } } }`
	alignmentBelow = `query A($of: ID!) { org { alignment(of: $of, first: 100) { ` + alignmentStep + ` } } }`
	mapOfTeams     = `{ org { revision topologyMap { teams { id name kind topologyType parent { id name } } interactions { id mode state from { id } to { id } } dependencies { id severity overdue needer { id } provider { id } } }
		topologyFindings(first: 200) { rule severity text teams { id name } interaction { id } dependency { id } area { id } } topologyFindingCount } }`
)

// measureStrategy measures the map from visions to actions and the map of the teams, as the owner of the file.
func measureStrategy(ctx context.Context, file string, say func(string, ...any)) (list []probe, err error) {
	top, began := "", time.Now()
	if err := inside(ctx, store.Options{File: file}, func(ctx context.Context, w *world.World) error {
		top, err = aim(ctx, w)
		return err
	}); err != nil {
		return nil, fmt.Errorf("put objectives and teams on record: %w", err)
	}
	say("put %d objectives, %d key results and %d teams on record in %.0f s", objectivesAimed, objectivesAimed*keyResultsOf, teamsMapped, time.Since(began).Seconds())
	c, err := start(ctx, "cadre", ownerChild, file)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	for _, q := range []struct {
		about, text, aim string
		variables        map[string]any
	}{
		{fmt.Sprintf("the top of the alignment map, %d objectives", objectivesAimed), alignmentTop, "150 ms", nil},
		{"what is at risk in it", alignmentRisk, "150 ms", nil},
		{"a level of it, a hundred objectives below one", alignmentBelow, "50 ms", map[string]any{"of": top}},
		{fmt.Sprintf("the map of %d teams and more, %d links, with findings", teamsMapped, 2*linksOfTeams), mapOfTeams, "none", nil},
	} {
		p, err := c.asked(ctx, timesMapsRan, func(int) error {
			answer, err := c.ask(ctx, q.text, q.variables)
			if err == nil && leavesOf(answer) < 10 {
				err = fmt.Errorf("answered nothing: %v", answer)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", q.about, err)
		}
		p.About, p.Aim = q.about, q.aim
		list = append(list, p)
	}
	return list, nil
}

// aim puts objectives, each with key results, below others a hundred at a time, and teams that work together on record. It
// returns the first objective, which has a hundred below it.
func aim(ctx context.Context, w *world.World) (string, error) {
	keys := make([]string, objectivesAimed)
	for i := range keys {
		keys[i] = id.New(id.Objective)
	}
	teams := make([]string, teamsMapped)
	for i := range teams {
		teams[i] = id.New(id.Team)
	}
	_, err := w.Write(access.System(ctx), world.Intent{Action: "bench.aim"}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Put objectives and teams on record to measure")
		return errors.Join(mapTeams(ctx, tx, teams), aimAt(ctx, tx, keys, teams))
	})
	return keys[0], err
}

func aimAt(ctx context.Context, tx *history.Tx, keys, teams []string) error {
	day := func(days int) string { return time.Now().AddDate(0, 0, days).Format(time.DateOnly) }
	var objectives []*ent.ObjectiveCreate
	var results []*ent.KeyResultCreate
	var of []*ent.ObjectiveTeamCreate
	var links []*ent.ObjectiveLinkCreate
	for i, key := range keys {
		objectives = append(objectives, tx.Objective.Create().SetID(key).SetTitle(fmt.Sprintf("Problem %d that matters", i)).SetStartsOn(day(-30)).SetEndsOn(day(60)).SetState("ACTIVE"))
		of = append(of, tx.ObjectiveTeam.Create().SetObjectiveID(key).SetTeamID(teams[i%len(teams)]).SetLead(true))
		for n := range keyResultsOf {
			results = append(results, tx.KeyResult.Create().SetObjectiveID(key).SetMetric(fmt.Sprintf("Measure %d", n)).SetBaseline(0).SetTarget(10).SetRank(n))
		}
		if i > 0 {
			links = append(links, tx.ObjectiveLink.Create().SetFromID(key).SetToID(keys[(i-1)/100]))
		}
	}
	return errors.Join(
		inChunks(objectives, func(part []*ent.ObjectiveCreate) error { return tx.Objective.CreateBulk(part...).Exec(ctx) }),
		inChunks(of, func(part []*ent.ObjectiveTeamCreate) error { return tx.ObjectiveTeam.CreateBulk(part...).Exec(ctx) }),
		inChunks(results, func(part []*ent.KeyResultCreate) error { return tx.KeyResult.CreateBulk(part...).Exec(ctx) }),
		inChunks(links, func(part []*ent.ObjectiveLinkCreate) error { return tx.ObjectiveLink.CreateBulk(part...).Exec(ctx) }),
	)
}

// mapTeams makes teams of every type that serve, help and need each other.
func mapTeams(ctx context.Context, tx *history.Tx, keys []string) error {
	types := []team.TopologyType{team.TopologyTypeSTREAM_ALIGNED, team.TopologyTypeSTREAM_ALIGNED, team.TopologyTypeSTREAM_ALIGNED, team.TopologyTypePLATFORM, team.TopologyTypeENABLING, team.TopologyTypeCOMPLICATED_SUBSYSTEM}
	modes := []interaction.Mode{interaction.ModeX_AS_A_SERVICE, interaction.ModeCOLLABORATION, interaction.ModeFACILITATING}
	severities := []dependency.Severity{dependency.SeverityLOW, dependency.SeverityMEDIUM, dependency.SeverityHIGH, dependency.SeverityBLOCKING}
	var teams []*ent.TeamCreate
	var works []*ent.InteractionCreate
	var needs []*ent.DependencyCreate
	for i, key := range keys {
		teams = append(teams, tx.Team.Create().SetID(key).SetName(fmt.Sprintf("Team %d", i)).SetTopologyType(types[i%len(types)]))
	}
	for i := range linksOfTeams {
		from, to := keys[i%len(keys)], keys[(i*7+i/len(keys)+1)%len(keys)]
		if from == to {
			continue
		}
		works = append(works, tx.Interaction.Create().SetFromTeamID(from).SetToTeamID(to).SetMode(modes[i%len(modes)]).SetPurpose("Measured").SetStartsOn("2026-01-01").SetExpiresOn("2099-01-01"))
		needs = append(needs, tx.Dependency.Create().SetNeederID(to).SetProviderID(from).SetWhat("Measured").SetSeverity(severities[i%len(severities)]))
	}
	return errors.Join(
		inChunks(teams, func(part []*ent.TeamCreate) error { return tx.Team.CreateBulk(part...).Exec(ctx) }),
		inChunks(works, func(part []*ent.InteractionCreate) error { return tx.Interaction.CreateBulk(part...).Exec(ctx) }),
		inChunks(needs, func(part []*ent.DependencyCreate) error { return tx.Dependency.CreateBulk(part...).Exec(ctx) }),
	)
}
