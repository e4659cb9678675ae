package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"cadre/internal/access"
	"cadre/internal/id"
)

// OneOnOneSeries is the rhythm in which two people meet. Its author leads it; its subject is the other.
type OneOnOneSeries struct{ ent.Schema }

// Mixin of OneOnOneSeries.
func (OneOnOneSeries) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.OneOnOneSeries}, confidential{}}
}

// Fields of OneOnOneSeries.
func (OneOnOneSeries) Fields() []ent.Field {
	return []ent.Field{
		field.Int("every_weeks").Range(1, 12).Default(1),
		field.Enum("weekday").Values("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
		field.String("at_time").MaxRuneLen(5).Comment("When it begins, local time, as HH:MM."),
		field.String("time_zone").MaxRuneLen(60).Comment("IANA name of the time zone of at_time: Europe/Berlin."),
		field.Int("minutes").Range(5, 480).Default(30),
		field.String("starts_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		date("ended_on", "The day from which there are no more."),
	}
}

// Edges of OneOnOneSeries.
func (OneOnOneSeries) Edges() []ent.Edge {
	return []ent.Edge{edge.To("meetings", OneOnOne.Type).Annotations(entsql.OnDelete(entsql.SetNull))}
}

// Policy of OneOnOneSeries.
func (OneOnOneSeries) Policy() ent.Policy { return access.Development(access.Summary, access.Together) }

// OneOnOne is one meeting of two people. Its author leads it; its subject is the other.
type OneOnOne struct{ ent.Schema }

// Mixin of OneOnOne.
func (OneOnOne) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.OneOnOne}, confidential{}} }

// Fields of OneOnOne.
func (OneOnOne) Fields() []ent.Field {
	return []ent.Field{
		field.String("series_id").Optional().Nillable(),
		field.Time("planned_at"),
		field.Time("held_at").Optional().Nillable(),
		field.Enum("status").Values("PLANNED", "HELD", "MOVED", "SKIPPED", "ASYNC").Default("PLANNED"),
		field.Int("minutes").Range(0, 480).Default(30),
		field.String("focus_area_id").Optional().Nillable().Comment("The focus area of the week."),
	}
}

// Edges of OneOnOne.
func (OneOnOne) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("series", OneOnOneSeries.Type).Ref("meetings").Unique().Field("series_id"),
		edge.To("agenda", AgendaItem.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("notes", OneOnOneNote.Type).Annotations(entsql.OnDelete(entsql.Cascade)),
		edge.To("actions", CoachingAction.Type).Annotations(entsql.OnDelete(entsql.SetNull)),
	}
}

// Indexes of OneOnOne.
func (OneOnOne) Indexes() []ent.Index {
	return []ent.Index{index.Fields("author_id", "planned_at"), index.Fields("subject_id", "planned_at"), index.Fields("series_id")}
}

// Policy of OneOnOne.
func (OneOnOne) Policy() ent.Policy { return access.Development(access.Summary, access.Together) }

// AgendaItem is something that one of the two wants to talk about.
type AgendaItem struct{ ent.Schema }

// Mixin of AgendaItem.
func (AgendaItem) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.AgendaItem}, confidential{}} }

// Fields of AgendaItem.
func (AgendaItem) Fields() []ent.Field {
	return []ent.Field{
		field.String("one_on_one_id"),
		field.Enum("section").Values("CHECK_IN", "TOPIC", "WINS_AND_BLOCKS", "FEEDBACK", "FOCUS", "CONTEXT").Default("TOPIC"),
		field.String("text").NotEmpty().MaxRuneLen(2000),
		field.Int("ordinal").Default(0),
		field.Bool("done").Default(false),
		field.String("carried_from_id").Optional().Nillable().Immutable().Comment("The item of an earlier meeting that it carries on."),
	}
}

// Edges of AgendaItem.
func (AgendaItem) Edges() []ent.Edge {
	return []ent.Edge{edge.From("one_on_one", OneOnOne.Type).Ref("agenda").Unique().Required().Field("one_on_one_id")}
}

// Indexes of AgendaItem.
func (AgendaItem) Indexes() []ent.Index { return []ent.Index{index.Fields("one_on_one_id", "ordinal")} }

// Policy of AgendaItem.
func (AgendaItem) Policy() ent.Policy { return access.Development(access.Words, access.Together) }

// OneOnOneNote is what was said or decided in a one-on-one, for both; or why it was skipped.
type OneOnOneNote struct{ ent.Schema }

// Mixin of OneOnOneNote.
func (OneOnOneNote) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.OneOnOneNote}, confidential{}}
}

// Fields of OneOnOneNote.
func (OneOnOneNote) Fields() []ent.Field {
	return []ent.Field{
		field.String("one_on_one_id").Immutable(),
		field.Enum("kind").Values("NOTE", "DECISION", "SKIP_REASON"),
		field.String("text").NotEmpty().MaxRuneLen(20_000),
	}
}

// Edges of OneOnOneNote.
func (OneOnOneNote) Edges() []ent.Edge {
	return []ent.Edge{edge.From("one_on_one", OneOnOne.Type).Ref("notes").Unique().Required().Immutable().Field("one_on_one_id")}
}

// Indexes of OneOnOneNote.
func (OneOnOneNote) Indexes() []ent.Index { return []ent.Index{index.Fields("one_on_one_id")} }

// Policy of OneOnOneNote.
func (OneOnOneNote) Policy() ent.Policy { return access.Development(access.Words, access.Together) }
