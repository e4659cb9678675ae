package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// TeamApi tells other teams how to work with one: what it promises, how to ask it, where it is found.
type TeamApi struct{ ent.Schema }

// Mixin of TeamApi.
func (TeamApi) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.TeamApi}} }

// Fields of TeamApi.
func (TeamApi) Fields() []ent.Field {
	prose := func(name, comment string) ent.Field {
		return field.String(name).Optional().Nillable().MaxRuneLen(2000).Comment(comment)
	}
	return []ent.Field{
		field.String("team_id").Immutable(),
		prose("mission", "The problem that it works on."),
		prose("how_to_ask", "How one asks it for work."),
		prose("promises", "What it promises of its services: availability, answers, support."),
		prose("versioning", "How it changes what others build on."),
		prose("channels", "Where one reaches it."),
		prose("meeting_windows", "When it can be met."),
		prose("on_call", "Who answers outside of these hours."),
		prose("docs", "Where it writes down what others need, and the words to search for."),
		date("confirmed_on", "The day on which somebody said that this is right."),
		field.String("confirmed_by_id").Optional().Nillable().MaxRuneLen(40).Comment("The person who said so; one who is gone stays named here."),
	}
}

// Edges of TeamApi.
func (TeamApi) Edges() []ent.Edge {
	return []ent.Edge{edge.To("team", Team.Type).Unique().Required().Immutable().Field("team_id")}
}

// Indexes of TeamApi.
func (TeamApi) Indexes() []ent.Index { return []ent.Index{index.Fields("team_id").Unique()} }

// Policy of TeamApi.
func (TeamApi) Policy() ent.Policy { return access.Open() }
