package schema

import (
	"errors"
	"math"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
)

// confidential gives an entity what the rules of access ask: whom a row is about, who wrote it,
// since when others may see it, and whether its words may go up the chain. Its rows are no part of
// the open organisation: no graph holds them, and they leave no trace in its log.
type confidential struct{ mixin.Schema }

func (confidential) Fields() []ent.Field {
	return []ent.Field{
		field.String("subject_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The person whom it is about."),
		field.String("author_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The person who wrote it."),
		field.Time("released_at").Optional().Nillable().Comment("Since when others than the author may see it; null while it is a draft."),
		field.Bool("shared_up").Default(false).Comment("Whether the chain above may read the words, not only the summary."),
		field.Time("created_at").Immutable(),
	}
}

func (confidential) Indexes() []ent.Index {
	return []ent.Index{index.Fields("subject_id"), index.Fields("author_id")}
}

// level is a level of competence that somebody shows, 1 to 5 in half steps.
func level(name string) ent.Field {
	return field.Float(name).Validate(checkLevel).Comment("1 to 5, in half steps.")
}

func checkLevel(v float64) error {
	if v < 1 || v > Levels || v*2 != math.Trunc(v*2) {
		return errors.New("a level is 1 to 5, in half steps")
	}
	return nil
}
