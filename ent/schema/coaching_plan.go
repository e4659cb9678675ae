package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// CoachingPlan is what a coach and a person work on together for at most 90 days until its review.
type CoachingPlan struct{ ent.Schema }

// Mixin of CoachingPlan.
func (CoachingPlan) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.CoachingPlan}, confidential{}}
}

// Fields of CoachingPlan.
func (CoachingPlan) Fields() []ent.Field {
	return []ent.Field{
		field.String("coach_id").Comment("The person who coaches by this plan; another after it was handed over."),
		field.String("from_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		field.String("review_by").Validate(checkDate).Comment("At most 90 days after it began or was last reviewed. YYYY-MM-DD."),
		field.Enum("state").Values("DRAFT", "ACTIVE", "REVIEWING", "PAUSED", "CLOSED").Default("DRAFT"),
		date("closed_on", "When it was closed."),
	}
}

// Edges of CoachingPlan.
func (CoachingPlan) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("focus_areas", FocusArea.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("reviews", PlanReview.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of CoachingPlan.
func (CoachingPlan) Indexes() []ent.Index { return []ent.Index{index.Fields("coach_id", "state")} }

// Policy of CoachingPlan.
func (CoachingPlan) Policy() ent.Policy { return access.Development(access.Summary, access.Together) }

// FocusArea is a competency that a plan works on: where it stands, where it should come, and why now.
type FocusArea struct{ ent.Schema }

// Mixin of FocusArea.
func (FocusArea) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.FocusArea}, confidential{}} }

// Fields of FocusArea.
func (FocusArea) Fields() []ent.Field {
	return []ent.Field{
		field.String("plan_id").Immutable(),
		field.String("competency_id").Immutable(),
		level("from_level"),
		level("target_level"),
		field.Bool("strength").Default(false).Comment("Whether it makes more of a strength, rather than closing a gap."),
		field.String("why_now").Default("").MaxRuneLen(2000),
		field.String("closed_looks_like").Default("").MaxRuneLen(2000),
		field.Enum("state").Values("OPEN", "CLOSED", "CHANGED", "ESCALATED").Default("OPEN"),
		field.Int("ordinal").Default(0),
	}
}

// Edges of FocusArea.
func (FocusArea) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("plan", CoachingPlan.Type).Ref("focus_areas").Unique().Required().Immutable().Field("plan_id"),
		edge.To("goals", CoachingGoal.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("actions", CoachingAction.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("reviews", FocusReview.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("evidence", Evidence.Type).Annotations(entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of FocusArea.
func (FocusArea) Indexes() []ent.Index { return []ent.Index{index.Fields("plan_id", "ordinal")} }

// Policy of FocusArea.
func (FocusArea) Policy() ent.Policy { return access.Development(access.Words, access.Together) }

// CoachingGoal is something observable that shows that a focus area moves.
type CoachingGoal struct{ ent.Schema }

// Mixin of CoachingGoal.
func (CoachingGoal) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.CoachingGoal}, confidential{}}
}

// Fields of CoachingGoal.
func (CoachingGoal) Fields() []ent.Field {
	return []ent.Field{
		field.String("focus_area_id").Immutable(),
		field.String("text").NotEmpty().MaxRuneLen(2000),
		date("due_on", "When it should be seen."),
		field.Enum("state").Values("OPEN", "MET", "DROPPED").Default("OPEN"),
		date("done_on", "When it was met or dropped."),
	}
}

// Edges of CoachingGoal.
func (CoachingGoal) Edges() []ent.Edge {
	return []ent.Edge{edge.From("focus_area", FocusArea.Type).Ref("goals").Unique().Required().Immutable().Field("focus_area_id")}
}

// Indexes of CoachingGoal.
func (CoachingGoal) Indexes() []ent.Index { return []ent.Index{index.Fields("focus_area_id")} }

// Policy of CoachingGoal.
func (CoachingGoal) Policy() ent.Policy { return access.Development(access.Words, access.Together) }

// CoachingAction is a dated step, of a focus area or agreed in a one-on-one.
type CoachingAction struct{ ent.Schema }

// Mixin of CoachingAction.
func (CoachingAction) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.CoachingAction}, confidential{}}
}

// Fields of CoachingAction.
func (CoachingAction) Fields() []ent.Field {
	return []ent.Field{
		field.String("focus_area_id").Optional().Nillable(),
		field.String("one_on_one_id").Optional().Nillable().Immutable(),
		field.Enum("kind").Values("PRACTISE", "OBSERVE", "READ", "COURSE", "SHADOW", "CUSTOMER_VISITS", "WRITE", "MENTOR", "OTHER"),
		field.String("text").NotEmpty().MaxRuneLen(2000),
		field.String("owner_id").Comment("The person who does it: the coachee or the coach."),
		date("due_on", "When it is due."),
		field.Enum("state").Values("OPEN", "DOING", "DONE", "DROPPED").Default("OPEN"),
		date("done_on", "When it was done or dropped."),
		field.Int("minutes").Optional().Nillable().NonNegative().Comment("The effort expected, in minutes."),
	}
}

// Edges of CoachingAction.
func (CoachingAction) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("focus_area", FocusArea.Type).Ref("actions").Unique().Field("focus_area_id"),
		edge.From("one_on_one", OneOnOne.Type).Ref("actions").Unique().Immutable().Field("one_on_one_id"),
	}
}

// Indexes of CoachingAction.
func (CoachingAction) Indexes() []ent.Index {
	return []ent.Index{index.Fields("focus_area_id"), index.Fields("one_on_one_id"), index.Fields("owner_id", "state")}
}

// Policy of CoachingAction.
func (CoachingAction) Policy() ent.Policy { return access.Development(access.Words, access.Together) }

// PlanReview is the look back on a plan, at least every 90 days.
type PlanReview struct{ ent.Schema }

// Mixin of PlanReview.
func (PlanReview) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.PlanReview}, confidential{}} }

// Fields of PlanReview.
func (PlanReview) Fields() []ent.Field {
	return []ent.Field{
		field.String("plan_id").Immutable(),
		field.String("reviewed_on").Validate(checkDate).Comment("YYYY-MM-DD."),
	}
}

// Edges of PlanReview.
func (PlanReview) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("plan", CoachingPlan.Type).Ref("reviews").Unique().Required().Immutable().Field("plan_id"),
		edge.To("focus_reviews", FocusReview.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of PlanReview.
func (PlanReview) Indexes() []ent.Index { return []ent.Index{index.Fields("plan_id", "reviewed_on")} }

// Policy of PlanReview.
func (PlanReview) Policy() ent.Policy { return access.Development(access.Summary, access.Together) }

// FocusReview says of one focus area where it stands at a review, and what becomes of it.
type FocusReview struct{ ent.Schema }

// Mixin of FocusReview.
func (FocusReview) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.FocusReview}, confidential{}}
}

// Fields of FocusReview.
func (FocusReview) Fields() []ent.Field {
	return []ent.Field{
		field.String("review_id").Immutable(),
		field.String("focus_area_id").Immutable(),
		level("new_level"),
		field.Enum("decision").Values("CONTINUE", "CLOSE", "CHANGE", "ESCALATE"),
		field.String("next").Default("").MaxRuneLen(2000).Comment("What comes next."),
	}
}

// Edges of FocusReview.
func (FocusReview) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("review", PlanReview.Type).Ref("focus_reviews").Unique().Required().Immutable().Field("review_id"),
		edge.From("focus_area", FocusArea.Type).Ref("reviews").Unique().Required().Immutable().Field("focus_area_id"),
	}
}

// Indexes of FocusReview.
func (FocusReview) Indexes() []ent.Index {
	return []ent.Index{index.Fields("review_id", "focus_area_id").Unique(), index.Fields("focus_area_id")}
}

// Policy of FocusReview.
func (FocusReview) Policy() ent.Policy { return access.Development(access.Words, access.Together) }
