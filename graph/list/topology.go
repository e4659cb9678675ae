package list

import (
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"cadre/internal/orggraph"
)

func interaction(p *plan, sel ast.SelectionSet) writer[orggraph.Interaction] {
	return object(p, sel, []string{"Interaction", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.Interaction] {
		type meeting = orggraph.Interaction
		switch f.Name {
		case "id":
			return text(meeting.ID)
		case "mode":
			return text(meeting.Mode)
		case "purpose":
			return text(meeting.Purpose)
		case "state":
			return text(meeting.State)
		case "startsOn":
			return maybeText(meeting.StartsOn)
		case "expiresOn":
			return maybeText(meeting.ExpiresOn)
		case "exitCriterion":
			return maybeText(meeting.ExitCriterion)
		case "extensions":
			return number(meeting.Extensions)
		case "extendedWhy":
			return maybeText(meeting.ExtendedWhy)
		case "endedOn":
			return maybeText(meeting.EndedOn)
		case "outcome":
			return maybeText(meeting.Outcome)
		case "from":
			return one(p, f.Selections, meeting.From, team)
		case "to":
			return one(p, f.Selections, meeting.To, team)
		case "owner":
			return maybeOne(p, f.Selections, meeting.Owner, person)
		}
		return nil
	})
}

func dependency(p *plan, sel ast.SelectionSet) writer[orggraph.Dependency] {
	return object(p, sel, []string{"Dependency", "Node"}, func(p *plan, f graphql.CollectedField) writer[orggraph.Dependency] {
		type need = orggraph.Dependency
		switch f.Name {
		case "id":
			return text(need.ID)
		case "what":
			return text(need.What)
		case "severity":
			return text(need.Severity)
		case "state":
			return text(need.State)
		case "needBy":
			return maybeText(need.NeedBy)
		case "agreedOn":
			return maybeText(need.AgreedOn)
		case "closedOn":
			return maybeText(need.ClosedOn)
		case "contract":
			return maybeText(need.Contract)
		case "recurring":
			return truth(need.Recurring)
		case "open":
			return truth(need.Open)
		case "overdue":
			return truth(need.Overdue)
		case "needer":
			return one(p, f.Selections, need.Needer, team)
		case "provider":
			return one(p, f.Selections, need.Provider, team)
		case "objective":
			return maybeOne(p, f.Selections, need.Objective, objective)
		case "commitment":
			return maybeOne(p, f.Selections, need.Commitment, commitment)
		case "promise":
			return maybeOne(p, f.Selections, need.Promise, commitment)
		}
		return nil
	})
}

// objective writes what an objective is called; how it stands is worked out elsewhere.
func objective(p *plan, sel ast.SelectionSet) writer[orggraph.Objective] {
	return object(p, sel, []string{"Objective", "Node"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.Objective] {
		switch f.Name {
		case "id":
			return text(orggraph.Objective.ID)
		case "title":
			return text(orggraph.Objective.Title)
		}
		return nil
	})
}

// commitment writes what a commitment is called and how far it is; what speaks against it is worked out elsewhere.
func commitment(p *plan, sel ast.SelectionSet) writer[orggraph.Commitment] {
	return object(p, sel, []string{"Commitment", "Node"}, func(_ *plan, f graphql.CollectedField) writer[orggraph.Commitment] {
		switch f.Name {
		case "id":
			return text(orggraph.Commitment.ID)
		case "title":
			return text(orggraph.Commitment.Title)
		case "state":
			return text(orggraph.Commitment.State)
		}
		return nil
	})
}
