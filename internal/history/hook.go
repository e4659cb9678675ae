package history

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/internal/access"
	"cadre/internal/id"
)

// entry is what a write did to one row, from its first touch to its last.
type entry struct {
	Touch
	before, after          ent.Row
	position, person, team *string // what the row hangs on, so that the log finds what is gone too
}

// recorder gathers the entries of one write. Several touches of one row become one entry.
type recorder struct {
	client *ent.Client
	list   []*entry
	byRow  map[string]*entry
}

type recorderKey struct{}
type sealKey struct{}

func withRecorder(ctx context.Context, r *recorder) context.Context {
	return context.WithValue(ctx, recorderKey{}, r)
}

// sealing marks the writing of the log itself, which records nothing.
func sealing(ctx context.Context) context.Context { return context.WithValue(ctx, sealKey{}, true) }

// Outside reports whether an entity is no part of the organisation: the logs themselves, what opens
// the workspace, the scenarios, of which live must show no trace, what is told to others of live, and
// who answered a survey with what: a log of either would tie the two together. No world holds its rows.
func Outside(entity string) bool {
	switch entity {
	case ent.TypeChangeset, ent.TypeChange, ent.TypeConfidentialChangeset, ent.TypeConfidentialChange, ent.TypeToken, ent.TypeSetting,
		ent.TypeScenario, ent.TypeScenarioChangeset, ent.TypeScenarioShare, ent.TypeScenarioReview, ent.TypeTransitionAction,
		ent.TypeWebhook, ent.TypeWebhookSecret, ent.TypeWebhookDelivery,
		ent.TypeLoadParticipation, ent.TypeLoadAnswer:
		return true
	}
	return false
}

// Confidential reports whether the rows of an entity are not open to everyone in the workspace. They are
// logged apart, because everyone may follow the log of the organisation.
func Confidential(entity string) bool {
	switch entity {
	case ent.TypeAssessment, ent.TypeRating, ent.TypeEvidence, ent.TypeFeedback,
		ent.TypeCoachingPlan, ent.TypeFocusArea, ent.TypeCoachingGoal, ent.TypeCoachingAction, ent.TypePlanReview, ent.TypeFocusReview,
		ent.TypeOneOnOneSeries, ent.TypeOneOnOne, ent.TypeAgendaItem, ent.TypeOneOnOneNote,
		ent.TypePrivateNote, ent.TypeNoteKey, ent.TypeTimeAllocation,
		ent.TypeOpening, ent.TypeCandidate, ent.TypeApplication, ent.TypeStageMove, ent.TypeInterview, ent.TypeScorecard, ent.TypeOffer, ent.TypeErasure, ent.TypeSuccessor,
		ent.TypeOnboarding, ent.TypeOnboardingTask, ent.TypeOnboardingReview,
		ent.TypeEvaluationCycle, ent.TypeEvaluation, ent.TypeEvaluationVoice, ent.TypeEvaluationResult, ent.TypeEvaluationNote,
		ent.TypeImprovementPlan, ent.TypeImprovementEntry, ent.TypeHeadcountPlan, ent.TypeExit, ent.TypeKnowledgeTask, ent.TypeOnboardingTemplate, ent.TypeLoadRound:
		return true
	}
	return false
}

// isLog reports whether an entity is part of a log, which only a Tx writes.
func isLog(entity string) bool {
	switch entity {
	case ent.TypeChangeset, ent.TypeChange, ent.TypeConfidentialChangeset, ent.TypeConfidentialChange:
		return true
	}
	return false
}

// Hook records every mutation of a client into the changeset of its Tx, and refuses those outside
// one. What is no part of the organisation passes, but for the logs, which only a Tx writes.
func Hook(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		if field := contradicted(m); field != "" {
			return nil, fmt.Errorf("history: a write of %s both sets and clears %s", m.Type(), field)
		}
		if ctx.Value(sealKey{}) != nil || Outside(m.Type()) && !isLog(m.Type()) {
			return next.Mutate(ctx, m)
		}
		rec, _ := ctx.Value(recorderKey{}).(*recorder)
		if rec == nil {
			return nil, fmt.Errorf("history: a write of %s outside a changeset", m.Type())
		}
		if m.Op().Is(ent.OpCreate) {
			return rec.create(ctx, m, next)
		}
		return rec.change(ctx, m, next)
	})
}

// contradicted names a column that a write both clears and sets: SQLite takes the last of both, PostgreSQL refuses the
// statement, so that tests on SQLite alone would not see it.
func contradicted(m ent.Mutation) string {
	for _, field := range m.ClearedFields() {
		if _, set := m.Field(field); set {
			return field
		}
	}
	return ""
}

// row is what every generated entity offers.
type row interface{ Columns() (ent.Row, error) }

// create reserves the entry before the row is written, so that bulk creates, which nest, stay in order.
func (r *recorder) create(ctx context.Context, m ent.Mutation, next ent.Mutator) (ent.Value, error) {
	withID, ok := m.(interface{ ID() (string, bool) })
	if !ok {
		return nil, fmt.Errorf("history: %s has no id", m.Type())
	}
	key, _ := withID.ID()
	e := r.entry(m.Type(), key)
	created := e.before == nil && e.Operation == ""
	value, err := next.Mutate(ctx, m)
	if err != nil {
		return value, err
	}
	saved, ok := value.(row)
	if !ok {
		return nil, fmt.Errorf("history: created %s has no columns", m.Type())
	}
	if e.after, err = saved.Columns(); err != nil {
		return nil, err
	}
	if created {
		dropNulls(e.after)
	}
	e.Operation = change.OperationCREATE
	if !created { // deleted and made again: what differs is an update
		e.Operation = change.OperationUPDATE
	}
	return value, nil
}

func (r *recorder) change(ctx context.Context, m ent.Mutation, next ent.Mutator) (ent.Value, error) {
	system := access.System(ctx)
	withIDs, ok := m.(interface {
		IDs(context.Context) ([]string, error)
	})
	if !ok {
		return nil, fmt.Errorf("history: %s has no ids", m.Type())
	}
	ids, err := withIDs.IDs(system)
	if err != nil {
		return nil, fmt.Errorf("history: rows of %s: %w", m.Type(), err)
	}
	before, err := r.client.Fetch(system, m.Type(), ids...)
	if err != nil {
		return nil, fmt.Errorf("history: %s before: %w", m.Type(), err)
	}
	value, err := next.Mutate(ctx, m)
	if err != nil {
		return value, err
	}
	if m.Op().Is(ent.OpDelete | ent.OpDeleteOne) {
		for _, key := range ids {
			r.deleted(m.Type(), key, before[key])
		}
		return value, nil
	}
	after, err := r.client.Fetch(system, m.Type(), ids...)
	if err != nil {
		return nil, fmt.Errorf("history: %s after: %w", m.Type(), err)
	}
	for _, key := range ids {
		r.updated(m.Type(), key, before[key], after[key])
	}
	return value, nil
}

// dropNulls leaves out the columns that hold nothing: of a whole row, a missing column means null.
func dropNulls(r ent.Row) {
	for name, raw := range r {
		if string(raw) == "null" {
			delete(r, name)
		}
	}
}

func (r *recorder) entry(entity, key string) *entry {
	if r.byRow == nil {
		r.byRow = map[string]*entry{}
	}
	e := r.byRow[key]
	if e == nil {
		e = &entry{Touch: Touch{Entity: entity, ID: key}}
		r.byRow[key] = e
		r.list = append(r.list, e)
	}
	return e
}

// updated keeps whole rows; entries drops the columns that do not differ in the end.
func (r *recorder) updated(entity, key string, before, after ent.Row) {
	e := r.entry(entity, key)
	if e.Operation == "" {
		e.Operation, e.before = change.OperationUPDATE, before
	}
	e.after = after
}

func (r *recorder) deleted(entity, key string, before ent.Row) {
	e := r.entry(entity, key)
	switch e.Operation {
	case change.OperationCREATE: // made and gone within one write: nothing happened
		e.before, e.after, e.Operation = nil, nil, ""
		return
	case "":
		e.before = before
		dropNulls(e.before)
	}
	e.after, e.Operation = nil, change.OperationDELETE
}

// entries returns what the write did in the end, without rows that came out as they were.
func (r *recorder) entries() []entry {
	list := make([]entry, 0, len(r.list))
	for _, e := range r.list {
		kept := *e
		kept.Refs = Refs(e.before, e.after)
		kept.position = hangsOn(e, id.Position, "position_id", "from_position_id")
		kept.person, kept.team = hangsOn(e, id.Person, "person_id"), hangsOn(e, id.Team, "team_id", "from_team_id", "needer_id")
		switch e.Operation {
		case "":
			continue
		case change.OperationUPDATE:
			if kept.before, kept.after = differing(e.before, e.after); len(kept.after) == 0 {
				continue
			}
		}
		list = append(list, kept)
	}
	return list
}

func (r *recorder) touched() []Touch {
	var list []Touch
	for _, e := range r.entries() {
		list = append(list, e.Touch)
	}
	return list
}

// hangsOn returns what the first of some columns that the row has refers to, or its subject, which
// can be of any kind.
func hangsOn(e *entry, kind id.Kind, columns ...string) *string {
	row := e.after
	if row == nil {
		row = e.before
	}
	for _, name := range columns {
		if ref := text(row[name]); ref != "" {
			return &ref
		}
	}
	if ref := text(row["subject_id"]); id.Is(ref, kind) {
		return &ref
	}
	return nil
}

// text returns the text of a column; empty where it holds none.
func text(raw json.RawMessage) (s string) {
	if json.Unmarshal(raw, &s) != nil {
		return ""
	}
	return s
}

// Refs returns the ids of other rows that stand in the columns of some rows, each once.
func Refs(rows ...ent.Row) []string {
	var refs []string
	for _, r := range rows {
		for name, raw := range r {
			var ref string
			if !strings.HasSuffix(name, "_id") || json.Unmarshal(raw, &ref) != nil {
				continue // not a reference, or null
			}
			if _, ok := id.KindOf(ref); ok && !slices.Contains(refs, ref) {
				refs = append(refs, ref)
			}
		}
	}
	return refs
}

// differing returns the columns of two rows that are not alike.
func differing(before, after ent.Row) (b, a ent.Row) {
	b, a = ent.Row{}, ent.Row{}
	for name, now := range after {
		if was := before[name]; !sameJSON(was, now) {
			b[name], a[name] = was, now
		}
	}
	return b, a
}
