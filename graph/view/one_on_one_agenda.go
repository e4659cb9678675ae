package view

import (
	"context"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/agendaitem"
	"cadre/ent/oneononenote"
	"cadre/internal/orggraph"
)

// sectionRank is the place of a section in a talk.
func sectionRank(s agendaitem.Section) int {
	return slices.Index([]agendaitem.Section{agendaitem.SectionCHECK_IN, agendaitem.SectionTOPIC, agendaitem.SectionWINS_AND_BLOCKS,
		agendaitem.SectionFEEDBACK, agendaitem.SectionFOCUS, agendaitem.SectionCONTEXT}, s)
}

// AgendaItem is something to talk about.
type AgendaItem struct {
	*shelf
	row  *ent.AgendaItem
	page *meetingPage
}

// IsNode marks it as a node of the schema.
func (*AgendaItem) IsNode() {}

// ID returns the id in its world.
func (i *AgendaItem) ID() string { return i.row.ID + i.suffix() }

// Version returns the version of what it says.
func (i *AgendaItem) Version() int { return i.row.Version }

// Section returns the part of the talk that it belongs to.
func (i *AgendaItem) Section() agendaitem.Section { return i.row.Section }

// Text returns what to talk about.
func (i *AgendaItem) Text() string { return i.row.Text }

// Done reports whether it was talked about.
func (i *AgendaItem) Done() bool { return i.row.Done }

// Ordinal returns its place.
func (i *AgendaItem) Ordinal() int { return i.row.Ordinal }

// CarriedOver reports whether it was brought along from an earlier meeting.
func (i *AgendaItem) CarriedOver() bool { return i.row.CarriedFromID != nil }

// Author returns who brought it up at first.
func (i *AgendaItem) Author(ctx context.Context) (*orggraph.Person, error) {
	row := i.row
	if row.CarriedFromID != nil {
		firsts, err := i.page.first.get(func() (map[string]*ent.AgendaItem, error) {
			ctx, c, err := i.read(ctx)
			if err != nil {
				return nil, err
			}
			var keys []string
			if items := i.page.agenda.value; items != nil {
				for _, item := range items.list {
					keys = append(keys, deref(item.CarriedFromID))
				}
			} else {
				keys = []string{*row.CarriedFromID}
			}
			rows, err := c.AgendaItem.Query().Where(agendaitem.IDIn(keys...)).All(ctx)
			return tableOf(rows, func(i *ent.AgendaItem) string { return i.ID }).byID, err
		})
		if err != nil {
			return nil, walled(err, "read what topics were at first")
		}
		if first := firsts[*row.CarriedFromID]; first != nil {
			row = first
		}
	}
	p, ok := i.person(row.AuthorID)
	if !ok {
		return nil, nil // null in the schema
	}
	return &p, nil
}

// OneOnOneNote is what was said or decided.
type OneOnOneNote struct {
	*shelf
	row *ent.OneOnOneNote
}

// IsNode marks it as a node of the schema.
func (*OneOnOneNote) IsNode() {}

// ID returns the id in its world.
func (n *OneOnOneNote) ID() string { return n.row.ID + n.suffix() }

// Version returns the version of what it says.
func (n *OneOnOneNote) Version() int { return n.row.Version }

// Kind returns what it is.
func (n *OneOnOneNote) Kind() oneononenote.Kind { return n.row.Kind }

// Text returns the words.
func (n *OneOnOneNote) Text() string { return n.row.Text }

// Author returns who wrote it.
func (n *OneOnOneNote) Author() (orggraph.Person, bool) { return n.person(n.row.AuthorID) }

// CreatedAt returns when it was first written.
func (n *OneOnOneNote) CreatedAt() time.Time { return n.row.CreatedAt }
