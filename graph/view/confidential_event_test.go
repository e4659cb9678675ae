package view_test

import (
	"testing"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/graph/view"
	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// Of what somebody took away no policy can be asked: they hear of it, and a tool of theirs does not where it reads no such rows.
func TestToolsHearNothingOfWhatIsPrivate(t *testing.T) {
	o := accesstest.Begin(t, storetest.SQLite(t))
	mia := &access.Viewer{PersonID: o.People['M']}
	tool := &access.Viewer{PersonID: mia.PersonID, Scopes: []access.Scope{access.ScopeCoachingRead}}
	hears := func(v *access.Viewer, entity string, kind id.Kind) bool {
		gone := world.ConfidentialEvent{Author: mia.PersonID, Touched: []history.Touch{{ID: id.New(kind), Entity: entity, Operation: change.OperationDELETE}}}
		e, err := view.ConfidentialEventOf(access.With(o.Context(), v), o.World, []world.ConfidentialEvent{gone})
		if err != nil {
			t.Fatalf("%s: %v", entity, err)
		}
		return e != nil
	}
	if !hears(tool, ent.TypeAssessment, id.Assessment) {
		t.Error("Mia's tool does not hear that she took an assessment away")
	}
	for _, k := range accesstest.HiringKinds {
		if told := k.Entity != ent.TypeErasure && history.Confidential(k.Entity); hears(mia, k.Entity, k.ID) != told {
			t.Errorf("Mia hears of a %s that she took away: %v, want %v", k.Entity, !told, told)
		}
		if hears(tool, k.Entity, k.ID) {
			t.Errorf("Mia's tool hears of a %s that she took away", k.Entity)
		}
	}
}
