package demo

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/position"
	"cadre/ent/schema"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/id"
	"cadre/internal/staffing"
)

// insertPlans writes what was decided of vacant seats.
func (in *inserter) insertPlans(ctx context.Context) error {
	for _, p := range in.org.Plans {
		if err := in.tx.Position.UpdateOneID(in.positions[p.Position]).SetPlanState(position.PlanState(p.Plan)).Exec(ctx); err != nil {
			return fmt.Errorf("plan %s: %w", p.Position, err)
		}
		in.wrote(1)
	}
	return nil
}

// insertSearches writes openings and their candidates. Cadre itself does: nobody is asking.
func (r *coachingRows) insertSearches(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, s := range r.org.Searches {
		if err := r.search(ctx, s); err != nil {
			return fmt.Errorf("write the search for %s: %w", s.Position, err)
		}
		r.wrote(1)
	}
	return nil
}

func (r *coachingRows) named(name string) string {
	for _, p := range r.org.People {
		if p.Name == name {
			return r.people[p.Key]
		}
	}
	return ""
}

func (r *coachingRows) keys(competencies []string) []string {
	list := []string{}
	for _, key := range competencies {
		list = append(list, *r.competency(key))
	}
	return list
}

func (r *coachingRows) search(ctx context.Context, s Search) error {
	now := r.org.Now
	key, by := id.New(id.Opening), r.named(s.By)
	err := r.tx.Opening.Create().SetID(key).SetAuthorID(by).SetCreatedAt(ago(now, s.DaysAgo)).SetPositionID(r.positions[s.Position]).SetHiringManagerID(by).
		SetWhyNow(s.Why).SetOutcomes(s.Outcomes).SetMustHaves(r.keys(s.MustHaves)).SetInterviewPlan(s.Plan).SetStages(staffing.DefaultStages()).Exec(ctx)
	if err != nil {
		return err
	}
	for _, a := range s.Candidates {
		if err := r.applicant(ctx, s, key, by, a); err != nil {
			return fmt.Errorf("%s: %w", a.Name, err)
		}
	}
	return nil
}

func (r *coachingRows) applicant(ctx context.Context, s Search, opening, by string, a Applicant) error {
	now, who, key := r.org.Now, id.New(id.Candidate), id.New(id.Application)
	first, last := a.Way[0], a.Way[len(a.Way)-1]
	err := r.tx.Candidate.Create().SetID(who).SetAuthorID(by).SetCreatedAt(ago(now, first.DaysAgo)).SetName(a.Name).SetNillableEmail(optional(a.Email)).
		SetSource(candidate.Source(a.Source)).SetConsentUntil(now.AddDate(0, 6, 0).Format(time.DateOnly)).SetConsentStated(a.Ended == "TALENT_POOL").Exec(ctx)
	if err != nil {
		return err
	}
	state := application.StateACTIVE
	if a.Ended != "" {
		state = application.State(a.Ended)
	}
	err = r.tx.Application.Create().SetID(key).SetAuthorID(by).SetCreatedAt(ago(now, first.DaysAgo)).SetOpeningID(opening).SetCandidateID(who).
		SetStage(last.Stage).SetStageSince(ago(now, last.DaysAgo)).SetState(state).Exec(ctx)
	if err != nil {
		return err
	}
	move := func(from, to, code, why string, days int) error {
		return r.tx.StageMove.Create().SetAuthorID(by).SetCreatedAt(ago(now, days)).SetOpeningID(opening).SetApplicationID(key).
			SetFromStage(from).SetToStage(to).SetReasonCode(stagemove.ReasonCode(code)).SetWhy(why).Exec(ctx)
	}
	from := ""
	for _, step := range a.Way {
		if err := move(from, step.Stage, "PASSED", "", step.DaysAgo); err != nil {
			return err
		}
		from = step.Stage
	}
	if a.Ended != "" {
		if err := move(from, a.Ended, a.Reason, a.Why, last.DaysAgo-1); err != nil {
			return err
		}
	}
	for _, talk := range a.Talks {
		if err := r.talk(ctx, s, opening, key, by, talk); err != nil {
			return err
		}
	}
	return nil
}

func (r *coachingRows) talk(ctx context.Context, s Search, opening, app, by string, talk Talking) error {
	key, at := id.New(id.Interview), ago(r.org.Now, talk.DaysAgo)
	kit := talk.Competencies
	if kit == nil {
		kit = s.MustHaves
	}
	create := r.tx.Interview.Create().SetID(key).SetAuthorID(by).SetCreatedAt(at).SetOpeningID(opening).SetApplicationID(app).SetInterviewerID(r.named(talk.By)).
		SetCompetencies(r.keys(kit)).SetPlannedOn(day(at))
	if talk.Overall != "" {
		create.SetScoredAt(at)
	}
	if err := create.Exec(ctx); err != nil || talk.Overall == "" {
		return err
	}
	return r.card(opening, app, key, at, kit, talk).Exec(ctx)
}

func (r *coachingRows) card(opening, app, interview string, at time.Time, kit []string, talk Talking) *ent.ScorecardCreate {
	scores := []schema.Score{}
	for _, competency := range kit {
		scores = append(scores, schema.Score{Competency: *r.competency(competency), Rating: talk.Rating, Evidence: talk.Evidence[competency]})
	}
	return r.tx.Scorecard.Create().SetAuthorID(r.named(talk.By)).SetCreatedAt(at).SetOpeningID(opening).SetApplicationID(app).SetInterviewID(interview).
		SetScores(scores).SetOverall(scorecard.Overall(talk.Overall)).SetPros(talk.Pros).SetCons(talk.Cons)
}
