package demo

import "time"

// Search is an opening and its candidates, as plain data. None of it is open to everyone.
type Search struct {
	Position, By string // the seat, and who hires
	DaysAgo      int
	Why          string
	Outcomes     []string
	MustHaves    []string // competencies by key
	Plan         string
	Candidates   []Applicant
}

// Applicant is a candidate on the way through a search.
type Applicant struct {
	Name, Email, Source string
	Way                 []Step
	Ended               string // REJECTED, WITHDRAWN or TALENT_POOL; empty while under way
	Reason, Why         string // of the end
	Talks               []Talking
}

// Step is a stage that an applicant came to, so many days ago.
type Step struct {
	Stage   string
	DaysAgo int
}

// Talking is an interview; without an overall word the scorecard is still missing.
type Talking struct {
	By           string
	DaysAgo      int
	Overall      string
	Rating       int
	Evidence     map[string]string // by competency, what was seen
	Pros, Cons   string
	Competencies []string // those of a scorecard that is missing
}

// SeatPlan is what was decided of a vacant seat.
type SeatPlan struct{ Position, Plan string }

// ago is a moment so many days before now.
func ago(now time.Time, days int) time.Time { return now.AddDate(0, 0, -days).UTC() }
