package orggraph

// The rows of how teams work together. Each names its teams by their stored ids.

// InteractionRow is a stored way in which one team works with another.
type InteractionRow struct {
	ID, From, To                              string
	Mode                                      InteractionMode
	Purpose                                   string
	StartsOn, ExpiresOn, ExitCriterion, Owner *string
	Extensions                                int
	ExtendedWhy, EndedOn, Outcome             *string
}

// DependencyRow is something stored that one team needs of another.
type DependencyRow struct {
	ID, Needer, Provider, What string
	Severity                   DependencySeverity
	State                      DependencyState
	NeedBy, AgreedOn, ClosedOn *string
	Recurring                  bool
	Contract, Objective        *string
	Commitment, Promise        *string // of the needer, which waits for it, and of the provider, by which it comes
}

// ProductAreaRow is something stored that a team can own.
type ProductAreaRow struct {
	ID, Name            string
	Kind                AreaKind
	Complexity          *AreaComplexity
	Description, Parent *string
	fold                string
}

// OwnershipRow says who owns a product area.
type OwnershipRow struct {
	ID, Area, Team string
	SharedWhy      *string
}

// TeamApiRow is what a team tells other teams of how to work with it.
type TeamApiRow struct {
	ID, Team                                string
	Mission, HowToAsk, Promises, Versioning *string
	Channels, MeetingWindows, OnCall, Docs  *string
	ConfirmedOn, ConfirmedBy                *string
}

// TopologyType is what a team is for in the words of Team Topologies.
type TopologyType string

// The types of teams by Team Topologies.
const (
	StreamAligned        TopologyType = "STREAM_ALIGNED"
	PlatformTeam         TopologyType = "PLATFORM"
	Enabling             TopologyType = "ENABLING"
	ComplicatedSubsystem TopologyType = "COMPLICATED_SUBSYSTEM"
)

// ProductType is what a product team makes in the words of the product operating model.
type ProductType string

// The types of product teams.
const (
	ExperienceProduct ProductType = "EXPERIENCE"
	PlatformProduct   ProductType = "PLATFORM"
)

// InteractionMode is how two teams work together.
type InteractionMode string

// The modes of interactions.
const (
	Collaboration InteractionMode = "COLLABORATION"
	AsAService    InteractionMode = "X_AS_A_SERVICE"
	Facilitating  InteractionMode = "FACILITATING"
)

// InteractionState says where an interaction stands on a day.
type InteractionState string

// The states of interactions.
const (
	InteractionPlanned InteractionState = "PLANNED"
	InteractionCurrent InteractionState = "CURRENT"
	InteractionExpired InteractionState = "EXPIRED"
	InteractionEnded   InteractionState = "ENDED"
)

// DependencySeverity says how much hangs on a dependency.
type DependencySeverity string

// The severities, from small to large.
const (
	SeverityLow      DependencySeverity = "LOW"
	SeverityMedium   DependencySeverity = "MEDIUM"
	SeverityHigh     DependencySeverity = "HIGH"
	SeverityBlocking DependencySeverity = "BLOCKING"
)

// DependencyState says how far a dependency has come.
type DependencyState string

// The states of dependencies, in their order; each of the last three closes one.
const (
	DependencyRaised     DependencyState = "RAISED"
	DependencyAccepted   DependencyState = "ACCEPTED"
	DependencyInProgress DependencyState = "IN_PROGRESS"
	DependencyMet        DependencyState = "MET"
	DependencyLate       DependencyState = "LATE"
	DependencyRemoved    DependencyState = "REMOVED"
)

// Open reports whether what is needed has not come and is still needed.
func (s DependencyState) Open() bool {
	return s == DependencyRaised || s == DependencyAccepted || s == DependencyInProgress
}

// AreaKind says what a product area is.
type AreaKind string

// The kinds of product areas.
const (
	KindArea       AreaKind = "AREA"
	KindService    AreaKind = "SERVICE"
	KindRepository AreaKind = "REPOSITORY"
	KindData       AreaKind = "DATA"
)

// AreaComplexity says how much there is to know of a product area.
type AreaComplexity string

// How much there is to know.
const (
	SimpleArea  AreaComplexity = "SIMPLE"
	ComplexArea AreaComplexity = "COMPLEX"
)
