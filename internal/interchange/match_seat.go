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
	d.eachUnmatched(func(r *Row, _ int) string { return d.live.seatByRef[sourceID{d.sourceOf(r), r.ID}] })
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
		return loose[sourceID{d.sourceOf(r), looseID(r.ID)}]
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
func (d *drafter) looseSeats() map[sourceID]string {
	loose := map[sourceID]string{}
	for _, s := range d.live.seats {
		if s.ExternalID == nil {
			continue
		}
		key := sourceID{deref(s.Source), looseID(*s.ExternalID)}
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
		for _, held := range d.live.seatsOf[d.personByEmail(&d.p.Rows[h.Row])] {
			s := d.live.seats[held]
			if d.claimedSeats[held] || (s.ExternalID != nil && deref(s.Source) == d.sourceOf(r) && r.ID != "") {
				continue
			}
			return held
		}
	}
	return ""
}

// matchNameless finds seats that have no id, in the file and in the organisation, by all that is
// said of them, then by name and title, and at last by name alone. Seats that are alike in all of
// that are taken for each other in their order, which changes nothing.
func (d *drafter) matchNameless() {
	for _, detail := range []int{3, 2, 1} {
		open := map[string][]string{}
		for _, s := range d.inOrder() {
			if s.ExternalID == nil && deref(s.Source) == d.source && s.ClosedOn == nil && !d.claimedSeats[s.ID] {
				key := d.liveDescription(s).key(detail)
				open[key] = append(open[key], s.ID)
			}
		}
		if len(open) == 0 {
			return
		}
		d.eachUnmatched(func(r *Row, seat int) string {
			if r.ID != "" {
				return ""
			}
			key := d.fileDescription(seat).key(detail)
			list := open[key]
			if len(list) == 0 || key == "" {
				return ""
			}
			open[key] = list[1:]
			return list[0]
		})
	}
}

// description is what tells a seat without an id from others.
type description struct {
	holders                           []string
	title, grade, manager, fte, place string
}

// key spells a description out: all of it, only holders, title and grade, or holders alone, where
// one of them has a name.
func (s description) key(detail int) string {
	name := fold(strings.Join(s.holders, "\x00"))
	switch detail {
	case 3:
		return strings.Join([]string{name, fold(s.title), fold(s.grade), s.manager, s.fte, fold(s.place)}, "\x01")
	case 2:
		return strings.Join([]string{name, fold(s.title), fold(s.grade)}, "\x01")
	default:
		if isWithheld(name) || name == fold(WithheldName) {
			return ""
		}
		return name
	}
}

func (d *drafter) liveDescription(s *ent.Position) description {
	manager := deref(s.ManagerRef)
	if m := d.live.seats[deref(s.ReportsToID)]; m != nil {
		manager = deref(m.ExternalID)
	}
	return description{d.liveHolders(s.ID), s.Title, deref(s.Grade), looseID(manager), formatNumber(s.Fte), deref(s.Location)}
}

func (d *drafter) fileDescription(seat int) description {
	r := &d.p.Rows[d.p.Seats[seat].Row]
	manager := d.p.Seats[seat].ManagerRef
	if m := d.p.Seats[seat].Manager; m >= 0 {
		manager = d.p.Rows[d.p.Seats[m].Row].ID
	}
	fte, said := d.seatFTE(seat)
	if !said {
		fte = 1
	}
	return description{d.fileHolders(seat), r.Title, r.Grade, looseID(manager), formatNumber(fte), r.Location}
}
