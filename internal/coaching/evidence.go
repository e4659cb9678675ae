package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/evidence"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// maxText is how many characters evidence, remarks and feedback have at most.
const maxText = 10_000

// EvidenceInput is a piece of evidence.
type EvidenceInput struct {
	Kind      evidence.Kind
	Direction evidence.Direction
	NotedOn   *string
	Text      string
	Link      *string
}

// evidence checks a piece of evidence at a path below input.
func (f *form) evidence(at string, in *EvidenceInput) {
	in.Text = f.said(at+".text", in.Text, maxText)
	in.Link = f.link(at+".link", in.Link)
	day := f.pastDay(at+".notedOn", in.NotedOn)
	in.NotedOn = &day
}

// note writes a piece of evidence of the viewer's own.
func note(ctx context.Context, tx *history.Tx, w *world.World, in EvidenceInput, key string, about func(*ent.EvidenceCreate)) error {
	on := w.Today()
	if in.NotedOn != nil {
		on = *in.NotedOn
	}
	create := tx.Evidence.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now()).SetKind(in.Kind).SetDirection(in.Direction).
		SetNotedOn(on).SetText(in.Text).SetNillableLink(in.Link)
	about(create)
	if err := create.Exec(ctx); err != nil {
		return fmt.Errorf("note evidence: %w", err)
	}
	return nil
}

// AddEvidenceInput is evidence and what it is for: a rating, a focus area or a person.
type AddEvidenceInput struct {
	Rating     *string
	FocusArea  *string
	Person     *string
	Competency *string
	Evidence   EvidenceInput
	SharedUp   bool
	Reason     *string
}

// AddEvidence notes evidence and returns its id.
func AddEvidence(ctx context.Context, w *world.World, in AddEvidenceInput) (string, *world.Commit, error) {
	f := form{w: w}
	f.evidence("evidence", &in.Evidence)
	competency := f.optionalCompetency("competency", in.Competency)
	given := 0
	for _, one := range []*string{in.Rating, in.FocusArea, in.Person} {
		if one != nil {
			given++
		}
	}
	if given != 1 {
		f.fail("person", "Say what it is for: give one of rating, focusArea and person.")
	}
	if f.err != nil {
		return "", nil, f.err
	}
	key := id.New(id.Evidence)
	c, err := write(ctx, w, "evidence.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		what, err := evidenceFor(ctx, tx, w, in)
		if err != nil {
			return err
		}
		ctx = access.About(ctx, what.subject)
		if competency == nil {
			competency = what.competency
		}
		tx.Summarize("Noted evidence about %s", called(w, what.subject))
		return note(ctx, tx, w, in.Evidence, key, func(create *ent.EvidenceCreate) {
			create.SetSubjectID(what.subject).SetNillableRatingID(what.rating).SetNillableFocusAreaID(what.focus).SetNillableCompetencyID(competency).SetSharedUp(in.SharedUp)
			if what.released {
				create.SetReleasedAt(w.Now())
			}
		})
	})
	return key, c, err
}

// purpose is what evidence is for.
type purpose struct {
	subject                   string
	rating, focus, competency *string
	released                  bool // others may see it at once
}

func evidenceFor(ctx context.Context, tx *history.Tx, w *world.World, in AddEvidenceInput) (purpose, error) {
	switch {
	case in.Rating != nil:
		return evidenceForRating(ctx, tx, w, *in.Rating)
	case in.FocusArea != nil:
		return evidenceForFocus(ctx, tx, w, *in.FocusArea)
	}
	p, err := person(w, "input.person", *in.Person)
	if err == nil && p.Key() != me(ctx) {
		p, err = coachedByMe(ctx, w, "input.person", *in.Person)
	}
	if err != nil {
		return purpose{}, err
	}
	return purpose{subject: p.Key(), released: true}, nil
}

func evidenceForRating(ctx context.Context, tx *history.Tx, w *world.World, ratingID string) (purpose, error) {
	ctx, r, err := find(ctx, w, tx.Client, id.Rating, "rating", ratingID, func(c *ent.Client, ctx context.Context, key string) (*ent.Rating, error) {
		return c.Rating.Query().Where(rating.ID(key)).WithAssessment().Only(ctx)
	})
	switch {
	case err != nil:
		return purpose{}, err
	case r.Edges.Assessment == nil:
		return purpose{}, fault.New(fault.NotFound, "There is no such rating.").OnField("input.rating")
	case r.AuthorID != me(ctx) && r.SubjectID != me(ctx) && !leads(ctx, r.SubjectID):
		return purpose{}, fault.New(fault.Forbidden, "Only who is assessed, and who coaches or leads them, notes evidence for a rating.").OnField("input.rating")
	}
	if err := openForRating(ctx, tx, r.Edges.Assessment); err != nil {
		return purpose{}, err
	}
	return purpose{subject: r.SubjectID, rating: &r.ID, competency: &r.CompetencyID, released: r.ReleasedAt != nil}, nil
}

func evidenceForFocus(ctx context.Context, tx *history.Tx, w *world.World, focusID string) (purpose, error) {
	ctx, row, err := focusOf(ctx, w, tx.Client, "focusArea", focusID)
	if err != nil {
		return purpose{}, err
	}
	if row.SubjectID != me(ctx) && !leads(ctx, row.SubjectID) {
		return purpose{}, fault.New(fault.Forbidden, "Only the two who work on a plan note evidence for it.").OnField("input.focusArea")
	}
	return purpose{subject: row.SubjectID, focus: &row.ID, competency: &row.CompetencyID, released: row.ReleasedAt != nil}, nil
}
