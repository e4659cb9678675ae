package staffing

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/org"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// SeatAfter is what becomes of a seat that somebody leaves.
type SeatAfter string

// What becomes of it.
const (
	SeatBackfill  SeatAfter = "BACKFILL"  // somebody is sought for it as it is
	SeatRedesign  SeatAfter = "REDESIGN"  // it is planned anew, and approved again
	SeatFreeze    SeatAfter = "FREEZE"    // it stays empty for now
	SeatClose     SeatAfter = "CLOSE"     // it goes
	SeatUndecided SeatAfter = "UNDECIDED" // nothing is decided yet
)

// ReplacePersonInput is who leaves a seat or the organisation, and what becomes of all they leave.
type ReplacePersonInput struct {
	Person   string
	Position *string // nil: their first seat
	On       string  // the day from which it is no longer theirs
	Leaves   bool    // leaves the organisation, and not the seat alone
	Seat     SeatAfter
	Heir     *string // takes over what Handovers does not name
	// Handovers names who takes over what.
	Handovers     []HandoverInput
	Interim       *string
	InterimUntil  *string
	Title         *string // of the seat, from now on
	WhyNow        *string // of the backfill
	Outcomes      []string
	HiringManager *string
	// ExpectedRevision is the one that the client saw.
	ExpectedRevision *int64
	Reason           *string
}

// HandoverInput says who takes over one thing.
type HandoverInput struct{ Of, To string }

// leaving is one leaving under way.
type leaving struct {
	in     ReplacePersonInput
	w      *world.World
	person orggraph.Person
	seat   *orggraph.Position
	heirs  map[string]string // by what they take over
	opens  bool              // a backfill is opened, or an opening or something to learn changes hands: part of it is not open
	moved  int               // how many things were handed over
}

// ReplacePerson records that somebody leaves, and in the same write gives a new owner to all that they would leave
// behind, covers the seat, and says what becomes of it. It returns the opening that was begun.
func ReplacePerson(ctx context.Context, w *world.World, in ReplacePersonInput) (string, *world.Commit, error) {
	l, err := readLeaving(ctx, w, in)
	if err != nil {
		return "", nil, err
	}
	opened := ""
	c, err := w.Write(ctx, world.Intent{Action: "person.replace", Reason: l.in.Reason, Confidential: l.opens}, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, l.touches()...); err != nil {
			return err
		}
		if err := l.handOver(ctx, tx); err != nil {
			return err
		}
		opened, err = l.vacate(ctx, tx)
		return err
	})
	return opened, c, err
}

// touches lists the rows that a leaving is decided on.
func (l *leaving) touches() []string {
	if l.seat == nil {
		return []string{l.person.Key()}
	}
	return []string{l.person.Key(), l.seat.Key()}
}

func readLeaving(ctx context.Context, w *world.World, in ReplacePersonInput) (*leaving, error) {
	v := access.From(ctx)
	switch {
	case !w.Ref().Live():
		return nil, fault.New(fault.InvalidInput, "A leaving is settled in the organisation as it is: go back to now.").OnField("input")
	case v == nil || !v.MayEdit():
		return nil, fault.New(fault.Forbidden, "Who may edit the organisation settles a leaving.")
	}
	f := input.Read(w)
	l := &leaving{in: in, w: w, heirs: map[string]string{}}
	l.read(&f)
	if f.Err() != nil {
		return nil, f.Err()
	}
	preview, err := PreviewReplacement(access.System(ctx), w, in.Person, in.Position)
	if wrong, ok := fault.As(err); ok && wrong.Field != "" {
		return nil, wrong.OnField("input." + wrong.Field)
	}
	switch {
	case err != nil:
		return nil, err
	case preview == nil:
		return nil, fault.New(fault.NotFound, "There is no such person.").OnField("input.person")
	case preview.seat == nil && (!in.Leaves || in.Seat != SeatUndecided || in.Interim != nil):
		return nil, input.Invalid("position", "%s holds no seat.", preview.person.Name())
	}
	l.person, l.seat = preview.person, preview.seat
	if err := l.name(preview); err != nil {
		return nil, err
	}
	if l.opens && (v.PersonID == "" || v.Scopes != nil) {
		return nil, fault.New(fault.Forbidden, "Say first which person you are: hiring, and what others are to learn, belong to people, in the app.")
	}
	return l, nil
}

// read checks what was given, field by field.
func (l *leaving) read(f *input.Form) {
	in := &l.in
	f.ID("person", in.Person, "person", id.Person)
	f.OptionalID("position", in.Position, "seat", id.Position)
	in.On = f.Day("on", in.On)
	in.Heir = f.OptionalID("heir", in.Heir, "person", id.Person)
	in.Interim = f.OptionalID("interim", in.Interim, "person", id.Person)
	in.HiringManager = f.OptionalID("hiringManager", in.HiringManager, "person", id.Person)
	in.InterimUntil = f.OptionalDay("interimUntil", in.InterimUntil)
	in.Title = f.NewLine("title", "The title", in.Title, maxName)
	in.Reason = f.Reason(in.Reason)
	if (in.Interim == nil) != (in.InterimUntil == nil) {
		f.Fail("interimUntil", "Who covers in the interim does so until a day: give both.")
	}
	switch in.Seat {
	case SeatBackfill:
		in.WhyNow = f.NewSaid("whyNow", "Why now", in.WhyNow, maxWhy)
		if in.WhyNow == nil {
			f.Fail("whyNow", "Say why somebody is sought now.")
		}
		in.Outcomes = readLines(f, "outcomes", in.Outcomes, 1)
	case SeatClose:
		if f.Err() == nil && in.On > f.Today() {
			f.Fail("seat", "A seat is closed once nobody holds it: freeze it until %s.", in.On)
		}
		if in.Interim != nil {
			f.Fail("interim", "Nobody covers a seat that is closed.")
		}
	case SeatRedesign, SeatFreeze, SeatUndecided:
	default:
		f.Fail("seat", "Say what becomes of the seat.")
	}
	for i, h := range in.Handovers {
		at := fmt.Sprintf("handovers[%d]", i)
		of, _ := l.w.Key(h.Of)
		l.heirs[of] = f.ID(at+".to", h.To, "person", id.Person)
	}
}

// name finds who takes over what, so that nothing is left with nobody.
func (l *leaving) name(preview *ReplacementPreview) error {
	known := map[string]bool{}
	for _, o := range preview.orphans {
		of, _ := l.w.Key(o.of)
		known[of] = true
		if o.seat && (l.in.Seat != SeatClose || o.kind == OrphanReport) {
			continue // it waits with the seat, or reports to the seat above
		}
		if l.heirs[of] == "" && l.in.Heir != nil {
			l.heirs[of] = *l.in.Heir
		}
		to, named := l.w.Graph().Person(l.heirs[of])
		switch {
		case !named:
			return input.Invalid("heir", "Say who takes over %s.", o.named())
		case to == l.person:
			return input.Invalid("heir", "%s leaves, and cannot take over %s.", to.Name(), o.named())
		case !holdsSeat(to):
			return input.Invalid("heir", "%s holds no seat: choose somebody who does for %s.", to.Name(), o.named())
		case leftBy(to, l.in.On):
			return input.Invalid("heir", "%s leaves on %s: choose somebody who stays for %s.", to.Name(), *to.LeftOn(), o.named())
		}
		l.opens = l.opens || o.kind == OrphanOpening || o.kind == OrphanKnowledge
	}
	for i, h := range l.in.Handovers {
		if of, _ := l.w.Key(h.Of); !known[of] {
			return input.Invalid(fmt.Sprintf("handovers[%d].of", i), "%s does not leave this behind.", l.person.Name())
		}
	}
	l.opens = l.opens || l.in.Seat == SeatBackfill
	return nil
}

// vacate ends what the person holds, covers the seat and says what becomes of it.
func (l *leaving) vacate(ctx context.Context, tx *history.Tx) (opened string, err error) {
	p, err := tx.Person.Get(ctx, l.person.Key())
	switch {
	case err != nil:
		return "", input.Missing(err, "person", "person")
	case p.LeftOn != nil:
		return "", input.Invalid("person", "That %s leaves on %s is recorded already. Undo that first to record another day.", p.Name, *p.LeftOn)
	case p.StartedOn != nil && l.in.On < *p.StartedOn:
		return "", input.Invalid("on", "%s started on %s and cannot leave before that.", p.Name, *p.StartedOn)
	}
	var said []string
	if l.in.Leaves {
		said = append(said, fmt.Sprintf("%s leaves the organisation on %s", p.Name, l.in.On))
		err = org.LeaveWithin(ctx, tx, p.ID, l.in.On)
	} else {
		said = append(said, fmt.Sprintf("%s leaves %s on %s", p.Name, l.seat.Title(), l.in.On))
		err = org.VacateWithin(ctx, tx, l.seat.Key(), p.ID, l.in.On)
	}
	if err != nil {
		return "", err
	}
	if l.seat != nil {
		more, key, err := l.settle(ctx, tx)
		if err != nil {
			return "", err
		}
		said, opened = append(said, more...), key
	}
	if l.moved > 0 {
		said = append(said, fmt.Sprintf("%d handed over", l.moved))
	}
	tx.Summarize("%s", strings.Join(said, "; "))
	return opened, nil
}

// settle covers the seat and says what becomes of it.
func (l *leaving) settle(ctx context.Context, tx *history.Tx) (said []string, opened string, err error) {
	row, err := tx.Position.Get(ctx, l.seat.Key())
	if err != nil {
		return nil, "", input.Missing(err, "position", "seat")
	}
	if row.ClosedOn != nil {
		return nil, "", input.Invalid("position", "%s was closed on %s.", row.Title, *row.ClosedOn)
	}
	shared, err := org.OthersHold(ctx, tx, row.ID, l.person.Key(), l.in.On)
	if err != nil {
		return nil, "", err
	}
	if shared && l.in.Seat != SeatUndecided {
		return nil, "", input.Invalid("seat", "Others hold %s too: it goes on with them.", row.Title)
	}
	if l.in.Interim != nil {
		who, err := org.CoverWithin(ctx, tx, row, *l.in.Interim, l.in.On, *l.in.InterimUntil)
		if err != nil {
			return nil, "", err
		}
		said = append(said, fmt.Sprintf("%s covers until %s", who.Name, *l.in.InterimUntil))
	}
	switch l.in.Seat {
	case SeatBackfill:
		if opened, err = l.backfill(ctx, tx, row); err == nil {
			err = org.PlanWithin(ctx, tx, row, orggraph.PlanOpen, l.in.Title)
		}
		return append(said, "somebody is sought for "+row.Title), opened, err
	case SeatRedesign:
		return append(said, row.Title+" is planned anew"), "", org.PlanWithin(ctx, tx, row, orggraph.PlanPlanned, l.in.Title)
	case SeatFreeze:
		return append(said, row.Title+" is frozen"), "", org.PlanWithin(ctx, tx, row, orggraph.PlanFrozen, l.in.Title)
	case SeatClose:
		if err := notSought(ctx, tx, row); err != nil {
			return nil, "", err
		}
		return append(said, row.Title+" is closed"), "", org.CloseWithin(ctx, tx, row, l.w.Today())
	}
	return said, "", nil
}

// notSought refuses to close a seat whose search would go on for nothing.
func notSought(ctx context.Context, tx *history.Tx, row *ent.Position) error {
	there, err := sought(ctx, tx, row.ID)
	if err != nil {
		return err
	}
	if there {
		return input.Invalid("seat", "Somebody is sought for %s: give that search up first.", row.Title)
	}
	return nil
}

// backfill opens the search for who comes next. One that is under way already goes on.
func (l *leaving) backfill(ctx context.Context, tx *history.Tx, row *ent.Position) (string, error) {
	system := access.System(ctx)
	there, err := tx.Opening.Query().Where(opening.PositionID(row.ID), opening.StateEQ(opening.StateOPEN)).First(system)
	switch {
	case err == nil:
		return there.ID, nil
	case !ent.IsNotFound(err):
		return "", fmt.Errorf("look for an opening: %w", err)
	}
	named := ""
	if l.in.HiringManager != nil {
		named = *l.in.HiringManager
	}
	manager, err := hirer(*l.seat, named)
	if err != nil {
		return "", err
	}
	if p, ok := l.w.Graph().Person(manager); !ok || p == l.person {
		return "", input.Invalid("hiringManager", "Name somebody who stays to hire.")
	} else if !holdsSeat(p) || leftBy(p, l.in.On) {
		return "", input.Invalid("hiringManager", "Choose somebody who holds a seat, and stays.")
	}
	key := id.New(id.Opening)
	err = tx.Opening.Create().SetID(key).SetAuthorID(me(ctx)).SetCreatedAt(l.w.Now().UTC()).SetPositionID(row.ID).SetHiringManagerID(manager).
		SetWhyNow(*l.in.WhyNow).SetOutcomes(l.in.Outcomes).SetMustHaves(ProposedMustHaves(*l.seat)).SetStages(DefaultStages()).Exec(system)
	if err != nil {
		return "", fmt.Errorf("begin an opening: %w", err)
	}
	return key, nil
}

// leftBy reports whether somebody is no longer there on a day.
func leftBy(p orggraph.Person, day string) bool {
	left := p.LeftOn()
	return left != nil && *left <= day
}
