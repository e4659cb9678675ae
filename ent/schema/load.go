package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"cadre/internal/access"
	"cadre/internal/id"
)

// LoadRound asks the members of one team, once a quarter, how much they have to keep in mind.
type LoadRound struct{ ent.Schema }

// Mixin of LoadRound.
func (LoadRound) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.LoadRound}, staffed{}} }

// Fields of LoadRound.
func (LoadRound) Fields() []ent.Field {
	return []ent.Field{
		field.String("team_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The team that is asked."),
		field.String("quarter_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the first day of the quarter."),
		field.String("closes_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the last day on which answers are taken."),
		date("closed_on", "The day on which it was closed; from then on nothing is added, and it is told who answered to nobody."),
	}
}

// Edges of LoadRound.
func (LoadRound) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("participations", LoadParticipation.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("answers", LoadAnswer.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
	}
}

// Indexes of LoadRound. A second round of a quarter would be asked of nearly the same people, and what differs
// between the two would tell of few.
func (LoadRound) Indexes() []ent.Index {
	return []ent.Index{index.Fields("team_id", "quarter_on").Unique()}
}

// Policy of LoadRound.
func (LoadRound) Policy() ent.Policy { return access.LoadRounds() }

// unordered gives an entity an id that says nothing of when the row was made.
type unordered struct {
	mixin.Schema
	kind id.Kind
}

func (u unordered) Fields() []ent.Field {
	return []ent.Field{
		field.String("id").MaxRuneLen(40).NotEmpty().Immutable().DefaultFunc(func() string { return id.Random(u.kind) }).
			Comment("The kind, an underscore and a random UUID in base32, so that nothing is told by the order of ids."),
	}
}

// LoadParticipation is that somebody has answered in a round, so that nobody answers twice. It says neither when nor
// what, is in no log, and is gone once the round is closed.
type LoadParticipation struct{ ent.Schema }

// Mixin of LoadParticipation.
func (LoadParticipation) Mixin() []ent.Mixin {
	return []ent.Mixin{unordered{kind: id.LoadParticipation}}
}

// Fields of LoadParticipation.
func (LoadParticipation) Fields() []ent.Field {
	return []ent.Field{
		field.String("round_id").MaxRuneLen(40).Immutable(),
		field.String("person_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("Who has answered."),
	}
}

// Edges of LoadParticipation.
func (LoadParticipation) Edges() []ent.Edge {
	return []ent.Edge{edge.From("round", LoadRound.Type).Ref("participations").Unique().Required().Immutable().Field("round_id")}
}

// Indexes of LoadParticipation.
func (LoadParticipation) Indexes() []ent.Index {
	return []ent.Index{index.Fields("round_id", "person_id").Unique()}
}

// Policy of LoadParticipation.
func (LoadParticipation) Policy() ent.Policy { return access.LoadParticipations() }

// LoadAnswer is what one member of a team answered in a round: six numbers, of nobody. It has no person, no time and
// no place among the others, is in no log, and nobody reads it: averages alone are told.
type LoadAnswer struct{ ent.Schema }

// Mixin of LoadAnswer.
func (LoadAnswer) Mixin() []ent.Mixin { return []ent.Mixin{unordered{kind: id.LoadAnswer}} }

// Fields of LoadAnswer.
func (LoadAnswer) Fields() []ent.Field {
	return []ent.Field{
		field.String("round_id").MaxRuneLen(40).Immutable(),
		loadItem("domains", "How much the team has to know about what it owns."),
		loadItem("technology", "How many techniques it has to master."),
		loadItem("upkeep", "How much of the time goes into keeping what is there alive, on call too."),
		loadItem("interruptions", "How often its work is interrupted."),
		loadItem("tools", "How much its tools and processes stand in the way."),
		loadItem("clarity", "How unclear it is what it is for and what comes next."),
	}
}

// loadItem is one number of an answer.
func loadItem(name, comment string) ent.Field {
	return field.Int(name).Range(1, 5).Immutable().Comment(comment + " 1: hardly, 5: far too much.")
}

// Edges of LoadAnswer.
func (LoadAnswer) Edges() []ent.Edge {
	return []ent.Edge{edge.From("round", LoadRound.Type).Ref("answers").Unique().Required().Immutable().Field("round_id")}
}

// Indexes of LoadAnswer.
func (LoadAnswer) Indexes() []ent.Index { return []ent.Index{index.Fields("round_id")} }

// Policy of LoadAnswer.
func (LoadAnswer) Policy() ent.Policy { return access.Sealed() }
