package interchange_test

import (
	"slices"
	"strings"
	"testing"

	"cadre/internal/interchange"
	"cadre/internal/store/storetest"
)

func managers(p *interchange.Parsed) string {
	var list []string
	for _, s := range p.Seats {
		m := "-"
		if s.Manager >= 0 {
			m = p.Rows[p.Seats[s.Manager].Row].Name
		} else if s.ManagerRef != "" {
			m = "?" + s.ManagerRef
		}
		list = append(list, p.Rows[s.Row].Name+":"+m)
	}
	return strings.Join(list, " ")
}

func TestManagers(t *testing.T) {
	tests := map[string]struct {
		text, want string
		code       interchange.Code
	}{
		"ById":         {"ID,Name,Title,Manager ID\n2,Bob,VP,1\n1,Ann,CEO,\n", "Bob:Ann Ann:-", ""},
		"ByEmail":      {"Name,Email,Title,Manager Email\nAnn,Ann@x.org,CEO,\nBob,b@x.org,VP,ann@X.org\n", "Ann:- Bob:Ann", ""},
		"ByName":       {"Name,Title,Manager\nAnn Bee,CEO,\nBob Cee,VP,ann  bee\n", "Ann Bee:- Bob Cee:Ann Bee", interchange.CodeEdgeSpace},
		"ByNameTurned": {"Name,Title,Manager\nAnn Bee,CEO,\nBob Cee,VP,\"Bee, Ann\"\n", "Ann Bee:- Bob Cee:Ann Bee", ""},
		"ByTitle":      {"Name,Title,Manager\nAnn Bee,CEO,\nBob Cee,VP,CEO\n", "Ann Bee:- Bob Cee:Ann Bee", ""},
		"Mixed":        {"ID,Name,Email,Title,Manager\n7,Ann,a@x.org,CEO,\n8,Bob,b@x.org,VP,7\n9,Cid,c@x.org,VP,a@x.org\n10,Dan,d@x.org,VP,Bob\n", "Ann:- Bob:Ann Cid:Ann Dan:Bob", ""},
		"ZerosLost":    {"ID,Name,Title,Manager ID\n0017,Ann,CEO,\n0018,Bob,VP,17\n", "Ann:- Bob:Ann", interchange.CodeManagerByPadding},
		"ZerosMatter":  {"ID,Name,Title,Manager ID\n017,Ann,CEO,\n17,Bob,CFO,\n18,Cid,VP,17\n", "Ann:- Bob:- Cid:Bob", ""},
		"BySeat":       {"Position ID,Employee ID,Name,Title,Manager ID\nP1,7,Ann,CEO,\nP2,8,Bob,VP,P1\n", "Ann:- Bob:Ann", ""},
		"ByPerson":     {"Position ID,Employee ID,Name,Title,Manager ID\n7,8,Ann,CEO,\n8,9,Bob,VP,8\n9,7,Cid,VP,9\n", "Ann:- Bob:Ann Cid:Bob", ""},
		"Unknown":      {"ID,Name,Title,Manager ID\n1,Ann,CEO,99\n", "Ann:?99", interchange.CodeUnknownManager},
		"Ambiguous":    {"ID,Name,Title,Manager\n1,Ann Bee,CEO,\n2,Ann Bee,CFO,\n3,Cid,VP,Ann Bee\n", "Ann Bee:- Ann Bee:- Cid:?Ann Bee", interchange.CodeAmbiguousManager},
		"Self":         {"ID,Name,Title,Manager ID\n1,Ann,CEO,1\n", "Ann:?1", interchange.CodeSelfManaged},
		"SelfIsTop":    {"PersonID,SupervisorID,Name,Title\n1001,1001,Ann,CEO\n1002,1001,Bob,VP\n", "Ann:- Bob:Ann", interchange.CodeSelfManaged},
		"Cycle":        {"ID,Name,Title,Manager ID\n1,Ann,VP,3\n2,Bob,CEO,1\n3,Cid,VP,2\n4,Dan,PA,2\n", "Ann:Cid Bob:?1 Cid:Bob Dan:Bob", interchange.CodeCycle},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := mustParseText(t, tt.text)
			if got := managers(p); got != tt.want {
				t.Errorf("lines are %s, want %s", got, tt.want)
			}
			if got := p.Report().ByCode; tt.code != "" && got[tt.code] == 0 {
				t.Errorf("%s is not reported, only %v", tt.code, got)
			} else if tt.code == "" && len(got) > 0 {
				t.Errorf("reported %v, want nothing", got)
			}
		})
	}
}

func TestAmbiguousManagerListsCandidates(t *testing.T) {
	p := mustParseText(t, "ID,Name,Title,Manager\n1,Ann Bee,CEO,\n2,Ann Bee,CFO,\n3,Cid,VP,Ann Bee\n")
	for _, problem := range p.Report().Problems {
		if problem.Code == interchange.CodeAmbiguousManager {
			if !strings.Contains(problem.Message, "(1), CEO, row 2") || !strings.Contains(problem.Message, "(2), CFO, row 3") {
				t.Errorf("candidates are missing: %s", problem.Message)
			}
			return
		}
	}
	t.Error("nothing is reported")
}

func TestSeveralRowsOfOneSeat(t *testing.T) {
	tests := map[string]struct {
		rows    string
		seats   int
		holders int // of the first seat
		code    interchange.Code
	}{
		"JobShare":    {"P1,Ann,Head\nP1,Bob,Head\n", 1, 2, interchange.CodeJobShare},
		"Duplicate":   {"P1,Ann,Head\nP1,Ann,Head\n", 1, 1, interchange.CodeExactDuplicate},
		"Conflict":    {"P1,Ann,Head\nP1,Ann,Deputy\n", 1, 1, interchange.CodeConflictDuplicate},
		"Successor":   {"P1,Eliminated,Head\nP1,Bob,Head\n", 1, 1, interchange.CodeLeaver},
		"HalfVacant":  {"P1,Ann,Head\nP1,Vacant,Head\n", 1, 1, interchange.CodeJobShare},
		"VacantFirst": {"P1,Vacant,Head\nP1,Ann,Head\n", 1, 1, interchange.CodeJobShare},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			p := mustParseText(t, "Position ID,Name,Job Title\n"+tt.rows)
			if len(p.Seats) != tt.seats || len(p.Seats[0].Holders) != tt.holders {
				t.Errorf("%d seats, the first with %d holders", len(p.Seats), len(p.Seats[0].Holders))
			}
			if p.Report().ByCode[tt.code] == 0 {
				t.Errorf("%s is not reported, only %v", tt.code, p.Report().ByCode)
			}
		})
	}
}

func TestTwoPeopleUnderOneID(t *testing.T) {
	p := mustParseText(t, "Employee ID,Name,Job Title\n1,Ann,Head\n1,Bob,Clerk\n")
	if len(p.Seats) != 2 || len(p.People) != 2 || p.Report().ByCode[interchange.CodeConflictDuplicate] != 1 {
		t.Errorf("%d seats, %d people, reported %v", len(p.Seats), len(p.People), p.Report().ByCode)
	}
}

func TestSharedMailboxMakesNoOnePerson(t *testing.T) {
	p := mustParseText(t, "Employee ID,Name,Email,Job Title\n1,Ann Bee,info@x.org,CEO\n2,Bob Cee,info@x.org,CFO\n")
	if len(p.People) != 2 {
		t.Errorf("%d people", len(p.People))
	}
}

func TestRepeatedRowWithoutID(t *testing.T) {
	p := mustParseText(t, "Name,Email,Job Title\nAnn Bee,a@x.org,CEO\nAnn Bee,a@x.org,CEO\nAnn Bee,a@x.org,Chair\n")
	if len(p.Seats) != 2 || len(p.People) != 1 || p.Report().ByCode[interchange.CodeExactDuplicate] != 1 {
		t.Errorf("%d seats, %d people, reported %v", len(p.Seats), len(p.People), p.Report().ByCode)
	}
}

func TestOnePersonWithSeveralSeats(t *testing.T) {
	for name, text := range map[string]string{
		"ByPersonID":    "Position ID,Employee ID,Name,Job Title\nP1,7,Ann,CEO\nP2,7,Ann,Interim CFO\n",
		"ByEmail":       "Employee ID,Name,Email,Job Title\n1,Ann,a@x.org,CEO\n2,Ann,A@x.org,Interim CFO\n",
		"ReportsToSelf": "Employee ID,Name,Job Title,Manager ID\n1,Ann,CEO,\n2,Ann,Interim CFO,1\n",
	} {
		t.Run(name, func(t *testing.T) {
			p := mustParseText(t, text)
			if len(p.Seats) != 2 || len(p.People) != 1 || p.Report().ByCode[interchange.CodeSeveralSeats] != 1 {
				t.Fatalf("%d seats, %d people, reported %v", len(p.Seats), len(p.People), p.Report().ByCode)
			}
			if a, b := p.Seats[0].Holders[0].Kind, p.Seats[1].Holders[0].Kind; a != "PERMANENT" || b != "INTERIM" {
				t.Errorf("held as %s and %s", a, b)
			}
		})
	}
}

func TestTeamsLieInDepartments(t *testing.T) {
	p := mustParseText(t, "ID,Name,Title,Department,Team\n1,A,T,Sales,North\n2,B,T,Sales,North\n3,C,T,Ops,North\n4,D,T,Ops,\n")
	parent := func(team int) string {
		if p.Teams[team].Parent < 0 {
			return ""
		}
		return p.Teams[p.Teams[team].Parent].Name
	}
	north := p.Seats[0].Team
	if len(p.Teams) != 3 || parent(north) != "Sales" || p.Teams[p.Seats[2].Department].Name != "Ops" || p.Seats[3].Team != -1 {
		t.Errorf("teams are %+v, North lies in %q", p.Teams, parent(north))
	}
}

func TestMemberships(t *testing.T) {
	p := mustParseText(t, "Team ID,Team Name,Parent Team ID,Team Type,Person ID,Person Name,Role\n"+
		"A,Budget,,committee,1,Ann,Chair\nA,Budget,,committee,2,Bob,Vice Chair\nB,Budget,A,,1,Ann,Member\nB,Budget,A,,1,Ann,Member\nC,Lost,Z,,3,Cid,Member\n")
	if len(p.Seats) != 3 || len(p.People) != 3 || len(p.Teams) != 3 {
		t.Fatalf("%d seats, %d people, %d teams", len(p.Seats), len(p.People), len(p.Teams))
	}
	ann, bob := p.Seats[0].Memberships, p.Seats[1].Memberships
	if len(ann) != 2 || !ann[0].Lead || ann[1].Lead || bob[0].Lead || p.Teams[1].Parent != 0 || p.Teams[0].Kind != "COMMITTEE" {
		t.Errorf("places are %+v and %+v in %+v", ann, bob, p.Teams)
	}
	for _, code := range []interchange.Code{interchange.CodeTeamNameTwice, interchange.CodeExactDuplicate, interchange.CodeUnknownParentTeam} {
		if p.Report().ByCode[code] != 1 {
			t.Errorf("%s is reported %d times", code, p.Report().ByCode[code])
		}
	}
}

// TestSeatsWithoutIDs reads the aggregate posts of an organogram, which have no ids and are told
// apart by what they say.
func TestSeatsWithoutIDs(t *testing.T) {
	const header = "Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title,Number of Posts in FTE,Professional/Occupational Group\n"
	rows := []string{
		"Ministry,Agency,North,S1,AO,20000,25000,Caseworker,\"20,776\",Operations\n",
		"Ministry,Agency,North,S2,AO,20000,25000,Caseworker,0.64,Operations\n",
		"Ministry,Agency,North,S2,AO,20000,25000,Caseworker,0.64,Operations\n",
		"Ministry,Agency,South,S2,EO,25000,30000,Caseworker,12,Operations\n",
	}
	ctx, w := mustOpenWorld(t, storetest.SQLite(t))
	mustApply(t, ctx, w, mustParseText(t, header+strings.Join(rows, "")))
	tops := w.Graph().Roots()
	if len(tops) != 4 || tops[0].StandsFor() != 20776 || tops[0].Fte() != 20776 || tops[1].StandsFor() != 1 || tops[1].Fte() != 0.64 || deref(tops[0].ManagerRef()) != "S1" {
		t.Fatalf("%d seats, the first for %d people with %v FTE", len(tops), tops[0].StandsFor(), tops[0].Fte())
	}
	slices.Reverse(rows)
	mustChangeNothing(t, ctx, w, mustParseText(t, header+strings.Join(rows, "")))
	mustChangeNothing(t, ctx, w, mustParseText(t, mustExport(t, w.Graph())))
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
