package interchange

import (
	"strings"
	"unicode"
)

// contentSample is how many records are looked at to tell what a column holds.
const contentSample = 500

// byContent finds the essential fields that no name gave away: who, under which id or address,
// and whose report.
func (g *guesser) byContent() {
	stats := make([]columnStats, len(g.columns))
	for i := range g.columns {
		stats[i] = g.statsOf(i)
	}
	g.takeWhere(FieldEmail, stats, func(s columnStats) bool { return s.distinct && s.share(s.emails) > 0.8 })
	g.takeWhere(FieldPersonID, stats, func(s columnStats) bool {
		return s.distinct && !g.taken[FieldPositionID] && s.share(s.codes) > 0.9 && s.share(s.emails) < 0.1
	})
	if !g.taken[FieldFirstName] && !g.taken[FieldLastName] {
		g.takeWhere(FieldName, stats, func(s columnStats) bool { return s.share(s.names) > 0.7 && len(s.values)*10 > s.filled*8 })
	}
	if g.namesManager() {
		return
	}
	for _, known := range []Field{FieldPersonID, FieldPositionID, FieldEmail, FieldName} {
		of := g.columnOf(known)
		if of < 0 {
			continue
		}
		g.takeWhere(FieldManager, stats, func(s columnStats) bool { return s.filled > 1 && s.within(stats[of]) && len(s.values) < s.filled })
	}
}

func (g *guesser) namesManager() bool {
	return g.taken[FieldManager] || g.taken[FieldManagerID] || g.taken[FieldManagerEmail] || g.taken[FieldManagerName]
}

// takeWhere gives a field to the first column whose values fit.
func (g *guesser) takeWhere(f Field, stats []columnStats, fits func(columnStats) bool) {
	if g.taken[f] {
		return
	}
	for i, s := range stats {
		if g.columns[i].Reason == "unknown" && s.filled > 0 && fits(s) {
			g.take(i, f, "content")
			return
		}
	}
}

func (g *guesser) columnOf(f Field) int {
	for i, c := range g.columns {
		if c.Field == f {
			return i
		}
	}
	return -1
}

// columnStats counts what the values of a column look like.
type columnStats struct {
	filled, emails, codes, names int
	distinct                     bool
	values                       map[string]bool
}

// statsOf looks at the values of a column.
func (g *guesser) statsOf(column int) columnStats {
	s := columnStats{distinct: true, values: map[string]bool{}}
	for _, rec := range g.table.Records[:min(contentSample, len(g.table.Records))] {
		v := strings.TrimSpace(rec.Cells[column])
		if v == "" {
			continue
		}
		s.filled++
		s.distinct = s.distinct && !s.values[v]
		s.values[v] = true
		if looksLikeEmail(v) {
			s.emails++
		}
		if looksLikeCode(v) {
			s.codes++
		}
		if looksLikeName(v) {
			s.names++
		}
	}
	return s
}

func (s columnStats) share(n int) float64 { return float64(n) / float64(s.filled) }

// within reports whether most of the values stand in another column: a reference to it.
func (s columnStats) within(of columnStats) bool {
	found := 0
	for v := range s.values {
		if of.values[v] {
			found++
		}
	}
	return found*10 >= len(s.values)*6
}

// looksLikeEmail tells an address: something, an at sign, and a domain with a dot.
func looksLikeEmail(v string) bool {
	local, domain, ok := strings.Cut(v, "@")
	return ok && local != "" && strings.Contains(domain, ".") && !strings.ContainsAny(v, " \n\t,;<>")
}

// looksLikeCode tells an id: one short word with a digit in it.
func looksLikeCode(v string) bool {
	return len(v) <= 40 && !strings.ContainsAny(v, " \n\t/,") && strings.IndexFunc(v, unicode.IsDigit) >= 0
}

// looksLikeName tells a person's name: two to five words of letters.
func looksLikeName(v string) bool {
	words := strings.Fields(v)
	if len(words) < 2 || len(words) > 5 {
		return false
	}
	for _, r := range v {
		if !unicode.IsLetter(r) && !unicode.Is(unicode.M, r) && !strings.ContainsRune(" .,'’-", r) {
			return false
		}
	}
	return true
}
