package orggraph

// The rows of the open organisation as a world stores them. They are immutable once a graph holds
// them. Days are YYYY-MM-DD; a nil pointer is "not known".

// PersonRow is a stored person.
type PersonRow struct {
	ID, Name                              string
	Email, Location, EmploymentType       *string
	UserName                              *string
	StartedOn, LeftOn, ExternalID, Source *string
	fold                                  string
}

// PositionRow is a stored seat.
type PositionRow struct {
	ID, Title                    string
	ReportsTo, ManagerRef        *string
	Rank                         int64
	FTE                          float64
	StandsFor                    int
	Assistant, Lifted            bool
	Location, Grade              *string
	PlanState                    *SeatPlan
	ClosedOn, ExternalID, Source *string
	fold                         string
}

// AssignmentRow is a stored holding of a seat.
type AssignmentRow struct {
	ID, Position, Person string
	Kind                 AssignmentKind
	FTE                  float64
	StartsOn, EndsOn     *string
}

// LineRow is a stored line beside the tree.
type LineRow struct {
	ID, From, To string
	Kind         LineKind
	Note         *string
}

// TeamRow is a stored team.
type TeamRow struct {
	ID, Name                       string
	Kind                           TeamKind
	Purpose, Parent                *string
	Color                          int
	TopologyType                   *TopologyType
	ProductType                    *ProductType
	ArchivedOn, ExternalID, Source *string
	fold                           string
}

// MembershipRow is a stored place of a seat in a team.
type MembershipRow struct {
	ID, Position, Team string
	Allocation         int
	Function           *string
	Lead               bool
}

// RoleRow is a stored role.
type RoleRow struct {
	ID, Key, Name, Purpose       string
	Aliases, Responsibilities    []string
	Track                        RoleTrack
	SpanMin, SpanTarget, SpanMax *int
	TimeBoxedMonths              *int
	Active                       bool
	fold                         string
}

// InheritanceRow is a stored inheritance between two roles.
type InheritanceRow struct {
	ID, Role, Parent string
	Mixin            bool
	Rank             int
}

// PositionRoleRow is a stored role of a seat.
type PositionRoleRow struct {
	ID, Position, Role string
	Primary            bool
}

// LimitSettingRow is the stored thresholds of a rule that the organisation edited; nil is no bound.
type LimitSettingRow struct {
	ID                                           string
	Rule                                         LimitRule
	WarnBelow, WarnAbove, ErrorBelow, ErrorAbove *float64
}

// LimitExceptionRow is a stored reason why a subject may cross a limit. The subject may be gone.
type LimitExceptionRow struct {
	ID      string
	Rule    LimitRule
	Subject string
	Why     string
	Until   *string
}

// CompetencyRow is a stored competency. Levels holds what each looks like, from 1 to 5.
type CompetencyRow struct {
	ID, Key, Name string
	Area          CompetencyArea
	Levels        []string
	Rank          int
	Active        bool
	Version       int
}

// RoleExpectationRow is the level of a competency that a role expects; level 0 expects none.
type RoleExpectationRow struct {
	ID, Role, Competency string
	Level, Importance    int
}

// PositionExpectationRow tunes for one seat what its roles expect.
type PositionExpectationRow struct {
	ID, Position, Competency string
	Level, Importance        int
}

// CoachLineRow names the primary coach of a person.
type CoachLineRow struct {
	ID, Person, Coach string
	Since             *string
}

// ObjectiveRow is a stored objective.
type ObjectiveRow struct {
	ID, Title, Why                    string
	StartsOn, EndsOn                  string
	Ambition                          ObjectiveAmbition
	State                             ObjectiveState
	Sharing                           ObjectiveSharing
	AssignedBy, AcceptedBy            *string
	AcceptedOn, ActivatedOn, ClosedOn *string
	DroppedBecause                    *string
	Learned, RootCause, WhatChanges   *string
	Affected                          *string
	Focus                             *string // the focus of the strategy that it serves
	fold                              string
}

// ObjectiveTeamRow is a stored objective of a team.
type ObjectiveTeamRow struct {
	ID, Objective, Team string
	Lead                bool
}

// ObjectiveLinkRow is a stored link between objectives and key results, either of which may be gone.
type ObjectiveLinkRow struct {
	ID, From, To string
	Kind         ObjectiveLinkKind
	Weight       float64
}

// KeyResultRow is a stored key result.
type KeyResultRow struct {
	ID, Objective, Metric, Unit, Source string
	CadenceDays, Rank                   int
	Baseline, Target                    float64
	Commit, Stretch, Score              *float64
	Direction                           KeyResultDirection
	Kind                                KeyResultKind
	Altitude                            KeyResultAltitude
	ProposedBy                          *string
}

// CheckInRow is a stored check-in of a key result.
type CheckInRow struct {
	ID, KeyResult, CheckedOn    string
	Value                       float64
	Confidence                  int
	Learned, Next, Help, Author *string
}

// ActionRow is a stored step towards an objective, a key result or a commitment, which may be gone.
type ActionRow struct {
	ID, Of, Title, Owner string
	DueOn                *string
	State                ActionState
}

// AssignmentKind says how somebody holds a seat.
type AssignmentKind string

// The kinds of holding a seat.
const (
	Permanent AssignmentKind = "PERMANENT"
	Interim   AssignmentKind = "INTERIM"
	JobShare  AssignmentKind = "JOB_SHARE"
)

// LineKind is the kind of a line beside the tree.
type LineKind string

// The kinds of lines beside the tree.
const (
	Dotted     LineKind = "DOTTED"
	Functional LineKind = "FUNCTIONAL"
	Project    LineKind = "PROJECT"
	Mentor     LineKind = "MENTOR"
)

// TeamKind says what a team is in the structure.
type TeamKind string

// The kinds of teams.
const (
	KindTeam       TeamKind = "TEAM"
	KindDepartment TeamKind = "DEPARTMENT"
	KindGroup      TeamKind = "GROUP"
	KindCommittee  TeamKind = "COMMITTEE"
)

// RoleTrack says how a role earns its living.
type RoleTrack string

// The tracks of roles.
const (
	TrackIC    RoleTrack = "IC"
	TrackPC    RoleTrack = "PC"
	TrackPL    RoleTrack = "PL"
	TrackMixin RoleTrack = "MIXIN"
)

// CompetencyArea says what part of the work a competency belongs to.
type CompetencyArea string

// The areas of competencies.
const (
	AreaProductKnowledge CompetencyArea = "PRODUCT_KNOWLEDGE"
	AreaProcess          CompetencyArea = "PROCESS"
	AreaPeople           CompetencyArea = "PEOPLE"
	AreaStrategy         CompetencyArea = "STRATEGY"
	AreaManagement       CompetencyArea = "MANAGEMENT"
)

// LimitRule is the key of a rule of modelling. Which rules there are is the business of package limits.
type LimitRule string

// Delta is what a graph takes in: rows by id, nil for a row that is gone.
type Delta struct {
	People        map[string]*PersonRow
	Positions     map[string]*PositionRow
	Assignments   map[string]*AssignmentRow
	Lines         map[string]*LineRow
	Teams         map[string]*TeamRow
	Memberships   map[string]*MembershipRow
	Roles         map[string]*RoleRow
	Inheritances  map[string]*InheritanceRow
	PositionRoles map[string]*PositionRoleRow

	LimitSettings   map[string]*LimitSettingRow
	LimitExceptions map[string]*LimitExceptionRow
	SavedQueries    map[string]*SavedQueryRow

	Competencies         map[string]*CompetencyRow
	RoleExpectations     map[string]*RoleExpectationRow
	PositionExpectations map[string]*PositionExpectationRow
	CoachLines           map[string]*CoachLineRow

	Interactions   map[string]*InteractionRow
	Dependencies   map[string]*DependencyRow
	ProductAreas   map[string]*ProductAreaRow
	Ownerships     map[string]*OwnershipRow
	TeamApis       map[string]*TeamApiRow
	Visions        map[string]*VisionRow
	Principles     map[string]*PrincipleRow
	Strategies     map[string]*StrategyRow
	Focuses        map[string]*FocusRow
	Insights       map[string]*InsightRow
	Citations      map[string]*CitationRow
	Obstacles      map[string]*ObstacleRow
	Decisions      map[string]*DecisionRow
	Objectives     map[string]*ObjectiveRow
	ObjectiveTeams map[string]*ObjectiveTeamRow
	ObjectiveLinks map[string]*ObjectiveLinkRow
	KeyResults     map[string]*KeyResultRow
	CheckIns       map[string]*CheckInRow
	Actions        map[string]*ActionRow
	Commitments    map[string]*CommitmentRow
}
