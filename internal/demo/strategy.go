package demo

// Strategy is where an organisation is going and how, as plain data.
type Strategy struct {
	Visions  []Vision
	Plans    []StrategyPlan
	Insights []Insight
}

// Vision is a vision with its principles.
type Vision struct {
	Key, Name, Statement, BetterLife, Narrative, Link string
	Years                                             int
	StartsOn, ReviewedOn                              string
	Owner                                             string // a seat
	State                                             string // DRAFT, CURRENT or RETIRED
	Principles                                        []Principle
}

// Principle settles a trade-off.
type Principle struct{ Key, Text, TradeOff string }

// StrategyPlan is a strategy of a period.
type StrategyPlan struct {
	Key, Vision, Name, Summary string
	StartsOn, EndsOn           string
	Owner                      string // a seat
	State                      string // DRAFT, ACTIVE or CLOSED
	Focuses                    []Focus
	Obstacles                  []Obstacle
	Decisions                  []Decision
}

// Focus is a problem that is chosen, or left for now.
type Focus struct {
	Key, Problem, Why string
	NotNow            bool
	Insights          []string // keys
}

// Insight is something learned.
type Insight struct{ Key, Kind, Statement, Evidence, Source, FoundOn, SharedWith string }

// Obstacle stands or stood in the way.
type Obstacle struct {
	Focus, What, Owner        string // a focus, and a person
	RaisedOn, ResolvedOn, How string // ResolvedOn is empty while it stands in the way
}

// Decision is what was decided, and why.
type Decision struct {
	Focus, What, Why, Alternatives string
	DecidedOn, DecidedBy           string // a person
	Principle                      string
}

// rows counts what is written of it.
func (s Strategy) rows() int {
	n := len(s.Visions) + len(s.Plans) + len(s.Insights)
	for _, v := range s.Visions {
		n += len(v.Principles)
	}
	for _, p := range s.Plans {
		n += len(p.Focuses) + len(p.Obstacles) + len(p.Decisions)
		for _, f := range p.Focuses {
			n += len(f.Insights)
		}
	}
	return n
}
