package demo

import "time"

// Coaching is how an organisation coaches its people, as plain data: none of it is open to everyone.
// People and seats are named by their keys, competencies by those of the default ones.
type Coaching struct {
	Assessments []Assessment
	Plans       []Plan
	Series      []Series
	Feedback    []Feedback
	Weeks       []Week
}

// Written is what every row about somebody carries.
type Written struct {
	About, By string // people
	At        time.Time
	Released  time.Time // zero while only its author sees it
	SharedUp  bool
}

// Assessment is how somebody sees a person's work. What was shared, agreed or superseded says when.
type Assessment struct {
	Written
	Kind                           string // SELF, MANAGER or PEER
	Round                          int    // those of one round have one number
	Position                       string // that it was made against
	On                             string
	State                          string // DRAFT, SHARED, AGREED or SUPERSEDED
	SharedAt, AgreedAt, Superseded time.Time
	Ratings                        []Rating
}

// Rating is the level of one competency, with what shows it.
type Rating struct {
	Competency string
	Level      float64
	Evidence   []Evidence
}

// Evidence shows a rating or what became of a focus area.
type Evidence struct {
	Written
	Kind      string // OBSERVATION, ARTEFACT, FEEDBACK, METRIC or REMARK
	Direction string // POSITIVE, NEGATIVE or NEUTRAL
	On        string
	Text      string
}

// Plan is what a coach and a person work on.
type Plan struct {
	Written
	From, ReviewBy string
	Closed         string // empty while it goes on
	State          string // DRAFT, ACTIVE, REVIEWING, PAUSED or CLOSED
	Areas          []Area
	Reviews        []Review
}

// Area is a competency that a plan works on.
type Area struct {
	Written
	Competency  string
	From, To    float64
	Strength    bool
	Why, Closed string
	State       string // OPEN, CLOSED, CHANGED or ESCALATED
	Goals       []Goal
	Actions     []Action
	Evidence    []Evidence
}

// Goal can be seen when it is met.
type Goal struct {
	Written
	Text, Due, Done string
	State           string // OPEN, MET or DROPPED
}

// Action is a dated step.
type Action struct {
	Written
	Kind, Text, Owner string
	Due, Done         string
	State             string // OPEN, DOING, DONE or DROPPED
	Minutes           int
}

// Review looks back on a plan.
type Review struct {
	Written
	On       string
	Verdicts []Verdict
}

// Verdict is what a review says of one area, by its place in the plan.
type Verdict struct {
	Area           int
	Level          float64
	Decision, Next string // CONTINUE, CLOSE, CHANGE or ESCALATE
}

// Series is a rhythm in which a coach and a person meet.
type Series struct {
	Written
	EveryWeeks, Minutes int
	Weekday             time.Weekday
	AtTime, TimeZone    string
	StartsOn            string
	Meetings            []Meeting // the earliest first
}

// Meeting is a one-on-one that is on record.
type Meeting struct {
	Written
	Planned, Held time.Time
	Status        string // PLANNED, HELD, MOVED, SKIPPED or ASYNC
	Minutes       int
	Focus         int // place of the area in the person's plan; -1 for none
	Topics        []Topic
	Notes         []Note
	Actions       []Action
}

// Topic is something to talk about.
type Topic struct {
	Written
	Section string
	Text    string
	Done    bool
	Thread  int // what is carried from one meeting to the next keeps its number in the series; 0: it is not carried
}

// Note is what was said, decided, or why a meeting was skipped.
type Note struct {
	Written
	Kind string // NOTE, DECISION or SKIP_REASON
	Text string
}

// Feedback is what somebody says of a person, or was asked to say. By is who says it.
type Feedback struct {
	Written
	AskedBy              string // empty where nobody asked
	Question, Competency string
	State                string // ASKED, GIVEN or DECLINED
	Text                 string
	Given                time.Time
}

// Week is how a leader spent a week, in minutes.
type Week struct {
	Written
	On                                           string // its Monday
	Coaching, Staffing, Strategy, HandsOn, Other int
	Origin                                       string // CALENDAR or HAND
}

// CoachLine names somebody's coach in place of who leads them.
type CoachLine struct{ Person, Coach, Since string }

// RoleExpectation is what the organisation expects of a role of which the defaults expect nothing.
type RoleExpectation struct {
	Role, Competency  string
	Level, Importance int
}
