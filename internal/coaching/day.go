package coaching

import "time"

// day reads a calendar day.
func (f *form) day(field, value string) string {
	if t, err := time.Parse(time.DateOnly, value); err != nil || t.Year() < 1 {
		f.fail(field, "The day must be a real one, written as YYYY-MM-DD.")
	}
	return value
}

// dayOr reads a calendar day, or takes another where none is given.
func (f *form) dayOr(field string, value *string, otherwise string) string {
	if value == nil {
		return otherwise
	}
	return f.day(field, *value)
}

// optionalDay reads a calendar day that may be absent.
func (f *form) optionalDay(field string, value *string) {
	if value != nil {
		f.day(field, *value)
	}
}

// pastDay reads a day that has come; today where none is given.
func (f *form) pastDay(field string, value *string) string {
	day := f.dayOr(field, value, f.w.Today())
	if day > f.w.Today() {
		f.fail(field, "The day has not come yet.")
	}
	return day
}

// Day is a date in an input, which tells "not given" from null: taken away.
type Day struct {
	Set   bool
	Value *string
}

// patchDay reads a day that may be taken away.
func (f *form) patchDay(field string, d Day) { f.optionalDay(field, d.Value) }

// DaysAfter returns the day so many days after another.
func DaysAfter(day string, n int) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day // days come checked, from rows and forms
	}
	return t.AddDate(0, 0, n).Format(time.DateOnly)
}

// daysBetween counts the days from one to another.
func daysBetween(from, to string) int {
	a, errA := time.Parse(time.DateOnly, from)
	b, errB := time.Parse(time.DateOnly, to)
	if errA != nil || errB != nil {
		return 0 // as above
	}
	return int(b.Sub(a).Hours() / 24)
}
