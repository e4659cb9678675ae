package host_test

import (
	"fmt"
	"path/filepath"
	"sync/atomic"
	"testing"

	"cadre/ent/assessment"
	"cadre/ent/evidence"
	"cadre/graph"
	"cadre/internal/coaching"
	"cadre/internal/identity"
	"cadre/internal/org"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/server"
)

// TestAssessmentStatementsDependOnTheShape asks what is not open of few and of many people: the number
// of statements may not depend on how many there are.
func TestAssessmentStatementsDependOnTheShape(t *testing.T) {
	if testing.Short() {
		t.Skip("counts statements, which the race detector does not change")
	}
	const person = `{ name gaps { competency { name } expected current gap weighted from { author { name } } } strengths { current } }`
	queries := map[string]string{
		"people":        `{ org { people(first: 100) { edges { node ` + person + ` } } } }`,
		"reports":       `{ org { roots { reports { person ` + person + ` reports { person ` + person + ` } } } } }`,
		"coachees":      `{ viewer { person { coachees ` + person + ` } } }`,
		"assessments":   `{ org { people(first: 40) { edges { node { assessments(first: 4) { kind author { name gaps { current } } ratings { level previousLevel otherLevel discuss evidenceMissing comment evidence { text author { name } } } counterpart { state } previous { state } } course { points { level } } } } } } }`,
		"evidence":      `{ org { people(first: 100) { edges { node { evidence { text attachable author { name } competency { name } } } } } } }`,
		"feedback":      `{ org { people(first: 100) { edges { node { feedback { text author { name } competency { name } } feedbackAsked { question } } } } } }`,
		"team's map":    `{ org { teams { edges { node { competence { competencies { name } lacks { nearest } rows { person { name } cells { current expected gap } missed { name } } } } } } } }`,
		"map below":     `{ org { roots { competence(depth: 3) { rows { person { name } cells { current from { kind } } } } } } }`,
		"averages":      `{ competenceAverages(by: TEAM) { averageGap assessedPercent } }`,
		"two worlds":    `{ org { people(first: 100) { edges { node { gaps { current } } } } } then: org(asOf: "2026-06-15T11:00:00Z") { people(first: 100) { edges { node { gaps { current } } } } } }`,
		"successors":    `{ org { roots { reports { successors { readiness person { name } } } } people(first: 100) { edges { node { position { successors { note } } } } } } }`,
		"searches":      `{ org { roots { reports { opening { whyNow hiringManager { name } } } } people(first: 100) { edges { node { position { opening { state } } } } } } }`,
		"one's ratings": `{ viewer { person { assessments { ratings { level evidence { text } } } } } }`,
	}
	small, large := assessmentStatements(t, 3, queries), assessmentStatements(t, 30, queries)
	for name := range queries {
		t.Logf("%s: %d statements", name, large[name])
		if small[name] != large[name] {
			t.Errorf("%s: %d statements for few people, %d for many", name, small[name], large[name])
		}
	}
}

// assessmentStatements counts the statements of each query, asked by the one who leads so many people.
// Each was assessed twice by themselves and by their leader, and gave and got feedback.
func assessmentStatements(t *testing.T, people int, queries map[string]string) map[string]int64 {
	var count atomic.Int64
	s, err := store.Open(t.Context(), store.Options{
		File:    filepath.Join(t.TempDir(), "org.cadre"),
		Observe: countAsked(&count),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	o := mustWithCompetencies(t, s, "CEO: Ana")
	team, _, err := org.CreateTeam(o.Context(), o.World, org.CreateTeamInput{Name: "Core", Kind: "TEAM"})
	if err != nil {
		t.Fatal(err)
	}
	for i := range people {
		name, above := fmt.Sprint("Person ", i), o.Seat("CEO")
		if i%3 == 2 {
			above = o.Seat(fmt.Sprint("Seat ", i-1))
		}
		seat, _, err := org.OpenPosition(o.Context(), o.World, org.OpenPositionInput{Title: fmt.Sprint("Seat ", i), ReportsTo: &above, Fte: 1, StandsFor: 1})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.AssignPerson(o.Context(), o.World, org.AssignPersonInput{Position: seat, NewPerson: &org.NewPersonInput{Name: name}, Kind: "PERMANENT"}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.AddPositionRole(o.Context(), o.World, org.AddPositionRoleInput{Position: seat, Role: o.Role("PM"), Primary: true}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := org.JoinTeam(o.Context(), o.World, org.JoinTeamInput{Position: seat, Team: team, Allocation: 100}); err != nil {
			t.Fatal(err)
		}
		leader := "Ana"
		if i%3 == 2 {
			leader = fmt.Sprint("Person ", i-1)
		}
		mustAssess(t, o, name, name, assessment.KindSELF, map[string]float64{"CUS": 2, "DSC": 3})
		mustAssess(t, o, leader, name, assessment.KindMANAGER, map[string]float64{"CUS": 3.5, "DSC": 3, "COL": 4})
		if _, _, err := coaching.GiveFeedback(o.As("Ana"), o.World, coaching.GiveFeedbackInput{Person: ptr(o.Person(name)), Text: "Thank you"}); err != nil {
			t.Fatal(err)
		}
		if _, _, err := coaching.RequestFeedback(o.As("Ana"), o.World, coaching.RequestFeedbackInput{From: o.Person(name)}); err != nil {
			t.Fatal(err)
		}
	}
	who, err := identity.New(t.Context(), o.World)
	if err != nil {
		t.Fatal(err)
	}
	h, err := server.New(t.Context(), server.Config{Enter: who.Enter, Schema: graph.NewSchema(&graph.Resolver{World: o.World, Identity: who, Version: "test"})})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	viewer := viewerNamed(t, o, "Ana")
	viewer.Owner = true // averages are for the owner
	counts := map[string]int64{}
	for name, query := range queries {
		send(t, h, viewer, query, nil) // opens what it asks for of other worlds, which stays open then
		before := count.Load()
		got := send(t, h, viewer, query, nil)
		if len(got.Errors) > 0 {
			t.Fatalf("%s: %s", name, got.Errors[0].Message)
		}
		counts[name] = count.Load() - before
	}
	return counts
}

// mustWithCompetencies opens a workspace with the default roles and competencies.
func mustWithCompetencies(t *testing.T, s *store.Store, outline string) *orgtest.Org {
	t.Helper()
	o := orgtest.MustWithRoles(t, s, outline)
	if _, err := o.Write(o.Context(), coaching.SeedIntent(), coaching.Seed); err != nil {
		t.Fatal(err)
	}
	return o
}

// mustAssess writes an assessment and shares it.
func mustAssess(t *testing.T, o *orgtest.Org, author, about string, kind assessment.Kind, levels map[string]float64) string {
	t.Helper()
	id, _, err := coaching.StartAssessment(o.As(author), o.World, coaching.StartAssessmentInput{Person: o.Person(about), Kind: kind})
	if err != nil {
		t.Fatal(err)
	}
	in := coaching.RateInput{Assessment: id}
	for key, level := range levels {
		in.Ratings = append(in.Ratings, coaching.RatingInput{Competency: o.Competency(key), Level: &level, Comment: ptr("A remark"),
			Evidence: []coaching.EvidenceInput{{Kind: evidence.KindOBSERVATION, Direction: evidence.DirectionPOSITIVE, Text: "Seen"}}})
	}
	if _, err := coaching.Rate(o.As(author), o.World, in); err != nil {
		t.Fatal(err)
	}
	if _, err := coaching.ShareAssessment(o.As(author), o.World, coaching.ShareAssessmentInput{Assessment: id}); err != nil {
		t.Fatal(err)
	}
	return id
}
