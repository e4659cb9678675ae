package scenario

import (
	"slices"

	"cadre/ent"
	"cadre/internal/orggraph"
)

// rules checks what live and the scenario make together, though every row by itself fits: circles,
// seats that hang on closed ones, closed seats that somebody holds, seats held twice. Each of the
// scenario's changes that has a part in it is a conflict; live keeps what it has.
func (m *merge) rules() {
	patches := make([]orggraph.Patch, 0, len(m.result))
	touched := map[string]*ent.Change{}
	for _, c := range m.result {
		touched[c.EntityID] = c
		patches = append(patches, orggraph.Patch{Entity: c.Entity, ID: c.EntityID, Columns: c.After, Whole: c.Operation == "CREATE", Gone: c.Operation == "DELETE"})
	}
	delta, err := m.graph.Patched(patches)
	if err != nil {
		return // a column that does not read is refused when it is written
	}
	together := m.graph.Advance(m.graph.Revision(), delta)
	blame := func(rowID, column, rule string) {
		c := touched[rowID]
		if c == nil {
			return
		}
		if _, changed := c.After[column]; !changed && c.Operation == "UPDATE" {
			return
		}
		field := column
		if c.Operation != "UPDATE" {
			field = ""
		}
		if slices.ContainsFunc(m.conflicts, func(k Conflict) bool { return k.EntityID == rowID && k.Column == field }) {
			return
		}
		if m.ask(c, field, Conflict{Kind: Rule, Rule: rule, Seen: c.Before[column], Live: m.rows[rowID][column], Wants: c.After[column], Choices: []Keep{KeepLive}}) {
			m.drop(c, field)
		}
	}
	for _, b := range together.Breaches() {
		for _, row := range b.Rows {
			blame(row.ID, row.Column, b.Rule)
		}
	}
}

// drop takes back what the scenario wanted of a row.
func (m *merge) drop(c *ent.Change, column string) {
	if column != "" {
		delete(c.After, column)
		delete(c.Before, column)
	}
	if column == "" || len(c.After) == 0 {
		m.result = slices.DeleteFunc(m.result, func(r *ent.Change) bool { return r == c })
	}
}
