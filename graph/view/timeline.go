package view

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/internal/access"
	"cadre/internal/fault"
)

// Timeline is when the organisation was changed.
type Timeline struct {
	First, Last *time.Time
	Changesets  int
	Marks       []TimelineMark
}

// TimelineMark is one or several changesets that stand close together.
type TimelineMark struct {
	At         time.Time
	Revision   int64
	Changesets int
	Summary    string
}

// maxMarks is how many marks a timeline has at most.
const maxMarks = 1000

// Timeline gathers the changesets of the world into marks.
func (o *Org) Timeline(ctx context.Context, marks *int) (*Timeline, error) {
	most := 200
	if marks != nil {
		most = *marks
	}
	if most < 1 || most > maxMarks {
		return nil, fault.New(fault.InvalidInput, "marks is 1 to %d.", maxMarks).OnField("marks")
	}
	if !access.From(ctx).Can(access.ScopeRead) {
		return nil, fault.New(fault.Forbidden, "The token does not cover reading.")
	}
	rows, err := o.World.Changesets().Select(changeset.FieldSeq, changeset.FieldAt, changeset.FieldSummary).Order(ent.Asc(changeset.FieldSeq)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the timeline: %w", err)
	}
	t := &Timeline{Changesets: len(rows)}
	if len(rows) == 0 {
		return t, nil
	}
	first, last := rows[0].At, rows[len(rows)-1].At
	t.First, t.Last = &first, &last
	step := last.Sub(first)/time.Duration(most) + 1
	for i, r := range rows {
		mark := TimelineMark{At: r.At, Revision: r.Seq, Changesets: 1, Summary: r.Summary}
		if n := len(t.Marks); n > 0 && len(rows) > most && r.At.Sub(first)/step == rows[i-1].At.Sub(first)/step {
			mark.Changesets += t.Marks[n-1].Changesets
			t.Marks[n-1] = mark
			continue
		}
		t.Marks = append(t.Marks, mark)
	}
	return t, nil
}
