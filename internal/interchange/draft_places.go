package interchange

import (
	"strings"

	"cadre/ent"
	"cadre/ent/team"
	"cadre/internal/id"
)

// draftPlaces puts the seats into their teams.
func (d *drafter) draftPlaces() {
	m := d.p.Mapping
	for s := range d.p.Seats {
		switch {
		case d.p.Seats[s].Left:
		case m.Form == FormMemberships:
			d.draftMemberships(s)
		case m.has(FieldTeam) || m.has(FieldTeamID) || m.has(FieldDepartment):
			d.draftUnits(s)
		}
	}
	for _, key := range d.draft.endSeats {
		for _, place := range d.live.memberships[key] {
			d.draft.dropPlaces = append(d.draft.dropPlaces, place.ID)
		}
	}
}

// places lists where a seat has its place now; a new seat has none.
func (d *drafter) places(s int) []*ent.Membership {
	if d.seatLive[s] == nil {
		return nil
	}
	return d.live.memberships[d.seatID[s]]
}

func (d *drafter) join(s int, teamID string, allocation int, place Place) {
	create(d, &d.draft.places, &ent.Membership{ID: id.New(id.Membership), PositionID: d.seatID[s], TeamID: teamID,
		Allocation: allocation, Function: optional(place.Function), Lead: place.Lead})
}

// units is the team and the department of a seat as things stand: its largest place in a team, and
// its place in a department or else that which the team lies in.
type units struct {
	team, department         *ent.Membership
	teamName, departmentName string
	teamID, departmentID     string
	inherits                 bool // the department is that of the team
}

// unitsOf finds a seat's team and department as things stand. The export tells them the same way, so
// that it reads back as no change.
func (d *drafter) unitsOf(s int) units {
	var u units
	for _, place := range d.places(s) {
		t := d.live.teams[place.TeamID]
		switch {
		case t == nil || t.ArchivedOn != nil:
		case t.Kind == team.KindDEPARTMENT && u.department == nil:
			u.department, u.departmentName, u.departmentID = place, t.Name, t.ID
		case t.Kind != team.KindDEPARTMENT && u.team == nil:
			u.team, u.teamName, u.teamID = place, t.Name, t.ID
		}
	}
	if u.team != nil && u.department == nil {
		if above := d.live.teams[deref(d.live.teams[u.teamID].ParentID)]; above != nil && above.Kind == team.KindDEPARTMENT {
			u.departmentName, u.departmentID, u.inherits = above.Name, above.ID, true
		}
	}
	return u
}

// draftUnits compares a seat's team and department with the file. Its other places stay.
func (d *drafter) draftUnits(s int) {
	seat, m := &d.p.Seats[s], d.p.Mapping
	u := d.unitsOf(s)
	wantTeam, wantDepartment := u.teamID, u.departmentID
	if m.has(FieldTeam) || m.has(FieldTeamID) {
		if wantTeam = d.unitID(seat.Team); wantTeam != u.teamID && u.inherits {
			wantDepartment = "" // it went with the team
		}
	}
	if m.has(FieldDepartment) {
		wantDepartment = d.unitID(seat.Department)
		if wantDepartment == "" && u.inherits && wantTeam == u.teamID {
			wantDepartment = u.departmentID // a blank beside a team says nothing of its own
		}
	}
	if d.seatLive[s] != nil {
		d.change(s, "team", u.teamName, d.teamNames[wantTeam])
		d.change(s, "department", u.departmentName, d.teamNames[wantDepartment])
	}
	if wantTeam == u.teamID && wantDepartment == u.departmentID {
		return
	}
	d.leaveUnless(u.team, wantTeam)
	d.enter(s, u.team, wantTeam, 100)
	own := wantDepartment
	if wantTeam != "" && d.teamParents[wantTeam] == wantDepartment {
		own = "" // the team lies in it
	}
	d.leaveUnless(u.department, own)
	allocation := 100
	if wantTeam != "" {
		allocation = 0
	}
	d.enter(s, u.department, own, allocation)
}

func (d *drafter) unitID(i int) string {
	if i < 0 {
		return ""
	}
	return d.teamID[i]
}

// leaveUnless drops a place, unless it is the one that is wanted.
func (d *drafter) leaveUnless(place *ent.Membership, want string) {
	if place != nil && place.TeamID != want {
		d.draft.dropPlaces = append(d.draft.dropPlaces, place.ID)
	}
}

// enter makes a seat's place in a team, unless it has one.
func (d *drafter) enter(s int, was *ent.Membership, want string, allocation int) {
	if want == "" || (was != nil && was.TeamID == want) {
		return
	}
	for _, place := range d.places(s) {
		if place.TeamID == want {
			now := *place
			now.Allocation = allocation
			if now.Allocation != place.Allocation {
				d.draft.placed = append(d.draft.placed, placeEdit{place, &now})
			}
			return
		}
	}
	d.join(s, want, allocation, Place{})
}

// draftMemberships compares a seat's places in the teams of the source with the file's list.
func (d *drafter) draftMemberships(s int) {
	seat := &d.p.Seats[s]
	was := map[string]*ent.Membership{}
	for _, place := range d.places(s) {
		if t := d.live.teams[place.TeamID]; t != nil && deref(t.Source) == d.source {
			was[place.TeamID] = place
		}
	}
	var after []string
	share := 100 / max(1, len(seat.Memberships))
	for _, place := range seat.Memberships {
		key := d.teamID[place.Team]
		known := was[key]
		delete(was, key)
		if known == nil {
			d.join(s, key, share, place)
			after = append(after, d.placeLabel(key, place.Function))
			continue
		}
		if !sameOptional(known.Function, place.Function) || known.Lead != place.Lead {
			now := *known
			now.Function, now.Lead = optional(place.Function), place.Lead
			d.draft.placed = append(d.draft.placed, placeEdit{known, &now})
			after = append(after, d.placeLabel(key, place.Function))
		}
	}
	var left []string
	for _, place := range d.places(s) {
		if was[place.TeamID] != nil {
			d.draft.dropPlaces = append(d.draft.dropPlaces, place.ID)
			left = append(left, d.placeLabel(place.TeamID, deref(place.Function)))
		}
	}
	if d.seatLive[s] != nil && len(after)+len(left) > 0 {
		d.change(s, "team", strings.Join(left, ", "), strings.Join(after, ", "))
	}
}

// placeLabel names a place in a team with what is done there.
func (d *drafter) placeLabel(teamID, function string) string {
	if function == "" {
		return d.teamNames[teamID]
	}
	return d.teamNames[teamID] + " (" + function + ")"
}
