package orggraph

import "slices"

// ActionState says how far an action is.
type ActionState string

// The states of actions.
const (
	ActionOpen    ActionState = "OPEN"
	ActionDone    ActionState = "DONE"
	ActionDropped ActionState = "DROPPED"
)

func actionID(r *ActionRow) string { return r.ID }

// Action is a dated step towards an objective, a key result or a commitment, in one graph.
type Action struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Action) IsNode() {}

// Action finds an action by id, if what it is for is there.
func (g *Graph) Action(id string) (Action, bool) {
	n := g.actions.find(g.keyOf(id))
	return Action{g, n}, n >= 0 && g.aims().actionOf[n] >= 0 && g.aims().actionOwner[n] >= 0
}

func (a Action) row() *ActionRow { return a.g.actions.rows[a.n] }

// ID returns the id in its world.
func (a Action) ID() string { return a.row().ID + a.g.worldSuffix }

// Title returns what is to be done.
func (a Action) Title() string { return a.row().Title }

// DueOn returns the day by which it is done.
func (a Action) DueOn() *string { return a.row().DueOn }

// State returns how far it is.
func (a Action) State() ActionState { return a.row().State }

// Overdue reports whether it is open though its day has passed.
func (a Action) Overdue() bool {
	return a.row().State == ActionOpen && a.row().DueOn != nil && *a.row().DueOn < a.g.today
}

// Of returns the objective, the key result or the commitment that it is for.
func (a Action) Of() Node { return a.g.aimAt(a.g.aims().actionOf[a.n]) }

// Owner returns who answers for it.
func (a Action) Owner() Person { return Person{a.g, a.g.aims().actionOwner[a.n]} }

// Actions returns what the person answers for, those that are due first first.
func (p Person) Actions(states []ActionState) []Action {
	list := []Action{}
	for _, a := range p.g.actionList(p.g.aims().actionsBy.of(p.n)) {
		if len(states) == 0 || slices.Contains(states, a.row().State) {
			list = append(list, a)
		}
	}
	return list
}

func (g *Graph) actionList(of []int32) []Action {
	list := make([]Action, len(of))
	for i, n := range of {
		list[i] = Action{g, n}
	}
	return list
}
