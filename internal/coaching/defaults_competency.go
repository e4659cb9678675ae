package coaching

import "cadre/internal/orggraph"

// DefaultCompetency is something that people can be good at, as a new workspace starts with it.
type DefaultCompetency struct {
	Key, Name string
	Area      orggraph.CompetencyArea
	Levels    []string // what each looks like, from 1 to 5
}

// DefaultCompetencies returns what a new workspace starts with, in order. In general, level 1 learns
// and needs guidance, 2 does routine work alone, 3 can be relied on where things are unclear, 4 leads
// across teams and makes others better, and 5 shapes the organisation. Every call returns a copy of
// its own.
func DefaultCompetencies() []DefaultCompetency {
	var all []DefaultCompetency
	all = append(all, knowledge()...)
	all = append(all, craft()...)
	all = append(all, direction()...)
	all = append(all, working()...)
	return append(all, managing()...)
}

func knowledge() []DefaultCompetency {
	return []DefaultCompetency{
		{
			Key: "CUS", Name: "Customer & user insight", Area: orggraph.AreaProductKnowledge,
			Levels: []string{
				"Knows personas at second hand.",
				"Joins sessions and takes notes; can retell real cases.",
				"Meets users every week; the named expert on those of the own team.",
				"Connects segments, and spots needs that others miss.",
				"Holds the truth about customers for the company, and changes strategy with it.",
			},
		},
		{
			Key: "DAT", Name: "Data & evidence", Area: orggraph.AreaProductKnowledge,
			Levels: []string{
				"Reads the dashboards that are there.",
				"Answers standard questions with the tools.",
				"Defines metrics, sees bias, and mixes qualitative with quantitative evidence.",
				"Designs how things are measured across teams.",
				"Sets the standards of evidence, and retires vanity metrics.",
			},
		},
		{
			Key: "DOM", Name: "Market & domain", Area: orggraph.AreaProductKnowledge,
			Levels: []string{
				"Knows the category of the product.",
				"Follows rivals and rules with some help.",
				"Explains trends and what they do to the product.",
				"Predicts moves, and advises other teams.",
				"Speaks for the field outside; turns its shifts into direction.",
			},
		},
		{
			Key: "BIZ", Name: "Business & viability", Area: orggraph.AreaProductKnowledge,
			Levels: []string{
				"Can name how money is made.",
				"Reads cost and revenue of the own area.",
				"Handles limits of law, sales and finance early.",
				"Builds cases across functions, with a sense of pricing.",
				"A trusted partner of executives on the company's economics.",
			},
		},
		{
			Key: "TEC", Name: "Technology", Area: orggraph.AreaProductKnowledge,
			Levels: []string{
				"Understands the basic terms.",
				"Follows designs and small changes; an engineer ships scoped work.",
				"Sees cost, risk and options; an engineer owns a component.",
				"Steers trade-offs of architecture over several teams.",
				"Sets the technical direction, and opens new possibilities.",
			},
		},
	}
}

func craft() []DefaultCompetency {
	return []DefaultCompetency{
		{
			Key: "DSC", Name: "Discovery & risk testing", Area: orggraph.AreaProcess,
			Levels: []string{
				"Runs a step when told.",
				"Tests ideas with common techniques.",
				"Tackles all four risks before anything is built, and kills weak ideas.",
				"Picks the right method for hard problems, and coaches trios.",
				"Develops how the organisation discovers.",
			},
		},
		{
			Key: "DLV", Name: "Delivery & quality", Area: orggraph.AreaProcess,
			Levels: []string{
				"Finishes small tasks with help.",
				"Predictable on known work.",
				"Releases small, safe and measured; gives honest dates.",
				"Removes what blocks by system, and keeps commitments over several teams.",
				"Makes delivery an advantage of the company.",
			},
		},
		{
			Key: "UXD", Name: "Experience design", Area: orggraph.AreaProcess,
			Levels: []string{
				"Applies patterns.",
				"Designs simple flows.",
				"Designs whole journeys, with everyone's access in mind.",
				"Keeps products coherent by a design system.",
				"Defines the vision of the experience.",
			},
		},
		{
			Key: "RES", Name: "Research methods", Area: orggraph.AreaProcess,
			Levels: []string{
				"Takes part.",
				"Runs tests from a script.",
				"Plans sound studies, and mixes methods.",
				"Brings sources together for strategy, and trains others.",
				"Owns the programme of research and its ethics.",
			},
		},
		{
			Key: "OUT", Name: "Outcomes & measurement", Area: orggraph.AreaProcess,
			Levels: []string{
				"Knows the team's objective.",
				"Links tasks to key results.",
				"Proposes good key results with backstops, and checks in every week.",
				"Aligns several teams, and tells one's contribution from another's.",
				"Holds the company's scorecard, and learns from misses.",
			},
		},
		{
			Key: "DEC", Name: "Decisions & focus", Area: orggraph.AreaProcess,
			Levels: []string{
				"Brings options when asked.",
				"Decides what can be taken back.",
				"Says no with reasons, and records decisions.",
				"Resolves trade-offs between teams.",
				"Makes few clear bets for the company, and stops things.",
			},
		},
	}
}

func direction() []DefaultCompetency {
	return []DefaultCompetency{
		{
			Key: "STR", Name: "Strategy", Area: orggraph.AreaStrategy,
			Levels: []string{
				"Can repeat it.",
				"Explains the own part of it.",
				"Gets from insight to the choice of problems for an area.",
				"Writes the strategy of an area that others follow.",
				"Holds the whole strategy, and the portfolio of bets.",
			},
		},
		{
			Key: "VIS", Name: "Vision & evangelism", Area: orggraph.AreaStrategy,
			Levels: []string{
				"Can retell the vision.",
				"Uses it in daily work.",
				"Makes the picture of the own area tangible.",
				"Moves several teams and stakeholders with it.",
				"Inspires with vision and principles that draw people in.",
			},
		},
		{
			Key: "GTM", Name: "Go-to-market & positioning", Area: orggraph.AreaStrategy,
			Levels: []string{
				"Knows the channels.",
				"Prepares what a launch needs.",
				"Positions the own product with marketing and sales.",
				"Plays across segments and channels.",
				"Shapes the category and how the company goes to market.",
			},
		},
	}
}

func working() []DefaultCompetency {
	return []DefaultCompetency{
		{
			Key: "COL", Name: "Team collaboration", Area: orggraph.AreaPeople,
			Levels: []string{
				"Polite and responsive.",
				"Shares early, and accepts critique.",
				"Trusted in the trio; disagrees in a healthy way.",
				"Mends teams that do not work together.",
				"Sets how the organisation works together.",
			},
		},
		{
			Key: "STK", Name: "Stakeholder trust", Area: orggraph.AreaPeople,
			Levels: []string{
				"Informs on request.",
				"Gives regular, honest updates.",
				"Understands limits, tells surprises beforehand, and keeps promises.",
				"Aligns senior people who disagree.",
				"A partner of executives; repairs lost trust.",
			},
		},
		{
			Key: "COM", Name: "Communication & narrative", Area: orggraph.AreaPeople,
			Levels: []string{
				"Clear in a small circle.",
				"Gives structured notes and talks.",
				"Writes narratives that survive hard questions.",
				"Adapts to any audience, and teaches writing.",
				"A voice inside and outside.",
			},
		},
		{
			Key: "OWN", Name: "Ownership & learning", Area: orggraph.AreaPeople,
			Levels: []string{
				"Owns tasks, and asks for feedback.",
				"Acts on feedback, and admits errors.",
				"Acts like an owner, and seeks hard problems.",
				"Builds a culture of learning around.",
				"A model of integrity; seeks dissent, and rewards it.",
			},
		},
	}
}

func managing() []DefaultCompetency {
	return []DefaultCompetency{
		{
			Key: "COA", Name: "Coaching people", Area: orggraph.AreaManagement,
			Levels: []string{
				"Supports a newcomer.",
				"Gives feedback that helps.",
				"Goes from assessment to plan to follow-up with one to three people.",
				"Brings people to the next level again and again, and corrects fast.",
				"Grows leaders who grow leaders.",
			},
		},
		{
			Key: "ORG", Name: "Staffing & organisation design", Area: orggraph.AreaManagement,
			Levels: []string{
				"Joins interviews.",
				"Interviews with structure and good evidence.",
				"Fills a seat well, and onboards to competence.",
				"Designs teams, seats and succession, and calibrates fairly.",
				"Shapes the topology and how the company finds and keeps talent.",
			},
		},
	}
}
