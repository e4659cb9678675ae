package scenario

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/opening"
	"cadre/ent/position"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
)

// rules checks what live and the scenario make together, though every row by itself fits: circles,
// seats that hang on closed ones, closed seats that somebody holds, seats held twice. Each of the
// scenario's changes that has a part in it is a conflict; live keeps what it has.
func (m *merge) rules() error {
	for { // what is given up may leave something else that does not fit
		dropped := m.orphans()
		dropped = m.searches() || dropped
		if !dropped {
			var err error
			if dropped, err = m.breaches(); err != nil {
				return err
			}
		}
		if !dropped {
			return nil
		}
		m.result = slices.DeleteFunc(m.result, func(c *ent.Change) bool { return m.taken[c] })
	}
}

// orphans takes back what refers to a row that is given up, and what would be a second one of a row
// that stays. It reports whether there was any.
func (m *merge) orphans() (dropped bool) {
	for _, c := range m.result {
		twin, rule := m.twins[c.EntityID], "Live has it already."
		isTwin := twin != "" && m.stays(twin)
		if rival := m.rivals[c.EntityID]; !isTwin && rival != "" && m.stands(rival) {
			isTwin, rule = true, "With what live has changed it would be there twice."
		}
		if isTwin {
			column := ""
			if c.Operation == change.OperationUPDATE {
				column = uniqueChanged(c)
			}
			if c.Operation == change.OperationCREATE || column != "" {
				m.ask(c, column, Conflict{Kind: BothChanged, Rule: rule, Live: m.rows[c.EntityID][column], Wants: summaryOf(c.After), Choices: []Keep{KeepLive}})
				m.drop(c, column)
				dropped = true
				continue
			}
		}
		for name, raw := range c.After {
			target := refOf(name, raw)
			if target == "" || !m.missing(target) {
				continue
			}
			conflict := Conflict{Kind: Gone, Rule: "What it refers to is given up.", Live: m.rows[c.EntityID][name], Wants: raw, Choices: []Keep{KeepLive}}
			column := name
			if c.Operation == change.OperationCREATE {
				column, conflict.Live, conflict.Wants = "", nil, summaryOf(c.After)
			}
			m.ask(c, column, conflict)
			m.drop(c, column)
			dropped = true
			break
		}
	}
	return dropped
}

// readSought reads for which of the seats that the scenario closes somebody is sought in live, as far as the viewer may know: who
// plans could ask so of every seat. Where they may not, the write to live refuses it.
func (m *merge) readSought(ctx context.Context, c *ent.Client) error {
	m.sought = map[string]bool{}
	if v := access.From(ctx); v == nil || v.Scopes != nil {
		return nil // no tool reads searches
	}
	var closed []string
	for _, w := range m.wants {
		if wouldClose(w) {
			closed = append(closed, w.EntityID)
		}
	}
	for part := range slices.Chunk(closed, 1000) {
		keys, err := c.Opening.Query().Where(opening.PositionIDIn(part...), opening.StateEQ(opening.StateOPEN)).Select(opening.FieldPositionID).Strings(ctx)
		if err != nil {
			return fault.Wrap(err, "look for openings")
		}
		for _, key := range keys {
			m.sought[key] = true
		}
	}
	return nil
}

// wouldClose reports whether a change closes a seat, or takes it away.
func wouldClose(c *ent.Change) bool {
	if c.Entity != ent.TypePosition {
		return false
	}
	raw, changed := c.After[position.FieldClosedOn]
	return c.Operation == change.OperationDELETE || changed && string(raw) != "null"
}

// searches blames the changes that close seats for which somebody is sought: the search would go on for nothing, as where a seat
// is closed by hand. It reports whether it took any back.
func (m *merge) searches() (dropped bool) {
	for _, c := range m.result {
		if m.sought[c.EntityID] && wouldClose(c) && m.blame(c, position.FieldClosedOn, "Somebody is sought for the seat: give that search up first.") {
			dropped = true
		}
	}
	return dropped
}

// breaches blames the changes that have a part in a breach. It reports whether it took any back.
func (m *merge) breaches() (dropped bool, err error) {
	patches := make([]orggraph.Patch, 0, len(m.result))
	touched := map[string]*ent.Change{}
	for _, c := range m.result {
		touched[c.EntityID] = c
		patches = append(patches, orggraph.Patch{Entity: c.Entity, ID: c.EntityID, Columns: c.After,
			Whole: c.Operation == change.OperationCREATE, Gone: c.Operation == change.OperationDELETE})
	}
	delta, err := m.graph.Patched(patches)
	if err != nil {
		return false, err
	}
	for _, b := range m.graph.Advance(m.graph.Revision(), delta).Breaches() {
		for _, row := range b.Rows {
			if c := touched[row.ID]; c != nil && m.blame(c, row.Column, b.Rule) {
				dropped = true
			}
		}
		if len(b.Lack) > 0 && m.blameRemovals(b) {
			dropped = true
		}
	}
	return dropped, nil
}

// blameRemovals makes conflicts of the removals of what hangs on rows that have too little left. What hung on a
// row that stays so stays with it. It reports whether it took any back.
func (m *merge) blameRemovals(b orggraph.Breach) (dropped bool) {
	for _, c := range m.result {
		if c.Operation != change.OperationDELETE || m.taken[c] || !slices.ContainsFunc(history.Refs(c.Before), func(ref string) bool { return slices.Contains(b.Lack, ref) }) {
			continue
		}
		m.ask(c, "", Conflict{Kind: Rule, Rule: b.Rule, Live: summaryOf(c.Before), Choices: []Keep{KeepLive}})
		m.taken[c] = true
		for _, part := range m.result {
			if part.Operation == change.OperationDELETE && slices.Contains(history.Refs(part.Before), c.EntityID) {
				m.taken[part] = true
				m.keep(part.EntityID, "")
			}
		}
		dropped = true
	}
	return dropped
}

// blame makes a change a conflict where it has a part in breaking a rule, and takes it back.
func (m *merge) blame(c *ent.Change, column, rule string) bool {
	conflict := Conflict{Kind: Rule, Rule: rule, Live: m.rows[c.EntityID][column], Wants: c.After[column], Choices: []Keep{KeepLive}}
	switch _, changed := c.After[column]; {
	case c.Operation == change.OperationCREATE:
		column = ""
		conflict.Live, conflict.Wants = nil, summaryOf(c.After)
	case !changed:
		return false
	}
	if m.taken[c] {
		return false // another breach took it back
	}
	m.ask(c, column, conflict)
	m.drop(c, column)
	return true
}

// drop takes back what the scenario wanted of a row.
func (m *merge) drop(c *ent.Change, column string) {
	if column != "" {
		delete(c.After, column)
		delete(c.Before, column)
	}
	if column == "" || len(c.After) == 0 {
		m.taken[c] = true
		m.dropped[c.EntityID] = c.Operation == change.OperationCREATE
	}
}
