package roles

// mixins are the bundles of duties that several roles share.
func mixins() []Role {
	return []Role{
		{
			Key: "team-member", Name: "Team member", Track: Mixin, Active: true,
			Purpose: "Makes the team reliable to work in and to work with.",
			Responsibilities: []string{
				"Lives by the working agreements of the team and helps to improve them.",
				"Keeps the team's objectives current, with an honest view of progress.",
				"Gives feedback to colleagues soon and kindly, and asks for it.",
				"Asks for help early, before a small problem becomes the team's problem.",
			},
		},
		{
			Key: "trio-member", Name: "Trio member", Track: Mixin, Active: true,
			Purpose: "Answers, with two peers, for finding out what is worth building before it is built.",
			Responsibilities: []string{
				"Meets users of the product regularly and in person, not through reports.",
				"Owns one of the product risks - value and viability, usability or feasibility - and brings evidence on it.",
				"Takes part in discovery and in delivery, and hands neither over.",
			},
			Mixins: []string{"team-member"},
		},
		{
			Key: "player-coach", Name: "Player-coach", Track: Mixin, Active: true,
			Purpose: "Keeps doing the work while bringing one to three others up in it.",
			Responsibilities: []string{
				"Keeps a hands-on seat in a team besides leading people.",
				"Coaches one to three people, with an assessment and a specific plan for each.",
				"Agrees openly how the week is split between own work and coaching.",
			},
		},
		{
			Key: "people-leader", Name: "People leader", Track: Mixin, Active: true,
			Purpose: "Answers for the people of a team: who they are, how they grow and what they are asked to achieve.",
			Responsibilities: []string{
				"Holds a one-on-one with every report each week.",
				"Assesses the strengths and gaps of every report and keeps a coaching plan with each.",
				"Owns the staffing of the team from sourcing to replacement; the people department supports and does not replace this.",
				"Gives teams objectives that are problems to solve, and leaves the solution to them.",
				"Evaluates people fairly and on evidence.",
				"Has the courage to correct what does not work, and does so in time.",
			},
		},
		{
			Key: "context-leader", Name: "Context leader", Track: Mixin, Active: true,
			Purpose: "Gives teams the context in which they can decide by themselves.",
			Responsibilities: []string{
				"Keeps a vision that people can retell and want to reach.",
				"Writes the principles that settle recurring trade-offs.",
				"Chooses, on insight, the few problems that matter now, and says what has to wait.",
				"Shapes the topology of teams so that each can deliver without waiting for many others.",
				"Tells vision and strategy again and again, inside the organisation and outside.",
			},
		},
	}
}
