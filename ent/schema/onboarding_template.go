package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// TemplateStep is a task of an onboarding template.
type TemplateStep struct {
	Day   int    `json:"day"` // until which day
	Whose string `json:"whose"`
	Title string `json:"title"`
}

// OnboardingTemplate is how the first ninety days in seats of a role are planned, where it is not the usual way.
type OnboardingTemplate struct{ ent.Schema }

// Mixin of OnboardingTemplate.
func (OnboardingTemplate) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.OnboardingTemplate}, staffed{}}
}

// Fields of OnboardingTemplate.
func (OnboardingTemplate) Fields() []ent.Field {
	return []ent.Field{
		field.String("role_id").MaxRuneLen(40).Immutable().Unique(),
		field.JSON("steps", []TemplateStep{}).Comment("None: the usual way again. The row stays, so that its version goes on."),
		field.Int("version").Default(1).Positive(),
	}
}

// Policy of OnboardingTemplate.
func (OnboardingTemplate) Policy() ent.Policy { return access.Templates() }
