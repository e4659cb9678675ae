package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"

	"cadre/internal/access"
	"cadre/internal/id"
)

// begun is what every row of what comes after a hire carries: whom it is about, who wrote it and when. Cadre
// alone writes them, after it has checked who stands to the person.
type begun struct{ mixin.Schema }

func (begun) Fields() []ent.Field {
	return []ent.Field{field.String("subject_id").NotEmpty().MaxRuneLen(40).Immutable().Comment("The person whom it is about.")}
}

func (begun) Indexes() []ent.Index { return []ent.Index{index.Fields("subject_id")} }

// Onboarding is how somebody begins in a seat: the plan of their first ninety days.
type Onboarding struct{ ent.Schema }

// Mixin of Onboarding.
func (Onboarding) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.Onboarding}, staffed{}, begun{}}
}

// Fields of Onboarding.
func (Onboarding) Fields() []ent.Field {
	return []ent.Field{
		field.String("position_id").MaxRuneLen(40).Immutable().Comment("The seat."),
		field.String("manager_id").MaxRuneLen(40).Comment("The person who sees to it: who leads the seat, or was named by who does."),
		field.String("buddy_id").MaxRuneLen(40).Optional().Nillable().Comment("The colleague whom they ask first."),
		field.String("starts_on").Validate(checkDate).Comment("YYYY-MM-DD: the first day."),
		field.String("review_by").Validate(checkDate).Comment("YYYY-MM-DD: the day until which it is reviewed; later once it was extended."),
		field.Enum("state").Values("UNDER_WAY", "ENDED").Default("UNDER_WAY"),
		date("ended_on", "The day on which the last review ended it."),
		field.Int("version").Default(1).Positive(),
	}
}

// Indexes of Onboarding.
func (Onboarding) Indexes() []ent.Index {
	return []ent.Index{index.Fields("manager_id"), index.Fields("buddy_id")}
}

// Policy of Onboarding.
func (Onboarding) Policy() ent.Policy { return access.Onboardings() }

// OnboardingTask is one step of an onboarding.
type OnboardingTask struct{ ent.Schema }

// Mixin of OnboardingTask.
func (OnboardingTask) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.OnboardingTask}, staffed{}, begun{}}
}

// Fields of OnboardingTask.
func (OnboardingTask) Fields() []ent.Field {
	return []ent.Field{
		field.String("onboarding_id").MaxRuneLen(40).Immutable(),
		field.Enum("part").Values("LEARN", "CONTRIBUTE", "OWN").Comment("Days 1 to 30, 31 to 60, and 61 to 90."),
		field.Enum("whose").Values("NEWCOMER", "MANAGER", "BUDDY").Comment("Who does it. Without a buddy it is for who sees to the onboarding."),
		field.String("title").NotEmpty().MaxRuneLen(300),
		field.String("due_on").Validate(checkDate).Comment("YYYY-MM-DD."),
		date("done_on", "The day on which it was done."),
		field.String("note").Default("").MaxRuneLen(2000),
	}
}

// Indexes of OnboardingTask.
func (OnboardingTask) Indexes() []ent.Index { return []ent.Index{index.Fields("onboarding_id")} }

// Policy of OnboardingTask.
func (OnboardingTask) Policy() ent.Policy { return access.OnboardingTasks() }

// OnboardingReview is what became of an onboarding after ninety days, or after it was extended.
type OnboardingReview struct{ ent.Schema }

// Mixin of OnboardingReview.
func (OnboardingReview) Mixin() []ent.Mixin {
	return []ent.Mixin{row{kind: id.OnboardingReview}, staffed{}, begun{}}
}

// Fields of OnboardingReview.
func (OnboardingReview) Fields() []ent.Field {
	return []ent.Field{
		field.String("onboarding_id").MaxRuneLen(40).Immutable(),
		field.Enum("outcome").Values("ON_TRACK", "EXTENDED", "NOT_A_MATCH").Immutable(),
		field.String("why").NotEmpty().MaxRuneLen(10_000).Immutable(),
		field.String("until").Validate(checkDate).Optional().Nillable().Immutable().Comment("YYYY-MM-DD: of one that was extended, the day until which it is reviewed again."),
	}
}

// Indexes of OnboardingReview.
func (OnboardingReview) Indexes() []ent.Index { return []ent.Index{index.Fields("onboarding_id")} }

// Policy of OnboardingReview.
func (OnboardingReview) Policy() ent.Policy { return access.Evaluations() }
