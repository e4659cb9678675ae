package demo

// Topology is how the teams of an organisation work together, as plain data.
type Topology struct {
	Interactions []Interaction
	Dependencies []Dependency
	Areas        []ProductArea // every area stands after the one that it is a part of
	Ownerships   []Ownership
	TeamApis     []TeamApi
}

func (t Topology) rows() int {
	return len(t.Interactions) + len(t.Dependencies) + len(t.Areas) + len(t.Ownerships) + len(t.TeamApis)
}

// Interaction is how one team works with another. Empty days are none.
type Interaction struct {
	From, To, Mode, Purpose       string
	StartsOn, ExpiresOn, EndedOn  string
	ExitCriterion, Owner, Outcome string // Owner is the key of a person
	Extensions                    int
	ExtendedWhy                   string
}

// Dependency is what one team needs of another.
type Dependency struct {
	Needer, Provider, What, Severity, State string
	NeedBy, AgreedOn, ClosedOn, Contract    string
	Objective, Commitment                   string // the keys of what waits for it
	Recurring                               bool
}

// ProductArea is something that a team can own.
type ProductArea struct{ Key, Name, Kind, Description, Parent, Complexity string }

// Ownership says which team owns an area, and why, where another one does too.
type Ownership struct{ Area, Team, SharedWhy string }

// TeamApi is what a team tells others of how to work with it. ConfirmedBy is the key of a person.
type TeamApi struct {
	Team, Mission, HowToAsk, Promises, Versioning string
	Channels, MeetingWindows, OnCall, Docs        string
	ConfirmedOn, ConfirmedBy                      string
}
