package orggraph

import "iter"

// EachInteraction returns every interaction, those that are over included.
func (g *Graph) EachInteraction() iter.Seq[Interaction] {
	return each(g.list(interactionStart), func(n int32) Interaction { return Interaction{g, n} })
}

// EachDependency returns every dependency, those that are closed included.
func (g *Graph) EachDependency() iter.Seq[Dependency] {
	return each(g.list(dependencyNeed), func(n int32) Dependency { return Dependency{g, n} })
}

// EachProductArea returns every product area, by name.
func (g *Graph) EachProductArea() iter.Seq[ProductArea] {
	return each(g.list(areaName), func(n int32) ProductArea { return ProductArea{g, n} })
}

func each[H any](of []int32, handle func(n int32) H) iter.Seq[H] {
	return func(yield func(H) bool) {
		for _, n := range of {
			if !yield(handle(n)) {
				return
			}
		}
	}
}

// HasPartsOwned reports whether an area has parts that are owned.
func (g *Graph) HasPartsOwned(a ProductArea) bool { return g.topology().ownedBelow[a.n] }
