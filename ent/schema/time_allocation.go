package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// TimeAllocation is how a leader spent a week, in minutes. Subject and author are the leader.
type TimeAllocation struct{ ent.Schema }

// Mixin of TimeAllocation.
func (TimeAllocation) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.TimeAllocation}, confidential{}}
}

// Fields of TimeAllocation.
func (TimeAllocation) Fields() []ent.Field {
	return []ent.Field{
		field.String("week_on").Validate(checkDate).Immutable().Comment("The Monday that the week begins with. YYYY-MM-DD."),
		field.Int("coaching").NonNegative().Default(0),
		field.Int("staffing").NonNegative().Default(0),
		field.Int("strategy").NonNegative().Default(0).Comment("Strategy and context."),
		field.Int("hands_on").NonNegative().Default(0).Comment("Work of one's own: the player."),
		field.Int("other").NonNegative().Default(0),
		field.Enum("origin").Values("ONE_ON_ONES", "CALENDAR", "HAND").Comment("What the minutes come from; a correction by hand stays."),
	}
}

// Indexes of TimeAllocation.
func (TimeAllocation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("author_id", "week_on").Unique()}
}

// Policy of TimeAllocation.
func (TimeAllocation) Policy() ent.Policy { return access.Development(access.Summary, access.ByAuthor) }
