package access_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

// scene is what the suite is driven on.
type scene struct{ *accesstest.Scene }

// visible lists the rows of a kind that a viewer reads; nil too where they are denied.
func (o scene) visible(t *testing.T, ctx context.Context, k accesstest.Kind) map[string]bool {
	t.Helper()
	found, err := o.Client().Fetch(ctx, k.Entity, ids(o.Rows[k.Entity])...)
	if err != nil && !errors.Is(err, privacy.Deny) {
		t.Fatalf("read %s: %v", k.Entity, err)
	}
	seen := map[string]bool{}
	for key := range found {
		seen[key] = true
	}
	return seen
}

func ids(rows []accesstest.Row) []string {
	list := make([]string, len(rows))
	for i, r := range rows {
		list[i] = r.ID
	}
	return list
}

// suite holds the rules to the expectation. It returns what does not fit, at most as much as asked
// for, and how many answers it compared.
func (o scene) suite(t *testing.T, bend func(context.Context) context.Context, most int) (wrong []string, compared int) {
	t.Helper()
	note := func(format string, args ...any) bool {
		wrong = append(wrong, fmt.Sprintf(format, args...))
		return len(wrong) >= most
	}
	check := func(what string, want, got bool) bool {
		compared++
		return want != got && note("%s: %v, want %v", what, got, want)
	}
	lookers := o.Lookers()
	for _, l := range lookers {
		if check(l.Name+" has aggregates", l.Counts, access.MayCount(bend(l.Ctx), access.ClassDevelopment)) {
			return wrong, compared
		}
		for _, k := range slices.Concat(accesstest.Kinds, accesstest.HiringKinds) {
			for _, about := range []bool{false, true} {
				ctx := bend(l.Ctx)
				if about {
					ctx = access.About(ctx, o.People['S'])
				}
				seen := o.visible(t, ctx, k)
				for _, r := range o.Rows[k.Entity] {
					want := l.Reads(r)
					if check(fmt.Sprintf("%s reads the %s %s of %s", l.Name, r.State, k.Entity, accesstest.Letters[r.Author]), want, seen[r.ID]) {
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
func (o scene) changes(t *testing.T, l accesstest.Looker, bend func(context.Context) context.Context, check func(string, bool, bool) bool) (enough bool) {
	t.Helper()
	_, err := o.Write(bend(l.Ctx), world.Intent{Action: "test.try", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		system := access.System(o.Context())
		for _, k := range accesstest.HiringKinds {
			all := ids(o.Rows[k.Entity])
			err := tx.RemoveAll(ctx, k.Entity, all[0])
			if enough = check(l.Name+" deletes a "+k.Entity, false, err == nil); enough {
				return errBack
			}
		}
		for _, k := range accesstest.Kinds {
			all := ids(o.Rows[k.Entity])
			if enough = o.begins(ctx, tx, l, k, check); enough {
				return errBack
			}
			column, to := k.Change, k.To
			if column == "" {
				column, to = "shared_up", ""
			}
			before, err := tx.Fetch(system, k.Entity, all...)
			if err != nil {
				return err
			}
			for _, value := range []string{"true", "false"} {
				if to != "" {
					value = to
				}
				if err := tx.PatchAll(ctx, k.Entity, ent.Row{column: json.RawMessage(value)}, all...); err != nil && !errors.Is(err, privacy.Deny) {
					return fmt.Errorf("change %s: %w", k.Entity, err)
				}
				now, err := tx.Fetch(system, k.Entity, all...)
				if err != nil {
					return err
				}
				for _, r := range o.Rows[k.Entity] {
					if string(before[r.ID][column]) == value {
						continue
					}
					want := l.Writes(r)
					if enough = check(fmt.Sprintf("%s changes the %s %s of %s", l.Name, r.State, k.Entity, accesstest.Letters[r.Author]), want, string(now[r.ID][column]) == value); enough {
						return errBack
					}
				}
				before = now
			}
			if err := tx.RemoveAll(ctx, k.Entity, all...); err != nil && !errors.Is(err, privacy.Deny) {
				return fmt.Errorf("delete %s: %w", k.Entity, err)
			}
			left, err := tx.Fetch(system, k.Entity, all...)
			if err != nil {
				return err
			}
			for _, r := range o.Rows[k.Entity] {
				want := l.Writes(r)
				if enough = check(fmt.Sprintf("%s deletes the %s %s of %s", l.Name, r.State, k.Entity, accesstest.Letters[r.Author]), want, left[r.ID] == nil); enough {
					return errBack
				}
			}
		}
		return errBack
	})
	if err != nil && !errors.Is(err, errBack) {
		t.Fatalf("%s: %v", l.Name, err)
	}
	return enough
}

// begins has a viewer begin a row about Sam: in their own name, and in that of another.
func (o scene) begins(ctx context.Context, tx *history.Tx, l accesstest.Looker, k accesstest.Kind, check func(string, bool, bool) bool) bool {
	try := func(values ent.Row) bool {
		if areas := o.Rows[ent.TypeFocusArea]; k.Entity == ent.TypeFocusReview { // one that the review says nothing of
			values["focus_area_id"], _ = json.Marshal(areas[len(areas)-1].ID)
		}
		return tx.InsertAll(ctx, k.Entity, []string{id.New(k.ID)}, []ent.Row{values}) == nil
	}
	parent := ""
	if k.Parent != "" {
		parent = o.Rows[k.Of][0].ID
	}
	if k.Entity == ent.TypeNoteKey {
		return false // each has theirs: what is left to try is the name of another, which Fay and Kim try with notes
	}
	own := l.Letter
	if own == 0 {
		own = 'M'
	}
	may := l.Begins(k)
	if v := access.From(l.Ctx); l.Letter == 0 && v.PersonID != o.People['M'] {
		may = false // then it is in the name of another
	}
	if check(l.Name+" begins a "+k.Entity, may, try(o.Values(k, "x", own, "released", parent))) {
		return true
	}
	for _, other := range []byte{'S', 'P'} {
		v := access.From(l.Ctx)
		if v.PersonID == o.People[other] {
			continue
		}
		if check(fmt.Sprintf("%s begins a %s in the name of %s", l.Name, k.Entity, accesstest.Letters[other]), false, try(o.Values(k, "x", other, "released", parent))) {
			return true
		}
		if k.Pen != "anyone" {
			continue
		}
		for _, words := range []bool{false, true} {
			asked := o.Values(k, "x", other, "released", parent)
			asked["requested_by_id"], _ = json.Marshal(v.PersonID)
			if !words {
				asked["text"] = json.RawMessage(`""`)
			}
			may := l.Begins(k)
			if v.PersonID == "" {
				continue
			}
			if check(fmt.Sprintf("%s asks %s for words, and writes them: %v", l.Name, accesstest.Letters[other], words), may && !words, try(asked)) {
				return true
			}
		}
	}
	return false
}

// walls tries what is not told by the table: who is nobody, Cadre itself, what is open, planned and
// sealed, and the log.
func (o scene) walls(bend func(context.Context) context.Context, check func(string, bool, bool) bool) bool {
	c := o.Client()
	nobody := bend(access.With(context.WithoutCancel(o.Context()), nil))
	system := bend(access.System(o.Context()))
	reader := bend(access.With(o.Context(), &access.Viewer{Name: "Reader", TokenID: "tok_r", Scopes: []access.Scope{access.ScopeRead}}))
	coaching := bend(access.With(o.Context(), &access.Viewer{Name: "Coaching", PersonID: o.People['M'], TokenID: "tok_r", Scopes: []access.Scope{access.ScopeCoachingRead}}))
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
	for name, v := range map[string]*access.Viewer{"an owner": {Name: "Owner", Owner: true}, "a person": {Name: "Mia", PersonID: o.People['M']}, "an owner through Mia's eyes": (&access.Viewer{Name: "Owner", Owner: true}).ViewAs(o.People['M'], "Mia")} {
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
	m := o.People['M']
	return check("Mia reads her log", true, own(&access.Viewer{PersonID: m}) == 2) ||
		check("Mia's tool reads her log, but for her notes", true, own(&access.Viewer{PersonID: m, Scopes: []access.Scope{access.ScopeCoachingRead}}) == 1) ||
		check("Gus reads no log", true, own(&access.Viewer{PersonID: o.People['G']}) == 0) ||
		check("an owner reads Mia's log through her eyes", true, own((&access.Viewer{Owner: true}).ViewAs(m, "Mia")) == 0)
}

func asIs(ctx context.Context) context.Context { return ctx }

// TestMatrix drives reads and writes of every confidential entity as every viewer.
func TestMatrix(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := scene{accesstest.Must(t, s)}
		for _, entity := range ent.Entities() {
			if history.Confidential(entity) && !slices.ContainsFunc(slices.Concat(accesstest.Kinds, accesstest.HiringKinds), func(k accesstest.Kind) bool { return k.Entity == entity }) {
				t.Errorf("%s is confidential, and no row of it is tried", entity)
			}
		}
		wrong, compared := o.suite(t, asIs, 50)
		for _, w := range wrong {
			t.Error(w)
		}
		rows := 0
		for _, list := range o.Rows {
			rows += len(list)
		}
		t.Logf("%d answers compared: %d viewers, %d entities, %d rows", compared, len(o.Lookers()), len(accesstest.Kinds), rows)
	})
}

// TestToolsReadNoLogOfHiring writes of each entity that no tool reads: nor may the log tell a tool of it.
func TestToolsReadNoLogOfHiring(t *testing.T) {
	o := scene{accesstest.Must(t, storetest.SQLite(t))}
	log := func(scopes []access.Scope) int {
		ctx := access.With(o.Context(), &access.Viewer{PersonID: o.People['M'], Scopes: scopes})
		return o.Client().ConfidentialChangeset.Query().CountX(ctx)
	}
	tool := []access.Scope{access.ScopeCoachingRead}
	for _, k := range accesstest.HiringKinds {
		told, mine := log(tool), log(nil)
		_, err := o.Write(o.Ask('M'), world.Intent{Action: "test.remove", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Removed one")
			return tx.RemoveAll(access.System(ctx), k.Entity, o.Rows[k.Entity][0].ID)
		})
		if err != nil {
			t.Fatalf("%s: %v", k.Entity, err)
		}
		want := 1
		if !history.Confidential(k.Entity) { // of who has answered no log is kept at all
			want = 0
		}
		if n := log(nil) - mine; n != want {
			t.Errorf("Mia reads %d lines more of what she wrote of a %s, want %d", n, k.Entity, want)
		}
		if n := log(tool) - told; n != 0 {
			t.Errorf("Mia's tool reads %d lines of what she wrote of a %s, want none", n, k.Entity)
		}
	}
}

// TestEachLineIsNoticed leaves out each line of the rules, and turns each cell of the matrix, in turn:
// whichever it is, the suite above must turn red.
func TestEachLineIsNoticed(t *testing.T) {
	o := scene{accesstest.Must(t, storetest.SQLite(t))}
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
	for _, class := range []access.Class{access.ClassDevelopment, access.ClassNote, access.ClassEvaluation, access.ClassRestricted} {
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
	if class == access.ClassEvaluation || class == access.ClassRestricted { // Cadre writes them whole, nobody counts, and who leads directly is in the chain too
		if relation == access.RelationAnalyst || relation == access.RelationManager || right < access.Reads {
			return access.Nothing
		}
		return access.Reads
	}
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
