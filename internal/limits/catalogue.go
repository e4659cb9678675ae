package limits

import (
	"slices"

	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// Limit is a rule with the thresholds that are in force.
type Limit struct {
	Rule       orggraph.LimitRule
	Title      string
	Unit       string // what is counted: people, direct reports
	Counts     string // whom it concerns and what counts, in a sentence
	Source     string // where the defaults come from
	Target     Band
	Thresholds Thresholds // in force
	Defaults   Thresholds
	Edited     bool // whether the organisation set its own thresholds

	about  id.Kind // what findings are about; empty for the organisation
	advise bool    // what is off target, though no threshold is crossed, is told as INFO
}

// Band is what goes well; nil is no bound.
type Band struct{ Least, Most *float64 }

// organisation is the id that exceptions have for the organisation as a whole.
const organisation = "org"

func at(v float64) *float64 { return &v }

// All returns the limits that are in force in a graph, in the order of the catalogue.
func All(g *orggraph.Graph) []Limit {
	list := catalogue()
	for i := range list {
		list[i].Thresholds = list[i].Defaults
		if row := g.LimitSetting(list[i].Rule); row != nil {
			list[i].Edited = true
			list[i].Thresholds = Thresholds{row.WarnBelow, row.WarnAbove, row.ErrorBelow, row.ErrorAbove}
		}
	}
	return list
}

// TargetLeast returns the least that goes well.
func (l Limit) TargetLeast() *float64 { return l.Target.Least }

// TargetMost returns the most that goes well.
func (l Limit) TargetMost() *float64 { return l.Target.Most }

// Of returns the limit of one rule that is in force in a graph; false when there is no such rule.
func Of(g *orggraph.Graph, rule orggraph.LimitRule) (Limit, bool) {
	list := All(g)
	i := slices.IndexFunc(list, func(l Limit) bool { return l.Rule == rule })
	if i < 0 {
		return Limit{}, false
	}
	return list[i], true
}

// Sources of the defaults.
const (
	topologies = "Team Topologies (Skelton and Pais), and the product operating model (SVPG)."
	operating  = "The product operating model (SVPG)."
	puzzle     = "An Elegant Puzzle (Larson)."
	ours       = "A default of Cadre's own."
)

const ofRole = " A role that states its own span is judged by that, until the organisation sets this limit."

// catalogue lists the rules with their defaults.
func catalogue() []Limit {
	return append(teamLimits(), append(spanLimits(), otherLimits()...)...)
}

func teamLimits() []Limit {
	return []Limit{
		{
			Rule: TeamSize, Title: "Team size", Unit: "people", about: id.Team, Source: topologies,
			Counts:   "People of a team, each once, and its vacant seats; those who give it 20 % of their time or less do not count. Departments, groups and committees are not judged.",
			Target:   Band{at(5), at(9)},
			Defaults: Thresholds{WarnBelow: at(4), WarnAbove: at(9), ErrorAbove: at(14)},
		},
		{
			Rule: ProductManagersPerTeam, Title: "Product managers of a team", Unit: "product managers", about: id.Team, Source: operating,
			Counts:   "Seats with the role of a product manager, or one that inherits from it, in a team that has engineers or designers. An associate counts where there is no other, and who gives the team 20 % or less does not.",
			Target:   Band{at(1), at(1)},
			Defaults: Thresholds{WarnBelow: at(1), WarnAbove: at(1)},
		},
		{
			Rule: LeadsPerTeam, Title: "Leads of a team", Unit: "leads", about: id.Team, Source: ours, advise: true,
			Counts: "Seats that lead a team, a department, a group or a committee which has seats of its own.",
			Target: Band{Least: at(1)},
		},
		{
			Rule: TeamsPerDesigner, Title: "Teams of a designer", Unit: "teams", about: id.Position, Source: operating,
			Counts:   "Teams that share a seat with the role of a designer, whatever the share.",
			Target:   Band{Most: at(1)},
			Defaults: Thresholds{WarnAbove: at(2)},
		},
		{
			Rule: EngineersPerManager, Title: "Engineers for a product manager", Unit: "engineers", about: id.Position, Source: operating,
			Counts:   "Engineers in the teams of a product manager's seat, shared out where a team has several product managers. Who gives a team 20 % or less does not count.",
			Target:   Band{at(2), at(10)},
			Defaults: Thresholds{WarnAbove: at(12)},
		},
		{
			Rule: TeamsPerPerson, Title: "Teams of a person", Unit: "teams", about: id.Person, Source: ours,
			Counts:   "Teams to which the seats of a person give more than 20 % of their time each. Departments, groups and committees do not count.",
			Target:   Band{at(1), at(1)},
			Defaults: Thresholds{WarnAbove: at(1)},
		},
	}
}

func spanLimits() []Limit {
	return []Limit{
		{
			Rule: SpanOfPlayerCoach, Title: "Reports of a player-coach", Unit: "direct reports", about: id.Position, Source: operating,
			Counts:   "Direct reports of a seat whose role is on the track of player-coaches, such as a group product manager." + ofRole,
			Target:   Band{at(1), at(3)},
			Defaults: Thresholds{WarnAbove: at(3)},
		},
		{
			Rule: SpanOfProductLeader, Title: "Reports of a product leader", Unit: "direct reports", about: id.Position,
			Source:   "Between what is published for leaders of product managers (3 to 5) and for managers at GitLab (4 to 10).",
			Counts:   "Direct reports of a director or vice president of product, or chief product officer, most of whom lead nobody." + ofRole,
			Target:   Band{at(4), at(6)},
			Defaults: Thresholds{WarnBelow: at(3), WarnAbove: at(7)},
		},
		{
			Rule: SpanOfEngineeringManager, Title: "Reports of an engineering manager", Unit: "direct reports", about: id.Position,
			Source:   "An Elegant Puzzle (Larson), and GitLab's handbook.",
			Counts:   "Direct reports of an engineering manager, most of whom lead nobody." + ofRole,
			Target:   Band{at(6), at(8)},
			Defaults: Thresholds{WarnBelow: at(4), WarnAbove: at(10)},
		},
		{
			Rule: SpanOfManagerOfManagers, Title: "Reports of a manager of managers", Unit: "direct reports", about: id.Position, Source: puzzle,
			Counts:   "Direct reports of a seat, at least half of whom lead others, whatever its role; player-coaches are judged by their own limit." + ofRole,
			Target:   Band{at(4), at(6)},
			Defaults: Thresholds{WarnBelow: at(3), WarnAbove: at(7)},
		},
		{
			Rule: SpanOfOtherLeader, Title: "Reports of any other leader", Unit: "direct reports", about: id.Position,
			Source: "The role's own span; Cadre ships no other bound.",
			Counts: "Direct reports of a seat that no other limit of spans is about." + ofRole,
		},
	}
}

func otherLimits() []Limit {
	return []Limit{
		{
			Rule: Layers, Title: "Levels", Unit: "levels beyond the logarithm of the headcount to the base of 6, rounded up", Source: ours,
			Counts:   "Levels between the top and the deepest seat. With spans of six, so many people need as many levels as the logarithm says, and one more for the top.",
			Target:   Band{Most: at(1)},
			Defaults: Thresholds{WarnAbove: at(1)},
		},
		{
			Rule: UnresolvedManager, Title: "Managers not found", Unit: "managers", about: id.Position, Source: ours,
			Counts:   "Seats whose manager an import named, and no seat answers to it.",
			Target:   Band{Most: at(0)},
			Defaults: Thresholds{WarnAbove: at(0)},
		},
	}
}
