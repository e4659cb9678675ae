package demo

// anneliese is who the owner of a workspace with the demo company is taken for: a player and a coach.
// Her own view of this quarter is in, her coach's is a draft.
func anneliese() coached {
	c := coached{seat: "gpm-merchants", coach: "dir-commerce", plan: anneliesePlan(), talks: annelieseTalks()}
	c.was = round{day: -110, state: agreed, up: true,
		manager: sees("4 3+ 3 3 2+  4 3+ 2 3 4 3  3 3 3  4 3+ 4 4  3 2+",
			seen("COA", "Davit and Jonah both have a plan and know what is in it. She had corrected neither of them in time on what they did wrong."),
			missed("DEC", "Onboarding and Storefront waited three weeks for her word on the shared editor."),
			made("COM", "The area's last letter is what the founders send to investors when they ask what we do."),
			missed("ORG", "The seat for Orders was open for five months, with a scorecard that changed twice."),
			missed("STR", "The area has three good team strategies, and none of its own.")),
		self: sees("4 3+ 3 3+ 2+  4 3 2 3 4 3+  3 3 3  4 4 4 4  3 3",
			seen("COA", "I meet both of them every week, and have cancelled once in the quarter."),
			remark("DEC", "I wait because I want them to find it themselves. Sometimes that is an excuse."))}
	c.is = round{day: -8, state: selfIn,
		manager: sees("4 - - 3+ -  - - - - 4 3+  3+ - -  - - - -  4 3",
			seen("COA", "Told Davit that he knew the answer, and then said nothing for four minutes. He found it."),
			made("ORG", "Filled Orders in eight weeks with a scorecard that did not change, and four people who could explain the choice.")),
		self: sees("4 3+ 3 3+ 2+  4+ 3+ 2 3 4 3+  3+ 3 3  4 4 4 4  3+ 3",
			made("ORG", "Benedita is here. One scorecard, four interviews with notes, and the two who lost got a call from me."),
			seen("COA", "Davit closed what he could not do two quarters ago, and he tells others how."),
			missed("COA", "Benedita has been here for weeks, and she and I have no rhythm yet. That is mine, not hers."),
			made("STR", "Two pages for the area: less to set up, more that stays true. The teams have argued with it, which is what it is for."),
			missed("DEC", "Gift cards. Marisol and I both have an opinion and neither of us has decided."))}
	c.peers = []peer{
		{"em-merchants", -15, sees("4 - - - 3  4 4 - - 4 3  3+ - -  4+ 4 4 4  3+ 3", seen("COL", "Brings the bad news to the two of us first, so that we can carry it together."),
			missed("DEC", "Two of my teams waited for her and each thought that the other one had her word."))},
		{"dm-merchants", -14, sees("4 - - - -  4 - 2+ 3 - 3  3+ 3 -  4 4 4 4  4 -", seen("COA", "Her people come to design reviews with questions. That is her doing."))},
		{"gpm-shoppers", -14, sees("4 3+ 3 4 -  4 - - - 4 3+  3 3 3+  4 4 4+ 4  4 3", heard("COM", "I have borrowed her area letter twice, with her name on it."))},
		{"tl-onboarding", -13, sees("4 3 - - 2+  4 4 - 3 4 3+  - - -  4 - 4 4+  - -", seen("OWN", "She owned the failed signup test in front of everybody, though it was my metric."))},
		{"success-lead", -13, sees("4+ - 3 - -  - 3 - - - -  - 3 3  - 4 4 4  - -", seen("STK", "Tells my people what will change before shops call. No other area does."))},
	}
	return c
}

func anneliesePlan() *aims {
	return &aims{from: -100, reviews: []int{-55}, next: 20, up: true, areas: []aim{
		{competency: "COA", from: 3, to: 4, why: "She coaches two people well and is about to have four. What goes well by attention will not go well by attention alone.",
			closed: "Each of her people is met in a rhythm, corrected within days, and moves a level in what they chose.",
			goals:  []goal{{"One of her people closes a gap that both had named.", -15, -10}, {"Every one of hers has a rhythm and a plan.", -2, 0}},
			steps: []step{practise("Say what went wrong on the same day, three times", -70).on(-71),
				observed("Kwabena sits in on a one-on-one and says nothing", -45).on(-46).takes(30),
				read("Her own notes of the last ten talks: who speaks how much?", -30).on(-32).takes(60),
				practise("First talk and a first assessment with Benedita", -3)},
			noted: []noted{note(-46, seen("", "Spoke for six of thirty minutes.")),
				note(-29, seen("", "I bring half of the topics with Jonah. With Davit he does.")).own(),
				note(-19, heard("", "Davit: she let me be quiet until I knew."))},
			verdicts: []verdict{continues(3.5, "The same with three people, one of whom is not her report.")}},
		{competency: "DEC", from: 3, to: 4, why: "Teams find their way where she leaves it to them, and stand still where it is hers to say.",
			closed: "What two of her teams cannot settle is decided within a week, and written down.",
			goals:  []goal{{"No team waits longer than a week for her word.", 14, 0}},
			steps: []step{write("A list of the decisions that are hers and nobody else's", -60).on(-60).takes(60),
				practise("Decide gift cards with Marisol", -12),
				mentored("Half an hour with Mafalda on deciding too early", 10).takes(30)},
			noted: []noted{note(-57, made("", "Nine decisions that are hers. Four had waited for a month.")),
				note(-22, seen("", "Settled the editor between Onboarding and Storefront in one afternoon, against her own first view."))},
			verdicts: []verdict{continues(3.5, "Gift cards are the test.")}},
	}}
}

func annelieseTalks() *talks {
	return &talks{every: 1, minutes: 45, at: "13:30", next: 1, since: 25, inWriting: []int{7}, moved: map[int]int{2: 1, 12: 1}, skipped: map[int]string{5: "Kwabena was with the board.", 10: "The hiring days in Lisbon."},
		latest: []talk{
			about(brings("Gift cards: I want to decide, and to have you behind it"),
				brings("Benedita and I begin this week, and late. What do you look for in a first assessment?"),
				feels("Good at the work, late with people; I do not like that order"),
				asks("My half of your assessment"),
				tells("Solveig shows the strategy of the areas to the board in three weeks")),
			about(works("What I did not decide this month"),
				brings("Gonçalo: we have not met for too long"),
				brings("Half of Jonah's week belongs to nobody now").later(),
				gives("The afternoon on the editor was the best hour of the area this quarter")).
				said("She sees four people in a week of which half is her own team. We reckoned it: 35 % for people is honest, 50 % for Onboarding is not.").decided("Katarzyna takes the delivery questions of Onboarding until Benedita is settled."),
			about(brings("Which two problems Storefront picks, and whether I may be surprised"), asks("Who of yours could take your seat in a year?")).
				said("Davit in two, if he chooses. She had not said it to him."),
			about(won("Benedita has met every shop that Jonah knows"), brings("What the two who lost said when I called"), tells("Money has no director for now; I ask you to coach Gonçalo")).
				decided("She coaches Gonçalo until the seat is filled."),
			about(works("Deciding against my own first view"), brings("How the area is seen from outside"), gives("You waited three weeks because nobody was unhappy yet")),
			about(brings("The scorecard for Orders stays as it is, even if Teodora asks"), feels("Stretched")),
		},
		earlier: []string{
			"What the board asked about us", "Two candidates and one doubt", "Onboarding's number is flat", "The area letter", "A first draft of the two pages", "Whether I am still a product manager", "Rosalind works in two areas", "Davit's objectives were launches",
		}}
}
