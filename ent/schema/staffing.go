package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"cadre/internal/access"
	"cadre/internal/id"
)

// staffed is what every row of hiring carries: its opening, who wrote it and when. Cadre alone writes
// them, after it has checked who hires. They hold no reference that the database keeps, so that a
// candidate can be forgotten row by row.
type staffed struct{ mixin.Schema }

func (staffed) Fields() []ent.Field {
	return []ent.Field{
		field.String("author_id").MaxRuneLen(40).Immutable().Comment("The person who wrote it."),
		field.Time("created_at").Immutable(),
	}
}

// Stage is one step of an opening's pipeline.
type Stage struct {
	Key       string `json:"key"`
	Name      string `json:"name"`
	LimitDays int    `json:"limitDays"`
}

// Opening is the search for somebody who takes a seat.
type Opening struct{ ent.Schema }

// Mixin of Opening.
func (Opening) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Opening}, staffed{}} }

// Fields of Opening.
func (Opening) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat."),
		field.String("hiring_manager_id").MaxRuneLen(40).Comment("The person who hires: who leads the seat, or was named by who does."),
		field.String("why_now").MaxRuneLen(2000),
		field.Strings("outcomes").Comment("What the person shall have reached after twelve months, three to five."),
		field.Strings("must_haves").Comment("Ids of competencies, four to six as a rule."),
		field.String("interview_plan").Default("").MaxRuneLen(10_000),
		field.JSON("stages", []Stage{}).Comment("The pipeline, in order."),
		field.Enum("state").Values("OPEN", "FILLED", "CANCELLED").Default("OPEN"),
		date("closed_on", "The day on which somebody was hired or the search was given up."),
		field.Int("version").Default(1).Positive(),
	}
}

// Indexes of Opening.
func (Opening) Indexes() []ent.Index {
	return []ent.Index{index.Fields("hiring_manager_id"), index.Fields("position_id")}
}

// Policy of Opening.
func (Opening) Policy() ent.Policy { return access.Openings() }

// Candidate is somebody who may take a seat.
type Candidate struct{ ent.Schema }

// Mixin of Candidate.
func (Candidate) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Candidate}, staffed{}} }

// Fields of Candidate.
func (Candidate) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(300),
		field.String("email").Optional().Nillable().MaxRuneLen(320),
		field.Enum("source").Values("REFERRAL", "INBOUND", "OUTBOUND", "INTERNAL", "COMMUNITY"),
		field.String("consent_until").Validate(checkDate).Comment("YYYY-MM-DD: until when their data may be kept."),
		field.Bool("consent_stated").Default(true).Comment("Whether they said so; else it is half a year after the search ends, and moves with it."),
		field.String("person_id").Optional().Nillable().MaxRuneLen(40).Comment("Who they are in the organisation: of somebody who works here, or was hired before."),
	}
}

// Indexes of Candidate.
func (Candidate) Indexes() []ent.Index { return []ent.Index{index.Fields("person_id")} }

// Policy of Candidate.
func (Candidate) Policy() ent.Policy { return access.Candidates() }

// Application is a candidate on the way through the pipeline of an opening.
type Application struct{ ent.Schema }

// Mixin of Application.
func (Application) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Application}, staffed{}} }

// Fields of Application.
func (Application) Fields() []ent.Field {
	return []ent.Field{
		field.String("opening_id").MaxRuneLen(40).Immutable(),
		field.String("candidate_id").MaxRuneLen(40).Immutable(),
		field.String("stage").MaxRuneLen(40).Comment("The key of a stage of the opening."),
		field.Time("stage_since"),
		field.Enum("state").Values("ACTIVE", "REJECTED", "WITHDRAWN", "TALENT_POOL", "HIRED").Default("ACTIVE"),
		field.Enum("verdict").Values("HIRE", "NO_HIRE").Optional().Nillable().Comment("What the hiring manager decided after the debrief."),
		field.String("verdict_why").Default("").MaxRuneLen(2000),
		field.Time("decided_at").Optional().Nillable(),
		field.String("person_id").Optional().Nillable().MaxRuneLen(40).Comment("Who it is about in the organisation: somebody who works here, or who was hired by it. They never read it."),
	}
}

// Indexes of Application.
func (Application) Indexes() []ent.Index {
	return []ent.Index{index.Fields("opening_id"), index.Fields("candidate_id"), index.Fields("person_id")}
}

// Policy of Application.
func (Application) Policy() ent.Policy { return access.Applications() }

// StageMove is one step of an application: who moved it, when and why.
type StageMove struct{ ent.Schema }

// Mixin of StageMove.
func (StageMove) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.StageMove}, staffed{}} }

// Fields of StageMove.
func (StageMove) Fields() []ent.Field {
	return []ent.Field{
		field.String("opening_id").MaxRuneLen(40).Immutable(),
		field.String("application_id").MaxRuneLen(40).Immutable(),
		field.String("from_stage").MaxRuneLen(40).Immutable(),
		field.String("to_stage").MaxRuneLen(40).Immutable().Comment("The key of a stage, or the state in which the application leaves the pipeline."),
		field.Enum("reason_code").Values("PASSED", "SKIPPED", "BACK", "NOT_A_MATCH", "BETTER_CANDIDATE", "SALARY", "OTHER_OFFER", "NO_ANSWER", "SEAT_FILLED", "SEARCH_ENDED", "LATER", "OTHER").Immutable(),
		field.String("why").Default("").MaxRuneLen(2000).Immutable(),
	}
}

// Indexes of StageMove.
func (StageMove) Indexes() []ent.Index { return []ent.Index{index.Fields("application_id")} }

// Policy of StageMove.
func (StageMove) Policy() ent.Policy { return access.Hiring() }

// Interview is a talk of one interviewer with a candidate, with what they are to look at.
type Interview struct{ ent.Schema }

// Mixin of Interview.
func (Interview) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Interview}, staffed{}} }

// Fields of Interview.
func (Interview) Fields() []ent.Field {
	return []ent.Field{
		field.String("opening_id").MaxRuneLen(40).Immutable(),
		field.String("application_id").MaxRuneLen(40).Immutable(),
		field.String("interviewer_id").MaxRuneLen(40).Immutable(),
		field.Strings("competencies").Comment("Ids of the competencies of its kit."),
		field.String("planned_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		field.Time("scored_at").Optional().Nillable().Comment("When the interviewer's scorecard came in."),
	}
}

// Indexes of Interview.
func (Interview) Indexes() []ent.Index {
	return []ent.Index{index.Fields("interviewer_id"), index.Fields("application_id", "interviewer_id").Unique()}
}

// Policy of Interview.
func (Interview) Policy() ent.Policy { return access.Interviews() }

// Score is the rating of one competency in a scorecard, with what shows it.
type Score struct {
	Competency string `json:"competency"`
	Rating     int    `json:"rating"`
	Evidence   string `json:"evidence"`
}

// Scorecard is what an interviewer saw. Nobody else who has not written theirs yet reads it.
type Scorecard struct{ ent.Schema }

// Mixin of Scorecard.
func (Scorecard) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Scorecard}, staffed{}} }

// Fields of Scorecard.
func (Scorecard) Fields() []ent.Field {
	return []ent.Field{
		field.String("opening_id").MaxRuneLen(40).Immutable(),
		field.String("application_id").MaxRuneLen(40).Immutable(),
		field.String("interview_id").MaxRuneLen(40).Immutable().Unique(),
		field.JSON("scores", []Score{}).Immutable(),
		field.Enum("overall").Values("STRONG_NO", "NO", "YES", "STRONG_YES").Immutable(),
		field.String("pros").NotEmpty().MaxRuneLen(10_000).Immutable(),
		field.String("cons").NotEmpty().MaxRuneLen(10_000).Immutable(),
	}
}

// Indexes of Scorecard.
func (Scorecard) Indexes() []ent.Index { return []ent.Index{index.Fields("application_id")} }

// Policy of Scorecard.
func (Scorecard) Policy() ent.Policy { return access.Scorecards() }

// Offer is one version of what a candidate is offered.
type Offer struct{ ent.Schema }

// Mixin of Offer.
func (Offer) Mixin() []ent.Mixin { return []ent.Mixin{row{kind: id.Offer}, staffed{}} }

// Fields of Offer.
func (Offer) Fields() []ent.Field {
	return []ent.Field{
		field.String("opening_id").MaxRuneLen(40).Immutable(),
		field.String("application_id").MaxRuneLen(40).Immutable(),
		field.Int("number").Positive().Immutable().Comment("1, 2, 3 ...: each replaces the one before."),
		field.String("starts_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the first day in the seat."),
		field.String("expires_on").Validate(checkDate).Immutable().Comment("YYYY-MM-DD: the last day on which it can be accepted."),
		field.String("terms").Default("").MaxRuneLen(10_000).Immutable(),
		field.Enum("state").Values("SENT", "ACCEPTED", "DECLINED", "REPLACED").Default("SENT"),
	}
}

// Indexes of Offer.
func (Offer) Indexes() []ent.Index {
	return []ent.Index{index.Fields("application_id", "number").Unique()}
}

// Policy of Offer.
func (Offer) Policy() ent.Policy { return access.Hiring() }
