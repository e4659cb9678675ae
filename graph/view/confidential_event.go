package view

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// ConfidentialKind is what kind of thing has changed.
type ConfidentialKind string

// kindsOf names what followers hear of. What is not here, such as keys, they never do.
var kindsOf = map[string]ConfidentialKind{
	ent.TypeAssessment: "ASSESSMENT", ent.TypeRating: "RATING", ent.TypeEvidence: "EVIDENCE", ent.TypeFeedback: "FEEDBACK",
	ent.TypeCoachingPlan: "COACHING_PLAN", ent.TypeFocusArea: "FOCUS_AREA", ent.TypeCoachingGoal: "COACHING_GOAL", ent.TypeCoachingAction: "COACHING_ACTION",
	ent.TypePlanReview: "PLAN_REVIEW", ent.TypeFocusReview: "FOCUS_REVIEW",
	ent.TypeOneOnOneSeries: "ONE_ON_ONE_SERIES", ent.TypeOneOnOne: "ONE_ON_ONE", ent.TypeAgendaItem: "AGENDA_ITEM", ent.TypeOneOnOneNote: "ONE_ON_ONE_NOTE",
	ent.TypePrivateNote: "PRIVATE_NOTE", ent.TypeTimeAllocation: "TIME_ALLOCATION",
	ent.TypeOpening: "OPENING", ent.TypeCandidate: "CANDIDATE", ent.TypeApplication: "APPLICATION", ent.TypeStageMove: "STAGE_MOVE",
	ent.TypeInterview: "INTERVIEW", ent.TypeScorecard: "SCORECARD", ent.TypeOffer: "OFFER", ent.TypeSuccessor: "SUCCESSOR",
	ent.TypeOnboarding: "ONBOARDING", ent.TypeOnboardingTask: "ONBOARDING_TASK", ent.TypeOnboardingReview: "ONBOARDING_REVIEW",
	ent.TypeEvaluationCycle: "EVALUATION_CYCLE", ent.TypeEvaluation: "EVALUATION", ent.TypeEvaluationVoice: "EVALUATION_VOICE", ent.TypeEvaluationResult: "EVALUATION_RESULT", ent.TypeEvaluationNote: "EVALUATION_NOTE",
	ent.TypeImprovementPlan: "IMPROVEMENT_PLAN", ent.TypeImprovementEntry: "IMPROVEMENT_ENTRY", ent.TypeHeadcountPlan: "HEADCOUNT_PLAN",
	ent.TypeExit: "EXIT", ent.TypeKnowledgeTask: "KNOWLEDGE_TASK", ent.TypeOnboardingTemplate: "ONBOARDING_TEMPLATE", ent.TypeLoadRound: "LOAD_ROUND",
}

// ConfidentialEvent tells what one write changed of what the viewer may see.
type ConfidentialEvent struct {
	objects []ConfidentialObject
	more    bool
}

// Objects returns what has changed.
func (e *ConfidentialEvent) Objects() []ConfidentialObject { return e.objects }

// More reports whether more has changed than is listed.
func (e *ConfidentialEvent) More() bool { return e.more }

// ConfidentialObject is something that has changed.
type ConfidentialObject struct {
	id     string
	kind   ConfidentialKind
	person string
	graph  *orggraph.Graph
}

// ID returns its id.
func (o ConfidentialObject) ID() string { return o.id }

// Kind returns what kind of thing it is.
func (o ConfidentialObject) Kind() ConfidentialKind { return o.kind }

// Person returns whom it is about.
func (o ConfidentialObject) Person() (orggraph.Person, bool) { return o.graph.Person(o.person) }

// most is how many objects an event lists.
const most = 200

// ConfidentialEventOf looks with the viewer's own rights at what was touched by what was written since
// they last looked; nil where they may see none of it. Several writes make one event, each row once, so
// that who comes to see a row late cannot count how often it was written before.
func ConfidentialEventOf(ctx context.Context, w *world.World, written []world.ConfidentialEvent) (*ConfidentialEvent, error) {
	var people []string
	touched, gone := map[string]history.Touch{}, map[string]bool{}
	var order []string
	me := access.From(ctx)
	for _, e := range written {
		people = append(people, e.People...)
		for _, t := range e.Touched {
			if _, known := touched[t.ID]; !known {
				order = append(order, t.ID)
			}
			touched[t.ID] = t
			// Of what is gone no policy can be asked: its author hears of it, with their own eyes, and by a token that covers it.
			author := me != nil && me.PersonID == e.Author && me.Behind == nil && me.Can(access.ScopeCoachingRead)
			gone[t.ID] = t.Operation == change.OperationDELETE && author && (me.Scopes == nil || !access.Private(t.Entity))
		}
	}
	event := &ConfidentialEvent{}
	ctx = access.About(ctx, people...)
	for part := range slices.Chunk(order, most) {
		if err := event.look(ctx, w, part, touched, gone); err != nil {
			return nil, err
		}
		if event.more {
			break
		}
	}
	if len(event.objects) == 0 {
		return nil, nil // nothing of theirs
	}
	return event, nil
}

// look adds those of some rows that the viewer may see; of what is gone they hear if they took it away.
func (e *ConfidentialEvent) look(ctx context.Context, w *world.World, keys []string, touched map[string]history.Touch, gone map[string]bool) error {
	ids, g := map[string][]string{}, w.Graph()
	for _, key := range keys {
		ids[touched[key].Entity] = append(ids[touched[key].Entity], key)
	}
	rows := map[string]ent.Row{}
	for entity, of := range ids {
		if kindsOf[entity] == "" {
			continue
		}
		found, err := w.Client().Fetch(ctx, entity, of...)
		if err != nil && !errors.Is(err, privacy.Deny) { // a token that covers none of it sees none of it
			return fault.Wrap(err, "look at %s", entity)
		}
		maps.Copy(rows, found)
	}
	for _, key := range keys {
		row, seen := rows[key]
		kind := kindsOf[touched[key].Entity]
		if kind == "" || !seen && !gone[key] {
			continue
		}
		if len(e.objects) == most {
			e.more = true
			return nil
		}
		var subject string
		_ = json.Unmarshal(row["subject_id"], &subject) // null, or of nobody
		e.objects = append(e.objects, ConfidentialObject{key, kind, subject, g})
	}
	return nil
}
