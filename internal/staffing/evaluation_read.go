package staffing

import (
	"context"
	"fmt"

	"cadre/ent/evaluationvoice"
	"cadre/internal/access"
	"cadre/internal/world"
)

// VoiceTally says whether somebody has written of themselves, how many colleagues were asked, and how many have written.
type VoiceTally struct {
	Self      bool
	Asked, In int
}

// TallyVoices counts what was written in cycles, by evaluation. Who may see an evaluation may know how many have
// written, and no more: Cadre reads them.
func TallyVoices(ctx context.Context, w *world.World, cycles []string) (map[string]VoiceTally, error) {
	rows, err := w.Client().EvaluationVoice.Query().Where(evaluationvoice.CycleIDIn(cycles...)).
		Select(evaluationvoice.FieldID, evaluationvoice.FieldEvaluationID, evaluationvoice.FieldSubjectID, evaluationvoice.FieldGiverID, evaluationvoice.FieldGivenAt).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read what was written: %w", err)
	}
	all := map[string]VoiceTally{}
	for _, row := range rows {
		t := all[row.EvaluationID]
		if row.GiverID == row.SubjectID {
			t.Self = row.GivenAt != nil
		} else {
			t.Asked++
			if row.GivenAt != nil {
				t.In++
			}
		}
		all[row.EvaluationID] = t
	}
	return all, nil
}

// OpensCycles reports whether the viewer may open a cycle: who leads people does.
func OpensCycles(ctx context.Context, w *world.World) bool {
	return ownHand(ctx) && len(evaluatedBelow(ctx, w)) > 0
}
