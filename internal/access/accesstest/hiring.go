package accesstest

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// Mia seeks a designer. Pat and Kim have talked to the candidate and handed their scorecards in; Coe still owes one,
// and so does Mia for a second candidate, to whom Pat has talked. Gus and Tia lead Mia. Three more are people of the
// organisation: Pat and Kim have talked to Sam, who works here and whom Mia turned down, and to one who was hired; and Mia
// herself was one, of whom Pat and Kim have said what they saw, before she came to hire for the seat.

// Sam is onboarded twice, with Fay who sees to it and Pat as the buddy: Fay has reviewed the time that has ended, Coe
// has contributed to that which is under way.

// Sam is evaluated in three cycles that Mia opened, of which she has drafted one and Fay two, and Pat has written about
// Sam in each.

// Sam is told what has to change in two plans: one is a draft, the other was opened with Sam. Coe and Fay have added to the
// second, and read none of it. Who holds Mia's seat, and who leads it, plans for her group. Pat learns what Sam hands over.

// HiringKinds lists every entity of hiring, and of what comes after it.
var HiringKinds = []Kind{
	{Entity: ent.TypeOpening, ID: id.Opening, Part: "hiring"}, {Entity: ent.TypeCandidate, ID: id.Candidate, Part: "hiring"},
	{Entity: ent.TypeApplication, ID: id.Application, Part: "hiring"}, {Entity: ent.TypeStageMove, ID: id.StageMove, Part: "hiring"},
	{Entity: ent.TypeInterview, ID: id.Interview, Part: "hiring"}, {Entity: ent.TypeScorecard, ID: id.Scorecard, Part: "hiring"},
	{Entity: ent.TypeOffer, ID: id.Offer, Part: "hiring"}, {Entity: ent.TypeErasure, ID: id.Erasure, Part: "hiring"},
	{Entity: ent.TypeSuccessor, ID: id.Successor, Part: "hiring"},
	{Entity: ent.TypeOnboarding, ID: id.Onboarding, Part: "hiring"}, {Entity: ent.TypeOnboardingTask, ID: id.OnboardingTask, Part: "hiring"},
	{Entity: ent.TypeOnboardingReview, ID: id.OnboardingReview, Part: "hiring"},
	{Entity: ent.TypeEvaluationCycle, ID: id.EvaluationCycle, Part: "hiring"}, {Entity: ent.TypeEvaluation, ID: id.Evaluation, Part: "hiring"},
	{Entity: ent.TypeEvaluationVoice, ID: id.EvaluationVoice, Part: "hiring"}, {Entity: ent.TypeEvaluationResult, ID: id.EvaluationResult, Part: "hiring"},
	{Entity: ent.TypeEvaluationNote, ID: id.EvaluationNote, Part: "hiring"},
	{Entity: ent.TypeImprovementPlan, ID: id.ImprovementPlan, Part: "hiring"}, {Entity: ent.TypeImprovementEntry, ID: id.ImprovementEntry, Part: "hiring"},
	{Entity: ent.TypeHeadcountPlan, ID: id.HeadcountPlan, Part: "hiring"}, {Entity: ent.TypeExit, ID: id.Exit, Part: "hiring"},
	{Entity: ent.TypeKnowledgeTask, ID: id.KnowledgeTask, Part: "hiring"}, {Entity: ent.TypeOnboardingTemplate, ID: id.OnboardingTemplate, Part: "hiring"},
	{Entity: ent.TypeLoadRound, ID: id.LoadRound, Part: "hiring"}, {Entity: ent.TypeLoadParticipation, ID: id.LoadParticipation, Part: "hiring"},
}

// classes of what Cadre writes, where it is not of candidates.
var classes = map[string]access.Class{
	ent.TypeOpening: access.ClassInternal, ent.TypeSuccessor: access.ClassRestricted, ent.TypeOnboarding: access.ClassDevelopment, ent.TypeOnboardingTask: access.ClassDevelopment,
	ent.TypeOnboardingReview: access.ClassEvaluation, ent.TypeEvaluationCycle: access.ClassEvaluation, ent.TypeEvaluation: access.ClassEvaluation,
	ent.TypeEvaluationVoice: access.ClassEvaluation, ent.TypeEvaluationResult: access.ClassEvaluation, ent.TypeEvaluationNote: access.ClassEvaluation,
	ent.TypeImprovementPlan: access.ClassRestricted, ent.TypeImprovementEntry: access.ClassRestricted, ent.TypeHeadcountPlan: access.ClassRestricted,
	ent.TypeExit: access.ClassRestricted, ent.TypeKnowledgeTask: access.ClassDevelopment, ent.TypeOnboardingTemplate: access.ClassInternal,
	ent.TypeLoadRound: access.ClassDevelopment, ent.TypeLoadParticipation: access.ClassDevelopment,
}

// Hire seeds the rows of a search.
func (o *Scene) Hire(t *testing.T) {
	t.Helper()
	_, err := o.Write(access.System(o.Context()), world.Intent{Action: "test.hire", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("CANARY-LOG-%s", o.People['M'])
		h := &hiring{o: o, ctx: ctx, tx: tx}
		opening := h.row(ent.TypeOpening, 'M', "MGTO", map[string]any{"position_id": o.Seat("Designer"), "hiring_manager_id": o.People['M'], "why_now": word, "outcomes": []string{"x"},
			"must_haves": []string{}, "interview_plan": word, "stages": []map[string]any{{"key": "talk", "name": "Talk", "limitDays": 7}}, "state": "OPEN", "version": 1})
		h.opening = opening
		h.candidate("MPKC", map[byte]string{'P': "MPK", 'K': "MPK", 'C': ""}, "ACTIVE", 0)
		h.candidate("MP", map[byte]string{'P': "P", 'M': ""}, "ACTIVE", 0)
		h.candidate("MPK", map[byte]string{'P': "MP", 'K': "MK"}, "REJECTED", 'S')
		h.candidate("MPK", map[byte]string{'P': "MP", 'K': "MK"}, "HIRED", 0)
		h.candidate("PK", map[byte]string{'P': "PK", 'K': "PK"}, "ACTIVE", 'M')
		// Gus and Tia lead the seat; Gus is not told that he could take Mia's, nor Sam theirs.
		h.row(ent.TypeSuccessor, 'T', "GT", map[string]any{"position_id": o.Seat("GPM"), "person_id": o.People['S'], "readiness": "LATER", "risk": "HIGH", "note": word})
		h.row(ent.TypeSuccessor, 'T', "T", map[string]any{"position_id": o.Seat("GPM"), "person_id": o.People['G'], "readiness": "READY_NOW", "note": word})
		h.row(ent.TypeErasure, 'M', "MO", map[string]any{"proof": word, "cause": "REQUEST"})
		h.onboarding("UNDER_WAY", "SCMGTFP", "SCMFP", "SCMGT", 'C')
		h.onboarding("ENDED", "SCMGT", "SCM", "SMGTF", 'F')
		h.evaluation("DRAFT", "M", 'M')
		h.evaluation("CALIBRATION", "MGT", 'F')
		h.evaluation("RELEASED", "SMGTF", 'F')
		h.improvement("DRAFT", "MGT")
		h.improvement("UNDER_WAY", "SMGT")
		h.group()
		h.load()
		return h.err
	})
	if err != nil {
		t.Fatalf("seed a search: %v", err)
	}
}

// word stands for a canary.
const word = "\x00"

type hiring struct {
	o       *Scene
	ctx     context.Context
	tx      *history.Tx
	opening string
	err     error
}

// candidate seeds a candidate whom some read, and those who talk to them: with a scorecard that some read, or
// without one. Who they are in the organisation reads nothing of it; 0 is nobody.
func (h *hiring) candidate(readers string, cards map[byte]string, state string, person byte) {
	common := func(more map[string]any) map[string]any {
		more["opening_id"] = h.opening
		return more
	}
	is := func(values map[string]any) map[string]any {
		if person != 0 {
			values["person_id"] = h.o.People[person]
		}
		return values
	}
	hirer := "M"
	if person == 'M' {
		hirer = ""
	}
	who := h.row(ent.TypeCandidate, 'M', readers, is(map[string]any{"name": word, "email": word, "source": "REFERRAL", "consent_until": "2026-12-31"}))
	app := h.row(ent.TypeApplication, 'M', readers, is(common(map[string]any{"candidate_id": who, "stage": "talk", "stage_since": day + "T10:00:00Z", "state": state, "verdict_why": word})))
	h.row(ent.TypeStageMove, 'M', hirer, common(map[string]any{"application_id": app, "from_stage": "", "to_stage": "talk", "reason_code": "PASSED", "why": word}))
	h.row(ent.TypeOffer, 'M', hirer, common(map[string]any{"application_id": app, "number": 1, "starts_on": "2026-09-01", "expires_on": "2026-07-01", "terms": word, "state": "SENT"}))
	for _, letter := range []byte("PKCM") {
		of, talks := cards[letter]
		if !talks {
			continue
		}
		values := common(map[string]any{"application_id": app, "interviewer_id": h.o.People[letter], "competencies": []string{}, "planned_on": day})
		if of != "" {
			values["scored_at"] = day + "T10:00:00Z"
		}
		talk := h.row(ent.TypeInterview, 'M', hirer+string(letter), values)
		if of != "" {
			h.row(ent.TypeScorecard, letter, of, common(map[string]any{"application_id": app, "interview_id": talk, "scores": []map[string]any{{"competency": "cmp_x", "rating": 3, "evidence": word}}, "overall": "YES", "pros": word, "cons": word}))
		}
	}
}

// onboarding seeds an onboarding of Sam that some read, with a task and a review.
func (h *hiring) onboarding(state, readers, ofTask, ofReview string, reviewer byte) {
	about := func(more map[string]any) map[string]any {
		more["subject_id"] = h.o.People['S']
		return more
	}
	key := h.row(ent.TypeOnboarding, 'M', readers, about(map[string]any{"position_id": h.o.Seat("PM"), "manager_id": h.o.People['F'], "buddy_id": h.o.People['P'],
		"starts_on": "2026-05-01", "review_by": "2026-07-30", "state": state, "version": 1}))
	h.row(ent.TypeOnboardingTask, 'M', ofTask, about(map[string]any{"onboarding_id": key, "part": "LEARN", "whose": "BUDDY", "title": word, "due_on": day, "note": word}))
	h.row(ent.TypeOnboardingReview, reviewer, ofReview, about(map[string]any{"onboarding_id": key, "outcome": "EXTENDED", "why": word, "until": "2026-07-01"}))
}

// evaluation seeds a cycle with Sam's evaluation, whose result reaches some.
func (h *hiring) evaluation(reach, readers string, drafter byte) {
	about := func(more map[string]any) map[string]any {
		more["subject_id"] = h.o.People['S']
		return more
	}
	cycle := h.row(ent.TypeEvaluationCycle, 'M', "SMGTP", map[string]any{"name": word, "from_on": "2026-01-01", "to_on": day, "self_by": day, "peers_by": day, "draft_by": day, "release_by": day, "stage": "SELF"})
	key := h.row(ent.TypeEvaluation, 'M', "SMGT", about(map[string]any{"cycle_id": cycle}))
	for letter, of := range map[byte]string{'S': "SMGT", 'P': "PMGT"} {
		h.row(ent.TypeEvaluationVoice, 'M', of, about(map[string]any{"cycle_id": cycle, "evaluation_id": key, "giver_id": h.o.People[letter], "text": word, "given_at": day + "T10:00:00Z"}))
	}
	h.row(ent.TypeEvaluationResult, drafter, readers, about(map[string]any{"evaluation_id": key, "performance": "PERFORMING", "text": word, "reach": reach, "version": 1}))
	h.row(ent.TypeEvaluationNote, 'S', "SMGT", about(map[string]any{"evaluation_id": key, "kind": "COMMENT", "text": word}))
}

// improvement seeds a plan for Sam that some read, with entries that Mia, Sam, and those who lead Sam no more, have added.
func (h *hiring) improvement(state, readers string) {
	about := func(more map[string]any) map[string]any {
		more["subject_id"] = h.o.People['S']
		return more
	}
	key := h.row(ent.TypeImprovementPlan, 'M', readers, about(map[string]any{"diagnosis": "SKILL", "issues": []map[string]any{{"what": word, "example": word}}, "expectations": []string{"x"}, "support": []string{"x"},
		"grounds": []map[string]any{}, "days": 60, "state": state, "opened_on": day, "ends_on": "2026-08-14", "extended": false, "version": 1}))
	if state == "DRAFT" {
		return
	}
	for _, letter := range []byte("MSCF") {
		h.row(ent.TypeImprovementEntry, letter, "SMGT", about(map[string]any{"plan_id": key, "kind": "CHECKPOINT", "on_track": true, "text": word}))
	}
}

// group seeds what is planned for the groups below Gus and Tia, and how Sam leaves.
func (h *hiring) group() {
	for seat, readers := range map[string]string{"GPM": "MGT", "VP": "GT"} {
		h.row(ent.TypeHeadcountPlan, 'T', readers, map[string]any{"position_id": h.o.Seat(seat), "name": word, "from_on": "2026-07-01", "to_on": "2026-12-31", "budget_fte": 4, "currency": "",
			"lines": []map[string]any{{"seat": id.New(id.Position), "title": word, "reportsTo": h.o.Seat(seat), "fte": 1, "quarterOn": "2026-07-01", "why": word}}, "state": "PROPOSED", "decided_why": "", "version": 1})
	}
	h.row(ent.TypeExit, 'M', "MGT", map[string]any{"position_id": h.o.Seat("PM"), "person_id": h.o.People['S'], "kind": "RESIGNATION", "regretted": true, "why": word})
	h.row(ent.TypeExit, 'T', "T", map[string]any{"position_id": h.o.Seat("GPM"), "person_id": h.o.People['G'], "kind": "MOVE", "regretted": false, "why": word})
	h.row(ent.TypeKnowledgeTask, 'M', "SPMGT", map[string]any{"position_id": h.o.Seat("PM"), "person_id": h.o.People['S'], "owner_id": h.o.People['P'], "what": word, "due_on": day})
	h.row(ent.TypeOnboardingTemplate, 'M', "SCMGTFKP", map[string]any{"role_id": h.o.Role("PM"), "steps": []map[string]any{{"day": 3, "whose": "BUDDY", "title": word}}, "version": 1})
}

// load seeds a round in which the team of Sam, Pat and Mia, who leads it, is asked, and who has answered.
func (h *hiring) load() {
	round := h.row(ent.TypeLoadRound, 'T', "SPMGTO", map[string]any{"team_id": h.o.team, "quarter_on": "2026-04-01", "closes_on": "2026-06-30"})
	for _, letter := range []byte("SM") {
		h.row(ent.TypeLoadParticipation, letter, string(letter), map[string]any{"round_id": round, "person_id": h.o.People[letter]})
	}
}

// row writes a row that some read.
func (h *hiring) row(entity string, author byte, readers string, values map[string]any) string {
	if h.err != nil {
		return ""
	}
	var kind Kind
	for _, k := range HiringKinds {
		if k.Entity == entity {
			kind = k
		}
	}
	key := id.New(kind.ID)
	class := access.ClassCandidate
	if of, other := classes[entity]; other {
		class = of
	}
	canary := fmt.Sprintf("CANARY-%s-%s", class, key)
	if entity != ent.TypeLoadParticipation { // which says no more than who
		values["author_id"], values["created_at"] = h.o.People[author], day+"T10:00:00Z"
	}
	out := ent.Row{}
	for name, v := range values {
		if v == word {
			v = canary
		}
		if list, ok := v.([]map[string]any); ok {
			for _, each := range list {
				for inner, said := range each {
					if said == word {
						each[inner] = canary
					}
				}
			}
		}
		out[name], _ = json.Marshal(v)
	}
	h.err = h.tx.InsertAll(h.ctx, entity, []string{key}, []ent.Row{out})
	h.o.Rows[entity] = append(h.o.Rows[entity], Row{Kind: kind, ID: key, Author: author, State: "for " + readers, Ours: readers})
	return key
}
