package view

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/internal/fault"
	"cadre/internal/limits"
	"cadre/internal/orggraph"
)

// AnyChange is what a changeset did to one row.
type AnyChange interface {
	IsNode()
	ID() string
	IsChange()
}

// changed is what the changes of every kind have in common.
type changed struct {
	row   *ent.Change
	graph *orggraph.Graph
}

// IsNode marks it as a node of the schema.
func (changed) IsNode() {}

// IsChange marks it as a change.
func (changed) IsChange() {}

// ID returns the id of the change.
func (c changed) ID() string { return c.row.ID + c.graph.Suffix() }

// EntityID returns the id of the row.
func (c changed) EntityID() string { return c.row.EntityID + c.graph.Suffix() }

// Operation returns what was done to the row.
func (c changed) Operation() change.Operation { return c.row.Operation }

// FieldChange is a column before and after a change.
type FieldChange struct {
	Field         string
	Before, After json.RawMessage
}

// Fields returns the columns that differ, by name.
func (c changed) Fields() []FieldChange {
	names := map[string]bool{}
	for _, columns := range []ent.Row{c.row.Before, c.row.After} {
		for name := range columns {
			names[name] = true
		}
	}
	list := make([]FieldChange, 0, len(names))
	for name := range names {
		f := FieldChange{Field: fieldOf(name), Before: c.row.Before[name], After: c.row.After[name]}
		if !isNull(f.Before) || !isNull(f.After) {
			list = append(list, f)
		}
	}
	slices.SortFunc(list, func(a, b FieldChange) int { return strings.Compare(a.Field, b.Field) })
	return list
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

// fieldOf names a column as the schema does: reports_to_id is reportsTo.
func fieldOf(column string) string {
	switch column {
	case "from_position_id", "from_team_id":
		return "from"
	case "to_position_id", "to_team_id":
		return "to"
	case "external_id":
		return "externalId"
	}
	words := strings.Split(strings.TrimSuffix(column, "_id"), "_")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}

// The changes of each kind of row. Each finds the row as it is now.
type (
	PersonChange        struct{ changed }
	PositionChange      struct{ changed }
	AssignmentChange    struct{ changed }
	ReportingLineChange struct{ changed }
	TeamChange          struct{ changed }
	MembershipChange    struct{ changed }
	RoleChange          struct{ changed }
	PositionRoleChange  struct{ changed }

	LimitSettingChange   struct{ changed }
	LimitExceptionChange struct{ changed }
	SavedQueryChange     struct{ changed }

	CompetencyChange          struct{ changed }
	RoleExpectationChange     struct{ changed }
	PositionExpectationChange struct{ changed }
	CoachLineChange           struct{ changed }

	InteractionChange   struct{ changed }
	DependencyChange    struct{ changed }
	ProductAreaChange   struct{ changed }
	OwnershipChange     struct{ changed }
	TeamApiChange       struct{ changed }
	VisionChange        struct{ changed }
	PrincipleChange     struct{ changed }
	StrategyChange      struct{ changed }
	FocusChange         struct{ changed }
	InsightChange       struct{ changed }
	FocusInsightChange  struct{ changed }
	ObstacleChange      struct{ changed }
	DecisionChange      struct{ changed }
	ObjectiveChange     struct{ changed }
	ObjectiveTeamChange struct{ changed }
	ObjectiveLinkChange struct{ changed }
	KeyResultChange     struct{ changed }
	CheckInChange       struct{ changed }
	ActionChange        struct{ changed }
	CommitmentChange    struct{ changed }
)

// Person returns the person as it is now.
func (c PersonChange) Person() (orggraph.Person, bool) { return c.graph.Person(c.row.EntityID) }

// Position returns the seat as it is now.
func (c PositionChange) Position() (orggraph.Position, bool) { return c.graph.Position(c.row.EntityID) }

// Assignment returns the holding as it is now.
func (c AssignmentChange) Assignment() (orggraph.Assignment, bool) {
	return c.graph.Assignment(c.row.EntityID)
}

// Line returns the line as it is now.
func (c ReportingLineChange) Line() (orggraph.ReportingLine, bool) {
	return c.graph.ReportingLine(c.row.EntityID)
}

// Team returns the team as it is now.
func (c TeamChange) Team() (orggraph.Team, bool) { return c.graph.Team(c.row.EntityID) }

// Membership returns the membership as it is now.
func (c MembershipChange) Membership() (orggraph.Membership, bool) {
	return c.graph.Membership(c.row.EntityID)
}

// Role returns the role as it is now; for an inheritance, the role that inherits.
func (c RoleChange) Role() (orggraph.Role, bool) {
	if c.row.Entity == ent.TypeRole {
		return c.graph.Role(c.row.EntityID)
	}
	return c.graph.Heir(c.row.EntityID)
}

// PositionRole returns the role of the seat as it is now.
func (c PositionRoleChange) PositionRole() (orggraph.PositionRole, bool) {
	return c.graph.PositionRole(c.row.EntityID)
}

// Limit returns the limit as it is now.
func (c LimitSettingChange) Limit() (limits.Limit, bool) {
	var rule orggraph.LimitRule
	for _, columns := range []ent.Row{c.row.Before, c.row.After} {
		if raw, ok := columns["rule"]; ok && json.Unmarshal(raw, &rule) == nil {
			return limits.Of(c.graph, rule)
		}
	}
	return limits.Of(c.graph, c.graph.LimitSettingRule(c.row.EntityID)) // an update, which says only what differs
}

// Exception returns the exception as it is now.
func (c LimitExceptionChange) Exception() (orggraph.LimitException, bool) {
	return c.graph.LimitException(c.row.EntityID)
}

// ChangeOf makes the model of a row of the log. Every entity that history records has one.
func ChangeOf(g *orggraph.Graph, row *ent.Change) (AnyChange, error) {
	c := changed{row, g}
	switch row.Entity {
	case ent.TypePerson:
		return PersonChange{c}, nil
	case ent.TypePosition:
		return PositionChange{c}, nil
	case ent.TypeAssignment:
		return AssignmentChange{c}, nil
	case ent.TypeReportingLine:
		return ReportingLineChange{c}, nil
	case ent.TypeTeam:
		return TeamChange{c}, nil
	case ent.TypeMembership:
		return MembershipChange{c}, nil
	case ent.TypeRole, ent.TypeRoleInheritance:
		return RoleChange{c}, nil
	case ent.TypePositionRole:
		return PositionRoleChange{c}, nil
	case ent.TypeLimitSetting:
		return LimitSettingChange{c}, nil
	case ent.TypeLimitException:
		return LimitExceptionChange{c}, nil
	case ent.TypeSavedQuery:
		return SavedQueryChange{c}, nil
	case ent.TypeCompetency:
		return CompetencyChange{c}, nil
	case ent.TypeRoleExpectation:
		return RoleExpectationChange{c}, nil
	case ent.TypePositionExpectation:
		return PositionExpectationChange{c}, nil
	case ent.TypeCoachLine:
		return CoachLineChange{c}, nil
	case ent.TypeInteraction:
		return InteractionChange{c}, nil
	case ent.TypeDependency:
		return DependencyChange{c}, nil
	case ent.TypeProductArea:
		return ProductAreaChange{c}, nil
	case ent.TypeOwnership:
		return OwnershipChange{c}, nil
	case ent.TypeTeamApi:
		return TeamApiChange{c}, nil
	case ent.TypeObjective:
		return ObjectiveChange{c}, nil
	case ent.TypeObjectiveTeam:
		return ObjectiveTeamChange{c}, nil
	case ent.TypeObjectiveLink:
		return ObjectiveLinkChange{c}, nil
	case ent.TypeKeyResult:
		return KeyResultChange{c}, nil
	case ent.TypeCheckIn:
		return CheckInChange{c}, nil
	case ent.TypeAction:
		return ActionChange{c}, nil
	case ent.TypeCommitment:
		return CommitmentChange{c}, nil
	}
	if of := strategyChange(c); of != nil {
		return of, nil
	}
	return nil, fmt.Errorf("the log holds a change of %s, which the schema does not know", row.Entity)
}

// changeWindow is the part of each changeset's changes that is asked for.
type changeWindow struct{ after, size int }

// ChangeConnection is a page of the changes of one changeset.
type ChangeConnection struct {
	set  *Changeset
	rows []*ent.Change
	page orggraph.Page
	more bool
}

// ChangeEdge is a change in a page.
type ChangeEdge struct {
	ordinal int
	node    AnyChange
}

// Cursor returns the place of the change in the list.
func (e ChangeEdge) Cursor() string { return ordinalCursor(e.ordinal) }

// Node returns the change.
func (e ChangeEdge) Node() AnyChange { return e.node }

func ordinalCursor(n int) string { return orggraph.Cursor(strconv.Itoa(n)) }

// Edges returns the changes of the page.
func (c *ChangeConnection) Edges() ([]ChangeEdge, error) {
	graph := c.set.page.world.Graph()
	list := make([]ChangeEdge, len(c.rows))
	for i, row := range c.rows {
		node, err := ChangeOf(graph, row)
		if err != nil {
			return nil, err
		}
		list[i] = ChangeEdge{row.Ordinal, node}
	}
	return list, nil
}

// PageInfo tells where the page begins and ends.
func (c *ChangeConnection) PageInfo() *orggraph.PageInfo {
	var first, last string
	if n := len(c.rows); n > 0 {
		first, last = ordinalCursor(c.rows[0].Ordinal), ordinalCursor(c.rows[n-1].Ordinal)
	}
	return c.page.Cut(first, last, c.page.After != nil, c.more)
}

// TotalCount counts the changes of the changeset.
func (c *ChangeConnection) TotalCount(ctx context.Context) (int, error) {
	return c.set.ChangeCount(ctx)
}

// Changes returns what the changeset did to each row, in order. One statement serves all
// changesets of the page.
func (c *Changeset) Changes(ctx context.Context, first *int, after *string) (*ChangeConnection, error) {
	page := orggraph.Page{First: first, After: after}
	if err := page.Check(); err != nil {
		return nil, err
	}
	window := changeWindow{after: -1, size: page.Size()}
	if after != nil {
		n, err := readNumber(*after)
		if err != nil {
			return nil, err
		}
		if n < 0 || n > 1<<31 {
			return nil, fault.New(fault.InvalidInput, "This cursor is not one of this list.").OnField("after")
		}
		window.after = int(n)
	}
	byID, err := c.page.changes.get(window, func() (map[string][]*ent.Change, error) {
		rows, err := c.page.world.Log().Change.Query().
			Where(change.ChangesetIDIn(c.page.ids...), change.OrdinalGT(window.after), change.OrdinalLTE(window.after+window.size+1)).
			Order(ent.Asc(change.FieldOrdinal)).All(ctx)
		byID := map[string][]*ent.Change{}
		for _, row := range rows {
			byID[row.ChangesetID] = append(byID[row.ChangesetID], row)
		}
		return byID, err
	})
	if err != nil {
		return nil, fmt.Errorf("changes of changesets: %w", err)
	}
	rows := byID[c.row.ID]
	return &ChangeConnection{set: c, rows: rows[:min(len(rows), window.size)], page: page, more: len(rows) > window.size}, nil
}
