package orggraph

import (
	"fmt"
	"sync"
	"testing"
)

// TestOrdersAreInheritedWhileTheyAreMade advances a graph while somebody else asks it for its people
// by name for the first time. The race detector watches.
func TestOrdersAreInheritedWhileTheyAreMade(t *testing.T) {
	g := New("", "2026-06-15")
	for i := range 200 {
		row := &PersonRow{ID: fmt.Sprintf("per_%03d", i), Name: fmt.Sprintf("Person %03d", 200-i)}
		var asking sync.WaitGroup
		before := g
		asking.Go(func() {
			if _, err := before.People(Page{}, nil, nil); err != nil {
				t.Error(err)
			}
		})
		g = before.Advance(int64(i+1), Delta{People: map[string]*PersonRow{row.ID: row}})
		asking.Wait()
	}
	first, err := g.People(Page{}, nil, nil)
	if err != nil || first.TotalCount() != 200 || first.Edges()[0].Node().Name() != "Person 001" {
		t.Fatalf("%d people: %v", first.TotalCount(), err)
	}
}
