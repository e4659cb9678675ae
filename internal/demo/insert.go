package demo

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/reportingline"
	"cadre/ent/role"
	"cadre/ent/savedquery"
	entteam "cadre/ent/team"
	"cadre/internal/id"
)

// chunk is how many rows one statement writes. The widest table has thirteen columns, and a
// statement on SQLite takes 32,766 values.
const chunk = 300

// Progress is told how many of all rows are written. It may be nil.
type Progress func(done, total int)

// inserter writes an Org through one transaction's client.
type inserter struct {
	tx          *ent.Client
	org         Org
	progress    Progress
	done, total int

	people, positions, teams map[string]string // stored ids by key
	roles                    map[string]string
	aims                     aimRows
	promises                 map[string]string // stored ids of commitments, by key
	strategic                map[string]string // stored ids of visions, strategies and what hangs on them, by key
	coaching                 *coachingRows     // nil where there is none
}

func newInserter(tx *ent.Client, o Org, progress Progress) *inserter {
	aims := rowsOfObjectives(o.Objectives)
	in := &inserter{tx: tx, org: o, progress: progress, aims: aims,
		total: len(o.People) + len(o.Positions) + len(o.Assignments) + len(o.Lines) + len(o.Teams) + len(o.Memberships) + len(o.PositionRoles) + len(o.Exceptions) +
			len(o.Queries) + len(o.Coaches) + len(o.Plans) + o.Topology.rows() + o.Strategy.rows() + aims.count()}
	in.promises = make(map[string]string, len(o.Commitments))
	for _, c := range o.Commitments {
		in.promises[c.Key] = id.New(id.Commitment)
		in.total += 1 + len(c.Actions)
	}
	in.people = make(map[string]string, len(o.People))
	for _, p := range o.People {
		in.people[p.Key] = id.New(id.Person)
	}
	in.positions = make(map[string]string, len(o.Positions))
	for _, p := range o.Positions {
		in.positions[p.Key] = id.New(id.Position)
	}
	in.teams = make(map[string]string, len(o.Teams))
	for _, t := range o.Teams {
		in.teams[t.Key] = id.New(id.Team)
	}
	return in
}

// insert writes everything, in an order in which every reference finds its row.
func (in *inserter) insert(ctx context.Context) error {
	steps := []struct {
		what string
		do   func(context.Context) error
	}{
		{"roles", in.switchRolesOn}, {"people", in.insertPeople}, {"seats", in.insertPositions},
		{"assignments", in.insertAssignments}, {"what was decided of seats", in.insertPlans}, {"reporting lines", in.insertLines}, {"teams", in.insertTeams},
		{"memberships", in.insertMemberships}, {"roles of seats", in.insertPositionRoles},
		{"exceptions", in.insertExceptions}, {"queries", in.insertQueries}, {"coaches", in.insertCoaches}, {"topology", in.insertTopology}, {"strategy", in.insertStrategy}, {"objectives", in.insertObjectives}, {"commitments", in.insertCommitments}, {"coaching", in.insertCoaching},
	}
	for _, s := range steps {
		if err := s.do(ctx); err != nil {
			return fmt.Errorf("write %s: %w", s.what, err)
		}
	}
	return nil
}

// switchRolesOn activates the roles that the organisation uses, and learns the ids of all.
func (in *inserter) switchRolesOn(ctx context.Context) error {
	rows, err := in.tx.Role.Query().Select(role.FieldID, role.FieldKey, role.FieldActive).All(ctx)
	if err != nil {
		return err
	}
	dormant := make(map[string]string)
	in.roles = make(map[string]string, len(rows))
	for _, r := range rows {
		in.roles[r.Key] = r.ID
		if !r.Active {
			dormant[r.Key] = r.ID
		}
	}
	for _, key := range in.org.ActivatedRoles {
		if stored, ok := dormant[key]; ok {
			if err := in.tx.Role.UpdateOneID(stored).SetActive(true).Exec(ctx); err != nil {
				return err
			}
		}
	}
	return nil
}

func (in *inserter) insertPeople(ctx context.Context) error {
	return inChunks(in, in.org.People, func(rows []Person) error {
		return in.tx.Person.MapCreateBulk(rows, func(c *ent.PersonCreate, i int) {
			p := rows[i]
			c.SetID(in.people[p.Key]).SetName(p.Name).SetNillableEmail(optional(p.Email)).SetNillableLocation(optional(p.Location)).
				SetNillableEmploymentType(optional(p.EmploymentType)).SetNillableStartedOn(optional(p.StartedOn)).SetNillableLeftOn(optional(p.LeftOn)).
				SetNillableExternalID(optional(p.ExternalID)).SetNillableSource(optional(p.Source))
		}).Exec(ctx)
	})
}

func (in *inserter) insertPositions(ctx context.Context) error {
	return inChunks(in, in.org.Positions, func(rows []Position) error {
		return in.tx.Position.MapCreateBulk(rows, func(c *ent.PositionCreate, i int) {
			p := rows[i]
			c.SetID(in.positions[p.Key]).SetTitle(p.Title).SetNillableReportsToID(optional(in.positions[p.ReportsTo])).SetRank(p.Rank).
				SetFte(p.FTE).SetStandsFor(p.StandsFor).SetNillableLocation(optional(p.Location)).SetNillableGrade(optional(p.Grade))
		}).Exec(ctx)
	})
}

func (in *inserter) insertAssignments(ctx context.Context) error {
	return inChunks(in, in.org.Assignments, func(rows []Assignment) error {
		return in.tx.Assignment.MapCreateBulk(rows, func(c *ent.AssignmentCreate, i int) {
			a := rows[i]
			c.SetPositionID(in.positions[a.Position]).SetPersonID(in.people[a.Person]).SetKind(assignment.Kind(a.Kind)).
				SetFte(a.FTE).SetNillableStartsOn(optional(a.StartsOn)).SetNillableEndsOn(optional(a.EndsOn))
		}).Exec(ctx)
	})
}

func (in *inserter) insertLines(ctx context.Context) error {
	return inChunks(in, in.org.Lines, func(rows []Line) error {
		return in.tx.ReportingLine.MapCreateBulk(rows, func(c *ent.ReportingLineCreate, i int) {
			l := rows[i]
			c.SetFromPositionID(in.positions[l.From]).SetToPositionID(in.positions[l.To]).
				SetKind(reportingline.Kind(l.Kind)).SetNillableNote(optional(l.Note))
		}).Exec(ctx)
	})
}

func (in *inserter) insertTeams(ctx context.Context) error {
	return inChunks(in, in.org.Teams, func(rows []Team) error {
		return in.tx.Team.MapCreateBulk(rows, func(c *ent.TeamCreate, i int) {
			t := rows[i]
			c.SetID(in.teams[t.Key]).SetName(t.Name).SetKind(entteam.Kind(t.Kind)).SetNillablePurpose(optional(t.Purpose)).
				SetNillableParentID(optional(in.teams[t.Parent])).SetColor(t.Color).
				SetNillableTopologyType((*entteam.TopologyType)(optional(t.TopologyType))).SetNillableProductType((*entteam.ProductType)(optional(t.ProductType)))
		}).Exec(ctx)
	})
}

func (in *inserter) insertMemberships(ctx context.Context) error {
	return inChunks(in, in.org.Memberships, func(rows []Membership) error {
		return in.tx.Membership.MapCreateBulk(rows, func(c *ent.MembershipCreate, i int) {
			m := rows[i]
			c.SetPositionID(in.positions[m.Position]).SetTeamID(in.teams[m.Team]).SetAllocation(m.Allocation).
				SetNillableFunction(optional(m.Function)).SetLead(m.Lead)
		}).Exec(ctx)
	})
}

// insertPositionRoles gives seats those of their roles that the workspace's catalogue still has:
// an organisation may have deleted some of the defaults.
func (in *inserter) insertPositionRoles(ctx context.Context) error {
	known := make([]PositionRole, 0, len(in.org.PositionRoles))
	for _, r := range in.org.PositionRoles {
		if in.roles[r.Role] != "" {
			known = append(known, r)
		}
	}
	in.total -= len(in.org.PositionRoles) - len(known)
	return inChunks(in, known, func(rows []PositionRole) error {
		return in.tx.PositionRole.MapCreateBulk(rows, func(c *ent.PositionRoleCreate, i int) {
			r := rows[i]
			c.SetPositionID(in.positions[r.Position]).SetRoleID(in.roles[r.Role]).SetPrimary(r.Primary)
		}).Exec(ctx)
	})
}

func (in *inserter) insertExceptions(ctx context.Context) error {
	return inChunks(in, in.org.Exceptions, func(rows []Exception) error {
		return in.tx.LimitException.MapCreateBulk(rows, func(c *ent.LimitExceptionCreate, i int) {
			e := rows[i]
			c.SetRule(string(e.Rule)).SetSubjectID(in.teams[e.Team]).SetWhy(e.Why).SetNillableUntil(optional(e.Until))
		}).Exec(ctx)
	})
}

// insertQueries saves the questions of the organisation under names that are still free.
func (in *inserter) insertQueries(ctx context.Context) error {
	taken, err := in.tx.SavedQuery.Query().All(ctx)
	if err != nil {
		return err
	}
	var free []SavedQuery
	for _, q := range in.org.Queries {
		if !slices.ContainsFunc(taken, func(other *ent.SavedQuery) bool { return other.Name == q.Name }) {
			free = append(free, q)
		}
	}
	in.total -= len(in.org.Queries) - len(free)
	rank := 0
	return inChunks(in, free, func(rows []SavedQuery) error {
		return in.tx.SavedQuery.MapCreateBulk(rows, func(c *ent.SavedQueryCreate, i int) {
			q := rows[i]
			rank++
			c.SetName(q.Name).SetTitle(q.Title).SetNillableDescription(optional(q.Description)).SetQuery(q.Query).SetVisualisation(savedquery.Visualisation(q.Visualisation)).
				SetNillableValue(optional(q.Value)).SetNillableAtLeast(q.AtLeast).SetNillableAtMost(q.AtMost).SetTile(q.Tile).SetRank(rank)
		}).Exec(ctx)
	})
}

func (in *inserter) insertCoaches(ctx context.Context) error {
	return inChunks(in, in.org.Coaches, func(rows []CoachLine) error {
		return in.tx.CoachLine.MapCreateBulk(rows, func(c *ent.CoachLineCreate, i int) {
			l := rows[i]
			c.SetPersonID(in.people[l.Person]).SetCoachID(in.people[l.Coach]).SetNillableSince(optional(l.Since))
		}).Exec(ctx)
	})
}

func (in *inserter) insertCoaching(ctx context.Context) error {
	if in.coaching == nil {
		return nil
	}
	if err := in.coaching.expect(ctx); err != nil {
		return err
	}
	if err := in.coaching.insert(ctx); err != nil {
		return err
	}
	if err := in.coaching.insertSearches(ctx); err != nil {
		return err
	}
	if err := in.coaching.insertSuccessions(ctx); err != nil {
		return err
	}
	if err := in.coaching.insertBeginners(ctx); err != nil {
		return err
	}
	if err := in.coaching.insertEvaluations(ctx); err != nil {
		return err
	}
	if err := in.insertLoads(ctx); err != nil {
		return err
	}
	return in.coaching.insertPlans(ctx)
}

// inChunks writes rows some at a time and reports progress after each. A cancelled context ends it
// through the next statement.
func inChunks[T any](in *inserter, rows []T, write func([]T) error) error {
	for len(rows) > 0 {
		n := min(len(rows), chunk)
		if err := write(rows[:n]); err != nil {
			return err
		}
		rows = rows[n:]
		in.wrote(n)
	}
	return nil
}

// wrote tells how far it is.
func (in *inserter) wrote(n int) {
	in.done += n
	if in.progress != nil {
		in.progress(in.done, in.total)
	}
}

// optional is nil for an empty string.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
