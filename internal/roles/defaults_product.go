package roles

// productRoles are the product managers who lead no one but, at most, a small group of their own.
func productRoles() []Role {
	return []Role{
		{
			Key: "APM", Name: "Associate product manager", Track: IC, Active: true,
			Aliases:         []string{"Associate PM", "APM", "Junior PM", "Junior product manager", "PM I", "Product manager I", "Rotational PM", "Rotational product manager"},
			Purpose:         "Becomes a competent product manager on a real but bounded part of a product.",
			TimeBoxedMonths: 12,
			Responsibilities: []string{
				"Learns the users, the data, the business and the product well enough within 90 days to be asked about them.",
				"Owns a well-framed slice of a product under the eye of a more experienced product manager.",
				"Writes problem statements that a team can start from.",
				"Grows into a product manager, or finds a better fitting role, within the time agreed.",
			},
			Mixins: []string{"trio-member"},
		},
		{
			Key: "PM", Name: "Product manager", Track: IC, Active: true,
			Aliases: []string{"PM", "PM II", "Product manager II", "Product lead", "Product owner"},
			Purpose: "Makes sure that what one team builds is worth building, for users and for the business.",
			Responsibilities: []string{
				"Is accountable for the value and the viability of one team's product.",
				"Answers for the outcome of the team's objectives, not for its output.",
				"Gathers evidence that an idea is worth building before it is built.",
				"Knows the constraints of stakeholders and finds solutions that respect them.",
				"Works as a peer of design and engineering: neither the boss of the team nor its project manager.",
			},
			Mixins: []string{"trio-member"},
		},
		{
			Key: "SPM", Name: "Senior product manager", Track: IC, Active: true,
			Aliases: []string{"Senior PM", "SPM", "PM III", "Product manager III", "Lead PM", "Lead product manager"},
			Purpose: "Takes on product problems that are hard or unclear, and lifts those around them.",
			Responsibilities: []string{
				"Solves hard or ambiguous problems, for at most two linked teams.",
				"Helps to shape the strategy of the product area.",
				"Mentors an associate or a product manager.",
			},
			Parent: "PM",
		},
		{
			Key: "PPM", Name: "Principal product manager", Track: IC, Active: true,
			Aliases: []string{"Principal PM", "Staff PM", "Staff product manager", "Distinguished PM", "Distinguished product manager"},
			Purpose: "Brings the deepest product judgement to the most difficult problems, without leading people.",
			Responsibilities: []string{
				"Holds a view of the whole system and its business across teams.",
				"Takes on the most difficult problems of the product.",
				"Raises the craft of product management throughout the organisation.",
			},
			Parent: "SPM",
		},
		{
			Key: "GPM", Name: "Group product manager", Track: PC, Active: true,
			Aliases: []string{
				"Group PM", "GPM", "Product group manager", "Product area lead",
				"Lead PM with reports", "Lead product manager with reports",
			},
			Purpose: "Manages the product of one team and makes the product managers of the teams beside it better.",
			Span:    &Span{Min: 1, Target: 2, Max: 3},
			Responsibilities: []string{
				"Is the product manager of one team and the coach of one to three product managers on closely related teams.",
				"Keeps the product area one coherent experience.",
				"Staffs the product seats of the area: sourcing, recruiting, onboarding, evaluating and, where needed, replacing.",
				"Gives the teams of the area problems to solve, with the vision and objectives that they need to decide by themselves.",
			},
			Parent: "SPM", Mixins: []string{"player-coach"},
		},
	}
}

// productLeaderRoles lead the leaders of product.
func productLeaderRoles() []Role {
	return []Role{
		{
			Key: "DIR", Name: "Director of product", Track: PL, Active: true,
			Aliases: []string{
				"Product director", "Director of product management", "Head of product area",
				"Senior group product manager", "Senior GPM",
			},
			Purpose: "Leads the product managers of an area and answers for its strategy.",
			Span:    &Span{Min: 4, Target: 5, Max: 7},
			Responsibilities: []string{
				"Leads four to seven product managers and group product managers.",
				"Writes the strategy of the area, and sees that its objectives cover it.",
				"Shapes the topology of the area's teams.",
				"Develops successors for the leading seats.",
			},
			Mixins: []string{"people-leader", "context-leader"},
		},
		{
			Key: "VP", Name: "VP of product", Track: PL, Active: true,
			Aliases: []string{"VP product", "VP product management", "Vice president of product", "Vice president of product management", "VPP"},
			Purpose: "Answers for the whole of product management: its people, its strategy, its results and its culture.",
			Span:    &Span{Min: 3, Target: 5, Max: 7},
			Responsibilities: []string{
				"Develops the product teams and their leaders.",
				"Turns the vision into one strategy for all products.",
				"Sees that teams execute: that objectives are met and obstacles removed.",
				"Builds a strong product culture, in which teams are trusted with problems.",
				"Hires product leaders.",
				"Places the bets of the portfolio, and stops those that do not pay.",
			},
			Parent: "DIR",
		},
		{
			Key: "CPO", Name: "Chief product officer", Track: PL, Active: true,
			Aliases: []string{"CPO", "Head of product", "Head of product management", "Chief product and technology officer"},
			Purpose: "Holds the vision and the strategy of the company's products as one whole.",
			Span:    &Span{Min: 3, Target: 5, Max: 7},
			Responsibilities: []string{
				"Holds one vision and strategy for all products, together with the heads of technology and design.",
				"Sets the company's product objectives, and turns broad goals into specific actions.",
				"Decides the topology of teams together with the head of technology.",
				"Sets roles, responsibilities and reporting lines that leave teams autonomy and keep departments working together.",
				"Gives about four fifths of the time to strategic context.",
			},
			Parent: "VP",
		},
	}
}
