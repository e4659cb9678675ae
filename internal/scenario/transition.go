package scenario

import (
	"context"
	"fmt"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/scenario"
	"cadre/ent/transitionaction"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxAction bounds the words of an action, in characters.
const maxAction = 500

// maxDrafted bounds how many actions are drafted of one kind: beyond it they are told as one.
const maxDrafted = 200

// Actions lists the transition plan of a scenario in order.
func Actions(ctx context.Context, ws *world.Worlds, row *ent.Scenario) ([]*ent.TransitionAction, error) {
	list, err := ws.Live().Client().TransitionAction.Query().Where(transitionaction.ScenarioID(row.ID)).
		Order(ent.Asc(transitionaction.FieldDueOn, transitionaction.FieldOrdinal, transitionaction.FieldID)).All(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "read the actions of %s", row.ID)
	}
	return list, nil
}

// Diff compares a scenario with what it stands on.
func Diff(ctx context.Context, ws *world.Worlds, row *ent.Scenario) (*orggraph.Diff, error) {
	w, err := ws.Open(ctx, world.Ref{Scenario: row.ID})
	if err != nil {
		return nil, err
	}
	_, before, err := ws.Base(ctx, w)
	if err != nil {
		return nil, err
	}
	return orggraph.Compare(before, w.Graph()), nil
}

// DraftTransition drafts the actions that a scenario needs. Drafts that nobody touched are replaced;
// what was edited or ticked off stays.
func DraftTransition(ctx context.Context, ws *world.Worlds, scenarioID, effectiveOn string) (*ent.Scenario, error) {
	row, err := editable(ctx, ws, scenarioID)
	if err != nil {
		return nil, err
	}
	day, err := time.Parse(time.DateOnly, effectiveOn)
	if err != nil {
		return nil, input.Invalid("effectiveOn", "This is not a date of the calendar. Write it as 2026-06-30.")
	}
	d, err := Diff(ctx, ws, row)
	if err != nil {
		return nil, err
	}
	drafts := draftActions(d, day)
	system := access.System(ctx)
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		if _, err := tx.TransitionAction.Delete().Where(transitionaction.ScenarioID(row.ID), transitionaction.Drafted(true)).Exec(system); err != nil {
			return nil, fault.Wrap(err, "replace drafts of %s", row.ID)
		}
		kept, err := tx.TransitionAction.Query().Where(transitionaction.ScenarioID(row.ID)).All(system)
		if err != nil {
			return nil, fault.Wrap(err, "read what was edited of %s", row.ID)
		}
		known := map[string]bool{}
		for _, a := range kept {
			known[subjectOf(a.Kind, a.PersonID, a.PositionID)] = a.PersonID != nil || a.PositionID != nil
		}
		for i, a := range drafts {
			if known[subjectOf(a.kind, a.person, a.position)] {
				continue
			}
			err := tx.TransitionAction.Create().SetScenarioID(row.ID).SetOrdinal(i).SetKind(a.kind).SetText(shorten(a.text)).SetDueOn(a.due).
				SetNillablePersonID(a.person).SetNillablePositionID(a.position).SetDrafted(true).Exec(system)
			if err != nil {
				return nil, fault.Wrap(err, "draft an action of %s", row.ID)
			}
		}
		return touch(system, tx, ws, row)
	})
}

func subjectOf(kind transitionaction.Kind, person, position *string) string {
	return fmt.Sprint(kind, " ", deref(person), " ", deref(position))
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func shorten(s string) string {
	if r := []rune(s); len(r) > maxAction {
		return string(r[:maxAction-1]) + "…"
	}
	return s
}

// touch notes that something about a scenario changed that is no change of the organisation.
func touch(ctx context.Context, tx *ent.Tx, ws *world.Worlds, row *ent.Scenario) (*ent.Scenario, error) {
	touched, err := tx.Scenario.UpdateOneID(row.ID).SetUpdatedAt(ws.Live().Now().UTC()).Save(ctx)
	if err != nil {
		return nil, fault.Wrap(err, "update scenario %s", row.ID)
	}
	return touched, nil
}

// draft is an action before it is stored.
type draft struct {
	kind             transitionaction.Kind
	text, due        string
	person, position *string
}

// drafts gathers actions dated back from the day on which a scenario takes effect.
type drafts struct {
	day  time.Time
	list []draft
	seen map[string]bool
}

func (d *drafts) add(kind transitionaction.Kind, daysBefore int, person, position *string, format string, args ...any) {
	key := subjectOf(kind, person, position)
	if person != nil && d.seen[key] {
		return
	}
	d.seen[key] = true
	d.list = append(d.list, draft{kind: kind, text: fmt.Sprintf(format, args...), due: d.day.AddDate(0, 0, -daysBefore).Format(time.DateOnly), person: person, position: position})
}

// draftActions works out whom to talk to, what to open, hand over and close, and whose access
// changes. Days before: people hear it two weeks ahead, whoever loses a seat three.
func draftActions(d *orggraph.Diff, day time.Time) []draft {
	a := &drafts{day: day, seen: map[string]bool{}}
	for _, m := range cut(d.PeopleUnplaced) {
		a.add(transitionaction.KindTALK_TO, 21, person(m.Person), nil, "Talk to %s: %s would be without a seat", m.Person.Name(), m.Person.Name())
	}
	for _, m := range cut(d.PeopleDisplaced) {
		a.add(transitionaction.KindTALK_TO, 21, person(m.Person), nil, "Talk to %s: the seat %s is closed or goes to somebody else", m.Person.Name(), m.From.Title())
	}
	for _, m := range cut(d.PeopleMoved) {
		a.add(transitionaction.KindTALK_TO, 14, person(m.Person), seat(m.To), "Talk to %s about moving from %s to %s", m.Person.Name(), m.From.Title(), m.To.Title())
	}
	for _, m := range cut(d.SeatsMoved) {
		if who, ok := m.After.Person(); ok && m.HasTo {
			a.add(transitionaction.KindTALK_TO, 14, person(who), seat(m.After), "Talk to %s, who will report to %s", who.Name(), nameOf(m.To))
		}
	}
	for _, p := range cut(d.SeatsOpened) {
		a.add(transitionaction.KindOPEN_SEAT, 14, nil, seat(p), "Open the seat %s%s", p.Title(), under(p))
	}
	for _, p := range cut(d.SeatsClosed) {
		if who, ok := p.Person(); ok {
			a.add(transitionaction.KindHAND_OVER, 7, person(who), seat(p), "Hand over the work of %s, held by %s", p.Title(), who.Name())
		}
		a.add(transitionaction.KindCLOSE_SEAT, 0, nil, seat(p), "Close the seat %s", p.Title())
	}
	for _, m := range cut(d.PeopleMoved) {
		a.add(transitionaction.KindHAND_OVER, 7, person(m.Person), seat(m.From), "Hand over the work of %s from %s", m.From.Title(), m.Person.Name())
		a.add(transitionaction.KindCHANGE_ACCESS, 0, person(m.Person), nil, "Change access, lists and tools of %s", m.Person.Name())
	}
	for _, m := range cut(d.PeopleAssigned) {
		a.add(transitionaction.KindCHANGE_ACCESS, 0, person(m.Person), seat(m.To), "Give %s the access that %s needs", m.Person.Name(), m.To.Title())
	}
	for _, t := range teamsTouched(d) {
		a.add(transitionaction.KindANNOUNCE, 3, nil, nil, "Tell the team %s what changes for it", t)
	}
	return a.list
}

func cut[T any](list []T) []T { return list[:min(len(list), maxDrafted)] }

func person(p orggraph.Person) *string {
	key := p.Key()
	return &key
}

func seat(p orggraph.Position) *string {
	key := p.Key()
	return &key
}

func nameOf(p orggraph.Position) string {
	if who, ok := p.Person(); ok {
		return fmt.Sprintf("%s (%s)", who.Name(), p.Title())
	}
	return p.Title()
}

func under(p orggraph.Position) string {
	if above, ok := p.Manager(); ok {
		return " under " + nameOf(above)
	}
	return ""
}

// teamsTouched names the teams that are new or that somebody joins or leaves, each once.
func teamsTouched(d *orggraph.Diff) (names []string) {
	seen := map[string]bool{}
	add := func(name string) {
		if !seen[name] && len(names) < maxDrafted {
			seen[name] = true
			names = append(names, name)
		}
	}
	for _, t := range d.TeamsCreated {
		add(t.Name())
	}
	for _, m := range d.MembershipsAdded {
		add(m.Team().Name())
	}
	for _, m := range d.MembershipsRemoved {
		add(m.Team().Name())
	}
	return names
}

// ActionInput is an action to add or to change.
type ActionInput struct {
	Scenario string
	Action   *string // nil: a new one
	Kind     transitionaction.Kind
	Text     string
	DueOn    *string
}

// SaveAction adds an action, or changes one. It is no draft then.
func SaveAction(ctx context.Context, ws *world.Worlds, in ActionInput) (*ent.Scenario, error) {
	in.Text = strings.TrimSpace(in.Text)
	if n := len([]rune(in.Text)); n < 1 || n > maxAction {
		return nil, input.Invalid("text", "Say what to do in 1 to %d characters.", maxAction)
	}
	return changeAction(ctx, ws, in.Scenario, func(ctx context.Context, tx *ent.Tx, row *ent.Scenario) (int, error) {
		if in.Action == nil {
			return 1, tx.TransitionAction.Create().SetScenarioID(row.ID).SetOrdinal(maxDrafted).SetKind(in.Kind).SetText(in.Text).SetNillableDueOn(in.DueOn).Exec(ctx)
		}
		u := tx.TransitionAction.Update().Where(transitionaction.ID(*in.Action), transitionaction.ScenarioID(row.ID)).SetKind(in.Kind).SetText(in.Text).SetDrafted(false)
		if in.DueOn == nil {
			u.ClearDueOn()
		} else {
			u.SetDueOn(*in.DueOn)
		}
		return u.Save(ctx)
	})
}

// TickAction ticks an action off, or opens it again.
func TickAction(ctx context.Context, ws *world.Worlds, scenarioID, action string, done bool) (*ent.Scenario, error) {
	who, now := access.From(ctx), ws.Live().Now().UTC()
	return changeAction(ctx, ws, scenarioID, func(ctx context.Context, tx *ent.Tx, row *ent.Scenario) (int, error) {
		u := tx.TransitionAction.Update().Where(transitionaction.ID(action), transitionaction.ScenarioID(row.ID)).SetDrafted(false)
		if done {
			u.SetDoneAt(now).SetDoneBy(who.Name)
		} else {
			u.ClearDoneAt().ClearDoneBy()
		}
		return u.Save(ctx)
	})
}

// RemoveAction takes an action out.
func RemoveAction(ctx context.Context, ws *world.Worlds, scenarioID, action string) (*ent.Scenario, error) {
	return changeAction(ctx, ws, scenarioID, func(ctx context.Context, tx *ent.Tx, row *ent.Scenario) (int, error) {
		return tx.TransitionAction.Delete().Where(transitionaction.ID(action), transitionaction.ScenarioID(row.ID)).Exec(ctx)
	})
}

// changeAction changes one action of a scenario. Applied ones are ticked off too: that is when a
// plan is carried out.
func changeAction(ctx context.Context, ws *world.Worlds, scenarioID string, change func(ctx context.Context, tx *ent.Tx, row *ent.Scenario) (int, error)) (*ent.Scenario, error) {
	row, err := Find(ctx, ws, scenarioID, "input.scenario")
	if err != nil {
		return nil, err
	}
	if row.State != scenario.StateAPPLIED {
		if row, err = editable(ctx, ws, scenarioID); err != nil {
			return nil, err
		}
	} else if !Owns(ctx, row) {
		return nil, fault.New(fault.Forbidden, "Only who owns the scenario may do this.").OnField("input.scenario")
	}
	system := access.System(ctx)
	return inTx(system, ws.Live(), func(tx *ent.Tx) (*ent.Scenario, error) {
		n, err := change(system, tx, row)
		switch {
		case err != nil:
			return nil, fault.Wrap(err, "change an action of %s", row.ID)
		case n == 0:
			return nil, fault.New(fault.NotFound, "There is no such action.").OnField("input.action")
		}
		return touch(system, tx, ws, row)
	})
}
