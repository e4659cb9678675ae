package demo_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"cadre/internal/demo"
)

var today = time.Date(2026, 6, 30, 0, 0, 0, 0, time.UTC)

func TestCompanyIsBelievable(t *testing.T) {
	o := demo.Company(today)
	sh := mustBeSound(t, o)
	t.Logf("%+v", sh)
	within(t, "seats", float64(sh.seats), 140, 170)
	within(t, "levels", float64(sh.depth), 5, 7)
	within(t, "mean span", sh.meanSpan, 3.5, 6)
	within(t, "widest span", float64(sh.maxSpan), 6, 10)
	within(t, "vacant seats", float64(sh.vacant), 6, 10)
	within(t, "seats with a role", float64(len(o.PositionRoles)), 100, 160)
	kinds := map[string]int{}
	for _, team := range o.Teams {
		kinds[team.Kind]++
		if team.Purpose == "" {
			t.Errorf("team %s has no purpose", team.Key)
		}
	}
	within(t, "teams", float64(kinds["TEAM"]), 14, 18)
	within(t, "groups and departments", float64(kinds["GROUP"]+kinds["DEPARTMENT"]), 5, 10)
	within(t, "committees", float64(kinds["COMMITTEE"]), 1, 3)
}

func TestCompanyHasWhatRealOnesHave(t *testing.T) {
	o := demo.Company(today)
	now := today.Format(time.DateOnly)
	seats := map[string]int{}
	found := map[string]int{}
	for _, a := range o.Assignments {
		seats[a.Person]++
		found["kind "+a.Kind]++
		switch {
		case a.EndsOn != "" && a.EndsOn <= now:
			found["a former holder"]++
		case a.EndsOn > now && a.Kind == "PERMANENT":
			found["somebody about to leave"]++
		}
		if a.FTE < 1 && a.Kind == "PERMANENT" {
			found["a part-timer"]++
		}
		within(t, "years of "+a.Person, years(t, a.StartsOn, now), 0.1, 9.2)
	}
	for _, n := range seats {
		if n > 1 {
			found["a person with two seats"]++
		}
	}
	for _, p := range o.Positions {
		if p.StandsFor == 12 {
			found["an aggregate post"]++
		}
		found["city "+p.Location]++
	}
	for _, l := range o.Lines {
		found["line "+l.Kind]++
	}
	for _, thing := range []string{
		"kind PERMANENT", "kind INTERIM", "kind JOB_SHARE", "a former holder", "somebody about to leave", "a part-timer",
		"a person with two seats", "an aggregate post", "line DOTTED", "line FUNCTIONAL", "line PROJECT", "line MENTOR",
	} {
		if found[thing] == 0 {
			t.Errorf("the company lacks %s", thing)
		}
	}
	if found["kind JOB_SHARE"] != 2 || found["kind INTERIM"] != 1 {
		t.Errorf("want one job share of two and one interim, got %v", found)
	}
	cities := 0
	for thing := range found {
		if strings.HasPrefix(thing, "city ") {
			cities++
		}
	}
	within(t, "cities", float64(cities), 6, 6)
}

func TestCompanyTeams(t *testing.T) {
	o := demo.Company(today)
	leads, members, teamsOf := map[string]int{}, map[string]int{}, map[string]int{}
	for _, m := range o.Memberships {
		members[m.Team]++
		teamsOf[m.Position]++
		if m.Lead {
			leads[m.Team]++
		}
	}
	several := 0
	for _, n := range teamsOf {
		if n > 1 {
			several++
		}
	}
	within(t, "seats in several teams", float64(several), 15, 50)
	var leaderless []string
	for _, team := range o.Teams {
		if team.Kind == "TEAM" {
			within(t, "members of "+team.Name, float64(members[team.Key]), 4, 12)
			if leads[team.Key] == 0 {
				leaderless = append(leaderless, team.Key)
			}
		}
	}
	if len(leaderless) == 0 || len(leaderless) > 3 {
		t.Errorf("teams without a lead: %v, want one to three", leaderless)
	}
	if leads["risk"] != 0 || leads["discovery"] != 2 {
		t.Errorf("risk has %d leads, want none; discovery has %d, want two", leads["risk"], leads["discovery"])
	}
}

func TestCompanyNames(t *testing.T) {
	names, words, scripts := map[string]bool{}, map[int]int{}, map[string]bool{}
	longest := 0
	for _, p := range demo.Company(today).People {
		if names[p.Name] {
			t.Errorf("%s comes twice", p.Name)
		}
		names[p.Name] = true
		words[len(strings.Fields(p.Name))]++
		longest = max(longest, utf8.RuneCountInString(p.Name))
		first, _ := utf8.DecodeRuneInString(p.Name)
		for name, table := range map[string]*unicode.RangeTable{
			"Latin": unicode.Latin, "Arabic": unicode.Arabic, "Han": unicode.Han, "Hangul": unicode.Hangul, "Greek": unicode.Greek, "Devanagari": unicode.Devanagari,
		} {
			if unicode.Is(table, first) {
				scripts[name] = true
			}
		}
		if local, _, _ := strings.Cut(p.Email, "@"); local == "" || strings.Trim(local, "abcdefghijklmnopqrstuvwxyz.-") != "" || strings.HasPrefix(local, ".") || strings.HasSuffix(local, ".") {
			t.Errorf("%s has the address %s", p.Name, p.Email)
		}
	}
	if len(scripts) != 6 || longest < 60 || !names["Wulandari"] {
		t.Errorf("scripts %v, longest name %d, words %v: want six scripts, a very long name and a mononym", scripts, longest, words)
	}
}

func TestCompanyMovesWithTheDay(t *testing.T) {
	a, b := demo.Company(today), demo.Company(today)
	if !reflect.DeepEqual(a, b) {
		t.Error("one day gives two companies")
	}
	later := demo.Company(today.AddDate(1, 0, 0))
	if later.Assignments[0].StartsOn <= a.Assignments[0].StartsOn {
		t.Error("a year later everything is as it was")
	}
}

func within(t *testing.T, what string, got, low, high float64) {
	t.Helper()
	if got < low || got > high {
		t.Errorf("%s: %v, want %v to %v", what, got, low, high)
	}
}

func years(t *testing.T, from, to string) float64 {
	t.Helper()
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil {
		t.Fatalf("not days: %s, %s", from, to)
	}
	return b.Sub(a).Hours() / 24 / 365
}
