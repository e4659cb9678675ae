package limits_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
)

// said writes findings as the tests compare them: severity, subject, value and limit.
func said(list []limits.Finding, rules ...orggraph.LimitRule) []string {
	var out []string
	for _, f := range list {
		if len(rules) > 0 && !slices.Contains(rules, f.Rule) {
			continue
		}
		subject := "org"
		if f.Subject != nil {
			_, subject, _ = strings.Cut(f.Subject.ID(), "_")
		}
		s := fmt.Sprintf("%s %s %v/%v", f.Severity, subject, f.Value, f.Limit)
		if f.Exception != nil {
			s += " excepted"
		}
		out = append(out, s)
	}
	return out
}

func TestRules(t *testing.T) {
	crew := func(n int) sketch {
		return sketch{seats: many(n, "E#: P#", "\n"), teams: "Core: " + many(n, "E#", ", ")}
	}
	leads := func(head string, reports ...string) sketch {
		return sketch{seats: head + "\n  " + strings.Join(reports, "\n  ")}
	}
	reports := func(n int) string { return many(n, "R# [ENG]", "\n  ") }
	leaders := func(n int) string { return many(n, "M#\n    N#", "\n  ") }
	trio := "PM [PM]: Ana\nTL [TL]: Ben\nD [PD]: Cy\n"
	tests := []struct {
		name string
		rule orggraph.LimitRule
		in   sketch
		want []string
	}{
		{"TeamOfNone", limits.TeamSize, sketch{teams: "Core"}, []string{"WARN Core 0/4"}},
		{"TeamOfThree", limits.TeamSize, crew(3), []string{"WARN Core 3/4"}},
		{"TeamOfFour", limits.TeamSize, crew(4), nil},
		{"TeamOfNine", limits.TeamSize, crew(9), nil},
		{"TeamOfTen", limits.TeamSize, crew(10), []string{"WARN Core 10/9"}},
		{"TeamOfFourteen", limits.TeamSize, crew(14), []string{"WARN Core 14/9"}},
		{"TeamOfFifteen", limits.TeamSize, crew(15), []string{"ERROR Core 15/14"}},
		{"TeamWithVacancies", limits.TeamSize, sketch{seats: "A: P\nB\nC\nD", teams: "Core: A, B, C, D"}, nil},
		{"TeamWithAPost", limits.TeamSize, sketch{seats: "Agents x12\nA: P", teams: "Core: Agents, A"}, []string{"WARN Core 13/9"}},
		{"TeamWithAJobShare", limits.TeamSize, sketch{seats: "A: P, Q\nB: R\nC: S", teams: "Core: A, B, C"}, nil},
		{"TeamWithOnePersonTwice", limits.TeamSize, sketch{seats: "A: P\nB: P\nC: Q\nD: R", teams: "Core: A, B, C, D"}, []string{"WARN Core 3/4"}},
		{"TeamWithGuests", limits.TeamSize, sketch{seats: many(5, "E#: P#", "\n"), teams: "Core: E1, E2, E3 21, E4 20, E5 10"}, []string{"WARN Core 3/4"}},
		{"TeamOfTeams", limits.TeamSize, sketch{seats: many(4, "E#: P#", "\n"), teams: "All\n  Core: E1, E2, E3, E4"}, nil},
		{"Committee", limits.TeamSize, sketch{seats: "A: P", teams: "Guild (COMMITTEE): A"}, nil},

		{"OneManager", limits.ProductManagersPerTeam, sketch{seats: trio, teams: "Core: PM, TL, D"}, nil},
		{"NoManager", limits.ProductManagersPerTeam, sketch{seats: trio, teams: "Core: TL, D"}, []string{"WARN Core 0/1"}},
		{"VacantManager", limits.ProductManagersPerTeam, sketch{seats: "PM [PM]\nTL [TL]: Ben", teams: "Core: PM, TL"}, nil},
		{"TwoManagers", limits.ProductManagersPerTeam, sketch{seats: trio + "G [GPM]: Di", teams: "Core: PM, G, TL"}, []string{"WARN Core 2/1"}},
		{"ManagerWhoVisits", limits.ProductManagersPerTeam, sketch{seats: trio + "G [GPM]: Di", teams: "Core: PM, G 20, TL"}, nil},
		{"AssociateBesides", limits.ProductManagersPerTeam, sketch{seats: trio + "A [APM]: Di", teams: "Core: PM, A, TL"}, nil},
		{"AssociateAlone", limits.ProductManagersPerTeam, sketch{seats: trio + "A [APM]: Di", teams: "Core: A, TL"}, nil},
		{"SecondRole", limits.ProductManagersPerTeam, sketch{seats: "Head [CPO PM]: Ana\nE [ENG]: Ben", teams: "Core: Head, E"}, nil},
		{"NoProductTeam", limits.ProductManagersPerTeam, sketch{seats: "PM [PM]: Ana\nQM [PM]: Ben", teams: "Core: PM, QM"}, nil},
		{"Department", limits.ProductManagersPerTeam, sketch{seats: trio, teams: "All (DEPARTMENT): TL"}, nil},

		{"DesignerOfTwo", limits.TeamsPerDesigner, sketch{seats: "D [PD]: Cy", teams: "A: D 50\nB: D 50"}, nil},
		{"DesignerOfThree", limits.TeamsPerDesigner, sketch{seats: "D [PD]: Cy", teams: "A: D 20\nB: D 20\nC: D 10"}, []string{"WARN D 3/2"}},
		{"DesignerOfGroups", limits.TeamsPerDesigner, sketch{seats: "D [PD]: Cy", teams: "A: D 20\nB: D 20\nC (GROUP): D 60"}, nil},
		{"EngineerOfThree", limits.TeamsPerDesigner, sketch{seats: "E [ENG]: Cy", teams: "A: E 20\nB: E 20\nC: E 10"}, nil},

		{"TwelveEngineers", limits.EngineersPerManager, sketch{seats: "PM [PM]\n" + many(12, "E# [ENG]", "\n"), teams: "A: PM, " + many(12, "E#", ", ")}, nil},
		{"ThirteenEngineers", limits.EngineersPerManager, sketch{seats: "PM [SPM]\n" + many(13, "E# [TL]", "\n"), teams: "A: PM, " + many(13, "E#", ", ")}, []string{"WARN PM 13/12"}},
		{"ThirteenInTwoTeams", limits.EngineersPerManager, sketch{seats: "PM [PM]\n" + many(13, "E# [ENG]", "\n"),
			teams: "A: PM 50, " + many(6, "E#", ", ") + "\nB: PM 50, E7, E8, E9, E10, E11, E12, E13"}, []string{"WARN PM 13/12"}},
		{"ThirteenForTwo", limits.EngineersPerManager, sketch{seats: "PM [PM]\nQM [PM]\n" + many(13, "E# [ENG]", "\n"), teams: "A: PM, QM, " + many(13, "E#", ", ")}, nil},
		{"AggregatePost", limits.EngineersPerManager, sketch{seats: "PM [PM]\nE [ENG] x14", teams: "A: PM, E"}, []string{"WARN PM 14/12"}},

		{"PlayerCoachOfThree", limits.SpanOfPlayerCoach, leads("G [GPM]", reports(3)), nil},
		{"PlayerCoachOfFour", limits.SpanOfPlayerCoach, leads("G [GPM]", reports(4)), []string{"WARN G 4/3"}},
		{"PlayerCoachOfManagers", limits.SpanOfPlayerCoach, leads("G [GPM]", leaders(4)), []string{"WARN G 4/3"}},
		{"PlayerCoachOfNone", limits.SpanOfPlayerCoach, sketch{seats: "G [GPM]"}, nil},
		{"ProductLeaderOfNone", limits.SpanOfProductLeader, sketch{seats: "V [VP]"}, []string{"WARN V 0/3"}},
		{"ProductLeaderOfTwo", limits.SpanOfProductLeader, leads("V [DIR]", reports(2)), []string{"WARN V 2/3"}},
		{"ProductLeaderOfThree", limits.SpanOfProductLeader, leads("V [CPO]", reports(3)), nil},
		{"ProductLeaderOfSeven", limits.SpanOfProductLeader, leads("V [VP]", reports(7)), nil},
		{"ProductLeaderOfEight", limits.SpanOfProductLeader, leads("V [VP]", reports(8)), []string{"WARN V 8/7"}},
		{"EngineeringManagerOfThree", limits.SpanOfEngineeringManager, leads("M [EM]", reports(3)), []string{"WARN M 3/4"}},
		{"EngineeringManagerOfFour", limits.SpanOfEngineeringManager, leads("M [EM]", reports(4)), nil},
		{"EngineeringManagerOfTen", limits.SpanOfEngineeringManager, leads("M [EM]", reports(10)), nil},
		{"EngineeringManagerOfEleven", limits.SpanOfEngineeringManager, leads("M [EM]", reports(11)), []string{"WARN M 11/10"}},
		{"EngineeringManagerOfAPost", limits.SpanOfEngineeringManager, leads("M [EM]", "E x11"), []string{"WARN M 11/10"}},
		{"ManagerOfTwoManagers", limits.SpanOfManagerOfManagers, leads("C", leaders(2)), []string{"WARN C 2/3"}},
		{"ManagerOfSevenManagers", limits.SpanOfManagerOfManagers, leads("C [VP]", leaders(7)), nil},
		{"ManagerOfEightManagers", limits.SpanOfManagerOfManagers, leads("C [EM]", leaders(8)), []string{"WARN C 8/7"}},
		{"HalfLead", limits.SpanOfManagerOfManagers, leads("C", leaders(4), reports(4)), []string{"WARN C 8/7"}},
		{"FewerThanHalfLead", limits.SpanOfManagerOfManagers, leads("C", leaders(4), reports(5)), nil},
		{"OtherLeader", limits.SpanOfOtherLeader, leads("D [DSM]", reports(30)), nil},

		{"LevelsThatAreNeeded", limits.Layers, sketch{seats: "A: P\n  B: Q"}, nil},
		{"OneLevelMore", limits.Layers, sketch{seats: "A: P\n  B: Q\n    C: R"}, []string{"WARN org 3/2"}},
		{"SevenPeople", limits.Layers, sketch{seats: "A: P\n  B: Q\n    C: R\n" + many(4, "D#: S#", "\n")}, nil},
		{"NobodyThere", limits.Layers, sketch{seats: "A\n  B\n    C\n      D"}, nil},

		{"PersonOfOneTeam", limits.TeamsPerPerson, sketch{seats: "A: P", teams: "X: A 80\nY: A 20"}, nil},
		{"PersonOfTwoTeams", limits.TeamsPerPerson, sketch{seats: "A: P", teams: "X: A 50\nY: A 21"}, []string{"WARN P 2/1"}},
		{"PersonWithTwoSeats", limits.TeamsPerPerson, sketch{seats: "A: P\nB: P\nC: Q", teams: "X: A, C\nY: B"}, []string{"WARN P 2/1"}},
		{"PersonTwiceInATeam", limits.TeamsPerPerson, sketch{seats: "A: P\nB: P", teams: "X: A, B"}, nil},
		{"PersonOfACommittee", limits.TeamsPerPerson, sketch{seats: "A: P", teams: "X: A 50\nY (COMMITTEE): A 50"}, nil},
		{"VacantSeatOfTwoTeams", limits.TeamsPerPerson, sketch{seats: "A", teams: "X: A 50\nY: A 50"}, nil},

		{"TeamWithALead", limits.LeadsPerTeam, sketch{seats: "A: P", teams: "X: A*"}, nil},
		{"TeamWithoutALead", limits.LeadsPerTeam, sketch{seats: "A: P", teams: "X (GROUP): A"}, []string{"INFO X 0/1"}},
		{"EmptyTeam", limits.LeadsPerTeam, sketch{teams: "X"}, nil},
		{"TeamThatMustHaveALead", limits.LeadsPerTeam, sketch{seats: "A: P", teams: "X: A",
			settings: []orggraph.LimitSettingRow{{ID: "lim_1", Rule: limits.LeadsPerTeam, ErrorBelow: new(float64(1))}}}, []string{"ERROR X 0/1"}},

		{"ManagerNotFound", limits.UnresolvedManager, sketch{seats: "?A: P"}, []string{"WARN ?A 1/0"}},
		{"ManagerFound", limits.UnresolvedManager, sketch{seats: "B: Q\n  A: P"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			all := limits.Findings(tt.in.graph(t))
			if got := said(all, tt.rule); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			for _, f := range all {
				if r := f.Reason(); len(r) < 20 || !strings.HasSuffix(r, ".") || strings.Contains(r, "%!") || strings.Contains(r, "  ") {
					t.Errorf("%s: the reason is no sentence: %q", f.Rule, r)
				}
			}
		})
	}
}

// TestSeats holds where findings show on a chart.
func TestSeats(t *testing.T) {
	tests := []struct {
		name string
		rule orggraph.LimitRule
		in   sketch
		want []string
	}{
		{"OfASeat", limits.UnresolvedManager, sketch{seats: "?A: P"}, []string{"?A"}},
		{"OfAPerson", limits.TeamsPerPerson, sketch{seats: "A: P", teams: "X: A 50\nY: A 50"}, []string{"A"}},
		{"OfATeam", limits.TeamSize, sketch{seats: "A: P\nB: Q\nC: R", teams: "X: C, A*, B*"}, []string{"A", "B"}},
		{"OfATeamWithoutALead", limits.TeamSize, sketch{seats: "A: P\nB: Q", teams: "X: A, B"}, []string{"A"}},
		{"OfAnEmptyTeam", limits.TeamSize, sketch{teams: "X"}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			all := limits.Findings(tt.in.graph(t))
			i := slices.IndexFunc(all, func(f limits.Finding) bool { return f.Rule == tt.rule })
			if i < 0 {
				t.Fatalf("found no %s", tt.rule)
			}
			var got []string
			for _, p := range all[i].Seats() {
				got = append(got, p.Title())
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("shows at %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSpansOfRoles(t *testing.T) {
	span := []orggraph.LimitRule{limits.SpanOfPlayerCoach, limits.SpanOfProductLeader, limits.SpanOfEngineeringManager, limits.SpanOfManagerOfManagers, limits.SpanOfOtherLeader}
	s := sketch{spans: true, seats: "G [GPM]: Gil\nS [DSM]: Sam\n  " + many(9, "D# [PD]", "\n  ") + "\nV [DIR]: Val\n  " + many(3, "PM# [PM]", "\n  ")}
	if got, want := said(limits.Findings(s.graph(t)), span...), []string{"WARN G 0/1", "WARN V 3/4", "WARN S 9/8"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	s.settings = []orggraph.LimitSettingRow{
		{ID: "lim_1", Rule: limits.SpanOfOtherLeader, WarnAbove: new(float64(12))},
		{ID: "lim_2", Rule: limits.SpanOfProductLeader, ErrorBelow: new(float64(5))},
	}
	if got, want := said(limits.Findings(s.graph(t)), span...), []string{"ERROR V 3/5", "WARN G 0/1"}; !slices.Equal(got, want) {
		t.Errorf("edited: got %q, want %q", got, want)
	}
}

func TestExceptions(t *testing.T) {
	s := sketch{seats: "A: P\nB: Q", teams: "X: A 50, B\nY: A 50"}
	for i, e := range []orggraph.LimitExceptionRow{
		{Rule: limits.TeamSize, Subject: "tea_X", Until: new("2026-06-16")},
		{Rule: limits.TeamSize, Subject: "tea_Y", Until: new(today)},
		{Rule: limits.TeamsPerPerson, Subject: "per_gone"},
		{Rule: limits.Layers, Subject: "per_P"},
	} {
		e.ID, e.Why = fmt.Sprint("exc_", i), "It is so"
		s.exceptions = append(s.exceptions, e)
	}
	g := s.graph(t)
	if got, want := said(limits.Findings(g), limits.TeamSize, limits.TeamsPerPerson), []string{"WARN X 2/4 excepted", "WARN Y 1/4", "WARN P 2/1"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	x, _ := g.Team("tea_X")
	if got := said(limits.OfTeam(x)); len(got) != 1 || got[0] != "INFO X 0/1" {
		t.Errorf("the team shows %q", got)
	}
	if got := said(limits.Findings(g.OnDay("2026-06-16")), limits.TeamSize); got[0] != "WARN X 2/4" {
		t.Errorf("a day later: %q", got)
	}
}

func TestSelect(t *testing.T) {
	g := sketch{
		seats:      "Top: T\n  ?A: P\n    B: Q\n  C: R",
		teams:      "X: B 50, C\nY: B 50\nZ: C 10",
		exceptions: []orggraph.LimitExceptionRow{{ID: "exc_1", Rule: limits.TeamSize, Subject: "tea_X", Why: "W"}},
	}.graph(t)
	warn := limits.Warn
	all := []string{"WARN Y 1/4", "WARN Z 0/4", "WARN Q 2/1", "WARN ?A 1/0", "INFO X 0/1", "INFO Y 0/1", "INFO Z 0/1"}
	for _, tt := range []struct {
		name  string
		where limits.Where
		want  []string
	}{
		{"All", limits.Where{}, all},
		{"Excepted", limits.Where{Excepted: true, Rules: []orggraph.LimitRule{limits.TeamSize}}, []string{"WARN X 2/4 excepted", "WARN Y 1/4", "WARN Z 0/4"}},
		{"AtLeastWarn", limits.Where{Severity: &warn}, all[:4]},
		{"Rules", limits.Where{Rules: []orggraph.LimitRule{limits.UnresolvedManager, limits.TeamsPerPerson}}, []string{"WARN Q 2/1", "WARN ?A 1/0"}},
		{"Under", limits.Where{Under: new("pos_?A"), Severity: &warn}, []string{"WARN Y 1/4", "WARN Q 2/1", "WARN ?A 1/0"}},
		{"UnderAnother", limits.Where{Under: new("pos_C")}, []string{"WARN Z 0/4", "INFO X 0/1", "INFO Z 0/1"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			// Levels are left to TestRules.
			list, err := limits.Select(g, tt.where)
			got := said(slices.DeleteFunc(list, func(f limits.Finding) bool {
				return f.Rule == limits.Layers || strings.HasPrefix(string(f.Rule), "SPAN")
			}))
			if err != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got %q, %v; want %q", got, err, tt.want)
			}
		})
	}
	t.Run("ErrUnder", func(t *testing.T) {
		_, err := limits.Select(g, limits.Where{Under: new("pos_gone")})
		if f, ok := fault.As(err); !ok || f.Code != fault.NotFound || f.Field != "under" {
			t.Error(err)
		}
	})
	a, _ := g.Position("pos_B")
	if got, want := said(limits.OfPosition(a)), []string{"WARN Q 2/1"}; !slices.Equal(got, want) {
		t.Errorf("of a seat and its holder: %q, want %q", got, want)
	}
}

func TestCompare(t *testing.T) {
	before := sketch{seats: many(16, "E#: P#", "\n"), teams: "X: " + many(10, "E#", ", ") + "\nY: E11, E12, E13"}.graph(t)
	after := sketch{seats: many(16, "E#: P#", "\n"), teams: "X: " + many(16, "E#", ", ") + "\nY: E11 20, E12 20, E13 20\nZ: E1 0",
		exceptions: []orggraph.LimitExceptionRow{{ID: "exc_1", Rule: limits.TeamSize, Subject: "tea_Y", Why: "W"}}}.graph(t)
	appeared, resolved := limits.Compare(orggraph.Compare(before, after))
	if got, want := said(appeared), []string{"ERROR X 16/14", "WARN Z 0/4", "INFO Z 0/1"}; !slices.Equal(got, want) {
		t.Errorf("appeared %q, want %q", got, want)
	}
	if got, want := said(resolved), []string{"WARN X 10/9", "WARN Y 3/4"}; !slices.Equal(got, want) {
		t.Errorf("resolved %q, want %q", got, want)
	}
	if appeared, resolved = limits.Compare(orggraph.Compare(before, before)); len(appeared)+len(resolved) > 0 {
		t.Errorf("a graph differs from itself by %q and %q", said(appeared), said(resolved))
	}
}

// TestOfMove moves every seat of a small organisation under every other, and compares what is foretold
// with the findings of an organisation that was made with the seat there.
func TestOfMove(t *testing.T) {
	in := sketch{seats: "CEO: Ana\n  A [DIR]: Ben\n" + many(3, "    A# [PM]: P#\n", "") + "  B [EM]: Dan\n" + many(2, "    B# [ENG]: Q#\n      C# [ENG]: R#\n", ""),
		teams: "X: A1, B1, B2, C1*", spans: true, settings: []orggraph.LimitSettingRow{{ID: "lim_1", Rule: limits.SpanOfEngineeringManager, WarnAbove: new(float64(2)), ErrorAbove: new(float64(3))}}}
	before := in.graph(t)
	moves, refused, found := 0, 0, 0
	for _, seat := range before.Seats() {
		for _, to := range before.Seats() {
			appeared, resolved, err := limits.OfMove(before, []orggraph.Position{seat}, &to)
			if to.Within(seat) {
				refused++
				if fault.CodeOf(err) != fault.InvalidInput {
					t.Errorf("moving %s under %s is answered by %v", seat.Title(), to.Title(), err)
				}
				continue
			}
			if err != nil {
				t.Fatalf("moving %s under %s: %v", seat.Title(), to.Title(), err)
			}
			rows := in.rows(t)
			i := slices.IndexFunc(rows.Positions, func(p orggraph.PositionRow) bool { return p.ID == seat.Key() })
			rows.Positions[i].ReportsTo = new(to.Key())
			after := orggraph.Load("", today, 1, rows)
			moves, found = moves+1, found+len(appeared)+len(resolved)
			if got, want := told(appeared), told(lacking(limits.Findings(after), limits.Findings(before))); !slices.Equal(got, want) {
				t.Errorf("moving %s under %s brings %q, want %q", seat.Title(), to.Title(), got, want)
			}
			if got, want := told(resolved), told(lacking(limits.Findings(before), limits.Findings(after))); !slices.Equal(got, want) {
				t.Errorf("moving %s under %s takes away %q, want %q", seat.Title(), to.Title(), got, want)
			}
		}
	}
	if moves == 0 || refused == 0 || found == 0 {
		t.Errorf("%d moves, %d refused, %d findings", moves, refused, found)
	}
	t.Logf("%d moves foretold, %d refused, %d findings", moves, refused, found)
}

// TestCompareLimits compares states that are not judged alike.
func TestCompareLimits(t *testing.T) {
	in := sketch{seats: "E [ENG]: Ana", teams: "Core: E"}
	before := in.graph(t)
	for _, tt := range []struct {
		name      string
		change    orggraph.Delta
		appeared  []string
		resolved  []string
		whichRule orggraph.LimitRule
	}{
		{"NobodyCouldManageProducts", orggraph.Delta{Roles: managers(in.rows(t))}, nil, []string{"WARN Core 0/1"}, limits.ProductManagersPerTeam},
		{"OtherThreshold", orggraph.Delta{LimitSettings: map[string]*orggraph.LimitSettingRow{"lim_1": {ID: "lim_1", Rule: limits.TeamSize, ErrorBelow: new(float64(2))}}},
			[]string{"ERROR Core 1/2"}, []string{"WARN Core 1/4"}, limits.TeamSize},
	} {
		t.Run(tt.name, func(t *testing.T) {
			appeared, resolved := limits.Compare(orggraph.Compare(before, before.Advance(2, tt.change)))
			if got := said(appeared, tt.whichRule); !slices.Equal(got, tt.appeared) {
				t.Errorf("appeared %q, want %q", got, tt.appeared)
			}
			if got := said(resolved, tt.whichRule); !slices.Equal(got, tt.resolved) {
				t.Errorf("resolved %q, want %q", got, tt.resolved)
			}
		})
	}
}

// managers takes the roles of product managers away.
func managers(r orggraph.Rows) map[string]*orggraph.RoleRow {
	gone := map[string]*orggraph.RoleRow{"rol_PM": nil}
	for range r.Inheritances { // until the last heir is found
		for _, l := range r.Inheritances {
			if _, ok := gone[l.Parent]; ok && !l.Mixin {
				gone[l.Role] = nil
			}
		}
	}
	return gone
}
