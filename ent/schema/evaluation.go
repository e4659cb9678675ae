package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// EvaluationCycle is a round in which a leader and those who lead below them look back on a period.
type EvaluationCycle struct{ ent.Schema }

// Mixin of EvaluationCycle.
func (EvaluationCycle) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.EvaluationCycle}, staffed{}}
}

// Fields of EvaluationCycle.
func (EvaluationCycle) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300).Immutable(),
		field.String("from_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the first day of the period."),
		field.String("to_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the last day of the period."),
		field.String("self_by").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: until when people write of themselves."),
		field.String("peers_by").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: until when colleagues write."),
		field.String("draft_by").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: until when who leads them drafts."),
		field.String("release_by").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: until when it is released and talked about."),
		field.Enum("stage").Values("SELF", "PEERS", "DRAFT", "CALIBRATION", "RELEASED", "ARCHIVED", "CALLED_OFF").Default("SELF"),
		field.String("called_off_why").Default("").MaxRuneLen(2000).Comment("Why it was called off, where it was."),
	}
}

// Indexes of EvaluationCycle.
func (EvaluationCycle) Indexes() []ent.Index { return []ent.Index{index.Fields("author_id")} }

// Policy of EvaluationCycle.
func (EvaluationCycle) Policy() ent.Policy { return access.EvaluationCycles() }

// Evaluation is one person's part in a cycle: how far it is, and no result.
type Evaluation struct{ ent.Schema }

// Mixin of Evaluation.
func (Evaluation) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.Evaluation}, staffed{}, begun{}}
}

// Fields of Evaluation.
func (Evaluation) Fields() []ent.Field {
	return []ent.Field{
		field.String("cycle_id").MaxRuneLen(40).Immutable(),
		date("talked_on", "The day on which the two talked about it."),
		field.Time("acknowledged_at").Optional().Nillable().Comment("When the person said that they have read it."),
	}
}

// Indexes of Evaluation.
func (Evaluation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("cycle_id", "subject_id").Unique()}
}

// Policy of Evaluation.
func (Evaluation) Policy() ent.Policy { return access.Evaluations() }

// EvaluationVoice is what somebody writes into an evaluation beside who leads: the person themselves, or a colleague.
type EvaluationVoice struct{ ent.Schema }

// Mixin of EvaluationVoice.
func (EvaluationVoice) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.EvaluationVoice}, staffed{}, begun{}}
}

// Fields of EvaluationVoice.
func (EvaluationVoice) Fields() []ent.Field {
	return []ent.Field{
		field.String("cycle_id").MaxRuneLen(40).Immutable(),
		field.String("evaluation_id").MaxRuneLen(40).Immutable(),
		field.String("giver_id").MaxRuneLen(40).Immutable().Comment("The person who writes it."),
		field.String("text").Default("").MaxRuneLen(20_000),
		field.Time("given_at").Optional().Nillable().Comment("When it was handed in; from then on it stays as it is."),
	}
}

// Indexes of EvaluationVoice.
func (EvaluationVoice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("evaluation_id", "giver_id").Unique(), index.Fields("giver_id")}
}

// Policy of EvaluationVoice.
func (EvaluationVoice) Policy() ent.Policy { return access.EvaluationVoices() }

// EvaluationResult is what who leads a person says of their work in a period.
type EvaluationResult struct{ ent.Schema }

// Mixin of EvaluationResult.
func (EvaluationResult) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.EvaluationResult}, staffed{}, begun{}}
}

// Fields of EvaluationResult.
func (EvaluationResult) Fields() []ent.Field {
	return []ent.Field{
		field.String("evaluation_id").MaxRuneLen(40).Immutable().Unique(),
		field.Enum("performance").Values("TOO_NEW", "DEVELOPING", "PERFORMING", "EXCEEDING"),
		field.Enum("growth").Values("STEADY", "GROWING", "READY_FOR_MORE").Optional().Nillable(),
		field.String("text").NotEmpty().MaxRuneLen(20_000),
		field.Enum("reach").Values("DRAFT", "CALIBRATION", "RELEASED").Default("DRAFT").Comment("Who reads it: who leads them; the chain above too; they too."),
		field.Int("version").Default(1).Positive(),
	}
}

// Policy of EvaluationResult.
func (EvaluationResult) Policy() ent.Policy { return access.EvaluationResults() }

// EvaluationNote is what was added to an evaluation after it was released. It is never changed.
type EvaluationNote struct{ ent.Schema }

// Mixin of EvaluationNote.
func (EvaluationNote) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.EvaluationNote}, staffed{}, begun{}}
}

// Fields of EvaluationNote.
func (EvaluationNote) Fields() []ent.Field {
	return []ent.Field{
		field.String("evaluation_id").MaxRuneLen(40).Immutable(),
		field.Enum("kind").Values("COMMENT", "CORRECTION").Immutable(),
		field.String("text").NotEmpty().MaxRuneLen(20_000).Immutable(),
	}
}

// Indexes of EvaluationNote.
func (EvaluationNote) Indexes() []ent.Index { return []ent.Index{index.Fields("evaluation_id")} }

// Policy of EvaluationNote.
func (EvaluationNote) Policy() ent.Policy { return access.Evaluations() }
