package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// GiveKnowledgeInput says who learns something now.
type GiveKnowledgeInput struct {
	KnowledgeTask   string
	Owner           string
	ExpectedVersion *int
	Reason          *string
}

// GiveKnowledge gives somebody else something to learn from who leaves, and returns the id of that. Who leads the seat does.
func GiveKnowledge(ctx context.Context, w *world.World, in GiveKnowledgeInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("knowledgeTask", in.KnowledgeTask, "task", id.KnowledgeTask)
	owner := personNow(w, &f, "owner", in.Owner)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "knowledge.give", reason, func(ctx context.Context, tx *history.Tx) error {
		t, err := tx.KnowledgeTask.Get(ctx, key)
		switch {
		case err != nil:
			return input.Missing(err, "knowledgeTask", "task")
		case !GivesKnowledge(ctx, w, t):
			return fault.New(fault.Forbidden, "Who leads the seat says who learns it.").OnField("input.knowledgeTask")
		case in.ExpectedVersion != nil && *in.ExpectedVersion != t.Version:
			return fault.New(fault.Conflict, "Somebody changed the task meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", t.Version)
		case t.DoneOn != nil:
			return fault.New(fault.Conflict, "It was handed over already.").OnField("input.knowledgeTask")
		case owner.Key() == t.PersonID:
			return input.Invalid("owner", "%s leaves: choose who learns it from them.", owner.Name())
		case owner.Key() == t.OwnerID:
			return input.Invalid("owner", "%s learns it already.", owner.Name())
		}
		tx.Summarize("Said who else learns what is handed over")
		if err := tx.KnowledgeTask.UpdateOne(t).SetOwnerID(owner.Key()).AddVersion(1).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("give a task to somebody else: %w", err)
		}
		return nil
	})
	return key, c, err
}

// GivesKnowledge reports whether the viewer says who learns something: who leads the seat, but never of what they hand over
// themselves.
func GivesKnowledge(ctx context.Context, w *world.World, t *ent.KnowledgeTask) bool {
	if !ownHand(ctx) || t.PersonID == me(ctx) {
		return false
	}
	seat, ok := w.Graph().Position(t.PositionID)
	return ok && leadsSeat(w, me(ctx), seat)
}
