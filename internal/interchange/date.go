package interchange

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// DateOrder is the order in which a file writes year, month and day.
type DateOrder string

// The orders of dates. Dates that start with the year, and those that name the month, are read
// the same way in every order.
const (
	OrderYMD DateOrder = "YMD"
	OrderDMY DateOrder = "DMY"
	OrderMDY DateOrder = "MDY"
)

// dateKind says what became of a cell that should hold a date.
type dateKind int

const (
	dateOK dateKind = iota
	dateImpossible
	dateNone
)

// dateParts is a cell taken apart, before the order of its numbers is known.
type dateParts struct {
	a, b, c   int
	yearFirst bool
	ymd       bool // a, b, c are year, month and day for certain
	dot       bool // written with dots, which only day-first conventions do
}

// splitDate takes a cell apart: digits with separators, month names, times after the date, and
// the day numbers of spreadsheets.
func splitDate(s string) (dateParts, bool) {
	s = strings.TrimSpace(s)
	if p, ok := serialDate(s); ok {
		return p, true
	}
	if p, ok := namedMonth(s); ok {
		return p, true
	}
	if i := strings.IndexAny(s, "T "); i > 0 {
		if !looksLikeTime(s[i+1:]) {
			return dateParts{}, false
		}
		s = s[:i]
	}
	if len(s) == 8 && allDigits(s) { // 20160224
		s = s[:4] + "-" + s[4:6] + "-" + s[6:]
	}
	fields := strings.FieldsFunc(strings.TrimSuffix(s, "."), func(r rune) bool { return strings.ContainsRune("/-.", r) })
	if len(fields) != 3 {
		return dateParts{}, false
	}
	var n [3]int
	for i, f := range fields {
		if !allDigits(f) || len(f) > 4 {
			return dateParts{}, false
		}
		n[i], _ = strconv.Atoi(f) // digits only, four at most
	}
	p := dateParts{a: n[0], b: n[1], c: n[2], yearFirst: len(fields[0]) == 4, dot: strings.Contains(s, ".")}
	p.ymd = p.yearFirst
	if !p.yearFirst {
		p.c = fullYear(p.c, len(fields[2]))
	}
	return p, true
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}

// looksLikeTime accepts what may follow a date: 09:14, 00:00:00.000Z, 12:30 PM, +02:00.
func looksLikeTime(s string) bool {
	return strings.Contains(s, ":") && strings.Trim(s, "0123456789:.+-ZTAPMapm ") == ""
}

// fullYear reads two digits as the year nearest to now that is not far ahead.
func fullYear(year, digits int) int {
	if digits > 2 {
		return year
	}
	if year < 70 {
		return 2000 + year
	}
	return 1900 + year
}

// serialDate reads the day numbers that spreadsheets store, from 1954 to 2119.
func serialDate(s string) (dateParts, bool) {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil || v < 20_000 || v > 80_000 || len(s) < 5 || strings.Trim(s, "0123456789.") != "" {
		return dateParts{}, false
	}
	t := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(math.Floor(v)))
	return dateParts{a: t.Year(), b: int(t.Month()), c: t.Day(), ymd: true, yearFirst: true}, true
}

// namedMonth reads 14 Jan 2009, 14-Jan-09, Jan 14, 2009 and 14 January 2009.
func namedMonth(s string) (dateParts, bool) {
	fields := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" -/.,", r) })
	if len(fields) != 3 {
		return dateParts{}, false
	}
	if m := monthNamed(fields[0]); m > 0 {
		fields[0], fields[1] = fields[1], fields[0]
	}
	month := monthNamed(fields[1])
	day := strings.TrimRight(strings.ToLower(fields[0]), "sthnrd")
	year := fields[2]
	if len(day) == 4 { // 2009-Jan-14
		day, year = year, day
	}
	if month == 0 || !allDigits(day) || !allDigits(year) || len(day) > 2 || len(year) > 4 {
		return dateParts{}, false
	}
	d, _ := strconv.Atoi(day) // digits only
	y, _ := strconv.Atoi(year)
	return dateParts{a: fullYear(y, len(year)), b: month, c: d, ymd: true, yearFirst: true}, true
}

// monthNamed returns the number of an English month, written out or cut to three letters or more; 0 for anything else.
func monthNamed(s string) int {
	s = strings.ToLower(s)
	if len(s) < 3 {
		return 0
	}
	for m := time.January; m <= time.December; m++ {
		if name := strings.ToLower(m.String()); strings.HasPrefix(name, s) || (s == "sept" && m == time.September) {
			return int(m)
		}
	}
	return 0
}

// in returns the date in an order, as YYYY-MM-DD, and whether the calendar has it.
func (p dateParts) in(order DateOrder) (string, bool) {
	y, m, d := p.a, p.b, p.c
	if !p.ymd {
		y, m, d = p.c, p.b, p.a
		if order == OrderMDY {
			m, d = d, m
		}
	}
	if y < 1800 || y > 2200 || m < 1 || m > 12 || d < 1 || d > 31 {
		return "", false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if t.Day() != d {
		return "", false
	}
	return t.Format(time.DateOnly), true
}

// dateVotes gathers, over all date columns of a file, what tells its order.
type dateVotes struct {
	dmy, mdy, both, dots, ymd int
}

// look takes one cell into account. Cells that the order changes nothing about, such as 05/05/2016, do not vote.
func (v *dateVotes) look(cell string) {
	p, ok := splitDate(cell)
	if !ok {
		return
	}
	if p.ymd {
		v.ymd++
		return
	}
	_, dmy := p.in(OrderDMY)
	_, mdy := p.in(OrderMDY)
	switch {
	case dmy && mdy && p.a != p.b:
		v.both++
	case dmy && !mdy:
		v.dmy++
	case mdy && !dmy:
		v.mdy++
	}
	if p.dot {
		v.dots++
	}
}

// order settles the order of the file, and whether that was a guess that changes what dates mean.
func (v *dateVotes) order() (order DateOrder, guessed bool) {
	switch {
	case v.dmy > v.mdy:
		return OrderDMY, false
	case v.mdy > v.dmy:
		return OrderMDY, false
	case v.dots > 0:
		return OrderDMY, false
	case v.both > 0:
		return OrderDMY, true
	case v.ymd > 0:
		return OrderYMD, false
	default:
		return OrderDMY, false
	}
}

// parseDate reads a cell in the order of its file.
func parseDate(cell string, order DateOrder) (string, dateKind) {
	p, ok := splitDate(cell)
	if !ok {
		return "", dateNone
	}
	if d, ok := p.in(order); ok {
		return d, dateOK
	}
	return "", dateImpossible
}
