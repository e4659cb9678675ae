package demo

func companyFormerStrategy(g *growth) StrategyPlan {
	return StrategyPlan{
		Key: "former", Vision: "vision", Name: "Guests who find and pay", StartsOn: day(g.now.AddDate(0, 0, -283)), EndsOn: day(g.now.AddDate(0, 0, -102)), Owner: "cpo", State: "CLOSED",
		Summary: "Shops cannot sell well while guests do not find them or give up when they pay. For half a year we work on what guests meet first, and leave what happens behind the counter as it is.",
		Focuses: []Focus{
			{Key: "former-phone", Problem: "Guests give up while they pay on a phone", Why: "It is where most baskets are lost, and each shop gains from it on the same day.", Insights: []string{"phone-checkout"}},
			{Key: "former-open", Problem: "Nobody can tell which shop nearby is open and has it", Why: "Without that, no other reason to buy in a small shop is ever weighed.", Insights: []string{"open-now"}},
			{Key: "former-stock", NotNow: true, Problem: "Shops count their stock by hand", Why: "Tills could not talk to us yet. We look again in half a year."},
			{Key: "former-chains", NotNow: true, Problem: "Chains want roles and approvals", Why: "One street whole before ten streets half."},
		},
		Obstacles: []Obstacle{
			{Focus: "former-phone", What: "Two ways to pay cannot be tested outside of production", Owner: g.holder["tl-payments"], RaisedOn: g.on(-240), ResolvedOn: g.on(-201), How: "Developer Platform built a stand-in for both providers; every team uses it now."},
		},
		Decisions: []Decision{
			{Focus: "former-phone", What: "Checkout waits six weeks for a release that works with a screen reader", Why: "One guest in nine uses larger text or a reader on their phone. A faster checkout that they cannot finish is not faster.",
				Alternatives: "Ship to all and mend it in the next release.", DecidedOn: g.on(-221), DecidedBy: g.holder["cpo"], Principle: "same-for-all"},
			{What: "No chains this year", Why: "What they ask for would double the settings that every single shop has to pass.", Alternatives: "A separate product line for chains, with two teams.",
				DecidedOn: g.on(-262), DecidedBy: g.holder["vp-product"], Principle: "one-street"},
		},
	}
}

func companyCurrentStrategy(g *growth) StrategyPlan {
	return StrategyPlan{
		Key: "current", Vision: "vision", Name: "The first week and the last hour", StartsOn: day(g.now.AddDate(0, 0, -101)), EndsOn: day(g.now.AddDate(0, 0, 81)), Owner: "cpo", State: "ACTIVE",
		Summary: "Guests find shops now, and pay. What keeps owners from selling is behind the counter: they give up in the first week, they sell what they do not have, and they end the day with sums that they cannot explain.\n\n" +
			"We choose these three because they hang together: a shop that is set up by its first orders has a shelf that we can trust, and a true shelf is what makes money explainable. Whoever stays through the first week and sleeps after the last hour stays for years.\n\n" +
			"We leave what would make us larger before it makes shops better: chains, more countries, money of our own.",
		Focuses: []Focus{
			{Key: "week", Problem: "New shops give up in their first week, before an order has paid off", Why: "Nothing that we could do later for a shop is worth as much as three orders in its first week.", Insights: []string{"first-week", "second-evening"}},
			{Key: "shelf", Problem: "Shops sell what they do not have, and count at night what they do", Why: "It costs guests their trust and owners their evenings, and tills can tell us now.", Insights: []string{"oversold", "counting-night", "till-link"}},
			{Key: "money", Problem: "Owners cannot explain the money that comes to their account", Why: "A third of support, and the reason that owners name when they look at others.", Insights: []string{"explain-payout", "payout-calls"}},
			{Key: "not-chains", NotNow: true, Problem: "Chains of five and more want roles, approvals and reports", Why: "They would ask for settings that 94 of 100 shops must then pass. Sales says so to whoever asks.", Insights: []string{"chains"}},
			{Key: "not-wallet", NotNow: true, Problem: "Guests keep their money with us", Why: "A wallet helps us before it helps a shop. Stopped on purpose; see the decision."},
			{Key: "not-countries", NotNow: true, Problem: "Countries after Uruguay", Why: "Uruguay is one bet with an end. We look at the next country when kiosks there stay."},
			{Key: "not-instant", NotNow: true, Problem: "Payouts on the same evening", Why: "Fast money that nobody can explain makes more calls, not fewer. First the sum, then the speed.", Insights: []string{"instant"}},
		},
		Obstacles: []Obstacle{
			{Focus: "shelf", What: "The two Backend Engineers for Orders & Stock and Discovery are not found yet", Owner: g.holder["recruiter-1"], RaisedOn: g.on(-46)},
			{Focus: "money", What: "Risk has no product manager, so that holds on payouts are explained by nobody", Owner: g.holder["gpm-money"], RaisedOn: g.on(-37)},
			{Focus: "week", What: "Sales promises set-up by hand to single shops, which hides what the product lacks", Owner: g.holder["sales-lead"], RaisedOn: g.on(-71), ResolvedOn: g.on(-33), How: "Set-up by hand is for shops of three branches and more. The others get the new first evening, and customer success listens in on ten of them a week."},
			{What: "Three teams need the same answer from Data Platform in the same month", Owner: g.holder["dir-data"], RaisedOn: g.on(-58), ResolvedOn: g.on(-30), How: "One question after the other, in the order of the problems. Analytics engineering sits with Orders & Stock until the count is right."},
		},
		Decisions: []Decision{
			{Focus: "not-wallet", What: "Stop the wallet", Why: "It moves money from guests to us and leaves owners with one more balance to explain. Two engineers go to payouts.",
				Alternatives: "Go on with half the team; sell it to a bank.", DecidedOn: g.on(-56), DecidedBy: g.holder["gpm-money"], Principle: "explain-money"},
			{Focus: "shelf", What: "Hide what the till has not confirmed for two hours", Why: "It costs a few sales each day and saves the ones that are told on. Owners may show it again with one touch.",
				Alternatives: "Show it with a warning; ask the owner each time.", DecidedOn: g.on(-42), DecidedBy: g.holder["gpm-merchants"], Principle: "true-shelf"},
			{Focus: "week", What: "Ask for opening hours after the first order, not before", Why: "Nobody has lost an order by wrong hours on day one; many have lost the shop on screen nine.",
				Alternatives: "Guess the hours from the map.", DecidedOn: g.on(-29), DecidedBy: g.holder["pm-storefront"], Principle: "chalk"},
			{Focus: "money", What: "A name under each sum before payouts on the same evening", Why: "Of the calls that we listened to, three in four would not have been made.",
				Alternatives: "Both at once with a larger team.", DecidedOn: g.on(-24), DecidedBy: g.holder["vp-product"], Principle: "explain-money"},
			{What: "Uruguay ends or stays by the end of the strategy", Why: "One bet with an end. Kiosks that take a third of their sales by card stay without us; fewer, and we leave.",
				DecidedOn: g.on(-64), DecidedBy: g.holder["cpo"], Principle: "one-street"},
		},
	}
}
