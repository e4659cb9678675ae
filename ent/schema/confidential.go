package schema

import (
	"context"
	"errors"
	"fmt"
	"math"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"cadre/internal/access"
)

// Columns of confidential rows that hooks look at.
const (
	columnAuthor   = "author_id"
	columnEditedBy = "edited_by_id"
	columnVersion  = "version"
	columnReleased = "released_at"
	columnSharedUp = "shared_up"
)

// confidential gives an entity what the rules of access ask: whom a row is about, who wrote it, whose
// its present words are, since when others may see it, and whether its words may go up the chain. Its
// rows are no part of the open organisation: no graph holds them, and they leave no trace in its log.
type confidential struct{ mixin.Schema }

func (confidential) Fields() []ent.Field {
	return []ent.Field{
		field.String("subject_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The person whom it is about."),
		field.String(columnAuthor).NotEmpty().MaxRuneLen(40).Immutable().Comment("The person who wrote it."),
		field.String(columnEditedBy).NotEmpty().MaxRuneLen(40).Comment("The person whose words it holds now: who wrote it, or changed it last."),
		field.Int(columnVersion).Positive().Default(1).Comment("Grows with every change of what it says, also where one is taken back."),
		field.Time(columnReleased).Optional().Nillable().Comment("Since when others than the author may see it; null while it is a draft."),
		field.Bool(columnSharedUp).Default(false).Comment("Whether the chain above may read the words, not only the summary."),
		field.Time("created_at").Immutable(),
	}
}

func (confidential) Indexes() []ent.Index {
	return []ent.Index{index.Fields("subject_id"), index.Fields(columnAuthor)}
}

// Hooks keep whose the present words of a row are, and how often they have changed.
func (confidential) Hooks() []ent.Hook { return []ent.Hook{sign} }

func sign(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (ent.Value, error) {
		var err error
		if m.Op().Is(ent.OpCreate) {
			err = signNew(m)
		} else if m.Op().Is(ent.OpUpdate|ent.OpUpdateOne) && says(m) {
			err = signChanged(ctx, m)
		}
		if err != nil {
			return nil, fmt.Errorf("sign a %s: %w", m.Type(), err)
		}
		return next.Mutate(ctx, m)
	})
}

// signNew makes the words of a new row those of its author: also where somebody else asks for them.
func signNew(m ent.Mutation) error {
	if _, set := m.Field(columnEditedBy); set {
		return nil // a row that was deleted comes back as it was
	}
	author, set := m.Field(columnAuthor)
	if !set {
		return nil // the column that is missing is named when the row is checked
	}
	return m.SetField(columnEditedBy, author)
}

// signChanged makes the words those of whoever changes them. Cadre's own work makes them nobody else's,
// and what is taken back belongs again to whom it belonged; its version grows nevertheless, so that
// nobody takes it for the one that they saw before.
func signChanged(ctx context.Context, m ent.Mutation) error {
	if _, set := m.Field(columnEditedBy); !set {
		if v := access.From(ctx); v != nil && v.PersonID != "" {
			if err := m.SetField(columnEditedBy, v.PersonID); err != nil {
				return err
			}
		}
	}
	if err := m.ResetField(columnVersion); err != nil {
		return err
	}
	return m.AddField(columnVersion, 1)
}

// says reports whether a mutation changes what a row says, and not only who may see it.
func says(m ent.Mutation) bool {
	for _, columns := range [][]string{m.Fields(), m.AddedFields(), m.ClearedFields()} {
		for _, name := range columns {
			switch name {
			case columnEditedBy, columnVersion, columnReleased, columnSharedUp:
			default:
				return true
			}
		}
	}
	return false
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
