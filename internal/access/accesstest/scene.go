// Package accesstest makes an organisation with every kind of confidential row in every state, by everybody
// who may stand to somebody in a way, and says who may see and change what: the matrix that tests
// hold the code to. It knows nothing of the matrix in the code.
package accesstest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/world"
)

// Letters are the people, by letter. Fay led Sam and Kim coached Sam when they wrote; then Sam's seat moved and
// Coe became the coach.
var Letters = map[byte]string{
	'S': "Sam Subject", 'C': "Coe Coach", 'M': "Mia Manager", 'G': "Gus Grand", 'T': "Tia Top",
	'F': "Fay Former", 'K': "Kim Coached", 'P': "Pat Peer",
}

const people = `CPO: Tia Top
  VP: Gus Grand
    GPM: Mia Manager
    Other GPM: Fay Former
      PM: Sam Subject
    Designer: Pat Peer
  Head of Coaching: Coe Coach
  Old Coach: Kim Coached
`

// Kind says how the rows of an entity are made, and whose pen they are.
type Kind struct {
	Entity string
	ID     id.Kind
	Part   string // summary, words or note
	Pen    string // author, together, anyone or note
	Change string // a column that can be changed, and to what
	To     string
	Parent string // the column that names the parent, and of which entity
	Of     string
	Values map[string]any
	Anew   map[string]any // what somebody else makes of a row without words
}

const day = `2026-06-01`

// Kinds lists every confidential entity, children before their parents so that they can be deleted in this order.
var Kinds = []Kind{
	{Entity: ent.TypeEvidence, ID: id.Evidence, Part: "words", Pen: "author", Values: map[string]any{"kind": "OBSERVATION", "direction": "NEUTRAL", "noted_on": day, "text": "x", "link": "x"}},
	{Entity: ent.TypeRating, ID: id.Rating, Part: "summary", Pen: "author", Parent: "assessment_id", Of: ent.TypeAssessment, Values: map[string]any{"competency_id": "cmp_x", "current": 3, "expected": 3, "importance": 3}},
	{Entity: ent.TypeAssessment, ID: id.Assessment, Part: "summary", Pen: "author", Values: map[string]any{"kind": "MANAGER", "round_id": "r", "assessed_on": day}},
	{Entity: ent.TypeFeedback, ID: id.Feedback, Part: "words", Pen: "anyone", Values: map[string]any{"state": "GIVEN", "text": "x", "question": "x"}},
	{Entity: ent.TypeCoachingGoal, ID: id.CoachingGoal, Part: "words", Pen: "together", Parent: "focus_area_id", Of: ent.TypeFocusArea, Values: map[string]any{"text": "x"}},
	{Entity: ent.TypeCoachingAction, ID: id.CoachingAction, Part: "words", Pen: "together", Values: map[string]any{"kind": "READ", "text": "x", "owner_id": "per_x"}},
	{Entity: ent.TypeFocusReview, ID: id.FocusReview, Part: "words", Pen: "together", Parent: "review_id", Of: ent.TypePlanReview, Values: map[string]any{"new_level": 3, "decision": "CONTINUE", "next": "x"}},
	{Entity: ent.TypePlanReview, ID: id.PlanReview, Part: "summary", Pen: "together", Parent: "plan_id", Of: ent.TypeCoachingPlan, Values: map[string]any{"reviewed_on": day}, Anew: map[string]any{"reviewed_on": "2026-06-02"}},
	{Entity: ent.TypeFocusArea, ID: id.FocusArea, Part: "words", Pen: "together", Parent: "plan_id", Of: ent.TypeCoachingPlan, Values: map[string]any{"competency_id": "cmp_x", "from_level": 2, "target_level": 3, "why_now": "x", "closed_looks_like": "x"}},
	{Entity: ent.TypeCoachingPlan, ID: id.CoachingPlan, Part: "summary", Pen: "together", Values: map[string]any{"coach_id": "per_x", "from_on": day, "review_by": day}, Anew: map[string]any{"review_by": "2026-07-01"}},
	{Entity: ent.TypeAgendaItem, ID: id.AgendaItem, Part: "words", Pen: "together", Parent: "one_on_one_id", Of: ent.TypeOneOnOne, Values: map[string]any{"text": "x"}},
	{Entity: ent.TypeOneOnOneNote, ID: id.OneOnOneNote, Part: "words", Pen: "together", Parent: "one_on_one_id", Of: ent.TypeOneOnOne, Values: map[string]any{"kind": "NOTE", "text": "x"}},
	{Entity: ent.TypeOneOnOne, ID: id.OneOnOne, Part: "summary", Pen: "together", Values: map[string]any{"planned_at": day + "T10:00:00Z"}, Anew: map[string]any{"minutes": 45}},
	{Entity: ent.TypeOneOnOneSeries, ID: id.OneOnOneSeries, Part: "summary", Pen: "together", Values: map[string]any{"weekday": "MONDAY", "at_time": "10:00", "time_zone": "UTC", "starts_on": day}, Anew: map[string]any{"minutes": 45}},
	{Entity: ent.TypeTimeAllocation, ID: id.TimeAllocation, Part: "summary", Pen: "author", Values: map[string]any{"origin": "HAND"}},
	{Entity: ent.TypePrivateNote, ID: id.PrivateNote, Part: "note", Pen: "note", Change: "version", To: "2", Values: map[string]any{"sealed": "x", "version": 1, "updated_at": day + "T10:00:00Z"}},
	{Entity: ent.TypeNoteKey, ID: id.NoteKey, Part: "note", Pen: "note", Change: "recipient", To: `"y"`, Values: map[string]any{"recipient": "x", "recovery_recipient": "x"}},
}

// Row is one row that was seeded.
type Row struct {
	Kind   Kind
	ID     string
	Author byte
	State  string // draft, released, shared; rewritten: released, and later changed by somebody else; note
	Ours   string // of a row of hiring, the letters of those who read it; O is the owner of the workspace
}

// Scene is an organisation with every kind of confidential row in every state, by every author.
type Scene struct {
	*orgtest.Org
	Rows    map[string][]Row // by entity
	weeks   int
	People  map[byte]string
	line    string // of the coach
	differs bool
	team    string   // of Sam, Pat and Mia
	rounds  []string // in which it is asked
}

// Must makes the scene in a store.
func Must(t *testing.T, s *store.Store) *Scene {
	t.Helper()
	o := Begin(t, s)
	for _, author := range "SFKP" { // Mia and Coe come to stand to Sam later
		o.Seed(t, byte(author))
	}
	o.Move(t)
	o.Seed(t, 'M')
	o.Seed(t, 'C')
	o.Rewrite(t, 'C')
	o.Hire(t)
	return o
}

// Begin makes the organisation, in which nothing confidential was written yet and Fay leads Sam.
func Begin(t *testing.T, s *store.Store) *Scene {
	t.Helper()
	o := &Scene{Org: orgtest.MustWithRoles(t, s, people), line: id.New(id.CoachLine), Rows: map[string][]Row{}, People: map[byte]string{}}
	for letter, name := range Letters {
		o.People[letter] = o.Person(name)
	}
	o.coach(t, 'K', false)
	o.teamUp(t)
	return o
}

// teamUp makes a team of Sam, Pat and Mia, who leads it.
func (o *Scene) teamUp(t *testing.T) {
	t.Helper()
	o.team = id.New(id.Team)
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made a team")
		if err := tx.Team.Create().SetID(o.team).SetName("Crew").Exec(ctx); err != nil {
			return err
		}
		for _, title := range []string{"PM", "Designer", "GPM"} {
			if err := tx.Membership.Create().SetTeamID(o.team).SetPositionID(o.Seat(title)).SetLead(title == "GPM").Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

// AskLoad opens a round for the team, which takes answers still, and one that is closed.
func (o *Scene) AskLoad(t *testing.T) {
	t.Helper()
	o.rounds = []string{id.New(id.LoadRound), id.New(id.LoadRound)}
	o.asCadre(t, func(ctx context.Context, tx *history.Tx) error {
		ask := func(key, quarter string) *ent.LoadRoundCreate {
			return tx.LoadRound.Create().SetID(key).SetAuthorID(o.People['M']).SetCreatedAt(o.Now()).SetTeamID(o.team).SetQuarterOn(quarter).SetClosesOn("2099-12-31")
		}
		return errors.Join(ask(o.rounds[0], "2026-04-01").Exec(ctx), ask(o.rounds[1], "2026-01-01").SetClosedOn("2026-03-31").Exec(ctx))
	})
}

// AnswerLoad answers both rounds alike: the one that is open five times, the one that is closed three times. Neither is told.
func (o *Scene) AnswerLoad(t *testing.T, each int) {
	t.Helper()
	o.asCadre(t, func(ctx context.Context, tx *history.Tx) error {
		for i, round := range o.rounds {
			for range 5 - 2*i {
				err := tx.LoadAnswer.Create().SetRoundID(round).SetDomains(each).SetTechnology(each).SetUpkeep(each).SetInterruptions(each).SetTools(each).SetClarity(each).Exec(ctx)
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
}

func (o *Scene) asCadre(t *testing.T, fn func(ctx context.Context, tx *history.Tx) error) {
	t.Helper()
	_, err := o.Write(access.System(o.Context()), world.Intent{Action: "test.load", Confidential: true, Unsigned: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Asked the team")
		return fn(access.System(ctx), tx)
	})
	if err != nil {
		t.Fatalf("ask the team: %v", err)
	}
}

// Again is the scene in a copy of its file, with what was written until now.
func (o *Scene) Again(t *testing.T, s *store.Store) *Scene {
	t.Helper()
	again := *o
	again.Org, again.Rows = orgtest.Must(t, s, ""), map[string][]Row{}
	for entity, rows := range o.Rows {
		again.Rows[entity] = slices.Clone(rows)
	}
	return &again
}

// Differently has somebody write as Seed does, with other words and other levels, and no notes.
func (o *Scene) Differently(t *testing.T, author byte) {
	t.Helper()
	o.differs = true
	o.Seed(t, author)
}

// Move moves Sam's seat below Mia, as anybody moves one, and makes Coe the coach: from here on Fay and Kim are former.
func (o *Scene) Move(t *testing.T) {
	t.Helper()
	seat, to := o.Seat("PM"), o.Seat("GPM")
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Moved Sam")
		return tx.Position.UpdateOneID(seat).SetReportsToID(to).Exec(ctx)
	})
	o.coach(t, 'C', true)
}

func (o *Scene) coach(t *testing.T, who byte, again bool) {
	t.Helper()
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Named a coach")
		if again {
			return tx.CoachLine.UpdateOneID(o.line).SetCoachID(o.People[who]).Exec(ctx)
		}
		return tx.CoachLine.Create().SetID(o.line).SetPersonID(o.People['S']).SetCoachID(o.People[who]).Exec(ctx)
	})
}

// Kind returns how the rows of an entity are made.
func (o *Scene) Kind(entity string) Kind {
	return Kinds[slices.IndexFunc(Kinds, func(k Kind) bool { return k.Entity == entity })]
}

// Ask is a context in which somebody is asking.
func (o *Scene) Ask(letter byte) context.Context { return o.As(Letters[letter]) }

// words are the columns that hold what people wrote.
var words = []string{"text", "question", "link", "why_now", "closed_looks_like", "next", "sealed", "recipient", "recovery_recipient"}

// canary is what stands in the words of a row, and nowhere else: where it turns up, the row was seen.
func (o *Scene) canary(k Kind, key string) string {
	class := access.ClassDevelopment
	if k.Part == "note" {
		class = access.ClassNote
	}
	return fmt.Sprintf("CANARY-%s-%s", class, key)
}

// Values of a row of a kind, by somebody, about Sam.
func (o *Scene) Values(k Kind, key string, author byte, state, parent string) ent.Row {
	o.weeks++
	all := map[string]any{"author_id": o.People[author], "created_at": day + "T10:00:00Z"}
	maps.Copy(all, k.Values)
	switch {
	case k.Entity == ent.TypePrivateNote:
		all["about_id"] = o.People['S']
	case k.Part != "note":
		all["subject_id"], all["shared_up"] = o.People['S'], state == "shared"
		if state != "draft" {
			all["released_at"] = day + "T10:00:00Z"
		}
	}
	switch k.Entity {
	case ent.TypeRating:
		all["competency_id"] = fmt.Sprintf("cmp_%d", o.weeks)
	case ent.TypeTimeAllocation:
		all["week_on"] = fmt.Sprintf("2026-%02d-%02d", 1+o.weeks%12, 1+(o.weeks/12)%28)
	case ent.TypeFocusReview:
		areas := o.Rows[ent.TypeFocusArea]
		all["focus_area_id"] = areas[o.weeks%len(areas)].ID
	}
	if o.differs {
		for name, level := range map[string]any{"current": 4.5, "from_level": 1, "new_level": 5, "minutes": 90} {
			if _, has := all[name]; has {
				all[name] = level
			}
		}
	}
	if k.Parent != "" {
		all[k.Parent] = parent
	}
	out := ent.Row{}
	for _, column := range words {
		if _, has := all[column]; has {
			all[column] = o.canary(k, key)
			if o.differs {
				all[column] = "Something else, and longer than that: " + o.canary(k, key)
			}
		}
	}
	for name, v := range all {
		raw, _ := json.Marshal(v)
		out[name] = raw
	}
	return out
}

// Seed has somebody write a row of each kind in each state, by the rules: they stand to Sam now.
func (o *Scene) Seed(t *testing.T, author byte) {
	t.Helper()
	for _, note := range []bool{false, true} {
		if note && o.differs {
			continue
		}
		_, err := o.Write(o.Ask(author), world.Intent{Action: "test.seed", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("CANARY-LOG-%s", o.People[author])
			for _, k := range slices.Backward(Kinds) {
				if (k.Part == "note") != note || author == 'P' && k.Pen == "together" {
					continue
				}
				states := []string{"draft", "released", "shared"}
				if note {
					states = states[:1]
				}
				if k.Pen == "together" && strings.IndexByte("SFK", author) >= 0 {
					states = append(states, "rewritten")
				}
				for n, state := range states {
					parent := ""
					if k.Parent != "" {
						mine := slices.DeleteFunc(slices.Clone(o.Rows[k.Of]), func(r Row) bool { return r.Author != author })
						parent = mine[n].ID
					}
					key := id.New(k.ID)
					if err := tx.InsertAll(ctx, k.Entity, []string{key}, []ent.Row{o.Values(k, key, author, state, parent)}); err != nil {
						return fmt.Errorf("%s %s: %w", k.Entity, state, err)
					}
					o.Rows[k.Entity] = append(o.Rows[k.Entity], Row{Kind: k, ID: key, Author: author, State: state})
				}
			}
			return nil
		})
		if err != nil {
			t.Fatalf("%s: %v", Letters[author], err)
		}
	}
}

// Rewrite has somebody who stands to Sam now change what those rows say that are to be rewritten.
func (o *Scene) Rewrite(t *testing.T, editor byte) {
	t.Helper()
	_, err := o.Write(o.Ask(editor), world.Intent{Action: "test.rewrite", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("CANARY-LOG-%s", o.People[editor])
		for _, k := range Kinds {
			for _, r := range o.Rows[k.Entity] {
				if r.State != "rewritten" {
					continue
				}
				if err := tx.PatchAll(ctx, k.Entity, o.anew(k, r.ID), r.ID); err != nil {
					return fmt.Errorf("%s: %w", k.Entity, err)
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatalf("%s: %v", Letters[editor], err)
	}
}

// anew is what somebody makes of a row of another.
func (o *Scene) anew(k Kind, key string) ent.Row {
	out := ent.Row{}
	for name, v := range k.Anew {
		out[name], _ = json.Marshal(v)
	}
	said := "Anew"
	if o.differs {
		said = "Anew, and otherwise"
	}
	for _, column := range words {
		if _, has := k.Values[column]; has {
			out[column], _ = json.Marshal(said + ": " + o.canary(k, key))
		}
	}
	return out
}
