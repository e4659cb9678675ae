// Package roles is the catalogue of roles that a new workspace starts with, and the rules of a
// catalogue: which duties a role has and where each comes from, what makes a catalogue sound, and
// which role a job title means. All but Seed works on plain data. An organisation edits its own copy, so
// nothing here may rely on a default role still being as it is shipped.
package roles

// Track says what kind of work a role is measured by.
type Track string

// The tracks.
const (
	IC    Track = "IC"    // individual contributor
	PC    Track = "PC"    // player-coach: does the work and leads others who do
	PL    Track = "PL"    // people leader
	Mixin Track = "MIXIN" // a bundle of duties that roles take in; nobody's title
)

// Role is a kind of work with its duties. It stores only what it adds: the duties of its parent
// and of its mixins are found by Effective.
type Role struct {
	Key              string
	Name             string
	Aliases          []string // other titles of the same work
	Track            Track
	Purpose          string   // one sentence
	Responsibilities []string // its own only
	Span             *Span    // direct reports; nil where it is not meant to have any
	TimeBoxedMonths  int      // after so many months a holder should have outgrown it; 0: never
	Parent           string   // key of the role whose duties it extends; empty for none
	Mixins           []string // keys, in the order in which their duties are listed
	Active           bool     // offered to people, and found by title
}

// Span is a healthy number of direct reports.
type Span struct{ Min, Target, Max int }

// Defaults returns the catalogue that a new workspace starts with: the mixins, the active roles,
// then those that wait to be switched on. Every call returns a copy of its own.
func Defaults() []Role {
	var all []Role
	all = append(all, mixins()...)
	all = append(all, productRoles()...)
	all = append(all, productLeaderRoles()...)
	all = append(all, builderRoles()...)
	all = append(all, specialistRoles()...)
	return append(all, dormantRoles()...)
}
