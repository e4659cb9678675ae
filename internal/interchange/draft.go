package interchange

import (
	"slices"
	"strings"
	"time"

	"cadre/ent"
)

// draft is everything that an import writes, worked out before the first row is written. Rows to
// create carry their ids already, so that they can refer to each other.
type draft struct {
	newPeople  []*ent.Person
	newTeams   []*ent.Team     // parents first
	newSeats   []*ent.Position // managers first
	holdings   []*ent.Assignment
	places     []*ent.Membership
	seatRoles  []*ent.PositionRole
	people     []personEdit
	teams      []teamEdit
	seats      []seatEdit
	held       []holdingEdit
	placed     []placeEdit
	endSeats   []string
	endHeld    []string // holdings that end today
	dropPlaces []string // memberships
	dropRoles  []string // roles of seats
	leave      []string // people who hold nothing any more
}

// The edits of rows that exist, each as the row shall be.
type (
	personEdit  struct{ was, now *ent.Person }
	teamEdit    struct{ was, now *ent.Team }
	seatEdit    struct{ was, now *ent.Position }
	holdingEdit struct{ was, now *ent.Assignment }
	placeEdit   struct{ was, now *ent.Membership }
)

// rows is how many rows a draft writes, for progress.
func (f *draft) rows() int {
	return len(f.newPeople) + len(f.newTeams) + len(f.newSeats) + len(f.holdings) + len(f.places) + len(f.seatRoles) +
		len(f.people) + len(f.teams) + len(f.seats) + len(f.held) + len(f.placed) +
		len(f.endSeats) + len(f.endHeld) + len(f.dropPlaces) + len(f.dropRoles) + len(f.leave)
}

// drafter works out the draft and the plan of one import.
type drafter struct {
	p      *Parsed
	live   *live
	source string
	today  string
	scope  Scope
	dry    bool // only the plan is wanted: rows to create are counted, not kept
	draft  draft
	plan   Plan

	seatLive      []*ent.Position // of each seat of the file; nil: new
	personLive    []*ent.Person
	teamLive      []*ent.Team
	seatID        []string
	personID      []string
	teamID        []string
	claimedSeats  map[string]bool
	claimedPeople map[string]bool
	firstSeat     []int               // of each person of the file
	loosePerson   map[sourceID]string // people by id without zeros; nil until asked for
	parents       map[string]string   // where every open seat will hang
	teamParents   map[string]string   // what every team will lie in
	teamNames     map[string]string   // what every team will be called
	roles         *titleRoles
	order         []*ent.Position // the organisation's seats in order of their ids; nil until asked for
	changes       [][]FieldChange // of each seat of the file
	byNewID       map[string]int  // seats of the file by the ids they are stored under; nil until asked for
	sameManager   map[int]bool    // seats of the file that hang elsewhere, though they name the same manager as before
	sought        []string        // seats that the file would close, and that stay because somebody is sought for them
	others        []PlanRow       // what happens to seats that are not in the file
	lost          map[string]int  // how many holdings each person loses
	gained        map[string]int
}

// work draws up everything. Seats and people are matched before anything is compared, since each
// refers to others.
func (d *drafter) work() {
	d.lost, d.gained, d.sameManager = map[string]int{}, map[string]int{}, map[int]bool{}
	d.changes = make([][]FieldChange, len(d.p.Seats))
	d.matchSeats()
	d.matchPeople()
	d.matchTeams()
	d.draftPeople()
	d.draftTeams()
	d.draftSeats()
	d.draftHoldings()
	d.draftPlaces()
	d.draftRoles()
	d.draftLeavers()
	d.sum()
}

// create keeps a row to create, unless only the plan is wanted.
func create[T any](d *drafter, list *[]*T, row *T) {
	if !d.dry {
		*list = append(*list, row)
	}
}

// sourceOf is within which the ids of a row mean something.
func (d *drafter) sourceOf(r *Row) string {
	if r.Source != "" {
		return r.Source
	}
	return d.source
}

// inOrder lists the organisation's seats in order of their ids.
func (d *drafter) inOrder() []*ent.Position {
	if d.order == nil {
		for _, s := range d.live.seats {
			d.order = append(d.order, s)
		}
		slices.SortFunc(d.order, func(a, b *ent.Position) int { return strings.Compare(a.ID, b.ID) })
	}
	return d.order
}

// liveHolders names who holds a seat now, in order of their names.
func (d *drafter) liveHolders(seat string) []string {
	var names []string
	for _, a := range d.live.holdings[seat] {
		if p := d.live.people[a.PersonID]; p != nil {
			names = append(names, p.Name)
		}
	}
	slices.Sort(names)
	return names
}

// fileHolders names who holds a seat by the file, in order of their names.
func (d *drafter) fileHolders(seat int) []string {
	var names []string
	for _, h := range d.p.Seats[seat].Holders {
		names = append(names, d.p.Rows[h.Row].Name)
	}
	slices.Sort(names)
	return names
}

// same compares a stored value with one of the file, which never has space at its edges.
func same(stored, text string) bool {
	if stored == text {
		return true
	}
	tidy, _, _ := oneLine(stored)
	return tidy == text
}

// sameOptional is same for a value that may be missing: none and empty are alike.
func sameOptional(stored *string, text string) bool { return same(deref(stored), text) }

// nextDay is the day after a last day: stored ends are the first day without.
func nextDay(day string) *string { return shiftDay(day, 1) }

// shiftDay moves a day; nil where the text is none.
func shiftDay(day string, by int) *string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return nil // not a day: the file gave none
	}
	return optional(t.AddDate(0, 0, by).Format(time.DateOnly))
}
