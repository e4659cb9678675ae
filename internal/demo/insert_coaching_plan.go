package demo

import (
	"strings"

	"cadre/ent/agendaitem"
	"cadre/ent/coachingaction"
	"cadre/ent/coachinggoal"
	"cadre/ent/coachingplan"
	"cadre/ent/focusarea"
	"cadre/ent/focusreview"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
	"cadre/ent/oneononeseries"
	"cadre/internal/id"
)

func (r *coachingRows) plan(p Plan) {
	key := id.New(id.CoachingPlan)
	r.plans = append(r.plans, stamp(r, r.tx.CoachingPlan.Create(), p.Written).SetID(key).SetCoachID(r.people[p.By]).SetFromOn(p.From).SetReviewBy(p.ReviewBy).
		SetState(coachingplan.State(p.State)).SetNillableClosedOn(optional(p.Closed)))
	var areas []string
	for i, a := range p.Areas {
		area := id.New(id.FocusArea)
		areas = append(areas, area)
		r.focusAreas = append(r.focusAreas, stamp(r, r.tx.FocusArea.Create(), a.Written).SetID(area).SetPlanID(key).SetCompetencyID(*r.competency(a.Competency)).
			SetFromLevel(a.From).SetTargetLevel(a.To).SetStrength(a.Strength).SetWhyNow(a.Why).SetClosedLooksLike(a.Closed).
			SetState(focusarea.State(a.State)).SetOrdinal(i))
		for _, g := range a.Goals {
			r.goals = append(r.goals, stamp(r, r.tx.CoachingGoal.Create(), g.Written).SetFocusAreaID(area).SetText(g.Text).
				SetNillableDueOn(optional(g.Due)).SetState(coachinggoal.State(g.State)).SetNillableDoneOn(optional(g.Done)))
		}
		for _, step := range a.Actions {
			r.action(step, area, "")
		}
		for _, e := range a.Evidence {
			r.shown(e, a.Competency).SetFocusAreaID(area)
		}
	}
	for _, v := range p.Reviews {
		review := id.New(id.PlanReview)
		r.reviews = append(r.reviews, stamp(r, r.tx.PlanReview.Create(), v.Written).SetID(review).SetPlanID(key).SetReviewedOn(v.On))
		for _, said := range v.Verdicts {
			r.verdicts = append(r.verdicts, stamp(r, r.tx.FocusReview.Create(), v.Written).SetReviewID(review).SetFocusAreaID(areas[said.Area]).
				SetNewLevel(said.Level).SetDecision(focusreview.Decision(said.Decision)).SetNext(said.Next))
		}
	}
	r.areas[p.About] = areas
}

// action adds a step of a focus area, or one that a one-on-one agreed on.
func (r *coachingRows) action(a Action, area, meeting string) {
	c := stamp(r, r.tx.CoachingAction.Create(), a.Written).SetNillableFocusAreaID(optional(area)).SetNillableOneOnOneID(optional(meeting)).
		SetKind(coachingaction.Kind(a.Kind)).SetText(a.Text).SetOwnerID(r.people[a.Owner]).SetNillableDueOn(optional(a.Due)).
		SetState(coachingaction.State(a.State)).SetNillableDoneOn(optional(a.Done))
	if a.Minutes > 0 {
		c.SetMinutes(a.Minutes)
	}
	r.actions = append(r.actions, c)
}

func (r *coachingRows) meet(s Series) {
	key := id.New(id.OneOnOneSeries)
	r.series = append(r.series, stamp(r, r.tx.OneOnOneSeries.Create(), s.Written).SetID(key).SetEveryWeeks(s.EveryWeeks).
		SetWeekday(oneononeseries.Weekday(strings.ToUpper(s.Weekday.String()))).SetAtTime(s.AtTime).SetTimeZone(s.TimeZone).SetMinutes(s.Minutes).SetStartsOn(s.StartsOn))
	threads := map[int]string{} // the first item that a topic was
	for _, m := range s.Meetings {
		meeting := id.New(id.OneOnOne)
		c := stamp(r, r.tx.OneOnOne.Create(), m.Written).SetID(meeting).SetSeriesID(key).SetPlannedAt(m.Planned.UTC()).SetNillableHeldAt(moment(m.Held)).
			SetStatus(oneonone.Status(m.Status)).SetMinutes(m.Minutes)
		if areas := r.areas[m.About]; m.Focus >= 0 && m.Focus < len(areas) {
			c.SetFocusAreaID(areas[m.Focus])
		}
		r.meetings = append(r.meetings, c)
		for i, one := range m.Topics {
			r.topic(one, meeting, i, threads)
		}
		for _, n := range m.Notes {
			r.notes = append(r.notes, stamp(r, r.tx.OneOnOneNote.Create(), n.Written).SetOneOnOneID(meeting).SetKind(oneononenote.Kind(n.Kind)).SetText(n.Text))
		}
		for _, step := range m.Actions {
			r.action(step, "", meeting)
		}
	}
}

func (r *coachingRows) topic(t Topic, meeting string, ordinal int, threads map[int]string) {
	key := id.New(id.AgendaItem)
	c := stamp(r, r.tx.AgendaItem.Create(), t.Written).SetID(key).SetOneOnOneID(meeting).SetSection(agendaitem.Section(t.Section)).
		SetText(t.Text).SetOrdinal(ordinal).SetDone(t.Done)
	if first := threads[t.Thread]; first != "" {
		c.SetCarriedFromID(first)
	} else if t.Thread != 0 {
		threads[t.Thread] = key
	}
	r.topics = append(r.topics, c)
}
