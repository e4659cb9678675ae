package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func personEdge(p *plan, sel ast.SelectionSet) writer[orggraph.PersonEdge] {
	return edge(p, sel, "PersonEdge", orggraph.PersonEdge.Cursor, orggraph.PersonEdge.Node, person)
}

func positionEdge(p *plan, sel ast.SelectionSet) writer[orggraph.PositionEdge] {
	return edge(p, sel, "PositionEdge", orggraph.PositionEdge.Cursor, orggraph.PositionEdge.Node, position)
}

func teamEdge(p *plan, sel ast.SelectionSet) writer[orggraph.TeamEdge] {
	return edge(p, sel, "TeamEdge", orggraph.TeamEdge.Cursor, orggraph.TeamEdge.Node, team)
}

// edge makes the writer of an element of a page.
func edge[E, N any](p *plan, sel ast.SelectionSet, typename string, cursor func(E) string, node func(E) N, of objectOf[N]) writer[E] {
	return object(p, sel, []string{typename}, func(p *plan, f graphql.CollectedField) writer[E] {
		switch f.Name {
		case "cursor":
			return text(cursor)
		case "node":
			return one(p, f.Selections, node, of)
		}
		return nil
	})
}
