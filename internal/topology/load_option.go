package topology

import (
	"fmt"

	"cadre/internal/orggraph"
)

// LoadOptionKind is what one can do where a team has too much to keep in mind.
type LoadOptionKind string

// What one can do.
const (
	SplitTeam       LoadOptionKind = "SPLIT"
	PlatformService LoadOptionKind = "PLATFORM_SERVICE"
	DropScope       LoadOptionKind = "DROP_SCOPE"
)

// LoadOption is something that one can do, and what speaks for it.
type LoadOption struct {
	Kind LoadOptionKind
	Text string
}

// Options returns what one can do where a team had too much to keep in mind for two quarters, that for which most
// speaks first; nothing elsewhere. The structure is that of the world in which it is asked.
func (l TeamLoads) Options() []LoadOption {
	if !l.High() {
		return nil
	}
	s, last := StructureOf(l.Team), l.Quarters[len(l.Quarters)-1]
	split, service := splitOption(l.Team, s), serviceOption(last)
	drop := LoadOption{DropScope, "Drop scope: say with the team what it no longer does, and who is told."}
	if *last.Germane > loadLimit {
		drop.Text = fmt.Sprintf("Drop scope: what the team is for is unclear to it (%.1f of 5). Say which objective counts, and what it no longer does.", *last.Germane)
	}
	switch {
	case *last.Extraneous >= *last.Intrinsic:
		return []LoadOption{service, split, drop}
	case len(s.Complex)+len(s.Simple) < 2 && s.Members <= largest:
		return []LoadOption{drop, service, split} // there is no seam to split at
	}
	return []LoadOption{split, service, drop}
}

func splitOption(t orggraph.Team, s *TeamStructure) LoadOption {
	o := LoadOption{Kind: SplitTeam}
	switch {
	case s.TooManyDomains != nil:
		o.Text = "Split: " + *s.TooManyDomains + " Give one of them, with people who know it, a team of its own."
	case s.Members > largest:
		o.Text = fmt.Sprintf("Split: %d people are more than work as one team. Find the seam between two domains.", s.Members)
	case len(s.Complex)+len(s.Simple) == 0:
		o.Text = fmt.Sprintf("Split: nothing is written down that %s owns. Say first what it does, to see where it could be two.", t.Name())
	case len(s.Complex)+len(s.Simple) == 1:
		o.Text = fmt.Sprintf("Split: %s has one domain; where a part of it can go by itself, let another team have it.", t.Name())
	default:
		o.Text = fmt.Sprintf("Split: %s has %d domains; where one of them can go by itself, let another team have it.", t.Name(), len(s.Complex)+len(s.Simple))
	}
	return o
}

func serviceOption(last TeamLoad) LoadOption {
	worst, name := 0.0, ""
	for _, i := range last.Items {
		if words := map[LoadItem]string{LoadUpkeep: "keeping what is there alive", LoadInterruptions: "interruptions", LoadTools: "tools and processes"}[i.Item]; words != "" && i.Score > worst {
			worst, name = i.Score, words
		}
	}
	return LoadOption{PlatformService, fmt.Sprintf("Take it as a service: most of what stands around the work is %s (%.1f of 5). Which platform could do it for the team?", name, worst)}
}

func countOf(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
