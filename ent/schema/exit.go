package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Exit is why somebody left a seat. Who leads the seat alone reads it, and never who it is about.
type Exit struct{ ent.Schema }

// Mixin of Exit.
func (Exit) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Exit}, staffed{}} }

// Fields of Exit.
func (Exit) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat."),
		field.String("person_id").MaxRuneLen(40).Immutable().Comment("Who left it, or leaves it."),
		field.Enum("kind").Values("RESIGNATION", "DISMISSAL", "END_OF_CONTRACT", "RETIREMENT", "MOVE", "OTHER"),
		field.Bool("regretted").Comment("Whether whoever leads the seat would rather have kept them."),
		field.String("why").Default("").MaxRuneLen(10_000),
		field.Int("version").Default(1).Positive().Comment("How often it was recorded: who says it otherwise takes the place of who said it before."),
	}
}

// Indexes of Exit.
func (Exit) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id", "person_id").Unique(), index.Fields("person_id")}
}

// Policy of Exit.
func (Exit) Policy() ent.Policy { return access.Successions() }

// KnowledgeTask is something that only who leaves knows, and who learns it from them until when.
type KnowledgeTask struct{ ent.Schema }

// Mixin of KnowledgeTask.
func (KnowledgeTask) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.KnowledgeTask}, staffed{}} }

// Fields of KnowledgeTask.
func (KnowledgeTask) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat."),
		field.String("person_id").MaxRuneLen(40).Immutable().Comment("Who leaves, and knows it."),
		field.String("owner_id").MaxRuneLen(40).Comment("Who learns it from them."),
		field.String("what").NotEmpty().MaxRuneLen(2000).Immutable(),
		field.String("due_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		date("done_on", "The day on which it was handed over."),
		field.Int("version").Default(1).Positive(),
	}
}

// Indexes of KnowledgeTask.
func (KnowledgeTask) Indexes() []ent.Index {
	return []ent.Index{index.Fields("position_id"), index.Fields("person_id"), index.Fields("owner_id")}
}

// Policy of KnowledgeTask.
func (KnowledgeTask) Policy() ent.Policy { return access.Knowledge() }
