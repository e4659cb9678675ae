package access

// Class says who may see a value. Every entity that is stored and every field of the API has
// exactly one.
type Class string

// The classes.
const (
	ClassPublic      Class = "ORG_PUBLIC"   // names, titles, seats, teams, objectives
	ClassInternal    Class = "ORG_INTERNAL" // what is planned
	ClassDevelopment Class = "DEVELOPMENT"  // assessments, coaching plans, one-on-ones, feedback
	ClassEvaluation  Class = "EVALUATION"   // evaluations, drafts until they are released
	ClassNote        Class = "PRIVATE_NOTE"
	ClassRestricted  Class = "RESTRICTED" // improvement plans, reasons of exits
	ClassCandidate   Class = "CANDIDATE"
)

// Classes lists every class.
func Classes() []Class {
	return []Class{ClassPublic, ClassInternal, ClassDevelopment, ClassEvaluation, ClassNote, ClassRestricted, ClassCandidate}
}

// Relation is how a viewer stands to a row, by the organisation as it is now.
type Relation string

// The relations.
const (
	RelationSubject Relation = "SUBJECT" // it is about them
	RelationAuthor  Relation = "AUTHOR"  // they wrote it, and still stand to the subject as they did
	RelationCoach   Relation = "COACH"   // the subject's primary coach
	RelationManager Relation = "MANAGER" // leads the subject directly
	RelationChain   Relation = "CHAIN"   // leads whoever leads the subject
	RelationFormer  Relation = "FORMER"  // wrote it as coach or manager, is neither now, and nobody has changed it since
	RelationPeer    Relation = "PEER"    // anybody else who is a person in the organisation
	RelationAnalyst Relation = "ANALYST" // a tool or person that may read aggregates
	RelationAdmin   Relation = "ADMIN"   // owns the workspace, and is no person in the organisation
)

// Relations lists every relation.
func Relations() []Relation {
	return []Relation{RelationSubject, RelationAuthor, RelationCoach, RelationManager, RelationChain, RelationFormer, RelationPeer, RelationAnalyst, RelationAdmin}
}

// Right is what a relation may do with the rows of a class.
type Right int

// The rights, each with those before it.
const (
	Nothing   Right = iota
	Counts          // aggregates over enough people, no row
	Summaries       // levels, states and dates; words only where they were shared up
	Reads           // everything that was released
	Writes          // reads, and changes what the entity lets them change
)

// Matrix says what each relation may do with each class; what it does not name is Nothing. The
// policies of confidential entities are made from it.
func Matrix() map[Class]map[Relation]Right {
	everyone := func(r Right) map[Relation]Right {
		m := map[Relation]Right{}
		for _, relation := range Relations() {
			m[relation] = r
		}
		return m
	}
	return map[Class]map[Relation]Right{
		ClassPublic: everyone(Reads),
		// Who may see a scenario is said in it: its owner and those it is shared with.
		ClassInternal: {RelationAuthor: Writes},
		ClassDevelopment: {
			RelationSubject: Writes,
			RelationAuthor:  Writes,
			RelationCoach:   Writes,
			RelationManager: Writes,
			RelationChain:   Summaries,
			RelationFormer:  Reads,
			RelationAnalyst: Counts,
		},
		// Cadre writes it, once it has found who may; nothing of it is changed.
		ClassEvaluation: {
			RelationSubject: Reads,
			RelationAuthor:  Reads,
			RelationManager: Reads,
			RelationChain:   Reads,
			RelationFormer:  Reads,
		},
		// As with evaluations. Of seats, and of exits from them, who leads the seat reads: see Successions.
		ClassRestricted: {
			RelationSubject: Reads,
			RelationManager: Reads,
			RelationChain:   Reads,
		},
		ClassNote: {RelationAuthor: Writes, RelationFormer: Writes},
	}
}
