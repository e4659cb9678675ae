package interchange

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/fault"
)

// live is the organisation as it stands in the database, with what an import looks rows up by.
// Closed seats, archived teams and people who left are in it: a later file may bring them back.
type live struct {
	seats  map[string]*ent.Position
	people map[string]*ent.Person
	teams  map[string]*ent.Team
	roles  []*ent.Role
	sought map[string]bool // seats for which somebody is sought

	holdings    map[string][]*ent.Assignment // of each seat, those that have not ended
	heldBy      map[string]int               // how many of those each person has
	memberships map[string][]*ent.Membership // of each seat
	seatRoles   map[string][]*ent.PositionRole

	seatByRef   map[sourceID]string // -> id
	personByRef map[sourceID]string
	teamByRef   map[sourceID]string
	byEmail     map[string]string   // address -> person
	seatsOf     map[string][]string // person -> open seats held
}

// sourceID is how rows are found by the id of a source.
type sourceID struct{ source, id string }

// load reads the organisation through a client: that of a transaction, to plan what it will write.
func load(ctx context.Context, c *ent.Client, today string) (*live, error) {
	l := &live{}
	steps := []func(context.Context, *ent.Client) error{
		l.loadSeats, l.loadPeople, l.loadTeams,
		func(ctx context.Context, c *ent.Client) error { return l.loadHoldings(ctx, c, today) },
		l.loadPlaces, l.loadRoles, l.loadSought,
	}
	for _, step := range steps {
		if err := step(ctx, c); err != nil {
			return nil, fault.Wrap(err, "read the organisation to compare with")
		}
	}
	return l, nil
}

func (l *live) loadSeats(ctx context.Context, c *ent.Client) error {
	list, err := c.Position.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("seats: %w", err)
	}
	l.seats, l.seatByRef = make(map[string]*ent.Position, len(list)), make(map[sourceID]string, len(list))
	for _, s := range list {
		l.seats[s.ID] = s
		if s.ExternalID != nil {
			l.seatByRef[sourceID{deref(s.Source), *s.ExternalID}] = s.ID
		}
	}
	return nil
}

func (l *live) loadPeople(ctx context.Context, c *ent.Client) error {
	list, err := c.Person.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("people: %w", err)
	}
	// The first of several with one address is the same every time.
	slices.SortFunc(list, func(a, b *ent.Person) int { return strings.Compare(a.ID, b.ID) })
	l.people, l.personByRef, l.byEmail = make(map[string]*ent.Person, len(list)), map[sourceID]string{}, map[string]string{}
	for _, p := range list {
		l.people[p.ID] = p
		if p.ExternalID != nil {
			l.personByRef[sourceID{deref(p.Source), *p.ExternalID}] = p.ID
		}
		if p.Email != nil {
			if _, taken := l.byEmail[strings.ToLower(*p.Email)]; !taken {
				l.byEmail[strings.ToLower(*p.Email)] = p.ID
			}
		}
	}
	return nil
}

func (l *live) loadTeams(ctx context.Context, c *ent.Client) error {
	list, err := c.Team.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("teams: %w", err)
	}
	l.teams, l.teamByRef = make(map[string]*ent.Team, len(list)), map[sourceID]string{}
	for _, t := range list {
		l.teams[t.ID] = t
		if t.ExternalID != nil {
			l.teamByRef[sourceID{deref(t.Source), *t.ExternalID}] = t.ID
		}
	}
	return nil
}

// loadSought reads for which seats somebody is sought: they stay, and whoever imports is told.
func (l *live) loadSought(ctx context.Context, c *ent.Client) (err error) {
	l.sought, err = Sought(ctx, c)
	return err
}

// Sought reads the seats for which somebody is sought, as far as the viewer may know: of all, who may change the organisation, as
// where they close a seat by hand; who only looks at what a file would do, of those whose searches they see; tools that read, of none.
func Sought(ctx context.Context, c *ent.Client) (map[string]bool, error) {
	switch v := access.From(ctx); {
	case v != nil && v.MayEdit():
		ctx = access.System(ctx)
	case v == nil, v.Scopes != nil:
		return map[string]bool{}, nil
	}
	keys, err := c.Opening.Query().Where(opening.StateEQ(opening.StateOPEN)).Select(opening.FieldPositionID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("openings: %w", err)
	}
	sought := make(map[string]bool, len(keys))
	for _, key := range keys {
		sought[key] = true
	}
	return sought, nil
}

// loadHoldings reads the holdings in force and those to come. Ended ones are history.
func (l *live) loadHoldings(ctx context.Context, c *ent.Client, today string) error {
	list, err := c.Assignment.Query().Where(assignment.Or(assignment.EndsOnIsNil(), assignment.EndsOnGT(today))).All(ctx)
	if err != nil {
		return fmt.Errorf("holdings: %w", err)
	}
	slices.SortFunc(list, func(a, b *ent.Assignment) int { return strings.Compare(a.ID, b.ID) })
	l.holdings, l.heldBy, l.seatsOf = make(map[string][]*ent.Assignment, len(list)), make(map[string]int, len(list)), make(map[string][]string, len(list))
	for _, a := range list {
		l.holdings[a.PositionID] = append(l.holdings[a.PositionID], a)
		l.heldBy[a.PersonID]++
		if s := l.seats[a.PositionID]; s != nil && s.ClosedOn == nil {
			l.seatsOf[a.PersonID] = append(l.seatsOf[a.PersonID], a.PositionID)
		}
	}
	return nil
}

func (l *live) loadPlaces(ctx context.Context, c *ent.Client) error {
	list, err := c.Membership.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("memberships: %w", err)
	}
	// The largest allocation first, as everywhere: that is the seat's team.
	slices.SortFunc(list, func(a, b *ent.Membership) int {
		if a.Allocation != b.Allocation {
			return b.Allocation - a.Allocation
		}
		return strings.Compare(a.ID, b.ID)
	})
	l.memberships = make(map[string][]*ent.Membership, len(list))
	for _, m := range list {
		l.memberships[m.PositionID] = append(l.memberships[m.PositionID], m)
	}
	return nil
}

func (l *live) loadRoles(ctx context.Context, c *ent.Client) error {
	var err error
	if l.roles, err = c.Role.Query().All(ctx); err != nil {
		return fmt.Errorf("roles: %w", err)
	}
	slices.SortFunc(l.roles, func(a, b *ent.Role) int { return strings.Compare(a.ID, b.ID) })
	list, err := c.PositionRole.Query().All(ctx)
	if err != nil {
		return fmt.Errorf("roles of seats: %w", err)
	}
	l.seatRoles = make(map[string][]*ent.PositionRole, len(list))
	for _, r := range list {
		l.seatRoles[r.PositionID] = append(l.seatRoles[r.PositionID], r)
	}
	return nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// optional is nil for an empty string.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
