package coaching

import (
	"context"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/agendaitem"
	"cadre/ent/coachingplan"
	"cadre/ent/focusarea"
	"cadre/ent/oneonone"
	"cadre/ent/oneononeseries"
	"cadre/ent/predicate"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// aYear bounds how far from today a one-on-one can be put on record.
const aYear = 366 * 24 * time.Hour

// PrepareOneOnOneInput says which meeting to put on record: one of a series, or a single one.
type PrepareOneOnOneInput struct {
	Series   *string
	Person   *string
	StartsAt time.Time
	Minutes  *int
	Reason   *string
}

// Prepare puts a meeting on record, with what was not talked about last time and the focus of the week,
// and returns its id. Where it is on record already, nothing is written.
func Prepare(ctx context.Context, w *world.World, in PrepareOneOnOneInput) (string, *world.Commit, error) {
	f, meeting := &form{w: w}, ""
	if in.Minutes != nil {
		f.among("minutes", *in.Minutes, 5, 480)
	}
	if away := in.StartsAt.Sub(w.Now()); away > aYear || away < -aYear {
		f.fail("startsAt", "A one-on-one is put on record within a year of today.")
	}
	if (in.Series == nil) == (in.Person == nil) {
		f.fail("series", "Say the series, or the person for a single one-on-one.")
	}
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := write(ctx, w, "oneOnOne.prepare", in.Reason, func(ctx context.Context, tx *history.Tx) (err error) {
		ctx, p, minutes, err := newPlace(ctx, w, tx, in)
		if err != nil || p.taken != "" {
			meeting = p.taken
			return err
		}
		if in.Minutes != nil {
			minutes = *in.Minutes
		}
		m, err := record(ctx, tx, w, p, in.StartsAt.UTC(), minutes)
		if err != nil {
			return err
		}
		meeting = m.ID
		tx.Summarize("Prepared a one-on-one of %s", called(w, p.subject))
		return p.bring(ctx, tx, w, m)
	})
	return meeting, done, err
}

// pair is two people who meet: what is about one of them and led by the other.
type pair struct {
	subject, leader string
	series          *string
	taken           string // the meeting that is on record already, where there is one
}

// newPlace finds where a new meeting belongs.
func newPlace(ctx context.Context, w *world.World, tx *history.Tx, in PrepareOneOnOneInput) (about context.Context, p pair, minutes int, err error) {
	if in.Person != nil {
		who, err := coachedByMe(ctx, w, "input.person", *in.Person)
		if err != nil {
			return ctx, p, 0, err
		}
		return access.About(ctx, who.Key()), pair{subject: who.Key(), leader: me(ctx)}, 30, nil
	}
	ctx, s, err := seriesOf(ctx, w, tx.Client, "series", *in.Series)
	if err != nil {
		return ctx, p, 0, err
	}
	if err := together(ctx, w, "series", s.SubjectID); err != nil {
		return ctx, p, 0, err
	}
	r, err := RhythmOf(s)
	if err != nil {
		return ctx, p, 0, err
	}
	p = pair{subject: s.SubjectID, leader: s.AuthorID, series: &s.ID}
	day := r.DayOf(in.StartsAt)
	near, err := tx.OneOnOne.Query().Where(oneonone.SeriesID(s.ID), oneonone.StatusNEQ(oneonone.StatusMOVED),
		oneonone.PlannedAtGT(in.StartsAt.Add(-48*time.Hour)), oneonone.PlannedAtLT(in.StartsAt.Add(48*time.Hour))).All(ctx)
	if err != nil {
		return ctx, p, 0, fmt.Errorf("look for the meeting: %w", err)
	}
	for _, m := range near {
		if r.DayOf(m.PlannedAt) == day {
			p.taken = m.ID
		}
	}
	if p.taken == "" && !r.Has(in.StartsAt) {
		return ctx, p, 0, fault.New(fault.InvalidInput, "The series has no meeting then: take one of its upcoming ones.").OnField("input.startsAt")
	}
	return ctx, p, s.Minutes, nil
}

func record(ctx context.Context, tx *history.Tx, w *world.World, p pair, at time.Time, minutes int) (*ent.OneOnOne, error) {
	m, err := stamp(tx.OneOnOne.Create(), releasedNow(ctx, w, p.subject, false)).SetID(id.New(id.OneOnOne)).SetNillableSeriesID(p.series).
		SetPlannedAt(at).SetMinutes(minutes).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("put a one-on-one on record: %w", err)
	}
	return m, nil
}

// meetings are those of the two, whether in their series or single.
func (p pair) meetings() predicate.OneOnOne {
	return oneonone.And(oneonone.SubjectID(p.subject),
		oneonone.Or(oneonone.HasSeriesWith(oneononeseries.AuthorID(p.leader)), oneonone.And(oneonone.SeriesIDIsNil(), oneonone.AuthorID(p.leader))))
}

// over are the states of a meeting that will not take place any more.
func over() predicate.OneOnOne {
	return oneonone.StatusIn(oneonone.StatusHELD, oneonone.StatusASYNC, oneonone.StatusSKIPPED)
}

// bring takes along to a meeting what the last one left, and the focus of the week.
func (p pair) bring(ctx context.Context, tx *history.Tx, w *world.World, to *ent.OneOnOne) error {
	last, err := tx.OneOnOne.Query().Where(p.meetings(), over(), oneonone.IDNEQ(to.ID), oneonone.PlannedAtLTE(to.PlannedAt)).
		Order(ent.Desc(oneonone.FieldPlannedAt), ent.Desc(oneonone.FieldID)).First(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return fmt.Errorf("read the last one-on-one: %w", err)
	}
	if last != nil {
		if err := carry(ctx, tx, w, last, to); err != nil {
			return err
		}
	}
	return focusOfTheWeek(ctx, tx, last, to)
}

// carry takes topics that were not talked about from one meeting to a later one. Each keeps the first
// item that it was, whoever brought it up.
func carry(ctx context.Context, tx *history.Tx, w *world.World, from, to *ent.OneOnOne) error {
	there, err := tx.AgendaItem.Query().Where(agendaitem.OneOnOneID(to.ID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the agenda: %w", err)
	}
	var have []string
	for _, item := range there {
		have = append(have, firstOf(item))
	}
	left, err := tx.AgendaItem.Query().Where(agendaitem.OneOnOneID(from.ID), agendaitem.Done(false)).Order(ent.Asc(agendaitem.FieldOrdinal, agendaitem.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read what was not talked about: %w", err)
	}
	for _, item := range left {
		if slices.Contains(have, firstOf(item)) {
			continue
		}
		err := stamp(tx.AgendaItem.Create(), releasedNow(ctx, w, to.SubjectID, false)).SetOneOnOneID(to.ID).SetSection(item.Section).
			SetText(item.Text).SetOrdinal(item.Ordinal).SetCarriedFromID(firstOf(item)).Exec(ctx)
		if err != nil {
			return fmt.Errorf("carry a topic over: %w", err)
		}
	}
	return nil
}

// firstOf returns the item that a topic was when it was first brought up.
func firstOf(item *ent.AgendaItem) string {
	if item.CarriedFromID != nil {
		return *item.CarriedFromID
	}
	return item.ID
}

// focusOfTheWeek chooses the open focus area after the one that was talked about last.
func focusOfTheWeek(ctx context.Context, tx *history.Tx, last, to *ent.OneOnOne) error {
	if to.FocusAreaID != nil {
		return nil
	}
	areas, err := tx.FocusArea.Query().Where(focusarea.SubjectID(to.SubjectID), focusarea.StateIn(focusarea.StateOPEN, focusarea.StateESCALATED),
		focusarea.HasPlanWith(coachingplan.StateIn(coachingplan.StateACTIVE, coachingplan.StateREVIEWING))).
		Order(ent.Asc(focusarea.FieldOrdinal, focusarea.FieldID)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the focus areas: %w", err)
	}
	if len(areas) == 0 {
		return nil
	}
	next := 0
	for i, a := range areas {
		if last != nil && last.FocusAreaID != nil && *last.FocusAreaID == a.ID {
			next = (i + 1) % len(areas)
		}
	}
	return tx.OneOnOne.UpdateOneID(to.ID).SetFocusAreaID(areas[next].ID).Exec(ctx)
}

// meetingOf finds a one-on-one that the viewer may see, with its series.
func meetingOf(ctx context.Context, w *world.World, c *ent.Client, field, meetingID string) (context.Context, *ent.OneOnOne, error) {
	return find(ctx, w, c, id.OneOnOne, field, meetingID, func(c *ent.Client, ctx context.Context, key string) (*ent.OneOnOne, error) {
		return c.OneOnOne.Query().Where(oneonone.ID(key)).WithSeries().Only(ctx)
	})
}

// LeaderOf returns who leads a one-on-one, which was read with its series: whoever put it on record.
func LeaderOf(m *ent.OneOnOne) string {
	if s := m.Edges.Series; s != nil {
		return s.AuthorID
	}
	return m.AuthorID
}

func pairOf(m *ent.OneOnOne) pair {
	return pair{subject: m.SubjectID, leader: LeaderOf(m), series: m.SeriesID}
}

// changeMeeting runs a write of a one-on-one by one of those who may.
func changeMeeting(ctx context.Context, w *world.World, action, meetingID string, reason *string, fn func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error) (*world.Commit, error) {
	return write(ctx, w, action, reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, m, err := meetingOf(ctx, w, tx.Client, "oneOnOne", meetingID)
		if err != nil {
			return err
		}
		if err := together(ctx, w, "oneOnOne", m.SubjectID); err != nil {
			return err
		}
		return fn(ctx, tx, m)
	})
}

// still refuses what can only be done with a meeting that is planned.
func still(m *ent.OneOnOne) error {
	if m.Status != oneonone.StatusPLANNED {
		return fault.New(fault.InvalidInput, "The one-on-one is %s already.", inWords(string(m.Status))).OnField("input.oneOnOne")
	}
	return nil
}

// HoldOneOnOneInput says how a one-on-one went.
type HoldOneOnOneInput struct {
	OneOnOne string
	HeldAt   *time.Time
	Minutes  *int
	Async    bool
	Reason   *string
}

// Hold says that the two met, or wrote to each other instead. What was not talked about goes along to the
// next meeting that is on record.
func Hold(ctx context.Context, w *world.World, in HoldOneOnOneInput) (*world.Commit, error) {
	return changeMeeting(ctx, w, "oneOnOne.hold", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		if err := still(m); err != nil {
			return err
		}
		f, at, minutes := &form{w: w}, m.PlannedAt, m.Minutes
		if in.HeldAt != nil {
			at = in.HeldAt.UTC()
		}
		if at.After(w.Now()) {
			if in.HeldAt != nil {
				f.fail("heldAt", "This moment has not come yet.")
			}
			at = w.Now().UTC() // held before its time
		}
		if in.Minutes != nil {
			minutes = f.among("minutes", *in.Minutes, 0, 480)
		}
		if f.err != nil {
			return f.err
		}
		status := oneonone.StatusHELD
		if in.Async {
			status = oneonone.StatusASYNC
		}
		if err := tx.OneOnOne.UpdateOneID(m.ID).SetStatus(status).SetHeldAt(at).SetMinutes(minutes).Exec(ctx); err != nil {
			return fmt.Errorf("hold a one-on-one: %w", err)
		}
		tx.Summarize("Held a one-on-one of %s", called(w, m.SubjectID))
		return handOn(ctx, tx, w, m)
	})
}

// handOn takes what a meeting left to the next one that is on record.
func handOn(ctx context.Context, tx *history.Tx, w *world.World, m *ent.OneOnOne) error {
	next, err := tx.OneOnOne.Query().Where(pairOf(m).meetings(), oneonone.StatusEQ(oneonone.StatusPLANNED), oneonone.PlannedAtGT(m.PlannedAt)).
		Order(ent.Asc(oneonone.FieldPlannedAt, oneonone.FieldID)).First(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil // it comes along when the next one is prepared
	case err != nil:
		return fmt.Errorf("look for the next one-on-one: %w", err)
	}
	return carry(ctx, tx, w, m, next)
}

// SkipOneOnOneInput says which one-on-one does not take place, and why.
type SkipOneOnOneInput struct {
	OneOnOne string
	Because  string
	Reason   *string
}

// Skip says that a one-on-one does not take place, and why.
func Skip(ctx context.Context, w *world.World, in SkipOneOnOneInput) (*world.Commit, error) {
	f := &form{w: w}
	why := f.said("because", in.Because, maxPlanWords)
	if f.err != nil {
		return nil, f.err
	}
	return changeMeeting(ctx, w, "oneOnOne.skip", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		if err := still(m); err != nil {
			return err
		}
		if err := skip(ctx, tx, w, m, why); err != nil {
			return err
		}
		tx.Summarize("Skipped a one-on-one of %s", called(w, m.SubjectID))
		return handOn(ctx, tx, w, m)
	})
}

// MoveOneOnOneInput says when a one-on-one takes place instead.
type MoveOneOnOneInput struct {
	OneOnOne string
	StartsAt time.Time
	Reason   *string
}

// Move puts a one-on-one to another time, and returns the id of the one there. Of a series, its old place
// stays on record, so that the rhythm does not fill it again.
func Move(ctx context.Context, w *world.World, in MoveOneOnOneInput) (string, *world.Commit, error) {
	var moved string
	done, err := changeMeeting(ctx, w, "oneOnOne.move", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		if err := still(m); err != nil {
			return err
		}
		if away := in.StartsAt.Sub(w.Now()); away > aYear || away < -aYear {
			return fault.New(fault.InvalidInput, "A one-on-one is put on record within a year of today.").OnField("input.startsAt")
		}
		tx.Summarize("Moved a one-on-one of %s", called(w, m.SubjectID))
		at := in.StartsAt.UTC()
		if m.SeriesID == nil || at.Equal(m.PlannedAt) {
			moved = m.ID
			return tx.OneOnOne.UpdateOneID(m.ID).SetPlannedAt(at).Exec(ctx)
		}
		there, err := record(ctx, tx, w, pairOf(m), at, m.Minutes)
		if err != nil {
			return err
		}
		moved = there.ID
		if m.FocusAreaID != nil {
			if err := tx.OneOnOne.UpdateOneID(there.ID).SetFocusAreaID(*m.FocusAreaID).Exec(ctx); err != nil {
				return fmt.Errorf("take the focus along: %w", err)
			}
		}
		if err := tx.AgendaItem.Update().Where(agendaitem.OneOnOneID(m.ID)).SetOneOnOneID(there.ID).Exec(ctx); err != nil {
			return fmt.Errorf("take the agenda along: %w", err)
		}
		return tx.OneOnOne.UpdateOneID(m.ID).SetStatus(oneonone.StatusMOVED).Exec(ctx)
	})
	return moved, done, err
}

// SetOneOnOneFocusInput says which focus a one-on-one has.
type SetOneOnOneFocusInput struct {
	OneOnOne  string
	FocusArea *string
	Reason    *string
}

// SetFocus says which focus area a one-on-one talks about.
func SetFocus(ctx context.Context, w *world.World, in SetOneOnOneFocusInput) (*world.Commit, error) {
	return changeMeeting(ctx, w, "oneOnOne.setFocus", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		tx.Summarize("Changed the focus of a one-on-one of %s", called(w, m.SubjectID))
		update := tx.OneOnOne.UpdateOneID(m.ID)
		if in.FocusArea == nil {
			return update.ClearFocusAreaID().Exec(ctx)
		}
		_, area, err := focusOf(ctx, w, tx.Client, "focusArea", *in.FocusArea)
		if err != nil {
			return err
		}
		if area.SubjectID != m.SubjectID {
			return fault.New(fault.InvalidInput, "The focus area is of another person.").OnField("input.focusArea")
		}
		return update.SetFocusAreaID(area.ID).Exec(ctx)
	})
}
