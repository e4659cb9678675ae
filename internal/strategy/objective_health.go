package strategy

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"cadre/internal/orggraph"
)

// AlertKind says what is wrong with the check-ins of a key result.
type AlertKind string

// The kinds of alerts.
const (
	Silent  AlertKind = "SILENT"
	Falling AlertKind = "FALLING"
	Stuck   AlertKind = "STUCK"
)

// When check-ins alert. DOMAIN part e gives the numbers.
const (
	silentDays  = 10 // of who checks in weekly
	fallingDays = 14
	fallingBy   = 30
	stuckDays   = 28

	usualCadence = 7
)

// Alert is something wrong with the check-ins of a key result.
type Alert struct {
	Kind  AlertKind
	Text  string
	Since string // the day from which it is so
}

// Health says how an objective stands.
type Health string

// The states of health, the best first; UNKNOWN is told of what nobody works on, or has checked in on.
const (
	OnTrack  Health = "ON_TRACK"
	AtRisk   Health = "AT_RISK"
	OffTrack Health = "OFF_TRACK"
	Unknown  Health = "UNKNOWN"
)

// gravity orders health, the gravest first.
func (h Health) gravity() int { return slices.Index([]Health{OffTrack, AtRisk, OnTrack, Unknown}, h) }

// sure is how sure a team means to be of an ambition, in per cent, and below what that is at risk or lost.
type sure struct{ expected, atRisk, offTrack int }

var sureOf = map[orggraph.ObjectiveAmbition]sure{orggraph.RoofShot: {80, 60, 40}, orggraph.MoonShot: {20, 10, 5}}

// ExpectedConfidence returns how sure a team means to be of an ambition, in per cent.
func ExpectedConfidence(a orggraph.ObjectiveAmbition) int { return sureOf[a].expected }

// Alerts tells what is wrong with the check-ins of a key result today: only while its objective is active.
func Alerts(k orggraph.KeyResult) (list []Alert) {
	o := k.Objective()
	if o.State() != orggraph.ObjectiveActive {
		return nil
	}
	today := k.Graph().Today()
	// Who checks in every second week is silent later than who does so weekly.
	quiet := max(silentDays, k.CadenceDays()+silentDays-usualCadence)
	if on := lastWord(k, o); daysBetween(on, today) >= quiet {
		list = append(list, Alert{Silent, fmt.Sprintf("Nobody has checked in on “%s” for %d days.", k.Metric(), daysBetween(on, today)), dayAfter(on, quiet)})
	}
	latest, ok := k.Latest()
	if !ok {
		return list
	}
	since, days := latest.CheckedOn(), 1
	still := true
	var voices voices
	for c := range k.Backward() {
		if daysBetween(c.CheckedOn(), latest.CheckedOn()) <= fallingDays {
			voices.hear(c)
		} else if !still {
			break
		}
		if still = still && c.Value() == latest.Value(); still {
			if c.CheckedOn() != since { // several people may say the same of one day
				days++
			}
			since = c.CheckedOn()
		}
	}
	if v := voices.fallen(); v != nil {
		list = append(list, Alert{Falling, fmt.Sprintf("Confidence in “%s” fell from %d to %d %% within two weeks.", k.Metric(), v.high, v.now), v.on})
	}
	done := Progress(k)
	// A backstop that holds is as it should be, and so is a number that has reached its target.
	if stood := daysBetween(since, today); stood >= stuckDays && days > 1 && k.Kind() == orggraph.Primary && (done == nil || *done < 1) {
		list = append(list, Alert{Stuck, fmt.Sprintf("“%s” has stood at %s for %d weeks.", k.Metric(), amount(latest.Value(), k.Unit()), stood/7), dayAfter(since, stuckDays)})
	}
	return list
}

// voice is how sure one person was of a key result, at most and in the end.
type voice struct {
	author    string
	on        string
	high, now int
}

// voices are those who checked in lately. One who is less sure than another has lost no confidence: only who was surer
// themselves has. Who has no name speaks for the team.
type voices []voice

// hear takes what somebody said before all that was heard of them already.
func (vs *voices) hear(c orggraph.CheckIn) {
	author := ""
	if p, ok := c.Author(); ok {
		author = p.Key()
	}
	for i, v := range *vs {
		if v.author == author {
			(*vs)[i].high = max(v.high, c.Confidence())
			return
		}
	}
	*vs = append(*vs, voice{author, c.CheckedOn(), c.Confidence(), c.Confidence()})
}

// fallen returns who lost most, where that is much.
func (vs voices) fallen() (worst *voice) {
	for i, v := range vs {
		if lost := v.high - v.now; lost >= fallingBy && (worst == nil || lost > worst.high-worst.now) {
			worst = &vs[i]
		}
	}
	return worst
}

// lastWord returns the day on which somebody last checked in, else that on which work began.
func lastWord(k orggraph.KeyResult, o orggraph.Objective) string {
	began := o.StartsOn()
	if on := o.ActivatedOn(); on != nil && *on > began {
		began = *on
	}
	if c, ok := k.Latest(); ok && c.CheckedOn() > began {
		return c.CheckedOn()
	}
	return began
}

// NextCheckIn returns the day by which the next check-in is due; nil while nobody works on the objective.
func NextCheckIn(k orggraph.KeyResult) *string {
	o := k.Objective()
	if o.State() != orggraph.ObjectiveActive {
		return nil
	}
	day := dayAfter(lastWord(k, o), k.CadenceDays())
	return &day
}

// dayAfter returns the day so many days after another.
func dayAfter(day string, days int) string {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return at.AddDate(0, 0, days).Format(time.DateOnly)
}

// daysBetween counts the days from one day to a later one. It is asked of every check-in, so it reads the digits
// itself: days are checked where they come in.
func daysBetween(from, to string) int { return dayNumber(to) - dayNumber(from) }

// dayNumber counts days from a fixed one; February is the last month, so that leap days come at the end of a year.
func dayNumber(day string) int {
	if len(day) != len(time.DateOnly) {
		return 0
	}
	number := func(digits string) (n int) {
		for _, c := range digits {
			n = n*10 + int(c-'0')
		}
		return n
	}
	year, month := number(day[:4]), number(day[5:7])
	if month < 3 {
		year, month = year-1, month+12
	}
	return 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + number(day[8:10])
}

// amount writes a number with its unit.
func amount(v float64, unit string) string {
	s := strconv.FormatFloat(v, 'f', -1, 64)
	if unit == "" {
		return s
	}
	return s + " " + unit
}
