package staffing

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/exit"
	"cadre/ent/knowledgetask"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// RecordExitInput is why somebody left a seat, or leaves it.
type RecordExitInput struct {
	Person    string
	Position  string
	Kind      exit.Kind
	Regretted bool
	Why       *string
	// ExpectedVersion is the one that the client saw, 0 where none was recorded; nil: it takes the place of whatever there is.
	ExpectedVersion *int
	Reason          *string
}

// RecordExit records why somebody left a seat, or records it otherwise, and returns the id of that. Who leads the seat does.
func RecordExit(ctx context.Context, w *world.World, in RecordExitInput) (string, *world.Commit, error) {
	f := input.Read(w)
	who, seat := leftSeat(w, &f, in.Person, in.Position)
	why := f.Prose("why", "Why", in.Why, maxPlan)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !RecordsLeaving(ctx, w, who, seat) {
		return "", nil, fault.New(fault.Forbidden, "Who leads %s records why somebody left it.", seat.Title()).OnField("input.position")
	}
	key := id.New(id.Exit)
	c, err := write(ctx, w, "exit.record", reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Recorded why somebody left %s", seat.Title())
		system := access.System(ctx)
		// Who says it otherwise takes the place of who said it before: nobody stands beside the words of another.
		version, err := takeBack(ctx, tx, seat.Key(), who.Key(), in.ExpectedVersion)
		if err != nil {
			return err
		}
		err = tx.Exit.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetPositionID(seat.Key()).SetPersonID(who.Key()).
			SetKind(in.Kind).SetRegretted(in.Regretted).SetWhy(said(why)).SetVersion(version + 1).Exec(system)
		if err != nil {
			return fmt.Errorf("record an exit: %w", err)
		}
		return nil
	})
	return key, c, err
}

// takeBack removes what was recorded before of how somebody left a seat, where it is what the client saw, and returns its version.
func takeBack(ctx context.Context, tx *history.Tx, seat, who string, seen *int) (version int, err error) {
	system := access.System(ctx)
	old, err := tx.Exit.Query().Where(exit.PositionID(seat), exit.PersonID(who)).Only(system)
	if err != nil && !ent.IsNotFound(err) {
		return 0, fmt.Errorf("read what was recorded before: %w", err)
	}
	if old != nil {
		version = old.Version
	}
	if seen != nil && *seen != version {
		return 0, fault.New(fault.Conflict, "Somebody recorded it otherwise meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", version)
	}
	if old == nil {
		return 0, nil
	}
	if err := tx.Exit.DeleteOne(old).Exec(system); err != nil {
		return 0, fmt.Errorf("take back what was recorded before: %w", err)
	}
	return version, nil
}

// leftSeat reads who leaves which seat: one that they hold, or held.
func leftSeat(w *world.World, f *input.Form, person, position string) (orggraph.Person, orggraph.Position) {
	who, known := w.Graph().Person(f.ID("person", person, "person", id.Person))
	seat, ok := w.Graph().Position(f.ID("position", position, "seat", id.Position))
	switch {
	case f.Err() != nil:
	case !known:
		f.Refuse(fault.NotFound, "person", "There is no such person.")
	case !ok:
		f.Refuse(fault.NotFound, "position", "There is no such seat.")
	case !slices.ContainsFunc(who.Assignments(nil), func(a orggraph.Assignment) bool { return a.Position() == seat }):
		f.Fail("position", "%s never held %s.", who.Name(), seat.Title())
	}
	return who, seat
}

// RecordsLeaving reports whether the viewer records why somebody left a seat, and what they hand over: who leads the seat,
// but never of themselves.
func RecordsLeaving(ctx context.Context, w *world.World, who orggraph.Person, seat orggraph.Position) bool {
	return ownHand(ctx) && who.Key() != me(ctx) && leadsSeat(w, me(ctx), seat)
}

// SeatsToLeave lists the seats that somebody holds, or has left, of whose leaving the viewer records.
func SeatsToLeave(ctx context.Context, w *world.World, who orggraph.Person) []orggraph.Position {
	list := []orggraph.Position{}
	for _, a := range who.Assignments(nil) {
		seat := a.Position()
		if leaves := a.EndsOn() != nil || who.LeftOn() != nil; leaves && !slices.Contains(list, seat) && RecordsLeaving(ctx, w, who, seat) {
			list = append(list, seat)
		}
	}
	return list
}

// HandOverKnowledgeInput is something that only who leaves knows.
type HandOverKnowledgeInput struct {
	Person   string
	Position string
	What     string
	Owner    string // who learns it
	DueOn    string
	Reason   *string
}

// HandOverKnowledge says who learns something from somebody who leaves, until when, and returns the id of that.
func HandOverKnowledge(ctx context.Context, w *world.World, in HandOverKnowledgeInput) (string, *world.Commit, error) {
	f := input.Read(w)
	who, seat := leftSeat(w, &f, in.Person, in.Position)
	what := f.Said("what", "What is handed over", in.What, maxWhy)
	owner := personNow(w, &f, "owner", in.Owner)
	due := f.Day("dueOn", in.DueOn)
	reason := f.Reason(in.Reason)
	switch {
	case f.Err() != nil:
		return "", nil, f.Err()
	case owner == who:
		return "", nil, input.Invalid("owner", "%s leaves: choose who learns it from them.", who.Name())
	case !RecordsLeaving(ctx, w, who, seat):
		return "", nil, fault.New(fault.Forbidden, "Who leads %s says what is handed over.", seat.Title()).OnField("input.position")
	}
	key := id.New(id.KnowledgeTask)
	c, err := write(ctx, w, "knowledge.plan", reason, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Said what is handed over of %s", seat.Title())
		err := tx.KnowledgeTask.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetPositionID(seat.Key()).SetPersonID(who.Key()).
			SetOwnerID(owner.Key()).SetWhat(what).SetDueOn(due).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("plan what is handed over: %w", err)
		}
		return nil
	})
	return key, c, err
}

// TickKnowledgeInput says whether something was handed over.
type TickKnowledgeInput struct {
	KnowledgeTask string
	Done          bool
	Reason        *string
}

// TickKnowledge notes that something was handed over, or was not after all, and returns the id of that.
func TickKnowledge(ctx context.Context, w *world.World, in TickKnowledgeInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("knowledgeTask", in.KnowledgeTask, "task", id.KnowledgeTask)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "knowledge.tick", reason, func(ctx context.Context, tx *history.Tx) error {
		t, err := tx.KnowledgeTask.Get(ctx, key)
		switch {
		case err != nil:
			return input.Missing(err, "knowledgeTask", "task")
		case !TicksKnowledge(ctx, w, t):
			return fault.New(fault.Forbidden, "Who learns it, or leads the seat, says that it was handed over.").OnField("input.knowledgeTask")
		case (t.DoneOn != nil) == in.Done:
			return fault.New(fault.Conflict, "It stands so already.").OnField("input.done")
		}
		tx.Summarize("Noted what was handed over")
		u := tx.KnowledgeTask.UpdateOne(t).ClearDoneOn().AddVersion(1)
		if in.Done {
			u = tx.KnowledgeTask.UpdateOne(t).SetDoneOn(w.Today()).AddVersion(1)
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("note what was handed over: %w", err)
		}
		return nil
	})
	return key, c, err
}

// TicksKnowledge reports whether the viewer says that something was handed over: who learns it, and who leads the seat.
func TicksKnowledge(ctx context.Context, w *world.World, t *ent.KnowledgeTask) bool {
	if !ownHand(ctx) {
		return false
	}
	seat, ok := w.Graph().Position(t.PositionID)
	return t.OwnerID == me(ctx) || ok && t.PersonID != me(ctx) && leadsSeat(w, me(ctx), seat)
}

// KnowledgeDue reads what the viewer is to learn from others and has not yet.
func KnowledgeDue(ctx context.Context, w *world.World) ([]*ent.KnowledgeTask, error) {
	v := access.From(ctx)
	if v == nil || v.PersonID == "" {
		return nil, nil // nobody is to learn anything
	}
	return w.Client().KnowledgeTask.Query().Where(knowledgetask.OwnerID(v.PersonID), knowledgetask.DoneOnIsNil()).Order(ent.Asc(knowledgetask.FieldDueOn, knowledgetask.FieldID)).All(ctx)
}
