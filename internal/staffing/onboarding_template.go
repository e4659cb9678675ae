package staffing

import (
	"slices"

	"cadre/ent/onboardingtask"
	"cadre/internal/orggraph"
)

// Step is a task of a template: until which day, whose, and what.
type Step struct {
	Day   int
	Whose onboardingtask.Whose
	Title string
}

// Part returns the part that a step belongs to.
func (s Step) Part() onboardingtask.Part {
	switch {
	case s.Day <= learnDays:
		return onboardingtask.PartLEARN
	case s.Day <= contributeDays:
		return onboardingtask.PartCONTRIBUTE
	}
	return onboardingtask.PartOWN
}

// The people of a template.
const (
	newcomer = onboardingtask.WhoseNEWCOMER
	manager  = onboardingtask.WhoseMANAGER
	buddy    = onboardingtask.WhoseBUDDY
)

// Days until which each part of an onboarding lasts; the last one ends with the review.
const (
	learnDays      = 30
	contributeDays = 60
	OnboardingDays = 90
)

// templateOf returns the steps of whoever begins in a seat.
func templateOf(seat orggraph.Position) []Step { return Template(craftOf(seat), leadsOthers(seat)) }

// Template returns what everybody does who begins, what a craft asks beyond that, named by the key of its role, and what
// leading asks.
func Template(craft string, leads bool) []Step {
	all := everybody()
	if leads {
		all = append(all, leaderSteps()...)
	}
	if steps := crafts[craft]; steps != nil {
		all = append(all, steps()...)
	}
	slices.SortStableFunc(all, func(a, b Step) int { return a.Day - b.Day })
	return all
}

func leadsOthers(seat orggraph.Position) bool {
	role, has := seat.PrimaryRole()
	return len(seat.Reports()) > 0 || has && leadsByTrack(role)
}

func leadsByTrack(role orggraph.Role) bool {
	return role.Track() == orggraph.TrackPC || role.Track() == orggraph.TrackPL
}

// crafts says by the keys of roles which steps they begin with.
var crafts = map[string]func() []Step{
	"ENG": engineerSteps, "TL": engineerSteps, "EM": engineerSteps, "CTO": engineerSteps,
	"PD": designerSteps, "DSM": designerSteps, "HOD": designerSteps,
	"APM": productSteps, "PM": productSteps, "SPM": productSteps, "PPM": productSteps, "PLPM": productSteps, "DPM": productSteps,
	"GPM": productSteps, "DIR": productSteps, "VP": productSteps, "CPO": productSteps,
}

// craftOf returns the key of the role of a seat, or of the one that it grew out of, that has steps of its own; empty
// where none has.
func craftOf(seat orggraph.Position) string {
	return craftOfRole(seat.PrimaryRole())
}

func craftOfRole(role orggraph.Role, ok bool) string {
	for range len(crafts) { // no circle of roles keeps it here
		if !ok || crafts[role.Key()] != nil {
			break
		}
		role, ok = role.Parent()
	}
	if !ok {
		return ""
	}
	return role.Key()
}

func everybody() []Step {
	return []Step{
		{1, manager, "Give access to tools, documents and channels"},
		{3, manager, "Say how you work together, and when the two of you meet"},
		{5, manager, "Talk about mission, scorecard, objectives, vision, strategy and principles"},
		{7, buddy, "Show how the team works: rituals, tools, unwritten rules"},
		{14, buddy, "Introduce ten people who matter for the work, and more"},
		{14, newcomer, "Use the product as a customer does, and write down what is hard"},
		{21, newcomer, "Walk through the metrics with somebody who knows them"},
		{30, newcomer, "Listen to eight customers"},
		{30, newcomer, "Assess yourself for the first time"},
		{45, manager, "Assess them for the first time, and talk about both"},
		{60, manager, "Agree on a coaching plan with three focus areas at most"},
		{75, newcomer, "Check in on the objective of the team"},
		{80, manager, "Ask those who work with them for feedback"},
		{90, manager, "Hold the 90-day review"},
	}
}

func productSteps() []Step {
	return []Step{
		{45, newcomer, "Draw the business model of the product"},
		{50, newcomer, "Tell how customers see the product and its competitors"},
		{60, newcomer, "Listen to fifteen customers in all"},
		{60, newcomer, "Test one risky idea with customers"},
		{90, newcomer, "Answer for the objective of the team"},
	}
}

func engineerSteps() []Step {
	return []Step{
		{5, newcomer, "Set up the workplace, and release a small change"},
		{20, newcomer, "Draw how the system hangs together"},
		{30, buddy, "Review the first changes together"},
		{45, newcomer, "Be on call beside somebody"},
		{60, newcomer, "Ship a slice that customers use"},
		{90, newcomer, "Own a part of the system, on call too"},
	}
}

func designerSteps() []Step {
	return []Step{
		{14, newcomer, "Learn the design system, and how it is changed"},
		{25, newcomer, "Draw the whole journey of one kind of customer"},
		{45, newcomer, "Test a prototype with five people"},
		{60, newcomer, "Ship a slice that customers use"},
		{90, newcomer, "Answer for how easy the team's product is to use"},
	}
}

func leaderSteps() []Step {
	return []Step{
		{14, newcomer, "Meet every report for the first time"},
		{30, newcomer, "Meet every report for the second time"},
		{60, newcomer, "Write the people plan; no reorganisation before this day"},
		{75, newcomer, "Hold a one-on-one with every report each week"},
	}
}
