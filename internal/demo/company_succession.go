package demo

// Succession says who could take a seat one day.
type Succession struct {
	Position, By, Person  string
	Readiness, Risk, Note string // no risk where nothing is said of it
	DaysAgo               int
}

// companySuccessions is who could follow whom, as those see it who lead the seats.
func companySuccessions() []Succession {
	const anneliese, solveig = "Anneliese Trautvetter", "Solveig Achterberg"
	return []Succession{
		{Position: "pm-storefront", By: anneliese, Person: "Benedita Quaresma", Readiness: "WITHIN_A_YEAR", Risk: "LOW", Note: "Needs one launch of her own first.", DaysAgo: 20},
		{Position: "pm-orders", By: anneliese, Person: "Jonah Abernethy-Cruz", Readiness: "LATER", Risk: "MEDIUM", Note: "Others ask him already; he wants to stay in Lisbon.", DaysAgo: 20},
		{Position: "gpm-merchants", By: solveig, Person: "Davit Lomsadze", Readiness: "READY_NOW", Risk: "HIGH", Note: "Led the group for a month, and would lead one elsewhere.", DaysAgo: 50},
	}
}
