package orggraph

// Seated returns everyone who holds a seat today.
func (g *Graph) Seated() []Person {
	var list []Person
	for _, n := range present(g.people.rows) {
		if p := (Person{g, n}); p.hasSeat() {
			list = append(list, p)
		}
	}
	return list
}
