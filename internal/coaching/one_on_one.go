package coaching

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
	"cadre/ent/oneononeseries"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// StartOneOnOneSeriesInput is a rhythm to meet in.
type StartOneOnOneSeriesInput struct {
	Person     string
	EveryWeeks int
	Weekday    oneononeseries.Weekday
	AtTime     string
	TimeZone   string
	Minutes    int
	StartsOn   *string
	Reason     *string
}

// StartSeries begins to meet somebody whom the viewer coaches or leads in a rhythm, and returns the id of
// the series.
func StartSeries(ctx context.Context, w *world.World, in StartOneOnOneSeriesInput) (string, *world.Commit, error) {
	p, err := coachedByMe(ctx, w, "input.person", in.Person)
	if err != nil {
		return "", nil, err
	}
	ctx = access.About(ctx, p.Key())
	f, series := &form{w: w}, id.New(id.OneOnOneSeries)
	starts := f.dayOr("startsOn", in.StartsOn, w.Today())
	f.among("everyWeeks", in.EveryWeeks, 1, 12)
	f.among("minutes", in.Minutes, 5, 480)
	f.clock("atTime", in.AtTime)
	f.zone("timeZone", in.TimeZone)
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := write(ctx, w, "oneOnOne.startSeries", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o := releasedNow(ctx, w, p.Key(), false)
		running, err := tx.OneOnOneSeries.Query().Where(oneononeseries.SubjectID(o.subject), oneononeseries.AuthorID(o.author),
			oneononeseries.Or(oneononeseries.EndedOnIsNil(), oneononeseries.EndedOnGT(starts))).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for another series: %w", err)
		}
		if running {
			return fault.New(fault.Conflict, "You meet %s in a series already. Change that one, or end it.", p.Name()).OnField("input.person")
		}
		tx.Summarize("Began to meet %s every %s", p.Name(), inWords(string(in.Weekday)))
		return stamp(tx.OneOnOneSeries.Create(), o).SetID(series).SetEveryWeeks(in.EveryWeeks).SetWeekday(in.Weekday).SetAtTime(in.AtTime).
			SetTimeZone(in.TimeZone).SetMinutes(in.Minutes).SetStartsOn(starts).Exec(ctx)
	})
	return series, done, err
}

// clock reads a time of the day.
func (f *form) clock(field, value string) {
	if _, err := time.Parse("15:04", value); err != nil || len(value) != len("15:04") {
		f.fail(field, "Write the time as HH:MM, from 00:00 to 23:59.")
	}
}

// zone reads the name of a time zone.
func (f *form) zone(field, value string) {
	if _, err := time.LoadLocation(value); err != nil || value == "" || value == "Local" || len(value) > 60 {
		f.fail(field, "There is no such time zone. Write its IANA name, such as Europe/Berlin.")
	}
}

func seriesOf(ctx context.Context, w *world.World, c *ent.Client, field, seriesID string) (context.Context, *ent.OneOnOneSeries, error) {
	return find(ctx, w, c, id.OneOnOneSeries, field, seriesID, func(c *ent.Client, ctx context.Context, key string) (*ent.OneOnOneSeries, error) {
		return c.OneOnOneSeries.Get(ctx, key)
	})
}

// changeSeries runs a write of a series by who coaches or leads its subject.
func changeSeries(ctx context.Context, w *world.World, action, seriesID string, reason *string, fn func(ctx context.Context, tx *history.Tx, s *ent.OneOnOneSeries) error) (*world.Commit, error) {
	return write(ctx, w, action, reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, s, err := seriesOf(ctx, w, tx.Client, "series", seriesID)
		if err != nil {
			return err
		}
		if err := shaping(ctx, w, "series", s.SubjectID); err != nil {
			return err
		}
		return fn(ctx, tx, s)
	})
}

// UpdateOneOnOneSeriesInput says what to change about a rhythm.
type UpdateOneOnOneSeriesInput struct {
	Series     string
	EveryWeeks *int
	Weekday    *oneononeseries.Weekday
	AtTime     *string
	TimeZone   *string
	Minutes    *int
	Reason     *string
}

// UpdateSeries changes a rhythm. Meetings to come that are on record go along, within their week.
func UpdateSeries(ctx context.Context, w *world.World, in UpdateOneOnOneSeriesInput) (*world.Commit, error) {
	return changeSeries(ctx, w, "oneOnOne.updateSeries", in.Series, in.Reason, func(ctx context.Context, tx *history.Tx, s *ent.OneOnOneSeries) error {
		was, err := RhythmOf(s)
		if err != nil {
			return err
		}
		update, f := tx.OneOnOneSeries.UpdateOneID(s.ID).SetNillableWeekday(in.Weekday), &form{w: w}
		if in.EveryWeeks != nil {
			update.SetEveryWeeks(f.among("everyWeeks", *in.EveryWeeks, 1, 12))
		}
		if in.Minutes != nil {
			update.SetMinutes(f.among("minutes", *in.Minutes, 5, 480))
		}
		if in.AtTime != nil {
			f.clock("atTime", *in.AtTime)
			update.SetAtTime(*in.AtTime)
		}
		if in.TimeZone != nil {
			f.zone("timeZone", *in.TimeZone)
			update.SetTimeZone(*in.TimeZone)
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Changed when to meet %s", called(w, s.SubjectID))
		changed, err := update.Save(ctx)
		if err != nil {
			return fmt.Errorf("change a series: %w", err)
		}
		return shift(ctx, tx, w, was, changed)
	})
}

// shift takes the meetings to come of a series that are on record to where its new rhythm has them.
func shift(ctx context.Context, tx *history.Tx, w *world.World, was Rhythm, s *ent.OneOnOneSeries) error {
	is, err := RhythmOf(s)
	if err != nil {
		return err
	}
	meetings, err := tx.OneOnOne.Query().Where(oneonone.SeriesID(s.ID), oneonone.StatusEQ(oneonone.StatusPLANNED), oneonone.PlannedAtGTE(w.Now().UTC())).All(ctx)
	if err != nil {
		return fmt.Errorf("read what is planned: %w", err)
	}
	for _, m := range meetings {
		if !was.Has(m.PlannedAt) {
			continue // it was moved by hand, and stays there
		}
		d, err := time.Parse(time.DateOnly, was.DayOf(m.PlannedAt))
		if err != nil {
			return fmt.Errorf("day of a one-on-one: %w", err)
		}
		monday := d.AddDate(0, 0, -(int(d.Weekday())+6)%7)
		at := is.on(monday.AddDate(0, 0, (int(weekday(s.Weekday))+6)%7).Format(time.DateOnly))
		if err := tx.OneOnOne.UpdateOneID(m.ID).SetPlannedAt(at.UTC()).SetMinutes(s.Minutes).Exec(ctx); err != nil {
			return fmt.Errorf("shift a one-on-one: %w", err)
		}
	}
	return nil
}

// EndOneOnOneSeriesInput says which series ends.
type EndOneOnOneSeriesInput struct {
	Series  string
	EndedOn *string
	Reason  *string
}

// EndSeries ends a series from a day on; what is planned after it is skipped.
func EndSeries(ctx context.Context, w *world.World, in EndOneOnOneSeriesInput) (*world.Commit, error) {
	return changeSeries(ctx, w, "oneOnOne.endSeries", in.Series, in.Reason, func(ctx context.Context, tx *history.Tx, s *ent.OneOnOneSeries) error {
		f := &form{w: w}
		on := f.dayOr("endedOn", in.EndedOn, w.Today())
		if on < s.StartsOn {
			f.fail("endedOn", "The series began on %s.", s.StartsOn)
		}
		if f.err != nil {
			return f.err
		}
		r, err := RhythmOf(s)
		if err != nil {
			return err
		}
		planned, err := tx.OneOnOne.Query().Where(oneonone.SeriesID(s.ID), oneonone.StatusEQ(oneonone.StatusPLANNED)).All(ctx)
		if err != nil {
			return fmt.Errorf("read what is planned: %w", err)
		}
		for _, m := range planned {
			if r.DayOf(m.PlannedAt) < on {
				continue
			}
			if err := skip(ctx, tx, w, m, "The series ended."); err != nil {
				return err
			}
		}
		tx.Summarize("Ended the series of one-on-ones with %s", called(w, s.SubjectID))
		return tx.OneOnOneSeries.UpdateOneID(s.ID).SetEndedOn(on).Exec(ctx)
	})
}

func skip(ctx context.Context, tx *history.Tx, w *world.World, m *ent.OneOnOne, why string) error {
	err := stamp(tx.OneOnOneNote.Create(), releasedNow(ctx, w, m.SubjectID, false)).SetOneOnOneID(m.ID).SetKind(oneononenote.KindSKIP_REASON).SetText(why).Exec(ctx)
	if err != nil {
		return fmt.Errorf("say why a one-on-one is skipped: %w", err)
	}
	return tx.OneOnOne.UpdateOneID(m.ID).SetStatus(oneonone.StatusSKIPPED).Exec(ctx)
}
