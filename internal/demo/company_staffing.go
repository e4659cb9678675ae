package demo

// companyPlans is what Northlight decided of its vacant seats.
func companyPlans() []SeatPlan {
	return []SeatPlan{{"pm-risk", "OPEN"}, {"eng-orders-4", "OPEN"}, {"eng-discovery-3", "APPROVED"}, {"ds-designer-2", "FROZEN"}}
}

// companySearches are the openings of Northlight. The director's seat above Risk & Trust stands empty, so that
// Anneliese was asked to hire for it.
func companySearches() []Search {
	return []Search{
		{
			Position: "pm-risk", By: "Anneliese Trautvetter", DaysAgo: 41,
			Why:       "Hanneke left, and nobody decides what the risk team stops doing. Two partners wait for an answer on chargebacks.",
			Outcomes:  []string{"Chargebacks fall below 0.3 % of volume in two markets", "The team tests a risky idea with partners every week", "Ilse no longer decides for the team"},
			MustHaves: []string{"CUS", "DSC", "OUT", "STK"},
			Plan:      "Anneliese opens, Ottilie and a designer hold the craft session on a live chargeback case, Ilse closes.",
			Candidates: []Applicant{
				{Name: "Ruxandra Petcu", Email: "ruxandra.petcu@mail.example", Source: "REFERRAL", Way: []Step{{"sourced", 36}, {"screen", 30}, {"manager", 24}, {"craft", 16}, {"decision", 2}}, Talks: []Talking{
					{By: "Ottilie Brandeisky", DaysAgo: 15, Overall: "STRONG_YES", Rating: 4, Pros: "Found the partner's real problem in ten minutes.", Cons: "Has not worked with models in production.", Evidence: map[string]string{"CUS": "Asked for the last three disputes before she looked at a number.", "DSC": "Named the riskiest guess first, and a test for it by Thursday.", "OUT": "Turned “fewer fraud cases” into a rate and a backstop.", "STK": "Said what she would tell the bank, and what not."}},
					{By: "Ilse Vantongeren", DaysAgo: 13, Overall: "YES", Rating: 3, Pros: "Calm with people who disagree.", Cons: "Wants more structure than the team has.", Evidence: map[string]string{"CUS": "Told of a merchant whom she visited twice.", "DSC": "Stopped a feature of her own after four interviews.", "OUT": "Knows her numbers, with help from an analyst.", "STK": "Kept a promise to legal that cost her a quarter."}},
				}},
				{Name: "Mattias Elofsson", Source: "INBOUND", Way: []Step{{"sourced", 33}, {"screen", 27}, {"manager", 19}}},
				{Name: "Oyinkansola Fashola", Email: "oyin.fashola@mail.example", Source: "OUTBOUND", Way: []Step{{"sourced", 20}, {"contacted", 18}, {"screen", 6}, {"manager", 3}}, Talks: []Talking{{By: "Anneliese Trautvetter", DaysAgo: 1, Competencies: []string{"CUS", "DSC"}}}},
				{Name: "Lior Benveniste", Source: "COMMUNITY", Way: []Step{{"sourced", 4}}},
				{Name: "Beatriz Carvalhal", Email: "b.carvalhal@mail.example", Source: "INBOUND", Way: []Step{{"sourced", 31}, {"screen", 25}}, Ended: "TALENT_POOL", Reason: "LATER", Why: "Finishes a launch first, and would like to talk in spring."},
			},
		},
		{
			Position: "eng-orders-4", By: "Teodora Vlădescu", DaysAgo: 18,
			Why:       "The order service has one person who knows it.",
			Outcomes:  []string{"A second person is on call for orders", "Stock is right within a minute", "Releases go out on any day"},
			MustHaves: []string{"TEC", "DLV", "COL"},
			Candidates: []Applicant{
				{Name: "Henrique Salvaterra", Source: "REFERRAL", Way: []Step{{"sourced", 15}, {"screen", 11}, {"team", 3}}, Talks: []Talking{{By: "Anneliese Trautvetter", DaysAgo: 1, Competencies: []string{"COL"}}}},
				{Name: "Oksana Hrynko", Source: "INBOUND", Way: []Step{{"sourced", 9}}},
			},
		},
	}
}
