package demo

// designExpectations are what Northlight expects of those who lead designers; the defaults say nothing of them.
func designExpectations() []RoleExpectation {
	return []RoleExpectation{
		{"HOD", "CUS", 4, 3}, {"HOD", "DSC", 4, 3}, {"HOD", "UXD", 5, 5}, {"HOD", "RES", 3, 1}, {"HOD", "OUT", 4, 3}, {"HOD", "DEC", 4, 3}, {"HOD", "STR", 4, 5},
		{"HOD", "VIS", 5, 5}, {"HOD", "COL", 4, 3}, {"HOD", "STK", 4, 5}, {"HOD", "COM", 4, 3}, {"HOD", "OWN", 4, 1}, {"HOD", "COA", 5, 5}, {"HOD", "ORG", 4, 5},
		{"DSM", "CUS", 3, 3}, {"DSM", "TEC", 2, 1}, {"DSM", "DSC", 3, 3}, {"DSM", "UXD", 4, 5}, {"DSM", "RES", 3, 3}, {"DSM", "OUT", 3, 1}, {"DSM", "DEC", 3, 3},
		{"DSM", "STR", 2, 1}, {"DSM", "COL", 4, 5}, {"DSM", "STK", 3, 3}, {"DSM", "COM", 3, 3}, {"DSM", "OWN", 3, 1}, {"DSM", "COA", 4, 5}, {"DSM", "ORG", 3, 5},
	}
}

func yevheniia() coached {
	c := coached{seat: "head-design", coach: "cpo"}
	c.was = round{day: -106, state: agreed,
		manager: sees("4 - - - -  4 - 5 3 3+ 4  3+ 4+ -  4 4 4 4  4 3+",
			made("UXD", "Five principles, and a drawer of screens that break them. Designers bring screens to the drawer themselves."),
			missed("STR", "Design has a view on what the product should look like in three years, and it is in her head."),
			missed("ORG", "One designer serves two teams, and neither of them plans with her.")),
		self: sees("4 - - - -  4 - 5 3 4 4  4 5 -  4 4 4 4  4+ 4",
			remark("STR", "It is drawn. I know that a drawing is not a plan."))}
	c.is = round{day: -13, state: agreed,
		manager: sees("4 - - - -  4 - 5 3 4 4  4 4+ -  4 4 4+ 4  4 4",
			made("STR", "Two problems for design, with what is left to taste. Solveig plans with it."),
			seen("ORG", "Gave Payouts and Risk a designer each from the next hire on, and took the screen library off nobody."),
			missed("COA", "Her three leads get her eye. They ask for her time.")),
		self: sees("4 - - - -  4 - 5 3 4 4  4 5 -  4 4 4+ 4  4+ 4",
			seen("STR", "I wrote it down. It became smaller and better."))}
	c.plan = &aims{from: -95, reviews: []int{-51}, next: 31, areas: []aim{{competency: "COA", from: 4, to: 5, why: "Three leads and a studio of fourteen. What she sees in a second they must learn to see without her.",
		closed: "Each lead runs a critique that she need not attend.",
		goals:  []goal{{"Three critiques without her.", 9, 0}},
		steps: []step{observed("Watch each lead hold a critique, and say nothing until the next day", -30).on(-31),
			practise("An hour a week with each, for them and not for screens", -8),
			read("Her own comments of a month: which could have been questions?", -16).on(-18)},
		noted: []noted{note(-28,
			seen("", "Bit her lip for forty minutes.")), note(-18,
			missed("", "Thirty-one comments, four questions.")).own()},
		verdicts: []verdict{continues(4, "Time, not eyes.")}}}}
	c.talks = &talks{every: 2, minutes: 45, at: "10:00", next: 3, since: 12, moved: map[int]int{4: 1},
		latest: []talk{
			about(works("Thirty-one comments and four questions"), brings("A designer for Risk"), asks("What would the studio do without you for a month?")),
			about(brings("Two problems for design, on a page"),
				gives("You made it smaller. That was the work")).
				said("She is afraid that the page will be held against her. I would be glad if it were."),
			about(brings("The drawer")),
		}, earlier: []string{"What taste is", "Who plans with whom", "A studio in four cities"}}
	return c
}

func matthias() coached {
	c := coached{seat: "dm-merchants", coach: "head-design"}
	c.was = round{day: -99, state: agreed,
		manager: sees("3 - - - 2  3 - 4 3 2+ 2+  2 - -  4 3+ 3 3  3 3",
			seen("COL", "Three product managers think that he works for them alone."),
			missed("COA", "His designers hear what is good. What is not they read out of his silence.")),
		self: sees("3 - - - 2  3 - 4 3 3 3  2 - -  4 3 3 3  3+ 3",
			remark("COA", "I find it hard to say that something is not good enough."))}
	c.is = round{day: -12, state: agreed,
		manager: sees("3 - - - 2  3+ - 4 3 3 2+  2 - -  4 3+ 3 3  3+ 3",
			seen("COA", "Told Leonie on the same day what was wrong with the signup flow, and stayed until she had a next step."),
			missed("DEC", "Two layouts of the order list live on, because both have friends."),
			seen("DSC", "Sits with engineers in the test week, and draws what they hear.")),
		self: sees("3 - - - 2  3+ - 4 3 3 3  2 - -  4 3+ 3 3  4 3",
			seen("COA", "I said it on the day. It was less terrible than my silence."))}
	c.plan = &aims{from: -88, reviews: []int{-42}, next: 42, areas: []aim{{competency: "COA", from: 3, to: 4, why: "Four designers who like him and do not know where they stand.",
		closed: "Each can say what is not good enough yet, and what would be.",
		goals:  []goal{{"All four can say it.", -3, 0}},
		steps: []step{practise("Say it on the same day, four times", -50).on(-49),
			observed("Yevheniia listens to a critique", -28).on(-28),
			write("What good looks like, for each of the four", -4)},
		noted: []noted{note(-49,
			seen("", "Said it to Leonie, and it helped her.")), note(-15,
			heard("", "Rui: now I know what he means when he says nothing."))},
		verdicts: []verdict{continues(3.5, "With Thaleia, who is better than he is at some of it.")}}}}
	c.talks = &talks{every: 1, minutes: 30, at: "11:30", next: 2, since: 22, inWriting: []int{5}, skipped: map[int]string{4: "Yevheniia was at the portfolio days."},
		latest: []talk{
			about(brings("Two order lists, both with friends"), works("What good looks like, for Saoirse"), asks("Which of the two would you not show to a shop?")),
			about(won("Leonie's flow is tested and out"), works("I said it to Leonie"), gives("You stayed until she had a next step")),
			about(brings("Thaleia wants more than I can teach"), tells("Two problems for design")),
		}, earlier: []string{"Silence", "Three product managers and one of me"}}
	return c
}

func priscilla() coached {
	c := coached{seat: "dm-shoppers", coach: "head-design"}
	c.was = round{day: -98, state: agreed,
		manager: sees("3+ - - - 2+  3 - 4+ 3 3 3  2+ - -  3 3 3+ 4  4 2+",
			seen("UXD", "The checkout of five steps became three, and she can say what each of the two cost."),
			missed("COL", "She and Marisol plan past each other, and their teams carry the letters."),
			missed("ORG", "Bjarki works for two teams that both believe they have half of him on Mondays.")),
		self: sees("3+ - - - 2+  3+ - 4+ 3 3 3  3 - -  3+ 3 4 4  4 3",
			remark("COL", "Nobody told me that the order of work had changed. I heard it from Haneul."))}
	c.is = round{day: -11, state: shared,
		manager: sees("3+ - - - 2+  3+ - 4+ 3 3 3  2+ - -  3+ 3 3+ 4  4 3",
			seen("COL", "Asked Marisol to plan together, and has the room booked for the year."),
			seen("ORG", "Wrote the scorecard for Risk's designer with those who will work with them."),
			missed("STK", "Finance learned of the new icon licence from the bill.")),
		self: sees("3+ - - - 3  3+ - 4+ 3 3 3  3 - -  4 3 4 4  4 3",
			seen("COL", "Marisol and I plan on Tuesdays. It is an hour and saves a week."))}
	c.plan = &aims{from: -86, reviews: []int{-58}, next: -8, areas: []aim{{competency: "COL", from: 3, to: 4, why: "Two leaders who respect and do not meet each other cost their teams a week a month.",
		closed: "A quarter planned together, and nobody who carries letters.",
		goals:  []goal{{"One plan for Checkout with two names on it.", -14, -17}},
		steps:  []step{practise("Ask Marisol for an hour a week", -60).on(-62), practise("The next quarter, together", 10), observed("Kwabena and Yevheniia sit in once", -12)},
		noted: []noted{note(-62,
			seen("", "Asked, which was hard for her.")), note(-17,
			made("", "One plan, two names."))},
		verdicts: []verdict{continues(3.5, "With Money, too.")}}}}
	c.talks = &talks{every: 1, minutes: 30, at: "15:00", next: 3, since: 22, moved: map[int]int{3: 1}, skipped: map[int]string{6: "Yevheniia was at the portfolio days."},
		latest: []talk{
			about(brings("My review is late. It is on us both"), brings("Risk's designer: two to meet"), works("An hour that saves a week")),
			about(won("One plan, two names"), gives("You asked first. That counts"), brings("Bjarki's Mondays").later()).decided("Bjarki is at Payouts on Mondays, until Risk has somebody."),
			about(works("How I ask Marisol"), feels("Angry, and past it")),
		}, earlier: []string{"Letters", "Three steps where there were five"}}
	return c
}

func achieng() coached {
	c := coached{seat: "ur-lead", coach: "head-design"}
	c.was = round{day: -97, state: agreed,
		manager: sees("4 3 2 - -  4 - 3 4+ - -  2+ - -  3+ 2+ 3+ 4  2 -",
			made("RES", "The diary study on closing time is quoted by people who have never met her."),
			missed("STK", "Studies arrive when the decision has been taken. Nobody asked when it would be.")),
		self: sees("4 3 2 - -  4 - 3 5 - -  3 - -  3+ 3 3+ 4  2 -",
			remark("STK", "I am asked late. I could ask early."))}
	c.is = round{day: -4, state: selfIn,
		self: sees("4+ 3 2 - -  4 - 3 5 - -  3 - -  3+ 3 3+ 4  2+ -",
			seen("STK", "I have the dates of all decisions of the quarter on a wall, and five studies fit in."),
			made("RES", "A small book for trios on how to ask. Zawadi wrote half of it."))}
	// Her plan rests while she writes the book for trios.
	c.plan = &aims{from: -83, reviews: []int{-37}, next: 47, paused: true, areas: []aim{{competency: "STK", from: 2.5, to: 3, why: "Good studies that come after the decision change nothing.",
		closed: "Each study has the name of who waits for it, and the day on which they decide.",
		goals:  []goal{{"The quarter's studies hang beside the quarter's decisions.", -30, -32}},
		steps:  []step{practise("Ask eight product managers what they decide when", -45).on(-46), write("One page a study: who waits, and until when", 12)},
		noted: []noted{note(-32,
			seen("", "Struck out two studies, because nobody would have waited."))},
		verdicts: []verdict{continues(2.5, "After the book: the same for what she is asked late.")}}}}
	c.talks = &talks{every: 2, minutes: 30, at: "14:00", next: 4, since: 10, inWriting: []int{3},
		latest: []talk{about(brings("Five studies and one wall"), asks("Which of the five would you not do?")),
			about(won("The small book"), brings("Guests who owe nobody anything"))}, earlier: []string{"Closing time", "Late studies"}}
	return c
}
