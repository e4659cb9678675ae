package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Issue is what does not work in somebody's work, with a time when it showed.
type Issue struct {
	What    string `json:"what"`
	Example string `json:"example"`
}

// Ground is something that was said to somebody before, on which an improvement plan rests.
type Ground struct {
	Kind string `json:"kind"`
	Of   string `json:"of"` // its id
	On   string `json:"on"` // YYYY-MM-DD
}

// ImprovementPlan says what has to change in somebody's work, until when, and what helps them. From the day on which it is
// opened with them its words stay as they are.
type ImprovementPlan struct{ ent.Schema }

// Mixin of ImprovementPlan.
func (ImprovementPlan) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.ImprovementPlan}, staffed{}, begun{}}
}

// Fields of ImprovementPlan.
func (ImprovementPlan) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("diagnosis").Values("SKILL", "WILL").Comment("Whether they cannot yet, or do not want to."),
		field.JSON("issues", []Issue{}),
		field.Strings("expectations").Comment("What is expected at its end."),
		field.Strings("support").Comment("What they get to reach it."),
		field.JSON("grounds", []Ground{}).Immutable().Comment("What was said to them before, when it was drafted."),
		field.Int("days").Positive().Comment("How long it lasts, from the day on which it is opened."),
		field.Enum("state").Values("DRAFT", "UNDER_WAY", "ENDED").Default("DRAFT"),
		date("opened_on", "The day on which it was opened with them; from then on they read it."),
		date("ends_on", "The day until which it lasts; later once it was extended."),
		date("ended_on", "The day on which its outcome was written."),
		field.Enum("outcome").Values("MET", "ROLE_CHANGE", "EXIT").Optional().Nillable(),
		field.Bool("extended").Default(false).Comment("Whether it was extended, which it is once."),
		field.Int("version").Default(1).Positive(),
	}
}

// Policy of ImprovementPlan.
func (ImprovementPlan) Policy() ent.Policy { return access.ImprovementPlans() }

// ImprovementEntry is what comes to an improvement plan after it was opened. It is never changed.
type ImprovementEntry struct{ ent.Schema }

// Mixin of ImprovementEntry.
func (ImprovementEntry) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.ImprovementEntry}, staffed{}, begun{}}
}

// Fields of ImprovementEntry.
func (ImprovementEntry) Fields() []ent.Field {
	return []ent.Field{
		field.String("plan_id").MaxRuneLen(40).Immutable(),
		field.Enum("kind").Values("CHECKPOINT", "COMMENT", "CORRECTION", "EXTENDED", "MET", "ROLE_CHANGE", "EXIT").Immutable(),
		field.Bool("on_track").Optional().Nillable().Immutable().Comment("Of a checkpoint."),
		field.String("until").Validate(checkDate).Optional().Nillable().Immutable().Comment("YYYY-MM-DD: until when it was extended."),
		field.String("text").NotEmpty().MaxRuneLen(10_000).Immutable(),
	}
}

// Indexes of ImprovementEntry.
func (ImprovementEntry) Indexes() []ent.Index { return []ent.Index{index.Fields("plan_id")} }

// Policy of ImprovementEntry.
func (ImprovementEntry) Policy() ent.Policy { return access.ImprovementEntries() }
