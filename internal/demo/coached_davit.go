package demo

// davit looks after the storefront. His largest gap of last quarter, outcomes, is closed by now.
func davit() coached {
	c := coached{seat: "pm-storefront", coach: "gpm-merchants", plan: davitPlan(), talks: davitTalks()}
	c.was = round{day: -106, state: agreed, up: true,
		manager: sees("4 3 3 2+ 2  4 3 3 3 2+ 3  2+ 3 3  4 3 3+ 4  2 1",
			seen("CUS", "Knows eleven of the forty bakeries in the test by name, and which of them gave up on themes and why."),
			missed("OUT", "The quarter's key results were three launches. Asked what a shop owner would do differently, he named a page view."),
			made("DSC", "Dropped the theme marketplace after five interviews and a painted door; wrote down what would make him think again."),
			missed("STR", "His area plan listed nine problems. All nine were true, and none was chosen."),
			missed("STK", "Sales heard of the delayed font upload from a customer. He had told everybody but them.")),
		self: sees("4+ 3 3 3 2  4 3 3 3 3 3+  3 3 3  4 4 4 4  2 -",
			seen("CUS", "Two shop visits most weeks, and I take an engineer along each time."),
			made("OUT", "I set the objectives with the team, and we delivered all three launches on time."),
			remark("STR", "I would like to own the plan for the area, not only my part of it."))}
	c.is = round{day: -12, state: agreed, up: true,
		manager: sees("4 3 3 3 2  4+ 3 3 3 4 3  2+ 3 3  4 3+ 4 4  2 1",
			made("OUT", "The team's key result is shops that changed their front page without help: 31 % a quarter ago, 44 % now, with returned edits as a backstop. He stopped the colour editor because it moved neither."),
			number("OUT", "Nine weekly check-ins in a row, each with what was learned; two of them lowered the confidence before anybody asked."),
			made("BIZ", "Worked the cost of image hosting out with finance before the test, and capped uploads at what a shop pays for."),
			seen("DSC", "Ran the four risks on the new editor in one week and let the engineers hear the bad news first hand."),
			missed("STR", "Gave three good insights on why owners leave their page alone for months, and still asked me which to take."),
			seen("COM", "His one-page case against the marketplace stood up to twenty minutes of questions from the founders."),
			heard("STK", "Solange from sales: she knows a week ahead now what will slip, and can plan around it.")),
		self: sees("4+ 3 3 3 2+  4 3+ 3 3 4 3  3 3 3  4+ 4 4 4  2 1",
			made("OUT", "We count shops that manage alone, not what we ship. It hurt to stop the colour editor, and it was right."),
			seen("TEC", "I can follow the rendering cache by now well enough to see why previews are dear."),
			remark("COL", "Nadezhda and I disagree in the open, and it makes the work better."))}
	c.peers = []peer{
		{"tl-storefront", -20, sees("4 3 - 3 3  4+ 3+ 3 3 4 3  - - -  4+ - 4 4  - -",
			seen("COL", "He asks the engineers what is just now possible before he has an answer of his own."),
			seen("OUT", "We know what number we are after, and he defends us when somebody wants a feature instead."))},
		{"pd-storefront", -19, sees("4+ 3 - - -  4 3 3+ 3 3+ 3  - 3 -  4 - 4 4  - -",
			seen("DSC", "Every test week has two ideas that he wants to see fail."), missed("UXD", "Looks at the journey of the owner, and forgets the phone until late."))},
		{"da-merchants", -18, sees("- 3 - 3 -  3+ - - 3 4 3  - - -  4 - - 4  - -",
			seen("DAT", "Reads the funnel himself by now, and brings me questions rather than requests for numbers."))},
		{"pmm-merchants", -18, sees("4 - 3 3 -  - - - - 3+ -  3 3 3  4 3+ 4 -  - -",
			heard("GTM", "Shared the launch story a month ahead, so that I could test it on ten owners first."))},
		{"em-merchants", -17, sees("4 - - 3 2+  4 3+ - - 4 3+  - - -  4 4 - 4  - -",
			seen("DLV", "His dates are honest. When one moves, I hear it from him and with a reason."))},
	}
	return c
}

func davitPlan() *aims {
	return &aims{from: -98, reviews: []int{-52, -10}, next: 34, up: true, areas: []aim{davitOutcomes(), davitStrategy(), davitDiscovery()}}
}

func davitOutcomes() aim {
	return aim{competency: "OUT", from: 2.5, to: 4,
		why:    "His team ships what it promised and cannot say what it changed. Two more product managers look at how he does it.",
		closed: "The team's key results name what owners do, the team proposes them, and he stops work that moves none of them.",
		goals:  []goal{{"Key results of the next quarter hold no launch and no date.", -62, -64}, {"Something is stopped because it does not move the number.", -20, -24}},
		steps: []step{
			practise("Write the key results with the team in one room, baseline first", -80).on(-81).takes(180),
			observed("Run the weekly check-in; Anneliese listens and talks about it afterwards", -66).on(-66).takes(45),
			mentored("Two hours with Rosalind on what a backstop is for", -60).on(-55).takes(120),
			write("One page on what the colour editor was to change, and did not", -25).on(-27),
		},
		noted: []noted{note(-58, made("", "First draft of the key results: two of three were outputs. The second draft had none.")),
			note(-31, seen("", "Lowered the confidence to 40 % on a Monday, unasked, and said what he would try instead.")),
			note(-24, seen("", "Stopped the colour editor in front of the whole area.")).own()},
		verdicts: []verdict{continues(3.5, "A second quarter with a number the team chose, and one thing stopped."), reached(4, "Shows the two associates how he runs a check-in.")}}
}

func davitStrategy() aim {
	return aim{competency: "STR", from: 2.5, to: 3,
		why:    "He sees what is wrong on every side, and leaves the choosing to others. Storefront needs a choice before the year is planned.",
		closed: "He names two problems for the area and what waits, and the team can repeat why.",
		goals:  []goal{{"A not-now list that the founders have seen.", 20, 0}},
		steps: []step{
			read("Three area plans of other companies, marked for what each leaves out", -70).on(-70),
			write("From insights to one choice: two pages on why owners leave their page alone", 6).begun().takes(240),
			practise("Present the choice to Kwabena, with what waits", 18),
			shadow("Sit in when Kwabena draws the border between the two areas", -28).on(-30),
		},
		noted: []noted{note(-21, seen("", "Three insights from eleven visits, each with what speaks against it.")),
			note(-8, missed("", "Asked me which of the three to take. I asked back, and he took the largest, not the one that opens the others."))},
		verdicts: []verdict{continues(2.5, "Less reading, one real choice."), continues(2.5, "The two pages are due; I give no answer before they are there.")}}
}

func davitDiscovery() aim {
	return aim{competency: "DSC", from: 4, to: 4.5, strength: true, joined: 1,
		why:    "He is the best of the area at ending a weak idea early. Others can have it from him.",
		closed: "Two other trios have run a test week with him, and the third does it alone.",
		goals:  []goal{{"Onboarding and Orders have each run a test week.", 28, 0}},
		steps:  []step{practise("Run the test week with the Orders trio", -16).on(-17).takes(300), practise("Run it with Onboarding; they plan, he watches", 15).takes(300)},
		noted: []noted{note(-17, seen("", "Let the Orders trio choose the riskiest assumption themselves, though he knew it.")),
			note(-15, heard("", "Joaquim: the first week in which engineers heard a shop owner say no.")).own()},
		verdicts: []verdict{continues(4.5, "Onboarding next, and he only watches.")}}
}

func davitTalks() *talks {
	return &talks{every: 1, minutes: 30, at: "10:00", next: 0, since: 25, inWriting: []int{11}, moved: map[int]int{5: 1}, skipped: map[int]string{8: "Anneliese was at the hiring days in Lisbon.", 17: "Davit was on leave."},
		latest: []talk{
			about(brings("The two pages: I have a first half and am stuck on what waits"),
				won("44 % change their page without help; the baker in Pankow sent a photograph"),
				asks("What would you stop if the team were two people smaller?"),
				wishes("When you wait for me to see it, tell me that you wait"),
				tells("Kwabena wants to hear the choice for Storefront himself")),
			about(works("Two problems fit on one page. Three do not"),
				brings("Nadezhda wants a week for the rendering cache; who decides?"),
				brings("Gift cards: Storefront or Checkout?").later(),
				gives("You asked me which to take. You knew")).
				said("He decides about the cache with Hasan; I need not be asked. On strategy: he writes the page that leaves out what he likes best.").decided("Davit and Hasan decide on the cache week by Thursday.").agreed(write("Half a page: what waits, and who will mind", -1)),
			about(feels("Good week, short nights; the baby is back to waking at four"), brings("The review: which of the three areas do we close?"), asks("What did the colour editor teach you?")).
				said("Outcomes is reached, and he said so himself with examples. He fears that strategy becomes reading again.").decided("Outcomes is closed; strategy goes on with one real choice."),
			about(brings("How I tell the team that the colour editor stops"), works("Confidence at 40 %: what I try instead"), tells("The founders ask for fewer, larger bets this year")).
				said("He wants to say it on Monday with the numbers on the wall, and to thank those who built it by name."),
			about(won("The marketplace case held against the founders"), brings("Sales wants a date for font upload"), brings("A second designer two days a week?").later()).
				decided("No date for fonts before the test with ten shops."),
			about(works("Backstop for the front page number: returned edits or support calls?"),
				brings("Filipa is ready for more"),
				gives("You explained it to the founders in their words, not in ours")).
				said("Returned edits: support calls move for too many reasons."),
			about(asks("Which of your insights would another team pay for?"), brings("Font upload costs more than it brings; how do I say that to sales?")),
			about(won("First check-in in which the team argued about the number and not about tickets"),
				works("Second draft of the key results")).
				said("No output left in it. He had the team write it; he only asked."),
		},
		earlier: []string{
			"Whether the painted door was fair to owners", "Who answers when a theme breaks on a Saturday", "What I keep doing though it helps nobody", "The bakeries’ evening in Kreuzberg", "How to take Hasan along to shops",
			"Launch notes nobody reads", "Priorities against Onboarding", "What Sales promised at the fair", "My first quarter with a number", "A page that loads on the market square",
		}}
}
