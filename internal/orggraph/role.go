package orggraph

import (
	"slices"
	"strings"
)

// Role is a role in one graph.
type Role struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (Role) IsNode() {}

// Role finds a role by id.
func (g *Graph) Role(id string) (Role, bool) {
	n := g.roles.find(g.keyOf(id))
	return Role{g, n}, n >= 0
}

func (r Role) row() *RoleRow { return r.g.roles.rows[r.n] }

// Graph returns the graph that the role is in.
func (r Role) Graph() *Graph { return r.g }

// StoredID returns the stored id, without its world.
func (r Role) StoredID() string { return r.row().ID }

// ID returns the id in its world.
func (r Role) ID() string { return r.row().ID + r.g.worldSuffix }

// Key returns the short name that stays when the name is edited.
func (r Role) Key() string { return r.row().Key }

// Name returns the name.
func (r Role) Name() string { return r.row().Name }

// Aliases returns other titles that mean this role.
func (r Role) Aliases() []string { return r.row().Aliases }

// Track returns how the role earns its living.
func (r Role) Track() RoleTrack { return r.row().Track }

// Purpose returns what the role is there for.
func (r Role) Purpose() string { return r.row().Purpose }

// Responsibilities returns the role's own duties.
func (r Role) Responsibilities() []string { return r.row().Responsibilities }

// SpanMin returns the fewest direct reports that make sense.
func (r Role) SpanMin() *int { return r.row().SpanMin }

// SpanTarget returns the usual number of direct reports.
func (r Role) SpanTarget() *int { return r.row().SpanTarget }

// SpanMax returns the most direct reports that go well.
func (r Role) SpanMax() *int { return r.row().SpanMax }

// TimeBoxedMonths returns the months after which a holder should have moved on.
func (r Role) TimeBoxedMonths() *int { return r.row().TimeBoxedMonths }

// Active reports whether the role is offered when seats are edited.
func (r Role) Active() bool { return r.row().Active }

// Parent returns the role that this one inherits from.
func (r Role) Parent() (Role, bool) {
	for _, n := range r.g.inherits.of(r.n) {
		if link := r.g.inheritances.rows[n]; !link.Mixin {
			p := r.g.roles.find(link.Parent)
			return Role{r.g, p}, p >= 0
		}
	}
	return Role{}, false
}

// Mixins returns the mixins that the role takes in, in order.
func (r Role) Mixins() []Role {
	var list []Role
	for _, n := range r.g.inherits.of(r.n) {
		if link := r.g.inheritances.rows[n]; link.Mixin {
			list = append(list, Role{r.g, r.g.roles.find(link.Parent)})
		}
	}
	return list
}

// Heirs returns the roles that inherit from this one, by name.
func (r Role) Heirs() []Role {
	var list []Role
	for _, n := range r.g.inheritedBy.of(r.n) {
		list = append(list, Role{r.g, r.g.roles.find(r.g.inheritances.rows[n].Role)})
	}
	slices.SortFunc(list, func(a, b Role) int { return strings.Compare(a.row().fold, b.row().fold) })
	return list
}

// Duty is something that a role answers for, and where it comes from.
type Duty struct {
	responsibility string
	from           Role
	inherited      bool
}

// Responsibility returns the duty, in a sentence.
func (d Duty) Responsibility() string { return d.responsibility }

// From returns the role that states the duty.
func (d Duty) From() Role { return d.from }

// Inherited reports whether it is inherited.
func (d Duty) Inherited() bool { return d.inherited }

// Duties returns every duty of the role: its own, then its parent's, then its mixins', each once.
func (r Role) Duties() []Duty { return r.appendDuties(nil, map[string]bool{}) }

// appendDuties walks the inheritance breadth first by parent before mixin. Seen holds duties and
// role ids, so that neither a duty nor a role comes twice, circles included.
func (r Role) appendDuties(list []Duty, seen map[string]bool) []Duty {
	queue := []Role{r}
	for i := 0; i < len(queue); i++ {
		role := queue[i]
		if seen[role.row().ID] {
			continue
		}
		seen[role.row().ID] = true
		for _, duty := range role.row().Responsibilities {
			if !seen[duty] {
				seen[duty] = true
				list = append(list, Duty{duty, role, role.n != r.n})
			}
		}
		if p, ok := role.Parent(); ok {
			queue = append(queue, p)
		}
		queue = append(queue, role.Mixins()...)
	}
	return list
}

// PositionRole is a role of a seat in one graph.
type PositionRole struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (PositionRole) IsNode() {}

// PositionRole finds a role of a seat by the id of the relation.
func (g *Graph) PositionRole(id string) (PositionRole, bool) {
	n := g.positionRoles.find(g.keyOf(id))
	return PositionRole{g, n}, n >= 0
}

func (pr PositionRole) row() *PositionRoleRow { return pr.g.positionRoles.rows[pr.n] }

// ID returns the id of the relation in its world.
func (pr PositionRole) ID() string { return pr.row().ID + pr.g.worldSuffix }

// Primary reports whether the seat is named and measured by this role.
func (pr PositionRole) Primary() bool { return pr.row().Primary }

// Role returns the role.
func (pr PositionRole) Role() Role { return Role{pr.g, pr.g.roles.find(pr.row().Role)} }

// Position returns the seat.
func (pr PositionRole) Position() Position {
	return Position{pr.g, pr.g.positions.find(pr.row().Position)}
}

// Heir returns the role that inherits by the inheritance with an id.
func (g *Graph) Heir(inheritanceID string) (Role, bool) {
	link := g.inheritances.get(inheritanceID)
	if link == nil {
		return Role{}, false
	}
	return g.Role(link.Role)
}
