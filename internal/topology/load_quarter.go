package topology

import (
	"fmt"
	"time"
)

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
