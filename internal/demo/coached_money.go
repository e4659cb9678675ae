package demo

// ilse does two jobs while the director's seat is empty, and her people feel it.
func ilse() coached {
	c := coached{seat: "gpm-money", coach: "vp-product"}
	c.was = round{day: -105, state: agreed, up: true,
		manager: sees("3+ 4 4 4+ 3  3+ 4 2 2+ 4 4  4 3 3  4 4+ 3+ 4  3 3",
			seen("STK", "The bank calls her before it calls its lawyers."),
			made("BIZ", "Her case for instant payouts has three prices in it, and says which one we will regret."),
			missed("CUS", "Speaks of merchants in basis points. She has not stood in a shop this quarter."),
			seen("COA", "Gonçalo has a plan. It is the one that she would have wanted at his age.")),
		self: sees("3+ 4 4 4+ 3  4 4 2 3 4 4  4 3 3  4 4+ 4 4  3+ 3",
			number("OUT", "Failed payments are at 2.1 %, from 2.9."), remark("CUS", "The people in shops do not want to talk about money to me. I should find out why."))}
	c.is = round{day: -9, state: shared, up: true,
		manager: sees("3+ 4 4 4+ 3  3+ 4 2 2+ 4 4+  4 3 3  4 4+ 3+ 4  2+ 3",
			seen("DEC", "Stopped the wallet on her third day as interim, with two reasons and no apology, and the teams were relieved."),
			missed("COA", "Met Gonçalo twice in eight weeks and Chandrika once. She asked for help before I did, which is why both have a coach now."),
			made("STR", "Uruguay is one bet with an end, not a country programme."),
			heard("COM", "Gudrun in finance: the first product plan whose numbers I did not have to ask for twice.")),
		self: sees("3+ 4 4 4+ 3  4 4 2 3 4 4+  4 3+ 3  4 4+ 4 4  3 3",
			missed("COA", "I have two jobs and coach in neither. This is not a plan."),
			seen("CUS", "An evening at a kiosk in Montevideo. They pay in cash because they can count it."))}
	c.plan = &aims{from: -97, reviews: []int{-50}, next: 36, areas: []aim{
		{competency: "COA", from: 3, to: 4, why: "She runs Money by knowing more than everybody. As a director she would have to run it by others knowing.",
			closed: "Risk has a product manager who decides without her, and Gonçalo leads somebody.",
			goals:  []goal{{"The seat for Risk is filled.", -10, 0}, {"Her people have a coach while she fills in.", -55, -58}},
			steps: []step{practise("Hand the ledger budget to Gonçalo", -20).begun(),
				mentored("Two talks with Mafalda on leading people who know more", -40).on(-41).takes(120),
				write("What she will not do while she does two jobs", -52).on(-54)},
			noted: []noted{note(-54, made("", "A list of seven things that wait, sent to all of Money.")),
				note(-15, missed("", "Corrected the Risk brief line by line in place of asking what it is for."))},
			verdicts: []verdict{escalated(2.5, "Not hers alone to mend: the director's seat must be filled, and coaches named until then.")}},
		{competency: "CUS", from: 3.5, to: 4, why: "The best numbers of the company, and no shop in them.",
			closed:   "She brings a case from a counter to each strategy talk.",
			goals:    []goal{{"Six counters in two countries.", 20, 0}},
			steps:    []step{visit("Three kiosks during the launch in Uruguay", -12).on(-14).takes(360), visit("Three counters in Lisbon at closing", 15).takes(360)},
			noted:    []noted{note(-14, seen("", "Changed the first screen of the launch after an evening at a kiosk."))},
			verdicts: []verdict{continues(3.5, "Lisbon next, at her own pace.")}},
	}}
	c.talks = &talks{every: 1, minutes: 30, at: "16:00", next: 1, since: 24, inWriting: []int{2, 10}, moved: map[int]int{5: 1, 13: 1}, skipped: map[int]string{4: "Solveig was at the board.", 8: "Ilse was in Montevideo."},
		latest: []talk{
			about(brings("Your view of my coaching: I agree, and it stings"),
				brings("Two candidates for the director's seat"),
				asks("What would you give away on Monday?"),
				tells("The board wants to hear of Uruguay from you")),
			about(brings("Who decides in Risk while nobody is there?"),
				feels("Two calendars and one head")).
				said("She will not go for the director's seat. She said it as if she had known for long."),
			about(brings("In writing this week: Risk, budget, Uruguay")),
			about(won("The wallet is stopped"),
				brings("Gonçalo and Chandrika need somebody who has time"),
				gives("You asked for help before it broke")).
				decided("Anneliese coaches Gonçalo; I coach Chandrika."),
			about(works("Seven things that wait"), brings("How the bank is told")),
		},
		earlier: []string{"Three prices", "Hanneke leaves", "What an interim may decide", "Basis points and people"},
	}
	return c
}

// chandrika treats a platform as a product, and is coached by the head of product while an equal fills in above her.
func chandrika() coached {
	c := coached{seat: "gpm-platform", coach: "vp-product"}
	c.was = round{day: -104, state: agreed, up: true,
		manager: sees("3 4 3 3 4  3 4 2 3 3+ 4  3 3 2+  4 4 3 4  4 3+",
			seen("COA", "Otieno and Imran both say what they work on in one sentence, and it is the same that she says."),
			missed("CUS", "Other teams file tickets. Few of them have been watched while they use the platform."),
			missed("STR", "The platform does eight things, because eight teams asked."),
			made("ORG", "Her onboarding plan for Cloud is what the people team hands to other leaders.")),
		self: sees("3 4 3 3 4  3+ 4 2 3 4 4  3 3 2+  4 4 3+ 4  4 4", remark("STR", "Saying no to a colleague in the corridor is harder than to a customer."))}
	c.is = round{day: -13, state: agreed, up: true,
		manager: sees("3 4 3 3+ 4  3+ 4 2 3 4 4  3 3 3  4 4 3 4  4 4",
			made("ORG", "Drew who owns what between Cloud and Developer Platform, had both teams change it, and closed a seat that nobody missed."),
			number("OUT", "From idea to production: 3 hours at the median, 9 before. She measures it where teams feel it."),
			missed("STR", "Two bets in the new plan, and the eighth wish came back as an enabler."),
			seen("COA", "Let Imran present to the council himself, and did not help when it became silent."),
			heard("STK", "Barasa: she is the only product manager who knows what a page at night costs.")),
		self: sees("3+ 4 3 3+ 4  3+ 4 2 3 4 4  3+ 3 3  4 4 3+ 4  4 4",
			made("STR", "Two bets, six wishes on the not-now page."), seen("CUS", "Sat with three teams while they set up a service. Twice I wanted to hide."))}
	c.plan = &aims{from: -93, reviews: []int{-45}, next: 33, up: true, areas: []aim{
		{competency: "STR", from: 3, to: 4, why: "Everybody needs the platform, and so everybody's wish is in it.",
			closed: "Two bets, and five teams that can say why theirs is not one of them.",
			goals:  []goal{{"The not-now page has been read by those whom it disappoints.", -12, -16}, {"No new enabler in the quarter.", 25, 0}},
			steps: []step{write("Eight wishes on one page, with whom each serves", -70).on(-71),
				practise("Tell two teams no, in person", -30).on(-31),
				mentored("Rosalind reads the bets as if she had to pay for them", -18).on(-17).takes(60),
				practise("Take the enabler out, or make it a bet", 2)},
			noted: []noted{note(-31, seen("", "Told Payments no at their own desk, and stayed for lunch.")),
				note(-16, made("", "The not-now page, with six signatures under it.")),
				note(-11, missed("", "The eighth wish is back, as an enabler."))},
			verdicts: []verdict{continues(3, "Two bets. Not two and a half.")}},
		{competency: "CUS", from: 3, to: 3.5, why: "Engineers are users too. They are forty metres away and not watched.",
			closed:   "She can say where each of four teams stumbles.",
			goals:    []goal{{"Six teams watched while they set something up.", 10, 0}},
			steps:    []step{visit("An hour beside three teams, hands in her lap", -24).on(-25).takes(180), visit("Three more, one of them at night", 8).takes(180)},
			noted:    []noted{note(-25, seen("", "Found that all three copy a file that we thought nobody has."))},
			verdicts: []verdict{continues(3, "Watch, do not help.")}},
	}}
	c.talks = &talks{every: 2, minutes: 45, at: "13:00", next: 3, since: 12, moved: map[int]int{2: 1}, inWriting: []int{6},
		latest: []talk{
			about(brings("The enabler: I know. It is the last one"), works("Three teams and a copied file"), asks("Which of the two bets would you stop first?"), feels("Calmer than a quarter ago")),
			about(won("Three hours at the median"),
				brings("Imran before the council"),
				gives("You did not help, and it was help")).
				said("She could lead more than one group. We talk about it after the director's seat is filled."),
			about(brings("A seat too many in Developer Platform"), works("No, at their desk")).decided("The seat is closed at the end of the month."),
			about(brings("Ilse and I were equals yesterday"), tells("I coach you until there is a director")),
		},
		earlier: []string{"Eight wishes", "A page at night", "What a platform promises", "Otieno’s next step"},
	}
	return c
}
