package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func team(p *plan, sel ast.SelectionSet) writer[orggraph.Team] {
	return object(p, sel, []string{"Team", "Node"}, teamField)
}

func teamField(p *plan, f graphql.CollectedField) writer[orggraph.Team] {
	type group = orggraph.Team
	switch f.Name {
	case "id":
		return text(group.ID)
	case "name":
		return text(group.Name)
	case "kind":
		return text(group.Kind)
	case "purpose":
		return maybeText(group.Purpose)
	case "color":
		return number(group.Color)
	case "topologyType":
		return maybeText(func(t group) *string { return (*string)(t.TopologyType()) })
	case "productType":
		return maybeText(func(t group) *string { return (*string)(t.ProductType()) })
	case "archivedOn":
		return maybeText(group.ArchivedOn)
	case "externalId":
		return maybeText(group.ExternalID)
	case "source":
		return maybeText(group.Source)
	case "headcount":
		return number(group.Headcount)
	case "parent":
		return maybeOne(p, f.Selections, group.Parent, team)
	case "children":
		return many(p, f.Selections, group.Children, team)
	case "memberships":
		return many(p, f.Selections, group.Memberships, membership)
	case "leads":
		return many(p, f.Selections, group.Leads, position)
	}
	return nil
}

func membership(p *plan, sel ast.SelectionSet) writer[orggraph.Membership] {
	return object(p, sel, []string{"Membership", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.Membership] {
		switch f.Name {
		case "id":
			return text(orggraph.Membership.ID)
		case "allocation":
			return number(orggraph.Membership.Allocation)
		case "function":
			return maybeText(orggraph.Membership.Function)
		case "lead":
			return truth(orggraph.Membership.Lead)
		case "position":
			return one(p, f.Selections, orggraph.Membership.Position, position)
		case "team":
			return one(p, f.Selections, orggraph.Membership.Team, team)
		}
		return nil
	})
}
