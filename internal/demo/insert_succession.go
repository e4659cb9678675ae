package demo

import (
	"context"
	"fmt"

	"cadre/ent/successor"
	"cadre/internal/access"
)

// insertSuccessions writes who could take a seat one day. Cadre itself does: nobody is asking.
func (r *coachingRows) insertSuccessions(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, s := range r.org.Successions {
		create := r.tx.Successor.Create().SetAuthorID(r.named(s.By)).SetCreatedAt(ago(r.org.Now, s.DaysAgo)).SetPositionID(r.positions[s.Position]).
			SetPersonID(r.named(s.Person)).SetReadiness(successor.Readiness(s.Readiness)).SetNote(s.Note)
		if s.Risk != "" {
			create.SetRisk(successor.Risk(s.Risk))
		}
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("name who could take %s: %w", s.Position, err)
		}
		r.wrote(1)
	}
	return nil
}
