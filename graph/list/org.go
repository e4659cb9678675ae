package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func person(p *plan, sel ast.SelectionSet) writer[orggraph.Person] {
	return object(p, sel, []string{"Person", "Node"}, personField)
}

func personField(p *plan, f graphql.CollectedField) writer[orggraph.Person] {
	type human = orggraph.Person
	switch f.Name {
	case "id":
		return text(human.ID)
	case "name":
		return text(human.Name)
	case "email":
		return maybeText(human.Email)
	case "location":
		return maybeText(human.Location)
	case "employmentType":
		return maybeText(human.EmploymentType)
	case "startedOn":
		return maybeText(human.StartedOn)
	case "leftOn":
		return maybeText(human.LeftOn)
	case "externalId":
		return maybeText(human.ExternalID)
	case "source":
		return maybeText(human.Source)
	case "position":
		return maybeOne(p, f.Selections, human.Position, position)
	case "manager":
		return maybeOne(p, f.Selections, human.Manager, person)
	case "assignments":
		current := flag(p, f, "current")
		return many(p, f.Selections, func(v human) []orggraph.Assignment { return v.Assignments(current) }, assignment)
	}
	return nil
}

func position(p *plan, sel ast.SelectionSet) writer[orggraph.Position] {
	return object(p, sel, []string{"Position", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.Position] {
		if write := positionValue(f); write != nil {
			return write
		}
		return positionLink(p, f)
	})
}

func positionValue(f graphql.CollectedField) writer[orggraph.Position] {
	type position = orggraph.Position
	switch f.Name {
	case "id":
		return text(position.ID)
	case "title":
		return text(position.Title)
	case "rank":
		return number(position.Rank)
	case "fte":
		return fraction(position.Fte)
	case "standsFor":
		return number(position.StandsFor)
	case "location":
		return maybeText(position.Location)
	case "grade":
		return maybeText(position.Grade)
	case "closedOn":
		return maybeText(position.ClosedOn)
	case "externalId":
		return maybeText(position.ExternalID)
	case "source":
		return maybeText(position.Source)
	case "managerRef":
		return maybeText(position.ManagerRef)
	case "vacant":
		return truth(position.Vacant)
	case "state":
		return text(func(v orggraph.Position) string { return string(v.State()) })
	case "planState":
		return maybeText(func(v orggraph.Position) *string { return (*string)(v.PlanState()) })
	case "heldUntil":
		return maybeText(position.HeldUntil)
	case "assistant":
		return truth(position.Assistant)
	case "lifted":
		return truth(position.Lifted)
	case "span":
		return number(position.Span)
	case "layer":
		return number(position.Layer)
	case "headcount":
		return number(position.Headcount)
	case "totalReports":
		return number(position.TotalReports)
	}
	return nil
}

func positionLink(p *plan, f graphql.CollectedField) writer[orggraph.Position] {
	type seat = orggraph.Position
	switch f.Name {
	case "person":
		return maybeOne(p, f.Selections, seat.Person, person)
	case "assignments":
		current := flag(p, f, "current")
		return many(p, f.Selections, func(v seat) []orggraph.Assignment { return v.Assignments(current) }, assignment)
	case "manager":
		return maybeOne(p, f.Selections, seat.Manager, position)
	case "reports":
		return many(p, f.Selections, seat.Reports, position)
	case "chain":
		return many(p, f.Selections, seat.Chain, position)
	case "team":
		return maybeOne(p, f.Selections, seat.Team, team)
	case "memberships":
		return many(p, f.Selections, seat.Memberships, membership)
	case "roles":
		return many(p, f.Selections, seat.Roles, positionRole)
	}
	return nil
}

func assignment(p *plan, sel ast.SelectionSet) writer[orggraph.Assignment] {
	return object(p, sel, []string{"Assignment", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.Assignment] {
		switch f.Name {
		case "id":
			return text(orggraph.Assignment.ID)
		case "kind":
			return text(orggraph.Assignment.Kind)
		case "fte":
			return fraction(orggraph.Assignment.Fte)
		case "startsOn":
			return maybeText(orggraph.Assignment.StartsOn)
		case "endsOn":
			return maybeText(orggraph.Assignment.EndsOn)
		case "current":
			return truth(orggraph.Assignment.Current)
		case "person":
			return one(p, f.Selections, orggraph.Assignment.Person, person)
		case "position":
			return one(p, f.Selections, orggraph.Assignment.Position, position)
		}
		return nil
	})
}

func positionRole(p *plan, sel ast.SelectionSet) writer[orggraph.PositionRole] {
	return object(p, sel, []string{"PositionRole", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.PositionRole] {
		switch f.Name {
		case "id":
			return text(orggraph.PositionRole.ID)
		case "primary":
			return truth(orggraph.PositionRole.Primary)
		case "role":
			return one(p, f.Selections, orggraph.PositionRole.Role, role)
		case "position":
			return one(p, f.Selections, orggraph.PositionRole.Position, position)
		}
		return nil
	})
}

// role writes what a role says of itself.
func role(p *plan, sel ast.SelectionSet) writer[orggraph.Role] {
	return object(p, sel, []string{"Role", "Node"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.Role] {
		switch f.Name {
		case "id":
			return text(orggraph.Role.ID)
		case "key":
			return text(orggraph.Role.Key)
		case "name":
			return text(orggraph.Role.Name)
		case "track":
			return text(orggraph.Role.Track)
		case "purpose":
			return text(orggraph.Role.Purpose)
		case "active":
			return truth(orggraph.Role.Active)
		case "aliases":
			return texts(orggraph.Role.Aliases)
		case "responsibilities":
			return texts(orggraph.Role.Responsibilities)
		case "spanMin":
			return maybeNumber(orggraph.Role.SpanMin)
		case "spanTarget":
			return maybeNumber(orggraph.Role.SpanTarget)
		case "spanMax":
			return maybeNumber(orggraph.Role.SpanMax)
		case "timeBoxedMonths":
			return maybeNumber(orggraph.Role.TimeBoxedMonths)
		}
		return nil
	})
}
