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

// Assessment is how one person sees what another, or they themselves, can do at a date. It keeps
// the seat and role that it was made against.
type Assessment struct{ ent.Schema }

// Mixin of Assessment.
func (Assessment) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.Assessment}, confidential{}}
}

// Fields of Assessment.
func (Assessment) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").Values("SELF", "MANAGER", "PEER").Immutable(),
		field.String("round_id").MaxRuneLen(40).Comment("Assessments of one round belong together: the self-assessment and the one it is hidden from."),
		field.String("position_id").Optional().Nillable().Immutable().Comment("The seat that it was made against."),
		field.String("role_id").Optional().Nillable().Immutable().Comment("The primary role of that seat then."),
		field.String("assessed_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		field.Enum("state").Values("DRAFT", "SHARED", "AGREED", "SUPERSEDED").Default("DRAFT"),
		field.Time("shared_at").Optional().Nillable().Comment("When the author said that it is done. A self-assessment and the manager's are released when both are."),
		field.Time("agreed_at").Optional().Nillable(),
		field.Time("superseded_at").Optional().Nillable(),
	}
}

// Edges of Assessment.
func (Assessment) Edges() []ent.Edge {
	return []ent.Edge{edge.To("ratings", Rating.Type).Annotations(entsql.OnDelete(entsql.Cascade))}
}

// Indexes of Assessment.
func (Assessment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("subject_id", "assessed_on"), index.Fields("round_id")}
}

// Policy of Assessment.
func (Assessment) Policy() ent.Policy { return access.Development(access.Summary, access.ByAuthor) }

// Rating is the level of one competency in an assessment, and what was expected then: changing a
// role later rewrites no assessment.
type Rating struct{ ent.Schema }

// Mixin of Rating.
func (Rating) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Rating}, confidential{}} }

// Fields of Rating.
func (Rating) Fields() []ent.Field {
	return []ent.Field{
		field.String("assessment_id").Immutable(),
		field.String("competency_id").Immutable(),
		level("current"),
		field.Int("expected").Range(0, Levels).Comment("The level that the seat expected then; 0: not expected."),
		field.Int("importance").Range(1, 5).Comment("How much it mattered in the seat then, 1 to 5."),
		field.Int("competency_version").Default(1).Comment("The version of the competency's words that it was made by."),
	}
}

// Edges of Rating.
func (Rating) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("assessment", Assessment.Type).Ref("ratings").Unique().Required().Immutable().Field("assessment_id"),
		edge.To("evidence", Evidence.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Rating.
func (Rating) Indexes() []ent.Index {
	return []ent.Index{index.Fields("assessment_id", "competency_id").Unique()}
}

// Policy of Rating.
func (Rating) Policy() ent.Policy { return access.Development(access.Summary, access.ByAuthor) }

// Evidence is something seen, made, said or measured that shows what somebody can do; or a remark.
// It belongs to a rating, to a focus area of a plan, or stands alone until somebody assesses.
type Evidence struct{ ent.Schema }

// Mixin of Evidence.
func (Evidence) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Evidence}, confidential{}} }

// Fields of Evidence.
func (Evidence) Fields() []ent.Field {
	return []ent.Field{
		field.String("rating_id").Optional().Nillable(),
		field.String("focus_area_id").Optional().Nillable(),
		field.String("competency_id").Optional().Nillable(),
		field.Enum("kind").Values("OBSERVATION", "ARTEFACT", "FEEDBACK", "METRIC", "REMARK"),
		field.Enum("direction").Values("POSITIVE", "NEGATIVE", "NEUTRAL").Default("NEUTRAL").Comment("Whether it speaks for the competency or against it."),
		field.String("noted_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		field.String("text").NotEmpty().MaxRuneLen(10_000),
		field.String("link").Optional().Nillable().MaxRuneLen(2000),
	}
}

// Edges of Evidence.
func (Evidence) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("rating", Rating.Type).Ref("evidence").Unique().Field("rating_id"),
		edge.From("focus_area", FocusArea.Type).Ref("evidence").Unique().Field("focus_area_id"),
	}
}

// Indexes of Evidence.
func (Evidence) Indexes() []ent.Index {
	return []ent.Index{index.Fields("rating_id"), index.Fields("focus_area_id")}
}

// Policy of Evidence.
func (Evidence) Policy() ent.Policy { return access.Development(access.Words, access.ByAuthor) }

// Feedback is what somebody says to another about their work, of their own accord or asked to.
type Feedback struct{ ent.Schema }

// Mixin of Feedback.
func (Feedback) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Feedback}, confidential{}} }

// Fields of Feedback.
func (Feedback) Fields() []ent.Field {
	return []ent.Field{
		field.String("requested_by_id").Optional().Nillable().Immutable().Comment("The person who asked the author for it."),
		field.String("question").Default("").MaxRuneLen(2000).Comment("What was asked."),
		field.String("competency_id").Optional().Nillable(),
		field.Enum("state").Values("ASKED", "GIVEN", "DECLINED"),
		field.String("text").Default("").MaxRuneLen(10_000),
		field.Time("given_at").Optional().Nillable(),
	}
}

// Policy of Feedback.
func (Feedback) Policy() ent.Policy { return access.Development(access.Words, access.ByAnyone) }
