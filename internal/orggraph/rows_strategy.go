package orggraph

// How many principles of a vision are in force at most, and how many problems an active strategy chooses.
const (
	MaxPrinciples = 10
	MinProblems   = 2
	MaxProblems   = 4
)

// VisionRow is a stored vision of a product line.
type VisionRow struct {
	ID, Name, Statement                  string
	BetterLife, Narrative, NarrativeLink *string
	HorizonYears                         int
	StartsOn, Owner, ReviewedOn          *string
	State                                VisionState
}

// PrincipleRow is a stored principle of a vision.
type PrincipleRow struct {
	ID, Vision, Text, TradeOff string
	Rank                       int
	RetiredOn                  *string
}

// StrategyRow is a stored strategy. Both of its days are part of it.
type StrategyRow struct {
	ID, Vision, Name, StartsOn, EndsOn string
	Summary, Owner                     *string
	State                              StrategyState
}

// FocusRow is a stored problem that a strategy chooses, or leaves for now.
type FocusRow struct {
	ID, Strategy string
	Kind         FocusKind
	Problem      string
	Why          *string
	Rank         int
}

// InsightRow is a stored insight.
type InsightRow struct {
	ID                           string
	Kind                         InsightKind
	Statement, FoundOn           string
	Evidence, Source, SharedWith *string
}

// CitationRow says that a focus rests on an insight.
type CitationRow struct{ ID, Focus, Insight string }

// ObstacleRow is a stored obstacle of a strategy, or of one focus of it.
type ObstacleRow struct {
	ID, Strategy, What, RaisedOn  string
	State                         ObstacleState
	Focus, Owner, ResolvedOn, How *string
}

// DecisionRow is a stored decision on the way of a strategy.
type DecisionRow struct {
	ID, Strategy, What, Why, DecidedOn        string
	Focus, Alternatives, DecidedBy, Principle *string
}

// VisionState says where a vision is in its life.
type VisionState string

// The states of a vision.
const (
	VisionDraft   VisionState = "DRAFT"
	VisionCurrent VisionState = "CURRENT"
	VisionRetired VisionState = "RETIRED"
)

// StrategyState says where a strategy is in its life.
type StrategyState string

// The states of a strategy.
const (
	StrategyDraft  StrategyState = "DRAFT"
	StrategyActive StrategyState = "ACTIVE"
	StrategyClosed StrategyState = "CLOSED"
)

// FocusKind says whether a problem is chosen.
type FocusKind string

// The kinds of a focus.
const (
	Chosen FocusKind = "CHOSEN"
	NotNow FocusKind = "NOT_NOW"
)

// InsightKind says where an insight comes from.
type InsightKind string

// The kinds of insights.
const (
	Quantitative          InsightKind = "QUANTITATIVE"
	QualitativeEvaluative InsightKind = "QUALITATIVE_EVALUATIVE"
	QualitativeGenerative InsightKind = "QUALITATIVE_GENERATIVE"
	TechnologyInsight     InsightKind = "TECHNOLOGY"
	IndustryInsight       InsightKind = "INDUSTRY"
)

// ObstacleState says whether an obstacle still stands in the way.
type ObstacleState string

// The states of an obstacle.
const (
	ObstacleOpen     ObstacleState = "OPEN"
	ObstacleResolved ObstacleState = "RESOLVED"
)
