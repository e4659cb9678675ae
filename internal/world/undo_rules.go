package world

import (
	"context"
	"fmt"
	"math"
	"slices"

	"cadre/ent"
	"cadre/ent/assignment"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/ent/confidentialchange"
	"cadre/ent/confidentialchangeset"
	"cadre/ent/membership"
	"cadre/ent/opening"
	"cadre/ent/position"
	"cadre/ent/positionrole"
	"cadre/ent/reportingline"
	"cadre/ent/roleinheritance"
	"cadre/ent/team"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
)

// checkUndo refuses an undo after which the organisation would break a rule because of what came
// since, though each row by itself stands as the changeset left it: somebody took the vacated seat,
// the manager's seat was closed.
func (w *World) checkUndo(ctx context.Context, tx *history.Tx, undone *ent.Changeset) error {
	touched := touchedRows(tx)
	circle := func(what string) *fault.Error {
		return fault.New(fault.Conflict, "This can no longer be undone: with what was moved since, %s.", what).OnField("input.changeset")
	}
	if err := checkTrees(ctx, tx, touched, circle); err != nil {
		return err
	}
	return w.brokenRules(ctx, tx, touched, undone.Seq, func(broken []string) error { return history.ConflictSince(ctx, tx, undone, broken...) })
}

// CheckLaid refuses a write of rows that were changed elsewhere, after which the organisation would
// break a rule: each row fits, the whole does not.
func (w *World) CheckLaid(ctx context.Context, tx *history.Tx) error {
	touched := touchedRows(tx)
	circle := func(what string) *fault.Error {
		return fault.New(fault.Conflict, "This no longer fits what is live: %s.", what)
	}
	if err := checkTrees(ctx, tx, touched, circle); err != nil {
		return err
	}
	return w.brokenRules(ctx, tx, touched, math.MaxInt64, func(broken []string) error {
		return fault.New(fault.Conflict, "This no longer fits what is live: a seat or a team that it builds on was closed or is held by somebody else, or what it says is said already.").With("rows", broken)
	})
}

func touchedRows(tx *history.Tx) map[string][]string {
	touched := map[string][]string{}
	for _, t := range tx.Touched() {
		if t.Operation != change.OperationDELETE {
			touched[t.Entity] = append(touched[t.Entity], t.ID)
		}
	}
	return touched
}

// brokenRules hands the rows that break a rule together to refuse. What came after a revision may be named.
func (w *World) brokenRules(ctx context.Context, tx *history.Tx, touched map[string][]string, since int64, refuse func(broken []string) error) error {
	u := &undoing{Tx: tx, touched: touched, today: w.Today(), since: since, about: map[string]bool{}, gone: map[string]bool{}}
	for _, t := range tx.Touched() {
		u.about[t.ID] = true
		for _, ref := range t.Refs {
			u.about[ref] = true
		}
		if t.Operation == change.OperationDELETE {
			u.gone[t.ID] = true
		}
	}
	for _, rule := range []func(context.Context) ([]string, error){u.soughtWhileClosed, u.hangingOnClosed, u.heldWhileClosed, u.connectedToClosed, u.heldTwice, u.ledTwice,
		u.saidTwice, u.activeTwice, u.activeForNothing, u.notWhole, u.leadingNowhere, u.contributingInCircles, u.waitingInCircles, u.promisedUnready, u.signedForAnother, u.answeredForTwice, u.unmeasured, u.endedEarly} {
		broken, err := rule(ctx)
		if err != nil {
			return fmt.Errorf("check what is left: %w", err)
		}
		if len(broken) == 0 {
			continue
		}
		if err := refuse(broken); err != nil {
			return err
		}
	}
	return nil
}

// undoing is an undo whose rows are written. Its rules return the rows that break them together.
type undoing struct {
	*history.Tx
	touched map[string][]string // ids that are there, by entity
	about   map[string]bool     // ids that were touched, and those that what was touched refers to or referred to
	gone    map[string]bool     // ids that are taken away
	since   int64               // the revision after which something came in between
	today   string
}

// named lists the ids of a kind that the undo is about.
func (u *undoing) named(kind id.Kind) (ids []string) {
	for key := range u.about {
		if id.Is(key, kind) {
			ids = append(ids, key)
		}
	}
	slices.Sort(ids)
	return ids
}

// hangingOnClosed finds open seats and teams that hang on closed ones.
func (u *undoing) hangingOnClosed(ctx context.Context) (broken []string, err error) {
	if ids := u.touched[ent.TypePosition]; len(ids) > 0 {
		seats, err := u.Position.Query().Where(position.ClosedOnIsNil(), position.Or(position.IDIn(ids...), position.ReportsToIDIn(ids...)),
			position.HasReportsToWith(position.ClosedOnNotNil())).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, p := range seats {
			broken = append(broken, p.ID, *p.ReportsToID)
		}
	}
	if ids := u.touched[ent.TypeTeam]; len(ids) > 0 {
		teams, err := u.Team.Query().Where(team.ArchivedOnIsNil(), team.Or(team.IDIn(ids...), team.ParentIDIn(ids...)),
			team.HasParentWith(team.ArchivedOnNotNil())).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, t := range teams {
			broken = append(broken, t.ID, *t.ParentID)
		}
	}
	return broken, nil
}

// soughtWhileClosed refuses to leave a search under way for a seat that is closed or taken away: it would go on for nothing. As
// where a seat is closed by hand, who does it learns that there is one.
func (u *undoing) soughtWhileClosed(ctx context.Context) (broken []string, err error) {
	seats, titles := []string{}, map[string]string{}
	if ids := u.touched[ent.TypePosition]; len(ids) > 0 {
		closed, err := u.Position.Query().Where(position.IDIn(ids...), position.ClosedOnNotNil()).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, p := range closed {
			seats, titles[p.ID] = append(seats, p.ID), p.Title
		}
	}
	for key := range u.gone {
		if id.Is(key, id.Position) {
			seats = append(seats, key)
		}
	}
	if len(seats) == 0 {
		return nil, nil
	}
	under := u.Opening.Query().Where(opening.PositionIDIn(seats...), opening.StateEQ(opening.StateOPEN))
	if came, err := u.cameAlong(ctx); err != nil {
		return nil, err
	} else if len(came) > 0 {
		under.Where(opening.IDNotIn(came...))
	}
	there, err := under.Order(ent.Asc(opening.FieldID)).First(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, err
	}
	title := titles[there.PositionID]
	if title == "" {
		title = "a seat that would go"
	}
	return nil, fault.New(fault.Conflict, "Somebody is sought for %s: give that search up first.", title)
}

// cameAlong lists the searches that were written with what is undone: they go with it, or stay for what was written of them since.
func (u *undoing) cameAlong(ctx context.Context) (openings []string, err error) {
	undone, err := u.Changeset.Query().Where(changeset.Seq(u.since)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // nothing is undone: rows are laid
	}
	if err != nil {
		return nil, err
	}
	return u.ConfidentialChange.Query().Where(confidentialchange.Entity(ent.TypeOpening), confidentialchange.HasChangesetWith(confidentialchangeset.ChangesetID(undone.ID))).
		Select(confidentialchange.FieldEntityID).Strings(access.System(ctx))
}

// heldWhileClosed finds closed seats that somebody holds from today on.
func (u *undoing) heldWhileClosed(ctx context.Context) (broken []string, err error) {
	ids, seats := u.touched[ent.TypeAssignment], u.touched[ent.TypePosition]
	if len(ids)+len(seats) == 0 {
		return nil, nil
	}
	held, err := u.Assignment.Query().Where(assignment.Or(assignment.IDIn(ids...), assignment.PositionIDIn(seats...)),
		assignment.Or(assignment.EndsOnIsNil(), assignment.EndsOnGT(u.today)), assignment.HasPositionWith(position.ClosedOnNotNil())).All(ctx)
	for _, a := range held {
		broken = append(broken, a.ID, a.PositionID)
	}
	return broken, err
}

// connectedToClosed finds memberships and lines of closed seats, and memberships of archived teams.
func (u *undoing) connectedToClosed(ctx context.Context) (broken []string, err error) {
	if ids := u.touched[ent.TypeMembership]; len(ids) > 0 {
		members, err := u.Membership.Query().Where(membership.IDIn(ids...),
			membership.Or(membership.HasPositionWith(position.ClosedOnNotNil()), membership.HasTeamWith(team.ArchivedOnNotNil()))).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, m := range members {
			broken = append(broken, m.PositionID, m.TeamID)
		}
	}
	if ids := u.touched[ent.TypeReportingLine]; len(ids) > 0 {
		lines, err := u.ReportingLine.Query().Where(reportingline.IDIn(ids...),
			reportingline.Or(reportingline.HasFromPositionWith(position.ClosedOnNotNil()), reportingline.HasToPositionWith(position.ClosedOnNotNil()))).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, l := range lines {
			broken = append(broken, l.FromPositionID, l.ToPositionID)
		}
	}
	return broken, nil
}

// heldTwice finds permanent holdings of one seat that share a day.
func (u *undoing) heldTwice(ctx context.Context) (broken []string, err error) {
	ids := u.touched[ent.TypeAssignment]
	if len(ids) == 0 {
		return nil, nil
	}
	held, err := u.Assignment.Query().Where(assignment.KindEQ(assignment.KindPERMANENT),
		assignment.HasPositionWith(position.HasAssignmentsWith(assignment.IDIn(ids...)))).Order(assignment.ByPositionID()).All(ctx)
	if err != nil {
		return nil, err
	}
	for i, a := range held {
		for _, b := range held[i+1:] {
			if b.PositionID != a.PositionID {
				break
			}
			if before(a.StartsOn, b.EndsOn) && before(b.StartsOn, a.EndsOn) {
				broken = append(broken, a.ID, b.ID)
			}
		}
	}
	return broken, nil
}

// before reports whether something that starts does so before something ends; nil is always.
func before(start, end *string) bool { return start == nil || end == nil || *start < *end }

// ledTwice finds seats with two primary roles, and roles with two parents.
func (u *undoing) ledTwice(ctx context.Context) (broken []string, err error) {
	first := map[string]string{} // the first row of each seat or role
	add := func(owner, id string) {
		if other, ok := first[owner]; ok {
			broken = append(broken, other, id)
		}
		first[owner] = id
	}
	if ids := u.touched[ent.TypePositionRole]; len(ids) > 0 {
		roles, err := u.PositionRole.Query().Where(positionrole.Primary(true),
			positionrole.HasPositionWith(position.HasPositionRolesWith(positionrole.IDIn(ids...)))).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, r := range roles {
			add(r.PositionID, r.ID)
		}
	}
	if len(u.touched[ent.TypeRoleInheritance]) > 0 {
		links, err := u.RoleInheritance.Query().Where(roleinheritance.KindEQ(roleinheritance.KindPARENT)).All(ctx)
		if err != nil {
			return nil, err
		}
		for _, l := range links {
			add(l.RoleID, l.ID)
		}
	}
	return broken, nil
}
