package demo

import "time"

// The words of the schema that the topology of the company uses.
const (
	streamAligned = "STREAM_ALIGNED"
	platformTeam  = "PLATFORM"
	enablingTeam  = "ENABLING"
	subsystem     = "COMPLICATED_SUBSYSTEM"

	experience      = "EXPERIENCE"
	platformProduct = "PLATFORM"

	together  = "COLLABORATION"
	asService = "X_AS_A_SERVICE"
	teaching  = "FACILITATING"

	low, medium, high, blocking  = "LOW", "MEDIUM", "HIGH", "BLOCKING"
	raised, accepted, inProgress = "RAISED", "ACCEPTED", "IN_PROGRESS"
	met                          = "MET"

	simpleArea, complexArea = "SIMPLE", "COMPLEX"

	kindArea, kindService, kindRepository, kindData = "AREA", "SERVICE", "REPOSITORY", "DATA"
)

// teamTypes are what the teams of the company are for, in both vocabularies.
func teamTypes() map[string][2]string {
	return map[string][2]string{
		"onboarding": {streamAligned, experience}, "storefront": {streamAligned, experience}, "orders": {streamAligned, experience},
		"checkout": {streamAligned, experience}, "discovery": {streamAligned, experience}, "mobile": {streamAligned, experience},
		"payments": {streamAligned, platformProduct}, "payouts": {streamAligned, experience}, "risk": {subsystem, platformProduct},
		"dev-platform": {platformTeam, platformProduct}, "data-platform": {platformTeam, platformProduct}, "cloud": {platformTeam, platformProduct},
		"design-system": {platformTeam, platformProduct}, "accessibility": {enablingTeam, ""}, "product-marketing": {enablingTeam, ""},
		"growth": {streamAligned, ""}, "sales": {streamAligned, ""}, "success": {streamAligned, experience}, "people": {platformTeam, ""},
	}
}

// topology is how the teams of the company work together on its day: some of it as it should be, and some of it past
// its time, as in real ones.
func (b *builder) topology() {
	for i := range b.org.Teams {
		types := teamTypes()[b.org.Teams[i].Key]
		b.org.Teams[i].TopologyType, b.org.Teams[i].ProductType = types[0], types[1]
	}
	holder := map[string]string{}
	for _, a := range b.org.Assignments {
		if a.Kind == permanent && (a.EndsOn == "" || a.EndsOn > day(b.today)) {
			holder[a.Position] = a.Person
		}
	}
	b.org.Topology = Topology{Interactions: companyInteractions(b.today), Dependencies: companyDependencies(b.today), Areas: companyAreas(),
		Ownerships: companyOwnerships(), TeamApis: companyTeamApis(b.today)}
	for i := range b.org.Topology.Interactions {
		at := &b.org.Topology.Interactions[i]
		at.Owner = holder[at.Owner]
	}
	for i := range b.org.Topology.TeamApis {
		at := &b.org.Topology.TeamApis[i]
		at.ConfirmedBy = holder[at.ConfirmedBy]
	}
}

// companyInteractions name their owners by the seats that these hold.
func companyInteractions(today time.Time) []Interaction {
	in := func(days int) string { return day(today.AddDate(0, 0, days)) }
	return []Interaction{
		{From: "cloud", To: "payments", Mode: asService, Purpose: "Runs the payment services in two regions", StartsOn: in(-400), Owner: "pm-cloud"},
		{From: "cloud", To: "checkout", Mode: asService, Purpose: "Hosting, alerts and capacity on the busiest days", StartsOn: in(-400), Owner: "pm-cloud"},
		{From: "dev-platform", To: "storefront", Mode: asService, Purpose: "Build, preview and release without asking anybody", StartsOn: in(-310), Owner: "gpm-platform"},
		{From: "dev-platform", To: "orders", Mode: asService, Purpose: "Build, preview and release without asking anybody", StartsOn: in(-290), Owner: "gpm-platform"},
		{From: "data-platform", To: "discovery", Mode: asService, Purpose: "What people searched for, an hour old at most", StartsOn: in(-200), Owner: "pm-data-platform"},
		{From: "design-system", To: "mobile", Mode: asService, Purpose: "Building blocks for both apps", StartsOn: in(-150), Owner: "gpm-platform"},
		{From: "payments", To: "checkout", Mode: asService, Purpose: "Every way of paying behind one call", StartsOn: in(-260), Owner: "gpm-money"},
		{From: "checkout", To: "mobile", Mode: together, Purpose: "One way to pay on the web and in the apps", StartsOn: in(-40), ExpiresOn: in(30), Owner: "gpm-shoppers",
			ExitCriterion: "The apps use the payment sheet of Checkout and no code of their own"},
		{From: "payments", To: "risk", Mode: together, Purpose: "Rules for wallets before the launch in Uruguay", StartsOn: in(-124), ExpiresOn: in(-12), Owner: "gpm-money",
			ExitCriterion: "Fewer than 2 in 1,000 wallet payments are disputed", Extensions: 1, ExtendedWhy: "The bank's test system came four weeks late."},
		{From: "discovery", To: "data-platform", Mode: together, Purpose: "Rank shops by what people do, not by what they click", StartsOn: in(-70), ExpiresOn: in(9), Owner: "pm-discovery",
			ExitCriterion: "Discovery can add a signal without the Data Platform"},
		{From: "payouts", To: "orders", Mode: together, Purpose: "Refunds that the ledger and the stock agree on", StartsOn: in(-120), Owner: "pm-payouts"},
		{From: "accessibility", To: "storefront", Mode: teaching, Purpose: "Themes that can be read aloud", StartsOn: in(-20), ExpiresOn: in(36), Owner: "pm-storefront",
			ExitCriterion: "The team tests with a screen reader by itself"},
		{From: "accessibility", To: "checkout", Mode: teaching, Purpose: "Paying without a mouse", StartsOn: in(-50), ExpiresOn: in(6), Owner: "gpm-shoppers",
			ExitCriterion: "Each change of a form is tried by keyboard before it ships"},
		{From: "product-marketing", To: "discovery", Mode: teaching, Purpose: "The words that shoppers use for what they look for", StartsOn: in(-10), ExpiresOn: in(46), Owner: "pm-discovery"},
		{From: "dev-platform", To: "onboarding", Mode: teaching, Purpose: "Feature switches in the hands of the product manager", StartsOn: in(10), ExpiresOn: in(66), Owner: "gpm-merchants"},
		{From: "cloud", To: "risk", Mode: teaching, Purpose: "On-call without fear", StartsOn: in(-150), ExpiresOn: in(-66), EndedOn: in(-64), Owner: "pm-cloud",
			Outcome: "The team keeps its own rota and halved its alerts."},
	}
}

func companyDependencies(today time.Time) []Dependency {
	in := func(days int) string { return day(today.AddDate(0, 0, days)) }
	return []Dependency{
		{Needer: "checkout", Provider: "payments", What: "Tokens for saved cards", Objective: "4-checkout", Severity: blocking, State: inProgress, NeedBy: in(20), AgreedOn: in(-30), Contract: "https://wiki.northlight.example/contracts/tokens"},
		{Needer: "mobile", Provider: "checkout", What: "The payment sheet as a component", Objective: "4-mobile", Severity: high, State: accepted, NeedBy: in(30), AgreedOn: in(-21)},
		{Needer: "storefront", Provider: "design-system", What: "Cards that read from right to left", Severity: medium, State: accepted, NeedBy: in(45), AgreedOn: in(-14)},
		{Needer: "orders", Provider: "payouts", What: "Refunds for single lines of an order", Objective: "4-orders", Severity: blocking, State: accepted, NeedBy: in(12), AgreedOn: in(-25)},
		{Needer: "payouts", Provider: "orders", What: "An event for each cancelled line", Objective: "4-payouts", Severity: blocking, State: raised, NeedBy: in(9)},
		{Needer: "onboarding", Provider: "risk", What: "A check of a new shop within a minute", Objective: "4-onboarding", Commitment: "harbour", Severity: high, State: inProgress, NeedBy: in(-9), AgreedOn: in(-60)},
		{Needer: "discovery", Provider: "data-platform", What: "Stock of every shop, an hour old at most", Objective: "4-discovery", Severity: high, State: inProgress, NeedBy: in(25), AgreedOn: in(-35)},
		{Needer: "payments", Provider: "cloud", What: "A second region in South America", Severity: high, State: accepted, NeedBy: in(60), AgreedOn: in(-18)},
		{Needer: "checkout", Provider: "data-platform", What: "The funnel by device", Severity: low, State: raised, Recurring: true},
		{Needer: "risk", Provider: "data-platform", What: "Chargebacks with their reasons, each morning", Severity: medium, State: accepted, AgreedOn: in(-45), NeedBy: in(40), Recurring: true},
		{Needer: "growth", Provider: "data-platform", What: "Which campaign a shop came by", Severity: low, State: raised},
		{Needer: "success", Provider: "data-platform", What: "Shops that sell less than last month", Severity: medium, State: raised, NeedBy: in(35)},
		{Needer: "mobile", Provider: "data-platform", What: "Crashes by version of the app", Severity: low, State: accepted, AgreedOn: in(-8)},
		{Needer: "storefront", Provider: "orders", What: "Stock of variants in one call", Severity: medium, State: raised, NeedBy: in(28), Recurring: true},
		{Needer: "mobile", Provider: "design-system", What: "Icons in three sizes", Severity: medium, State: met, NeedBy: in(-30), AgreedOn: in(-70), ClosedOn: in(-33)},
	}
}

func companyAreas() []ProductArea {
	return []ProductArea{
		{Key: "product", Name: "Northlight product", Kind: kindArea, Description: "Everything that shops and their customers use."},
		{Key: "setup", Name: "Shop setup", Kind: kindArea, Parent: "product", Description: "From signing up to the first order.", Complexity: simpleArea},
		{Key: "themes", Name: "Themes & pages", Kind: kindArea, Parent: "product", Complexity: simpleArea},
		{Key: "stock", Name: "Orders & stock", Kind: kindArea, Parent: "product", Complexity: simpleArea},
		{Key: "checkout", Name: "Checkout flow", Kind: kindArea, Parent: "product", Complexity: simpleArea},
		{Key: "search", Name: "Search & recommendations", Kind: kindArea, Parent: "product", Complexity: complexArea},
		{Key: "apps", Name: "Shopper apps", Kind: kindArea, Parent: "product", Complexity: simpleArea},
		{Key: "methods", Name: "Ways of paying", Kind: kindArea, Parent: "product", Complexity: complexArea},
		{Key: "gateway", Name: "payment-gateway", Kind: kindService, Parent: "methods"},
		{Key: "ledger", Name: "ledger", Kind: kindService, Description: "Every cent, where it came from and where it went.", Complexity: complexArea},
		{Key: "scoring", Name: "risk-scoring", Kind: kindService, Complexity: complexArea},
		{Key: "order-service", Name: "order-service", Kind: kindService, Parent: "stock"},
		{Key: "notifications", Name: "notification-service", Kind: kindService, Description: "Mails and messages to shops and shoppers. The team that built it was dissolved two years ago."},
		{Key: "pipeline", Name: "deploy-pipeline", Kind: kindService, Complexity: simpleArea},
		{Key: "clusters", Name: "clusters", Kind: kindService, Complexity: complexArea},
		{Key: "events", Name: "Event stream", Kind: kindData},
		{Key: "profiles", Name: "Shopper profiles", Kind: kindData, Description: "What regulars like, as far as they agreed to it."},
		{Key: "tokens", Name: "design-tokens", Kind: kindRepository},
	}
}

func companyOwnerships() []Ownership {
	return []Ownership{
		{Area: "setup", Team: "onboarding"}, {Area: "themes", Team: "storefront"}, {Area: "stock", Team: "orders"}, {Area: "checkout", Team: "checkout"},
		{Area: "search", Team: "discovery"}, {Area: "apps", Team: "mobile"}, {Area: "methods", Team: "payments"}, {Area: "gateway", Team: "payments"},
		{Area: "ledger", Team: "payouts"}, {Area: "scoring", Team: "risk"}, {Area: "order-service", Team: "orders"}, {Area: "pipeline", Team: "dev-platform"},
		{Area: "clusters", Team: "cloud"}, {Area: "events", Team: "data-platform"}, {Area: "tokens", Team: "design-system"},
		{Area: "profiles", Team: "mobile"},
		{Area: "profiles", Team: "success", SharedWhy: "Mobile writes them, and Customer Success answers what shoppers ask about them; one team for both comes with the next reorganisation."},
	}
}

func companyTeamApis(today time.Time) []TeamApi {
	in := func(days int) string { return day(today.AddDate(0, 0, days)) }
	return []TeamApi{
		{Team: "payments", Mission: "Every way of paying that matters in a country works there, and rarely fails.",
			HowToAsk:   "Write the problem, not the solution, into #payments-intake. We answer within two working days.",
			Promises:   "The gateway answers 99.95 % of calls within 300 ms. Incidents: acknowledged in 10 minutes, day and night.",
			Versioning: "Calls are kept for a year after a new version; we tell every user of an old one three months ahead.",
			Channels:   "#payments, payments@northlight.example", MeetingWindows: "Tuesdays and Thursdays, 14:00 to 16:00 in Lisbon",
			OnCall: "Pager of Payments; second line is Cloud Foundations", Docs: "Wiki, Payments. Search for: gateway, wallets, tokens, refunds.", ConfirmedOn: in(-21), ConfirmedBy: "gpm-money"},
		{Team: "data-platform", Mission: "Any team can ask its own questions of trustworthy data.",
			HowToAsk:   "Look into the catalogue first. What is not there: a card on our board, talked through on Wednesdays.",
			Promises:   "Events are there within an hour on 99 of 100 days. Broken data is said in #data-status before you find it.",
			Versioning: "Tables are versioned; a column goes away two months after it is marked.", Channels: "#data-platform, #data-status",
			MeetingWindows: "Open hour each Wednesday, 10:00 in Bengaluru", Docs: "Catalogue of events and tables. Search for: events, funnel, freshness.", ConfirmedOn: in(-40), ConfirmedBy: "pm-data-platform"},
		{Team: "cloud", Mission: "Services stay up, stay safe and cost what they should.",
			HowToAsk: "Self-service for everything that is in the console. The rest: a ticket, answered the same day.",
			Promises: "Two regions, 99.95 % each. Costs per team on the first of each month.", Channels: "#cloud",
			OnCall: "Pager of Cloud Foundations, day and night", Docs: "Runbooks beside each service.", ConfirmedOn: in(-131), ConfirmedBy: "pm-cloud"},
		{Team: "design-system", Mission: "Accessible building blocks that make every screen feel like one product.",
			HowToAsk:   "Show us the screen in #design-system; we look together before anybody builds.",
			Promises:   "A release every second Monday. No block ships that a keyboard and a screen reader cannot use.",
			Versioning: "Semantic versions; a major one twice a year at most, with a script that does the change.", Channels: "#design-system",
			MeetingWindows: "Design clinic, Thursdays 15:00 in Berlin", Docs: "Storybook. Search for: tokens, cards, forms.", ConfirmedOn: in(-12), ConfirmedBy: "gpm-platform"},
		{Team: "checkout", Mission: "Whoever wants to buy can pay, on any device, in a few seconds.",
			HowToAsk: "Through the product manager. What blocks you: #checkout, and we look the same day.",
			Channels: "#checkout", MeetingWindows: "Mondays, 10:00 to 11:00 in Toronto", OnCall: "Pager of Checkout on working days; Payments at night", ConfirmedOn: in(-60), ConfirmedBy: "gpm-shoppers"},
	}
}
