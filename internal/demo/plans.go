package demo

// Improving is an improvement plan that is under way, as plain data. None of it is open to everyone.
type Improving struct {
	Person, By, Diagnosis string
	Issues                [][2]string // what does not work, and a time when it showed
	Expectations, Support []string
	Days, OpenedAgo       int
	Entries               []Improved
}

// Improved is what came to a plan after it was opened.
type Improved struct {
	By, Kind, Text string
	OnTrack        bool
	DaysAgo        int
}

// GroupPlan is which seats a group shall get.
type GroupPlan struct {
	Position, By, Name, Decided string // who approved it; empty while nobody has
	Budget                      float64
	Amount                      int
	Lines                       []GroupLine
}

// GroupLine is one seat that a group shall get, in so many quarters from now.
type GroupLine struct {
	Title, Under, Role, Team, Why string
	Fte                           float64
	Quarter                       int
}

// Departure is why somebody left a seat, or leaves it, and what they hand over.
type Departure struct {
	Position, Person, By, Kind, Why string
	Regretted                       bool
	DaysAgo                         int
	Knowledge                       []Handed
}

// Handed is something that only who leaves knows.
type Handed struct {
	What, Owner string
	DueIn       int
	Done        bool
}

// companyImprovements are the plans of Northlight that are under way.
func companyImprovements() []Improving {
	return []Improving{{
		Person: "Jonah Abernethy-Cruz", By: "Anneliese Trautvetter", Diagnosis: "SKILL", Days: 60, OpenedAgo: 16,
		Issues: [][2]string{
			{"What was decided is written down days later, or not at all", "After the count of returns in Lisbon the team built for a week on three different notes."},
			{"Risky ideas reach engineers before anybody has tested them", "Partial refunds: two weeks of work, and the first customer said no."},
		},
		Expectations: []string{"Decisions stand in one page on the same day, and the team links to it", "Each idea has one test with five customers before it is built"},
		Support:      []string{"An hour a week with Rosalind on writing", "Anneliese sits in on the first two tests"},
		Entries: []Improved{
			{By: "Jonah Abernethy-Cruz", Kind: "COMMENT", Text: "Fair. I would have liked to hear the second one sooner.", DaysAgo: 15},
			{By: "Anneliese Trautvetter", Kind: "CHECKPOINT", Text: "Three pages this week, all on the day. The test of gift receipts is planned.", OnTrack: true, DaysAgo: 9},
		},
	}}
}

// companyGroupPlans are the headcount plans of two groups: one that was approved, and one that waits.
func companyGroupPlans() []GroupPlan {
	return []GroupPlan{
		{
			Position: "gpm-merchants", By: "Anneliese Trautvetter", Name: "Merchants, next half", Decided: "Solveig Achterberg", Budget: 4, Amount: 240_000,
			Lines: []GroupLine{
				{Title: "Data Analyst, Merchants", Role: "DA", Team: "merchants", Fte: 1, Quarter: 1, Why: "Three product managers wait for the same two reports."},
				{Title: "Product Designer, Orders", Role: "PD", Team: "orders", Fte: 0.5, Quarter: 2, Why: "Orders has had no designer since spring."},
			},
		},
		{
			Position: "em-orders", By: "Teodora Vlădescu", Name: "Orders & Stock, next half", Budget: 6,
			Lines: []GroupLine{{Title: "Site Reliability Engineer", Role: "ENG", Team: "orders", Fte: 1, Quarter: 1, Why: "Nobody is on call for stock on Sundays."}},
		},
	}
}

// companyDepartures is why people left seats of Northlight, as those see it who lead them.
func companyDepartures() []Departure {
	return []Departure{{
		Position: "pm-risk", Person: "Hanneke Rozema", By: "Ilse Vantongeren", Kind: "RESIGNATION", Regretted: true, DaysAgo: 40,
		Why: "Asked twice for a second engineer and heard nothing. The bank across the street offered a team.",
		Knowledge: []Handed{
			{What: "How a chargeback is argued with the bank, case by case", Owner: "Ilse Vantongeren", DueIn: -44, Done: true},
			{What: "Which two partners waited for an answer, and what they were told", Owner: "Anneliese Trautvetter", DueIn: 3},
		},
	}}
}
