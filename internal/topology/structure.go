package topology

import (
	"fmt"

	"cadre/internal/orggraph"
)

// What one team can know well at most.
const (
	mostComplex = 1
	mostSimple  = 3
)

// TeamStructure is what gives a team something to keep in mind, as it can be seen in any world. Whether it is too much
// only the team can say: see Load.
type TeamStructure struct {
	Complex, Simple []orggraph.ProductArea // the domains that it owns, by name; of which nobody has said, they count as simple
	Collaborations  int                    // teams that it works closely with
	Interactions    int                    // ways in which it works with others, of every mode
	Blocking        int                    // open dependencies that keep it from going on
	Members         int                    // people
	TooManyDomains  *string                // what is too much of that, in a sentence; nil where nothing is
}

// StructureOf looks at what a team has to do with.
func StructureOf(t orggraph.Team) *TeamStructure {
	s := &TeamStructure{Members: t.Headcount()}
	s.Complex, s.Simple = domainsOf(t)
	s.Collaborations = len(collaborators(t))
	for _, i := range t.Interactions(false) {
		if _, gone := archived(i.From(), i.To()); i.Active() && !gone {
			s.Interactions++
		}
	}
	for _, d := range t.Needs(false) {
		if blocks(d) {
			s.Blocking++
		}
	}
	if text := tooManyDomains(t, s.Complex, s.Simple); text != "" {
		s.TooManyDomains = &text
	}
	return s
}

// domainsOf lists what a team has to know about: the areas and services that it owns. What is a part of another that it
// owns counts with that; such a whole is complex where a part of it is.
func domainsOf(t orggraph.Team) (complex, simple []orggraph.ProductArea) {
	owned := map[string]orggraph.ProductArea{}
	var all []orggraph.ProductArea
	for _, o := range t.Ownerships() {
		if a := o.Area(); a.Kind() == orggraph.KindArea || a.Kind() == orggraph.KindService {
			owned[a.Key()] = a
			all = append(all, a)
		}
	}
	whole, hard := map[string]string{}, map[string]bool{}
	for _, a := range all {
		whole[a.Key()] = outermost(a, owned)
		if c := a.Complexity(); c != nil && *c == orggraph.ComplexArea {
			hard[whole[a.Key()]] = true
		}
	}
	for _, a := range all {
		switch {
		case whole[a.Key()] != a.Key():
		case hard[a.Key()]:
			complex = append(complex, a)
		default:
			simple = append(simple, a)
		}
	}
	return complex, simple
}

// outermost returns which of some areas is the largest that another is a part of; itself where none is.
func outermost(a orggraph.ProductArea, among map[string]orggraph.ProductArea) string {
	key, seen := a.Key(), map[string]bool{} // a circle that is there already must not hold it for ever
	for at, ok := a.Parent(); ok && !seen[at.Key()]; at, ok = at.Parent() {
		seen[at.Key()] = true
		if _, owned := among[at.Key()]; owned {
			key = at.Key()
		}
	}
	return key
}

// tooManyDomains says what is too much for one team to know; empty where nothing is.
func tooManyDomains(t orggraph.Team, complex, simple []orggraph.ProductArea) string {
	switch {
	case len(complex) > mostComplex:
		return fmt.Sprintf("%s owns %d complex domains: %s. One is as much as a team can know well.", t.Name(), len(complex), listed(areaNames(complex)))
	case len(simple) > mostSimple:
		return fmt.Sprintf("%s owns %d domains: %s. Two or three simple ones are as much as a team can know well.", t.Name(), len(simple), listed(areaNames(simple)))
	}
	return ""
}

// mostNamed is how many areas a sentence names.
const mostNamed = 5

func areaNames(areas []orggraph.ProductArea) (names []string) {
	for _, a := range areas[:min(len(areas), mostNamed)] {
		names = append(names, a.Name())
	}
	if n := len(areas) - mostNamed; n > 0 {
		names = append(names, fmt.Sprintf("%d more", n))
	}
	return names
}

// collaborators returns the teams that a team works closely with now. Those that are archived take nothing from it.
func collaborators(t orggraph.Team) map[string]bool {
	partners := map[string]bool{}
	for _, i := range t.Interactions(false) {
		if _, gone := archived(i.From(), i.To()); gone || !i.Active() || i.Mode() != orggraph.Collaboration {
			continue
		}
		other := i.From()
		if other == t {
			other = i.To()
		}
		partners[other.Key()] = true
	}
	return partners
}
