package demo

import "time"

// Commitment is a promise that a team gave, or was asked for. Empty texts and days are none; people are named by their keys.
type Commitment struct {
	Key, Title, Why, Team, Objective, State string
	AskedBy, Manager                        string
	RequestedOn, NeededBy                   string
	DiscoveryFrom, DiscoveryUntil           string
	DueOn, CommittedOn, EndedOn             string
	RootCause, WhatChanges, Affected        string
	Found                                   [4]Found // value, usability, feasibility, viability
	TeamSigned, TechSigned, SignedOn        string
	Actions                                 []ObjectiveAction
}

// Found is what was found about a risk.
type Found struct{ What, On string }

// promise writes the commitments of the company: one that was kept, one that waits for what is late, one that is looked into,
// and one that was broken and learned from.
func (b *builder) promise() {
	holder := map[string]string{}
	for _, a := range b.org.Assignments {
		if a.Kind == permanent && (a.EndsOn == "" || a.EndsOn > day(b.today)) {
			holder[a.Position] = a.Person
		}
	}
	b.org.Commitments = companyCommitments(b.today)
	for i := range b.org.Commitments {
		c := &b.org.Commitments[i]
		for _, seat := range []*string{&c.AskedBy, &c.Manager, &c.TeamSigned, &c.TechSigned} {
			*seat = holder[*seat]
		}
		for j := range c.Actions {
			c.Actions[j].Owner = holder[c.Actions[j].Owner]
		}
	}
}

func companyCommitments(today time.Time) []Commitment {
	in := func(days int) string { return day(today.AddDate(0, 0, days)) }
	return []Commitment{
		{Key: "fees", Title: "Every shop in Portugal sees its card fees before it signs", Why: "The central bank asks for it from this day on. Without it we may not sign new shops there.", Team: "payments", State: "DELIVERED",
			AskedBy: "gpm-money", Manager: "dm-money", RequestedOn: in(-130), NeededBy: in(-40), DiscoveryFrom: in(-126), DiscoveryUntil: in(-112), DueOn: in(-42), CommittedOn: in(-110), EndedOn: in(-47),
			Found: [4]Found{{"Nine of ten shops we asked want to see it; the law leaves no choice.", in(-121)}, {"Six owners read the page without help and named their fee.", in(-118)},
				{"The fees are in the ledger already; a page and a signature remain.", in(-115)}, {"Legal and finance have read the text; both agree.", in(-113)}}, TeamSigned: "tl-payments", TechSigned: "cto", SignedOn: in(-111)},
		{Key: "harbour", Title: "All 40 Harbour Coffee shops can open in one morning", Why: "Harbour Coffee switches its old till off on that day, and has told its owners so.", Team: "onboarding", Objective: "4-onboarding", State: "COMMITTED",
			AskedBy: "sales-lead", Manager: "gpm-merchants", RequestedOn: in(-58), NeededBy: in(14), DiscoveryFrom: in(-55), DiscoveryUntil: in(-41), DueOn: in(11), CommittedOn: in(-40),
			Found: [4]Found{{"Harbour opens no shop without it; it is in the contract.", in(-52)}, {"Two of its managers opened a test shop each in 20 minutes.", in(-48)},
				{"Forty at once need the check of a new shop within a minute; Risk & Trust builds it.", in(-45)}, {"The fee covers the extra support of the week.", in(-44)}}, TeamSigned: "tl-onboarding", TechSigned: "vp-engineering", SignedOn: in(-41),
			Actions: []ObjectiveAction{{Title: "Agree with Harbour what is done by hand if the check is not there", Owner: "gpm-merchants", DueOn: in(3), State: "OPEN"},
				{Title: "Open ten test shops at once", Owner: "tl-onboarding", DueOn: in(-12), State: "DONE"}}},
		{Key: "spain", Title: "Payout files that the Spanish tax office takes", Why: "From next year on it takes no others. 300 of our shops are in Spain.", Team: "payouts", Objective: "4-payouts", State: "DISCOVERY",
			AskedBy: "gpm-money", Manager: "dm-money", RequestedOn: in(-9), NeededBy: in(95), DiscoveryFrom: in(-6), DiscoveryUntil: in(8),
			Found: [4]Found{{"All 300 shops have to hand them in; none has another way.", in(-4)}, {}, {"The format is documented; the test system answers.", in(-2)}, {}}},
		{Key: "lanterns", Title: "The festival guide is in the app before the Lantern Festival", Why: "The city prints our name on its programme.", Team: "mobile", State: "BROKEN",
			AskedBy: "gpm-shoppers", Manager: "pm-mobile", RequestedOn: in(-170), NeededBy: in(-100), DiscoveryFrom: in(-166), DiscoveryUntil: in(-158), DueOn: in(-101), CommittedOn: in(-156), EndedOn: in(-99),
			Found: [4]Found{{"Seven of ten regulars said they would open it.", in(-163)}, {"A paper guide was read without a question.", in(-161)},
				{"A week of work, as for other pages.", in(-160)}, {"The city pays for the translation.", in(-159)}}, TeamSigned: "tl-mobile", TechSigned: "vp-engineering", SignedOn: in(-157),
			RootCause:   "We counted the work and not the review of the app store, which took nine days where it usually takes two.",
			WhatChanges: "What goes through the store is promised three weeks after it is built, and a first version is handed in before discovery ends.",
			Affected:    "The city of Toronto, which had printed the programme, and 14 shops that had stocked up for it."},
	}
}
