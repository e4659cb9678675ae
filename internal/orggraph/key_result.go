package orggraph

import "iter"

// KeyResultDirection says which way a number is to go.
type KeyResultDirection string

// The two ways.
const (
	Increase KeyResultDirection = "INCREASE"
	Decrease KeyResultDirection = "DECREASE"
)

// KeyResultKind says whether a key result measures progress or guards quality.
type KeyResultKind string

// The kinds of key results.
const (
	Primary  KeyResultKind = "PRIMARY"
	Backstop KeyResultKind = "BACKSTOP"
)

// KeyResultAltitude says how near to the team's own hands a number is.
type KeyResultAltitude string

// The altitudes, from the furthest.
const (
	BusinessAltitude KeyResultAltitude = "BUSINESS"
	ProductAltitude  KeyResultAltitude = "PRODUCT"
	TractionAltitude KeyResultAltitude = "TRACTION"
)

func keyResultID(r *KeyResultRow) string { return r.ID }
func checkInID(r *CheckInRow) string     { return r.ID }

// KeyResult is a number by which an objective is measured, in one graph.
type KeyResult struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (KeyResult) IsNode() {}

// KeyResult finds a key result by id.
func (g *Graph) KeyResult(id string) (KeyResult, bool) {
	n := g.keyResults.find(g.keyOf(id))
	return KeyResult{g, n}, n >= 0 && g.aims().keyResultObjective[n] >= 0
}

func (k KeyResult) row() *KeyResultRow { return k.g.keyResults.rows[k.n] }

// Graph returns the graph that the key result is in.
func (k KeyResult) Graph() *Graph { return k.g }

// Key returns the stored id, without its world.
func (k KeyResult) Key() string { return k.row().ID }

// ID returns the id in its world.
func (k KeyResult) ID() string { return k.row().ID + k.g.worldSuffix }

// Objective returns the objective that it measures.
func (k KeyResult) Objective() Objective {
	return Objective{k.g, k.g.aims().keyResultObjective[k.n]}
}

// Metric returns what is measured.
func (k KeyResult) Metric() string { return k.row().Metric }

// Unit returns what the numbers are of.
func (k KeyResult) Unit() string { return k.row().Unit }

// Source returns where the number is read.
func (k KeyResult) Source() string { return k.row().Source }

// CadenceDays returns how many days lie between check-ins.
func (k KeyResult) CadenceDays() int { return k.row().CadenceDays }

// Baseline returns where the number began.
func (k KeyResult) Baseline() float64 { return k.row().Baseline }

// Commit returns what the team vouches for.
func (k KeyResult) Commit() *float64 { return k.row().Commit }

// Target returns what is hoped for.
func (k KeyResult) Target() float64 { return k.row().Target }

// Stretch returns what would be exceptional.
func (k KeyResult) Stretch() *float64 { return k.row().Stretch }

// Direction returns which way the number is to go.
func (k KeyResult) Direction() KeyResultDirection { return k.row().Direction }

// Kind returns whether it measures progress or guards quality.
func (k KeyResult) Kind() KeyResultKind { return k.row().Kind }

// Altitude returns how near to the team's own hands the number is.
func (k KeyResult) Altitude() KeyResultAltitude { return k.row().Altitude }

// Rank returns the order among the key results of one objective.
func (k KeyResult) Rank() int { return k.row().Rank }

// Score returns the score that it was given.
func (k KeyResult) Score() *float64 { return k.row().Score }

// ProposedBy returns the team that proposed it.
func (k KeyResult) ProposedBy() (Team, bool) {
	if k.row().ProposedBy == nil {
		return Team{}, false
	}
	n := k.g.teams.find(*k.row().ProposedBy)
	return Team{k.g, n}, n >= 0
}

// AllCheckIns returns its check-ins, the earliest first.
func (k KeyResult) AllCheckIns() []CheckIn {
	of := k.g.aims().checkInsOf.of(k.n)
	list := make([]CheckIn, len(of))
	for i, n := range of {
		list[i] = CheckIn{k.g, n}
	}
	return list
}

// CheckInCount counts its check-ins.
func (k KeyResult) CheckInCount() int { return len(k.g.aims().checkInsOf.of(k.n)) }

// Latest returns the latest check-in.
func (k KeyResult) Latest() (CheckIn, bool) {
	of := k.g.aims().checkInsOf.of(k.n)
	if len(of) == 0 {
		return CheckIn{}, false
	}
	return CheckIn{k.g, of[len(of)-1]}, true
}

// LinksFrom returns what contributes to it or supports it.
func (k KeyResult) LinksFrom() []ObjectiveLink {
	return k.g.linkList(k.g.aims().linksTo.of(k.g.aimOfKeyResult(k.n)))
}

// LinksTo returns what it contributes to or supports beside its objective.
func (k KeyResult) LinksTo() []ObjectiveLink {
	return k.g.linkList(k.g.aims().linksFrom.of(k.g.aimOfKeyResult(k.n)))
}

// Actions returns its actions, those that are due first first.
func (k KeyResult) Actions() []Action {
	return k.g.actionList(k.g.aims().actionsOf.of(k.g.aimOfKeyResult(k.n)))
}

// CheckIn is what somebody saw of a key result on a day, in one graph.
type CheckIn struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (CheckIn) IsNode() {}

// CheckIn finds a check-in by id.
func (g *Graph) CheckIn(id string) (CheckIn, bool) {
	n := g.checkIns.find(g.keyOf(id))
	return CheckIn{g, n}, n >= 0 && g.aims().checkInKeyResult[n] >= 0
}

func (c CheckIn) row() *CheckInRow { return c.g.checkIns.rows[c.n] }

// ID returns the id in its world.
func (c CheckIn) ID() string { return c.row().ID + c.g.worldSuffix }

// KeyResult returns the key result that it is of.
func (c CheckIn) KeyResult() KeyResult { return KeyResult{c.g, c.g.aims().checkInKeyResult[c.n]} }

// CheckedOn returns the day it tells of.
func (c CheckIn) CheckedOn() string { return c.row().CheckedOn }

// Value returns the number.
func (c CheckIn) Value() float64 { return c.row().Value }

// Confidence returns how sure the author is that the target is reached, in per cent.
func (c CheckIn) Confidence() int { return c.row().Confidence }

// Learned returns what was learned.
func (c CheckIn) Learned() *string { return c.row().Learned }

// Next returns what is done next.
func (c CheckIn) Next() *string { return c.row().Next }

// Help returns what help is needed.
func (c CheckIn) Help() *string { return c.row().Help }

// Author returns who wrote it, where they are a person in the organisation.
func (c CheckIn) Author() (Person, bool) { return c.g.someone(c.row().Author) }

// Backward walks its check-ins, the latest first.
func (k KeyResult) Backward() iter.Seq[CheckIn] {
	of := k.g.aims().checkInsOf.of(k.n)
	return func(yield func(CheckIn) bool) {
		for i := len(of) - 1; i >= 0; i-- {
			if !yield(CheckIn{k.g, of[i]}) {
				return
			}
		}
	}
}
