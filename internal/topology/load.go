package topology

import (
	"math"

	"cadre/internal/orggraph"
)

// LoadItem is one of the six questions of what a team has to keep in mind. Each is answered from 1, hardly, to 5, far
// too much.
type LoadItem string

// The questions.
const (
	LoadDomains       LoadItem = "DOMAINS"
	LoadTechnology    LoadItem = "TECHNOLOGY"
	LoadUpkeep        LoadItem = "UPKEEP"
	LoadInterruptions LoadItem = "INTERRUPTIONS"
	LoadTools         LoadItem = "TOOLS"
	LoadClarity       LoadItem = "CLARITY"
)

// LoadItems lists the questions in their order.
func LoadItems() []LoadItem {
	return []LoadItem{LoadDomains, LoadTechnology, LoadUpkeep, LoadInterruptions, LoadTools, LoadClarity}
}

// What the questions ask for: what the work itself takes, what stands around it, and what it takes to understand it.
var (
	intrinsic  = []LoadItem{LoadDomains, LoadTechnology}
	extraneous = []LoadItem{LoadUpkeep, LoadInterruptions, LoadTools}
	germane    = []LoadItem{LoadClarity}
)

// LoadHidden says why nothing is told of a round.
type LoadHidden string

// TooFewAnswered: of so few answers each could be guessed.
const TooFewAnswered LoadHidden = "TOO_FEW"

// TeamLoad is how much a team had to keep in mind in a quarter, by what its members answered.
type TeamLoad struct {
	Team      orggraph.Team
	QuarterOn string      // the first day of the quarter
	Hidden    *LoadHidden // nil: it is told
	// The rest is nil where it is hidden.
	Answers                               *int
	Score, Intrinsic, Extraneous, Germane *float64
	Items                                 []LoadItemScore
}

// LoadItemScore is the average of one question.
type LoadItemScore struct {
	Item  LoadItem
	Score float64
}

// TeamLoads is how much a team had to keep in mind over some quarters.
type TeamLoads struct {
	Team     orggraph.Team
	Quarters []TeamLoad // by quarter; those in which it was asked
}

// loadLimit is the score beyond which it is too much.
const loadLimit = 3.5

// High reports whether it was too much in the last two quarters, one after the other.
func (l TeamLoads) High() bool {
	n := len(l.Quarters)
	if n < 2 {
		return false
	}
	last, before := l.Quarters[n-1], l.Quarters[n-2]
	return last.tooMuch() && before.tooMuch() && quarterAfter(before.QuarterOn) == last.QuarterOn
}

func (l TeamLoad) tooMuch() bool { return l.Score != nil && *l.Score > loadLimit }

// answered is what the answers of a round come to.
type answered struct {
	n    int
	sums map[LoadItem]float64
}

// tell fills in what may be told of a round.
//
// Nobody can work out from it what fewer than four people answered (five for who leads them):
//
//   - Each answer counts in one number group alone: that of its team and quarter. A team is asked once a quarter, so
//     that no two groups hold nearly the same people, and there is no total over teams or quarters from which the told
//     could be taken away. Whatever sum or difference is made, it is of whole groups. Somebody in two teams answers for
//     each, and the two are never counted together. Two teams of nearly the same members are not asked in one quarter
//     (refuseAlike): what is in one alone would be of few.
//   - All of what is told of a group - the score, its three parts, the six questions - is of the same answers: none is of
//     fewer of them.
//   - A group is told once it is closed, never while answers come in, and what is closed takes no more: who looks twice
//     sees the same. Whether it is closed is asked of the clock, not of the world that is looked at, so that no view of a
//     coming day opens it early. Nobody is told how many have answered until then.
//   - Where all answer alike, an average would tell what each said: at the ends, 1 and 5, it would do so exactly. What is
//     told goes from 1.5 to 4.5, whatever lies beyond.
//
// Of two rounds, one after the other, the difference mixes all answers of both; it is of one person only if all others
// have answered the same again, which nobody knows.
func (l *TeamLoad) tell(a answered, fewest int) {
	if fewest == 0 || a.n < fewest {
		few := TooFewAnswered
		l.Hidden = &few
		return
	}
	n := a.n
	l.Answers = &n
	l.Score = a.average(LoadItems())
	l.Intrinsic, l.Extraneous, l.Germane = a.average(intrinsic), a.average(extraneous), a.average(germane)
	for _, item := range LoadItems() {
		l.Items = append(l.Items, LoadItemScore{item, *a.average([]LoadItem{item})})
	}
}

// The ends of what is told.
const leastTold, mostTold = 1.5, 4.5

func (a answered) average(items []LoadItem) *float64 {
	sum := 0.0
	for _, item := range items {
		sum += a.sums[item]
	}
	mean := math.Round(sum/float64(a.n*len(items))*10) / 10
	mean = min(max(mean, leastTold), mostTold)
	return &mean
}
