package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// Commitment is a promise of high integrity: something that a team delivers by a day, or does not. It is made only once the
// four risks are known and those who answer for it have signed.
type Commitment struct{ ent.Schema }

// Mixin of Commitment.
func (Commitment) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Commitment}} }

// Fields of Commitment.
func (Commitment) Fields() []ent.Field {
	list := []ent.Field{
		field.String("title").NotEmpty().MaxRuneLen(300).Comment("What is promised."),
		field.String("why").Default("").MaxRuneLen(4000),
		field.String("team_id").Immutable().Comment("The team that promises."),
		field.String("objective_id").Optional().Nillable().MaxRuneLen(40).Comment("The objective that it serves, by text alone."),
		field.String("asked_by_id").Optional().Nillable().Comment("Who asked for it."),
		field.String("manager_id").Optional().Nillable().Comment("The delivery manager, who follows it."),
		field.Enum("state").Values("REQUESTED", "DISCOVERY", "COMMITTED", "DECLINED", "DELIVERED", "BROKEN", "WITHDRAWN").Default("REQUESTED"),
		field.String("requested_on").Validate(checkDate).Immutable().Comment("The day it was asked for. YYYY-MM-DD."),
		date("needed_by", "The day on which who asked needs it."),
		date("discovery_from", "The day discovery began."),
		date("discovery_until", "The last day of discovery."),
		date("due_on", "The day by which it is delivered, as it is signed for."),
		date("committed_on", "The day it was first promised; it stays when the promise is worked on anew."),
		date("ended_on", "The day it was delivered, broken, declined or withdrawn."),
		field.String("because").Optional().Nillable().MaxRuneLen(2000).Comment("Why it was declined or withdrawn."),
		field.String("root_cause").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: why it was broken."),
		field.String("what_changes").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: what is done otherwise from now on."),
		field.String("affected").Optional().Nillable().MaxRuneLen(4000).Comment("Of the post-mortem: who had to bear it."),
	}
	for _, risk := range []string{"value", "usability", "feasibility", "viability"} {
		list = append(list, field.String(risk+"_found").Optional().Nillable().MaxRuneLen(4000).Comment("What was found about its "+risk+"."),
			date(risk+"_on", "The day of that."))
	}
	for _, side := range []string{"team", "tech"} {
		list = append(list, field.String(side+"_signed_by_id").Optional().Nillable().Comment("Who signed for the "+side+"."),
			date(side+"_signed_on", "The day of that."))
	}
	return list
}

// Edges of Commitment.
func (Commitment) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("team", Team.Type).Unique().Required().Immutable().Field("team_id"),
		edge.To("asked_by", Person.Type).Unique().Field("asked_by_id"),
		edge.To("manager", Person.Type).Unique().Field("manager_id"),
		edge.To("team_signed_by", Person.Type).Unique().Field("team_signed_by_id"),
		edge.To("tech_signed_by", Person.Type).Unique().Field("tech_signed_by_id"),
	}
}

// Indexes of Commitment.
func (Commitment) Indexes() []ent.Index {
	return []ent.Index{index.Fields("team_id"), index.Fields("manager_id"), index.Fields("objective_id"), index.Fields("due_on")}
}

// Policy of Commitment.
func (Commitment) Policy() ent.Policy { return access.Open() }
