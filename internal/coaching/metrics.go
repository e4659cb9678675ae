package coaching

import (
	"math"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/coachingaction"
	"cadre/ent/coachingplan"
	"cadre/ent/oneonone"
	"cadre/internal/orggraph"
)

// MetricKey names a number of coaching.
type MetricKey string

// The numbers.
const (
	MetricCoverage    MetricKey = "COVERAGE"
	MetricFreshness   MetricKey = "ASSESSMENT_FRESHNESS"
	MetricRhythm      MetricKey = "ONE_ON_ONE_RHYTHM"
	MetricTime        MetricKey = "TIME_PER_REPORT"
	MetricGapClosure  MetricKey = "GAP_CLOSURE"
	MetricActions     MetricKey = "ACTION_COMPLETION"
	MetricCalibration MetricKey = "CALIBRATION"
	MetricEvidence    MetricKey = "EVIDENCE_DENSITY"
	MetricPlayer      MetricKey = "PLAYER_COACH_SPLIT"
)

// Metric is a number of coaching, and whether it wants attention.
type Metric struct {
	Key        MetricKey
	Title      string
	Definition string
	Unit       string
	Value      *float64 // nil where there is nothing to measure
	Threshold  float64
	Alert      bool
}

// The bounds of the numbers.
const (
	settling      = 30  // days after which somebody new should have a plan
	rhythmWeeks   = 8   // weeks that rhythm and time look back on
	unseenTooLong = 21  // days
	monthDays     = 30  // days that evidence looks back on
	quarterDays   = 91  // days that gap closure and actions look back on
	splitWeeks    = 4   // weeks that the split looks back on
	splitPoints   = 15  // percentage points off the target
	freshDays     = 120 // days
)

// CoachedPerson is what is known of one person whom a leader coaches.
type CoachedPerson struct {
	Person      orggraph.Person
	Series      *ent.OneOnOneSeries // the one that the leader leads; nil: none
	Rhythm      Rhythm
	Meetings    []*ent.OneOnOne // that the leader leads
	Last        *time.Time      // when the two last met
	Plan        *ent.CoachingPlan
	Reviewed    string // the day from which the days until the next review count
	Areas       []*ent.FocusArea
	Levels      map[string]float64 // of focus areas at their latest review
	Actions     []*ent.CoachingAction
	Evidence    []*ent.Evidence
	Assessments []*ent.Assessment
}

// Unseen returns how many days ago the two last met, by the calendar of a time zone; -1: not in the time
// that is looked back on.
func (c CoachedPerson) Unseen(now time.Time, zone *time.Location) int {
	if c.Last == nil {
		return -1
	}
	return max(0, daysBetween(c.Last.In(zone).Format(time.DateOnly), now.In(zone).Format(time.DateOnly)))
}

// Covered reports whether somebody has a plan that is worked on and was reviewed in time.
func (c CoachedPerson) Covered(today string) bool {
	return c.Plan != nil && (c.Plan.State == coachingplan.StateACTIVE || c.Plan.State == coachingplan.StateREVIEWING) && daysBetween(c.Reviewed, today) <= MaxReviewDays
}

// Metrics works out the numbers of a leader. Weeks are theirs, the latest first, the running one among them.
func Metrics(people []CoachedPerson, weeks []Week, target TimeTarget, now time.Time, today string) []Metric {
	return []Metric{
		coverage(people, today), freshness(people, today), rhythm(people, now), timePerReport(people, now),
		gapClosure(people, today), actionCompletion(people, today), calibration(people), evidenceDensity(people, today), playerSplit(weeks, target),
	}
}

func share(part, whole int) *float64 {
	if whole == 0 {
		return nil
	}
	v := math.Round(1000*float64(part)/float64(whole)) / 10
	return &v
}

func rounded(v float64) *float64 {
	v = math.Round(v*10) / 10
	return &v
}

func below(v *float64, least float64) bool { return v != nil && *v < least }

func coverage(people []CoachedPerson, today string) Metric {
	in, covered := 0, 0
	for _, c := range people {
		if began := c.Person.StartedOn(); began != nil && daysBetween(*began, today) < settling {
			continue
		}
		in++
		if c.Covered(today) {
			covered++
		}
	}
	m := Metric{Key: MetricCoverage, Title: "Coaching coverage", Unit: "%", Threshold: 90, Value: share(covered, in),
		Definition: "People with an active plan that began or was reviewed in the last 90 days, of those who are coached and began 30 days ago or earlier. Less than 90 % wants attention."}
	m.Alert = below(m.Value, m.Threshold)
	return m
}

func freshness(people []CoachedPerson, today string) Metric {
	var ages []int
	for _, c := range people {
		latest := ""
		for _, a := range c.Assessments {
			if a.State == assessment.StateAGREED && a.Kind == assessment.KindMANAGER {
				latest = max(latest, a.AssessedOn)
			}
		}
		if latest != "" {
			ages = append(ages, daysBetween(latest, today))
		}
	}
	m := Metric{Key: MetricFreshness, Title: "Assessment freshness", Unit: "days", Threshold: freshDays,
		Definition: "Median age of the latest agreed assessment of those who have one. More than 120 days want attention."}
	if len(ages) > 0 {
		slices.Sort(ages)
		m.Value = rounded(float64(ages[(len(ages)-1)/2]+ages[len(ages)/2]) / 2)
		m.Alert = *m.Value > m.Threshold
	}
	return m
}

// heldSince returns the one-on-ones that were held after a moment.
func heldSince(meetings []*ent.OneOnOne, after, until time.Time) (list []*ent.OneOnOne) {
	for _, m := range meetings {
		if (m.Status == oneonone.StatusHELD || m.Status == oneonone.StatusASYNC) && m.HeldAt != nil && m.HeldAt.After(after) && !m.HeldAt.After(until) {
			list = append(list, m)
		}
	}
	return list
}

func rhythm(people []CoachedPerson, now time.Time) Metric {
	since := now.AddDate(0, 0, -7*rhythmWeeks)
	due, held, silent := 0, 0, false
	for _, c := range people {
		wanted := rhythmWeeks // who has no series should be met every week
		if c.Series != nil {
			wanted = c.Rhythm.Between(since, now)
		}
		due += wanted
		held += min(wanted, len(heldSince(c.Meetings, since, now)))
		silent = silent || c.Last != nil && c.Unseen(now, now.Location()) > unseenTooLong
	}
	m := Metric{Key: MetricRhythm, Title: "One-on-one rhythm", Unit: "%", Threshold: 80, Value: share(held, due),
		Definition: "One-on-ones that were held of those that were due in the last 8 weeks; every week where there is no series. Less than 80 %, or anybody not seen for more than 21 days, wants attention."}
	m.Alert = below(m.Value, m.Threshold) || silent
	return m
}

func timePerReport(people []CoachedPerson, now time.Time) Metric {
	minutes := 0
	for _, c := range people {
		for _, m := range heldSince(c.Meetings, now.AddDate(0, 0, -7*rhythmWeeks), now) {
			if m.Status == oneonone.StatusHELD {
				minutes += m.Minutes
			}
		}
	}
	m := Metric{Key: MetricTime, Title: "Time for each person", Unit: "minutes a week", Threshold: 30,
		Definition: "Minutes of one-on-ones that were held in the last 8 weeks, by person and week. Less than 30 minutes want attention."}
	if len(people) > 0 {
		m.Value = rounded(float64(minutes) / float64(len(people)) / rhythmWeeks)
		m.Alert = below(m.Value, m.Threshold)
	}
	return m
}

func gapClosure(people []CoachedPerson, today string) Metric {
	wanted, closed := 0.0, 0.0
	for _, c := range people {
		if c.Plan == nil {
			continue
		}
		weights := map[string]float64{}
		if seat, ok := c.Person.Position(); ok {
			for _, e := range ExpectationsOfSeat(seat) {
				weights[e.Competency().StoredID()] = float64(e.Importance())
			}
		}
		quarters := max(1, float64(daysBetween(c.Plan.FromOn, today))/quarterDays)
		for _, a := range c.Areas {
			if a.PlanID != c.Plan.ID {
				continue
			}
			weight, ok := weights[a.CompetencyID]
			if !ok {
				weight = 1
			}
			level, reviewed := c.Levels[a.ID]
			if !reviewed {
				level = a.FromLevel
			}
			wanted += weight * (a.TargetLevel - a.FromLevel)
			closed += weight * max(0, min(level, a.TargetLevel)-a.FromLevel) / quarters
		}
	}
	m := Metric{Key: MetricGapClosure, Title: "Gap closure", Unit: "% a quarter", Threshold: 15,
		Definition: "What the open plans closed of the way from the level that each focus area began at to its target, weighted by importance, by quarter. Less than 15 % want attention."}
	if wanted > 0 {
		m.Value = rounded(100 * closed / wanted)
		m.Alert = below(m.Value, m.Threshold)
	}
	return m
}

func actionCompletion(people []CoachedPerson, today string) Metric {
	due, done := 0, 0
	for _, c := range people {
		for _, a := range c.Actions {
			if a.DueOn == nil || *a.DueOn >= today || daysBetween(*a.DueOn, today) > quarterDays || a.State == coachingaction.StateDROPPED {
				continue
			}
			due++
			if a.State == coachingaction.StateDONE && a.DoneOn != nil && *a.DoneOn <= *a.DueOn {
				done++
			}
		}
	}
	m := Metric{Key: MetricActions, Title: "Action completion", Unit: "%", Threshold: 70, Value: share(done, due),
		Definition: "Actions that were done on time of those that were due in the last 91 days. Less than 70 % want attention."}
	m.Alert = below(m.Value, m.Threshold)
	return m
}

func calibration(people []CoachedPerson) Metric {
	sum, n := 0.0, 0
	for _, c := range people {
		for _, a := range c.Assessments {
			if a.Kind != assessment.KindMANAGER || a.ReleasedAt == nil || a.State == assessment.StateSUPERSEDED {
				continue
			}
			other := Counterpart(c.Assessments, a)
			if other == nil {
				continue
			}
			self := map[string]float64{}
			for _, r := range other.Edges.Ratings {
				self[r.CompetencyID] = r.Current
			}
			for _, r := range a.Edges.Ratings {
				if level, ok := self[r.CompetencyID]; ok {
					sum, n = sum+math.Abs(level-r.Current), n+1
				}
			}
		}
	}
	m := Metric{Key: MetricCalibration, Title: "Calibration of manager and self", Unit: "levels", Threshold: 1,
		Definition: "How far what people say of themselves is from what their manager says, on average over the ratings of their rounds. More than one level wants attention."}
	if n > 0 {
		m.Value = rounded(sum / float64(n))
		m.Alert = *m.Value > m.Threshold
	}
	return m
}

func evidenceDensity(people []CoachedPerson, today string) Metric {
	areas, noted := 0, 0
	for _, c := range people {
		open := map[string]bool{}
		for _, a := range c.Areas {
			if c.Plan != nil && a.PlanID == c.Plan.ID && OpenFocus(a) {
				open[a.ID] = true
			}
		}
		areas += len(open)
		for _, e := range c.Evidence {
			if e.FocusAreaID != nil && open[*e.FocusAreaID] && daysBetween(e.NotedOn, today) <= monthDays {
				noted++
			}
		}
	}
	m := Metric{Key: MetricEvidence, Title: "Evidence density", Unit: "a month", Threshold: 2,
		Definition: "Pieces of evidence of the last 30 days for each open focus area. Fewer than 2 want attention."}
	if areas > 0 {
		m.Value = rounded(float64(noted) / float64(areas))
		m.Alert = below(m.Value, m.Threshold)
	}
	return m
}

func playerSplit(weeks []Week, target TimeTarget) Metric {
	m := Metric{Key: MetricPlayer, Title: "Player and coach", Unit: "points", Threshold: splitPoints,
		Definition: "How far the share of hands-on work in the last 4 full weeks is from its target, in percentage points. More than 15 points either way want attention."}
	played, total := 0, 0
	for i, w := range weeks {
		// The week that runs says nothing yet, nor do one-on-ones alone.
		if i > 0 && i <= splitWeeks && w.Total() > w.Talks {
			played, total = played+w.HandsOn, total+w.Total()
		}
	}
	if total > 0 {
		m.Value = rounded(100*float64(played)/float64(total) - float64(target.Player))
		m.Alert = math.Abs(*m.Value) > m.Threshold
	}
	return m
}

// Load is how many minutes a week somebody's coaching takes their coach: their talk and as much again by
// half to prepare it; half an hour more while they are new; ten minutes for each weakness that is known.
func (c CoachedPerson) Load() float64 {
	minutes, every := 30, 1
	if c.Series != nil {
		minutes, every = c.Series.Minutes, c.Series.EveryWeeks
	}
	load := 1.5 * float64(minutes) / float64(every)
	if Newcomer(c.Person) {
		load += 30
	}
	for _, g := range GapsOf(c.Person, nil, KnownLevels(c.Assessments)) {
		if g.Weakness {
			load += 10
		}
	}
	return load
}
