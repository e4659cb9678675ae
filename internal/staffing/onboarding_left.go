package staffing

import (
	"cadre/ent"
	"cadre/ent/onboarding"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// OnboardingStands returns an onboarding as it stands today. That of somebody who has left the organisation has ended with that,
// in whatever way they left. It is worked out and not written, as for improvement plans: see PlanStands.
func OnboardingStands(g *orggraph.Graph, today string, o *ent.Onboarding) *ent.Onboarding {
	who, ok := g.Person(o.SubjectID)
	if !ok || o.State == onboarding.StateENDED || !leftBy(who, today) {
		return o
	}
	ended := *o
	ended.State, ended.EndedOn = onboarding.StateENDED, who.LeftOn()
	return &ended
}

// OnboardingManager returns who sees to an onboarding: who was given it, and once they have left, who leads the newcomer.
func OnboardingManager(w *world.World, o *ent.Onboarding) string {
	if !gone(w, o.ManagerID) {
		return o.ManagerID
	}
	if who, ok := w.Graph().Person(o.SubjectID); ok {
		if leader, led := who.Leader(); led {
			return leader.Key()
		}
	}
	return o.ManagerID
}

// gone reports whether somebody has left the organisation.
func gone(w *world.World, person string) bool {
	p, ok := w.Graph().Person(person)
	return ok && Left(w, p)
}

// Left reports whether somebody has left the organisation by the day of a world.
func Left(w *world.World, p orggraph.Person) bool { return leftBy(p, w.Today()) }
