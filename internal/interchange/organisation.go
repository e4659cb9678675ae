package interchange

// Seat is a seat as the rows of a file add up to it.
type Seat struct {
	Row     int      // index into Parsed.Rows of the row that describes it
	Holders []Holder // none: vacant
	Left    bool     // only somebody who left stands for it: not a seat of the organisation any more

	Manager    int    // index into Parsed.Seats; -1: none that is in the file
	ManagerRef string // the manager as the file names it, where no line could be drawn to it
	Team       int    // index into Parsed.Teams; -1: none
	Department int    // likewise

	Memberships []Place // for a file of memberships: the seat's teams
}

// Holder says that a person holds a seat.
type Holder struct {
	Person int // index into Parsed.People
	Row    int // index into Parsed.Rows of the row that says so
	Kind   string
}

// Kinds of assignments, as the store spells them.
const (
	kindPermanent = "PERMANENT"
	kindInterim   = "INTERIM"
	kindJobShare  = "JOB_SHARE"
)

// Person is somebody who holds one or more seats of the file.
type Person struct {
	ID  string // in the file's source; may be empty
	Row int    // index into Parsed.Rows of the first row about them
}

// Place is a seat's place in a team.
type Place struct {
	Team     int // index into Parsed.Teams
	Function string
	Lead     bool
}

// Team is a team or department as the rows of a file add up to it.
type Team struct {
	ID     string // in the file's source; may be empty
	Name   string
	Kind   string // as the store spells it
	Parent int    // index into Parsed.Teams; -1: none
	// What it is for, as the store spells it; empty where the file does not say.
	TopologyType, ProductType string
}

// resolve adds the rows up to seats, people and teams, and draws the lines between the seats.
func (p *Parsed) resolve(rp *rowParser) {
	if p.Mapping.Form == FormMemberships {
		p.resolveMemberships(rp)
		return
	}
	p.gatherSeats(rp)
	p.gatherPeople(rp)
	p.drawLines(rp)
	p.breakCycles(rp)
	p.joinOneselfManaged(rp)
	p.markLeavers(rp)
	p.gatherTeams(rp)
	p.nameInterims()
	p.noteSameNames(rp)
}
