package demo

// designers are those who make what people see, with shorter rounds: of what matters most in their seats.
func designers() []coached {
	return []coached{leonie(), thaleia(), rui(), haneul(), cormac(), agustina(), noor(), bjarki()}
}

func leonie() coached {
	return coached{
		seat: "pd-onboarding", coach: "dm-merchants",
		was: round{day: -95, state: agreed,
			manager: sees("2+ 2 - - 2  2+ 2 3 2 2 -  - - -  3 - 2+ 3  - -",
				missed("UXD", "Signup asks for the tax number before it says what for.")),
			self: sees("2+ 2 - - 2  3 2 3 2+ 2 -  - - -  3 - 3 3  - -")},
		is: round{day: -10, state: agreed,
			manager: sees("3 2 - - 2  3 2 3+ 2+ 2 -  - - -  3 - 3 3  - -",
				made("UXD", "Signup in four screens. Nine of ten shops came through without a call, six before."),
				seen("CUS", "Sat in two kitchens while they signed up on a phone with wet hands."),
				missed("RES", "Her scripts lead. She notices it herself when she reads the notes.")),
			self: sees("3 2 - - 2  3 2 4 2+ 2 -  - - -  3 - 3 3  - -",
				made("UXD", "Four screens, and the tax number last, with a reason."))},
		plan: &aims{from: -84, reviews: []int{-40}, next: 40, areas: []aim{{
			competency: "RES", from: 2, to: 3, why: "Her questions hold the answer, and the tests please everybody.",
			closed: "A test whose notes surprise the trio.",
			goals:  []goal{{"Two tests with questions that Ignacio would sign.", -6, -7}},
			steps:  []step{mentored("Ignacio reads three scripts", -30).on(-31), practise("Ask only what they last did", -12).on(-13), course("Two mornings on interviewing", 16)},
			noted: []noted{note(-13,
				seen("", "Waited. The owner then said what nobody had asked."))},
			verdicts: []verdict{continues(2.5, "One more without a leading question.")}}}},
		talks: &talks{every: 2, minutes: 30, at: "09:30", next: 1, since: 10, latest: []talk{
			about(works("What they last did"), brings("May I visit with Jonah?")),
			about(won("Nine of ten"), asks("What would you ask a shop that gave up?"))}, earlier: []string{"Tax numbers", "Wet hands"}},
	}
}

func thaleia() coached {
	return coached{
		seat: "pd-storefront", coach: "dm-merchants",
		was: round{day: -94, state: agreed,
			manager: sees("3 2+ - - 3  3+ 3 4+ 3+ 2+ -  - - -  3+ - 3 4  - -",
				seen("UXD", "The editor works with one hand, one eye and no mouse.")),
			self: sees("3 2+ - - 3  3+ 3 4 3+ 2+ -  - - -  3+ - 3 4  - -")},
		is: round{day: -14, state: agreed,
			manager: sees("3 2+ - - 3  4 3 4+ 3+ 3 -  - - -  4 - 3 4  - -",
				seen("COL", "Engineers of three teams bring her what they are not sure about."),
				made("DSC", "Drew the idea that was ended before it was built, so that it could be ended."),
				missed("COM", "What she knows about access is in her and not on paper.")),
			self: sees("3 2+ - - 3  3+ 3 4+ 3+ 3 -  - - -  4 - 2+ 4  - -",
				remark("COM", "I do not like to write in English, and it shows."))},
		plan: &aims{from: -82, reviews: []int{-39}, next: 45, areas: []aim{{
			competency: "UXD", from: 4.5, to: 5, strength: true, why: "The best of the studio in access for everyone. It should be the studio's.",
			closed: "A guide that two teams use without her.",
			goals:  []goal{{"Two teams have used the guide.", 18, 0}},
			steps:  []step{write("The guide on access: eight pages with pictures", 4).begun().takes(600), practise("An open hour on Thursdays", -20).on(-20)},
			noted: []noted{note(-20,
				heard("", "Nadezhda: the hour saves me two days a month."))},
			verdicts: []verdict{continues(4.5, "Eight pages are enough.")}}}},
		talks: &talks{every: 2, minutes: 30, at: "14:30", next: 2, since: 10, latest: []talk{
			about(works("Eight pages"), brings("What comes after senior?")),
			about(won("The open hour is full"), gives("Three teams come to you. You should have a title for it, or an hour less"))}, earlier: []string{"One hand, one eye"}},
	}
}

func rui() coached {
	return coached{
		seat: "pd-orders", coach: "dm-merchants",
		was: round{day: -93, state: agreed,
			manager: sees("2+ 2 - - 2  2 2+ 3+ 2 2 -  - - -  2+ - 2+ 3  - -"),
			self:    sees("3 2 - - 2  2+ 2+ 3+ 2 2 -  - - -  3 - 2+ 3  - -")},
		is: round{day: -6, state: managerIn,
			manager: sees("2+ 2 - - 2+  2+ 2+ 3+ 2 2 -  - - -  3 - 2+ 3  - -",
				seen("COL", "Works out loud by now, and Joaquim's people answer."),
				missed("CUS", "Two layouts of the order list, and no owner has seen either in a rush hour."))},
	}
}

func haneul() coached {
	return coached{
		seat: "pd-checkout", coach: "dm-shoppers",
		was: round{day: -96, state: agreed,
			manager: sees("3 3 - - 2+  3+ 3 4 3 3 -  - - -  3 - 3 3+  - -",
				number("UXD", "Errors at the address fell by a third.")),
			self: sees("3 3 - - 2+  3 3 4 3 3 -  - - -  3 - 2+ 3+  - -")},
		is: round{day: -13, state: agreed,
			manager: sees("3+ 3 - - 2+  4 3 4 3 3 -  - - -  3+ - 3 4  - -",
				made("DSC", "Three ways to pay later, ended in one week, each by a different risk."),
				seen("OWN", "Asked for the numbers after the release and changed her own favourite.")),
			self: sees("3+ 3 - - 2+  3+ 3 4 3 3 -  - - -  3+ - 3 4  - -",
				seen("OWN", "My favourite lost by four points. It was pretty."))},
		plan: &aims{from: -80, reviews: []int{-36}, next: 44, areas: []aim{{
			competency: "DSC", from: 3.5, to: 4, strength: true, why: "She ends ideas by drawing them. The trio of Payments could use that.",
			closed: "Noor has ended one of her own.",
			goals:  []goal{{"A test week with Payments.", 11, 0}},
			steps:  []step{practise("A test week with Noor", 11), write("How a drawing ends an idea: a page", -10).on(-10)},
			noted: []noted{note(-9,
				made("", "A page with three drawings crossed out."))},
			verdicts: []verdict{continues(4, "With Noor.")}}}},
		talks: &talks{every: 2, minutes: 30, at: "10:00", next: 1, since: 9, latest: []talk{
			about(brings("A week with Noor"), works("Three drawings crossed out")),
			about(won("A third fewer errors"), asks("What would you not draw again?"))}, earlier: []string{"My favourite lost"}},
	}
}

func cormac() coached {
	return coached{
		seat: "pd-discovery", coach: "dm-shoppers",
		was: round{day: -92, state: agreed,
			manager: sees("2 2 - - 2  2 2 2+ 2 1+ -  - - -  2+ - 2+ 2+  - -",
				remark("UXD", "First months; patterns are safe, flows not yet.")),
			self: sees("2 2 - - 2  2+ 2 3 2 1+ -  - - -  3 - 2+ 3  - -")},
		is: round{day: -9, state: agreed,
			manager: sees("2+ 2 - - 2  2+ 2 3+ 2 2 -  - - -  3 - 2+ 3  - -",
				made("UXD", "The map of open shops: he threw the first away himself and drew the street."),
				missed("CUS", "Went along to the market twice and took notes about the app.")),
			self: sees("2+ 2 - - 2  2+ 2 3+ 2+ 2 -  - - -  3 - 3 3  - -")},
		talks: &talks{every: 2, minutes: 30, at: "13:30", next: 4, since: 8, latest: []talk{
			about(brings("How to look at people and not at the app")),
			about(won("The street"))}},
	}
}

func agustina() coached {
	return coached{
		seat: "pd-mobile", coach: "dm-shoppers",
		was: round{day: -91, state: agreed,
			manager: sees("3 2 - - 2+  2+ 3 4 2+ 2 -  - - -  3+ - 3 3  - -"),
			self:    sees("3 2 - - 3  3 3 4 2+ 2 -  - - -  3+ - 3 3  - -")},
		is: round{day: -12, state: agreed,
			manager: sees("3 2+ - - 2+  3 3 4 2+ 2+ -  - - -  4 - 3 3+  - -",
				seen("COL", "Lautaro and she show each other half-done work at ten every morning."),
				seen("DSC", "Ended the first reminder on paper.")),
			self: sees("3 2+ - - 3  3+ 3 4 2+ 2+ -  - - -  4 - 3 3+  - -")},
		talks: &talks{every: 2, minutes: 30, at: "11:30", next: 3, since: 9, skipped: map[int]string{2: "Agustina was on leave."}, latest: []talk{
			about(works("What half done means")),
			about(won("Ten o’clock"), brings("A style for Uruguay"))}},
	}
}

func noor() coached {
	return coached{
		seat: "pd-payments", coach: "dm-shoppers",
		was: round{day: -90, state: agreed,
			manager: sees("2+ 2 - - 2+  2+ 2 3 2+ 2 -  - - -  3 - 3 3  - -"),
			self:    sees("2+ 2 - - 2+  2 2 3 2+ 2 -  - - -  3 - 2+ 2+  - -")},
		is: round{day: -8, state: shared,
			manager: sees("3 2 - - 2+  2+ 2 3+ 2+ 2 -  - - -  3 - 3 3  - -",
				seen("CUS", "Knows four ways in which people in Montevideo split a bill."),
				missed("DSC", "Waits for a finished brief; the risks are settled by then.")),
			self: sees("2+ 2 - - 2+  2+ 2 3 2+ 2 -  - - -  3 - 2+ 3  - -",
				remark("DSC", "I would like to be in the room before the brief."))},
		talks: &talks{every: 2, minutes: 30, at: "16:30", next: 2, since: 9, latest: []talk{
			about(brings("The room before the brief"), asks("Who would have to ask you?")),
			about(won("Four ways to split a bill"))}},
	}
}

func bjarki() coached {
	return coached{
		seat: "pd-shared", coach: "dm-shoppers",
		was: round{day: -89, state: agreed,
			manager: sees("2 2+ - - 2+  2+ 2+ 3 2 2 -  - - -  2+ - 3 3  - -"),
			self:    sees("2 2+ - - 2+  2+ 2+ 3 2 2 -  - - -  3 - 3 3  - -")},
		is: round{day: -11, state: agreed,
			manager: sees("2 2+ - - 2+  2+ 2+ 3+ 2 2 -  - - -  3 - 3 3  - -",
				seen("COL", "Two teams believe that they have him whole, which is a compliment and a problem."),
				missed("CUS", "No time for it, in either team.")),
			self: sees("2 2+ - - 2+  2+ 2+ 3+ 2 2 -  - - -  3 - 3 3  - -",
				missed("CUS", "I have not met a shop this quarter. Half of two teams is less than one."))},
		plan: &aims{from: -81, reviews: []int{-30}, areas: []aim{{
			competency: "CUS", from: 2, to: 3, why: "He draws for people whom he has not met.",
			closed: "One shop a week, in one of the two teams.",
			goals:  []goal{{"Six shops.", -20, 0}},
			steps:  []step{visit("Two shops with Payouts", -50).on(-47).takes(240), visit("Two with Risk", -35)},
			noted: []noted{note(-47,
				seen("", "Understood within an hour why nobody opens the statement."))},
			verdicts: []verdict{changed(2, "Not to be had beside two teams. Again when Risk has a designer of its own.")}}}},
	}
}
