package topology

import (
	"fmt"
	"slices"

	"cadre/internal/orggraph"
)

// Principle is one of those by which teams are split, in the order in which they count.
type Principle string

// The principles of the product operating model.
const (
	InvestmentFit   Principle = "INVESTMENT"
	FewDependencies Principle = "DEPENDENCIES"
	OwnershipFit    Principle = "OWNERSHIP"
	LeverageFit     Principle = "LEVERAGE"
	StrategyFit     Principle = "STRATEGY"
	SizeFit         Principle = "SIZE"
	ArchitectureFit Principle = "ARCHITECTURE"
	UserFit         Principle = "USER"
	BusinessFit     Principle = "BUSINESS"
)

// The sizes of teams that work well.
const (
	smallest = 5
	largest  = 9
)

// Score says how far a topology goes by one principle. It explains, and adds up to nothing: which principle counts more is
// for people to say.
type Score struct {
	Principle Principle
	Value     *float64 // the share of what was looked at that goes by it, 0 to 1; nil where nothing was
	Says      string
}

// Scores tells of each principle how far the teams of a graph go by it.
func Scores(g *orggraph.Graph) []Score {
	s := scoring{g: g}
	for _, t := range g.ActiveTeams() {
		if t.Kind() == orggraph.KindTeam && t.Headcount() > 0 {
			s.teams = append(s.teams, t)
		}
	}
	return []Score{
		{InvestmentFit, nil, "What each team costs and is worth is not known here: weigh it yourselves."},
		s.dependencies(), s.ownership(), s.leverage(), s.strategy(), s.size(), s.architecture(), s.user(),
		{BusinessFit, nil, "How teams fit business units comes last, and is for people to weigh."},
	}
}

type scoring struct {
	g     *orggraph.Graph
	teams []orggraph.Team // those in which somebody works
}

// share makes a score of how many of how many; says takes both numbers.
func share(p Principle, of, all int, says, none string) Score {
	if all == 0 {
		return Score{Principle: p, Says: none}
	}
	v := float64(of) / float64(all)
	return Score{p, &v, fmt.Sprintf(says, of, all)}
}

func (s scoring) dependencies() Score {
	free := 0
	for _, t := range s.teams {
		waits := false
		for _, d := range t.Needs(false) {
			waits = waits || d.Severity() == orggraph.SeverityBlocking || d.Severity() == orggraph.SeverityHigh
		}
		if !waits {
			free++
		}
	}
	return share(FewDependencies, free, len(s.teams), "%d of %d teams wait for nothing of others on which much hangs.", "Nobody works in a team.")
}

func (s scoring) ownership() Score {
	one, all := 0, 0
	for a := range s.g.EachProductArea() {
		owners := a.Owners()
		if len(owners) == 0 && s.g.HasPartsOwned(a) {
			continue
		}
		all++
		if len(owners) == 1 {
			one++
		}
	}
	return share(OwnershipFit, one, all, "%d of %d products, services and data have exactly one owner.", "Nobody has said what teams own.")
}

func (s scoring) leverage() Score {
	used, all := 0, 0
	for _, t := range s.teams {
		if !is(t, orggraph.PlatformTeam) {
			continue
		}
		all++
		served := map[orggraph.Team]bool{}
		for _, i := range t.Interactions(false) {
			if i.Mode() == orggraph.AsAService && i.From() == t && i.Active() {
				served[i.To()] = true
			}
		}
		if len(served) > 1 {
			used++
		}
	}
	return share(LeverageFit, used, all, "%d of %d platforms serve two teams or more.", "No team is a platform.")
}

func (s scoring) strategy() Score {
	serving, all := 0, 0
	for _, o := range s.g.Objectives() {
		if !o.Running() || o.State() == orggraph.ObjectiveDraft {
			continue
		}
		all++
		if len(o.Serves()) > 0 {
			serving++
		}
	}
	return share(StrategyFit, serving, all, "%d of %d running objectives serve a problem of a strategy, by themselves or through what they contribute to.", "No objective is running.")
}

func (s scoring) size() Score {
	fits := 0
	for _, t := range s.teams {
		if n := t.Headcount(); n >= smallest && n <= largest {
			fits++
		}
	}
	return share(SizeFit, fits, len(s.teams), fmt.Sprintf("%%d of %%d teams have %d to %d people.", smallest, largest), "Nobody works in a team.")
}

// architecture looks whether who owns a part owns the whole that it is a part of, where that has an owner.
func (s scoring) architecture() Score {
	same, all := 0, 0
	for a := range s.g.EachProductArea() {
		whole, ok := a.Parent()
		if !ok || len(a.Owners()) == 0 || len(whole.Owners()) == 0 {
			continue
		}
		all++
		owns := func(o orggraph.Ownership) bool {
			return slices.ContainsFunc(whole.Owners(), func(of orggraph.Ownership) bool { return of.Team() == o.Team() })
		}
		if slices.ContainsFunc(a.Owners(), owns) {
			same++
		}
	}
	return share(ArchitectureFit, same, all, "%d of %d parts are owned by a team that owns the whole too.", "No part of what is owned has a whole with an owner.")
}

func (s scoring) user() Score {
	near := 0
	for _, t := range s.teams {
		if is(t, orggraph.StreamAligned) || t.ProductType() != nil && *t.ProductType() == orggraph.ExperienceProduct {
			near++
		}
	}
	return share(UserFit, near, len(s.teams), "%d of %d teams deliver to users or customers by themselves.", "Nobody works in a team.")
}
