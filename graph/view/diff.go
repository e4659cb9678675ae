package view

import (
	"context"
	"encoding/json"
	"time"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Diff is what differs between two worlds.
type Diff struct {
	diff          *orggraph.Diff
	Before, After *Org
}

// Graphs returns what differs, for those who work consequences out.
func (d *Diff) Graphs() *orggraph.Diff { return d.diff }

// againstBase compares a world with what it stands on: a scenario with live as it was, a moment
// with live as it is.
func againstBase(ctx context.Context, w *world.World) (*Diff, error) {
	before := Of(w.Worlds().Live())
	if w.Ref().Scenario != "" {
		base, g, err := w.Worlds().Base(ctx, w)
		if err != nil {
			return nil, err
		}
		before = &Org{Graph: g, World: base}
	}
	return compare(before, Of(w)), nil
}

func compare(before, after *Org) *Diff {
	return &Diff{diff: orggraph.Compare(before.Graph, after.Graph), Before: before, After: after}
}

// WorldInput names a world.
type WorldInput struct {
	AsOf     *time.Time
	Scenario *string
}

// Ref returns what the worlds are opened by.
func (in WorldInput) Ref() world.Ref { return world.Ref{Scenario: deref(in.Scenario), AsOf: in.AsOf} }

// Diff compares another world with this one.
func (o *Org) Diff(ctx context.Context, from *WorldInput) (*Diff, error) {
	if from == nil {
		return againstBase(ctx, o.World)
	}
	if err := LookAt(ctx, from.Ref()); err != nil {
		return nil, err
	}
	w, err := o.World.Worlds().Open(ctx, from.Ref())
	if err != nil {
		return nil, err
	}
	return compare(Of(w), o), nil
}

// maxListed is how much a list of a diff holds.
const maxListed = 1000

// head cuts a list.
func head[T any](list []T, first *int) ([]T, error) {
	most := 100
	if first != nil {
		most = *first
	}
	if most < 1 || most > maxListed {
		return nil, fault.New(fault.InvalidInput, "first is 1 to %d.", maxListed).OnField("first")
	}
	return list[:min(len(list), most)], nil
}

// cut cuts a list and makes the models of what is left.
func cut[T, M any](list []T, first *int, model func(T) (M, error)) ([]M, error) {
	list, err := head(list, first)
	if err != nil {
		return nil, err
	}
	models := make([]M, len(list))
	for i, v := range list {
		if models[i], err = model(v); err != nil {
			return nil, err
		}
	}
	return models, nil
}

// Empty reports whether nothing differs.
func (d *Diff) Empty() bool { return d.diff.Empty() }

// DiffCounts are how many of each kind there are.
type DiffCounts struct {
	SeatsOpened, SeatsClosed, SeatsKept, SeatsMoved, SeatsRenamed, SeatsChanged                           int
	PeopleJoined, PeopleLeft, PeopleMoved, PeopleAssigned, PeopleDisplaced, PeopleUnplaced, PeopleRenamed int
	TeamsCreated, TeamsArchived, TeamsChanged, MembershipsAdded, MembershipsRemoved, MembershipsChanged   int
	SeatsInOtherTeam, VacancyChanged, LinesAdded, LinesRemoved, RolesChanged                              int
	CompetenciesChanged, ExpectationsChanged, CoachesNamed                                                int
	InteractionsChanged, DependenciesChanged, AreasChanged, OwnershipsChanged, TeamApisChanged            int
	StrategyChanged                                                                                       int
	ObjectivesChanged                                                                                     int
}

// Counts counts each kind.
func (d *Diff) Counts() *DiffCounts {
	x := d.diff
	return &DiffCounts{
		SeatsOpened: len(x.SeatsOpened), SeatsClosed: len(x.SeatsClosed), SeatsKept: x.SeatsKept, SeatsMoved: len(x.SeatsMoved),
		SeatsRenamed: len(x.SeatsRenamed), SeatsChanged: len(x.SeatsChanged),
		PeopleJoined: len(x.PeopleJoined), PeopleLeft: len(x.PeopleLeft), PeopleMoved: len(x.PeopleMoved), PeopleAssigned: len(x.PeopleAssigned),
		PeopleDisplaced: len(x.PeopleDisplaced), PeopleUnplaced: len(x.PeopleUnplaced), PeopleRenamed: x.PeopleRenamed,
		TeamsCreated: len(x.TeamsCreated), TeamsArchived: len(x.TeamsArchived), TeamsChanged: len(x.TeamsChanged),
		MembershipsAdded: len(x.MembershipsAdded), MembershipsRemoved: len(x.MembershipsRemoved), MembershipsChanged: len(x.MembershipsChanged),
		SeatsInOtherTeam: len(x.InOtherTeam), VacancyChanged: len(x.VacancyChanged),
		LinesAdded: len(x.LinesAdded), LinesRemoved: len(x.LinesRemoved), RolesChanged: len(x.RolesChanged),
		CompetenciesChanged: x.CompetenciesChanged, ExpectationsChanged: x.ExpectationsChanged, CoachesNamed: x.CoachesNamed,
		InteractionsChanged: len(x.InteractionsChanged), DependenciesChanged: len(x.DependenciesChanged), AreasChanged: x.AreasChanged,
		OwnershipsChanged: x.OwnershipsChanged, TeamApisChanged: x.TeamApisChanged,
		StrategyChanged:   x.StrategyChanged,
		ObjectivesChanged: x.ObjectivesChanged,
	}
}

// SeatsOpened returns seats that are new.
func (d *Diff) SeatsOpened(first *int) ([]orggraph.Position, error) {
	return head(d.diff.SeatsOpened, first)
}

// SeatsClosed returns seats that are gone.
func (d *Diff) SeatsClosed(first *int) ([]orggraph.Position, error) {
	return head(d.diff.SeatsClosed, first)
}

// SeatMove is a seat that reports elsewhere.
type SeatMove struct{ move orggraph.SeatMove }

// Position returns the seat in the world compared.
func (m SeatMove) Position() orggraph.Position { return m.move.After }

// Before returns the seat in the world started from.
func (m SeatMove) Before() orggraph.Position { return m.move.Before }

// From returns whom it reported to before.
func (m SeatMove) From() (orggraph.Position, bool) { return m.move.From, m.move.HasFrom }

// To returns whom it reports to now.
func (m SeatMove) To() (orggraph.Position, bool) { return m.move.To, m.move.HasTo }

// SeatsMoved returns seats that report elsewhere.
func (d *Diff) SeatsMoved(first *int) ([]SeatMove, error) {
	return cut(d.diff.SeatsMoved, first, func(m orggraph.SeatMove) (SeatMove, error) { return SeatMove{m}, nil })
}

// SeatRename is a seat with another title.
type SeatRename struct {
	Position      orggraph.Position
	Before, After string
}

// SeatsRenamed returns seats with another title.
func (d *Diff) SeatsRenamed(first *int) ([]SeatRename, error) {
	return cut(d.diff.SeatsRenamed, first, func(p orggraph.SeatPair) (SeatRename, error) {
		return SeatRename{p.After, p.Before.Title(), p.After.Title()}, nil
	})
}

// SeatChange is a seat of which something else is known.
type SeatChange struct {
	Position orggraph.Position
	Fields   []FieldChange
}

// SeatsChanged returns seats of which something else is known.
func (d *Diff) SeatsChanged(first *int) ([]SeatChange, error) {
	return cut(d.diff.SeatsChanged, first, func(c orggraph.SeatFields) (SeatChange, error) {
		f, err := fieldChanges(c.Fields)
		return SeatChange{c.After, f}, err
	})
}

// rawValue writes a value as JSON.
func rawValue(v any) (json.RawMessage, error) {
	if v == nil {
		return nil, nil
	}
	return json.Marshal(v)
}

func fieldChanges(fields []orggraph.ValueDiff) ([]FieldChange, error) {
	list := make([]FieldChange, len(fields))
	for i, f := range fields {
		before, err := rawValue(f.Before)
		if err != nil {
			return nil, err
		}
		after, err := rawValue(f.After)
		if err != nil {
			return nil, err
		}
		list[i] = FieldChange{Field: f.Name, Before: before, After: after}
	}
	return list, nil
}

// PeopleJoined returns people who are new.
func (d *Diff) PeopleJoined(first *int) ([]orggraph.Person, error) {
	return head(d.diff.PeopleJoined, first)
}

// PeopleLeft returns people who are gone.
func (d *Diff) PeopleLeft(first *int) ([]orggraph.Person, error) {
	return head(d.diff.PeopleLeft, first)
}

// PersonMove is somebody who holds other seats.
type PersonMove struct{ move orggraph.PersonMove }

// Person returns who it is, in the world compared.
func (m PersonMove) Person() orggraph.Person { return m.move.Person }

// From returns the first seat before.
func (m PersonMove) From() (orggraph.Position, bool) { return m.move.From, m.move.HasFrom }

// To returns the first seat now.
func (m PersonMove) To() (orggraph.Position, bool) { return m.move.To, m.move.HasTo }

func personMoves(list []orggraph.PersonMove, first *int) ([]PersonMove, error) {
	return cut(list, first, func(m orggraph.PersonMove) (PersonMove, error) { return PersonMove{m}, nil })
}

// PeopleMoved returns people with another first seat.
func (d *Diff) PeopleMoved(first *int) ([]PersonMove, error) {
	return personMoves(d.diff.PeopleMoved, first)
}

// PeopleAssigned returns people who held no seat and hold one now.
func (d *Diff) PeopleAssigned(first *int) ([]PersonMove, error) {
	return personMoves(d.diff.PeopleAssigned, first)
}

// PeopleDisplaced returns people whose seat was closed or went to somebody else.
func (d *Diff) PeopleDisplaced(first *int) ([]PersonMove, error) {
	return personMoves(d.diff.PeopleDisplaced, first)
}

// PeopleUnplaced returns people who held a seat and hold none now.
func (d *Diff) PeopleUnplaced(first *int) ([]PersonMove, error) {
	return personMoves(d.diff.PeopleUnplaced, first)
}

// TeamsCreated returns teams that are new.
func (d *Diff) TeamsCreated(first *int) ([]orggraph.Team, error) {
	return head(d.diff.TeamsCreated, first)
}

// TeamsArchived returns teams that are gone.
func (d *Diff) TeamsArchived(first *int) ([]orggraph.Team, error) {
	return head(d.diff.TeamsArchived, first)
}

// TeamDiff is a team of which something else is known.
type TeamDiff struct {
	Team   orggraph.Team
	Fields []FieldChange
}

// TeamsChanged returns teams of which something else is known.
func (d *Diff) TeamsChanged(first *int) ([]TeamDiff, error) {
	return cut(d.diff.TeamsChanged, first, func(t orggraph.TeamFields) (TeamDiff, error) {
		f, err := fieldChanges(t.Fields)
		return TeamDiff{t.Team, f}, err
	})
}

// MembershipDiff is a seat's place in a team that is new, gone or another one.
type MembershipDiff struct {
	Position orggraph.Position
	Team     orggraph.Team
	Fields   []FieldChange
}

func memberships(list []orggraph.Membership, first *int) ([]MembershipDiff, error) {
	return cut(list, first, func(m orggraph.Membership) (MembershipDiff, error) {
		return MembershipDiff{Position: m.Position(), Team: m.Team()}, nil
	})
}

// MembershipsAdded returns places in teams that are new.
func (d *Diff) MembershipsAdded(first *int) ([]MembershipDiff, error) {
	return memberships(d.diff.MembershipsAdded, first)
}

// MembershipsRemoved returns places in teams that are gone.
func (d *Diff) MembershipsRemoved(first *int) ([]MembershipDiff, error) {
	return memberships(d.diff.MembershipsRemoved, first)
}

// MembershipsChanged returns places in teams that are other ones.
func (d *Diff) MembershipsChanged(first *int) ([]MembershipDiff, error) {
	return cut(d.diff.MembershipsChanged, first, func(m orggraph.MembershipFields) (MembershipDiff, error) {
		f, err := fieldChanges(m.Fields)
		return MembershipDiff{m.Membership.Position(), m.Membership.Team(), f}, err
	})
}

// LinesAdded returns lines beside the tree that are new.
func (d *Diff) LinesAdded(first *int) ([]orggraph.ReportingLine, error) {
	return head(d.diff.LinesAdded, first)
}

// LinesRemoved returns lines beside the tree that are gone.
func (d *Diff) LinesRemoved(first *int) ([]orggraph.ReportingLine, error) {
	return head(d.diff.LinesRemoved, first)
}

// SpanChange is a manager with another number of direct reports.
type SpanChange struct {
	Position      orggraph.Position
	Before, After int
}

// Spans returns managers with another number of direct reports.
func (d *Diff) Spans(first *int) ([]SpanChange, error) {
	return cut(d.diff.Spans, first, func(p orggraph.SeatPair) (SpanChange, error) {
		return SpanChange{p.After, p.Before.Span(), p.After.Span()}, nil
	})
}

// LayersChanged counts seats that are on another layer.
func (d *Diff) LayersChanged() int { return d.diff.LayersChanged }

// MetricsBefore returns the numbers of the world started from.
func (d *Diff) MetricsBefore() (orggraph.Metrics, error) { return d.diff.Before.Metrics(nil) }

// MetricsAfter returns the numbers of the world compared.
func (d *Diff) MetricsAfter() (orggraph.Metrics, error) { return d.diff.After.Metrics(nil) }
