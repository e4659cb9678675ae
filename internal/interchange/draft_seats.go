package interchange

import (
	"math"
	"slices"

	"cadre/ent"
	"cadre/internal/id"
)

// rankGap is how far apart the ranks of reports are set, so that most seats find a place between
// two others later without anybody else being written.
const rankGap = 1024

// draftSeats makes, changes and ends seats, and hangs every one of them where it belongs.
func (d *drafter) draftSeats() {
	d.seatID = make([]string, len(d.p.Seats))
	for s := range d.p.Seats {
		if was := d.seatLive[s]; was != nil {
			d.seatID[s] = was.ID
		} else if !d.p.Seats[s].Left {
			d.seatID[s] = id.New(id.Position)
		}
	}
	d.endMissing()
	d.hang()
	ranks := d.freeRanks()
	var fresh []int
	for s := range d.p.Seats {
		switch {
		case d.p.Seats[s].Left:
		case d.seatLive[s] == nil:
			fresh = append(fresh, s)
		default:
			d.updateSeat(s, ranks)
		}
	}
	for _, s := range d.managersFirst(fresh) {
		d.makeSeat(s)
	}
	d.rehang(ranks)
	// Ranks follow the order of the file, not that in which rows can be written.
	d.rankFresh(fresh, ranks)
}

// managersFirst orders new seats so that each comes after the one that it reports to.
func (d *drafter) managersFirst(fresh []int) []int {
	at := make(map[string]int, len(fresh))
	for _, s := range fresh {
		at[d.seatID[s]] = s
	}
	placed := make(map[int]bool, len(fresh))
	ordered := make([]int, 0, len(fresh))
	for _, s := range fresh {
		var path []int
		for next, isNew := s, true; isNew && !placed[next]; next, isNew = at[d.parents[d.seatID[next]]] {
			placed[next] = true
			path = append(path, next)
		}
		slices.Reverse(path)
		ordered = append(ordered, path...)
	}
	return ordered
}

// freeRanks is the rank after the last report of each seat.
func (d *drafter) freeRanks() map[string]int64 {
	ranks := make(map[string]int64, len(d.live.seats))
	for _, s := range d.inOrder() {
		if s.ClosedOn == nil {
			above := deref(s.ReportsToID)
			ranks[above] = max(ranks[above], s.Rank+rankGap)
		}
	}
	return ranks
}

// nextRank takes the next free rank below a seat.
func nextRank(ranks map[string]int64, above string) int64 {
	rank := ranks[above]
	ranks[above] = rank + rankGap
	return rank
}

// makeSeat drafts a new seat. Its rank comes last, in the order of the file: see rankFresh.
func (d *drafter) makeSeat(s int) {
	seat := &d.p.Seats[s]
	r := &d.p.Rows[seat.Row]
	made := &ent.Position{ID: d.seatID[s], Title: r.Title, ReportsToID: optional(d.parents[d.seatID[s]]), Location: optional(r.Location), Grade: optional(r.Grade),
		Assistant: r.Assistant, Fte: 1, StandsFor: 1, ExternalID: optional(r.ID), Source: optional(d.sourceOf(r))}
	if made.ReportsToID == nil {
		made.ManagerRef = optional(seat.ManagerRef)
	}
	if fte, ok := d.seatFTE(s); ok {
		made.Fte = fte
	}
	if n := d.standsFor(s); n > 0 {
		made.StandsFor = n
	}
	create(d, &d.draft.newSeats, made)
}

// rankFresh gives new seats their places among the reports of their managers.
func (d *drafter) rankFresh(fresh []int, ranks map[string]int64) {
	rank := make(map[string]int64, len(fresh))
	for _, s := range fresh {
		rank[d.seatID[s]] = nextRank(ranks, d.parents[d.seatID[s]])
	}
	for _, made := range d.draft.newSeats {
		made.Rank = rank[made.ID]
	}
}

// seatFTE is what the holders of a seat give to it together, where the file says so.
func (d *drafter) seatFTE(s int) (float64, bool) {
	seat := &d.p.Seats[s]
	if r := &d.p.Rows[seat.Row]; r.HasSeatFTE {
		return r.SeatFTE, true
	}
	total, said := 0.0, false
	for _, h := range seat.Holders {
		r := &d.p.Rows[h.Row]
		total += r.FTE
		said = said || r.HasFTE
	}
	if len(seat.Holders) == 0 {
		r := &d.p.Rows[seat.Row]
		total, said = r.FTE, r.HasFTE
	}
	return math.Round(total*1e6) / 1e6, said
}

// standsFor is how many people a seat stands for: as the file says, or as its full-time
// equivalents show that no single person gives.
func (d *drafter) standsFor(s int) int {
	seat := &d.p.Seats[s]
	if n := d.p.Rows[seat.Row].Headcount; n > 0 {
		return n
	}
	if fte, said := d.seatFTE(s); said && len(seat.Holders) <= 1 && fte >= 2 {
		return int(math.Round(fte))
	}
	return 0
}

// updateSeat compares a seat that exists with the file.
func (d *drafter) updateSeat(s int, ranks map[string]int64) {
	was, seat := d.seatLive[s], &d.p.Seats[s]
	r := &d.p.Rows[seat.Row]
	now := *was
	m := d.p.Mapping
	if m.has(FieldTitle) && !same(was.Title, r.Title) {
		d.change(s, "title", was.Title, r.Title)
		now.Title = r.Title
	}
	if m.has(FieldLocation) && !sameOptional(was.Location, r.Location) {
		d.change(s, "location", deref(was.Location), r.Location)
		now.Location = optional(r.Location)
	}
	if m.has(FieldGrade) && !sameOptional(was.Grade, r.Grade) {
		d.change(s, "grade", deref(was.Grade), r.Grade)
		now.Grade = optional(r.Grade)
	}
	if m.has(FieldAssistant) && was.Assistant != r.Assistant {
		d.change(s, "assistant", yesOrNo(was.Assistant), yesOrNo(r.Assistant))
		now.Assistant = r.Assistant
	}
	if fte, said := d.seatFTE(s); said && fte != was.Fte {
		d.change(s, "fte", formatNumber(was.Fte), formatNumber(fte))
		now.Fte = fte
	}
	if n := d.standsFor(s); n > 0 && n != was.StandsFor {
		d.change(s, "standsFor", itoaOrEmpty(was.StandsFor), itoaOrEmpty(n))
		now.StandsFor = n
	}
	if was.ExternalID == nil && was.Source == nil && r.ID != "" && r.ID != was.ID {
		d.change(s, "externalId", "", r.ID)
		now.ExternalID, now.Source = optional(r.ID), optional(d.sourceOf(r))
	}
	now.ClosedOn = nil
	d.updateManager(s, &now, ranks)
	if !sameSeatRow(was, &now) {
		d.draft.seats = append(d.draft.seats, seatEdit{was, &now})
	}
}

// updateManager compares where a seat hangs. A file that has no column for managers moves nobody.
func (d *drafter) updateManager(s int, now *ent.Position, ranks map[string]int64) {
	was, seat := d.seatLive[s], &d.p.Seats[s]
	m := d.p.Mapping
	if !m.has(FieldManager) && !m.has(FieldManagerID) && !m.has(FieldManagerEmail) && !m.has(FieldManagerName) {
		d.parents[was.ID] = d.whereItHangs(was)
	}
	above := d.parents[was.ID]
	ref := ""
	if above == "" {
		ref = seat.ManagerRef
	}
	if deref(was.ReportsToID) == above && deref(was.ManagerRef) == ref {
		if was.ClosedOn != nil {
			now.Rank = nextRank(ranks, above)
		}
		return
	}
	d.sameManager[s] = d.namesSameManager(s)
	d.change(s, "manager", d.managerLabel(deref(was.ReportsToID), deref(was.ManagerRef)), d.managerLabel(above, ref))
	if deref(was.ReportsToID) != above || was.ClosedOn != nil {
		now.Rank = nextRank(ranks, above)
	}
	now.ReportsToID, now.ManagerRef = optional(above), optional(ref)
}

// namesSameManager reports whether the file names the manager that a seat was imported with: then
// it hangs elsewhere only because that manager was found now, or is not found any more.
func (d *drafter) namesSameManager(s int) bool {
	was := d.seatLive[s]
	before := deref(was.ManagerRef)
	if m := d.live.seats[deref(was.ReportsToID)]; m != nil {
		before = deref(m.ExternalID)
	}
	after := d.p.Seats[s].ManagerRef
	if m := d.p.Seats[s].Manager; m >= 0 {
		after = d.p.Rows[d.p.Seats[m].Row].ID
	}
	return before != "" && looseID(before) == looseID(after)
}

// whereItHangs is a seat's manager as things stand, unless that one ends.
func (d *drafter) whereItHangs(was *ent.Position) string {
	if above := deref(was.ReportsToID); d.isOpen(above) {
		return above
	}
	return ""
}

func (d *drafter) isOpen(key string) bool {
	_, open := d.parents[key]
	return open
}

// managerLabel names a manager in words that differ for different seats.
func (d *drafter) managerLabel(key, ref string) string {
	if key == "" {
		if ref == "" {
			return ""
		}
		return ref + " (not found)"
	}
	s := d.live.seats[key]
	if s == nil {
		return d.newLabel(key)
	}
	name := s.ID
	if s.ExternalID != nil {
		name = *s.ExternalID
	}
	return seatLabel(s.Title, d.liveHolders(key)) + " (" + clip(name, 60) + ")"
}

// newLabel names a seat that the import makes.
func (d *drafter) newLabel(key string) string {
	if d.byNewID == nil {
		d.byNewID = make(map[string]int, len(d.p.Seats))
		for s, k := range d.seatID {
			d.byNewID[k] = s
		}
	}
	s := d.byNewID[key]
	r := &d.p.Rows[d.p.Seats[s].Row]
	return seatLabel(r.Title, d.fileHolders(s)) + " (" + clip(r.ID, 60) + ")"
}

// sameSeatRow compares the columns that an import writes.
func sameSeatRow(a, b *ent.Position) bool {
	return a.Title == b.Title && deref(a.ReportsToID) == deref(b.ReportsToID) && deref(a.ManagerRef) == deref(b.ManagerRef) && a.Rank == b.Rank &&
		a.Fte == b.Fte && a.StandsFor == b.StandsFor && a.Assistant == b.Assistant && deref(a.Location) == deref(b.Location) && deref(a.Grade) == deref(b.Grade) &&
		deref(a.ClosedOn) == deref(b.ClosedOn) && deref(a.ExternalID) == deref(b.ExternalID) && deref(a.Source) == deref(b.Source)
}
