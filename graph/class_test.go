package graph_test

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	entgo "entgo.io/ent"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"cadre/ent"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/history"
)

// documents parses the files of the schema, each by itself: what a file adds to a type of another is told apart.
func documents(t *testing.T) []*ast.SchemaDocument {
	t.Helper()
	files, err := filepath.Glob("schema/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no schema: %v", err)
	}
	list := make([]*ast.SchemaDocument, len(files))
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if list[i], err = parser.ParseSchema(&ast.Source{Name: file, Input: string(text)}); err != nil {
			t.Fatal(err)
		}
	}
	return list
}

// classes of a list of directives.
func classes(list ast.DirectiveList) (found []access.Class) {
	for _, d := range list.ForNames("access") {
		found = append(found, access.Class(d.Arguments.ForName("class").Value.Raw))
	}
	return found
}

// TestEveryFieldHasOneClass: a type says the class of its fields, or a field its own where it differs. The ways into
// the graph, and what a file adds to the type of another, say it each for themselves.
func TestEveryFieldHasOneClass(t *testing.T) {
	fields := map[access.Class]int{}
	ofType := map[string]access.Class{}
	check := func(def *ast.Definition, extends bool) {
		if def.Kind != ast.Object && def.Kind != ast.Interface {
			return
		}
		own := classes(def.Directives)
		each := extends || slices.Contains([]string{"Query", "Mutation", "Subscription"}, def.Name)
		switch {
		case each && len(own) != 0:
			t.Errorf("%s: each field of %s says its own class here", def.Position.Src.Name, def.Name)
		case !each && len(own) != 1:
			t.Errorf("%s: %s says %d classes, want one", def.Position.Src.Name, def.Name, len(own))
			return
		case !each:
			ofType[def.Name] = own[0]
		}
		for _, f := range def.Fields {
			said := classes(f.Directives)
			switch {
			case each && len(said) != 1, len(said) > 1:
				t.Errorf("%s:%d: %s.%s says %d classes, want one", f.Position.Src.Name, f.Position.Line, def.Name, f.Name, len(said))
				continue
			case !each && len(said) == 1 && said[0] == own[0]:
				t.Errorf("%s:%d: %s.%s says again what its type says", f.Position.Src.Name, f.Position.Line, def.Name, f.Name)
			}
			class := append(said, own...)[0]
			if !slices.Contains(access.Classes(), class) {
				t.Errorf("%s:%d: %s.%s is of an unknown class %s", f.Position.Src.Name, f.Position.Line, def.Name, f.Name, class)
			}
			fields[class]++
		}
	}
	for _, doc := range documents(t) {
		for _, def := range doc.Definitions {
			check(def, false)
		}
		for _, def := range doc.Extensions {
			check(def, true)
		}
	}
	all := 0
	for _, n := range fields {
		all += n
	}
	t.Logf("%d fields, each of one class: %v", all, fields)

	for _, entity := range entities {
		name := reflect.TypeOf(entity).Name()
		class, ok := access.ClassOf(entity.Policy())
		if !ok {
			t.Errorf("the policy of %s says no class", name)
		}
		if shown, answered := ofType[name]; answered && shown != class {
			t.Errorf("the type %s is %s, its rows are %s", name, shown, class)
		}
		// What is planned of a hire is logged with the candidates: the log of the organisation is open to everyone.
		if secret := class == access.ClassDevelopment || class == access.ClassNote || class == access.ClassEvaluation || class == access.ClassCandidate || class == access.ClassRestricted || name == "Opening" || name == "OnboardingTemplate"; history.Confidential(name) && !secret || secret && !history.Confidential(name) && name != "ConfidentialChangeset" && name != "LoadParticipation" { // of who has answered no log is kept
			t.Errorf("%s is %s, and its log says otherwise", name, class)
		}
	}
	if len(entities) != len(ent.Entities()) {
		t.Errorf("%d entities are looked at, there are %d", len(entities), len(ent.Entities()))
	}
}

// entities are all of ent/schema.
var entities = []entgo.Interface{
	schema.Action{}, schema.AgendaItem{}, schema.Assessment{}, schema.Assignment{}, schema.Changeset{}, schema.Change{}, schema.CheckIn{}, schema.CoachLine{}, schema.Commitment{}, schema.CoachingAction{}, schema.CoachingGoal{}, schema.CoachingPlan{}, schema.Competency{}, schema.ConfidentialChangeset{}, schema.ConfidentialChange{}, schema.Decision{}, schema.Dependency{}, schema.Evidence{}, schema.Feedback{}, schema.FocusArea{}, schema.FocusInsight{}, schema.FocusReview{}, schema.Focus{}, schema.Insight{}, schema.Interaction{}, schema.KeyResult{}, schema.LimitException{}, schema.LimitSetting{}, schema.Membership{}, schema.NoteKey{}, schema.ObjectiveLink{}, schema.ObjectiveTeam{}, schema.Objective{}, schema.Obstacle{}, schema.OneOnOneNote{}, schema.OneOnOneSeries{}, schema.OneOnOne{}, schema.Ownership{}, schema.Person{}, schema.PlanReview{}, schema.PositionExpectation{}, schema.PositionRole{}, schema.Position{}, schema.Principle{}, schema.PrivateNote{}, schema.ProductArea{}, schema.Rating{}, schema.ReportingLine{}, schema.RoleExpectation{}, schema.RoleInheritance{}, schema.Role{}, schema.SavedQuery{}, schema.ScenarioChangeset{}, schema.ScenarioReview{}, schema.ScenarioShare{}, schema.Scenario{}, schema.Setting{}, schema.Strategy{}, schema.TeamApi{}, schema.Team{}, schema.TimeAllocation{}, schema.Token{}, schema.TransitionAction{}, schema.Vision{},
	schema.Opening{}, schema.Candidate{}, schema.Application{}, schema.StageMove{}, schema.Interview{}, schema.Scorecard{}, schema.Offer{}, schema.Erasure{}, schema.Successor{},
	schema.Onboarding{}, schema.OnboardingTask{}, schema.OnboardingReview{},
	schema.Webhook{}, schema.WebhookSecret{}, schema.WebhookDelivery{},
	schema.EvaluationCycle{}, schema.Evaluation{}, schema.EvaluationVoice{}, schema.EvaluationResult{}, schema.EvaluationNote{},
	schema.ImprovementPlan{}, schema.ImprovementEntry{}, schema.HeadcountPlan{}, schema.Exit{}, schema.KnowledgeTask{}, schema.OnboardingTemplate{},
	schema.LoadRound{}, schema.LoadParticipation{}, schema.LoadAnswer{},
}
