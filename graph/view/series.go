package view

import (
	"context"
	"time"

	"cadre/internal/fault"
	"cadre/internal/world"
)

// SeriesPeriod says how far the points of a series are apart.
type SeriesPeriod string

// SeriesPoint is the organisation at one point of a series.
type SeriesPoint struct {
	At  time.Time
	Org *Org
}

// maxSeries is how many points a series has at most.
const maxSeries = 60

// Series opens the organisation at each of several moments, the earliest first.
func (o *Org) Series(ctx context.Context, every SeriesPeriod, from, to *time.Time, first *int) ([]SeriesPoint, error) {
	limit := 12
	if first != nil {
		limit = *first
	}
	if limit < 1 || limit > maxSeries {
		return nil, fault.New(fault.InvalidInput, "A series has 1 to %d points.", maxSeries).OnField("first")
	}
	last := o.World.Now()
	switch {
	case to != nil:
		last = *to
	case o.World.Ref().AsOf != nil:
		last = *o.World.Ref().AsOf
	}
	moments := momentsUntil(last, every, from, limit+1)
	if len(moments) > limit {
		if from != nil {
			return nil, fault.New(fault.LimitExceeded, "There are more than %d points since then. Ask for more by first, or for fewer by a longer period.", limit).OnField("from")
		}
		moments = moments[:limit]
	}
	points := make([]SeriesPoint, len(moments))
	for i, at := range moments { // the latest first: each moment is made of the one after it
		if i == 0 && to == nil && o.World.Ref().Scenario == "" {
			points[len(points)-1] = SeriesPoint{at, o} // what was asked for is there
			continue
		}
		w, err := o.World.Worlds().Open(ctx, world.Ref{Scenario: o.World.Ref().Scenario, AsOf: &at})
		if err != nil {
			return nil, err
		}
		points[len(points)-1-i] = SeriesPoint{at, Of(w)}
	}
	return points, nil
}

// momentsUntil counts back from the last moment, at most limit of them, none before from.
func momentsUntil(last time.Time, every SeriesPeriod, from *time.Time, limit int) (list []time.Time) {
	for i := range limit {
		at := periodsBefore(last, every, i)
		if from != nil && at.Before(*from) {
			break
		}
		list = append(list, at)
	}
	return list
}

// periodsBefore goes a number of periods back. Months end on their last day where they have no such day as the one begun with.
func periodsBefore(last time.Time, every SeriesPeriod, periods int) time.Time {
	months := map[SeriesPeriod]int{"MONTH": 1, "QUARTER": 3, "YEAR": 12}[every] * periods
	if every == "WEEK" {
		return last.AddDate(0, 0, -7*periods)
	}
	at := last.AddDate(0, -months, 0)
	if at.Day() != last.Day() { // it ran over the end of a shorter month
		at = at.AddDate(0, 0, -at.Day())
	}
	return at
}
