package demo

// jonah learns the trade beside Orders & Stock. He and his coach see his discovery two levels apart.
func jonah() coached {
	c := coached{seat: "apm-merchants", coach: "gpm-merchants", plan: jonahPlan(), talks: jonahTalks()}
	c.was = round{day: -104, state: agreed,
		manager: sees("1+ 2 1 1 1  1 1+ 1 1+ 1 1  1 1 1  2 1 1 2  - -",
			missed("CUS", "Quotes the personas well. Of the shops that he speaks of he has met two."),
			seen("DAT", "Found within a day that half of the lost orders came from one version of the till."),
			missed("COM", "His status note had fourteen points. Three people asked me what it said."),
			seen("OWN", "Asked for feedback after every meeting of his first two months, and wrote it down.")),
		self: sees("2 2 1 1 1  2 2 1 1 1 1  1 1 1  2 1 2 2  - -",
			seen("CUS", "I listened to nineteen recorded interviews and tagged them all."),
			remark("COM", "I write too long. I know it and it happens again."))}
	c.is = round{day: -9, state: shared,
		manager: sees("2 2+ 1 1+ 1+  1+ 2 1 2 1+ 1  1 1 1  2 1+ 2 2+  - -",
			seen("CUS", "Nine shops in six weeks, three of them before opening time. Retells what they did rather than what they said."),
			made("COM", "The note on partial deliveries: one page, one ask, decided the same afternoon."),
			missed("DSC", "Tested the partial delivery with five people who all knew him. He asked whether they liked it."),
			made("DAT", "Built the count of oversold items that the whole team opens each morning."),
			seen("DLV", "Cut the stock warning into two releases without being told, and watched the first for three days."),
			seen("OWN", "Told the team that his own count had been wrong for a week, and what he changed so that it cannot be again.")),
		self: sees("2+ 2+ 1 1+ 1  3+ 2 1 1+ 1+ 1+  1 1 1  2+ 1+ 2 2+  - -",
			made("DSC", "I ran the discovery of partial deliveries from the problem to the test, with five participants, and the team builds it now."),
			seen("CUS", "I visited nine shops and know the morning routine of each."),
			remark("COM", "One page, one ask. It works."))}
	return c
}

func jonahPlan() *aims {
	return &aims{from: -96, reviews: []int{-48}, next: -4, areas: []aim{
		{competency: "CUS", from: 1.5, to: 2, why: "An associate who has met ten owners is asked for his view. One who has met two repeats ours.",
			closed: "Ten shops met in person, and three cases that he can retell so that engineers remember them.",
			goals:  []goal{{"Ten visits, at least four outside Lisbon.", -30, -33}},
			steps: []step{visit("Five mornings with owners, before the shop opens", -70).on(-72).takes(600),
				visit("Five more, two of them in Porto", -35).on(-36).takes(720),
				write("Three cases of half a page each, read out at the team's Monday", -28).on(-28).takes(180)},
			noted:    []noted{note(-40, seen("", "Came back from Porto with a case that changed the order of the backlog."))},
			verdicts: []verdict{reached(2, "Keeps one morning a week with an owner.")}},
		{competency: "COM", from: 1, to: 2, why: "He thinks clearly and writes long, so that what he found goes unread.",
			closed: "A note of one page with one ask gets its decision without a meeting.",
			goals:  []goal{{"Three decisions taken on his notes alone.", 10, 0}},
			steps: []step{write("Every note once at full length and once at a third; send the third", -60).on(-62),
				mentored("Franziska reads two of his notes and marks where she stopped", -40).on(-40).takes(60),
				course("The narrative writing class of the people team", -14).on(-14).takes(240)},
			noted:    []noted{note(-26, made("", "Partial deliveries: one page, decided the same afternoon.")), note(-11, heard("", "Teodora answers his notes from her phone now."))},
			verdicts: []verdict{continues(1.5, "Two more notes on which somebody decides something.")}},
		{competency: "DSC", from: 1, to: 2, joined: 1, why: "His tests confirm. Before he has a team of his own he needs to have killed one of his own ideas.",
			closed: "A test that could fail, with people who do not know him, and a written end of one idea.",
			goals:  []goal{{"One idea of his own ended by a test.", 24, 0}},
			steps: []step{practise("Plan the stock-take test with Davit: what would prove us wrong?", -15).on(-13).takes(90),
				observed("Run three tests while Ignacio listens, then talk about the questions", 4).takes(180),
				read("The chapter on leading questions, and rewrite last month's guide by it", 5).begun()},
			noted: []noted{note(-13, seen("", "Wrote down before the test what result would end it.")), note(-6, missed("", "Two of the three guests were friends of the team again."))}},
	}}
}

func jonahTalks() *talks {
	return &talks{every: 1, minutes: 45, at: "09:30", next: 1, since: 24, inWriting: []int{13}, moved: map[int]int{3: 1}, skipped: map[int]string{6: "Jonah was ill.", 9: "Anneliese was at the hiring days in Lisbon."},
		latest: []talk{
			about(brings("Why you see my discovery so differently"),
				works("Three tests with people who owe me nothing"),
				asks("The review of your plan is due: what should we say?"),
				brings("Benedita has the team now. What is mine?")),
			about(brings("The test guests: I ran out of strangers").later(),
				won("Oversold items under 0.4 % for the first time"),
				gives("You told the team that your count was wrong before anybody saw it. Do more of that")).
				said("He asked twice whether the level means that he is not good. It is about the work: who was asked, and whether the answer could have been no.").decided("Ignacio finds the guests for the next three tests."),
			about(works("What would have to happen in the test for me to stop?"),
				brings("Stock-take on the phone: is it worth a week?"),
				feels("Glad that Benedita is here, and a little lost beside her")).
				agreed(practise("Write the sentence that ends the stock-take idea", -8).on(-9)),
			about(brings("Partial deliveries are decided. Now what?"), asks("What did you leave out of that page, and did anybody miss it?")).said("Nobody missed it."),
			about(won("Porto. The owner of the wine bar drew her morning for us"),
				brings("Can I read my three cases out on Monday?"),
				tells("Benedita begins on Monday: show her the shops first, and the backlog last")).
				decided("He reads the three cases on Monday, two minutes each."),
			about(brings("Who decides what the till counts as lost?"), works("A third of the length: what I cut")),
			about(feels("Less lost than in my first weeks"), brings("How I say to Joaquim that his idea failed the test")).said("He says it to Joaquim alone, before the team hears it."),
			about(brings("My first review: what is it like?"), asks("Which shop have you not understood yet?")),
		},
		earlier: []string{
			"What an associate may decide", "A week in support: what I saw", "How to interrupt an engineer", "My note was too long again", "Whom to ask about stock counts", "First visit alone", "What the objectives mean for me", "Where the recordings are", "How you prepare a visit",
		}}
}
