package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

// Columns that the rules of evaluations are told by.
const (
	columnCycle      = "cycle_id"
	columnGiver      = "giver_id"
	columnReach      = "reach"
	reachDraft       = "DRAFT"
	reachReleased    = "RELEASED"
	tableEvaluations = "evaluations"
	tableVoices      = "evaluation_voices"
)

// evaluated are rows of the work of somebody that who may see an evaluation reads.
var evaluated = rows{class: ClassEvaluation, subject: columnSubject}

// Evaluations is the policy of what is said of somebody's work and stays as it was said: for them, who leads them, the
// chain above and who wrote it.
func Evaluations() ent.Policy { return hiring(ClassEvaluation, evaluated.readable) }

// EvaluationCycles is the policy of cycles: for who runs one, whoever may see an evaluation of it, and who was asked
// to write into one.
func EvaluationCycles() ent.Policy {
	return hiring(ClassEvaluation, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		if v.PersonID == "" {
			return nil
		}
		e, w := sql.Table(tableEvaluations), sql.Table(tableVoices)
		seen := sql.Dialect(s.Dialect()).Select(e.C(columnCycle)).From(e)
		may := evaluated.readable(ctx, v, seen)
		asked := sql.Dialect(s.Dialect()).Select(w.C(columnCycle)).From(w).Where(sql.EQ(w.C(columnGiver), v.PersonID))
		runs := sql.Or(sql.EQ(s.C(columnAuthor), v.PersonID), sql.In(s.C(columnID), asked))
		if may == nil {
			return runs
		}
		return sql.Or(runs, sql.In(s.C(columnID), seen.Where(may)))
	})
}

// EvaluationVoices is the policy of what people write of themselves and of colleagues: each reads their own, and who
// leads the person, and the chain above, what was asked for and handed in. Whom it is about reads no colleague's.
func EvaluationVoices() ent.Policy {
	return hiring(ClassEvaluation, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		var mine *sql.Predicate
		if v.PersonID != "" && holds(ctx, LineVoices) {
			mine = sql.EQ(s.C(columnGiver), v.PersonID)
		}
		return either(mine, evaluated.stands(ctx, v, s, Reads, RelationManager, RelationChain))
	})
}

// EvaluationResults is the policy of results: drafts are for who leads the person, the chain above reads them from the
// calibration on, and whom they are about, and who wrote them, once they are released.
func EvaluationResults() ent.Policy {
	return hiring(ClassEvaluation, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		direct := evaluated.stands(ctx, v, s, Reads, RelationManager)
		above := evaluated.stands(ctx, v, s, Reads, RelationChain)
		if above != nil && holds(ctx, LineCalibrated) {
			above = sql.And(above, sql.NEQ(s.C(columnReach), reachDraft))
		}
		theirs := evaluated.stands(ctx, v, s, Reads, RelationSubject)
		if v.PersonID != "" && rights(ctx, ClassEvaluation)[RelationFormer] >= Reads {
			theirs = either(theirs, sql.EQ(s.C(columnAuthor), v.PersonID))
		}
		if theirs != nil && holds(ctx, LineResults) {
			theirs = sql.And(theirs, sql.EQ(s.C(columnReach), reachReleased))
		}
		return either(direct, either(above, theirs))
	})
}
