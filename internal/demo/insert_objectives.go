package demo

import (
	"context"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/ent/objectivelink"
	"cadre/internal/id"
)

// aimRows are the rows of objectives as they are written, with the ids that they get.
type aimRows struct {
	ids      map[string]string // of objectives, by key
	teams    []aimTeam
	links    []aimLink
	measures []aimMeasure
	checks   []aimCheck
	steps    []aimStep
}

type (
	aimTeam struct {
		objective, team string
		lead            bool
	}
	aimLink struct {
		from, to string
		kind     objectivelink.Kind
	}
	aimMeasure struct {
		KeyResult
		id, objective, team string
		rank                int
	}
	aimCheck struct {
		CheckIn
		keyResult string
	}
	aimStep struct {
		ObjectiveAction
		objective string
	}
)

// count counts the rows that objectives become.
func (r aimRows) count() int {
	return len(r.ids) + len(r.teams) + len(r.links) + len(r.measures) + len(r.checks) + len(r.steps)
}

func rowsOfObjectives(list []Objective) aimRows {
	r := aimRows{ids: map[string]string{}}
	for _, o := range list {
		r.ids[o.Key] = id.New(id.Objective)
	}
	for _, o := range list {
		for i, team := range o.Teams {
			r.teams = append(r.teams, aimTeam{o.Key, team, i == 0})
		}
		if o.Parent != "" {
			r.links = append(r.links, aimLink{o.Key, o.Parent, objectivelink.KindCONTRIBUTES})
		}
		if o.Supports != "" {
			r.links = append(r.links, aimLink{o.Key, o.Supports, objectivelink.KindSUPPORTS})
		}
		for rank, k := range o.KeyResults {
			m := aimMeasure{k, id.New(id.KeyResult), o.Key, o.Teams[0], rank}
			r.measures = append(r.measures, m)
			for _, c := range k.CheckIns {
				r.checks = append(r.checks, aimCheck{c, m.id})
			}
		}
		for _, a := range o.Actions {
			r.steps = append(r.steps, aimStep{a, o.Key})
		}
	}
	return r
}

func (in *inserter) insertObjectives(ctx context.Context) error {
	for _, write := range []func(context.Context, aimRows) error{in.insertAims, in.insertAimTeams, in.insertMeasures, in.insertAimLinks, in.insertChecks, in.insertSteps} {
		if err := write(ctx, in.aims); err != nil {
			return err
		}
	}
	return nil
}

func (in *inserter) insertAims(ctx context.Context, r aimRows) error {
	return inChunks(in, in.org.Objectives, func(rows []Objective) error {
		return in.tx.Objective.MapCreateBulk(rows, func(c *ent.ObjectiveCreate, i int) {
			o := rows[i]
			ambition := objective.AmbitionROOF_SHOT
			if o.MoonShot {
				ambition = objective.AmbitionMOON_SHOT
			}
			c.SetID(r.ids[o.Key]).SetTitle(o.Title).SetWhy(o.Why).SetStartsOn(o.StartsOn).SetEndsOn(o.EndsOn).SetAmbition(ambition).SetState(objective.State(o.State)).
				SetNillableAssignedByID(optional(in.people[o.AssignedBy])).SetNillableDroppedBecause(optional(o.DroppedBecause)).SetNillableLearned(optional(o.Learned)).
				SetNillableRootCause(optional(o.RootCause)).SetNillableWhatChanges(optional(o.WhatChanges)).SetNillableFocusID(optional(in.strategic[o.Focus]))
			if o.AcceptedBy != "" {
				c.SetAcceptedByID(in.people[o.AcceptedBy]).SetAcceptedOn(o.StartsOn)
			}
			switch o.State {
			case "CLOSED", "DROPPED":
				c.SetActivatedOn(o.StartsOn).SetClosedOn(o.ClosedOn)
			case "ACTIVE":
				c.SetActivatedOn(o.StartsOn)
			}
		}).Exec(ctx)
	})
}

func (in *inserter) insertAimTeams(ctx context.Context, r aimRows) error {
	return inChunks(in, r.teams, func(rows []aimTeam) error {
		return in.tx.ObjectiveTeam.MapCreateBulk(rows, func(c *ent.ObjectiveTeamCreate, i int) {
			c.SetObjectiveID(r.ids[rows[i].objective]).SetTeamID(in.teams[rows[i].team]).SetLead(rows[i].lead)
		}).Exec(ctx)
	})
}

func (in *inserter) insertAimLinks(ctx context.Context, r aimRows) error {
	return inChunks(in, r.links, func(rows []aimLink) error {
		return in.tx.ObjectiveLink.MapCreateBulk(rows, func(c *ent.ObjectiveLinkCreate, i int) {
			c.SetFromID(r.ids[rows[i].from]).SetToID(r.ids[rows[i].to]).SetKind(rows[i].kind)
		}).Exec(ctx)
	})
}

func (in *inserter) insertMeasures(ctx context.Context, r aimRows) error {
	return inChunks(in, r.measures, func(rows []aimMeasure) error {
		return in.tx.KeyResult.MapCreateBulk(rows, func(c *ent.KeyResultCreate, i int) {
			k := rows[i]
			kind, direction := keyresult.KindPRIMARY, keyresult.DirectionINCREASE
			if k.Backstop {
				kind = keyresult.KindBACKSTOP
			}
			if k.Target < k.Baseline {
				direction = keyresult.DirectionDECREASE
			}
			c.SetID(k.id).SetObjectiveID(r.ids[k.objective]).SetMetric(k.Metric).SetUnit(k.Unit).SetSource(k.Source).SetCadenceDays(k.CadenceDays).SetBaseline(k.Baseline).
				SetNillableCommit(k.Commit).SetTarget(k.Target).SetNillableStretch(k.Stretch).SetDirection(direction).SetKind(kind).SetAltitude(keyresult.Altitude(k.Altitude)).
				SetProposedByID(in.teams[k.team]).SetRank(k.rank).SetNillableScore(k.Score)
		}).Exec(ctx)
	})
}

func (in *inserter) insertChecks(ctx context.Context, r aimRows) error {
	return inChunks(in, r.checks, func(rows []aimCheck) error {
		return in.tx.CheckIn.MapCreateBulk(rows, func(c *ent.CheckInCreate, i int) {
			k := rows[i]
			c.SetKeyResultID(k.keyResult).SetCheckedOn(k.On).SetValue(k.Value).SetConfidence(k.Confidence).SetNillableLearned(optional(k.Learned)).
				SetNillableNext(optional(k.Next)).SetNillableHelp(optional(k.Help)).SetAuthorID(in.people[k.Author])
		}).Exec(ctx)
	})
}

func (in *inserter) insertSteps(ctx context.Context, r aimRows) error {
	return inChunks(in, r.steps, func(rows []aimStep) error {
		return in.tx.Action.MapCreateBulk(rows, func(c *ent.ActionCreate, i int) {
			a := rows[i]
			c.SetOfID(r.ids[a.objective]).SetTitle(a.Title).SetOwnerID(in.people[a.Owner]).SetDueOn(a.DueOn).SetState(action.State(a.State))
		}).Exec(ctx)
	})
}
