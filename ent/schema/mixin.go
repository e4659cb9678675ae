// Package schema declares every stored entity: its columns, relations, indexes and the policy
// that guards it. One file an entity. It knows no rules of a feature.
package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"cadre/internal/id"
)

// row gives an entity its typed id.
type row struct {
	mixin.Schema
	kind id.Kind
}

func (r row) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxRuneLen(40).NotEmpty().Immutable().
			DefaultFunc(func() string { return id.New(r.kind) }).
			Comment("TypeID: the kind, an underscore and a time-ordered UUID in base32."),
	}
}

// sourced gives an entity the id that another system knows it by. It means something only inside
// its source and is text: leading zeros stay.
type sourced struct{ mixin.Schema }

func (sourced) Fields() []ent.Field {
	return []ent.Field{
		field.String("external_id").Optional().Nillable().MaxRuneLen(200).Comment("The id in the source; text, leading zeros kept."),
		field.String("source").Optional().Nillable().MaxRuneLen(100).Comment("The system or file that external_id comes from."),
	}
}

func (sourced) Indexes() []ent.Index {
	return []ent.Index{index.Fields("source", "external_id").Unique()}
}

// date is a calendar day without a time zone, kept as text YYYY-MM-DD.
func date(name, comment string) ent.Field {
	return field.String(name).Optional().Nillable().Validate(checkDate).Comment(comment + " YYYY-MM-DD.")
}

func checkDate(s string) error {
	_, err := time.Parse(time.DateOnly, s)
	return err
}
