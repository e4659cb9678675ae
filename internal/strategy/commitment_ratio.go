package strategy

import (
	"fmt"

	"cadre/internal/orggraph"
)

// mostCommitments is the share of commitments beyond which they are no longer the exception.
const mostCommitments = 0.2

// CommitmentRatio says how many promises a quarter has beside its objectives.
type CommitmentRatio struct {
	From, Until             string
	Commitments, Objectives int
	Ratio                   *float64 // nil where there is no objective
	TooMany                 bool
}

// RatioOf counts the quarter that a day is in: what was promised for a day of it, and the objectives that teams were given
// whose periods share a day with it.
func RatioOf(g *orggraph.Graph, day string) CommitmentRatio {
	r := CommitmentRatio{}
	r.From, r.Until = Quarter(day)
	for _, c := range g.Commitments() {
		if due := c.DueOn(); due != nil && c.Promised() && *due >= r.From && *due <= r.Until {
			r.Commitments++
		}
	}
	for _, o := range g.Objectives() {
		if s := o.State(); s != orggraph.ObjectiveDraft && s != orggraph.ObjectiveDropped && o.StartsOn() <= r.Until && o.EndsOn() >= r.From {
			r.Objectives++
		}
	}
	if r.Objectives > 0 {
		ratio := float64(r.Commitments) / float64(r.Objectives)
		r.Ratio = &ratio
		r.TooMany = ratio > mostCommitments
	}
	return r
}

// text says what is wrong with the ratio.
func (r CommitmentRatio) text() string {
	return fmt.Sprintf("%d commitments stand beside %d objectives from %s to %s, %.0f %%. Beyond %.0f %% they are no longer the exception: teams deliver dates instead of solving problems.",
		r.Commitments, r.Objectives, r.From, r.Until, *r.Ratio*100, mostCommitments*100)
}
