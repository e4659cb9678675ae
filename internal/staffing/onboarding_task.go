package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// AddOnboardingTaskInput is a step of an onboarding that its template does not have.
type AddOnboardingTaskInput struct {
	Onboarding string
	Part       onboardingtask.Part
	Whose      onboardingtask.Whose
	Title      string
	DueOn      string
	Reason     *string
}

// mostTasks is how many tasks an onboarding has at most.
const mostTasks = 100

// AddOnboardingTask adds a step and returns the id of the onboarding.
func AddOnboardingTask(ctx context.Context, w *world.World, in AddOnboardingTaskInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("onboarding", in.Onboarding, "onboarding", id.Onboarding)
	title, due := f.Line("title", "The task", in.Title, maxName), f.Day("dueOn", in.DueOn)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := write(ctx, w, "onboarding.task.add", reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := seenTo(ctx, tx, w, "onboarding", key)
		if err != nil {
			return err
		}
		n, err := tx.OnboardingTask.Query().Where(onboardingtask.OnboardingID(o.ID)).Count(access.System(ctx))
		if err != nil {
			return fmt.Errorf("count the tasks: %w", err)
		}
		if n >= mostTasks {
			return input.Invalid("onboarding", "It has %d tasks. Leave one out first.", n)
		}
		tx.Summarize("Added a task to an onboarding")
		err = tx.OnboardingTask.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetSubjectID(o.SubjectID).SetOnboardingID(o.ID).
			SetPart(in.Part).SetWhose(in.Whose).SetTitle(title).SetDueOn(due).Exec(access.System(ctx))
		if err != nil {
			return fmt.Errorf("add a task: %w", err)
		}
		return nil
	})
	return key, c, err
}

// UpdateOnboardingTaskInput is what to change about a step; only the given fields change.
type UpdateOnboardingTaskInput struct {
	Task   string
	Part   *onboardingtask.Part
	Whose  *onboardingtask.Whose
	Title  *string
	DueOn  *string
	Done   *bool
	Note   *string
	Reason *string
}

// plans reports whether a change is of what a step is, and not of what became of it.
func (in UpdateOnboardingTaskInput) plans() bool {
	return in.Part != nil || in.Whose != nil || in.Title != nil || in.DueOn != nil
}

// UpdateOnboardingTask changes a step, or says what became of it, and returns the id of the onboarding.
func UpdateOnboardingTask(ctx context.Context, w *world.World, in UpdateOnboardingTaskInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("task", in.Task, "task", id.OnboardingTask)
	title, due, note := f.NewLine("title", "The task", in.Title, maxName), f.OptionalDay("dueOn", in.DueOn), f.Words("note", "The note", in.Note, maxWhy)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := write(ctx, w, "onboarding.task.update", reason, func(ctx context.Context, tx *history.Tx) error {
		t, o, err := taskOf(ctx, tx, w, key)
		if err != nil {
			return err
		}
		of = o.ID
		switch {
		case in.plans() && !SeesTo(ctx, o):
			return fault.New(fault.Forbidden, "Who sees to the onboarding changes its tasks.").OnField("input.task")
		case !Does(ctx, w, o, t):
			return fault.New(fault.Forbidden, "This task is somebody else's.").OnField("input.task")
		}
		tx.Summarize("Changed a task of an onboarding")
		u := tx.OnboardingTask.UpdateOne(t).SetNillablePart(in.Part).SetNillableWhose(in.Whose).SetNillableTitle(title).SetNillableDueOn(due).SetNillableNote(note)
		switch {
		case in.Done != nil && *in.Done && t.DoneOn == nil:
			u.SetDoneOn(w.Today())
		case in.Done != nil && !*in.Done:
			u.ClearDoneOn()
		}
		if err := u.Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("change a task: %w", err)
		}
		return nil
	})
	return of, c, err
}

// taskOf reads a task that the viewer may see, with its onboarding.
func taskOf(ctx context.Context, tx *history.Tx, w *world.World, key string) (*ent.OnboardingTask, *ent.Onboarding, error) {
	t, err := tx.OnboardingTask.Get(ctx, key)
	if err != nil {
		return nil, nil, input.Missing(err, "task", "task")
	}
	o, err := onboardingOf(ctx, tx, w, "task", t.OnboardingID)
	return t, o, err
}

// DropOnboardingTaskInput says which step is left out.
type DropOnboardingTaskInput struct {
	Task   string
	Reason *string
}

// DropOnboardingTask leaves a step out and returns the id of the onboarding. What was done stays.
func DropOnboardingTask(ctx context.Context, w *world.World, in DropOnboardingTaskInput) (string, *world.Commit, error) {
	f := input.Read(w)
	key := f.ID("task", in.Task, "task", id.OnboardingTask)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	of := ""
	c, err := write(ctx, w, "onboarding.task.drop", reason, func(ctx context.Context, tx *history.Tx) error {
		t, o, err := taskOf(ctx, tx, w, key)
		if err != nil {
			return err
		}
		of = o.ID
		switch {
		case !SeesTo(ctx, o):
			return fault.New(fault.Forbidden, "Who sees to the onboarding changes its tasks.").OnField("input.task")
		case t.DoneOn != nil:
			return fault.New(fault.Conflict, "The task was done. It stays.").OnField("input.task")
		}
		tx.Summarize("Left a task of an onboarding out")
		if err := tx.OnboardingTask.DeleteOne(t).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("drop a task: %w", err)
		}
		return nil
	})
	return of, c, err
}
