package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// HeadcountLine is one seat that a group shall get.
type HeadcountLine struct {
	Seat      string  `json:"seat"` // the id that the seat has once it is opened
	Title     string  `json:"title"`
	ReportsTo string  `json:"reportsTo"` // the seat that it reports to
	Role      *string `json:"role,omitempty"`
	Team      *string `json:"team,omitempty"`
	Fte       float64 `json:"fte"`
	QuarterOn string  `json:"quarterOn"` // YYYY-MM-DD: the first day of the quarter in which it is wanted
	Why       string  `json:"why"`
}

// HeadcountPlan is which seats the group below a seat shall get in a period, and what there is for them.
type HeadcountPlan struct{ ent.Schema }

// Mixin of HeadcountPlan.
func (HeadcountPlan) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.HeadcountPlan}, staffed{}} }

// Fields of HeadcountPlan.
func (HeadcountPlan) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat that leads the group."),
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.String("from_on").Validate(checkDate).Comment("YYYY-MM-DD: the first day of the period."),
		field.String("to_on").Validate(checkDate).Comment("YYYY-MM-DD: the last day of the period."),
		field.Float("budget_fte").Min(0).Comment("Full-time equivalents of the whole group at the end of the period, the lead's own apart."),
		field.Int("budget_amount").Optional().Nillable().NonNegative().Comment("What all of its lines may cost in a year, in whole units of the currency. No line says its own."),
		field.String("currency").Default("").MaxRuneLen(3),
		field.JSON("lines", []HeadcountLine{}),
		field.Enum("state").Values("PROPOSED", "APPROVED", "REFUSED", "WITHDRAWN").Default("PROPOSED"),
		field.String("decided_by_id").Optional().Nillable().MaxRuneLen(40),
		field.Time("decided_at").Optional().Nillable(),
		field.String("decided_why").Default("").MaxRuneLen(2000),
		field.String("withdrawn_by_id").Optional().Nillable().MaxRuneLen(40),
		field.Time("withdrawn_at").Optional().Nillable(),
		field.String("withdrawn_why").Default("").MaxRuneLen(2000),
		field.Int("version").Default(1).Positive(),
	}
}

// Indexes of HeadcountPlan.
func (HeadcountPlan) Indexes() []ent.Index { return []ent.Index{index.Fields("position_id")} }

// Policy of HeadcountPlan.
func (HeadcountPlan) Policy() ent.Policy { return access.HeadcountPlans() }
