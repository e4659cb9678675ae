package roles

// dormantRoles come with the catalogue but stay switched off until an organisation wants them.
func dormantRoles() []Role {
	return append(dormantLeaders(), dormantContributors()...)
}

func dormantLeaders() []Role {
	return []Role{
		{
			Key: "EM", Name: "Engineering manager", Track: PL,
			Aliases: []string{"EM", "Software engineering manager", "Development manager", "Software development manager"},
			Purpose: "Leads the engineers of one or two teams, and answers for their growth and the health of their systems.",
			Span:    &Span{Min: 4, Target: 7, Max: 10},
			Responsibilities: []string{
				"Staffs and grows the engineers of one or two teams.",
				"Answers with the tech lead for the health of what the teams run.",
				"Keeps engineers' time free for the team's objectives.",
			},
			Mixins: []string{"people-leader"},
		},
		{
			Key: "DSM", Name: "Design manager", Track: PL,
			Aliases: []string{"Product design manager", "UX manager", "Design lead"},
			Purpose: "Leads the designers of an area, each of whom belongs to a team.",
			Span:    &Span{Min: 4, Target: 6, Max: 8},
			Responsibilities: []string{
				"Staffs and grows the designers of an area.",
				"Keeps the experience coherent across the teams of the area.",
			},
			Mixins: []string{"people-leader"},
		},
		{
			Key: "CTO", Name: "Chief technology officer", Track: PL,
			Aliases: []string{
				"CTO", "VP engineering", "VP of engineering", "Vice president of engineering",
				"VP technology", "Head of engineering", "Head of technology",
			},
			Purpose: "Leads technology: its people, its architecture and what it makes possible.",
			Span:    &Span{Min: 3, Target: 5, Max: 7},
			Responsibilities: []string{
				"Holds vision and strategy of the product together with the head of product.",
				"Decides the topology of teams together with the head of product.",
				"Sets the direction of architecture and sees that its debts are paid.",
			},
			Mixins: []string{"people-leader", "context-leader"},
		},
		{
			Key: "HOD", Name: "Head of design", Track: PL,
			Aliases: []string{"VP design", "VP of design", "Vice president of design", "Design director", "Director of design", "Director of product design", "Chief design officer"},
			Purpose: "Leads design, and holds the experience of all products as one whole.",
			Span:    &Span{Min: 3, Target: 5, Max: 7},
			Responsibilities: []string{
				"Makes the product vision something that people can see.",
				"Holds the experience of all products as one whole, with its principles and its design system.",
			},
			Parent: "DSM", Mixins: []string{"context-leader"},
		},
	}
}

func dormantContributors() []Role {
	return []Role{
		{
			Key: "PLPM", Name: "Platform product manager", Track: IC,
			Aliases: []string{"Platform PM", "Technical product manager", "Technical PM"},
			Purpose: "Manages a platform as a product whose users are other teams.",
			Responsibilities: []string{
				"Treats the teams that build on the platform as its users, and meets them as such.",
				"Weighs what one team needs against what all teams need.",
			},
			Parent: "PM",
		},
		{
			Key: "DPM", Name: "Data product manager", Track: IC,
			Aliases: []string{"Data PM"},
			Purpose: "Manages data, or a model made from it, as a product.",
			Responsibilities: []string{
				"Answers for the meaning, quality and lawful use of the data that the product rests on.",
				"Judges what a model may decide and where a person must.",
			},
			Parent: "PM",
		},
		{
			Key: "POPS", Name: "Product operations", Track: IC,
			Aliases: []string{"Product ops", "Product operations manager", "Product operations lead", "Product operations specialist"},
			Purpose: "Multiplies the force of product teams without standing between them and their users.",
			Responsibilities: []string{
				"Makes access to users, data and tools easy for every team.",
				"Takes no decision, and no user contact, away from a team.",
			},
			Mixins: []string{"team-member"},
		},
		{
			Key: "COACH", Name: "Product coach", Track: IC,
			Aliases: []string{"Product discovery coach", "Discovery coach"},
			Purpose: "Helps product people and their leaders to get better at their own work.",
			Responsibilities: []string{
				"Coaches product managers, trios and their leaders for a limited time.",
				"Leaves every decision with those who are coached, and makes itself unnecessary.",
			},
			Mixins: []string{"team-member"},
		},
	}
}
