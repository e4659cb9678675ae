package demo

// florencia decides well and tests too late. Her plan's review is overdue.
func florencia() coached {
	c := coached{seat: "pm-mobile", coach: "gpm-shoppers"}
	c.was = round{day: -101, state: agreed,
		manager: sees("3 2+ 2+ 3 2  2 3+ 2+ 2 3 3+  2 2+ 2+  3+ 3 3 3  1+ 1",
			missed("DSC", "The loyalty card was built for six weeks before a regular saw it, and taken back after two."),
			seen("DEC", "Said no to three countries at once, with a reason for each that they could repeat."),
			seen("COL", "The mobile trio is the one that others ask to visit.")),
		self: sees("3 2+ 2+ 3 2+  3 3+ 2+ 2 3 3+  2 3 3  4 3 3 3  2 1",
			remark("DSC", "We knew what regulars wanted. We were wrong about when."),
			number("OUT", "Regulars order 2.6 times a month from the app, 2.2 before."))}
	c.is = round{day: -10, state: shared,
		manager: sees("3+ 2+ 2+ 3 2  3 3+ 2+ 2 3 3+  2 3 2+  3+ 3+ 3 3+  1+ 1",
			made("DSC", "The reminder to reorder went through four tests in nine days, and two of them said no. What was built is the third idea."),
			seen("CUS", "Keeps twelve regulars in a group that tells her on Sunday evening what was odd that week."),
			missed("DAT", "Reads averages. Half of her regulars order once a week and half never; the average does neither."),
			seen("OWN", "Took the loyalty card into the lessons of the area herself, with the cost."),
			heard("VIS", "Lautaro shows new engineers her three drawings before the architecture.")),
		self: sees("3+ 3+ 2+ 3 2+  3+ 3+ 2+ 2 3 4  2 3 3  4 3+ 3 3+  2 1",
			made("DAT", "I rebuilt the loyalty report with Desmond and run it alone now."),
			seen("DSC", "Four tests in nine days. I would have been ashamed of the first idea."))}
	c.plan = florenciaPlan()
	c.talks = &talks{every: 1, minutes: 30, at: "10:30", next: 3, since: 24, skipped: map[int]string{3: "Marisol had Checkout’s incident that morning.", 11: "Florencia was on leave."}, moved: map[int]int{6: 1},
		latest: []talk{
			about(brings("My review is late, and it bothers me more than I thought"),
				brings("Where we differ on data"),
				works("Repeat orders, cut by how often"),
				asks("What did you love and end anyway?")),
			about(won("The reminder is out, third idea"),
				brings("Uruguay: what of the app is needed on the first day?"),
				brings("Do I want to lead people?").later()).
				said("She wants to be asked again in half a year.").
				decided("Nothing of loyalty in Uruguay."),
			about(works("Desmond says that I am faster than he was"), gives("You took the loss of the card upon you. It made the room honest")),
			about(brings("How I tell Lautaro that we stop"), feels("Proud of the trio")),
		},
		earlier: []string{"Three countries and three reasons", "The regulars’ Sunday", "A tablet in the kitchen", "My first review", "Push messages that nobody hates"},
	}
	return c
}

func florenciaPlan() *aims {
	return &aims{from: -94, reviews: []int{-66}, next: -6, areas: []aim{
		{competency: "DSC", from: 2, to: 3, why: "She is fast, and so a wrong idea is far along before anybody could know.",
			closed: "No build of more than a week without a test that could have ended it.",
			goals:  []goal{{"One idea ended before a line is written.", -30, -32}},
			steps: []step{shadow("Rosalind's test week", -75).on(-76).takes(240),
				practise("Reminders: the riskiest assumption first, with Lautaro and Agustina", -40).on(-42),
				write("What the loyalty card cost us, for the area", -26).on(-28)},
			noted: []noted{note(-42, seen("", "Ended her own first idea on day two.")),
				note(-25, made("", "The lessons of the loyalty card, with the cost in weeks, signed by her.")),
				note(-9, seen("", "Asked the trio what would make them stop, before they began."))},
			verdicts: []verdict{continues(2.5, "The same for something that she loves.")}},
		{competency: "DAT", from: 2.5, to: 3, why: "Her decisions rest on averages of people who have little in common.",
			closed: "She finds the groups in the numbers herself and says what they do not show.",
			goals:  []goal{{"A decision that the average would have got wrong.", 12, 0}},
			steps: []step{course("Desmond's four afternoons on distributions", -50).on(-50).takes(480),
				practise("Cut the repeat orders by how often, before the next planning", -8),
				read("Three of our reports, for what they hide", -18).on(-19)},
			noted: []noted{note(-16, missed("", "Found two groups and then reported their average.")),
				note(-6, seen("", "Asked Desmond for the spread before the mean.")).own()}, verdicts: []verdict{continues(2.5, "Desmond's afternoons first.")}},
		{competency: "DEC", from: 3.5, to: 4, strength: true, joined: 1, why: "She says no so that people thank her. The area could learn it.",
			closed: "Two other trios have used her page of reasons.",
			goals:  []goal{{"Adaeze says a no of her own.", 8, 0}},
			steps:  []step{practise("Take Adaeze along when a country is turned down", -20).on(-23), write("Nos that held: a page of five", 3).begun()},
			noted:  []noted{note(-23, seen("", "Let Adaeze give the second reason."))}},
	}}
}

// adaeze is an associate whom the principal product manager coaches, because her manager has four people.
func adaeze() coached {
	c := coached{seat: "apm-shoppers", coach: "ppm"}
	c.was = round{day: -102, state: agreed,
		manager: sees("2 1+ 1 1 1  2 2 1+ 1+ 1 1  1 1 1  2+ 1+ 2 2  - -",
			seen("COL", "The engineers of Checkout ask her to the retrospective, which no associate before her was."),
			missed("DAT", "Answers with the dashboard that she has open, whatever the question."),
			made("CUS", "Kept a diary of forty failed payments, with what the shopper did next.")),
		self: sees("2 2 1 1 1  2 2 1 2 1 1  1 1 1  2+ 2 2 2  - -", seen("CUS", "Forty failed payments, one by one."))}
	c.is = round{day: -13, state: agreed,
		manager: sees("2+ 2 1 1+ 1  2 2+ 2 2 1+ 1+  1 1 1  3 2 2+ 2+  - -",
			seen("DAT", "Said in the review that the dashboard could not answer the question, and what could."),
			made("UXD", "The error page after a declined card: three sentences and one way on. The checks with a screen reader were her idea."),
			seen("COL", "Brought Ximena and Emeka to one table about flaky tests, and went when they no longer needed her."),
			number("DLV", "Her slice shipped in four parts; nothing had to be taken back."),
			missed("DSC", "Her tests are sound and small. She does not yet choose which risk is worth one.")),
		self: sees("2+ 2 1 1 1  2+ 2 2 2 1+ 1+  1 1 1  3 2 2+ 3  - -",
			seen("OWN", "I asked for a coach who has time, and I use her."),
			made("UXD", "The declined card page works without a mouse and without eyes."))}
	c.plan = &aims{from: -90, reviews: []int{-44}, next: 38, areas: []aim{
		{competency: "DAT", from: 1.5, to: 2, why: "She sees people very clearly and numbers as they are served.",
			closed:   "She says which number would answer, before she looks at one.",
			goals:    []goal{{"A question to data that Desmond did not have to change.", -30, -33}},
			steps:    []step{practise("Write the question before the query, ten times", -55).on(-53), mentored("An hour a week with Desmond, five weeks", -28).on(-30).takes(300)},
			noted:    []noted{note(-33, seen("", "Desmond ran her question as it was.")), note(-20, seen("", "Told the room that the dashboard could not know."))},
			verdicts: []verdict{reached(2, "She teaches the next associate the ten questions.")}},
		{competency: "DSC", from: 2, to: 2.5, joined: 1, strength: true, why: "She tests well. To have a team of her own she must choose what to test.",
			closed: "She names the riskiest assumption of a plan that is not hers, and is right.",
			goals:  []goal{{"The four risks of pay-by-link, ranked by her.", 7, 0}},
			steps: []step{practise("Rank the risks of pay-by-link alone, then with the trio", -5).on(-6),
				observed("Lead the trio through it; Rosalind listens", 9).takes(60),
				shadow("Rosalind's week on the price of delivery", -22).on(-22)},
			noted: []noted{note(-6, seen("", "Put the bank first, which nobody had on the list.")), note(-5, seen("", "I was sure about the bank and said it late.")).own()}},
	}}
	c.talks = &talks{every: 1, minutes: 45, at: "14:00", next: 1, since: 22, inWriting: []int{8}, skipped: map[int]string{12: "Rosalind was at the conference in Porto."}, moved: map[int]int{4: 1},
		latest: []talk{
			about(brings("I lead the trio through the risks: what do I do when they are silent?"),
				brings("When is an associate a product manager?"),
				works("Pay-by-link: the bank is first"),
				gives("You were right about the bank. Say it early")),
			about(works("Ranking risks that are not mine"),
				won("Declined cards: one in five pays after all"),
				brings("Marisol and you say different things about my year").later()).
				said("She should not have to settle that. I talk to Marisol.").
				agreed(other("Talk to Marisol about Adaeze’s year", -3).coach().on(-4)),
			about(brings("Which risk is worth a test?"), asks("What did you find out that you did not want to know?")),
			about(won("Desmond changed nothing"), brings("What to do with an hour a week")).decided("The hour with Desmond becomes every second week."),
			about(feels("It is good to have you"), works("Ten questions before ten queries")),
		},
		earlier: []string{"What the screen reader says", "Why engineers sigh", "A diary of forty payments", "What you do all day", "My first no"},
	}
	return c
}

// rosalind coaches without leading. Her own view of this quarter is in, and waits.
func rosalind() coached {
	c := coached{seat: "ppm", coach: "gpm-shoppers"}
	c.was = round{day: -107, state: agreed,
		manager: sees("4+ 4+ 4 4 3  5 3+ 3 4 4 4  4 4 3  4 4 4+ 4  2+ 2",
			made("DSC", "The delivery price study settled in three weeks what two teams had argued about for a year."),
			missed("COA", "Three people ask her for advice every week, and go home with her answer."),
			seen("STR", "Showed the founders that discovery and delivery price are one problem.")),
		self: sees("5 5 4 4 3  5 4 3 4 4 4  4+ 4 3  4 4 4+ 4  3 2",
			made("DSC", "Delivery price: three methods, one answer."), remark("COA", "I was never taught to coach, and I like it."))}
	c.is = round{day: -6, state: selfIn,
		self: sees("5 5 4 4 3  5 4 3 4 4 4+  4+ 4 3  4 4 4+ 4  3 2",
			seen("COA", "Adaeze put the bank first. I had not said a word."),
			missed("DLV", "Ranking waited for me twice. I am in two groups and late in both."),
			made("STR", "A page on what the company would be if delivery were free, and why it will not be."))}
	c.plan = &aims{from: -88, reviews: []int{-43}, next: 40, areas: []aim{
		{competency: "COA", from: 2.5, to: 3, why: "The craft of the house goes through her. It should stay when she is on a train.",
			closed: "Adaeze and one more move a level in what they chose, and say that they found it themselves.",
			goals:  []goal{{"Adaeze closes one gap.", -40, -43}},
			steps: []step{read("Two books on asking, and what of it she will not do", -60).on(-61),
				observed("Kwabena listens to a talk with Adaeze, with her leave", -30).on(-32).takes(45),
				practise("Answer no question of Tavish's for a month", 10).begun()},
			noted:    []noted{note(-29, seen("", "Let a wrong answer stand until Adaeze saw it.")), note(-7, missed("", "Told Tavish what to do about nearby."))},
			verdicts: []verdict{continues(3, "The same with somebody who is harder for her.")}},
	}}
	c.talks = &talks{every: 2, minutes: 45, at: "15:30", next: 2, since: 12, inWriting: []int{5}, moved: map[int]int{3: 1},
		latest: []talk{
			about(brings("My half is in. No hurry, and yet"), brings("Two groups are one too many"), works("A month without answers for Tavish"), asks("What would you hand over tomorrow?")),
			about(works("Adaeze put the bank first"),
				brings("Who decides about ranking?"),
				tells("The exception for Discovery ends in half a year")).
				said("Ranking is Tavish's by then. She will say so to him first.").
				decided("Tavish decides about ranking; she argues before."),
			about(brings("The price of delivery, told to people who do not like numbers"), gives("You were late twice, and nobody said it to you. I do")),
			about(brings("What a principal is for")),
		},
		earlier: []string{"The founders’ question", "Three methods and one answer", "Whether I want a team again"},
	}
	return c
}
