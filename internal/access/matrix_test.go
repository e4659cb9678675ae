package access_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// The people, by letter. Fay led Sam and Kim coached Sam when they wrote; then Sam's seat moved and
// Coe became the coach.
var letters = map[byte]string{
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

// expected is who may do what with a row about Sam, written from RELIABILITY 3.2 by hand and not from the
// matrix in the code. A row is named by who wrote it and how far it is: a draft, released, or
// shared up too. Reading is by what the row holds, writing by whose pen it is.
//
//	author state | reads a summary | reads words | changes: by its author | together | by anyone
const expected = `
M draft    | M       | M       | M | M   | M
M released | SCMGT   | SCM     | M | SCM | M
M shared   | SCMGT   | SCMGT   | M | SCM | M
C draft    | C       | C       | C | C   | C
C released | SCMGT   | SCM     | C | SCM | C
C shared   | SCMGT   | SCMGT   | C | SCM | C
F draft    | F       | F       | F | -   | F
F released | SCMGTF  | SCMF    | - | SCM | F
F shared   | SCMGTF  | SCMGTF  | - | SCM | F
K draft    | K       | K       | K | -   | K
K released | SCMGTK  | SCMK    | - | SCM | K
K shared   | SCMGTK  | SCMGTK  | - | SCM | K
S draft    | S       | S       | S | S   | S
S released | SCMGT   | SCM     | S | SCM | S
S shared   | SCMGT   | SCMGT   | S | SCM | S
P draft    | P       | P       | P | -   | P
P released | SCMGTP  | SCMP    | - | -   | P
P shared   | SCMGTP  | SCMGTP  | - | -   | P
`

// begins says who may begin a row about Sam in their own name, by its pen.
var begins = map[string]string{"author": "SCMGTFKP", "together": "SCM", "anyone": "SCMGTFKP", "note": "SCMGTFKP"}

// eyes are viewers who are not simply a person: whose rows they read and change.
var eyes = []struct {
	name   string
	viewer func(person func(byte) string) *access.Viewer
	reads  func(may func(byte) bool) bool
	writes func(may func(byte) bool) bool
	notes  bool // whether they are the person themselves, for notes
	counts bool // whether they may have aggregates
}{
	{name: "an owner who is nobody", viewer: func(func(byte) string) *access.Viewer { return &access.Viewer{Name: "Owner", Owner: true} }, counts: true},
	{name: "an owner who is the subject", viewer: func(p func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Owner", Owner: true, PersonID: p('S')}
	}, reads: who('S'), writes: who('S'), counts: true},
	{name: "an owner through the manager's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true}).ViewAs(p('M'), "Mia")
	}},
	{name: "the subject through the manager's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true, PersonID: p('S')}).ViewAs(p('M'), "Mia")
	}, reads: func(may func(byte) bool) bool { return may('S') && may('M') }},
	{name: "the manager through a peer's eyes", viewer: func(p func(byte) string) *access.Viewer {
		return (&access.Viewer{Name: "Owner", Owner: true, PersonID: p('M')}).ViewAs(p('P'), "Pat")
	}, reads: func(may func(byte) bool) bool { return may('M') && may('P') }},
	{name: "the manager's token that reads", viewer: token('M', access.ScopeCoachingRead), reads: who('M')},
	{name: "the manager's token that writes", viewer: token('M', access.ScopeCoachingWrite), reads: who('M'), writes: who('M')},
	{name: "the subject's token that writes", viewer: token('S', access.ScopeCoachingWrite, access.ScopeRead), reads: who('S'), writes: who('S')},
	{name: "the manager's token for what is open", viewer: token('M', access.ScopeRead, access.ScopeWrite)},
	{name: "the manager's token that counts", viewer: token('M', access.ScopeCoachingAggregate), counts: true},
	{name: "an analyst's token", viewer: func(func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Analyst", Owner: true, TokenID: "tok_a", Scopes: []access.Scope{access.ScopeRead, access.ScopeCoachingAggregate}}
	}, counts: true},
	{name: "the owner's token with every scope", viewer: func(func(byte) string) *access.Viewer {
		return &access.Viewer{Name: "Everything", Owner: true, TokenID: "tok_e", Scopes: access.AllScopes()}
	}, counts: true},
	{name: "a token for nothing", viewer: token('M')},
}

func who(letter byte) func(func(byte) bool) bool {
	return func(may func(byte) bool) bool { return may(letter) }
}

func token(letter byte, scopes ...access.Scope) func(func(byte) string) *access.Viewer {
	return func(p func(byte) string) *access.Viewer {
		return &access.Viewer{Name: letters[letter], PersonID: p(letter), TokenID: "tok_x", Scopes: append([]access.Scope{}, scopes...)}
	}
}

// kind says how the rows of an entity are made, and whose pen they are.
type kind struct {
	entity string
	id     id.Kind
	part   string // summary, words or note
	pen    string // author, together, anyone or note
	change string // a column that can be changed, and to what
	to     string
	parent string // the column that names the parent, and of which entity
	of     string
	values map[string]any
}

const day = `2026-06-01`

// kinds lists every confidential entity, children before their parents so that they can be deleted in this order.
var kinds = []kind{
	{entity: ent.TypeEvidence, id: id.Evidence, part: "words", pen: "author", values: map[string]any{"kind": "OBSERVATION", "direction": "NEUTRAL", "noted_on": day, "text": "x"}},
	{entity: ent.TypeRating, id: id.Rating, part: "summary", pen: "author", parent: "assessment_id", of: ent.TypeAssessment, values: map[string]any{"competency_id": "cmp_x", "current": 3, "expected": 3, "importance": 3}},
	{entity: ent.TypeAssessment, id: id.Assessment, part: "summary", pen: "author", values: map[string]any{"kind": "MANAGER", "round_id": "r", "assessed_on": day}},
	{entity: ent.TypeFeedback, id: id.Feedback, part: "words", pen: "anyone", values: map[string]any{"state": "GIVEN", "text": "x"}},
	{entity: ent.TypeCoachingGoal, id: id.CoachingGoal, part: "words", pen: "together", parent: "focus_area_id", of: ent.TypeFocusArea, values: map[string]any{"text": "x"}},
	{entity: ent.TypeCoachingAction, id: id.CoachingAction, part: "words", pen: "together", values: map[string]any{"kind": "READ", "text": "x", "owner_id": "per_x"}},
	{entity: ent.TypeFocusReview, id: id.FocusReview, part: "words", pen: "together", parent: "review_id", of: ent.TypePlanReview, values: map[string]any{"new_level": 3, "decision": "CONTINUE"}},
	{entity: ent.TypePlanReview, id: id.PlanReview, part: "summary", pen: "together", parent: "plan_id", of: ent.TypeCoachingPlan, values: map[string]any{"reviewed_on": day}},
	{entity: ent.TypeFocusArea, id: id.FocusArea, part: "words", pen: "together", parent: "plan_id", of: ent.TypeCoachingPlan, values: map[string]any{"competency_id": "cmp_x", "from_level": 2, "target_level": 3}},
	{entity: ent.TypeCoachingPlan, id: id.CoachingPlan, part: "summary", pen: "together", values: map[string]any{"coach_id": "per_x", "from_on": day, "review_by": day}},
	{entity: ent.TypeAgendaItem, id: id.AgendaItem, part: "words", pen: "together", parent: "one_on_one_id", of: ent.TypeOneOnOne, values: map[string]any{"text": "x"}},
	{entity: ent.TypeOneOnOneNote, id: id.OneOnOneNote, part: "words", pen: "together", parent: "one_on_one_id", of: ent.TypeOneOnOne, values: map[string]any{"kind": "NOTE", "text": "x"}},
	{entity: ent.TypeOneOnOne, id: id.OneOnOne, part: "summary", pen: "together", values: map[string]any{"planned_at": day + "T10:00:00Z"}},
	{entity: ent.TypeOneOnOneSeries, id: id.OneOnOneSeries, part: "summary", pen: "together", values: map[string]any{"weekday": "MONDAY", "at_time": "10:00", "time_zone": "UTC", "starts_on": day}},
	{entity: ent.TypeTimeAllocation, id: id.TimeAllocation, part: "summary", pen: "author", values: map[string]any{"origin": "HAND"}},
	{entity: ent.TypePrivateNote, id: id.PrivateNote, part: "note", pen: "note", change: "version", to: "2", values: map[string]any{"sealed": "x", "version": 1, "updated_at": day + "T10:00:00Z"}},
	{entity: ent.TypeNoteKey, id: id.NoteKey, part: "note", pen: "note", change: "recipient", to: `"y"`, values: map[string]any{"recipient": "x", "recovery_recipient": "x"}},
}

// row is one row that was seeded.
type row struct {
	kind   kind
	id     string
	author byte
	state  string // draft, released, shared; note
}

// scene is an organisation with every kind of confidential row in every state, by every author.
type scene struct {
	*orgtest.Org
	rows   map[string][]row // by entity
	weeks  int
	people map[byte]string
}

func mustScene(t *testing.T, s *store.Store) *scene {
	t.Helper()
	o := &scene{Org: orgtest.Must(t, s, people), rows: map[string][]row{}, people: map[byte]string{}}
	for letter, name := range letters {
		o.people[letter] = o.Person(name)
	}
	line := id.New(id.CoachLine)
	o.coach(t, line, 'K', false)
	for _, author := range "SFKP" { // Mia and Coe come to stand to Sam later
		o.seed(t, byte(author))
	}
	if got := len(o.visible(t, o.person('F'), o.kind(ent.TypeEvidence))); got == 3 {
		t.Error("while she led Sam, Fay saw no more than her own")
	}
	// The moves, as anybody makes them: from here on Fay and Kim are former.
	seat := o.Seat("PM")
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Moved Sam")
		return tx.Position.UpdateOneID(seat).SetReportsToID(o.Seat("GPM")).Exec(ctx)
	})
	o.coach(t, line, 'C', true)
	o.seed(t, 'M')
	o.seed(t, 'C')
	return o
}

func (o *scene) coach(t *testing.T, line string, who byte, again bool) {
	t.Helper()
	o.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Named a coach")
		if again {
			return tx.CoachLine.UpdateOneID(line).SetCoachID(o.people[who]).Exec(ctx)
		}
		return tx.CoachLine.Create().SetID(line).SetPersonID(o.people['S']).SetCoachID(o.people[who]).Exec(ctx)
	})
}

func (o *scene) kind(entity string) kind {
	return kinds[slices.IndexFunc(kinds, func(k kind) bool { return k.entity == entity })]
}

func (o *scene) person(letter byte) context.Context { return o.As(letters[letter]) }

// values of a row of a kind, by somebody, about Sam.
func (o *scene) values(k kind, author byte, state, parent string) ent.Row {
	o.weeks++
	all := map[string]any{"author_id": o.people[author], "created_at": day + "T10:00:00Z"}
	maps.Copy(all, k.values)
	switch {
	case k.entity == ent.TypePrivateNote:
		all["about_id"] = o.people['S']
	case k.part != "note":
		all["subject_id"], all["shared_up"] = o.people['S'], state == "shared"
		if state != "draft" {
			all["released_at"] = day + "T10:00:00Z"
		}
	}
	switch k.entity {
	case ent.TypeRating:
		all["competency_id"] = fmt.Sprintf("cmp_%d", o.weeks)
	case ent.TypeTimeAllocation:
		all["week_on"] = fmt.Sprintf("2026-%02d-%02d", 1+o.weeks%12, 1+(o.weeks/12)%28)
	case ent.TypeFocusReview:
		areas := o.rows[ent.TypeFocusArea]
		all["focus_area_id"] = areas[o.weeks%len(areas)].id
	}
	if k.parent != "" {
		all[k.parent] = parent
	}
	out := ent.Row{}
	for name, v := range all {
		raw, _ := json.Marshal(v)
		out[name] = raw
	}
	return out
}

// seed has somebody write a row of each kind in each state, by the rules: they stand to Sam now.
func (o *scene) seed(t *testing.T, author byte) {
	t.Helper()
	for _, note := range []bool{false, true} {
		_, err := o.Write(o.person(author), world.Intent{Action: "test.seed", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Wrote about Sam")
			for _, k := range slices.Backward(kinds) {
				if (k.part == "note") != note || author == 'P' && k.pen == "together" {
					continue
				}
				states := []string{"draft", "released", "shared"}
				if note {
					states = states[:1]
				}
				for n, state := range states {
					parent := ""
					if k.parent != "" {
						mine := slices.DeleteFunc(slices.Clone(o.rows[k.of]), func(r row) bool { return r.author != author })
						parent = mine[n].id
					}
					key := id.New(k.id)
					if err := tx.InsertAll(ctx, k.entity, []string{key}, []ent.Row{o.values(k, author, state, parent)}); err != nil {
						return fmt.Errorf("%s %s: %w", k.entity, state, err)
					}
					o.rows[k.entity] = append(o.rows[k.entity], row{k, key, author, state})
				}
			}
			return nil
		})
		if err != nil {
			t.Fatalf("%s: %v", letters[author], err)
		}
	}
}

// visible lists the rows of a kind that a viewer reads; nil too where they are denied.
func (o *scene) visible(t *testing.T, ctx context.Context, k kind) map[string]bool {
	t.Helper()
	found, err := o.Client().Fetch(ctx, k.entity, ids(o.rows[k.entity])...)
	if err != nil && !errors.Is(err, privacy.Deny) {
		t.Fatalf("read %s: %v", k.entity, err)
	}
	seen := map[string]bool{}
	for key := range found {
		seen[key] = true
	}
	return seen
}

func ids(rows []row) []string {
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = r.id
	}
	return list
}

// verdicts of expected, by "author state".
var verdicts = func() map[string][5]string {
	all := map[string][5]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(expected), "\n") {
		cells := strings.Split(line, "|")
		var v [5]string
		for i := range v {
			v[i] = strings.TrimSpace(cells[i+1])
		}
		all[strings.Join(strings.Fields(cells[0]), " ")] = v
	}
	return all
}()

// may answers from the expectation who may read or change a row.
func may(r row, write bool) func(letter byte) bool {
	if r.kind.part == "note" {
		return func(letter byte) bool { return letter == r.author }
	}
	column := map[string]int{"summary": 0, "words": 1}[r.kind.part]
	if write {
		column = map[string]int{"author": 2, "together": 3, "anyone": 4}[r.kind.pen]
	}
	cell := verdicts[string(r.author)+" "+r.state][column]
	return func(letter byte) bool { return strings.IndexByte(cell, letter) >= 0 }
}

// looker is a viewer with what is expected of them.
type looker struct {
	name          string
	ctx           context.Context
	reads, writes func(may func(byte) bool) bool
	letter        byte // of the person, where they come as nobody but themselves
	tool          bool
	counts        bool
}

func (o *scene) lookers() []looker {
	var list []looker
	for _, letter := range "SCMGTFKP" {
		l := byte(letter)
		list = append(list, looker{name: letters[l], ctx: o.person(l), reads: who(l), writes: who(l), letter: l})
	}
	for _, e := range eyes {
		v := e.viewer(func(l byte) string { return o.people[l] })
		l := looker{name: e.name, ctx: access.With(o.Context(), v), reads: e.reads, writes: e.writes, counts: e.counts, tool: v.Scopes != nil}
		if l.reads == nil {
			l.reads = func(func(byte) bool) bool { return false }
		}
		if l.writes == nil {
			l.writes = func(func(byte) bool) bool { return false }
		}
		list = append(list, l)
	}
	return list
}

// suite holds the rules to the expectation. It returns what does not fit, at most as much as asked
// for, and how many answers it compared.
func (o *scene) suite(t *testing.T, bend func(context.Context) context.Context, most int) (wrong []string, compared int) {
	t.Helper()
	note := func(format string, args ...any) bool {
		wrong = append(wrong, fmt.Sprintf(format, args...))
		return len(wrong) >= most
	}
	check := func(what string, want, got bool) bool {
		compared++
		return want != got && note("%s: %v, want %v", what, got, want)
	}
	lookers := o.lookers()
	for _, l := range lookers {
		if check(l.name+" has aggregates", l.counts, access.MayCount(bend(l.ctx), access.ClassDevelopment)) {
			return wrong, compared
		}
		for _, k := range kinds {
			for _, about := range []bool{false, true} {
				ctx := bend(l.ctx)
				if about {
					ctx = access.About(ctx, o.people['S'])
				}
				seen := o.visible(t, ctx, k)
				for _, r := range o.rows[k.entity] {
					want := l.reads(may(r, false)) && !(l.tool && k.part == "note")
					if check(fmt.Sprintf("%s reads the %s %s of %s", l.name, r.state, k.entity, letters[r.author]), want, seen[r.id]) {
						return wrong, compared
					}
				}
			}
		}
	}
	if o.walls(bend, check) {
		return wrong, compared
	}
	for _, l := range lookers {
		if o.changes(t, l, bend, check) {
			return wrong, compared
		}
	}
	return wrong, compared
}

// errBack takes a write of a test back.
var errBack = errors.New("back")

// changes has a viewer try to begin, change and delete every row, and takes it back.
func (o *scene) changes(t *testing.T, l looker, bend func(context.Context) context.Context, check func(string, bool, bool) bool) (enough bool) {
	t.Helper()
	_, err := o.Write(bend(l.ctx), world.Intent{Action: "test.try", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		system := access.System(o.Context())
		for _, k := range kinds {
			all := ids(o.rows[k.entity])
			if enough = o.begins(ctx, tx, l, k, check); enough {
				return errBack
			}
			column, to := k.change, k.to
			if column == "" {
				column, to = "shared_up", ""
			}
			before, err := tx.Fetch(system, k.entity, all...)
			if err != nil {
				return err
			}
			for _, value := range []string{"true", "false"} {
				if to != "" {
					value = to
				}
				if err := tx.PatchAll(ctx, k.entity, ent.Row{column: json.RawMessage(value)}, all...); err != nil && !errors.Is(err, privacy.Deny) {
					return fmt.Errorf("change %s: %w", k.entity, err)
				}
				now, err := tx.Fetch(system, k.entity, all...)
				if err != nil {
					return err
				}
				for _, r := range o.rows[k.entity] {
					if string(before[r.id][column]) == value {
						continue
					}
					want := l.writes(may(r, true)) && !(l.tool && k.part == "note")
					if enough = check(fmt.Sprintf("%s changes the %s %s of %s", l.name, r.state, k.entity, letters[r.author]), want, string(now[r.id][column]) == value); enough {
						return errBack
					}
				}
				before = now
			}
			if err := tx.RemoveAll(ctx, k.entity, all...); err != nil && !errors.Is(err, privacy.Deny) {
				return fmt.Errorf("delete %s: %w", k.entity, err)
			}
			left, err := tx.Fetch(system, k.entity, all...)
			if err != nil {
				return err
			}
			for _, r := range o.rows[k.entity] {
				want := l.writes(may(r, true)) && !(l.tool && k.part == "note")
				if enough = check(fmt.Sprintf("%s deletes the %s %s of %s", l.name, r.state, k.entity, letters[r.author]), want, left[r.id] == nil); enough {
					return errBack
				}
			}
		}
		return errBack
	})
	if err != nil && !errors.Is(err, errBack) {
		t.Fatalf("%s: %v", l.name, err)
	}
	return enough
}

// begins has a viewer begin a row about Sam: in their own name, and in that of another.
func (o *scene) begins(ctx context.Context, tx *history.Tx, l looker, k kind, check func(string, bool, bool) bool) bool {
	try := func(values ent.Row) bool {
		if areas := o.rows[ent.TypeFocusArea]; k.entity == ent.TypeFocusReview { // one that the review says nothing of
			values["focus_area_id"], _ = json.Marshal(areas[len(areas)-1].id)
		}
		return tx.InsertAll(ctx, k.entity, []string{id.New(k.id)}, []ent.Row{values}) == nil
	}
	parent := ""
	if k.parent != "" {
		parent = o.rows[k.of][0].id
	}
	if k.entity == ent.TypeNoteKey {
		return false // each has theirs: what is left to try is the name of another, which Fay and Kim try with notes
	}
	own := l.letter
	if own == 0 {
		own = 'M'
	}
	want := func(letter byte) bool { return strings.IndexByte(begins[k.pen], letter) >= 0 }
	may := l.writes(want) && !(l.tool && k.part == "note")
	if v := access.From(l.ctx); l.letter == 0 && v.PersonID != o.people['M'] {
		may = false // then it is in the name of another
	}
	if check(l.name+" begins a "+k.entity, may, try(o.values(k, own, "released", parent))) {
		return true
	}
	for _, other := range []byte{'S', 'P'} {
		v := access.From(l.ctx)
		if v.PersonID == o.people[other] {
			continue
		}
		if check(fmt.Sprintf("%s begins a %s in the name of %s", l.name, k.entity, letters[other]), false, try(o.values(k, other, "released", parent))) {
			return true
		}
		if k.pen != "anyone" {
			continue
		}
		for _, words := range []bool{false, true} {
			asked := o.values(k, other, "released", parent)
			asked["requested_by_id"], _ = json.Marshal(v.PersonID)
			if !words {
				asked["text"] = json.RawMessage(`""`)
			}
			may := l.letter != 0 || l.writes(func(letter byte) bool { return o.people[letter] == v.PersonID })
			if v.PersonID == "" {
				continue
			}
			if check(fmt.Sprintf("%s asks %s for words, and writes them: %v", l.name, letters[other], words), may && !words, try(asked)) {
				return true
			}
		}
	}
	return false
}

// walls tries what is not told by the table: who is nobody, Cadre itself, what is open, planned and
// sealed, and the log.
func (o *scene) walls(bend func(context.Context) context.Context, check func(string, bool, bool) bool) bool {
	c := o.Client()
	nobody := bend(access.With(context.WithoutCancel(o.Context()), nil))
	system := bend(access.System(o.Context()))
	reader := bend(access.With(o.Context(), &access.Viewer{Name: "Reader", TokenID: "tok_r", Scopes: []access.Scope{access.ScopeRead}}))
	coaching := bend(access.With(o.Context(), &access.Viewer{Name: "Coaching", PersonID: o.people['M'], TokenID: "tok_r", Scopes: []access.Scope{access.ScopeCoachingRead}}))
	for _, entity := range ent.Entities() {
		_, err := c.Fetch(nobody, entity, "x")
		if check("nobody is told apart at "+entity, true, errors.Is(err, privacy.Deny) && strings.Contains(err.Error(), "nobody is asking")) {
			return true
		}
		_, err = c.Fetch(system, entity, "x")
		if check("Cadre reads "+entity, true, err == nil) {
			return true
		}
	}
	for entity, may := range map[string][2]bool{ent.TypePosition: {true, false}, ent.TypeScenario: {true, false}, ent.TypeToken: {false, false}, ent.TypeConfidentialChange: {false, false}} {
		for i, ctx := range []context.Context{reader, coaching} {
			_, err := c.Fetch(ctx, entity, "x")
			if check(fmt.Sprintf("token %d reads %s", i, entity), may[i], err == nil) {
				return true
			}
		}
	}
	// Editing what is open, outside a write that would refuse on its own.
	for name, v := range map[string]*access.Viewer{"an owner": {Name: "Owner", Owner: true}, "a person": {Name: "Mia", PersonID: o.people['M']}, "an owner through Mia's eyes": (&access.Viewer{Name: "Owner", Owner: true}).ViewAs(o.people['M'], "Mia")} {
		var denied error
		_, err := o.Write(bend(access.With(o.Context(), v)), world.Intent{Action: "test.try", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			denied = tx.Position.UpdateOneID(o.Seat("PM")).SetTitle("X").Exec(ctx)
			return errBack
		})
		if !errors.Is(err, errBack) {
			denied = err
		}
		if check(name+" edits what is open", name == "an owner", denied == nil) {
			return true
		}
	}
	own := func(v *access.Viewer) int {
		n, err := c.ConfidentialChangeset.Query().Count(bend(access.With(o.Context(), v)))
		if err != nil {
			return -1
		}
		return n
	}
	m := o.people['M']
	return check("Mia reads her log", true, own(&access.Viewer{PersonID: m}) == 2) ||
		check("Mia's tool reads her log, but for her notes", true, own(&access.Viewer{PersonID: m, Scopes: []access.Scope{access.ScopeCoachingRead}}) == 1) ||
		check("Gus reads no log", true, own(&access.Viewer{PersonID: o.people['G']}) == 0) ||
		check("an owner reads Mia's log through her eyes", true, own((&access.Viewer{Owner: true}).ViewAs(m, "Mia")) == 0)
}

func asIs(ctx context.Context) context.Context { return ctx }

// TestMatrix drives reads and writes of every confidential entity as every viewer.
func TestMatrix(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := mustScene(t, s)
		for _, entity := range ent.Entities() {
			if history.Confidential(entity) && !slices.ContainsFunc(kinds, func(k kind) bool { return k.entity == entity }) {
				t.Errorf("%s is confidential, and no row of it is tried", entity)
			}
		}
		wrong, compared := o.suite(t, asIs, 50)
		for _, w := range wrong {
			t.Error(w)
		}
		rows := 0
		for _, list := range o.rows {
			rows += len(list)
		}
		t.Logf("%d answers compared: %d viewers, %d entities, %d rows", compared, len(o.lookers()), len(kinds), rows)
	})
}

// TestEachLineIsNoticed leaves out each line of the rules, and turns each cell of the matrix, in turn:
// whichever it is, the suite above must turn red.
func TestEachLineIsNoticed(t *testing.T) {
	o := mustScene(t, storetest.SQLite(t))
	mutants := 0
	survives := func(name string, bend func(context.Context) context.Context) {
		mutants++
		defer func() {
			if recover() != nil {
				t.Logf("%s: panics", name)
			}
		}()
		if wrong, _ := o.suite(t, bend, 1); len(wrong) == 0 {
			t.Errorf("nobody notices: %s", name)
		}
	}
	for _, l := range access.Lines() {
		survives("without "+string(l), func(ctx context.Context) context.Context { return access.Without(ctx, l) })
	}
	for _, class := range []access.Class{access.ClassDevelopment, access.ClassNote} {
		for _, relation := range access.Relations() {
			have := access.Matrix()[class][relation]
			for _, right := range []access.Right{access.Nothing, access.Counts, access.Summaries, access.Reads, access.Writes} {
				if right == have || same(class, relation, have) == same(class, relation, right) {
					continue
				}
				m := access.Matrix()
				m[class][relation] = right
				survives(fmt.Sprintf("%s of %s is %d, not %d", class, relation, right, have), func(ctx context.Context) context.Context { return access.WithMatrix(ctx, m) })
			}
		}
	}
	t.Logf("%d mutants, each noticed", mutants)
}

// same maps rights that say the same of a cell onto one: only an analyst counts; a note has no summary; who wrote
// something, and reads it, reads its words.
func same(class access.Class, relation access.Relation, right access.Right) access.Right {
	if right == access.Counts && (relation != access.RelationAnalyst || class == access.ClassNote) {
		right = access.Nothing
	}
	if right == access.Summaries && (class == access.ClassNote || relation == access.RelationAuthor || relation == access.RelationFormer) {
		right = access.Nothing
	}
	if class == access.ClassNote && (relation == access.RelationAnalyst || relation == access.RelationFormer) {
		return access.Nothing // no token covers notes, and their author stays their author
	}
	return right
}
