package scenario

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/commitment"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// Kind says why two worlds do not fit together.
type Kind string

// The kinds of conflicts.
const (
	BothChanged Kind = "BOTH_CHANGED"
	Gone        Kind = "GONE"
	Rule        Kind = "RULE"
)

// Keep says which side a decision is for.
type Keep string

// The decisions.
const (
	KeepLive     Keep = "KEEP_LIVE"
	KeepScenario Keep = "KEEP_SCENARIO"
)

// Conflict is one field, or one row, in which live and a scenario want different things.
type Conflict struct {
	ID                string
	Kind              Kind
	Label             string
	Entity, EntityID  string
	Column            string // empty: the whole row
	Seen, Live, Wants json.RawMessage
	Rule              string // what would break, in words
	Choices           []Keep
	Changesets        []string
}

// decisions are what was decided, by the id of a conflict.
type decisions map[string]Keep

// merge lays the net changes of a scenario on rows of live.
type merge struct {
	decided   decisions
	wants     []*ent.Change              // net, what the scenario wants
	rows      map[string]ent.Row         // live rows by id; missing ones are nil
	byRow     map[string]*ent.Change     // the same, by row
	by        map[string][]string        // changesets by row
	graph     *orggraph.Graph            // live
	conflicts []Conflict                 // undecided
	giveUp    map[string]map[string]bool // columns that live keeps, by row; "" the whole row
	result    []*ent.Change              // what is left to write on live
	twins     map[string]string          // rows of live that stand where new ones would, by those
	rivals    map[string]string          // rows of the scenario that would stand where another of its rows does, by those that give way
	dropped   map[string]bool            // new rows that are taken back, decided or not
	taken     map[*ent.Change]bool       // what is taken back of the result
	sought    map[string]bool            // seats of live for which somebody is sought
}

// newMerge reads the rows of live that the changes are about.
func newMerge(ctx context.Context, c *ent.Client, g *orggraph.Graph, edits EditList, decided decisions) (*merge, error) {
	m := &merge{decided: decided, wants: net(edits.changes()), rows: map[string]ent.Row{}, byRow: map[string]*ent.Change{}, by: map[string][]string{},
		graph: g, giveUp: map[string]map[string]bool{}, twins: map[string]string{}, rivals: map[string]string{}, dropped: map[string]bool{}, taken: map[*ent.Change]bool{}}
	for _, e := range edits {
		for _, ch := range e.Set.Edges.Changes {
			if l := m.by[ch.EntityID]; len(l) == 0 || l[len(l)-1] != e.Row.ID {
				m.by[ch.EntityID] = append(l, e.Row.ID)
			}
		}
	}
	system := access.System(ctx)
	byEntity := map[string][]string{}
	for _, w := range m.wants {
		m.byRow[w.EntityID] = w
		byEntity[w.Entity] = append(byEntity[w.Entity], w.EntityID)
	}
	for entity, ids := range byEntity {
		rows, err := c.Fetch(system, entity, ids...)
		if err != nil {
			return nil, fault.Wrap(err, "read %s as live has it", entity)
		}
		for key, row := range rows {
			m.rows[key] = row
		}
	}
	if err := m.readTwins(system, c); err != nil {
		return nil, err
	}
	if err := m.readSought(ctx, c); err != nil {
		return nil, err
	}
	for _, w := range m.wants {
		m.row(w)
	}
	if err := m.rules(); err != nil {
		return nil, fault.Wrap(err, "check what live and a scenario make together")
	}
	return m, nil
}

// made reports whether the scenario makes a row.
func (m *merge) made(rowID string) bool {
	w := m.byRow[rowID]
	return w != nil && w.Operation == change.OperationCREATE
}

// stays reports whether a row of live keeps what only one row may have when the scenario is laid on
// it: the scenario leaves it alone, or gives up taking it away or changing that.
func (m *merge) stays(rowID string) bool {
	w := m.byRow[rowID]
	switch {
	case w == nil || m.giveUp[rowID][""]:
		return true
	case w.Operation == change.OperationUPDATE:
		column := uniqueChanged(w)
		return column == "" || m.giveUp[rowID][column]
	}
	return w.Operation != change.OperationDELETE
}

func ref(r ent.Row, column string) string {
	var s string
	if json.Unmarshal(r[column], &s) != nil {
		return ""
	}
	return s
}

// row decides what is left to write of one row.
func (m *merge) row(w *ent.Change) {
	live := m.rows[w.EntityID]
	switch {
	case w.Operation == change.OperationCREATE && live == nil:
		m.create(w)
	case w.Operation == change.OperationCREATE:
		m.update(w, live, nil) // live has it already: what differs is a conflict
	case live == nil && w.Operation == change.OperationDELETE:
		// Live took it away too.
	case live == nil:
		m.ask(w, "", Conflict{Kind: Gone, Wants: summaryOf(w.After), Choices: []Keep{KeepLive}})
	case w.Operation == change.OperationDELETE:
		m.remove(w, live)
	default:
		m.update(w, live, w.Before)
	}
}

func (m *merge) create(w *ent.Change) {
	for _, r := range history.Refs(w.After) {
		if m.missing(r) {
			m.ask(w, "", Conflict{Kind: Gone, Rule: "What it refers to is no longer in live.", Wants: summaryOf(w.After), Choices: []Keep{KeepLive}})
			return
		}
	}
	if w.Entity == ent.TypePosition && string(w.After["lifted"]) == "true" {
		m.lifted(w)
		return
	}
	m.result = append(m.result, w)
}

// missing reports whether a row that is referred to is neither in live nor made by the scenario.
func (m *merge) missing(key string) bool {
	if m.made(key) {
		return m.giveUp[key][""] || m.dropped[key]
	}
	here, known := m.graph.Has(key)
	return known && !here
}

func (m *merge) lifted(w *ent.Change) {
	m.ask(w, "", Conflict{Kind: Rule, Rule: "The seat is lifted out and not yet placed. Place or close it in the scenario.", Wants: w.After["title"], Choices: []Keep{KeepLive}})
}

// update keeps the columns that live left as the scenario saw them.
func (m *merge) update(w *ent.Change, live, seen ent.Row) {
	left := &ent.Change{Entity: w.Entity, EntityID: w.EntityID, Operation: change.OperationUPDATE, PositionID: w.PositionID, PersonID: w.PersonID, TeamID: w.TeamID,
		Before: ent.Row{}, After: ent.Row{}}
	if w.Entity == ent.TypePosition && string(w.After["lifted"]) == "true" {
		m.lifted(w)
		return
	}
	for name, wants := range w.After {
		now := live[name]
		switch {
		case same(now, wants):
			continue
		case soft(name) || seen != nil && same(now, seen[name]):
		case m.ask(w, name, Conflict{Kind: BothChanged, Seen: seen[name], Live: now, Wants: wants, Choices: []Keep{KeepLive, KeepScenario}}):
			continue
		}
		if target := refOf(name, wants); target != "" && m.missing(target) {
			m.ask(w, name, Conflict{Kind: Gone, Seen: seen[name], Live: now, Wants: wants, Choices: []Keep{KeepLive}})
			continue
		}
		left.Before[name], left.After[name] = now, wants
	}
	takeSignaturesBack(left, live)
	if len(left.After) > 0 {
		m.result = append(m.result, left)
	}
}

// takeSignaturesBack lets the signatures of live go where other words come under them, as strategy.ReviseCommitment does: who
// signed would not know their promise again.
func takeSignaturesBack(left *ent.Change, live ent.Row) {
	_, title := left.After[commitment.FieldTitle]
	_, day := left.After[commitment.FieldDueOn]
	if left.Entity != ent.TypeCommitment || !title && !day {
		return
	}
	set := func(name string, to json.RawMessage) { left.Before[name], left.After[name] = live[name], to }
	for _, name := range []string{commitment.FieldTeamSignedByID, commitment.FieldTeamSignedOn, commitment.FieldTechSignedByID, commitment.FieldTechSignedOn} {
		if !same(live[name], json.RawMessage("null")) {
			set(name, json.RawMessage("null"))
		}
	}
	if _, decided := left.After[commitment.FieldState]; !decided && ref(live, commitment.FieldState) == string(commitment.StateCOMMITTED) {
		state, _ := json.Marshal(commitment.StateDISCOVERY)
		set(commitment.FieldState, state)
	}
}

func refOf(column string, raw json.RawMessage) string {
	var s string
	if !strings.HasSuffix(column, "_id") || json.Unmarshal(raw, &s) != nil {
		return ""
	}
	if _, ok := id.KindOf(s); !ok {
		return ""
	}
	return s
}

func (m *merge) remove(w *ent.Change, live ent.Row) {
	for name, now := range live {
		if !soft(name) && !same(now, w.Before[name]) {
			if m.ask(w, "", Conflict{Kind: BothChanged, Seen: summaryOf(w.Before), Live: summaryOf(live), Choices: []Keep{KeepLive, KeepScenario}}) {
				return
			}
			break
		}
	}
	gone := *w
	gone.Before = live
	m.result = append(m.result, &gone)
}

// ask notes a conflict unless it is decided. It reports whether live keeps what it has.
func (m *merge) ask(w *ent.Change, column string, c Conflict) bool {
	c.Entity, c.EntityID, c.Column = w.Entity, w.EntityID, column
	c.Changesets = m.by[w.EntityID]
	hash := sha256.Sum256(fmt.Appendf(nil, "%s|%s|%s|%s|%s|%s|%s", c.Kind, c.EntityID, column, c.Seen, c.Live, c.Wants, c.Rule))
	c.ID = base64.RawURLEncoding.EncodeToString(hash[:12])
	keep, decided := m.decided[c.ID]
	if decided && slices.Contains(c.Choices, keep) {
		if keep == KeepScenario {
			return false
		}
		m.keep(w.EntityID, column)
		return true
	}
	m.conflicts = append(m.conflicts, c)
	return !slices.Contains(c.Choices, KeepScenario)
}

// keep lets live keep a column of a row; "" is the whole row.
func (m *merge) keep(rowID, column string) {
	if m.giveUp[rowID] == nil {
		m.giveUp[rowID] = map[string]bool{}
	}
	m.giveUp[rowID][column] = true
}

// summaryOf shows a whole row by what it is called or what it connects.
func summaryOf(r ent.Row) json.RawMessage {
	for _, name := range []string{"title", "name", "problem", "statement", "what", "text", "metric", "purpose", "checked_on", "person_id", "role_id", "team_id", "to_position_id"} {
		if raw, ok := r[name]; ok {
			return raw
		}
	}
	return nil
}

// conflictFault answers the conflicts that are not decided.
func conflictFault(list []Conflict, scenario *ent.Scenario) *fault.Error {
	items := make([]map[string]any, 0, min(len(list), 100))
	for _, c := range list[:min(len(list), 100)] {
		items = append(items, map[string]any{"id": c.ID, "kind": c.Kind, "entity": c.Entity, "entityId": c.EntityID, "column": c.Column, "rule": c.Rule})
	}
	what := "1 thing"
	if len(list) > 1 {
		what = fmt.Sprintf("%d things", len(list))
	}
	return fault.New(fault.Conflict, "Live and %s want different things in %s. Decide each of them; nothing was written.", scenario.Name, what).
		OnField("input.decisions").With("conflicts", items)
}
