package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func chartSeatField(p *plan, f graphql.CollectedField) writer[orggraph.ChartSeat] {
	type seat = orggraph.ChartSeat
	switch f.Name {
	case "id":
		return text(seat.ID)
	case "title":
		return text(seat.Title)
	case "reportsTo":
		return maybe(seat.Above, text(seat.ID))
	case "rank":
		return number(seat.Rank)
	case "fte":
		return fraction(seat.Fte)
	case "standsFor":
		return number(seat.StandsFor)
	case "location":
		return maybeText(seat.Location)
	case "grade":
		return maybeText(seat.Grade)
	case "managerRef":
		return maybeText(seat.ManagerRef)
	case "vacant":
		return truth(seat.Vacant)
	case "assistant":
		return truth(seat.Assistant)
	case "planState":
		return maybeText(func(s seat) *string { return (*string)(s.PlanState()) })
	case "heldUntil":
		return maybeText(seat.HeldUntil)
	case "lifted":
		return truth(seat.Lifted)
	case "directReports":
		return number(seat.DirectReports)
	case "totalReports":
		return number(seat.TotalReports)
	case "person":
		return maybeOne(p, f.Selections, seat.Person, chartPerson)
	case "team":
		return maybeOne(p, f.Selections, seat.Team, chartTeam)
	case "holders":
		return many(p, f.Selections, seat.Holders, chartHolder)
	case "roles":
		return many(p, f.Selections, seat.Roles, chartRole)
	}
	return nil
}

func chartPerson(p *plan, sel ast.SelectionSet) writer[orggraph.ChartPerson] {
	return object(p, sel, []string{"ChartPerson"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.ChartPerson] {
		switch f.Name {
		case "id":
			return text(orggraph.ChartPerson.ID)
		case "name":
			return text(orggraph.ChartPerson.Name)
		}
		return nil
	})
}

func chartTeam(p *plan, sel ast.SelectionSet) writer[orggraph.ChartTeam] {
	return object(p, sel, []string{"ChartTeam"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.ChartTeam] {
		switch f.Name {
		case "id":
			return text(orggraph.ChartTeam.ID)
		case "name":
			return text(orggraph.ChartTeam.Name)
		case "color":
			return number(orggraph.ChartTeam.Color)
		case "topologyType":
			return maybeText(func(t orggraph.ChartTeam) *string { return (*string)(t.TopologyType()) })
		}
		return nil
	})
}

func chartHolder(p *plan, sel ast.SelectionSet) writer[orggraph.ChartHolder] {
	return object(p, sel, []string{"ChartHolder"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.ChartHolder] {
		switch f.Name {
		case "id":
			return text(orggraph.ChartHolder.ID)
		case "name":
			return text(orggraph.ChartHolder.Name)
		case "assignment":
			return text(orggraph.ChartHolder.Assignment)
		case "kind":
			return text(orggraph.ChartHolder.Kind)
		case "startsOn":
			return maybeText(orggraph.ChartHolder.StartsOn)
		case "endsOn":
			return maybeText(orggraph.ChartHolder.EndsOn)
		}
		return nil
	})
}

func chartRole(p *plan, sel ast.SelectionSet) writer[orggraph.ChartRole] {
	return object(p, sel, []string{"ChartRole"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.ChartRole] {
		switch f.Name {
		case "id":
			return text(orggraph.ChartRole.ID)
		case "key":
			return text(orggraph.ChartRole.Key)
		case "name":
			return text(orggraph.ChartRole.Name)
		}
		return nil
	})
}

func chartLineField(_ *plan, f graphql.CollectedField) writer[orggraph.ChartLine] {
	switch f.Name {
	case "id":
		return text(orggraph.ChartLine.ID)
	case "from":
		return text(orggraph.ChartLine.From)
	case "to":
		return text(orggraph.ChartLine.To)
	case "kind":
		return text(orggraph.ChartLine.Kind)
	}
	return nil
}
