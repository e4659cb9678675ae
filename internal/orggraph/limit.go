package orggraph

import (
	"slices"
	"strings"
)

// LimitSetting returns the thresholds that the organisation set for a rule; nil where it set none.
func (g *Graph) LimitSetting(rule LimitRule) *LimitSettingRow {
	for _, row := range g.limitSettings.rows {
		if row != nil && row.Rule == rule {
			return row
		}
	}
	return nil
}

// LimitSettingRule returns the rule whose thresholds a row holds; empty where there is no such row.
func (g *Graph) LimitSettingRule(id string) LimitRule {
	if row := g.limitSettings.get(id); row != nil {
		return row.Rule
	}
	return ""
}

// LimitException is a reason why a subject may cross a limit, in one graph.
type LimitException struct {
	g *Graph
	n int32
}

// IsNode marks it as a node of the schema.
func (LimitException) IsNode() {}

// LimitException finds an exception by id.
func (g *Graph) LimitException(id string) (LimitException, bool) {
	n := g.limitExceptions.find(g.keyOf(id))
	return LimitException{g, n}, n >= 0
}

// LimitExceptions returns every exception in the order in which they were recorded, those that no
// longer hold and those whose subject is gone included.
func (g *Graph) LimitExceptions() []LimitException {
	list := make([]LimitException, 0, g.limitExceptions.live)
	for _, n := range present(g.limitExceptions.rows) {
		list = append(list, LimitException{g, n})
	}
	slices.SortFunc(list, func(a, b LimitException) int { return strings.Compare(a.row().ID, b.row().ID) })
	return list
}

func (e LimitException) row() *LimitExceptionRow { return e.g.limitExceptions.rows[e.n] }

// Key returns the stored id, without its world.
func (e LimitException) Key() string { return e.row().ID }

// ID returns the id in its world.
func (e LimitException) ID() string { return e.row().ID + e.g.worldSuffix }

// Rule returns the rule whose limit may be crossed.
func (e LimitException) Rule() LimitRule { return e.row().Rule }

// SubjectKey returns the stored id of the subject, which may be gone.
func (e LimitException) SubjectKey() string { return e.row().Subject }

// Why returns the reason.
func (e LimitException) Why() string { return e.row().Why }

// Until returns the day from which it no longer holds.
func (e LimitException) Until() *string { return e.row().Until }

// Current reports whether it holds today.
func (e LimitException) Current() bool { return e.row().Until == nil || *e.row().Until > e.g.today }

// Subject returns the seat, team or person that may cross the limit; nil for the organisation as a
// whole, and where the subject is gone.
func (e LimitException) Subject() Node {
	key := e.row().Subject
	if p, ok := e.g.Position(key); ok {
		return p
	}
	if t, ok := e.g.Team(key); ok {
		return t
	}
	if p, ok := e.g.Person(key); ok {
		return p
	}
	return nil
}
