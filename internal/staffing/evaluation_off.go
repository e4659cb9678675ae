package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent/evaluationcycle"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// CallOffEvaluationCycleInput says which cycle ends before it is released, and why.
type CallOffEvaluationCycleInput struct {
	Cycle  string
	Why    string
	Reason *string
}

// CallOffEvaluationCycle ends a cycle before anything of it is released, and returns its id. What was written stays for
// those who may read it.
func CallOffEvaluationCycle(ctx context.Context, w *world.World, in CallOffEvaluationCycleInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("cycle", in.Cycle, "cycle", id.EvaluationCycle)
	why := f.Said("why", "Why", in.Why, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "evaluation.callOff", reason, func(ctx context.Context, tx *history.Tx) error {
		cycle, err := tx.EvaluationCycle.Get(ctx, key)
		if err != nil {
			return input.Missing(err, "cycle", "cycle")
		}
		runs, err := RunsCycle(ctx, w, tx.Evaluation, cycle)
		if err != nil {
			return err
		}
		if !runs {
			return fault.New(fault.Forbidden, "Who opened the cycle calls it off.").OnField("input.cycle")
		}
		if err := during(ctx, tx, "cycle", cycle.ID, cycleStages[:slices.Index(cycleStages, evaluationcycle.StageRELEASED)]...); err != nil {
			return err
		}
		tx.Summarize("Called an evaluation off")
		if err := tx.EvaluationCycle.UpdateOne(cycle).SetStage(evaluationcycle.StageCALLED_OFF).SetCalledOffWhy(why).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("call a cycle off: %w", err)
		}
		return nil
	})
	return key, c, err
}
