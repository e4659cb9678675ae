package limits

import (
	"math"

	"cadre/internal/orggraph"
)

// roleKind is what the rules want to know of a role.
type roleKind struct {
	craft              craft
	leadsProduct       bool // a director of product, or a role that inherits from it
	leadsEngineers     bool // an engineering manager, or a role that inherits from it
	leads, playerCoach bool // by its track
}

// kinds tells of each role what it is, by the keys of the default catalogue and by inheritance: who
// inherits all duties of a product manager is one.
func kinds(g *orggraph.Graph) map[orggraph.Role]roleKind {
	all := map[orggraph.Role]roleKind{}
	for _, role := range g.Catalogue() {
		kind := roleKind{playerCoach: role.Track() == orggraph.TrackPC}
		kind.leads = kind.playerCoach || role.Track() == orggraph.TrackPL
		for _, key := range lineage(role) {
			switch key {
			case "PM":
				kind.craft |= productManager
			case "APM":
				kind.craft |= associate
			case "ENG":
				kind.craft |= engineer
			case "PD":
				kind.craft |= designer
			case "DIR":
				kind.leadsProduct = true
			case "EM":
				kind.leadsEngineers = true
			}
		}
		all[role] = kind
	}
	return all
}

// knownCrafts returns what any role of a catalogue does.
func knownCrafts(roles map[orggraph.Role]roleKind) (known craft) {
	for _, kind := range roles {
		known |= kind.craft
	}
	return known
}

// lineage returns the keys of a role and of those whose duties it extends; mixins are no ancestors.
func lineage(role orggraph.Role) []string {
	const deepest = 20 // a circle ends here; six levels are the most that go well
	var keys []string
	for ok := true; ok && len(keys) < deepest; role, ok = role.Parent() {
		keys = append(keys, role.Key())
	}
	return keys
}

// judgeSeats judges each of some seats by itself, once their teams were judged.
func (j *judgement) judgeSeats(seats []orggraph.Position) {
	for _, seat := range seats {
		load := j.load(seat)
		if seat.ManagerRef() != nil {
			find(j, j.limits[UnresolvedManager], seat, 1)
		}
		if load.craft&designer != 0 {
			find(j, j.limits[TeamsPerDesigner], seat, float64(load.visited))
		}
		if load.engineers > 0 {
			find(j, j.limits[EngineersPerManager], seat, math.Round(load.engineers*10)/10)
		}
		j.judgeSpan(seat)
	}
}

// judgeSpan judges how many a seat leads, where it leads anybody or its role is one of leaders.
func (j *judgement) judgeSpan(seat orggraph.Position) {
	role, hasRole := seat.PrimaryRole()
	kind := roleKind{}
	if hasRole {
		kind = j.roles[role]
	}
	if seat.Span() == 0 && !kind.leads {
		return
	}
	reports, leaders := 0, 0
	for _, r := range seat.Reports() {
		reports += max(r.StandsFor(), 1)
		if r.Span() > 0 {
			leaders++
		}
	}
	rule := spanRule(kind, seat.Span(), leaders)
	thresholds, own := j.limits[rule].Thresholds, ""
	if hasRole && !j.limits[rule].Edited && (role.SpanMin() != nil || role.SpanMax() != nil) {
		thresholds.WarnBelow, thresholds.WarnAbove, own = number(role.SpanMin()), number(role.SpanMax()), role.Name()
	}
	if cross, ok := thresholds.crossed(float64(reports)); ok {
		j.note(Finding{Rule: rule, Subject: seat, key: seat.Key(), Value: float64(reports), role: own}, cross)
	}
}

// spanRule returns the rule that a leader is judged by.
func spanRule(kind roleKind, span, leaders int) orggraph.LimitRule {
	switch {
	case kind.playerCoach:
		return SpanOfPlayerCoach
	case span > 0 && 2*leaders >= span:
		return SpanOfManagerOfManagers
	case kind.leadsProduct:
		return SpanOfProductLeader
	case kind.leadsEngineers:
		return SpanOfEngineeringManager
	}
	return SpanOfOtherLeader
}

func number(n *int) *float64 {
	if n == nil {
		return nil
	}
	return at(float64(*n))
}
