package interchange

import (
	"hash/fnv"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/team"
	"cadre/internal/id"
)

// palette is how many colours teams have.
const palette = 12

// matchTeams finds the teams of the file in the organisation: by id, or by name among departments
// or among all other kinds, those of the source before any other.
func (d *drafter) matchTeams() {
	d.teamLive = make([]*ent.Team, len(d.p.Teams))
	d.teamID = make([]string, len(d.p.Teams))
	byName := map[string]*ent.Team{}
	for _, t := range d.liveTeams() {
		for _, spelling := range []string{t.Name, fold(t.Name)} {
			key := teamNameKey(t.Kind == team.KindDEPARTMENT, spelling)
			if before := byName[key]; before == nil || d.preferTeam(t, before) {
				byName[key] = t
			}
		}
	}
	claimed := map[string]bool{}
	for i, t := range d.p.Teams {
		found := d.live.teams[d.live.teamByRef[sourceID{d.source, t.ID}]]
		switch {
		case id.Is(t.ID, id.Team) && found == nil:
			found = d.live.teams[t.ID]
		case t.ID == "":
			if found = byName[teamNameKey(t.Kind == kindDepartment, t.Name)]; found == nil {
				found = byName[teamNameKey(t.Kind == kindDepartment, fold(t.Name))]
			}
		}
		if found != nil && !claimed[found.ID] {
			claimed[found.ID] = true
			d.teamLive[i], d.teamID[i] = found, found.ID
			continue
		}
		d.teamID[i] = id.New(id.Team)
	}
}

// teamNameKey tells a department from a team of the same name: files often have both.
func teamNameKey(department bool, name string) string {
	if department {
		return "department\x00" + name
	}
	return "team\x00" + name
}

// preferTeam says which of two teams of one name a file means: an open one before an archived one,
// then one of its own source.
func (d *drafter) preferTeam(a, b *ent.Team) bool {
	if (a.ArchivedOn == nil) != (b.ArchivedOn == nil) {
		return a.ArchivedOn == nil
	}
	return deref(a.Source) == d.source && deref(b.Source) != d.source
}

// liveTeams lists the organisation's teams in order of their ids.
func (d *drafter) liveTeams() []*ent.Team {
	list := make([]*ent.Team, 0, len(d.live.teams))
	for _, t := range d.live.teams {
		list = append(list, t)
	}
	slices.SortFunc(list, func(a, b *ent.Team) int { return strings.Compare(a.ID, b.ID) })
	return list
}

// draftTeams makes the teams that are new, parents first, and brings the others up to the file.
func (d *drafter) draftTeams() {
	d.teamParents, d.teamNames = make(map[string]string, len(d.live.teams)), make(map[string]string, len(d.live.teams))
	for key, t := range d.live.teams {
		d.teamParents[key], d.teamNames[key] = deref(t.ParentID), t.Name
	}
	drafted := make([]bool, len(d.p.Teams))
	for i := range d.p.Teams {
		var path []int
		for at := i; at >= 0 && !drafted[at]; at = d.p.Teams[at].Parent {
			drafted[at] = true
			path = append(path, at)
		}
		slices.Reverse(path)
		for _, at := range path {
			d.draftTeam(at)
		}
	}
}

func (d *drafter) draftTeam(i int) {
	t := d.p.Teams[i]
	if was := d.teamLive[i]; was != nil {
		d.updateTeam(was, t)
		return
	}
	made := &ent.Team{ID: d.teamID[i], Name: t.Name, Kind: team.Kind(t.Kind), ParentID: d.parentTeam(t),
		TopologyType: ofType[team.TopologyType](t.TopologyType), ProductType: ofType[team.ProductType](t.ProductType), Color: colorOf(t.Name), ExternalID: optional(t.ID), Source: optional(d.source)}
	d.plan.TeamsAdded++
	create(d, &d.draft.newTeams, made)
	d.teamParents[made.ID], d.teamNames[made.ID] = deref(made.ParentID), made.Name
}

func (d *drafter) parentTeam(t Team) *string {
	if t.Parent < 0 {
		return nil
	}
	return optional(d.teamID[t.Parent])
}

// updateTeam renames and re-hangs the teams of a list of memberships, which knows them by id. Of
// others it only opens archived ones again: where they hang may have been put right by hand.
func (d *drafter) updateTeam(was *ent.Team, t Team) {
	now := *was
	now.ArchivedOn = nil
	if t.TopologyType != "" { // a blank says nothing
		now.TopologyType = ofType[team.TopologyType](t.TopologyType)
	}
	if t.ProductType != "" {
		now.ProductType = ofType[team.ProductType](t.ProductType)
	}
	if d.p.Mapping.Form == FormMemberships && t.ID != "" {
		now.Name = t.Name
		if parent := d.parentTeam(t); deref(parent) != deref(was.ParentID) && !d.teamBelow(deref(parent), was.ID) {
			now.ParentID = parent
		}
	}
	if now.Name != was.Name || deref(now.ParentID) != deref(was.ParentID) || was.ArchivedOn != nil || retyped(was, &now) {
		d.draft.teams = append(d.draft.teams, teamEdit{was, &now})
		d.teamParents[was.ID], d.teamNames[was.ID] = deref(now.ParentID), now.Name
	}
}

// retyped reports whether a team becomes of another type, in either vocabulary.
func retyped(was, now *ent.Team) bool {
	return !sameType(was.TopologyType, now.TopologyType) || !sameType(was.ProductType, now.ProductType)
}

// sameType reports whether two texts that may be missing say the same; a blank one says nothing.
func sameType[T ~string](a, b *T) bool {
	value := func(p *T) T {
		if p == nil {
			return ""
		}
		return *p
	}
	return value(a) == value(b)
}

// ofType is the stored type; nil where none is said.
func ofType[T ~string](said string) *T {
	if said == "" {
		return nil
	}
	of := T(said)
	return &of
}

// teamBelow reports whether a team will lie in another, or is it.
func (d *drafter) teamBelow(key, above string) bool {
	for seen := map[string]bool{}; key != "" && !seen[key]; key = d.teamParents[key] {
		if key == above {
			return true
		}
		seen[key] = true
	}
	return false
}

// colorOf gives a team a colour that it keeps from import to import.
func colorOf(name string) int {
	h := fnv.New32a()
	h.Write([]byte(fold(name))) // never fails, by its contract
	return int(h.Sum32() % palette)
}
