package coaching

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/rating"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// moved is by how much a rating moves so that it needs evidence.
const moved = 1

// apart is how far the two of a round see a competency so that it must be talked about.
const apart = 2

// MustDiscuss reports whether two levels of a round differ so much that it must be talked about.
func MustDiscuss(a, b float64) bool { return a-b >= apart || b-a >= apart }

// NeedsEvidence reports whether a level differs so much from the last one that something must show it.
func NeedsEvidence(last, now float64) bool { return now-last >= moved || last-now >= moved }

// Assessed reads what the viewer may see of how some people were assessed, with the ratings, the
// latest first: two statements, however many people.
func Assessed(ctx context.Context, c *ent.Client, people []string) (map[string][]*ent.Assessment, error) {
	ctx = access.About(ctx, people...)
	rows, err := c.Assessment.Query().Where(assessment.SubjectIDIn(people...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read assessments: %w", err)
	}
	ratings, err := c.Rating.Query().Where(rating.SubjectIDIn(people...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read ratings: %w", err)
	}
	of := map[string][]*ent.Rating{}
	for _, r := range ratings {
		of[r.AssessmentID] = append(of[r.AssessmentID], r)
	}
	by := map[string][]*ent.Assessment{}
	for _, a := range rows {
		a.Edges.Ratings = of[a.ID]
		by[a.SubjectID] = append(by[a.SubjectID], a)
	}
	for _, list := range by {
		slices.SortFunc(list, Later)
	}
	return by, nil
}

// Later orders assessments, the latest first: by the day that they are about, then by when they were
// done.
func Later(a, b *ent.Assessment) int {
	return cmp.Or(cmp.Compare(b.AssessedOn, a.AssessedOn), done(b).Compare(done(a)), cmp.Compare(b.ID, a.ID))
}

func done(a *ent.Assessment) time.Time {
	if a.SharedAt != nil {
		return *a.SharedAt
	}
	return a.CreatedAt
}

// Before returns the latest assessment of the same kind before one, among those of its subject, the
// latest first.
func Before(all []*ent.Assessment, of *ent.Assessment) *ent.Assessment {
	for _, a := range all {
		if precedes(a, of) {
			return a
		}
	}
	return nil
}

// LastLevels returns the last level of each competency before an assessment, by the same kind.
func LastLevels(all []*ent.Assessment, of *ent.Assessment) map[string]float64 {
	last := map[string]float64{}
	for _, a := range all {
		if !precedes(a, of) {
			continue
		}
		for _, r := range a.Edges.Ratings {
			if _, known := last[r.CompetencyID]; !known {
				last[r.CompetencyID] = r.Current
			}
		}
	}
	return last
}

func precedes(a, of *ent.Assessment) bool {
	return a.ID != of.ID && a.Kind == of.Kind && a.State != assessment.StateDRAFT && Later(of, a) < 0
}

// Counterpart returns the other one of a round, once both are released, among those of its subject.
func Counterpart(all []*ent.Assessment, of *ent.Assessment) *ent.Assessment {
	other := assessment.KindSELF
	switch {
	case of.ReleasedAt == nil || of.Kind == assessment.KindPEER:
		return nil
	case of.Kind == assessment.KindSELF:
		other = assessment.KindMANAGER
	}
	for _, a := range all {
		if a.RoundID == of.RoundID && a.Kind == other && a.ReleasedAt != nil {
			return a
		}
	}
	return nil
}

// own finds an assessment that the viewer wrote. One that they may see and did not write is not
// theirs to change.
func own(ctx context.Context, tx *history.Tx, w *world.World, field, assessmentID string) (*ent.Assessment, error) {
	a, err := seen(ctx, tx.Client, w, field, assessmentID)
	if err != nil {
		return nil, err
	}
	if a.AuthorID != me(ctx) {
		return nil, fault.New(fault.Forbidden, "Only its author changes an assessment.").OnField("input." + field)
	}
	return a, nil
}

// seen finds an assessment that the viewer may see.
func seen(ctx context.Context, c *ent.Client, w *world.World, field, assessmentID string) (*ent.Assessment, error) {
	_, a, err := find(ctx, w, c, id.Assessment, field, assessmentID, func(c *ent.Client, ctx context.Context, key string) (*ent.Assessment, error) {
		return c.Assessment.Get(ctx, key)
	})
	return a, err
}

// leadsGrowth reports whether somebody coaches or directly leads a person now.
func leadsGrowth(w *world.World, who, personID string) bool {
	s := w.Standing()
	return s.Coaches(who, personID) || s.Manages(who, personID)
}

// expectedOf returns what is expected where an assessment was made, by competency: of its seat while
// that is in the chart, else of its role.
func expectedOf(w *world.World, a *ent.Assessment) map[string]Expectation {
	list := []Expectation(nil)
	if seat, ok := w.Graph().Position(orNone(a.PositionID)); ok && seat.InChart() {
		list = ExpectationsOfSeat(seat)
	} else if role, ok := w.Graph().Role(orNone(a.RoleID)); ok {
		list = ExpectationsOfRole(role)
	}
	by := make(map[string]Expectation, len(list))
	for _, e := range list {
		by[e.Competency().StoredID()] = e
	}
	return by
}

func orNone(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// primaryRole returns the stored id of the role that a seat is named by; nil where it carries none.
func primaryRole(seat orggraph.Position) *string {
	for _, r := range seat.Roles() {
		if r.Primary() {
			role := r.Role()
			return bare(role.ID(), role.Graph())
		}
	}
	return nil
}

// bare takes the world off the id of an object of a graph.
func bare(id string, g *orggraph.Graph) *string {
	id = id[:len(id)-len(g.Suffix())]
	return &id
}
