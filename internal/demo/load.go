package demo

import (
	"maps"
	"slices"
)

// LoadAsked is a quarter in which a team said how much it has to keep in mind, as plain data. It is open to nobody: only
// averages are told.
type LoadAsked struct {
	Team        string
	QuartersAgo int
	Answers     [][6]int // of nobody: domains, technology, upkeep, interruptions, tools, clarity
}

// companyLoads are the two rounds that Northlight has closed. Payments had too much in both, and Risk & Trust is on its way
// there; of Storefront fewer than five answered, and of the Design System fewer than four.
func companyLoads() (list []LoadAsked) {
	said := map[string][2][6]int{
		"payments": {{4, 4, 5, 4, 3, 3}, {5, 4, 5, 4, 4, 3}}, "risk": {{3, 4, 3, 3, 3, 3}, {4, 4, 4, 4, 3, 4}}, "checkout": {{3, 3, 3, 4, 2, 2}, {3, 3, 3, 3, 2, 2}},
		"orders": {{3, 3, 4, 3, 3, 3}, {4, 3, 4, 4, 3, 3}}, "discovery": {{3, 4, 2, 2, 3, 2}, {3, 3, 2, 2, 3, 2}}, "mobile": {{3, 3, 2, 3, 4, 2}, {3, 3, 2, 3, 3, 2}},
		"payouts": {{3, 3, 4, 3, 3, 2}, {3, 3, 3, 3, 3, 2}}, "data-platform": {{4, 4, 4, 5, 3, 3}, {4, 4, 4, 5, 3, 4}}, "cloud": {{3, 4, 4, 4, 2, 2}, {3, 4, 4, 3, 2, 2}},
		"dev-platform": {{3, 3, 3, 4, 2, 2}, {3, 3, 3, 3, 2, 2}}, "onboarding": {{2, 2, 2, 3, 3, 2}, {2, 2, 2, 2, 3, 2}}, "storefront": {{3, 3, 2, 3, 3, 2}, {3, 3, 3, 3, 3, 3}},
		"design-system": {{2, 3, 2, 3, 2, 2}, {2, 3, 2, 3, 2, 2}},
	}
	for _, team := range slices.Sorted(maps.Keys(said)) { // so that one day gives one company
		for i, base := range said[team] {
			list = append(list, LoadAsked{Team: team, QuartersAgo: 2 - i, Answers: answersAround(base, answering(team, i))})
		}
	}
	return list
}

// answering is how many of a team answered.
func answering(team string, round int) int {
	switch team {
	case "storefront":
		return 4
	case "design-system":
		return 3
	}
	return 5 + (len(team)+round)%2
}

// answersAround are answers near to what most of a team say: some a step more, some a step less.
func answersAround(base [6]int, n int) [][6]int {
	all := make([][6]int, n)
	for i := range all {
		for item, v := range base {
			all[i][item] = min(max(v+[]int{0, 0, 1, 0, -1, 0, 0}[(i*3+item*2)%7], 1), 5)
		}
	}
	return all
}
