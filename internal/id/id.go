// Package id makes and reads the typed identifiers of every stored row: a TypeID, such as
// per_01jd3m6p8sf1wvk0v0a4c4e8zq - a three-letter kind, an underscore and 26 characters of a
// time-ordered UUID. It knows kinds and their spelling, nothing of what they stand for.
package id

import (
	"crypto/rand"
	"strings"
	"time"

	"go.jetify.com/typeid"
)

// Kind is the prefix that tells what an id names.
type Kind string

// The kinds of rows.
const (
	Person           Kind = "per"
	Position         Kind = "pos"
	Assignment       Kind = "asg"
	ReportingLine    Kind = "lin"
	Team             Kind = "tea"
	Membership       Kind = "mem"
	Role             Kind = "rol"
	RoleInheritance  Kind = "inh"
	PositionRole     Kind = "pro"
	Changeset        Kind = "chs"
	Change           Kind = "chg"
	Token            Kind = "tok"
	Scenario         Kind = "scn"
	ScenarioShare    Kind = "shr"
	ScenarioReview   Kind = "rev"
	TransitionAction Kind = "act"
	LimitSetting     Kind = "lim"
	LimitException   Kind = "exc"

	Competency          Kind = "cmp"
	RoleExpectation     Kind = "rex"
	PositionExpectation Kind = "pex"
	CoachLine           Kind = "col"

	Interaction   Kind = "ita"
	Dependency    Kind = "dep"
	ProductArea   Kind = "are"
	Ownership     Kind = "own"
	TeamApi       Kind = "tap"
	Objective     Kind = "obj"
	ObjectiveTeam Kind = "obt"
	ObjectiveLink Kind = "obl"
	KeyResult     Kind = "krs"
	CheckIn       Kind = "chk"
	Action        Kind = "atn"
	Commitment    Kind = "com"

	Assessment            Kind = "ass"
	Rating                Kind = "rat"
	Evidence              Kind = "evi"
	Feedback              Kind = "fbk"
	CoachingPlan          Kind = "pln"
	FocusArea             Kind = "foc"
	CoachingGoal          Kind = "gol"
	CoachingAction        Kind = "cac"
	PlanReview            Kind = "plr"
	FocusReview           Kind = "fre"
	OneOnOneSeries        Kind = "ser"
	OneOnOne              Kind = "one"
	AgendaItem            Kind = "agi"
	OneOnOneNote          Kind = "oon"
	PrivateNote           Kind = "not"
	NoteKey               Kind = "nky"
	TimeAllocation        Kind = "tim"
	ConfidentialChangeset Kind = "cch"
	ConfidentialChange    Kind = "ccg"
	Setting               Kind = "set"

	Opening     Kind = "opn"
	Candidate   Kind = "cnd"
	Application Kind = "app"
	StageMove   Kind = "stm"
	Interview   Kind = "itv"
	Scorecard   Kind = "scd"
	Offer       Kind = "ofr"
	Erasure     Kind = "ers"
	Successor   Kind = "suc"

	Onboarding       Kind = "onb"
	OnboardingTask   Kind = "ont"
	OnboardingReview Kind = "onr"
	EvaluationCycle  Kind = "evc"
	Evaluation       Kind = "evl"
	EvaluationVoice  Kind = "evv"
	EvaluationResult Kind = "evr"
	EvaluationNote   Kind = "evn"

	ImprovementPlan    Kind = "imp"
	ImprovementEntry   Kind = "ime"
	HeadcountPlan      Kind = "hcp"
	Exit               Kind = "ext"
	KnowledgeTask      Kind = "knt"
	OnboardingTemplate Kind = "otp"

	LoadRound         Kind = "ldr"
	LoadParticipation Kind = "ldp"
	LoadAnswer        Kind = "lda"

	Vision       Kind = "vis"
	Principle    Kind = "prn"
	Strategy     Kind = "sty"
	Focus        Kind = "fcs"
	Insight      Kind = "isg"
	FocusInsight Kind = "fin"
	Obstacle     Kind = "obs"
	Decision     Kind = "dcs"

	SavedQuery Kind = "svq"

	Webhook         Kind = "whk"
	WebhookSecret   Kind = "whs"
	WebhookDelivery Kind = "whd"
)

// suffixLen is the length of a TypeID's base32 part.
const suffixLen = 26

// New returns a fresh id of a kind. Ids made later sort later.
func New(k Kind) string {
	// WithPrefix fails only on a malformed prefix, and every Kind above is well formed.
	return typeid.Must(typeid.WithPrefix(string(k))).String()
}

// Random returns a fresh id of a kind that tells nothing of when it was made, nor which was made before which.
func Random(k Kind) string {
	var b [16]byte
	rand.Read(b[:]) // it fails by ending the process alone
	return typeid.Must(typeid.FromUUIDBytesWithPrefix(string(k), b[:])).String()
}

// MadeAt returns when an id was made, to the millisecond.
func MadeAt(s string) (time.Time, bool) {
	parsed, err := typeid.FromString(s)
	if err != nil {
		return time.Time{}, false
	}
	b := parsed.UUIDBytes()
	ms := int64(b[0])<<40 | int64(b[1])<<32 | int64(b[2])<<24 | int64(b[3])<<16 | int64(b[4])<<8 | int64(b[5])
	return time.UnixMilli(ms).UTC(), true
}

// KindOf returns the kind that an id claims by its prefix, and whether the id is well formed.
func KindOf(s string) (Kind, bool) {
	prefix, suffix, ok := strings.Cut(s, "_")
	if !ok || len(suffix) != suffixLen {
		return "", false
	}
	for i := range len(suffix) {
		c := suffix[i]
		if (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return "", false
		}
	}
	return Kind(prefix), prefix != ""
}

// Is reports whether s is a well-formed id of kind k.
func Is(s string, k Kind) bool {
	got, ok := KindOf(s)
	return ok && got == k
}
