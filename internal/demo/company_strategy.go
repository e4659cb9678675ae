package demo

// strategise adds where the company is going and how.
func (b *builder) strategise() {
	g := newGrowth(b)
	b.org.Strategy = Strategy{
		Visions:  []Vision{companyVision(g)},
		Plans:    []StrategyPlan{companyFormerStrategy(g), companyCurrentStrategy(g)},
		Insights: companyInsights(g),
	}
}

// narrative is a day in the life of a shop that the vision has come true for.
const narrative = `It is ten past six and Ana turns the key of her shop in Lisbon. The shelf by the window is empty: the last jar of quince went at closing time, to somebody four streets away who had searched for it on the tram. Ana did nothing for that sale but put the jars on the shelf.

On her phone there are three lines. What was sold while she slept. What will run out before Saturday, with an order to her supplier that waits for her thumb. And what is on its way to her bank account, to the cent, with a name under each sum. She reads them before the coffee is through, and does not open the app again until noon.

At noon a customer wants his money back for a broken cup. Ana gives it, on the spot, and nothing else happens: no form, no fee that she learns of in a month, no mail about risk. The cup is off the shelf and off the site.

In the evening she changes the picture on the front of her shop, because the figs have come. It takes her as long as it takes to write a sign in chalk. She has never called us. When her sister asks what she uses for all this, she has to think of the name.`

func companyVision(g *growth) Vision {
	return Vision{
		Key: "vision", Name: "Northlight for independent shops", Years: 4, StartsOn: day(g.now.AddDate(-1, -2, 0)), ReviewedOn: g.on(-98), Owner: "cpo", State: "CURRENT",
		Statement:  "Every independent shop sells as well as the best chain in town, and its owner is home for dinner.",
		BetterLife: "Owners stop doing at night what a machine can do: counting, ordering, chasing money. Their customers find them, see what is there, pay as they like and get what they saw. A street of small shops is worth walking down again.",
		Narrative:  narrative,
		Link:       "https://northlight.example/vision/ten-past-six",
		Principles: []Principle{
			{"owners-first", "The owner before the guest", "Where what an owner needs tonight and what a guest would like do not agree, the owner wins: without her there is no shop to visit."},
			{"true-shelf", "A true shelf before a full one", "We rather show less than sell what is not there. A lost sale is forgotten, a broken promise is told on."},
			{"explain-money", "Money that can be explained before money that is fast", "Where speed and clarity of a payout do not agree, clarity wins. An owner who cannot explain a sum calls us, and then her bank."},
			{"chalk", "As simple as chalk", "A setting that only some shops need is worse than a default that nearly all are glad of. Whoever adds one shows which other one goes."},
			{"one-street", "One street whole before ten streets half", "We finish a country, a kind of shop, a way of paying, before we begin the next."},
			{"same-for-all", "Usable by everyone or not shipped", "Accessibility is part of done, not a later release, also where a date slips for it."},
		},
	}
}

func companyInsights(g *growth) []Insight {
	return []Insight{
		{"first-week", "QUANTITATIVE", "Shops that take three orders in their first week stay: 88 % are with us a year later, against 31 % of the others.",
			"Cohorts of the last eight quarters, 6,214 shops, by orders in days 1 to 7. The gap holds in each country and for each size.", "Activation study, Data Platform", g.on(-150), "Product, engineering and customer success leads"},
		{"second-evening", "QUALITATIVE_EVALUATIVE", "Owners set up on one evening and stop on the second, at opening hours and delivery areas, which we ask before they have seen one order.",
			"Eleven of fourteen sessions stopped on the same two screens. Four came back only after a call.", "Usability sessions in Nairobi and Lisbon, Zawadi Mutinda", g.on(-121), "All of Merchants"},
		{"counting-night", "QUALITATIVE_GENERATIVE", "Counting stock is what owners do at night, and what they would pay most to be rid of.",
			"Diaries of 22 owners over three weeks. Nineteen counted at least twice a week after closing; nobody called it work.", "Diary study, Achieng Nyamweya", g.on(-132), "Product & Technology, the board"},
		{"oversold", "QUANTITATIVE", "One order in 29 is for something that is not there, and a customer who was let down once comes back half as often.",
			"Cancelled for stock: 3.4 % of orders. Repeat within 60 days: 19 % after a cancellation, 41 % otherwise.", "Orders & Stock weekly review", g.on(-115), "Merchants and Shoppers"},
		{"till-link", "TECHNOLOGY", "Nine of ten tills that our shops have can tell us each sale within a minute, since the two largest makers opened their interfaces.",
			"Trial with 40 shops: the count was right on 97 % of days without anybody counting.", "Trial by Orders & Stock and Developer Platform", g.on(-109), "Architecture Council"},
		{"explain-payout", "QUALITATIVE_EVALUATIVE", "Owners do not ask when the money comes. They ask what it is for.",
			"Of 30 calls about payouts that we listened to, 23 were about a sum that did not match the day's sales.", "Support listening, Baraka Lusambili and Gonçalo Telhada", g.on(-104), "Money, customer success"},
		{"payout-calls", "QUANTITATIVE", "A third of all support is about payouts, and it grows faster than shops do.",
			"34 % of contacts last quarter, 26 % a year ago.", "Customer Success report", g.on(-101), "Leadership"},
		{"instant", "INDUSTRY", "Instant transfers cost a tenth of what they did, and three competitors pay out on the same evening.",
			"New scheme rules in the euro area; price lists of six banks.", "Market watch, Franziska Lehnhardt", g.on(-93), "Money, finance"},
		{"cash-uruguay", "QUALITATIVE_GENERATIVE", "Kiosks in Montevideo take cash because they can count it, not because guests have no cards.",
			"Two evenings in five kiosks. Every owner showed us a notebook.", "Visit by Ilse Vantongeren and Ignacio Urrestarazu", g.on(-16), "Money"},
		{"phone-checkout", "QUANTITATIVE", "Four of five guests pay on a phone, and every further second of checkout costs 2 % of them.",
			"Checkout funnel over two quarters, 1.9 million baskets.", "Product analytics, Desmond Featherstonehaugh", g.on(-310), "Shoppers and Money"},
		{"open-now", "QUALITATIVE_GENERATIVE", "Guests give up on small shops because they cannot tell who is open, not because of price.",
			"Street interviews with 64 people in four cities.", "Street research, Achieng Nyamweya", g.on(-320), "All of product"},
		{"chains", "INDUSTRY", "Chains of five and more ask for roles, approvals and reports that no single shop wants.",
			"Lost deals of the last year, 17 of 26.", "Sales notes, Solange Baptistelle", g.on(-128), "Sales, product leads"},
	}
}
