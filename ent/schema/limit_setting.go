package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"

	"cadre/internal/access"
	"cadre/internal/id"
)

// LimitSetting holds the thresholds that the organisation has set for a rule of modelling, all four
// of them, in place of those that Cadre ships. A rule that nobody edited has no row.
type LimitSetting struct{ ent.Schema }

// Mixin of LimitSetting.
func (LimitSetting) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.LimitSetting}} }

// Fields of LimitSetting.
func (LimitSetting) Fields() []ent.Field {
	return []ent.Field{
		field.String("rule").NotEmpty().MaxRuneLen(60).Unique().Immutable().Comment("The key of the rule: TEAM_SIZE."),
		field.Float("warn_below").Optional().Nillable().Comment("Below it is a warning; null: never."),
		field.Float("warn_above").Optional().Nillable(),
		field.Float("error_below").Optional().Nillable().Comment("Below it is an error; null: never."),
		field.Float("error_above").Optional().Nillable(),
	}
}

// Policy of LimitSetting.
func (LimitSetting) Policy() ent.Policy { return access.Open() }
