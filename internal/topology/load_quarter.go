package topology

import (
	"fmt"
	"time"
)

// quarterOf returns the first day of the quarter that a day is in.
func quarterOf(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month()-(day.Month()-1)%3, 1, 0, 0, 0, 0, time.UTC)
}

// quarterAfter returns the first day of the quarter after one.
func quarterAfter(first string) string {
	t, err := time.Parse(time.DateOnly, first)
	if err != nil {
		panic("topology: the quarter " + first + " was not checked")
	}
	return t.AddDate(0, 3, 0).Format(time.DateOnly)
}

// quarterName says which quarter begins on a day: Q4 2026.
func quarterName(first string) string {
	t, err := time.Parse(time.DateOnly, first)
	if err != nil {
		panic("topology: the quarter " + first + " was not checked")
	}
	return fmt.Sprintf("Q%d %d", (int(t.Month())-1)/3+1, t.Year())
}
