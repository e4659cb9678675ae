package export

import (
	"bytes"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// Part is a kind of content that is left out of a file before it is given away.
type Part string

// The parts that can be left out.
const (
	Coaches Part = "coaches" // who coaches whom
	Emails  Part = "emails"  // addresses, and names of accounts that are one
	Leavers Part = "leavers" // who has left: their rows stay without a name, so that what refers to them holds
	Reasons Part = "reasons" // why something was changed; the log of changes alone tells it
)

// Parts lists what can be left out.
func Parts() []Part { return []Part{Coaches, Emails, Leavers, Reasons} }

// goneName is what stands for the name of somebody who has left.
const goneName = "Somebody who has left"

// ReadParts reads a list with commas: coaches,emails.
func ReadParts(list string) (parts []Part, err error) {
	for word := range strings.SplitSeq(list, ",") {
		if list == "" {
			break
		}
		p := Part(strings.TrimSpace(word))
		if !slices.Contains(Parts(), p) {
			return nil, fault.New(fault.InvalidInput, "There is no %q to leave out; there are %v.", p, Parts()).OnField("without")
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// Without returns an organisation that lacks some parts. It is as sound as the one it is made of: its canonical JSON fits the
// schema and can be imported.
func Without(g *orggraph.Graph, parts []Part) *orggraph.Graph {
	delta := orggraph.Delta{People: map[string]*orggraph.PersonRow{}, CoachLines: map[string]*orggraph.CoachLineRow{}}
	emails, leavers := slices.Contains(parts, Emails), slices.Contains(parts, Leavers)
	if emails || leavers {
		for p := range g.Everyone() {
			if row := lacking(p, emails, leavers && p.LeftOn() != nil && *p.LeftOn() <= g.Today()); row != nil {
				delta.People[p.Key()] = row
			}
		}
	}
	if slices.Contains(parts, Coaches) {
		for _, table := range g.Stored() {
			if table.Entity == ent.TypeCoachLine {
				for row := range table.Rows {
					delta.CoachLines[row.ID] = nil
				}
			}
		}
	}
	if len(delta.People)+len(delta.CoachLines) == 0 {
		return g
	}
	return g.Advance(g.Revision(), delta)
}

// lacking returns the row of a person without their addresses, or, for one who is gone, without all that names them; nil where it
// stays as it is.
func lacking(p orggraph.Person, emails, gone bool) *orggraph.PersonRow {
	if gone {
		return &orggraph.PersonRow{ID: p.Key(), Name: goneName, LeftOn: p.LeftOn()}
	}
	if !emails {
		return nil
	}
	row := &orggraph.PersonRow{ID: p.Key(), Name: p.Name(), Location: p.Location(), EmploymentType: p.EmploymentType(),
		StartedOn: p.StartedOn(), LeftOn: p.LeftOn(), ExternalID: p.ExternalID(), Source: p.Source()}
	if isAddress(row.ExternalID) {
		row.ExternalID, row.Source = nil, nil
	}
	return row
}

func isAddress(s *string) bool { return s != nil && strings.Contains(*s, "@") }

// lacks takes what is left out off a row of the log; false where the whole row is.
func lacks(parts []Part, entity string, row ent.Row) (ent.Row, bool) {
	switch {
	case entity == ent.TypeCoachLine && slices.Contains(parts, Coaches):
		return nil, false
	case entity == ent.TypePerson && slices.Contains(parts, Emails):
		kept := ent.Row{}
		for column, value := range row {
			if column != "email" && column != "user_name" && !(column == "external_id" && bytes.Contains(value, []byte("@"))) {
				kept[column] = value
			}
		}
		return kept, true
	}
	return row, true
}

// tells reports whether the log says anything of what a changeset did, of which these are the first rows.
func tells(parts []Part, rows []*ent.Change) bool {
	return len(rows) == 0 || slices.ContainsFunc(rows, func(row *ent.Change) bool {
		_, told := lacks(parts, row.Entity, row.After)
		return told
	})
}
