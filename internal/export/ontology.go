package export

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"cadre/internal/orggraph"
)

// thing is one node of the W3C Organization Ontology: what it is and says, in the order of writing.
type thing struct {
	id, class string
	facts     []fact
}

// fact is a property with a text or the id of another thing.
type fact struct {
	property, value string
	link            bool
}

// things hands out an organisation in the terms of the ontology: teams, then seats, those who hold
// them and their memberships.
func things(ctx context.Context, c *Cut, take func(thing) error) error {
	teams := map[string]bool{}
	all := c.allTeams()
	for _, t := range all {
		teams[t.Key()] = true
	}
	for _, t := range all {
		unit := thing{t.Key(), "org:OrganizationalUnit", []fact{{"skos:prefLabel", t.Name(), false}}}
		if above, ok := t.Parent(); ok && teams[above.Key()] {
			unit.facts = append(unit.facts, fact{"org:subOrganizationOf", above.Key(), true})
		}
		if err := take(unit); err != nil {
			return err
		}
	}
	people := map[string]bool{}
	return c.each(ctx, func(p orggraph.Position) error { return seatThings(c, p, people, take) })
}

func seatThings(c *Cut, p orggraph.Position, people map[string]bool, take func(thing) error) error {
	post := thing{p.Key(), "org:Post", []fact{{"skos:prefLabel", p.Title(), false}}}
	if above, ok := c.manager(p); ok {
		post.facts = append(post.facts, fact{"org:reportsTo", above.Key(), true})
	}
	memberships := c.teamsOf(p)
	for _, m := range memberships {
		post.facts = append(post.facts, fact{"org:postIn", m.Team().Key(), true})
	}
	for who := range p.Holders() {
		post.facts = append(post.facts, fact{"org:heldBy", who.Key(), true})
	}
	if err := take(post); err != nil {
		return err
	}
	for who := range p.Holders() {
		if people[who.Key()] {
			continue
		}
		people[who.Key()] = true
		if err := take(personThing(c, who)); err != nil {
			return err
		}
	}
	for who := range p.Holders() {
		for _, m := range memberships {
			id := p.Key() + "/" + m.Team().Key() + "/" + who.Key()
			if err := take(thing{id, "org:Membership", []fact{{"org:member", who.Key(), true}, {"org:organization", m.Team().Key(), true}}}); err != nil {
				return err
			}
		}
	}
	return nil
}

// personThing says all of a person at once: who they are, the seats of the cut, and what they lead.
func personThing(c *Cut, who orggraph.Person) thing {
	person := thing{who.Key(), "foaf:Person", []fact{{"foaf:name", who.Name(), false}}}
	for seat := range who.Seats() {
		if !c.holds(seat) {
			continue
		}
		person.facts = append(person.facts, fact{"org:holds", seat.Key(), true})
		for _, m := range c.teamsOf(seat) {
			if m.Lead() {
				person.facts = append(person.facts, fact{"org:headOf", m.Team().Key(), true})
			}
		}
	}
	return person
}

// quoted writes a text as JSON does, which Turtle and YAML read the same.
func quoted(s string) string {
	raw, _ := json.Marshal(s) // a text always can be written
	return string(raw)
}

func writeTurtle(ctx context.Context, c *Cut, w io.Writer) error {
	head := "@prefix org: <http://www.w3.org/ns/org#> .\n@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
	if _, err := io.WriteString(w, head); err != nil {
		return err
	}
	return things(ctx, c, func(t thing) error {
		var b strings.Builder
		fmt.Fprintf(&b, "<urn:cadre:%s> a %s", t.id, t.class)
		for _, f := range t.facts {
			if f.link {
				fmt.Fprintf(&b, " ;\n  %s <urn:cadre:%s>", f.property, f.value)
			} else {
				fmt.Fprintf(&b, " ;\n  %s %s", f.property, quoted(f.value))
			}
		}
		b.WriteString(" .\n")
		_, err := io.WriteString(w, b.String())
		return err
	})
}

const jsonLDHead = `{"@context":{"org":"http://www.w3.org/ns/org#","foaf":"http://xmlns.com/foaf/0.1/","skos":"http://www.w3.org/2004/02/skos/core#"},"@graph":[`

func writeJSONLD(ctx context.Context, c *Cut, w io.Writer) error {
	if _, err := io.WriteString(w, jsonLDHead); err != nil {
		return err
	}
	var b bytes.Buffer
	separator := "\n"
	err := things(ctx, c, func(t thing) error {
		b.Reset()
		b.WriteString(separator)
		t.writeJSON(&b)
		separator = ",\n"
		_, err := w.Write(b.Bytes())
		return err
	})
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, "\n]}\n")
	return err
}

// writeJSON writes a thing as an object, each property once: a text, or the list of what it leads to.
func (t thing) writeJSON(b *bytes.Buffer) {
	fmt.Fprintf(b, `{"@id":%s,"@type":%s`, quoted("urn:cadre:"+t.id), quoted(t.class))
	for i, f := range t.facts {
		same := func(other fact) bool { return other.property == f.property }
		if slices.ContainsFunc(t.facts[:i], same) {
			continue // written where it came first
		}
		fmt.Fprintf(b, ",%s:", quoted(f.property))
		if !f.link {
			b.WriteString(quoted(f.value))
			continue
		}
		between := "["
		for _, other := range t.facts[i:] {
			if same(other) {
				fmt.Fprintf(b, `%s{"@id":%s}`, between, quoted("urn:cadre:"+other.value))
				between = ","
			}
		}
		b.WriteByte(']')
	}
	b.WriteByte('}')
}
