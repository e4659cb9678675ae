package view

import (
	"context"

	"cadre/ent"
	"cadre/ent/onboardingtask"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// OnboardingTemplate is how the first ninety days in seats of a role are planned.
type OnboardingTemplate struct {
	role  orggraph.Role
	steps []staffing.Step
	row   *ent.OnboardingTemplate // nil: nothing was ever stored; without steps: the usual way again
}

// FindOnboardingTemplate returns the template of a role; nil where there is none that the viewer may see.
func FindOnboardingTemplate(ctx context.Context, w *world.World, id string) (*OnboardingTemplate, error) {
	key, _ := w.Key(id)
	role, ok := w.Graph().Role(key)
	if v := access.From(ctx); !ok || v == nil || v.PersonID == "" {
		return nil, nil // there is none to see
	}
	steps, row, err := staffing.StepsOfRole(ctx, w.Client(), role)
	if err != nil {
		return nil, hidden(err, "read a template")
	}
	return &OnboardingTemplate{role, steps, row}, nil
}

// Role returns the role.
func (t *OnboardingTemplate) Role() *orggraph.Role { return &t.role }

// Usual reports whether the role has no steps of its own.
func (t *OnboardingTemplate) Usual() bool { return t.row == nil || len(t.row.Steps) == 0 }

// CanEdit reports whether the viewer may change it.
func (t *OnboardingTemplate) CanEdit(ctx context.Context) bool { return staffing.SetsTemplates(ctx) }

// Version returns how often it was changed.
func (t *OnboardingTemplate) Version() int {
	if t.row == nil {
		return 0
	}
	return t.row.Version
}

// Steps returns its tasks.
func (t *OnboardingTemplate) Steps() []*TemplateStep {
	list := make([]*TemplateStep, len(t.steps))
	for i, s := range t.steps {
		list[i] = &TemplateStep{s}
	}
	return list
}

// TemplateStep is a task of a template.
type TemplateStep struct{ step staffing.Step }

// Day returns until which day.
func (s *TemplateStep) Day() int { return s.step.Day }

// Part returns which part it belongs to.
func (s *TemplateStep) Part() onboardingtask.Part { return s.step.Part() }

// Whose returns whose it is.
func (s *TemplateStep) Whose() onboardingtask.Whose { return s.step.Whose }

// Title returns what is to be done.
func (s *TemplateStep) Title() string { return s.step.Title }
