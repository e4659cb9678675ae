package view

import (
	"context"
	"time"

	"cadre/ent"
	"cadre/ent/scorecard"
	"cadre/internal/access"
	"cadre/internal/orggraph"
)

// Interview is a talk of one interviewer with a candidate.
type Interview struct {
	of  *Application
	row *ent.Interview
}

// ID returns the id.
func (i *Interview) ID() string { return i.row.ID }

// Application returns of which application.
func (i *Interview) Application() *Application { return i.of }

// LedBy returns who talks to the candidate.
func (i *Interview) LedBy() *orggraph.Person { return i.of.person(i.row.InterviewerID) }

// Competencies returns what they look at.
func (i *Interview) Competencies() []*orggraph.Competency {
	return competenciesNamed(i.of.graph, i.row.Competencies)
}

// PlannedOn returns the day.
func (i *Interview) PlannedOn() string { return i.row.PlannedOn }

// Scored reports whether the scorecard is in.
func (i *Interview) Scored() bool { return i.row.ScoredAt != nil }

// Mine reports whether it is the viewer's.
func (i *Interview) Mine(ctx context.Context) bool {
	v := access.From(ctx)
	return v != nil && v.PersonID == i.row.InterviewerID && v.Behind == nil
}

// Scorecard is what an interviewer saw.
type Scorecard struct {
	*hiring
	row *ent.Scorecard
}

// ID returns the id.
func (s *Scorecard) ID() string { return s.row.ID }

// Interviewer returns who wrote it.
func (s *Scorecard) Interviewer() *orggraph.Person { return s.person(s.row.AuthorID) }

// Scores returns each competency that the interview looked at.
func (s *Scorecard) Scores() []*Score {
	list := make([]*Score, len(s.row.Scores))
	for i, one := range s.row.Scores {
		list[i] = &Score{Rating: one.Rating, Evidence: one.Evidence}
		if c, ok := s.graph.Competency(one.Competency); ok {
			list[i].Competency = &c
		}
	}
	return list
}

// Score is the rating of one competency.
type Score struct {
	Competency *orggraph.Competency
	Rating     int
	Evidence   string
}

// Overall returns what it says in all.
func (s *Scorecard) Overall() scorecard.Overall { return s.row.Overall }

// Pros returns what speaks for them.
func (s *Scorecard) Pros() string { return s.row.Pros }

// Cons returns what speaks against them.
func (s *Scorecard) Cons() string { return s.row.Cons }

// At returns when it was handed in.
func (s *Scorecard) At() time.Time { return s.row.CreatedAt }
