package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func teamMetrics(p *plan, sel ast.SelectionSet) writer[orggraph.TeamMetrics] {
	type metrics = orggraph.TeamMetrics
	return object(p, sel, []string{"TeamMetrics"}, func(p *plan, f graphql.CollectedField) writer[metrics] {
		switch f.Name {
		case "team":
			return one(p, f.Selections, func(m metrics) orggraph.Team { return m.Team }, team)
		case "headcount":
			return number(func(m metrics) int { return m.Headcount })
		case "seats":
			return number(func(m metrics) int { return m.Seats })
		case "vacancies":
			return number(func(m metrics) int { return m.Vacancies })
		case "fte":
			return fraction(func(m metrics) float64 { return m.Fte })
		case "managers":
			return number(func(m metrics) int { return m.Managers })
		case "averageSpan":
			return fraction(func(m metrics) float64 { return m.AverageSpan() })
		}
		return nil
	})
}

func roleMetrics(p *plan, sel ast.SelectionSet) writer[orggraph.RoleMetrics] {
	type metrics = orggraph.RoleMetrics
	return object(p, sel, []string{"RoleMetrics"}, func(p *plan, f graphql.CollectedField) writer[metrics] {
		switch f.Name {
		case "role":
			return one(p, f.Selections, func(m metrics) orggraph.Role { return m.Role }, role)
		case "headcount":
			return number(func(m metrics) int { return m.Headcount })
		case "seats":
			return number(func(m metrics) int { return m.Seats })
		case "vacancies":
			return number(func(m metrics) int { return m.Vacancies })
		case "fte":
			return fraction(func(m metrics) float64 { return m.Fte })
		}
		return nil
	})
}

func locationMetrics(p *plan, sel ast.SelectionSet) writer[orggraph.LocationMetrics] {
	type metrics = orggraph.LocationMetrics
	return object(p, sel, []string{"LocationMetrics"}, func(_ *plan, f graphql.CollectedField) writer[metrics] {
		switch f.Name {
		case "location":
			return maybeText(func(m metrics) *string { return m.Location })
		case "headcount":
			return number(func(m metrics) int { return m.Headcount })
		case "seats":
			return number(func(m metrics) int { return m.Seats })
		case "vacancies":
			return number(func(m metrics) int { return m.Vacancies })
		case "fte":
			return fraction(func(m metrics) float64 { return m.Fte })
		}
		return nil
	})
}
