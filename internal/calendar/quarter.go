// Package calendar knows what the calendar says of days. It knows nothing of ours.
package calendar

import "time"

// QuarterOf returns the first day of the quarter that a day is in, at midnight by UTC.
func QuarterOf(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month()-(day.Month()-1)%3, 1, 0, 0, 0, 0, time.UTC)
}
