package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
)

const columnTeam = "team_id"

// LoadRounds is the policy of rounds in which a team says how much it has to keep in mind: for its members, who leads
// them, and the owner of the workspace, who may open one.
func LoadRounds() ent.Policy {
	return hiring(ClassDevelopment, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		switch {
		case v.Owner || !holds(ctx, LineTeamLoad):
			return everyRow()
		case v.PersonID == "":
			return nil
		}
		return oneOf(s.C(columnTeam), append(standing(ctx).TeamsOf(v.PersonID), standing(ctx).TeamsLed(v.PersonID)...))
	})
}

// LoadParticipations is the policy of who has answered in a round: each reads it of themselves, and who leads them of
// nobody, since who counts along as answers come in could tell whose is whose.
func LoadParticipations() ent.Policy {
	return hiring(ClassDevelopment, func(ctx context.Context, v *Viewer, s *sql.Selector) *sql.Predicate {
		switch {
		case !holds(ctx, LineAnswered):
			return everyRow()
		case v.PersonID == "":
			return nil
		}
		return sql.EQ(s.C(columnPerson), v.PersonID)
	})
}

// The fewest answers of which an average is told: to the team itself, and to everybody else who may have it.
const (
	FewestForTeam    = 4
	FewestForLeaders = 5
)

// FewestAnswers returns a function that says of how many answers at least the viewer is told what a team has to keep
// in mind; 0: they are told nothing. Who looks through somebody's eyes is told what both are. A tool is told what
// analysts are, whoever holds it. A leader who is a member too is told what leaders are: one of the answers may be their
// own.
func FewestAnswers(ctx context.Context) func(team string) int {
	var all []func(string) int
	for v := From(ctx); v != nil; v = v.Behind {
		all = append(all, fewestOf(ctx, v))
	}
	return func(team string) int {
		fewest := 0
		for _, of := range all {
			own := of(team)
			if own == 0 {
				return 0
			}
			fewest = max(fewest, own)
		}
		return fewest
	}
}

func fewestOf(ctx context.Context, v *Viewer) func(team string) int {
	least := map[string]int{}
	if v.Scopes == nil && v.PersonID != "" {
		for _, team := range standing(ctx).TeamsOf(v.PersonID) {
			least[team] = FewestForTeam
		}
		for _, team := range standing(ctx).TeamsLed(v.PersonID) {
			least[team] = FewestForLeaders
		}
	}
	others := 0
	if v.Can(ScopeCoachingAggregate) && (v.Owner || v.Scopes != nil) && rights(ctx, ClassDevelopment)[RelationAnalyst] >= Counts {
		others = FewestForLeaders
	}
	return func(team string) int {
		if n, stands := least[team]; stands {
			return n
		}
		return others
	}
}
