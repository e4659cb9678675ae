package interchange

import (
	"cadre/ent"
	"cadre/internal/id"
	"cadre/internal/roles"
)

// titleRoles finds the role that a title means, each title once.
type titleRoles struct {
	matcher *roles.Matcher
	ids     map[string]string // by key
	known   map[string]string // title -> role id; empty where none answers
}

func newTitleRoles(list []*ent.Role) *titleRoles {
	t := &titleRoles{ids: make(map[string]string, len(list)), known: map[string]string{}}
	catalogue := make([]roles.Role, 0, len(list))
	for _, r := range list {
		t.ids[r.Key] = r.ID
		catalogue = append(catalogue, roles.Role{Key: r.Key, Name: r.Name, Aliases: r.Aliases, Track: roles.Track(r.Track), Active: r.Active})
	}
	t.matcher = roles.NewMatcher(catalogue)
	return t
}

// of returns the id of the role that a title means; empty where none does.
func (t *titleRoles) of(title string) string {
	found, asked := t.known[title]
	if !asked {
		found = t.ids[t.matcher.Match(title).Key]
		t.known[title] = found
	}
	return found
}

// draftRoles gives new seats the role that their title means, or that a column names, and follows
// titles that change. A role that a person gave to a seat stays.
func (d *drafter) draftRoles() {
	d.roles = newTitleRoles(d.live.roles)
	for s := range d.p.Seats {
		if d.p.Seats[s].Left {
			continue
		}
		r := &d.p.Rows[d.p.Seats[s].Row]
		want := d.roles.of(r.Title)
		if named := d.roles.of(r.Role); r.Role != "" && named != "" && d.p.Mapping.Form == FormReporting {
			want = named
		}
		was := d.seatLive[s]
		if was == nil {
			d.carry(s, want, true)
			continue
		}
		before := d.roles.of(was.Title)
		if was.Title != r.Title && d.p.Mapping.has(FieldTitle) && before != want {
			d.replaceRole(s, before, want)
		}
	}
}

// carry gives a seat a role; without one it does nothing.
func (d *drafter) carry(s int, role string, primary bool) {
	if role != "" {
		create(d, &d.draft.seatRoles, &ent.PositionRole{ID: id.New(id.PositionRole), PositionID: d.seatID[s], RoleID: role, Primary: primary})
	}
}

// replaceRole takes the role of the old title away and gives that of the new one.
func (d *drafter) replaceRole(s int, before, want string) {
	primary := true
	for _, carried := range d.live.seatRoles[d.seatID[s]] {
		switch {
		case carried.RoleID == want:
			want = "" // carried already
		case carried.RoleID == before && before != "":
			d.draft.dropRoles = append(d.draft.dropRoles, carried.ID)
		case carried.Primary:
			primary = false
		}
	}
	d.carry(s, want, primary)
}
