package topology

import (
	"cmp"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// Rule is the key of a rule about teams of teams.
type Rule string

// The rules.
const (
	InteractionExpired    Rule = "INTERACTION_EXPIRED"
	InteractionWithoutEnd Rule = "INTERACTION_WITHOUT_END"
	TooManyCollaborations Rule = "TOO_MANY_COLLABORATIONS"
	TooManyClients        Rule = "TOO_MANY_CLIENTS"
	StreamsServeEachOther Rule = "STREAMS_SERVE_EACH_OTHER"
	TeamGone              Rule = "TEAM_GONE"
	AreaWithoutOwner      Rule = "AREA_WITHOUT_OWNER"
	AreaSharedUnsaid      Rule = "AREA_SHARED_UNSAID"
	TeamWithoutType       Rule = "TEAM_WITHOUT_TYPE"
	ProviderOverloaded    Rule = "PROVIDER_OVERLOADED"
	BlockingCycle         Rule = "BLOCKING_CYCLE"
	TooMuchBlocks         Rule = "TOO_MUCH_BLOCKS"
	DependencyOverdue     Rule = "DEPENDENCY_OVERDUE"
	RecurringBoundary     Rule = "RECURRING_BOUNDARY"
	TeamApiStale          Rule = "TEAM_API_STALE"
	TooManyDomains        Rule = "TOO_MANY_DOMAINS"
)

// Rules returns every rule.
func Rules() []Rule {
	return []Rule{InteractionExpired, InteractionWithoutEnd, TooManyCollaborations, TooManyClients, StreamsServeEachOther, TeamGone, AreaWithoutOwner,
		AreaSharedUnsaid, TeamWithoutType, ProviderOverloaded, BlockingCycle, TooMuchBlocks, DependencyOverdue, RecurringBoundary, TeamApiStale, TooManyDomains}
}

// Severity says how much a finding matters.
type Severity string

// The severities, from small to large.
const (
	Info  Severity = "INFO"
	Warn  Severity = "WARN"
	Error Severity = "ERROR"
)

func (s Severity) weight() int { return slices.Index([]Severity{Info, Warn, Error}, s) }

// Finding is something about how teams work together that does not go well.
type Finding struct {
	Rule        Rule
	Severity    Severity
	Text        string
	Teams       []orggraph.Team // whom it is about, those first who can do most about it
	Interaction *orggraph.Interaction
	Dependency  *orggraph.Dependency
	Area        *orggraph.ProductArea
	Objective   *orggraph.Objective
	key         string // the stored ids that it is about: by them it is known in another state
}

type findingsKey struct{}

// Findings returns everything that is found, the gravest first. It is worked out once for each graph, and shared:
// nobody may change it.
func Findings(g *orggraph.Graph) []Finding {
	return g.Derive(findingsKey{}, func() any { return judge(g) }).([]Finding)
}

type byTeamKey struct{}

// OfTeam returns the findings about a team, the gravest first.
func OfTeam(t orggraph.Team) []Finding {
	g := t.Graph()
	places := g.Derive(byTeamKey{}, func() any {
		places := map[string][]int{}
		for i, f := range Findings(g) {
			for _, team := range f.Teams {
				places[team.Key()] = append(places[team.Key()], i)
			}
		}
		return places
	}).(map[string][]int)[t.Key()]
	list := make([]Finding, len(places))
	for i, place := range places {
		list[i] = Findings(g)[place]
	}
	return list
}

// Where says which findings are wanted; every given field must hold.
type Where struct {
	Rules    []Rule
	Severity *Severity // at least
	Team     *orggraph.Team
}

// Select returns the findings that are wanted, the gravest first.
func Select(g *orggraph.Graph, w Where) []Finding {
	all := Findings(g)
	if w.Team != nil {
		all = OfTeam(*w.Team)
	}
	var list []Finding
	for _, f := range all {
		if len(w.Rules) > 0 && !slices.Contains(w.Rules, f.Rule) || w.Severity != nil && f.Severity.weight() < w.Severity.weight() {
			continue
		}
		list = append(list, f)
	}
	return list
}

// mark is what a finding of one state is known by in another.
type mark struct {
	rule     Rule
	severity Severity
	key      string
}

// grave knows a finding again where it matters as much.
func grave(f Finding) mark { return mark{f.Rule, f.Severity, f.key} }

// whatever knows a finding again, however much it matters now.
func whatever(f Finding) mark { return mark{rule: f.Rule, key: f.key} }

// without returns the findings of a list that another one does not have.
func without(list, others []Finding, by func(Finding) mark) (rest []Finding) {
	known := make(map[mark]bool, len(others))
	for _, f := range others {
		known[by(f)] = true
	}
	for _, f := range list {
		if !known[by(f)] {
			rest = append(rest, f)
		}
	}
	return rest
}

// inOrder puts the gravest first, then by rule and words, so that a list reads the same each time.
func inOrder(list []Finding) []Finding {
	slices.SortStableFunc(list, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(b.Severity.weight(), a.Severity.weight()), strings.Compare(string(a.Rule), string(b.Rule)), strings.Compare(a.Text, b.Text), strings.Compare(a.key, b.key))
	})
	return list
}
