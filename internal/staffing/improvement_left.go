package staffing

import (
	"cadre/ent"
	"cadre/ent/improvementplan"
	"cadre/internal/orggraph"
)

// PlanStands returns a plan as it stands today. The plan of somebody who has left the organisation has ended with that, with the
// outcome EXIT, in whatever way they left: recorded in the app, imported, or told by another system. It is worked out and not
// written, so that who records a leaving learns nothing of a plan that they may not see, and who takes the leaving back finds the
// plan as it was.
func PlanStands(g *orggraph.Graph, today string, p *ent.ImprovementPlan) *ent.ImprovementPlan {
	who, ok := g.Person(p.SubjectID)
	if !ok || p.State == improvementplan.StateENDED || !leftBy(who, today) {
		return p
	}
	ended, outcome := *p, improvementplan.OutcomeEXIT
	ended.State, ended.Outcome, ended.EndedOn = improvementplan.StateENDED, &outcome, who.LeftOn()
	return &ended
}
