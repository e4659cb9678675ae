package topology

import (
	"context"
	"fmt"

	"cadre/ent/loadround"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// refuseAlike answers CONFLICT where a team is asked in a quarter beside another one of nearly the same members. Whoever is
// told of both could take one from the other, and what is left would be of the few who are in one alone.
func refuseAlike(ctx context.Context, tx *history.Tx, w *world.World, quarter string, teams []string, field string) error {
	before, err := tx.LoadRound.Query().Where(loadround.QuarterOn(quarter)).Select(loadround.FieldTeamID).Strings(access.System(ctx))
	if err != nil {
		return fmt.Errorf("look which teams were asked: %w", err)
	}
	asked := make(map[string]bool, len(before))
	for _, key := range before {
		asked[key] = true
	}
	for _, key := range teams {
		delete(asked, key)
		if t, ok := w.Graph().Team(key); ok {
			if other, alike := alikeAmong(t, asked); alike {
				return fault.New(fault.Conflict, "%s and %s have nearly the same members: what differs between the two would tell of few. Ask one of them in a quarter.", t.Name(), other.Name()).OnField(field)
			}
		}
		asked[key] = true
	}
	return nil
}

// alikeAmong finds one of some teams that shares so many members with a team that fewer are in one of the two alone than may be told of.
func alikeAmong(t orggraph.Team, asked map[string]bool) (orggraph.Team, bool) {
	shared := map[orggraph.Team]int{}
	members := t.Holders()
	for _, p := range members {
		for _, other := range p.MemberOf() {
			if asked[other.Key()] {
				shared[other]++
			}
		}
	}
	for other, n := range shared {
		if alone := len(members) + len(other.Holders()) - 2*n; alone < access.FewestForLeaders {
			return other, true
		}
	}
	return orggraph.Team{}, false
}
