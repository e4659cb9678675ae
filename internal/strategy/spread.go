package strategy

import (
	"fmt"

	"cadre/internal/orggraph"
)

// SpreadVerdict says whether a strategy spreads its teams too thin.
type SpreadVerdict string

// The verdicts.
const (
	Focused SpreadVerdict = "FOCUSED"
	Thin    SpreadVerdict = "THIN"
	Untold  SpreadVerdict = "UNKNOWN" // nothing is chosen, or there are no teams
)

// thinAbove is how many chosen problems there may be for each team: with more than one for two teams, each
// problem has fewer than two teams to it, and what one team alone can solve was no problem of the company.
const thinAbove = 0.5

// Spread is the test for spreading too thin, as butter on bread: how many problems are worked on at once,
// for how many teams.
type Spread struct {
	Problems, Teams int
	Ratio           *float64 // problems for each team; nil without teams
	Threshold       float64
	Verdict         SpreadVerdict
}

// SpreadOf applies the test to a strategy: its chosen problems, and the teams of kind TEAM that are not
// archived.
func SpreadOf(s orggraph.Strategy) Spread {
	chosen := orggraph.Chosen
	sp := Spread{Problems: len(s.Focuses(&chosen)), Threshold: thinAbove, Verdict: Untold}
	for _, team := range s.Graph().ActiveTeams() {
		if team.Kind() == orggraph.KindTeam {
			sp.Teams++
		}
	}
	if sp.Teams == 0 {
		return sp
	}
	ratio := float64(sp.Problems) / float64(sp.Teams)
	sp.Ratio = &ratio
	switch {
	case sp.Problems == 0:
	case ratio > thinAbove:
		sp.Verdict = Thin
	default:
		sp.Verdict = Focused
	}
	return sp
}

// Says explains the verdict in sentences.
func (sp Spread) Says() string {
	switch {
	case sp.Teams == 0:
		return "There are no teams yet, so that nothing can be said of how thin they are spread."
	case sp.Problems == 0:
		return "No problem is chosen yet."
	}
	each := float64(sp.Teams) / float64(sp.Problems)
	says := fmt.Sprintf("%s for %s: about %s to each problem. ", plural(sp.Problems, "problem"), plural(sp.Teams, "team"), teams(each))
	if sp.Verdict == Thin {
		return says + "With fewer than two teams to a problem everything moves a little and nothing is solved: choose fewer problems."
	}
	return says + "With at least two teams to a problem, each can be solved within the period."
}

func teams(each float64) string {
	if each == float64(int(each)) {
		return plural(int(each), "team")
	}
	return fmt.Sprintf("%.1f teams", each)
}

func plural(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %ss", n, one)
}
