package staffing

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/onboardingtask"
	"cadre/ent/onboardingtemplate"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// mostSteps is how many tasks a template has.
const mostSteps = 60

// TemplateStepInput is a task of a template.
type TemplateStepInput struct {
	Day   int
	Whose onboardingtask.Whose
	Title string
}

// SetOnboardingTemplateInput is how the first ninety days in seats of a role are planned.
type SetOnboardingTemplateInput struct {
	Role            string
	Steps           []TemplateStepInput // nil: the usual ones again
	ExpectedVersion int                 // 0: nothing was ever changed
	Reason          *string
}

// SetOnboardingTemplate says how the first ninety days in seats of a role are planned from now on, and returns the id of the
// role. Who may edit the organisation does; what was planned before stays as it is.
func SetOnboardingTemplate(ctx context.Context, w *world.World, in SetOnboardingTemplateInput) (string, *world.Commit, error) {
	f := input.Read(w)
	role, ok := w.Graph().Role(f.ID("role", in.Role, "role", id.Role))
	if f.Err() == nil && !ok {
		f.Refuse(fault.NotFound, "role", "There is no such role.")
	}
	steps := readSteps(&f, in.Steps)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	if !SetsTemplates(ctx) {
		return "", nil, fault.New(fault.Forbidden, "Who may edit the organisation changes its templates.").OnField("input.role")
	}
	c, err := write(ctx, w, "onboarding.template", reason, func(ctx context.Context, tx *history.Tx) error {
		system, key := access.System(ctx), role.StoredID()
		old, err := tx.OnboardingTemplate.Query().Where(onboardingtemplate.RoleID(key)).Only(system)
		if err != nil && !ent.IsNotFound(err) {
			return fmt.Errorf("read a template: %w", err)
		}
		version := 0
		if old != nil {
			version = old.Version
		}
		if version != in.ExpectedVersion {
			return fault.New(fault.Conflict, "Somebody changed the template meanwhile. Nothing of yours was written.").OnField("input.expectedVersion").With("version", version)
		}
		tx.Summarize("Changed how the first 90 days of %s are planned", role.Name())
		switch {
		case in.Steps == nil && old == nil:
			err = nil
		case old != nil: // without steps it is the usual way again; the row stays, so that its version goes on
			err = tx.OnboardingTemplate.UpdateOne(old).SetSteps(steps).AddVersion(1).Exec(system)
		default:
			err = tx.OnboardingTemplate.Create().SetAuthorID(me(ctx)).SetCreatedAt(w.Now().UTC()).SetRoleID(key).SetSteps(steps).Exec(system)
		}
		if err != nil {
			return fmt.Errorf("write a template: %w", err)
		}
		return nil
	})
	return role.ID(), c, err
}

// readSteps reads the tasks of a template, by their days.
func readSteps(f *input.Form, given []TemplateStepInput) []schema.TemplateStep {
	if given != nil && (len(given) < 1 || len(given) > mostSteps) {
		f.Fail("steps", "Give 1 to %d.", mostSteps)
	}
	list := []schema.TemplateStep{}
	for i, s := range given {
		at := fmt.Sprintf("steps[%d]", i)
		if s.Day < 1 || s.Day > OnboardingDays {
			f.Fail(at+".day", "A day is 1 to %d.", OnboardingDays)
		}
		list = append(list, schema.TemplateStep{Day: s.Day, Whose: string(s.Whose), Title: f.Line(at+".title", "The task", s.Title, maxName)})
	}
	slices.SortStableFunc(list, func(a, b schema.TemplateStep) int { return cmp.Compare(a.Day, b.Day) })
	return list
}

// SetsTemplates reports whether the viewer changes templates: who may edit the organisation.
func SetsTemplates(ctx context.Context) bool { return ownHand(ctx) && access.From(ctx).MayEdit() }

// StepsOfRole returns what somebody does who begins in a seat of a role, and what was stored of it; nil where nothing ever was.
func StepsOfRole(ctx context.Context, c *ent.Client, role orggraph.Role) ([]Step, *ent.OnboardingTemplate, error) {
	row, err := c.OnboardingTemplate.Query().Where(onboardingtemplate.RoleID(role.StoredID())).Only(ctx)
	switch {
	case err != nil && !ent.IsNotFound(err):
		return nil, nil, fmt.Errorf("read a template: %w", err)
	case row == nil || len(row.Steps) == 0:
		return Template(craftOfRole(role, true), leadsByTrack(role)), row, nil
	}
	return stepsOf(row), row, nil
}

func stepsOf(row *ent.OnboardingTemplate) []Step {
	list := make([]Step, len(row.Steps))
	for i, s := range row.Steps {
		list[i] = Step{s.Day, onboardingtask.Whose(s.Whose), s.Title}
	}
	return list
}

// stepsFor returns the steps of whoever begins in a seat: those of its role where some are stored, else the usual ones.
func stepsFor(ctx context.Context, tx *history.Tx, seat orggraph.Position) ([]Step, error) {
	role, ok := seat.PrimaryRole()
	if !ok {
		return templateOf(seat), nil
	}
	row, err := tx.OnboardingTemplate.Query().Where(onboardingtemplate.RoleID(role.StoredID())).Only(access.System(ctx))
	switch {
	case err != nil && !ent.IsNotFound(err):
		return nil, fmt.Errorf("read a template: %w", err)
	case row == nil || len(row.Steps) == 0:
		return templateOf(seat), nil
	}
	return stepsOf(row), nil
}
