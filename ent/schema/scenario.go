package schema

import (
	"encoding/json"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/id"
)

// Scenario is a reorganisation that is being planned: changesets laid on live as it was at a
// revision. It is no part of the log of live: only those who may see a scenario may know of it.
type Scenario struct{ ent.Schema }

// Mixin of Scenario.
func (Scenario) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Scenario}} }

// Fields of Scenario.
func (Scenario) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200),
		field.String("purpose").Default("").MaxRuneLen(10_000),
		field.String("why").Default("").MaxRuneLen(10_000).Comment("Decision record: why."),
		field.String("alternatives").Default("").MaxRuneLen(10_000).Comment("Decision record: alternatives weighed."),
		field.String("expected_effect").Default("").MaxRuneLen(10_000).Comment("Decision record: effect expected."),
		field.Enum("state").Values("DRAFT", "IN_REVIEW", "APPROVED", "APPLIED", "ARCHIVED").Default("DRAFT"),
		field.String("owner_key").Immutable().Comment("Who owns it: a person, a tool's token, or the owner of the workspace."),
		field.String("owner_name").Immutable().MaxRuneLen(300),
		field.String("owner_person_id").Optional().Nillable().Immutable(),
		field.String("made_from_id").Optional().Nillable().Immutable().Comment("The scenario that it was copied from."),
		field.Int64("base_revision").Comment("The revision of live that it stands on."),
		field.Int64("seq").Default(0).Comment("The number of its latest changeset."),
		field.Time("created_at").Immutable(),
		field.Time("updated_at"),
		field.String("applied_changeset_id").Optional().Nillable().Comment("The changeset of live that applied it."),
	}
}

// Edges of Scenario.
func (Scenario) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("changesets", ScenarioChangeset.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("shares", ScenarioShare.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("reviews", ScenarioReview.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("actions", TransitionAction.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of Scenario.
func (Scenario) Indexes() []ent.Index { return []ent.Index{index.Fields("owner_key")} }

// Policy of Scenario.
func (Scenario) Policy() ent.Policy { return ofScenario() }

// ScenarioChangeset is one write in a scenario, with its changes as the log of live keeps them.
type ScenarioChangeset struct{ ent.Schema }

// Mixin of ScenarioChangeset.
func (ScenarioChangeset) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Changeset}} }

// Fields of ScenarioChangeset.
func (ScenarioChangeset) Fields() []ent.Field {
	return []ent.Field{
		field.String("scenario_id").Immutable(),
		field.Int64("seq").Comment("1, 2, 3 ... within the scenario; a rebase numbers anew, above what was."),
		field.Time("at").Immutable(),
		field.String("actor_name").Immutable().MaxRuneLen(300),
		field.String("actor_person_id").Optional().Nillable().Immutable(),
		field.String("action").Immutable().MaxRuneLen(100),
		field.String("summary").Immutable(),
		field.String("reason").Optional().Nillable().Immutable().MaxRuneLen(2000),
		field.String("undoes_id").Optional().Nillable().Immutable(),
		date("effective_on", "The day from which it takes effect; at once without one."),
		field.String("applied_changeset_id").Optional().Nillable().Comment("The changeset of live that applied it."),
		field.JSON("changes", json.RawMessage{}).Comment("The changes, in order."),
	}
}

// Edges of ScenarioChangeset.
func (ScenarioChangeset) Edges() []ent.Edge {
	return []ent.Edge{edge.From("scenario", Scenario.Type).Ref("changesets").Unique().Required().Immutable().Field("scenario_id")}
}

// Indexes of ScenarioChangeset.
func (ScenarioChangeset) Indexes() []ent.Index {
	return []ent.Index{index.Fields("scenario_id", "seq").Unique()}
}

// Policy of ScenarioChangeset.
func (ScenarioChangeset) Policy() ent.Policy { return ofScenario() }

// ScenarioShare lets a person see a scenario.
type ScenarioShare struct{ ent.Schema }

// Mixin of ScenarioShare.
func (ScenarioShare) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ScenarioShare}} }

// Fields of ScenarioShare.
func (ScenarioShare) Fields() []ent.Field {
	return []ent.Field{
		field.String("scenario_id").Immutable(),
		field.String("person_id").Immutable(),
		field.Bool("can_edit").Default(false),
	}
}

// Edges of ScenarioShare.
func (ScenarioShare) Edges() []ent.Edge {
	return []ent.Edge{edge.From("scenario", Scenario.Type).Ref("shares").Unique().Required().Immutable().Field("scenario_id")}
}

// Indexes of ScenarioShare.
func (ScenarioShare) Indexes() []ent.Index {
	return []ent.Index{index.Fields("scenario_id", "person_id").Unique(), index.Fields("person_id")}
}

// Policy of ScenarioShare.
func (ScenarioShare) Policy() ent.Policy { return ofScenario() }

// ScenarioReview is what a reviewer said of a scenario.
type ScenarioReview struct{ ent.Schema }

// Mixin of ScenarioReview.
func (ScenarioReview) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.ScenarioReview}} }

// Fields of ScenarioReview.
func (ScenarioReview) Fields() []ent.Field {
	return []ent.Field{
		field.String("scenario_id").Immutable(),
		field.String("reviewer_name").Immutable().MaxRuneLen(300),
		field.String("reviewer_person_id").Optional().Nillable().Immutable(),
		field.Enum("verdict").Values("APPROVED", "CHANGES_REQUESTED").Immutable(),
		field.String("note").Optional().Nillable().Immutable().MaxRuneLen(2000),
		field.Time("at").Immutable(),
		field.Int64("revision").Immutable().Comment("The revision of the scenario that the reviewer saw."),
		field.Time("withdrawn_at").Optional().Nillable().Comment("When a later edit withdrew it."),
	}
}

// Edges of ScenarioReview.
func (ScenarioReview) Edges() []ent.Edge {
	return []ent.Edge{edge.From("scenario", Scenario.Type).Ref("reviews").Unique().Required().Immutable().Field("scenario_id")}
}

// Indexes of ScenarioReview.
func (ScenarioReview) Indexes() []ent.Index { return []ent.Index{index.Fields("scenario_id", "at")} }

// Policy of ScenarioReview.
func (ScenarioReview) Policy() ent.Policy { return ofScenario() }

// TransitionAction is a dated step from the organisation as it is to the one a scenario plans.
type TransitionAction struct{ ent.Schema }

// Mixin of TransitionAction.
func (TransitionAction) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.TransitionAction}}
}

// Fields of TransitionAction.
func (TransitionAction) Fields() []ent.Field {
	return []ent.Field{
		field.String("scenario_id").Immutable(),
		field.Int("ordinal").Default(0),
		field.Enum("kind").Values("TALK_TO", "OPEN_SEAT", "CLOSE_SEAT", "HAND_OVER", "CHANGE_ACCESS", "ANNOUNCE", "OTHER"),
		field.String("text").NotEmpty().MaxRuneLen(500),
		date("due_on", "When it is due."),
		field.Time("done_at").Optional().Nillable(),
		field.String("done_by").Optional().Nillable().MaxRuneLen(300),
		field.String("person_id").Optional().Nillable(),
		field.String("position_id").Optional().Nillable(),
		field.Bool("drafted").Default(false).Comment("Drafted from the changes and not touched since: drafting anew replaces it."),
	}
}

// Edges of TransitionAction.
func (TransitionAction) Edges() []ent.Edge {
	return []ent.Edge{edge.From("scenario", Scenario.Type).Ref("actions").Unique().Required().Immutable().Field("scenario_id")}
}

// Indexes of TransitionAction.
func (TransitionAction) Indexes() []ent.Index {
	return []ent.Index{index.Fields("scenario_id", "ordinal")}
}

// Policy of TransitionAction.
func (TransitionAction) Policy() ent.Policy { return ofScenario() }
