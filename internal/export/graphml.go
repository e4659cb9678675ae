package export

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"cadre/internal/orggraph"
)

const graphMLHead = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
<key id="kind" for="node" attr.name="kind" attr.type="string"/>
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="title" for="node" attr.name="title" attr.type="string"/>
<key id="location" for="node" attr.name="location" attr.type="string"/>
<key id="grade" for="node" attr.name="grade" attr.type="string"/>
<key id="fte" for="node" attr.name="fte" attr.type="double"/>
<key id="relation" for="edge" attr.name="relation" attr.type="string"/>
<key id="allocation" for="edge" attr.name="allocation" attr.type="int"/>
<graph id="org" edgedefault="directed">
`

// writeGraphML writes seats and teams as nodes; reporting, lines beside the tree, memberships and
// teams in teams as edges.
func writeGraphML(ctx context.Context, c *Cut, w io.Writer) error {
	if _, err := io.WriteString(w, graphMLHead); err != nil {
		return err
	}
	teams := c.allTeams()
	written := map[string]bool{}
	for _, t := range teams {
		written[t.Key()] = true
		if err := node(w, t.Key(), "kind", string(t.Kind()), "label", t.Name()); err != nil {
			return err
		}
	}
	err := c.each(ctx, func(p orggraph.Position) error {
		return node(w, p.Key(), "kind", "SEAT", "label", holderNames(p), "title", p.Title(), "location", text(p.Location()), "grade", text(p.Grade()), "fte", fmt.Sprint(p.Fte()))
	})
	if err != nil {
		return err
	}
	for _, t := range teams {
		if above, ok := t.Parent(); ok && written[above.Key()] {
			if err := edge(w, t.Key(), above.Key(), "relation", "PART_OF"); err != nil {
				return err
			}
		}
	}
	if err := c.each(ctx, func(p orggraph.Position) error { return seatEdges(c, w, p) }); err != nil {
		return err
	}
	_, err = io.WriteString(w, "</graph>\n</graphml>\n")
	return err
}

// seatEdges writes what leads away from a seat.
func seatEdges(c *Cut, w io.Writer, p orggraph.Position) error {
	if above, ok := c.manager(p); ok {
		if err := edge(w, p.Key(), above.Key(), "relation", "REPORTS_TO"); err != nil {
			return err
		}
	}
	for _, l := range p.Lines() {
		if l.From().Key() != p.Key() || !c.holds(l.To()) {
			continue
		}
		if err := edge(w, p.Key(), l.To().Key(), "relation", string(l.Kind())); err != nil {
			return err
		}
	}
	for _, m := range c.teamsOf(p) {
		if err := edge(w, p.Key(), m.Team().Key(), "relation", "MEMBER_OF", "allocation", fmt.Sprint(m.Allocation())); err != nil {
			return err
		}
	}
	return nil
}

func node(w io.Writer, id string, data ...string) error {
	_, err := fmt.Fprintf(w, "<node id=%q>%s</node>\n", id, values(data))
	return err
}

func edge(w io.Writer, from, to string, data ...string) error {
	_, err := fmt.Fprintf(w, "<edge source=%q target=%q>%s</edge>\n", from, to, values(data))
	return err
}

// values writes keys and what they are, without those that are nothing.
func values(data []string) string {
	var b strings.Builder
	for i := 0; i < len(data); i += 2 {
		if data[i+1] == "" {
			continue
		}
		b.WriteString(`<data key="` + data[i] + `">`)
		_ = xml.EscapeText(&b, []byte(data[i+1])) // a strings.Builder takes everything
		b.WriteString("</data>")
	}
	return b.String()
}
