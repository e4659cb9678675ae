package interchange_test

import (
	"strings"
	"testing"

	"cadre/internal/interchange"
)

func TestDates(t *testing.T) {
	tests := map[string]struct {
		cells []string
		want  []string
		code  interchange.Code
	}{
		"ISO":        {[]string{"2016-02-24", "2016-02-24T10:00:00Z", "20160224", "2016/2/4"}, []string{"2016-02-24", "2016-02-24", "2016-02-24", "2016-02-04"}, ""},
		"DayFirst":   {[]string{"05/06/2016", "24/02/2016"}, []string{"2016-06-05", "2016-02-24"}, ""},
		"MonthFirst": {[]string{"5/6/2016", "2/24/2016", "1/2/16"}, []string{"2016-05-06", "2016-02-24", "2016-01-02"}, ""},
		"Dots":       {[]string{"05.06.2016", "1.2.98"}, []string{"2016-06-05", "1998-02-01"}, ""},
		"Words":      {[]string{"14 Jan 2009", "Jan 14, 2009", "14-Sept-09", "1st March 2010"}, []string{"2009-01-14", "2009-01-14", "2009-09-14", "2010-03-01"}, ""},
		"Serial":     {[]string{"39827"}, []string{"2009-01-14"}, ""},
		"Ambiguous":  {[]string{"05/06/2016"}, []string{"2016-06-05"}, interchange.CodeAmbiguousDates},
		"Impossible": {[]string{"31/02/2016", "2016-02-30", "someday"}, []string{"", "", ""}, interchange.CodeImpossibleDate},
		"LeapDay":    {[]string{"29/02/2016", "29/02/2015"}, []string{"2016-02-29", ""}, interchange.CodeImpossibleDate},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			var s strings.Builder
			s.WriteString("Name;Start Date\n")
			for i, c := range tt.cells {
				s.WriteString("Person " + string(rune('A'+i)) + ";" + c + "\n")
			}
			p := mustParseText(t, s.String())
			for i, want := range tt.want {
				if got := p.Rows[i].Start; got != want {
					t.Errorf("%q is %q, want %q", tt.cells[i], got, want)
				}
			}
			if report := p.Report(); (tt.code != "") != (report.Total > 0) || (tt.code != "" && report.ByCode[tt.code] == 0) {
				t.Errorf("reported %v, want %q", report.ByCode, tt.code)
			}
		})
	}
}

func TestNumbers(t *testing.T) {
	p := mustParseText(t, "ID;Name;FTE\n1;A;0,8\n2;B;0.64\n3;C;20,776\n4;D;1.234,5\n5;E;80%\n6;F;lots\n7;G;\n")
	for i, want := range []float64{0.8, 0.64, 20776, 1234.5, 0.8, 0, 0} {
		if got := p.Rows[i]; got.FTE != want || got.HasFTE != (want != 0) {
			t.Errorf("row %d has %v FTE, want %v", got.Row, got.FTE, want)
		}
	}
	if p.Report().ByCode[interchange.CodeInvalidNumber] != 1 {
		t.Errorf("reported %v", p.Report().ByCode)
	}
}

func TestHolding(t *testing.T) {
	tests := []struct {
		name, title, status string
		want                interchange.Holding
	}{
		{"Ann", "CEO", "Active", interchange.HoldingNamed},
		{"Vacant", "CEO", "", interchange.HoldingVacant},
		{"'Vacant'", "CEO", "", interchange.HoldingVacant},
		{"New Vacancy (Bob acting)", "CEO", "", interchange.HoldingVacant},
		{"Ann", "CEO", "Vacant", interchange.HoldingVacant},
		{"Head of Sales", "Head of  sales", "", interchange.HoldingVacant},
		{"N/D", "CEO", "", interchange.HoldingWithheld},
		{"nd", "CEO", "", interchange.HoldingWithheld},
		{"Not disclosed", "CEO", "", interchange.HoldingWithheld},
		{"NO NAME", "CEO", "", interchange.HoldingWithheld},
		{"", "CEO", "", interchange.HoldingWithheld},
		{"Ann", "CEO", "Terminated", interchange.HoldingLeft},
		{"Eliminated", "CEO", "", interchange.HoldingLeft},
		{"Ann", "CEO", "On a quest", interchange.HoldingNamed},
	}
	for _, tt := range tests {
		p := mustParseText(t, "ID,Name,Title,Status\n1,"+tt.name+","+tt.title+","+tt.status+"\n")
		if got := p.Rows[0].Holding; got != tt.want {
			t.Errorf("%q, %q, %q is %s, want %s", tt.name, tt.title, tt.status, got, tt.want)
		}
	}
}

func TestActiveRowWithPastEndIsHeld(t *testing.T) {
	p := mustParseText(t, "ID,Name,Title,Status,End Date\n1,Ann,CEO,Active,2020-01-31\n")
	if len(p.Seats[0].Holders) != 1 || p.Rows[0].End != "" || p.Report().ByCode[interchange.CodeEndInPast] != 1 {
		t.Errorf("row %+v, reported %v", p.Rows[0], p.Report().ByCode)
	}
}

func TestPeopleKnownByAddressAlone(t *testing.T) {
	p := mustParseText(t, "Microsoft_PersonEmail,Microsoft_JobTitle\nann-marie.bee2@x.org,CEO\n")
	if r := p.Rows[0]; r.Name != "Ann Marie Bee" || r.Holding != interchange.HoldingNamed {
		t.Errorf("read %+v", r)
	}
}

func TestWhoLeftHoldsNothing(t *testing.T) {
	p := mustParseText(t, "ID,Name,Title,Manager ID,End Date\n1,Ann,CEO,,2020-01-31\n2,Bob,VP,1,2020-01-31\n3,Cid,VP,1,2030-01-31\n")
	if s := p.Seats[0]; s.Left || len(s.Holders) != 0 {
		t.Errorf("the seat that others report to is %+v, want kept and vacant", s)
	}
	if !p.Seats[1].Left || p.Seats[2].Left || len(p.Seats[2].Holders) != 1 {
		t.Errorf("seats are %+v", p.Seats)
	}
}
