package interchange

import (
	"slices"
	"strings"

	"cadre/internal/id"
)

// endMissing ends the seats of the source that the file does not have, or says are gone.
func (d *drafter) endMissing() {
	kept := make(map[string]bool, len(d.p.Seats))
	gone := map[string]bool{}
	for s, seat := range d.p.Seats {
		if was := d.seatLive[s]; was != nil {
			kept[was.ID] = !seat.Left
			gone[was.ID] = seat.Left
		}
	}
	for _, s := range d.inOrder() {
		missing := d.scope != ScopePart && deref(s.Source) == d.source && !kept[s.ID]
		switch ends := s.ClosedOn == nil && (missing || gone[s.ID]); {
		case ends && d.live.sought[s.ID]:
			d.sought = append(d.sought, s.ID) // the search would go on for nothing: as where a seat is closed by hand
		case ends:
			d.draft.endSeats = append(d.draft.endSeats, s.ID)
		}
	}
}

// hang works out where every open seat will hang: by the file, or else where it hangs now, past
// managers that end.
func (d *drafter) hang() {
	ended := make(map[string]bool, len(d.draft.endSeats))
	for _, key := range d.draft.endSeats {
		ended[key] = true
	}
	d.parents = make(map[string]string, len(d.live.seats)+len(d.p.Seats))
	for _, s := range d.inOrder() {
		if s.ClosedOn != nil || ended[s.ID] {
			continue
		}
		above := deref(s.ReportsToID)
		for ended[above] {
			above = deref(d.live.seats[above].ReportsToID)
		}
		if m := d.live.seats[above]; m == nil || m.ClosedOn != nil {
			above = ""
		}
		d.parents[s.ID] = above
	}
	for s, seat := range d.p.Seats {
		if !seat.Left {
			d.parents[d.seatID[s]] = d.managerOf(s)
		}
	}
	d.healReferences()
	d.refuseCircles()
}

// managerOf is the manager whom the file gives a seat; empty at the top.
func (d *drafter) managerOf(s int) string {
	if m := d.p.Seats[s].Manager; m >= 0 {
		return d.seatID[m] // a manager who left is kept as long as somebody reports to the seat
	}
	return ""
}

// healReferences finds managers outside the file for seats that name one: in the file's source
// where it is a part only, or by Cadre's own id or an e-mail address. And the other way round:
// seats that are not in the file and wait for a manager who now has come.
func (d *drafter) healReferences() {
	here := make(map[sourceID]string, len(d.p.Seats))
	for s, seat := range d.p.Seats {
		if r := &d.p.Rows[seat.Row]; !seat.Left && r.ID != "" {
			here[sourceID{d.sourceOf(r), r.ID}] = d.seatID[s]
		}
	}
	for s := range d.p.Seats {
		seat := &d.p.Seats[s]
		if seat.Left || seat.ManagerRef == "" || d.parents[d.seatID[s]] != "" {
			continue
		}
		if found := d.outside(d.sourceOf(&d.p.Rows[seat.Row]), seat.ManagerRef); found != "" && found != d.seatID[s] {
			d.parents[d.seatID[s]] = found
		}
	}
	for _, s := range d.inOrder() {
		if s.ManagerRef == nil || d.claimedSeats[s.ID] || d.parents[s.ID] != "" {
			continue
		}
		if _, open := d.parents[s.ID]; !open {
			continue
		}
		if found := here[sourceID{deref(s.Source), *s.ManagerRef}]; found != "" && found != s.ID {
			d.parents[s.ID] = found
		}
	}
}

// outside finds an open seat that is not in the file by what a file calls a manager.
func (d *drafter) outside(source, ref string) string {
	candidates := []string{d.live.seatByRef[sourceID{source, ref}]}
	if id.Is(ref, id.Position) {
		candidates = append(candidates, ref)
	}
	if looksLikeEmail(ref) {
		candidates = append(candidates, d.live.seatsOf[d.live.byEmail[strings.ToLower(ref)]]...)
	}
	for _, c := range candidates {
		if _, open := d.parents[c]; open && c != "" && !d.claimedSeats[c] {
			return c
		}
	}
	return ""
}

// refuseCircles takes every seat out of its circle again that only a line to or from outside the
// file has closed.
func (d *drafter) refuseCircles() {
	const open, done = 1, 2
	state := make(map[string]int, len(d.parents))
	keys := make([]string, 0, len(d.parents))
	for key := range d.parents {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, start := range keys {
		var path []string
		at := start
		for at != "" && state[at] == 0 {
			state[at] = open
			path = append(path, at)
			at = d.parents[at]
		}
		if at != "" && state[at] == open {
			d.parents[at] = ""
		}
		for _, key := range path {
			state[key] = done
		}
	}
}

// rehang moves seats that are not in the file: those whose manager ends, and those whose manager has come.
func (d *drafter) rehang(ranks map[string]int64) {
	for _, s := range d.inOrder() {
		above, open := d.parents[s.ID]
		if !open || d.claimedSeats[s.ID] || deref(s.ReportsToID) == above {
			continue
		}
		now := *s
		now.ReportsToID, now.Rank = optional(above), nextRank(ranks, above)
		if above != "" {
			now.ManagerRef = nil
		}
		d.draft.seats = append(d.draft.seats, seatEdit{s, &now})
		d.others = append(d.others, PlanRow{Action: ActionMove, Seat: s.ID, Label: d.liveLabel(s.ID),
			Fields: []FieldChange{{"manager", d.managerLabel(deref(s.ReportsToID), deref(s.ManagerRef)), d.managerLabel(above, "")}}})
	}
}
