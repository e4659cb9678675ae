package strategy

import (
	"testing"
	"time"
)

func TestDaysBetweenAsTheCalendarSays(t *testing.T) {
	first := time.Date(1999, 12, 1, 0, 0, 0, 0, time.UTC)
	for n := range 1600 {
		day := first.AddDate(0, 0, n).Format(time.DateOnly)
		if got := daysBetween("1999-12-01", day); got != n {
			t.Fatalf("from 1999-12-01 to %s: %d days, want %d", day, got, n)
		}
	}
	if first, last := Quarter("2026-02-11"); first != "2026-01-01" || last != "2026-03-31" {
		t.Errorf("the quarter of February: %s to %s", first, last)
	}
}
