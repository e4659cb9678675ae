package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"entgo.io/ent/privacy"
)

// Columns that the rules of hiring are told by.
const (
	columnHiringManager = "hiring_manager_id"
	columnInterviewer   = "interviewer_id"
	columnOpening       = "opening_id"
	columnApplication   = "application_id"
	columnCandidate     = "candidate_id"
	columnScoredAt      = "scored_at"
	columnWho           = "person_id"
	columnState         = "state"
	stateActive         = "ACTIVE"
	stateHired          = "HIRED"
	tableOpenings       = "openings"
	tableApplications   = "applications"
	tableInterviews     = "interviews"
)

// hiring is the policy of rows that belong to the search for somebody. People in the app alone read
// them, and no tool. Cadre alone writes them, after it has checked who hires and who interviews.
func hiring(class Class, may condition) ent.Policy {
	return Classed{class: class, Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfTool(), readable(may), Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), Deny()},
	}}
}

// Openings is the policy of openings: for who hires, who leads them, who opened it, and the owner of the workspace.
func Openings() ent.Policy {
	return hiring(ClassInternal, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.Owner || !holds(ctx, LinePlans) {
			return everyRow()
		}
		if v.PersonID == "" {
			return nil
		}
		who := []any{v.PersonID}
		for _, person := range hirersBelow(ctx, v) { // openings are about no person that a reader could name
			who = append(who, person)
		}
		return sql.Or(sql.In(s.C(columnHiringManager), who...), sql.EQ(s.C(columnAuthor), v.PersonID))
	})
}

// Hiring is the policy of what is for the hiring manager alone: moves and offers.
func Hiring() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		return notOwn(ctx, v, s, s.C(columnApplication), hires(ctx, v, s, s.C(columnOpening)))
	})
}

// Applications is the policy of applications: for who hires, and for who talks to the candidate.
func Applications() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		return notOwn(ctx, v, s, s.C(columnID), either(hires(ctx, v, s, s.C(columnOpening)), interviews(ctx, v, s, s.C(columnID))))
	})
}

// Candidates is the policy of candidates: for whom one of their applications is.
func Candidates() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		t := sql.Table(tableApplications)
		whose := notOwn(ctx, v, s, t.C(columnID), either(hires(ctx, v, s, t.C(columnOpening)), interviews(ctx, v, s, t.C(columnID))))
		if whose == nil {
			return nil
		}
		return sql.In(s.C(columnID), sql.Dialect(s.Dialect()).Select(t.C(columnCandidate)).From(t).Where(whose))
	})
}

// Interviews is the policy of interviews: for who hires and for the interviewer.
func Interviews() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		var mine *sql.Predicate
		if v.PersonID != "" && holds(ctx, LineInterviews) {
			mine = sql.EQ(s.C(columnInterviewer), v.PersonID)
		}
		return notOwn(ctx, v, s, s.C(columnApplication), either(hires(ctx, v, s, s.C(columnOpening)), mine))
	})
}

// Scorecards is the policy of scorecards: each reads their own, and who hires or talked to the candidate
// too reads those of others once nothing of their own is missing. Once the candidate is somebody whom they work with, who
// hires alone reads more than their own.
func Scorecards() ent.Policy {
	return hiring(ClassCandidate, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.PersonID == "" {
			return nil
		}
		others := either(hires(ctx, v, s, s.C(columnOpening)), notPeer(ctx, s, interviews(ctx, v, s, s.C(columnApplication))))
		if others != nil && holds(ctx, LineBlind) {
			// Where the application has ended nobody can hand one in any more, and nothing is owed.
			t, a := sql.Table(tableInterviews), sql.Table(tableApplications)
			open := sql.Dialect(s.Dialect()).Select(a.C(columnID)).From(a).Where(sql.EQ(a.C(columnState), stateActive))
			owed := sql.Dialect(s.Dialect()).Select(t.C(columnApplication)).From(t).
				Where(sql.And(sql.EQ(t.C(columnInterviewer), v.PersonID), sql.IsNull(t.C(columnScoredAt)), sql.In(t.C(columnApplication), open)))
			others = sql.And(others, sql.NotIn(s.C(columnApplication), owed))
		}
		return notOwn(ctx, v, s, s.C(columnApplication), either(sql.EQ(s.C(columnAuthor), v.PersonID), others))
	})
}

// notOwn takes from a condition what is about the viewer: nobody reads how they were chosen, or were not, also where they
// hire for that search now.
func notOwn(ctx context.Context, v *Viewer, s *sql.Selector, application string, may *sql.Predicate) *sql.Predicate {
	if may == nil || !holds(ctx, LineOwnSearch) {
		return may
	}
	a := sql.Table(tableApplications).As("own")
	own := sql.Dialect(s.Dialect()).Select(a.C(columnID)).From(a).Where(sql.EQ(a.C(columnWho), v.PersonID))
	return sql.And(may, sql.NotIn(application, own))
}

// notPeer takes from a condition what is about somebody whom the viewer works with by now: who was hired, and who worked
// here all along once their application has ended.
func notPeer(ctx context.Context, s *sql.Selector, may *sql.Predicate) *sql.Predicate {
	if may == nil || !holds(ctx, LinePeers) {
		return may
	}
	a := sql.Table(tableApplications).As("peers")
	peers := sql.Dialect(s.Dialect()).Select(a.C(columnID)).From(a).
		Where(sql.Or(sql.EQ(a.C(columnState), stateHired), sql.And(sql.NotNull(a.C(columnWho)), sql.NEQ(a.C(columnState), stateActive))))
	return sql.And(may, sql.NotIn(s.C(columnApplication), peers))
}

// hires is the condition that a column names an opening for which the viewer hires.
func hires(ctx context.Context, v *Viewer, s *sql.Selector, opening string) *sql.Predicate {
	if v.PersonID == "" || !holds(ctx, LineHires) {
		return nil
	}
	t := sql.Table(tableOpenings)
	return sql.In(opening, sql.Dialect(s.Dialect()).Select(t.C(columnID)).From(t).Where(sql.EQ(t.C(columnHiringManager), v.PersonID)))
}

// interviews is the condition that a column names an application whose candidate the viewer talks to.
func interviews(ctx context.Context, v *Viewer, s *sql.Selector, application string) *sql.Predicate {
	if v.PersonID == "" || !holds(ctx, LineInterviews) {
		return nil
	}
	t := sql.Table(tableInterviews)
	return sql.In(application, sql.Dialect(s.Dialect()).Select(t.C(columnApplication)).From(t).Where(sql.EQ(t.C(columnInterviewer), v.PersonID)))
}

// either is the condition that one of two holds; nil is one that never does.
func either(a, b *sql.Predicate) *sql.Predicate {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return sql.Or(a, b)
}
