package orggraph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// company is a graph with people of these names, a closed seat and a person who left.
func company(names ...string) *orggraph.Graph {
	day := today
	d := orggraph.Delta{
		People:    map[string]*orggraph.PersonRow{"per_left": {ID: "per_left", Name: "Gone Away", LeftOn: &day}},
		Positions: map[string]*orggraph.PositionRow{"pos_closed": {ID: "pos_closed", Title: "Gone Seat", ClosedOn: &day}, "pos_lead": {ID: "pos_lead", Title: "Engineering Manager"}},
		Teams:     map[string]*orggraph.TeamRow{"tea_1": {ID: "tea_1", Name: "Banana Engineering"}},
		Roles:     map[string]*orggraph.RoleRow{"rol_1": {ID: "rol_1", Key: "PM", Name: "Product manager", Aliases: []string{"Owner"}, Active: true}},
	}
	for i, name := range names {
		id := fmt.Sprintf("per_%02d", i)
		d.People[id] = &orggraph.PersonRow{ID: id, Name: name}
	}
	return orggraph.New("", today).Advance(1, d)
}

func labels(t *testing.T, g *orggraph.Graph, text string, kinds ...orggraph.SearchKind) string {
	t.Helper()
	hits, err := g.Search(text, nil, kinds)
	if err != nil {
		t.Fatalf("search %q: %v", text, err)
	}
	var list []string
	for _, h := range hits {
		list = append(list, h.Label())
	}
	return strings.Join(list, ", ")
}

func TestSearch(t *testing.T) {
	g := company("Ana Ruiz", "Susana Bell", "Ånna Østergård", "Mariana Anand", "Oluwaseun Okonkwo", "王伟")
	tests := []struct{ name, text, want string }{
		{"WholeWordBeforeBeginningBeforeInside", "ana", "Ana Ruiz, Mariana Anand, Susana Bell, Banana Engineering, Engineering Manager, Product manager"},
		{"WordsInAnyOrder", "ruiz ana", "Ana Ruiz"},
		{"AccentsAndCase", "OSTERGARD", "Ånna Østergård"},
		{"OtherScripts", "王", "王伟"},
		{"OneTypingError", "riuz", "Ana Ruiz"},
		{"TwoInALongWord", "oluwasuen okonkow", "Oluwaseun Okonkwo"},
		{"NoneInAShortWord", "anq", ""},
		{"ExactBeforeResembling", "bell", "Susana Bell"},
		{"SeveralKinds", "engineering", "Engineering Manager, Banana Engineering"},
		{"AliasOfARole", "owner", "Product manager"},
		{"WhoLeftAndWhatIsClosed", "gone", ""},
		{"NothingToFind", "zzz", ""},
		{"OnlyPunctuation", "!?", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := labels(t, g, tt.text); got != tt.want {
				t.Errorf("%q finds %q, want %q", tt.text, got, tt.want)
			}
		})
	}
	t.Run("Kinds", func(t *testing.T) {
		if got := labels(t, g, "engineering", orggraph.FindTeam); got != "Banana Engineering" {
			t.Errorf("found %q", got)
		}
	})
	t.Run("ErrTooMany", func(t *testing.T) {
		many := 51
		if _, err := g.Search("ana", &many, nil); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("got %v", err)
		}
	})
	t.Run("ErrTooLong", func(t *testing.T) {
		if _, err := g.Search(strings.Repeat("a", 201), nil, nil); fault.CodeOf(err) != fault.InvalidInput {
			t.Errorf("got %v", err)
		}
	})
}

// TestSearchSeesChanges searches before and after changes, few and many: the words are read once
// and serve later revisions.
func TestSearchSeesChanges(t *testing.T) {
	g := company("Ana Ruiz", "Ben Ode")
	if got := labels(t, g, "ana ruiz"); got != "Ana Ruiz" {
		t.Fatalf("found %q", got)
	}
	after := g.Advance(2, orggraph.Delta{People: map[string]*orggraph.PersonRow{
		"per_00": {ID: "per_00", Name: "Ana Moreno"}, "per_01": nil, "per_new": {ID: "per_new", Name: "Nia Ruiz"}}})
	for text, want := range map[string]string{"moreno": "Ana Moreno", "moernoo": "", "mroeno": "Ana Moreno", "ruiz": "Nia Ruiz", "ode": ""} {
		if got := labels(t, after, text); got != want {
			t.Errorf("%q finds %q, want %q", text, got, want)
		}
	}
	if got := labels(t, g, "ruiz"); got != "Ana Ruiz" {
		t.Errorf("the earlier revision finds %q", got)
	}
	crowd := map[string]*orggraph.PersonRow{}
	for i := range 3000 {
		id := fmt.Sprintf("per_crowd_%d", i)
		crowd[id] = &orggraph.PersonRow{ID: id, Name: fmt.Sprintf("Crowd%d Member", i)}
	}
	later := after.Advance(3, orggraph.Delta{People: crowd})
	for text, want := range map[string]string{"crowd2999": "Crowd2999 Member", "nia": "Nia Ruiz"} {
		if got := labels(t, later, text); !slices.Contains(strings.Split(got, ", "), want) {
			t.Errorf("%q finds %q, not %q", text, got, want)
		}
	}
}
