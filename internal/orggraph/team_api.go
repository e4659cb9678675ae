package orggraph

import "time"

// TeamApi is what a team tells others of how to work with it, in one graph.
type TeamApi struct {
	g *Graph
	n int32
}

// StaleAfter is how many days a team's words about itself count as right once somebody has confirmed them.
const StaleAfter = 90

// IsNode marks it as a node of the schema.
func (TeamApi) IsNode() {}

// TeamApi finds what a team tells of itself by the id of that. Where the team has no row, there is none.
func (g *Graph) TeamApi(id string) (TeamApi, bool) {
	n := g.teamApis.find(g.keyOf(id))
	return TeamApi{g, n}, n >= 0 && g.teams.find(g.teamApis.rows[n].Team) >= 0
}

func (a TeamApi) row() *TeamApiRow { return a.g.teamApis.rows[a.n] }

// Key returns the stored id, without its world.
func (a TeamApi) Key() string { return a.row().ID }

// ID returns the id in its world.
func (a TeamApi) ID() string { return a.row().ID + a.g.worldSuffix }

// Team returns the team.
func (a TeamApi) Team() Team { return Team{a.g, a.g.teams.find(a.row().Team)} }

// Mission returns the problem that the team works on.
func (a TeamApi) Mission() *string { return a.row().Mission }

// HowToAsk returns how one asks it for work.
func (a TeamApi) HowToAsk() *string { return a.row().HowToAsk }

// Promises returns what it promises of its services.
func (a TeamApi) Promises() *string { return a.row().Promises }

// Versioning returns how it changes what others build on.
func (a TeamApi) Versioning() *string { return a.row().Versioning }

// Channels returns where one reaches it.
func (a TeamApi) Channels() *string { return a.row().Channels }

// MeetingWindows returns when it can be met.
func (a TeamApi) MeetingWindows() *string { return a.row().MeetingWindows }

// OnCall returns who answers outside of these hours.
func (a TeamApi) OnCall() *string { return a.row().OnCall }

// Docs returns where it writes down what others need.
func (a TeamApi) Docs() *string { return a.row().Docs }

// ConfirmedOn returns the day on which somebody said that this is right.
func (a TeamApi) ConfirmedOn() *string { return a.row().ConfirmedOn }

// ConfirmedBy returns who said so.
func (a TeamApi) ConfirmedBy() (Person, bool) { return a.g.Person(deref(a.row().ConfirmedBy)) }

// Stale reports whether nobody has confirmed it in the last StaleAfter days.
func (a TeamApi) Stale() bool {
	on := a.row().ConfirmedOn
	return on == nil || *on < a.g.topology().staleBefore
}

// daysBefore returns the day so many days before another; a day that is none stays as it is.
func daysBefore(day string, days int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day // a world without a clock, as in tests of the graph alone
	}
	return t.AddDate(0, 0, -days).Format(time.DateOnly)
}
