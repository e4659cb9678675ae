package demo

// marisol leads more people than a player-coach can coach well, and gives one of them to a coach.
func marisol() coached {
	c := coached{seat: "gpm-shoppers", coach: "dir-commerce"}
	c.was = round{day: -109, state: agreed,
		manager: sees("4 4 3 4 2+  4 4 2 3 4 4  3+ 3+ 3  3+ 4 4 3+  2+ 3",
			missed("COA", "Four people, and one plan between them. She answers their questions faster than they can ask them."),
			seen("DEC", "Stopped saved baskets after two weeks of numbers, and told those who had waited for it herself."),
			made("DAT", "The checkout tree: every team sees where a shopper is lost, from the same source."),
			missed("COL", "Emeka and Priscilla learned of the new order of work at the same time as their teams.")),
		self: sees("4 4 3 4 3  4 4 2 3 4 4  4 4 3  4 4 4 4  3+ 3",
			number("OUT", "Checkout completes in 71 % of visits, up from 66 %."),
			remark("COA", "I am told that I help too fast. I thought that this was what they wanted."))}
	c.is = round{day: -11, state: agreed,
		manager: sees("4 4 3 4 2+  4 4 2+ 3 4 4  4 3+ 3  3+ 4 4 4  3 3",
			seen("COA", "Gave Adaeze to Rosalind before I proposed it, and has let Tavish fail a test that she would have stopped."),
			missed("COA", "Florencia has had no review of her plan for longer than the two agreed."),
			made("STR", "The area strategy names regulars rather than first visits, says what waits, and both teams quote it."),
			missed("COL", "Discovery and Checkout still settle through her what they could settle in the corridor."),
			heard("STK", "Delphine: marketing plans its quarter on what she says, and has not had to change it."),
			seen("OWN", "Asked her four people what she should stop. Read the answers out, the hard ones too.")),
		self: sees("4 4 3 4 3  4 4 2+ 3 4 4  4 4 3  3+ 4 4 4  3 3",
			missed("COA", "Tavish said: you ask as if you knew. He is right, I mostly do."),
			made("STR", "Regulars first. It cost us a fine idea for tourists."))}
	c.plan = marisolPlan()
	c.talks = &talks{every: 1, minutes: 45, at: "09:00", next: 2, since: 25, moved: map[int]int{4: 1}, inWriting: []int{9}, skipped: map[int]string{6: "Kwabena was with the board.", 15: "Marisol was on leave."},
		latest: []talk{
			about(brings("Gift cards, from my side this time"),
				works("Florencia's review is late. I have a day for it"),
				asks("What did you not answer this week?"),
				feels("Four people and a team of my own is one too many")),
			about(won("Regulars: repeat orders up for the third week"),
				works("I said nothing for a whole minute"),
				brings("Should Tavish stay with Discovery?"),
				gives("You read the hard answers out. They will remember that")).
				said("She reckons that six hours a week go to her own team's tickets. We look at which of them are hers.").decided("Emeka takes the release calls of Checkout."),
			about(brings("A third designer, or fewer teams?"), asks("Who settles what between Discovery and Checkout?")).said("She does. That is what we work on."),
			about(brings("Rosalind as Adaeze's coach"), tells("The area strategies go to the board")).decided("Rosalind coaches Adaeze."),
			about(feels("Tired of being asked"), works("Eleven answers and two questions")),
		},
		earlier: []string{"The completion number, and what it hides", "Saved baskets: how I told them", "Priscilla is upset, and has a point", "Payment in three parts", "What tourists want", "The wait for a data scientist"},
	}
	return c
}

func marisolPlan() *aims {
	return &aims{from: -95, reviews: []int{-40}, next: 44, up: true, areas: []aim{
		{competency: "COA", from: 2.5, to: 4, why: "Her people are good and wait for her. With four of them her hours end before their questions do.",
			closed: "Each of the four has a plan that they would explain the same way as she does, and brings the topics.",
			goals:  []goal{{"Each of her people has a plan.", -50, -45}, {"They bring two of three topics.", -5, 0}},
			steps: []step{observed("Kwabena listens to a talk with Tavish and counts who asks", -75).on(-74).takes(45),
				practise("Ask three questions before an answer, for two weeks", -60).on(-62),
				read("The notes of her last twelve talks", -20).on(-21).takes(60),
				practise("Hold Florencia's review", -6)},
			noted: []noted{note(-74, missed("", "Eleven answers and two questions in half an hour.")),
				note(-28, seen("", "Silence of a whole minute. Tavish filled it with what he had come for.")),
				note(-13, heard("", "Adaeze: it was right to get another coach, and it was Marisol's idea.")).own()},
			verdicts: []verdict{continues(3, "Reviews on the day that was agreed, for all of them.")}},
		{competency: "COL", from: 3.5, to: 4, why: "Two teams that sit on one floor settle their quarrels in her calendar.",
			closed: "Discovery and Checkout agree on search results without her.",
			goals:  []goal{{"A month in which nobody asks her to settle anything between the two.", 20, 0}},
			steps: []step{practise("A standing half hour of the two trios, without her", -30).on(-32),
				write("What is theirs to settle and what is hers, on a page that both have changed", -9).on(-9)},
			noted: []noted{note(-18, missed("", "The half hour took place three times; on the fourth she was called in.")),
				note(-9, made("", "A page of eleven lines with two crossed out by Aleksandra."))},
			verdicts: []verdict{continues(3.5, "She stays out of it, also when it is slow.")}},
	}}
}

// tavish has learned by now to go and look.
func tavish() coached {
	c := coached{seat: "pm-discovery", coach: "gpm-shoppers"}
	c.was = round{day: -103, state: agreed,
		manager: sees("2 3+ 2 2+ 3  3 2+ 1+ 2 2+ 2+  2 2 1+  3 2+ 2+ 3  1 1",
			missed("CUS", "Knows every query of last month and has met none of the people who typed them."),
			made("DAT", "Found that a third of searches without a result are spelled as people say it; nobody had asked."),
			missed("STK", "Wairimu's team learned from shops that the ranking had changed.")),
		self: sees("3 4 2 3 3  3 3 2 2 3 3  2 2 2  3 3 3 3  1 1",
			made("DAT", "My notebook on failed searches is what the team opens first."),
			remark("CUS", "Logs are users too."))}
	c.is = round{day: -14, state: agreed,
		manager: sees("3 3+ 2 2+ 3  3 2+ 1+ 2+ 3 2+  2 2 1+  3 3 2+ 3  1 1",
			seen("CUS", "Eight afternoons in markets with people who looked for a shop on their phones. He named the three who changed his mind, and about what."),
			made("OUT", "One key result with a backstop: found within two taps, with shops that nobody finds counted as well."),
			missed("DLV", "The new ranking waited two weeks for a switch to turn it off, which he thought of on the last day."),
			seen("STK", "Told success a week ahead whom the ranking would move down, with a list."),
			missed("DEC", "Rosalind and he both rank. When they differ, the meeting ends without an end.")),
		self: sees("3 4 2 3 3  3 3 2 2+ 3 3  2 2 2  3 3 3 3  1 1",
			seen("CUS", "I stood next to a woman who searched for bread for four minutes while the baker was across the road."),
			missed("DEC", "With Rosalind I wait for her to be right."))}
	c.plan = &aims{from: -92, reviews: []int{-46, -12}, next: 60, areas: []aim{
		{competency: "CUS", from: 2, to: 3, why: "He reads users out of logs. What they do between two queries is not in there.",
			closed: "He is the one whom others ask what a shopper does when the search fails.",
			goals:  []goal{{"Eight afternoons where people look for shops.", -40, -41}},
			steps: []step{visit("Four afternoons at the market, phones in sight", -70).on(-71).takes(720),
				visit("Four more, in a town without a market", -42).on(-41).takes(960),
				write("The four minutes of bread: a page for everybody", -36).on(-37)},
			noted: []noted{note(-69, seen("", "Came back with a drawing of how somebody walks while searching.")),
				note(-37, made("", "The bread page was read by all of the area, and by the founders."))},
			verdicts: []verdict{continues(2.5, "A town in which he knows nobody."), reached(3, "One afternoon a month, with somebody from another team.")}},
		{competency: "STK", from: 2.5, to: 3, why: "What he changes others have to explain, and they hear it from customers.",
			closed:   "Success and sales can say a week ahead what changes for whom.",
			goals:    []goal{{"Two changes in a row without a surprise.", -16, -18}},
			steps:    []step{write("A list of whom a ranking moves down, before it does", -50).on(-51), practise("A quarter of an hour with success before every change", -20).on(-22)},
			noted:    []noted{note(-22, heard("", "Wairimu: the first list that my people could use as it was."))},
			verdicts: []verdict{continues(2.5, "The second one, unasked."), reached(3, "He keeps the quarter of an hour.")}},
		{competency: "DEC", from: 2.5, to: 3, joined: 2, why: "Two people rank and nobody decides. Discovery is his.",
			closed: "What ranking does in the quarter is decided by him, and Rosalind argues before.",
			goals:  []goal{{"A decision against Rosalind's advice, or with it, but his.", 25, 0}},
			steps:  []step{mentored("Rosalind and he write down who decides what about ranking", 4).begun().takes(90), practise("Decide on nearby against open now", 16)},
			noted: []noted{note(-7, missed("", "Asked Rosalind in front of the team what she would do, and then did it.")),
				note(-3, seen("", "Wrote down what he would do before he asked her.")).own()}},
	}}
	c.talks = &talks{every: 1, minutes: 30, at: "11:00", next: 0, since: 24, moved: map[int]int{2: 1}, skipped: map[int]string{5: "Marisol was at a customer."},
		latest: []talk{
			about(works("What I decide about ranking, on half a page"), brings("The switch: never again on the last day"), asks("What would you do if Rosalind were away for a month?")),
			about(won("Two of three areas closed in the review"),
				brings("Nearby against open now").later(),
				gives("You ask her in public. Decide first, then ask")).
				said("He said it himself before I could: he waits for her to be right."),
			about(brings("A list for Wairimu"), works("Bread")).decided("The list goes out on Mondays."),
			about(feels("Cold feet about the town"), asks("Whom did you not understand?")),
			about(brings("Can Farrokh have two weeks without tickets?")),
		},
		earlier: []string{"The words people search by", "What success heard first", "A number for failed searches", "My first market", "How good is good enough for a model"},
	}
	return c
}
