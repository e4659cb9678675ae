package world_test

import (
	"context"
	"testing"

	"cadre/ent"
	"cadre/ent/evidence"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/world"
)

const outline = `CPO: Ana Ruiz
  GPM: Ben Ode
    PM: Cy Lee
  VP Design: Dan Poe`

// note writes a released piece of evidence about a person.
func note(ctx context.Context, o *orgtest.Org, about, text string, sharedUp bool) (*world.Commit, error) {
	return o.Write(ctx, world.Intent{Action: "evidence.note", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Noted something about %s", about)
		return tx.Evidence.Create().SetSubjectID(o.Person(about)).SetAuthorID(access.From(ctx).PersonID).SetKind(evidence.KindOBSERVATION).
			SetNotedOn(orgtest.Today).SetText(text).SetReleasedAt(o.Now()).SetSharedUp(sharedUp).SetCreatedAt(o.Now()).Exec(ctx)
	})
}

func count(t *testing.T, ctx context.Context, c *ent.Client) int {
	t.Helper()
	n, err := c.Evidence.Query().Count(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestConfidentialRowsAndTheirLog(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, outline)
		before := o.Graph().Revision()
		done, err := note(o.As("Ben Ode"), o, "Cy Lee", "asks good questions", false)
		if err != nil {
			t.Fatal(err)
		}
		if done.Changeset != nil || done.Confidential == nil || o.Graph().Revision() != before {
			t.Error("the open log shows that something confidential was written")
		}
		for name, want := range map[string]int{"Ben Ode": 1, "Cy Lee": 1, "Ana Ruiz": 0, "Dan Poe": 0} {
			if got := count(t, o.As(name), o.Client()); got != want {
				t.Errorf("%s sees %d rows, want %d", name, got, want)
			}
		}
		if got := count(t, o.Context(), o.Client()); got != 0 {
			t.Errorf("an owner who is nobody in the organisation sees %d rows", got)
		}
		if _, err := note(o.As("Ben Ode"), o, "Cy Lee", "leads the weekly review", true); err != nil {
			t.Fatal(err)
		}
		if got := count(t, o.As("Ana Ruiz"), o.Client()); got != 1 {
			t.Errorf("the chain above sees %d rows, want the one that was shared up", got)
		}
		through := access.With(o.As("Ben Ode"), access.From(o.As("Dan Poe")).ViewAs(o.Person("Ben Ode"), "Ben Ode"))
		if got := count(t, through, o.Client()); got != 0 {
			t.Errorf("Dan sees %d rows through the eyes of Ben, and none himself", got)
		}

		_, err = o.UndoConfidential(o.As("Cy Lee"), done.Confidential.ID, nil)
		if fault.CodeOf(err) != fault.NotFound {
			t.Errorf("undone by somebody else: %v", err)
		}
		if _, err = o.UndoConfidential(o.As("Ben Ode"), done.Confidential.ID, nil); err != nil {
			t.Fatal(err)
		}
		if got := count(t, o.As("Ben Ode"), o.Client()); got != 1 {
			t.Errorf("after the undo Ben sees %d rows, want 1", got)
		}
	})
}

func TestConfidentialAtAMoment(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		o := orgtest.Must(t, s, outline)
		ctx := o.As("Ben Ode")
		first, err := note(ctx, o, "Cy Lee", "first", false)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := note(ctx, o, "Cy Lee", "second", false); err != nil {
			t.Fatal(err)
		}
		at := first.Confidential.At
		w, err := o.Worlds().Open(ctx, world.Ref{AsOf: &at})
		if err != nil {
			t.Fatal(err)
		}
		then, err := w.Confidential(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if got := count(t, ctx, then); got != 1 {
			t.Errorf("after the first note there were %d", got)
		}
		if got := count(t, o.As("Dan Poe"), then); got != 0 {
			t.Errorf("the past shows a peer %d rows", got)
		}
	})
}
