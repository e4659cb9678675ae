package demo

// imran is seen as more than he says of himself; only his coach's assessment is in.
func imran() coached {
	c := coached{seat: "pm-data-platform", coach: "gpm-platform"}
	c.was = round{day: -100, state: agreed,
		manager: sees("2+ 4 2 2 3  2+ 3 1+ 2 3 2+  2 2 1+  3 2+ 3 3  1 1",
			made("DAT", "The catalogue says of every number who vouches for it. Two were withdrawn by their owners."),
			missed("UXD", "The query screen explains itself to somebody who could have written it."),
			missed("STK", "The council heard of the new retention from the agenda.")),
		self: sees("2+ 3+ 2 2 3  2 3 1+ 2 2+ 2  2 2 1  3 2 2+ 3  1 1", remark("DEC", "I ask until somebody says something, and then I do that."))}
	c.is = round{day: -5, state: managerIn,
		manager: sees("3 4 2 2 3  2+ 3 2 2 3 3  2 2 2  3 3 3 3  1 1",
			seen("DEC", "Decided on retention against two loud voices, in writing, and said when he would look at it again."),
			seen("STK", "Saw every member of the council before the meeting. It took nine minutes."),
			number("CUS", "Analysts who answer their own questions: eleven of fourteen, from five."),
			missed("DSC", "Found the right thing for analysts, and has not asked one of those who gave up."))}
	c.plan = &aims{from: -91, reviews: []int{-47}, next: 41, areas: []aim{
		{competency: "DEC", from: 2.5, to: 3, why: "He knows, and asks. The platform stands still meanwhile.",
			closed: "Three decisions in writing that nobody else took.",
			goals:  []goal{{"Three decisions in writing.", -8, -9}},
			steps:  []step{write("Retention: what, why, and when we look again", -35).on(-36), practise("Say it in the council himself", -15).on(-15), practise("Decide on the old warehouse", 12)},
			noted: []noted{note(-36, made("", "Retention on a page. It names who loses by it.")),
				note(-15, seen("", "Held against two loud voices, and thanked them.")),
				note(-4, seen("", "Asked me whether I wanted to know what he had decided."))},
			verdicts: []verdict{continues(2.5, "The next one before the council.")}},
		{competency: "DSC", from: 2.5, to: 3, joined: 1, why: "He hears those who come. Those who gave up know more.",
			closed: "A change that came from somebody who had given up.",
			goals:  []goal{{"Five who gave up, talked to.", 15, 0}},
			steps:  []step{visit("Five people who no longer ask the platform", 11).takes(300), mentored("Zawadi goes through his questions", -4).takes(45)},
			noted:  []noted{note(-10, missed("", "Found two, and both are friends."))}},
	}}
	c.talks = &talks{every: 1, minutes: 30, at: "17:00", next: 0, since: 23, moved: map[int]int{3: 1}, inWriting: []int{7}, skipped: map[int]string{5: "A holiday in Bengaluru."},
		latest: []talk{
			about(brings("My own view: I will write it this week"), works("Those who gave up"), brings("The old warehouse: whom does it hurt?"), asks("Why do you say less of yourself than I do?")),
			about(won("Nine minutes in the council"),
				brings("Kaustubh wants to lead the rewrite"),
				gives("You thanked those whom you overruled")).
				said("He thinks that deciding is rude. We talked about that for a while.").
				agreed(mentored("Ask Zawadi for half an hour", -6).on(-7)),
			about(works("Retention on a page"), brings("Who loses by it")).decided("He presents it himself."),
			about(brings("Two numbers that nobody vouches for")),
		},
		earlier: []string{"What a catalogue is for", "Analysts and their sheets", "The query screen", "How to be heard in Lisbon"},
	}
	return c
}

// otieno has grown into his seat.
func otieno() coached {
	c := coached{seat: "pm-cloud", coach: "gpm-platform"}
	c.was = round{day: -102, state: agreed,
		manager: sees("3+ 3 3 3+ 4  3 4 2 2+ 3+ 3  3 2+ 2  4 3+ 3+ 4  2 1+",
			seen("TEC", "Explained to finance why the bill doubles, with a drawing of one afternoon's traffic."),
			missed("OUT", "Cost per order is his number, and teams learn of theirs at the end of the month."),
			seen("COL", "Is called at night by people who would not have to.")),
		self: sees("4 3 3 3+ 4  3 4 2 3 4 3  3 3 2  4 4 4 4  2+ 2", number("DLV", "Four nines for the third quarter in a row."))}
	c.is = round{day: -15, state: agreed,
		manager: sees("4 3 3 3+ 4  3+ 4 2 2+ 4 3  3 2+ 2  4 4 3+ 4  2+ 1+",
			made("OUT", "Every team sees what an order costs, on the day. Three have halved theirs without being asked."),
			seen("STK", "Told Barasa and Gudrun the same uncomfortable number on the same morning."),
			missed("STR", "Follows the cost where it falls. Whether we should be in two clouds he leaves to others."),
			seen("COA", "Roshni found her way in four weeks, because he wrote down what he would have wanted to know.")),
		self: sees("4 3 3 4 4  3+ 4 2 3 4 3  3 3 2  4 4 4 4  3 2",
			made("OUT", "Cost per order, by team, on the day."), remark("STR", "One cloud or two: I have an opinion and no page."))}
	c.plan = &aims{from: -90, reviews: []int{-49, -14}, next: 58, areas: []aim{
		{competency: "OUT", from: 3.5, to: 4, why: "He counts what the platform costs. Teams would change it if they saw it.",
			closed:   "Teams change their own cost without being told.",
			goals:    []goal{{"Two teams halve a cost unasked.", -20, -23}},
			steps:    []step{practise("Cost per order for three teams, on the day", -60).on(-62), observed("Present it to the teams; Chandrika watches who asks what", -45).on(-47)},
			noted:    []noted{note(-23, number("", "Storefront halved its image traffic in a week."))},
			verdicts: []verdict{continues(3.5, "All teams, not three."), reached(4, "Runs by itself.")}},
		{competency: "STR", from: 3, to: 3.5, joined: 1, why: "The largest choice of his area is made by those who have the least to do with it.",
			closed:   "One cloud or two: a page that the council decides on.",
			goals:    []goal{{"The page is before the council.", 14, 0}},
			steps:    []step{read("What three companies of our size regret", -20).on(-20), write("One cloud or two", -2).begun(), practise("Take it through the council", 13)},
			noted:    []noted{note(-19, seen("", "Asked all three what they would do today.")), note(-8, missed("", "The first draft has five options."))},
			verdicts: []verdict{continues(3, "A page with two options on it.")}},
	}}
	c.talks = &talks{every: 1, minutes: 30, at: "12:00", next: 2, since: 23, inWriting: []int{6}, moved: map[int]int{4: 1}, skipped: map[int]string{9: "Otieno was on call."},
		latest: []talk{
			about(brings("Five options are not a choice. Which three go?"), won("Payments halved theirs too"), asks("What would you tell Barasa if he were wrong?")),
			about(works("One cloud or two"), brings("Do I want Chandrika's job? Asking for a friend"), gives("Both heard it on the same morning. That was right")).said("He does, and not soon."),
			about(won("Storefront halved its images"), brings("Roshni: what next?")).decided("Roshni owns the review of quotas."),
			about(brings("Nights"), feels("Rested")),
		},
		earlier: []string{"Why the bill doubles", "Four nines and what they cost", "Who is called at night", "A number for every team"},
	}
	return c
}
