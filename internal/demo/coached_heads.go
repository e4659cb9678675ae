package demo

// kwabena leads two player-coaches.
func kwabena() coached {
	c := coached{seat: "dir-commerce", coach: "vp-product"}
	c.was = round{day: -107, state: agreed, up: true,
		manager: sees("4 4 4 4 3  4 3+ 3 3 4 3+  4 4 3+  4 4 4+ 4  4 3+",
			seen("COA", "Sits in on talks and says nothing, and afterwards both of his leaders know what to change."),
			missed("DEC", "Who owns what between Merchants and Shoppers has been on his list for two quarters."),
			made("COM", "The strategy of commerce fits on one page and is argued with in the corridors.")),
		self: sees("4 4 4 4 3  4 4 3 3 4 4  4 4 3+  4 4 4+ 4  4+ 4", remark("ORG", "I want the two groups to want the same border."))}
	c.is = round{day: -12, state: agreed, up: true,
		manager: sees("4 4 4 4 3  4 3+ 3 3 4 4  4 4 3+  4 4 4+ 4  4+ 4",
			seen("COA", "Marisol gave a person away to a better coach. That was a quarter of his work."),
			seen("DEC", "Drew the border between the groups in one afternoon, with both leaders in the room."),
			made("ORG", "Three names for each of his seats, with what each of them lacks and how they would get it."),
			missed("GTM", "The launch of regulars was told by product and by marketing, in two stories.")),
		self: sees("4 4 4 4 3  4 4 3 3 4 4  4+ 4 3+  4 4 4+ 4  4+ 4", seen("DEC", "One afternoon. It could have been two quarters ago."))}
	c.plan = &aims{from: -96, reviews: []int{-48}, next: 32, up: true, areas: []aim{
		{competency: "COA", from: 4, to: 5, why: "His two leaders coach seven people. What he does for them is done seven times.",
			closed: "Both grow somebody who could take their seat.",
			goals:  []goal{{"Anneliese and Marisol can each name who could follow them.", -10, -13}},
			steps: []step{observed("Sit in on four talks in the quarter, with leave", -20).on(-22).takes(180),
				write("What each of the seven works on, in a line each, from memory", -30).on(-33),
				practise("Let both leaders plan the next quarter without him", 14)},
			noted:    []noted{note(-33, seen("", "Knew six of seven.")), note(-13, made("", "Names for both seats, and what is missing."))},
			verdicts: []verdict{continues(4.5, "The seventh, too.")}},
		{competency: "GTM", from: 3.5, to: 4, joined: 1, strength: true, why: "Products of commerce are told well by him and differently by everybody else.",
			closed: "One story for regulars, told alike by sales and by the app.",
			goals:  []goal{{"Delphine and he sign one page.", 12, 0}},
			steps:  []step{practise("Write the story of regulars with Delphine and Matilde", -9), shadow("Two days with sales in Toronto", 17).takes(960)},
			noted:  []noted{note(-16, missed("", "Two stories on one day, and a customer who asked which is true."))}},
	}}
	c.talks = &talks{every: 1, minutes: 45, at: "11:00", next: 2, since: 25, moved: map[int]int{3: 1}, skipped: map[int]string{7: "Solveig was at the board."}, inWriting: []int{12},
		latest: []talk{
			about(brings("The border holds; gift cards are its first guest"),
				brings("One story for regulars"),
				asks("Who of your leaders would you miss in a year?"),
				tells("The board asks for the strategies of the areas")),
			about(won("Marisol gave Adaeze a better coach"),
				works("Knew six of seven"),
				gives("You waited for agreement that was there already")).
				said("The seventh was the one who never complains."),
			about(brings("Who follows Anneliese?"), asks("What do your two leaders do that you should stop doing?")).decided("He leaves the weekly numbers to them."),
			about(brings("The border between the groups"), feels("Impatient with myself")),
		},
		earlier: []string{"One page that is argued with", "Four talks, in silence", "Regulars or visitors", "A seat for Orders"},
	}
	return c
}

// solveig is the head of product in daily work; the two of her round have released and not agreed yet.
func solveig() coached {
	c := coached{seat: "vp-product", coach: "cpo"}
	c.was = round{day: -111, state: agreed,
		manager: sees("4 4 4 4+ 3  4 4 3 2 4+ 4  4+ 4 4  4 4+ 5 4  5 4",
			made("COM", "Her letter to the board was read aloud by one of its members, without changes."),
			missed("DEC", "Twelve bets for the year. She wanted eight."),
			missed("VIS", "The vision is retold in product. In sales and success it is the slide before the numbers."),
			missed("ORG", "The director's seat for Money has stood empty while four people decided on its title.")),
		self: sees("4 4 4 4+ 3  4 4 3 2 4+ 4+  5 4+ 4  4 5 5 4  5 4+", remark("DEC", "I take the last four bets in because of whom they belong to."))}
	c.is = round{day: -10, state: shared,
		manager: sees("4 4 4 4+ 3  4 4 3 2 4+ 4+  4+ 4+ 4  4 4+ 5 4+  5 4",
			seen("DEC", "Stopped three of her own bets before the planning, by name."),
			seen("VIS", "Took the visiontype to eleven shops with the head of sales. He tells it in his own words now."),
			missed("ORG", "Money has had no director for two months, and its interim two jobs."),
			seen("OWN", "Asked the people whom she leads what she should hear and does not.")),
		self: sees("4 4 4 4+ 3  4 4 3 2 4+ 4+  5 5 4  4 5 5 4+  5 4",
			seen("ORG", "Two good candidates for Money, and I will not take the third because I am tired."),
			made("VIS", "Eleven shops and a film of nine minutes."))}
	c.plan = &aims{from: -99, reviews: []int{-53}, next: 30, areas: []aim{
		{competency: "DEC", from: 4, to: 5, why: "Twelve bets are a list. The teams feel it each Monday.",
			closed: "Eight bets or fewer, and three that were stopped before they had to be.",
			goals:  []goal{{"Three bets stopped before the planning.", -30, -35}},
			steps: []step{write("What each bet would have to show by mid-quarter to go on", -60).on(-61),
				practise("Stop her own first", -36).on(-35),
				practise("Name what waits, to those who wait", -7)},
			noted:    []noted{note(-35, seen("", "Her own bet on franchises was the first to go.")), note(-12, number("", "Nine bets, from twelve."))},
			verdicts: []verdict{continues(4.5, "Eight.")}},
		{competency: "VIS", from: 4, to: 4.5, strength: true, why: "What she sees moves product. It should move those who sell and those who answer the phone.",
			closed:   "Success and sales tell it in their own words.",
			goals:    []goal{{"Heads of sales and success retell it unprompted.", 16, 0}},
			steps:    []step{practise("Shops with the head of sales", -20).on(-24).takes(960), practise("The same with Wairimu and two of her people", 13).takes(480)},
			noted:    []noted{note(-24, heard("", "Thaddeus: I had thought that the vision was a slide.")), note(-6, seen("", "A support agent in Nairobi asked her when it would be so."))},
			verdicts: []verdict{continues(4, "Success next.")}},
	}}
	c.talks = &talks{every: 1, minutes: 45, at: "09:30", next: 1, since: 25, moved: map[int]int{6: 1}, skipped: map[int]string{3: "Mafalda was with investors.", 14: "Solveig was on leave."}, inWriting: []int{9},
		latest: []talk{
			about(brings("A director for Money: my first of two"), works("Nine is not eight"), asks("What do you not hear?"), tells("Investors ask about the shape of the company, not its features")),
			about(brings("Ilse does two jobs and tells me so"),
				won("Thaddeus told the vision to a customer"),
				gives("You stopped your own bet first. That is what the others talk about")).
				decided("Offer to the first of the two by the end of the month."),
			about(works("What each bet has to show"), brings("Coaches who are not managers: I like it")).said("She would have it for half of the house. I would have managers who coach."),
			about(brings("Twelve bets"), feels("Good, and too fast")),
		},
		earlier: []string{"The letter to the board", "Who leads design and product together", "A film of nine minutes", "Hanneke leaves"},
	}
	return c
}
