package org_test

import (
	"slices"
	"strings"
	"testing"

	"cadre/ent/roleinheritance"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
)

func TestCreateAndUpdateRole(t *testing.T) {
	eachWithRoles(t, "CEO\n", func(t *testing.T, o *orgtest.Org) {
		in := org.CreateRoleInput{Key: "GARDEN", Name: "Gardener", Aliases: []string{"Grower", " Grower ", ""}, Track: orggraph.TrackIC,
			Purpose: "Grows.", Responsibilities: []string{"Waters."}, Parent: ptr(o.Role("PM")), Mixins: []string{o.Role("player-coach")}}
		key, c, err := org.CreateRole(o.Context(), o.World, in)
		done(t, c, err, "Created the role Gardener")
		r := o.Client().Role.GetX(o.Context(), key)
		if !slices.Equal(r.Aliases, []string{"Grower"}) || len(r.QueryInherits().AllX(o.Context())) != 2 || !r.Active {
			t.Errorf("the role is %v", r)
		}
		seat, _, err := org.OpenPosition(o.Context(), o.World, open("Senior grower", nil))
		if err != nil {
			t.Fatal(err)
		}
		if got := o.Client().Position.GetX(o.Context(), seat).QueryPositionRoles().OnlyX(o.Context()).RoleID; got != key {
			t.Errorf("an alias found the role %s", got)
		}

		c, err = org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: key, Name: ptr("Planter"), Aliases: []string{}, Responsibilities: []string{"Digs."},
			SpanMin: input.Give(1), SpanTarget: input.Give(2), SpanMax: input.Give(3), TimeBoxedMonths: input.Give(12)})
		done(t, c, err, "Changed name, aliases and 3 others of the role Gardener")
		c, err = org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: key, SpanMin: input.TakeAway[int](), Active: ptr(false), Track: ptr(orggraph.TrackPC), Purpose: ptr("")})
		done(t, c, err, "Changed track, purpose and 2 others of the role Planter")
		r = o.Client().Role.GetX(o.Context(), key)
		if r.SpanMin != nil || *r.SpanMax != 3 || len(r.Aliases) != 0 || r.Active || r.Purpose != "" || !slices.Equal(r.Responsibilities, []string{"Digs."}) {
			t.Errorf("the role is %v", r)
		}
		c, err = org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: key, Active: ptr(false)})
		idle(t, c, err)
		c, err = org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: key, Name: ptr("Gardener")})
		done(t, c, err, "Renamed the role Planter to Gardener")
		_, _, err = org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("CEO"), Role: key})
		refused(t, err, fault.InvalidInput, "input.role", "Gardener is switched off")
	})
}

func TestCreateRoleRefused(t *testing.T) {
	eachWithRoles(t, "CEO\n", func(t *testing.T, o *orgtest.Org) {
		before := o.Rows()
		for name, c := range map[string]struct {
			change       func(in *org.CreateRoleInput)
			code         fault.Code
			field, words string
		}{
			"ErrKey":      {func(in *org.CreateRoleInput) { in.Key = "a b" }, fault.InvalidInput, "input.key", "letters, digits and hyphens"},
			"ErrLongKey":  {func(in *org.CreateRoleInput) { in.Key = strings.Repeat("a", 61) }, fault.InvalidInput, "input.key", "1 to 60"},
			"ErrTaken":    {func(in *org.CreateRoleInput) { in.Key = "pm" }, fault.InvalidInput, "input.key", "The role Product manager has the key PM already"},
			"ErrName":     {func(in *org.CreateRoleInput) { in.Name = "" }, fault.InvalidInput, "input.name", "must not be empty"},
			"ErrAlias":    {func(in *org.CreateRoleInput) { in.Aliases = []string{"a", "b\x00"} }, fault.InvalidInput, "input.aliases[1]", "One of the aliases has a control character"},
			"ErrMany":     {func(in *org.CreateRoleInput) { in.Responsibilities = make([]string, 201) }, fault.InvalidInput, "input.responsibilities", "at most 200"},
			"ErrTrack":    {func(in *org.CreateRoleInput) { in.Track = "CEO" }, fault.InvalidInput, "input.track", "IC, PC, PL or MIXIN"},
			"ErrParent":   {func(in *org.CreateRoleInput) { in.Parent = ptr(id.New(id.Role)) }, fault.NotFound, "input.parent", "no such role"},
			"ErrMixin":    {func(in *org.CreateRoleInput) { in.Mixins = []string{o.Role("PM")} }, fault.InvalidInput, "input.mixins[0]", "Product manager is no mixin"},
			"ErrAsParent": {func(in *org.CreateRoleInput) { in.Parent = ptr(o.Role("team-member")) }, fault.InvalidInput, "input.parent", "Team member is a mixin"},
			"ErrOfMixin":  {func(in *org.CreateRoleInput) { in.Track, in.Parent = orggraph.TrackMixin, ptr(o.Role("PM")) }, fault.InvalidInput, "input.parent", "takes in only mixins"},
		} {
			t.Run(name, func(t *testing.T) {
				in := org.CreateRoleInput{Key: "NEW", Name: "New", Track: orggraph.TrackIC}
				c.change(&in)
				_, _, err := org.CreateRole(o.Context(), o.World, in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused roles wrote %v", diff)
		}
	})
}

func TestUpdateRoleRefused(t *testing.T) {
	eachWithRoles(t, "CEO\n", func(t *testing.T, o *orgtest.Org) {
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("CEO"), Role: o.Role("PD")}); err != nil {
			t.Fatal(err)
		}
		before := o.Rows()
		mixin, ic := orggraph.TrackMixin, orggraph.TrackIC
		for name, c := range map[string]struct {
			in           org.UpdateRoleInput
			code         fault.Code
			field, words string
		}{
			"ErrSpan":    {org.UpdateRoleInput{Role: o.Role("PD"), SpanMin: input.Give(4), SpanMax: input.Give(3)}, fault.InvalidInput, "input.spanMin", "The fewest reports (4) are more than the most (3)."},
			"ErrTarget":  {org.UpdateRoleInput{Role: o.Role("PD"), SpanMin: input.Give(4), SpanTarget: input.Give(3)}, fault.InvalidInput, "input.spanTarget", "below the fewest"},
			"ErrMost":    {org.UpdateRoleInput{Role: o.Role("PD"), SpanTarget: input.Give(4), SpanMax: input.Give(3)}, fault.InvalidInput, "input.spanTarget", "above the most"},
			"ErrLess":    {org.UpdateRoleInput{Role: o.Role("PD"), SpanMin: input.Give(-1)}, fault.InvalidInput, "input.spanMin", "0 or more"},
			"ErrMonths":  {org.UpdateRoleInput{Role: o.Role("PD"), TimeBoxedMonths: input.Give(0)}, fault.InvalidInput, "input.timeBoxedMonths", "1 or more"},
			"ErrCarried": {org.UpdateRoleInput{Role: o.Role("PD"), Track: &mixin}, fault.InvalidInput, "input.track", "Seats carry"},
			"ErrLinked":  {org.UpdateRoleInput{Role: o.Role("PM"), Track: &mixin}, fault.InvalidInput, "input.track", "has a parent or heirs"},
			"ErrTaken":   {org.UpdateRoleInput{Role: o.Role("team-member"), Track: &ic}, fault.InvalidInput, "input.track", "Other roles take Team member in"},
			"ErrUnknown": {org.UpdateRoleInput{Role: id.New(id.Role)}, fault.NotFound, "input.role", "no such role"},
		} {
			t.Run(name, func(t *testing.T) {
				_, err := org.UpdateRole(o.Context(), o.World, c.in)
				refused(t, err, c.code, c.field, c.words)
			})
		}
		if diff := orgtest.Diff(before, o.Rows()); len(diff) > 0 {
			t.Errorf("refused updates wrote %v", diff)
		}
		if _, err := org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: o.Role("PD"), Name: ptr("X")}); err != nil {
			t.Fatal(err)
		}
		_, err := org.UpdateRole(o.Context(), o.World, org.UpdateRoleInput{Role: o.Role("PD"), Name: ptr("Y"), ExpectedRevision: ptr(int64(2))})
		refused(t, err, fault.Conflict, "input.expectedRevision", "Renamed the role Product designer to X")
	})
}

func TestSetRoleInheritance(t *testing.T) {
	each(t, "", func(t *testing.T, o *orgtest.Org) {
		make := func(key string, track orggraph.RoleTrack, parent *string, mixins ...string) string {
			t.Helper()
			made, _, err := org.CreateRole(o.Context(), o.World, org.CreateRoleInput{Key: key, Name: "Role " + key, Track: track, Parent: parent, Mixins: mixins})
			if err != nil {
				t.Fatal(err)
			}
			return made
		}
		m1 := make("m1", orggraph.TrackMixin, nil)
		m2 := make("m2", orggraph.TrackMixin, nil, m1)
		m3 := make("m3", orggraph.TrackMixin, nil)
		a := make("a", orggraph.TrackIC, nil, m3, m1)
		b := make("b", orggraph.TrackIC, &a)
		c := make("c", orggraph.TrackIC, &b)
		set := func(role string, parent *string, mixins ...string) error {
			_, err := org.SetRoleInheritance(o.Context(), o.World, org.SetRoleInheritanceInput{Role: role, Parent: parent, Mixins: mixins})
			return err
		}

		kept := o.Client().RoleInheritance.Query().Where(roleinheritance.RoleID(a), roleinheritance.ParentID(m1)).OnlyX(o.Context())
		commit, err := org.SetRoleInheritance(o.Context(), o.World, org.SetRoleInheritanceInput{Role: a, Mixins: []string{m1, m2}})
		done(t, commit, err, "Changed what the role Role a inherits")
		links := o.Client().RoleInheritance.Query().Where(roleinheritance.RoleID(a)).Order(roleinheritance.ByRank()).AllX(o.Context())
		if len(links) != 2 || links[0].ID != kept.ID || links[1].ParentID != m2 {
			t.Errorf("the role inherits by %v", links)
		}
		commit, err = org.SetRoleInheritance(o.Context(), o.World, org.SetRoleInheritanceInput{Role: a, Mixins: []string{m1, m2}})
		idle(t, commit, err)

		refused(t, set(a, &a), fault.InvalidInput, "input.parent", "Role a cannot inherit from itself.")
		refused(t, set(a, &c), fault.InvalidInput, "input.parent", "Role c inherits from Role a, so Role a cannot inherit from it.")
		refused(t, set(m1, nil, m3, m2), fault.InvalidInput, "input.mixins[1]", "Role m2 inherits from Role m1, so Role m1 cannot inherit from it.")
		refused(t, set(id.New(id.Role), nil), fault.NotFound, "input.role", "no such role")
		refused(t, set(a, nil, "x"), fault.InvalidInput, "input.mixins[0]", "not the id of a role")

		// c-b-a-m2-m1 is five deep; a sixth is the last.
		d := make("d", orggraph.TrackIC, &c)
		e := make("e", orggraph.TrackIC, nil)
		refused(t, set(e, &d), fault.InvalidInput, "input.parent", "at most 6")
		m0 := make("m0", orggraph.TrackMixin, nil)
		refused(t, set(m1, nil, m0), fault.InvalidInput, "input.parent", "at most 6")
		if err := set(d, nil); err != nil {
			t.Fatal(err)
		}
		if n := o.Client().RoleInheritance.Query().Where(roleinheritance.RoleID(d)).CountX(o.Context()); n != 0 {
			t.Errorf("%d links are left", n)
		}
	})
}

func TestPositionRole(t *testing.T) {
	eachWithRoles(t, "CEO\n  CTO\n", func(t *testing.T, o *orgtest.Org) {
		primary := func() string {
			t.Helper()
			var keys []string
			for _, r := range o.Client().Position.GetX(o.Context(), o.Seat("CEO")).QueryPositionRoles().WithRole().AllX(o.Context()) {
				if r.Primary {
					keys = append(keys, r.Edges.Role.Key)
				}
			}
			return strings.Join(keys, " ")
		}
		add := func(role string, first bool) org.AddPositionRoleInput {
			return org.AddPositionRoleInput{Position: o.Seat("CEO"), Role: o.Role(role), Primary: first}
		}
		_, c, err := org.AddPositionRole(o.Context(), o.World, add("PM", false))
		done(t, c, err, "Gave CEO the role Product manager")
		key, c, err := org.AddPositionRole(o.Context(), o.World, add("PD", false))
		done(t, c, err, "Gave CEO the role Product designer")
		if p := primary(); p != "PM" {
			t.Errorf("primary is %s", p)
		}
		again, c, err := org.AddPositionRole(o.Context(), o.World, add("PD", true))
		done(t, c, err, "Made Product designer the primary role of CEO")
		if p := primary(); p != "PD" || again != key {
			t.Errorf("primary is %s", p)
		}
		_, _, err = org.AddPositionRole(o.Context(), o.World, add("PD", true))
		refused(t, err, fault.InvalidInput, "input.role", "CEO carries the role Product designer already")
		_, _, err = org.AddPositionRole(o.Context(), o.World, add("team-member", false))
		refused(t, err, fault.InvalidInput, "input.role", "no seat carries it alone")

		remove := org.RemovePositionRoleInput{Position: o.Seat("CEO"), Role: o.Role("PD")}
		c, err = org.RemovePositionRole(o.Context(), o.World, remove)
		done(t, c, err, "Took the role Product designer from CEO")
		if p := primary(); p != "PM" {
			t.Errorf("primary is %s", p)
		}
		_, err = org.RemovePositionRole(o.Context(), o.World, remove)
		refused(t, err, fault.InvalidInput, "input.role", "CEO does not carry the role Product designer")
		remove.Role = id.New(id.Role)
		_, err = org.RemovePositionRole(o.Context(), o.World, remove)
		refused(t, err, fault.NotFound, "input.role", "no such role")
		mustClose(t, o, "CTO")
		_, _, err = org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: o.Seat("CTO"), Role: o.Role("PM")})
		refused(t, err, fault.InvalidInput, "input.position", "CTO was closed")
		_, err = org.RemovePositionRole(o.Context(), o.World, org.RemovePositionRoleInput{Position: o.Seat("CTO"), Role: o.Role("PM")})
		refused(t, err, fault.InvalidInput, "input.position", "CTO was closed")
	})
}
