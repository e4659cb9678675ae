package demo

// departmentPlan says how a department of a generated organisation looks.
type departmentPlan struct {
	name   string
	weight int // share of all seats
	// contributors are the titles of those who lead nobody, the common ones repeated.
	contributors []string
	// leaders are the titles of leads by levels below them: one level, two, three and more.
	leaders [4]string
	head    string
	sends   bool // its contributors work in the teams of engineering
}

// engineering is the department whose teams the others send people to; 0 is the top seat's.
const engineering = 1

// departments of a generated organisation, in the order of the chart. The first is engineering.
func departments() []departmentPlan {
	return []departmentPlan{
		{name: "Engineering", weight: 34, head: "Chief Technology Officer",
			contributors: []string{"Software Engineer", "Software Engineer", "Software Engineer", "Senior Software Engineer", "Senior Software Engineer", "Backend Engineer", "Frontend Engineer", "Data Engineer", "Site Reliability Engineer", "Tech Lead", "Delivery Manager"},
			leaders:      [4]string{"Engineering Manager", "Senior Engineering Manager", "Director of Engineering", "VP Engineering"}},
		{name: "Product", weight: 8, head: "Chief Product Officer", sends: true,
			contributors: []string{"Product Manager", "Product Manager", "Product Manager", "Senior Product Manager", "Senior Product Manager", "Associate Product Manager", "Principal Product Manager"},
			leaders:      [4]string{"Group Product Manager", "Director of Product", "Director of Product", "VP Product"}},
		{name: "Design", weight: 6, head: "VP Design", sends: true,
			contributors: []string{"Product Designer", "Product Designer", "Senior Product Designer", "UX Designer", "User Researcher"},
			leaders:      [4]string{"Design Manager", "Design Director", "Design Director", "VP Design"}},
		{name: "Data", weight: 6, head: "Chief Data Officer", sends: true,
			contributors: []string{"Data Analyst", "Senior Data Analyst", "Product Analyst", "Data Scientist", "Analytics Engineer"},
			leaders:      [4]string{"Analytics Manager", "Senior Analytics Manager", "Director of Data", "VP Data"}},
		{name: "Marketing", weight: 6, head: "Chief Marketing Officer",
			contributors: []string{"Product Marketing Manager", "Marketing Specialist", "Content Strategist", "Campaign Manager"},
			leaders:      [4]string{"Marketing Manager", "Senior Marketing Manager", "Director of Marketing", "VP Marketing"}},
		{name: "Sales", weight: 16, head: "Chief Revenue Officer",
			contributors: []string{"Account Executive", "Account Executive", "Sales Development Representative", "Account Manager", "Solutions Engineer"},
			leaders:      [4]string{"Sales Manager", "Regional Sales Manager", "Sales Director", "VP Sales"}},
		{name: "Customer Care", weight: 10, head: "Chief Customer Officer",
			contributors: []string{"Support Specialist", "Support Specialist", "Senior Support Specialist", "Customer Success Manager"},
			leaders:      [4]string{"Support Manager", "Senior Support Manager", "Director of Customer Care", "VP Customer Care"}},
		{name: "Operations", weight: 8, head: "Chief Operating Officer",
			contributors: []string{"Operations Specialist", "Operations Coordinator", "Logistics Planner", "Program Manager"},
			leaders:      [4]string{"Operations Manager", "Senior Operations Manager", "Director of Operations", "VP Operations"}},
		{name: "People & Finance", weight: 6, head: "Chief Financial Officer",
			contributors: []string{"Accountant", "Recruiter", "People Partner", "Financial Analyst", "IT Administrator"},
			leaders:      [4]string{"Finance Manager", "People Manager", "Director of Finance", "VP Finance & People"}},
	}
}

// title of a seat, by department and the levels below it.
func (g *generator) title(i int) string {
	department := g.tree.department[i]
	if department == 0 {
		return "Chief Executive Officer"
	}
	plan := &g.plans[department-1]
	height := int(g.tree.height[i])
	switch {
	case g.tree.parent[i] == 0 && height > 0:
		return plan.head
	case height == 0:
		return plan.contributors[g.rng.IntN(len(plan.contributors))]
	case plan.name == "Product" && height == 1 && g.tree.reports[i] > 3:
		return plan.leaders[1] // too many reports for a player-coach
	}
	return plan.leaders[min(height, len(plan.leaders))-1]
}
