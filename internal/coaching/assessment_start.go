package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// StartAssessmentInput says whom to assess, and as what.
type StartAssessmentInput struct {
	Person     string
	Kind       assessment.Kind
	AssessedOn *string
	Reason     *string
}

// StartAssessment begins an assessment and returns its id.
func StartAssessment(ctx context.Context, w *world.World, in StartAssessmentInput) (string, *world.Commit, error) {
	p, err := person(w, "input.person", in.Person)
	if err != nil {
		return "", nil, err
	}
	f := form{w: w}
	day := f.pastDay("assessedOn", in.AssessedOn)
	if f.err != nil {
		return "", nil, f.err
	}
	if err := mayAssess(ctx, w, p, in.Kind); err != nil {
		return "", nil, err
	}
	ctx = access.About(ctx, p.Key())
	key := id.New(id.Assessment)
	c, err := write(ctx, w, "assessment.start", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		began, err := tx.Assessment.Query().Where(assessment.SubjectID(p.Key()), assessment.AuthorID(me(ctx)), assessment.KindEQ(in.Kind), assessment.ReleasedAtIsNil()).First(ctx)
		if err == nil {
			return fault.New(fault.Conflict, "You have begun one already: go on with it, or throw it away.").OnField("input.person").With("assessment", began.ID)
		}
		if !ent.IsNotFound(err) {
			return fmt.Errorf("look for what was begun: %w", err)
		}
		round, err := roundFor(ctx, tx, w, p.Key(), in.Kind)
		if err != nil {
			return err
		}
		create := tx.Assessment.Create().SetID(key).SetSubjectID(p.Key()).SetAuthorID(me(ctx)).SetCreatedAt(w.Now()).SetKind(in.Kind).SetRoundID(round).SetAssessedOn(day)
		if seat, ok := p.Position(); ok {
			create.SetPositionID(seat.Key()).SetNillableRoleID(primaryRole(seat))
		}
		if err := create.Exec(ctx); err != nil {
			return fmt.Errorf("begin an assessment: %w", err)
		}
		tx.Summarize("Began to assess %s", p.Name())
		return nil
	})
	return key, c, err
}

// mayAssess checks that the viewer stands to a person as a kind of assessment asks.
func mayAssess(ctx context.Context, w *world.World, p orggraph.Person, kind assessment.Kind) error {
	myself := me(ctx) == p.Key()
	leads := leads(ctx, p.Key())
	refused := func(format string, args ...any) error {
		return fault.New(fault.Forbidden, format, args...).OnField("input.kind")
	}
	self, known := w.Graph().Person(me(ctx))
	switch {
	case !known:
		return nobody()
	case kind == assessment.KindSELF && !myself:
		return refused("Only %s can say how they see themselves.", p.Name())
	case kind == assessment.KindMANAGER && !leads:
		return refused("You neither coach nor lead %s.", p.Name())
	case kind == assessment.KindPEER && myself:
		return refused("Assess yourself as yourself.")
	case kind == assessment.KindPEER && leads:
		return refused("You coach or lead %s: assess them as that.", p.Name())
	}
	if _, seated := self.Position(); kind == assessment.KindPEER && !seated {
		return refused("Only who holds a seat assesses a colleague.")
	}
	return nil
}

// roundFor finds the round that a new assessment joins: one that the other of the two has begun and
// that nobody else takes this side of. Cadre looks for it itself, because neither may see that the
// other has begun; which round it is, is told to nobody.
func roundFor(ctx context.Context, tx *history.Tx, w *world.World, subject string, kind assessment.Kind) (string, error) {
	alone := id.New(id.Assessment)
	if kind == assessment.KindPEER {
		return alone, nil
	}
	rows, err := tx.Assessment.Query().
		Where(assessment.SubjectID(subject), assessment.KindIn(assessment.KindSELF, assessment.KindMANAGER), assessment.ReleasedAtIsNil()).
		Order(ent.Asc(assessment.FieldCreatedAt, assessment.FieldID)).All(access.System(ctx))
	if err != nil {
		return "", fmt.Errorf("look for a round: %w", err)
	}
	taken := map[string]bool{}
	for _, a := range rows {
		if a.Kind == kind && stillTheirs(w, a) {
			taken[a.RoundID] = true
		}
	}
	for _, a := range rows {
		if a.Kind != kind && !taken[a.RoundID] && stillTheirs(w, a) {
			return a.RoundID, nil
		}
	}
	return alone, nil
}

// stillTheirs reports whether the author of an assessment still stands to its subject as its kind
// asks. Who no longer coaches or leads somebody does not keep others waiting.
func stillTheirs(w *world.World, a *ent.Assessment) bool {
	return a.Kind != assessment.KindMANAGER || leadsGrowth(w, a.AuthorID, a.SubjectID)
}
