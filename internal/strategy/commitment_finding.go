package strategy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// CommitmentRule is the key of a rule about commitments.
type CommitmentRule string

// The rules.
const (
	PostMortemMissing      CommitmentRule = "POST_MORTEM_MISSING"
	CommitmentAtRisk       CommitmentRule = "AT_RISK"
	CommitmentOverdue      CommitmentRule = "OVERDUE"
	DiscoveryOverdue       CommitmentRule = "DISCOVERY_OVERDUE"
	CommitmentCircle       CommitmentRule = "CIRCLE"
	CommitmentsNoException CommitmentRule = "TOO_MANY"
)

// FindingSeverity says how much a finding matters.
type FindingSeverity string

// The severities, from small to large.
const (
	FindingInfo  FindingSeverity = "INFO"
	FindingWarn  FindingSeverity = "WARN"
	FindingError FindingSeverity = "ERROR"
)

func (s FindingSeverity) weight() int {
	return slices.Index([]FindingSeverity{FindingInfo, FindingWarn, FindingError}, s)
}

// CommitmentFinding is something about commitments that does not go well.
type CommitmentFinding struct {
	Rule       CommitmentRule
	Severity   FindingSeverity
	Text       string
	Commitment *orggraph.Commitment // nil where it is about all of them
}

// soon is how near the day of a commitment is when what it waits for has to be there.
const soon = 14 // days

// PostMortemDue reports whether a commitment was broken and nobody has written down what is learned from it.
func PostMortemDue(c orggraph.Commitment) bool {
	return c.State() == orggraph.CommitmentBroken && (c.RootCause() == nil || c.WhatChanges() == nil || c.Affected() == nil)
}

// Soon reports whether a promise is due within two weeks, or was due.
func Soon(c orggraph.Commitment) bool {
	return c.State() == orggraph.CommitmentCommitted && c.DueOn() != nil && *c.DueOn() <= dayAfter(c.Graph().Today(), soon)
}

// RiskReasons says what speaks against keeping a promise, in sentences; nothing of what is not promised.
func RiskReasons(c orggraph.Commitment) []string {
	list := []string{}
	if c.State() != orggraph.CommitmentCommitted || c.DueOn() == nil {
		return list
	}
	list = append(list, gone(c)...)
	for _, d := range c.Needs() {
		if d.Open() {
			list = append(list, awaited(c, d)...)
		}
	}
	return list
}

// gone says which of those who answer for a commitment are no longer there.
func gone(c orggraph.Commitment) (list []string) {
	if on := c.Team().ArchivedOn(); on != nil {
		list = append(list, fmt.Sprintf("%s was archived on %s: nobody works on it any more.", c.Team().Name(), *on))
	}
	if who, ok := c.Manager(); ok && !here(who) {
		list = append(list, "The delivery manager has left.") // by no name: who may read objectives alone reads this too
	}
	return list
}

// here reports whether somebody has not left.
func here(p orggraph.Person) bool { return p.LeftOn() == nil || *p.LeftOn() > p.Graph().Today() }

// awaited says what speaks against it that a dependency comes in time.
func awaited(c orggraph.Commitment, d orggraph.Dependency) (list []string) {
	needs := fmt.Sprintf("“%s” of %s", brief(d.What()), d.Provider().Name())
	switch due := *c.DueOn(); {
	case d.Overdue():
		list = append(list, fmt.Sprintf("%s is late: it was needed by %s.", needs, *d.NeedBy()))
	case d.NeedBy() != nil && *d.NeedBy() > due:
		list = append(list, fmt.Sprintf("%s is asked for by %s, after the day of the promise.", needs, *d.NeedBy()))
	}
	if d.State() == orggraph.DependencyRaised {
		list = append(list, fmt.Sprintf("%s is not agreed.", needs))
	}
	by, ok := d.Promise()
	switch {
	case !ok:
	case by.State() == orggraph.CommitmentCommitted && by.DueOn() != nil && *by.DueOn() > *c.DueOn():
		list = append(list, fmt.Sprintf("%s comes by “%s”, which is promised for %s only.", needs, by.Title(), *by.DueOn()))
	case by.State() == orggraph.CommitmentBroken, by.State() == orggraph.CommitmentDeclined, by.State() == orggraph.CommitmentWithdrawn:
		list = append(list, fmt.Sprintf("%s was to come by “%s”, which comes no more.", needs, by.Title()))
	}
	return list
}

type commitmentFindingsKey struct{}

// CommitmentFindings returns what does not go well with commitments, the gravest first. It is worked out once for each graph,
// and shared: nobody may change it.
func CommitmentFindings(g *orggraph.Graph) []CommitmentFinding {
	return g.Derive(commitmentFindingsKey{}, func() any {
		list := []CommitmentFinding{}
		for _, c := range g.Commitments() {
			list = append(list, findingsOf(c)...)
		}
		for _, circle := range g.CommitmentCircles() {
			names := make([]string, len(circle)+1)
			for i, c := range circle {
				names[i] = "“" + c.Title() + "”"
			}
			names[len(circle)] = names[0]
			list = append(list, CommitmentFinding{Rule: CommitmentCircle, Severity: FindingError, Commitment: &circle[0],
				Text: fmt.Sprintf("Commitments wait for each other in a circle: %s. None of them can be kept.", strings.Join(names, " → "))})
		}
		if r := RatioOf(g, g.Today()); r.TooMany {
			list = append(list, CommitmentFinding{Rule: CommitmentsNoException, Severity: FindingWarn, Text: r.text()})
		}
		slices.SortStableFunc(list, func(a, b CommitmentFinding) int { return cmp.Compare(b.Severity.weight(), a.Severity.weight()) })
		return list
	}).([]CommitmentFinding)
}

// findingsOf judges one commitment.
func findingsOf(c orggraph.Commitment) (list []CommitmentFinding) {
	add := func(rule CommitmentRule, severity FindingSeverity, format string, args ...any) {
		list = append(list, CommitmentFinding{rule, severity, fmt.Sprintf(format, args...), &c})
	}
	today := c.Graph().Today()
	if PostMortemDue(c) {
		add(PostMortemMissing, FindingError, "“%s” was broken, and nobody has written the post-mortem: what the cause was, what changes, who was affected.", c.Title())
	}
	if due := c.DueOn(); c.State() == orggraph.CommitmentCommitted && due != nil && *due < today {
		add(CommitmentOverdue, FindingError, "“%s” was promised for %s. Say whether it was delivered or broken.", c.Title(), *due)
	}
	if until := c.DiscoveryUntil(); c.State() == orggraph.CommitmentDiscovery && until != nil && *until < today {
		add(DiscoveryOverdue, FindingWarn, "Discovery of “%s” was to end on %s. Promise it, decline it, or say until when it goes on.", c.Title(), *until)
	}
	if reasons := RiskReasons(c); len(reasons) > 0 {
		severity := FindingWarn
		if Soon(c) {
			severity = FindingError
		}
		add(CommitmentAtRisk, severity, "“%s”, promised for %s, is at risk. %s", c.Title(), *c.DueOn(), strings.Join(reasons, " "))
	}
	return list
}

// CommitmentWarnings says what should be looked at in a commitment that is not over; nothing is refused because of it.
func CommitmentWarnings(c orggraph.Commitment) []string {
	list := []string{}
	if !c.Open() {
		return list
	}
	if from, until := c.DiscoveryFrom(), c.DiscoveryUntil(); c.State() == orggraph.CommitmentDiscovery && from != nil && until != nil {
		switch {
		case *until < dayAfter(*from, leastDiscovery):
			list = append(list, "Discovery takes less than a week. Four risks are hardly known by then.")
		case *until > dayAfter(*from, mostDiscovery):
			list = append(list, "Discovery takes more than three weeks. Is it still one promise, or a problem to solve without a day?")
		}
	}
	if c.State() != orggraph.CommitmentCommitted { // of a promise they are what puts it at risk
		list = append(list, gone(c)...)
	}
	if needed, due := c.NeededBy(), c.DueOn(); needed != nil && due != nil && *due > *needed {
		list = append(list, fmt.Sprintf("It is needed by %s, and its day is %s.", *needed, *due))
	}
	if _, ok := c.Manager(); !ok {
		list = append(list, "No delivery manager follows it.")
	}
	return list
}
