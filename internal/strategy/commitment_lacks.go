package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/dependency"
	"cadre/ent/person"
	"cadre/internal/history"
	"cadre/internal/orggraph"
)

// CommitmentLackKind is what kind of thing a commitment is missing.
type CommitmentLackKind string

// The kinds.
const (
	LackRisk       CommitmentLackKind = "RISK"
	LackDay        CommitmentLackKind = "DAY"
	LackManager    CommitmentLackKind = "MANAGER"
	LackSignature  CommitmentLackKind = "SIGNATURE"
	LackDependency CommitmentLackKind = "DEPENDENCY"
)

// CommitmentLack is something without which nobody can promise.
type CommitmentLack struct {
	Kind       CommitmentLackKind
	Text       string
	Risk       *orggraph.CommitmentRisk
	Side       *orggraph.CommitmentSide
	Dependency *orggraph.Dependency // nil within a write
}

// grounds are what a promise rests on, as a graph or a write finds them.
type grounds struct {
	answers map[orggraph.CommitmentRisk]bool
	signed  map[orggraph.CommitmentSide]bool
	day     bool
	manager bool
	waits   []wait // dependencies that nobody has agreed to
}

type wait struct {
	what, provider string
	dependency     *orggraph.Dependency
}

// lacks lists what is missing, in the order in which it is done.
func (g grounds) lacks() []CommitmentLack {
	list := []CommitmentLack{}
	for _, risk := range orggraph.CommitmentRisks() {
		if !g.answers[risk] {
			list = append(list, CommitmentLack{Kind: LackRisk, Risk: &risk, Text: fmt.Sprintf("Nobody has said what was found about its %s.", riskWords[risk])})
		}
	}
	for _, w := range g.waits {
		list = append(list, CommitmentLack{Kind: LackDependency, Dependency: w.dependency, Text: fmt.Sprintf("%s has not agreed to “%s”.", w.provider, brief(w.what))})
	}
	if !g.manager {
		list = append(list, CommitmentLack{Kind: LackManager, Text: "No delivery manager follows it."})
	}
	if !g.day {
		list = append(list, CommitmentLack{Kind: LackDay, Text: "It has no day."})
	}
	for _, side := range orggraph.CommitmentSides() {
		if !g.signed[side] {
			list = append(list, CommitmentLack{Kind: LackSignature, Side: &side, Text: fmt.Sprintf("Nobody has signed for %s.", sideWords[side])})
		}
	}
	return list
}

// CommitmentLacks lists what a commitment is missing before it can be promised; nothing once it is, or is over.
func CommitmentLacks(c orggraph.Commitment) []CommitmentLack {
	if s := c.State(); s != orggraph.CommitmentRequested && s != orggraph.CommitmentDiscovery {
		return []CommitmentLack{}
	}
	who, managed := c.Manager()
	managed = managed && here(who)
	g := grounds{answers: map[orggraph.CommitmentRisk]bool{}, signed: map[orggraph.CommitmentSide]bool{}, day: c.DueOn() != nil, manager: managed}
	for _, a := range c.Answers() {
		g.answers[a.Risk] = a.Found != nil
	}
	for _, s := range c.Signatures() {
		g.signed[s.Side] = s.SignedOn != nil
	}
	for _, d := range c.Needs() {
		if d.State() == orggraph.DependencyRaised {
			g.waits = append(g.waits, wait{d.What(), d.Provider().Name(), &d})
		}
	}
	return g.lacks()
}

// lacksOf is CommitmentLacks within a write; whether the signatures count is for who asks to say.
func lacksOf(ctx context.Context, tx *history.Tx, c *ent.Commitment, signaturesCount bool, today string) ([]CommitmentLack, error) {
	managed, err := followed(ctx, tx, c, today)
	if err != nil {
		return nil, err
	}
	g := grounds{day: true, manager: managed,
		answers: map[orggraph.CommitmentRisk]bool{orggraph.RiskValue: c.ValueFound != nil, orggraph.RiskUsability: c.UsabilityFound != nil,
			orggraph.RiskFeasibility: c.FeasibilityFound != nil, orggraph.RiskViability: c.ViabilityFound != nil},
		signed: map[orggraph.CommitmentSide]bool{orggraph.SideTeam: signaturesCount && c.TeamSignedOn != nil, orggraph.SideTechnology: signaturesCount && c.TechSignedOn != nil}}
	raised, err := tx.Dependency.Query().Where(dependency.CommitmentID(c.ID), dependency.StateEQ(dependency.StateRAISED)).WithProvider().Order(dependency.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what %s waits for: %w", c.ID, err)
	}
	for _, d := range raised {
		g.waits = append(g.waits, wait{d.What, d.Edges.Provider.Name, nil})
	}
	return g.lacks(), nil
}

// followed reports whether a delivery manager follows a commitment who has not left.
func followed(ctx context.Context, tx *history.Tx, c *ent.Commitment, today string) (bool, error) {
	if c.ManagerID == nil {
		return false, nil
	}
	there, err := tx.Person.Query().Where(person.ID(*c.ManagerID), person.Or(person.LeftOnIsNil(), person.LeftOnGT(today))).Exist(ctx)
	if err != nil {
		return false, fmt.Errorf("read who follows %s: %w", c.ID, err)
	}
	return there, nil
}
