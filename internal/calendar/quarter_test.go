package calendar_test

import (
	"testing"
	"time"

	"cadre/internal/calendar"
)

func TestQuarterOf(t *testing.T) {
	for day, want := range map[string]string{
		"2026-01-01": "2026-01-01", "2026-03-31": "2026-01-01", "2026-04-01": "2026-04-01", "2024-06-30": "2024-04-01",
		"2026-08-15": "2026-07-01", "2026-10-01": "2026-10-01", "2026-12-31": "2026-10-01",
	} {
		at, err := time.Parse(time.DateOnly, day)
		if err != nil {
			t.Fatal(err)
		}
		if got := calendar.QuarterOf(at.Add(23*time.Hour + 59*time.Minute)); got.Format(time.RFC3339) != want+"T00:00:00Z" {
			t.Errorf("the quarter of %s begins on %s, want %s", day, got, want)
		}
	}
}
