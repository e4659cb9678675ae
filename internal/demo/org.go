// Package demo makes organisations to look at and to measure with: Company, a believable product
// company of about 160 seats with every oddity that real ones have and two quarters of coaching, and
// Generate, an organisation of any size from a seed. Both are plain data, tied together by keys of
// their own; Write puts one into a workspace.
package demo

import (
	"time"

	"cadre/internal/orggraph"
)

// Org is an organisation as plain data. Keys mean something only inside it.
type Org struct {
	Name           string
	People         []Person
	Positions      []Position // every seat stands after the seat it reports to
	Assignments    []Assignment
	Lines          []Line
	Teams          []Team // every team stands after its parent
	Memberships    []Membership
	PositionRoles  []PositionRole
	ActivatedRoles []string // keys of default roles that this organisation has switched on
	Exceptions     []Exception
	Expectations   []RoleExpectation
	Coaches        []CoachLine
	Coaching       Coaching
	Strategy       Strategy
	Topology       Topology
	Objectives     []Objective // what they contribute to stands before them
	Commitments    []Commitment
	Queries        []SavedQuery
	Plans          []SeatPlan
	Searches       []Search
	Successions    []Succession // who could take a seat one day
	Beginners      []Beginner
	Evaluations    []Evaluating
	Improvements   []Improving
	GroupPlans     []GroupPlan
	Departures     []Departure
	Loads          []LoadAsked
	Now            time.Time // the day on which it is as it is
	Viewpoint      string    // whom to look at it as: the key of a person; empty for nobody
}

// ViewpointIn finds whom to look at the organisation as in a workspace that holds it; empty for nobody.
func (o Org) ViewpointIn(g *orggraph.Graph) (personID string) {
	for _, p := range o.People {
		if p.Key != o.Viewpoint || o.Viewpoint == "" {
			continue
		}
		for stored := range g.Everyone() {
			if source, key := stored.Source(), stored.ExternalID(); source != nil && key != nil && *source == p.Source && *key == p.ExternalID {
				return stored.Key()
			}
		}
	}
	return ""
}

// Person is somebody who holds or held seats. Days are written YYYY-MM-DD, here and below.
type Person struct {
	Key, Name, Email   string
	Location           string
	EmploymentType     string
	StartedOn, LeftOn  string // empty for none
	ExternalID, Source string
}

// Position is a seat.
type Position struct {
	Key, Title string
	ReportsTo  string // empty at the top
	Rank       int64  // order among the reports of one seat
	FTE        float64
	StandsFor  int // people; more than one for an aggregate post
	Location   string
	Grade      string
}

// Assignment says who holds a seat. From EndsOn on, the seat is no longer theirs.
type Assignment struct {
	Position, Person string
	Kind             string // PERMANENT, INTERIM or JOB_SHARE
	FTE              float64
	StartsOn, EndsOn string // empty for open
}

// Line is a second reporting line.
type Line struct {
	From, To string
	Kind     string // DOTTED, FUNCTIONAL, PROJECT or MENTOR
	Note     string
}

// Team is a team, or a department, group or committee above it.
type Team struct {
	Key, Name string
	Kind      string // TEAM, DEPARTMENT, GROUP or COMMITTEE
	Purpose   string
	Parent    string // empty for none
	Color     int    // 0 to 11
	// What it is for, by Team Topologies and by the product operating model; empty where nobody has said.
	TopologyType, ProductType string
}

// Membership places a seat in a team.
type Membership struct {
	Position, Team string
	Allocation     int // per cent of the seat's time
	Function       string
	Lead           bool
}

// PositionRole says that a seat carries a role of the default catalogue.
type PositionRole struct {
	Position, Role string
	Primary        bool
}

// Exception says why a team may cross a limit, up to a day.
type Exception struct {
	Rule  orggraph.LimitRule
	Team  string
	Why   string
	Until string // empty for good
}

// Kinds of assignments, lines and teams, as the schema spells them.
const (
	permanent = "PERMANENT"
	interim   = "INTERIM"
	jobShare  = "JOB_SHARE"

	dotted     = "DOTTED"
	functional = "FUNCTIONAL"
	project    = "PROJECT"
	mentor     = "MENTOR"

	team       = "TEAM"
	department = "DEPARTMENT"
	group      = "GROUP"
	committee  = "COMMITTEE"
)

// rankStep is the distance between neighbours, so that a seat fits between two others.
const rankStep = 1 << 20
