package demo

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/exit"
	"cadre/ent/headcountplan"
	"cadre/ent/improvemententry"
	"cadre/ent/improvementplan"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/id"
	"cadre/internal/staffing"
)

// insertPlans writes improvement plans, headcount plans and departures. Cadre itself does: nobody is asking.
func (r *coachingRows) insertPlans(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, p := range r.org.Improvements {
		if err := r.improving(ctx, p); err != nil {
			return fmt.Errorf("write the plan for %s: %w", p.Person, err)
		}
		r.wrote(1)
	}
	for _, p := range r.org.GroupPlans {
		if err := r.groupPlan(ctx, p); err != nil {
			return fmt.Errorf("write the headcount plan %s: %w", p.Name, err)
		}
		r.wrote(1)
	}
	for _, d := range r.org.Departures {
		if err := r.departure(ctx, d); err != nil {
			return fmt.Errorf("write why %s left: %w", d.Person, err)
		}
		r.wrote(1)
	}
	return nil
}

func (r *coachingRows) improving(ctx context.Context, p Improving) error {
	key, who := id.New(id.ImprovementPlan), r.named(p.Person)
	opened := r.org.Now.AddDate(0, 0, -p.OpenedAgo)
	issues := []schema.Issue{}
	for _, i := range p.Issues {
		issues = append(issues, schema.Issue{What: i[0], Example: i[1]})
	}
	grounds := []schema.Ground{}
	for _, f := range r.org.Coaching.Feedback {
		if r.people[f.About] == who && f.State == "GIVEN" && f.Given.Before(opened) {
			grounds = append(grounds, schema.Ground{Kind: staffing.GroundFeedback, On: day(f.Given)})
		}
	}
	err := r.tx.ImprovementPlan.Create().SetID(key).SetAuthorID(r.named(p.By)).SetCreatedAt(ago(r.org.Now, p.OpenedAgo+2)).SetSubjectID(who).
		SetDiagnosis(improvementplan.Diagnosis(p.Diagnosis)).SetIssues(issues).SetExpectations(p.Expectations).SetSupport(p.Support).SetGrounds(grounds).SetDays(p.Days).
		SetState(improvementplan.StateUNDER_WAY).SetOpenedOn(day(opened)).SetEndsOn(day(opened.AddDate(0, 0, p.Days))).SetVersion(2).Exec(ctx)
	if err != nil {
		return err
	}
	for _, e := range p.Entries {
		create := r.tx.ImprovementEntry.Create().SetAuthorID(r.named(e.By)).SetCreatedAt(ago(r.org.Now, e.DaysAgo)).SetSubjectID(who).SetPlanID(key).
			SetKind(improvemententry.Kind(e.Kind)).SetText(e.Text)
		if e.Kind == string(improvemententry.KindCHECKPOINT) {
			create.SetOnTrack(e.OnTrack)
		}
		if err := create.Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// planMonths is how long the period of a headcount plan is.
const planMonths = 6

func (r *coachingRows) groupPlan(ctx context.Context, p GroupPlan) error {
	first, err := time.Parse(time.DateOnly, staffing.QuarterOf(day(r.org.Now)))
	if err != nil {
		return err
	}
	from := first.AddDate(0, 3, 0)
	create := r.tx.HeadcountPlan.Create().SetAuthorID(r.named(p.By)).SetCreatedAt(ago(r.org.Now, 12)).SetPositionID(r.positions[p.Position]).SetName(p.Name).
		SetFromOn(day(from)).SetToOn(day(from.AddDate(0, planMonths, -1))).SetBudgetFte(p.Budget).SetLines(r.groupLines(p, first))
	if p.Amount > 0 {
		create.SetBudgetAmount(p.Amount).SetCurrency("EUR")
	}
	if p.Decided != "" {
		create.SetState(headcountplan.StateAPPROVED).SetDecidedByID(r.named(p.Decided)).SetDecidedAt(ago(r.org.Now, 5)).SetVersion(2)
	}
	return create.Exec(ctx)
}

func (r *coachingRows) groupLines(p GroupPlan, first time.Time) []schema.HeadcountLine {
	list := []schema.HeadcountLine{}
	for _, l := range p.Lines {
		line := schema.HeadcountLine{Seat: id.New(id.Position), Title: l.Title, ReportsTo: r.positions[p.Position], Fte: l.Fte, QuarterOn: day(first.AddDate(0, 3*l.Quarter, 0)), Why: l.Why}
		if role, ok := r.roleIDs[l.Role]; ok {
			line.Role = &role
		}
		if team, ok := r.teams[l.Team]; ok {
			line.Team = &team
		}
		list = append(list, line)
	}
	return list
}

func (r *coachingRows) departure(ctx context.Context, d Departure) error {
	seat, who, by := r.positions[d.Position], r.named(d.Person), r.named(d.By)
	err := r.tx.Exit.Create().SetAuthorID(by).SetCreatedAt(ago(r.org.Now, d.DaysAgo)).SetPositionID(seat).SetPersonID(who).SetKind(exit.Kind(d.Kind)).SetRegretted(d.Regretted).SetWhy(d.Why).Exec(ctx)
	if err != nil {
		return err
	}
	return r.tx.KnowledgeTask.MapCreateBulk(d.Knowledge, func(c *ent.KnowledgeTaskCreate, i int) {
		k := d.Knowledge[i]
		due := day(r.org.Now.AddDate(0, 0, k.DueIn))
		c.SetAuthorID(by).SetCreatedAt(ago(r.org.Now, d.DaysAgo)).SetPositionID(seat).SetPersonID(who).SetOwnerID(r.named(k.Owner)).SetWhat(k.What).SetDueOn(due)
		if k.Done {
			c.SetDoneOn(due)
		}
	}).Exec(ctx)
}
