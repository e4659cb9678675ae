package demo

import (
	"context"

	"cadre/ent"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/roles"
	"cadre/internal/world"
)

// Write fills a workspace without seats and people with an organisation and how it coaches its people, as
// one changeset that one undo takes back. A new workspace is first seeded with the default roles and, where
// there is coaching, competencies, as changesets of their own. Write answers CONFLICT where there is an
// organisation already, and takes everything back when the context is cancelled.
//
// Coaching speaks of the default competencies. Where the workspace has put some of them away, it is left out.
func Write(ctx context.Context, w *world.World, o Org, progress Progress) (*world.Commit, error) {
	if _, err := w.Write(ctx, roles.SeedIntent(), roles.Seed); err != nil {
		return nil, err
	}
	coached := len(o.Coaching.Assessments) > 0
	if coached {
		if _, err := w.Write(ctx, coaching.SeedIntent(), coaching.Seed); err != nil {
			return nil, err
		}
	}
	return w.Write(ctx, world.Intent{Action: "demo.load", Unsigned: true}, func(ctx context.Context, tx *history.Tx) error {
		if err := mustBeEmpty(ctx, tx.Client); err != nil {
			return err
		}
		in := newInserter(tx.Client, o, progress)
		if competencies, known := knows(w.Graph()); coached && known {
			in.coach(w.Graph(), competencies)
		}
		if err := in.insert(ctx); err != nil {
			return err
		}
		tx.Summarize("Loaded %s: %d seats and %d people", o.Name, len(o.Positions), len(o.People))
		return nil
	})
}

func mustBeEmpty(ctx context.Context, tx *ent.Client) error {
	seats, err := tx.Position.Query().Exist(ctx)
	if err != nil {
		return err
	}
	people, err := tx.Person.Query().Exist(ctx)
	if err != nil {
		return err
	}
	if seats || people {
		return fault.New(fault.Conflict, "This workspace holds an organisation already. Open an empty workspace for the demo.")
	}
	return nil
}
