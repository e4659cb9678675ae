package roles

// builderRoles are those who discover and build with a product manager, day by day.
func builderRoles() []Role {
	return []Role{
		{
			Key: "PD", Name: "Product designer", Track: IC, Active: true,
			Aliases: []string{
				"UX designer", "UI designer", "UX/UI designer", "UI/UX designer", "Interaction designer",
				"User experience designer", "User interface designer", "Designer",
			},
			Purpose: "Makes sure that people can use the product, and want to.",
			Responsibilities: []string{
				"Is accountable for usability and for the whole journey of the user.",
				"Thinks in prototypes, as the main means of discovery.",
				"Tests value and usability with users every week.",
				"Belongs to the team, and does not serve it as an agency.",
			},
			Mixins: []string{"trio-member"},
		},
		{
			Key: "TL", Name: "Tech lead", Track: IC, Active: true,
			Aliases: []string{"Technical lead", "Lead engineer", "Lead software engineer", "Lead developer", "Staff engineer", "Staff software engineer"},
			Purpose: "Makes sure that the team can build what it discovers, and delivers it.",
			Responsibilities: []string{
				"Is accountable for feasibility and for delivery.",
				"Brings engineers into discovery.",
				"Mentors the engineers of the team.",
				"Leads by craft: this is a role, not a grade and not line management.",
			},
			Parent: "ENG", Mixins: []string{"trio-member"},
		},
		{
			Key: "ENG", Name: "Engineer", Track: IC, Active: true,
			Aliases: []string{
				"Software engineer", "Software developer", "Developer", "SWE", "SDE", "Programmer",
				"Frontend engineer", "Frontend developer", "Backend engineer", "Backend developer",
				"Full-stack engineer", "Full-stack developer", "Mobile engineer", "iOS engineer", "Android engineer",
				"Data engineer", "ML engineer", "Machine learning engineer", "Platform engineer", "DevOps engineer",
				"SRE", "Site reliability engineer", "Security engineer", "QA engineer", "Test engineer",
			},
			Purpose: "Builds the product and keeps it running.",
			Responsibilities: []string{
				"Builds, ships, instruments and runs what the team owns.",
				"Releases in small steps and often.",
				"Brings ideas that technology has only just made possible.",
			},
			Mixins: []string{"team-member"},
		},
	}
}

// specialistRoles are the crafts that teams need beside, often several teams at once.
func specialistRoles() []Role {
	return []Role{
		{
			Key: "DM", Name: "Delivery manager", Track: IC, Active: true,
			Aliases: []string{"Release manager", "Program manager", "Programme manager", "Technical program manager", "Scrum master"},
			Purpose: "Clears the way for teams whose work depends on many others.",
			Responsibilities: []string{
				"Removes impediments that a team cannot remove alone.",
				"Tracks dependencies and commitments across teams.",
				"Coordinates what goes into production.",
				"Serves the work, and does not police the process.",
			},
			Mixins: []string{"team-member"},
		},
		{
			Key: "DA", Name: "Data analyst", Track: IC, Active: true,
			Aliases: []string{"Product analyst", "Analytics engineer", "Data scientist"},
			Purpose: "Makes the numbers that teams decide by worth trusting.",
			Responsibilities: []string{
				"Defines metrics that can be trusted and compared.",
				"Plans with the team what is measured before it is released.",
				"Designs experiments, and says what they can and cannot show.",
				"Teaches the team to answer its own questions, rather than answering for it.",
			},
			Mixins: []string{"team-member"},
		},
		{
			Key: "UR", Name: "User researcher", Track: IC, Active: true,
			Aliases: []string{"UX researcher", "User experience researcher", "Design researcher"},
			Purpose: "Makes what the organisation knows about its users deep and sound.",
			Responsibilities: []string{
				"Runs generative and evaluative research where teams need more than their weekly contact.",
				"Answers for the quality of research methods.",
				"Keeps what was learned where others find it.",
				"Coaches trios to keep up their own weekly contact with users.",
			},
			Mixins: []string{"team-member"},
		},
		{
			Key: "PMM", Name: "Product marketing manager", Track: IC, Active: true,
			Aliases: []string{"PMM", "Product marketer", "Product marketing lead"},
			Purpose: "Brings the market into the product, and the product to its market.",
			Responsibilities: []string{
				"Speaks for customers and the market while the product is being shaped.",
				"Leads the strategy for going to market.",
				"Finds the position and the story of the product.",
				"Enables others to tell that story, usually for several teams at once.",
			},
			Mixins: []string{"team-member"},
		},
	}
}
