package interchange

import (
	"strings"

	"cadre/ent"
	"cadre/internal/id"
)

// matchSeats finds for each seat of the file the seat that it is in the organisation: by the id
// of its source, by the same id with its zeros lost, by Cadre's own id, by the e-mail address of
// its holder, and, where rows have no id, by what they say.
func (d *drafter) matchSeats() {
	d.claimedSeats = map[string]bool{}
	d.seatLive = make([]*ent.Position, len(d.p.Seats))
	d.eachUnmatched(func(r *Row, _ int) string { return d.live.seatByRef[refKey(d.sourceOf(r), r.ID)] })
	d.eachUnmatched(func(r *Row, _ int) string {
		if id.Is(r.ID, id.Position) {
			return r.ID
		}
		return ""
	})
	loose := d.looseSeats()
	d.eachUnmatched(func(r *Row, _ int) string {
		if r.ID == "" {
			return ""
		}
		return loose[refKey(d.sourceOf(r), looseID(r.ID))]
	})
	d.eachUnmatched(d.seatByEmail)
	d.matchNameless()
}

// eachUnmatched lets a way of finding answer for every seat that has no match yet.
func (d *drafter) eachUnmatched(find func(r *Row, seat int) string) {
	for s := range d.p.Seats {
		if d.seatLive[s] != nil {
			continue
		}
		found := d.live.seats[find(&d.p.Rows[d.p.Seats[s].Row], s)]
		if found != nil && !d.claimedSeats[found.ID] {
			d.claimedSeats[found.ID] = true
			d.seatLive[s] = found
		}
	}
}

// looseSeats lists seats by their ids without zeros, where that is still one seat.
func (d *drafter) looseSeats() map[string]string {
	loose := map[string]string{}
	for _, s := range d.live.seats {
		if s.ExternalID == nil {
			continue
		}
		key := refKey(deref(s.Source), looseID(*s.ExternalID))
		if _, twice := loose[key]; twice {
			loose[key] = ""
			continue
		}
		loose[key] = s.ID
	}
	return loose
}

// seatByEmail finds the seat of whoever has the address, unless the file's source knows that seat
// by another id.
func (d *drafter) seatByEmail(r *Row, seat int) string {
	for _, h := range d.p.Seats[seat].Holders {
		email := d.p.Rows[h.Row].Email
		if email == "" || !looksLikeEmail(email) {
			continue
		}
		for _, held := range d.live.seatsOf[d.live.byEmail[strings.ToLower(email)]] {
			s := d.live.seats[held]
			if d.claimedSeats[held] || (s.ExternalID != nil && deref(s.Source) == d.sourceOf(r) && r.ID != "") {
				continue
			}
			return held
		}
	}
	return ""
}

// matchNameless finds seats that have no id, in the file or in the organisation, by name and
// title, and then by name alone; equal ones in their order.
func (d *drafter) matchNameless() {
	for _, withTitle := range []bool{true, false} {
		open := map[string][]string{}
		for _, s := range d.inOrder() {
			if s.ExternalID == nil && deref(s.Source) == d.source && s.ClosedOn == nil && !d.claimedSeats[s.ID] {
				key := d.namelessKey(d.liveHolders(s.ID), s.Title, deref(s.Grade), withTitle)
				open[key] = append(open[key], s.ID)
			}
		}
		d.eachUnmatched(func(r *Row, seat int) string {
			if r.ID != "" {
				return ""
			}
			key := d.namelessKey(d.fileHolders(seat), r.Title, r.Grade, withTitle)
			list := open[key]
			if len(list) == 0 || key == "" {
				return ""
			}
			open[key] = list[1:]
			return list[0]
		})
	}
}

// namelessKey describes a seat without an id. Without its title, only a named one can be found.
func (d *drafter) namelessKey(holders []string, title, grade string, withTitle bool) string {
	name := fold(strings.Join(holders, "\x00"))
	if withTitle {
		return name + "\x01" + fold(title) + "\x01" + fold(grade)
	}
	if isWithheld(name) || name == fold(WithheldName) {
		return ""
	}
	return name
}
