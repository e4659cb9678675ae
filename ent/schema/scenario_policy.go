package schema

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/privacy"

	"cadre/internal/access"
)

// What belongs to a scenario is seen by its owner and by those it is shared with, and by nobody
// else, whichever way they come: the rules below add that to every query. Rows are written by
// Cadre alone, after it has checked what the viewer may do with the scenario.

// ofScenario is the policy of rows that belong to a scenario.
func ofScenario() ent.Policy { return access.Planned(visible{}) }

// Generated code is not there yet while it is generated the first time, so that queries are known
// by what they can do.
type scenarioQuery interface{ VisibleTo(key, person string) }

// visible restricts a query of anything that belongs to a scenario.
type visible struct{}

// EvalQuery adds to the query what the viewer may see.
func (visible) EvalQuery(ctx context.Context, q ent.Query) error {
	s, ok := q.(scenarioQuery)
	if !ok {
		return privacy.Skip
	}
	for v := access.From(ctx); v != nil; v = v.Behind { // through somebody's eyes: what both may see
		s.VisibleTo(v.Key(), v.PersonID)
	}
	return privacy.Allow
}
