package staffing_test

import (
	"testing"

	"cadre/ent"
	"cadre/ent/improvementplan"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
)

// TestAPlanEndsWithWhoLeaves reads a plan before and after whom it is about has left, and after that was taken back.
func TestAPlanEndsWithWhoLeaves(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		cy := s.Person("Cy Lee")
		opened, ends := s.Today(), "2026-12-31"
		row := &ent.ImprovementPlan{SubjectID: cy, State: improvementplan.StateUNDER_WAY, OpenedOn: &opened, EndsOn: &ends}
		stands := func() *ent.ImprovementPlan { return staffing.PlanStands(s.Graph(), s.Today(), row) }
		if got := stands(); got.State != improvementplan.StateUNDER_WAY {
			t.Errorf("while they are here it is %s", got.State)
		}
		_, left, err := staffing.ReplacePerson(s.owner("Ana Ruiz"), s.World, staffing.ReplacePersonInput{Person: cy, On: opened, Leaves: true, Seat: staffing.SeatUndecided})
		if err != nil {
			t.Fatal(err)
		}
		if got := stands(); got.State != improvementplan.StateENDED || got.Outcome == nil || *got.Outcome != improvementplan.OutcomeEXIT || got.EndedOn == nil || *got.EndedOn != opened {
			t.Errorf("once they have left it is %s, %v, %v", got.State, got.Outcome, got.EndedOn)
		}
		if row.State != improvementplan.StateUNDER_WAY {
			t.Error("the row itself was changed")
		}
		if _, err := s.World.Undo(s.Context(), left.Changeset.ID, nil); err != nil {
			t.Fatal(err)
		}
		if got := stands(); got.State != improvementplan.StateUNDER_WAY {
			t.Errorf("once the leaving is taken back it is %s", got.State)
		}
	})
}

// TestWhatIsLearnedIsHandedOver has somebody leave who was to learn from another who leaves.
func TestWhatIsLearnedIsHandedOver(t *testing.T) {
	storetest.Each(t, func(t *testing.T, db *store.Store) {
		s := must(t, db)
		dan, ana := s.Person("Dan Poe"), s.Person("Ana Ruiz")
		task := s.ok(first(staffing.HandOverKnowledge(s.As("Ben Ode"), s.World, staffing.HandOverKnowledgeInput{Person: s.Person("Cy Lee"), Position: s.Seat("Designer"), What: "The sketches", Owner: dan, DueOn: "2026-08-01"})))
		preview, err := staffing.PreviewReplacement(s.As("Ben Ode"), s.World, dan, nil)
		if err != nil {
			t.Fatal(err)
		}
		listed := false
		for _, o := range preview.Orphans() {
			listed = listed || o.Kind() == staffing.OrphanKnowledge && o.Of() == task && o.Title() == "The sketches"
		}
		if !listed {
			t.Errorf("what they were to learn is not listed: %v", preview.Orphans())
		}
		_, _, err = staffing.ReplacePerson(s.owner("Ana Ruiz"), s.World, staffing.ReplacePersonInput{Person: dan, On: "2026-07-01", Leaves: true, Seat: staffing.SeatUndecided, Heir: &ana})
		if err != nil {
			t.Fatal(err)
		}
		row, err := s.Client().KnowledgeTask.Get(s.As("Ben Ode"), task)
		if err != nil || row.OwnerID != ana || row.Version != 2 {
			t.Errorf("it is %v, %v", row, err)
		}
	})
}

func first[T any](id string, _ T, err error) (string, error) { return id, err }
