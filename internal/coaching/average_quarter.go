package coaching

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// quarter is three months that are over, by UTC: after one moment, and until another.
type quarter struct{ after, until time.Time }

// quarterOf returns the quarter of a day, or the last one that is over.
func quarterOf(w *world.World, on *string) (quarter, error) {
	now := w.Now().UTC()
	first := calendar.QuarterOf(now).AddDate(0, -3, 0)
	if on != nil {
		day, err := time.Parse(time.DateOnly, *on)
		if err != nil || day.Year() < 1 {
			return quarter{}, fault.New(fault.InvalidInput, "The day must be a real one, written as YYYY-MM-DD.").OnField("on")
		}
		if first = calendar.QuarterOf(day); !first.AddDate(0, 3, 0).Before(now) {
			return quarter{}, fault.New(fault.InvalidInput, "This quarter is not over: averages are told once it is.").OnField("on")
		}
	}
	// Moments have seconds; one second before midnight it is the last day still.
	return quarter{first.Add(-time.Second), first.AddDate(0, 3, 0).Add(-time.Second)}, nil
}

// before returns the quarter that ends where this one begins.
func (q quarter) before() quarter {
	return quarter{q.after.Add(time.Second).AddDate(0, -3, 0).Add(-time.Second), q.after}
}

func (q quarter) lastDay() string { return q.until.Format(time.DateOnly) }

// released reads the organisation as the quarter left it, and the level of everyone, by person and
// competency, from what was released in it. It reads more than the viewer may see, whatever they may open;
// nothing of it leaves this package but averages.
func (q quarter) released(ctx context.Context, w *world.World) (*orggraph.Graph, map[string]map[string]Known, error) {
	ctx = access.System(ctx)
	then, g, err := q.organisation(ctx, w)
	if err != nil {
		return nil, nil, err
	}
	c, err := then.Confidential(ctx)
	if err != nil {
		return nil, nil, err
	}
	rows, err := c.Assessment.Query().
		Where(assessment.ReleasedAtGT(q.after), assessment.ReleasedAtLTE(q.until), assessment.KindIn(assessment.KindMANAGER, assessment.KindSELF)).
		Select(assessment.FieldID, assessment.FieldSubjectID, assessment.FieldKind, assessment.FieldState, assessment.FieldAssessedOn, assessment.FieldSharedAt, assessment.FieldCreatedAt).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("read assessments: %w", err)
	}
	ratings, err := c.Rating.Query().Where(rating.ReleasedAtNotNil()).Select(rating.FieldID, rating.FieldAssessmentID, rating.FieldCompetencyID, rating.FieldCurrent).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("read ratings: %w", err)
	}
	return g, levelsOf(rows, ratings), nil
}

// organisation returns the organisation as the quarter left it. Where the log begins later, it is what the log begins with, by the
// days of its holdings and of what was released: like the log it never changes, so that what is told of the quarter stays as it is.
func (q quarter) organisation(ctx context.Context, w *world.World) (*world.World, *orggraph.Graph, error) {
	moment := q.until
	first, err := w.Worlds().Live().Client().Changeset.Query().Where(changeset.HasChangesWith(change.Entity(ent.TypePosition))).Order(ent.Asc(changeset.FieldSeq)).First(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return nil, nil, fmt.Errorf("look for where the log begins: %w", err)
	case err == nil && first.At.After(q.until):
		moment = first.At
	}
	then, err := w.Worlds().Open(ctx, world.Ref{AsOf: &moment})
	if err != nil {
		return nil, nil, fmt.Errorf("open the end of a quarter: %w", err)
	}
	return then, then.Graph().OnDay(q.lastDay()), nil
}

// levelsOf returns the level of everyone, by person and competency, that assessments give.
func levelsOf(rows []*ent.Assessment, ratings []*ent.Rating) map[string]map[string]Known {
	byID, of := make(map[string]*ent.Assessment, len(rows)), map[string][]*ent.Assessment{}
	for _, a := range rows {
		byID[a.ID] = a
		of[a.SubjectID] = append(of[a.SubjectID], a)
	}
	for _, r := range ratings {
		if a := byID[r.AssessmentID]; a != nil {
			a.Edges.Ratings = append(a.Edges.Ratings, r)
		}
	}
	known := make(map[string]map[string]Known, len(of))
	for person, list := range of {
		slices.SortFunc(list, Later)
		known[person] = KnownLevels(list)
	}
	return known
}
