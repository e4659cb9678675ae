package view

import (
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/loadround"
	"cadre/ent/predicate"
	"cadre/graph/batch"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// LoadRound is a round in which a team says how much it has to keep in mind.
type LoadRound struct {
	world    *world.World
	row      *ent.LoadRound
	answered bool
}

// mostOpenRounds is how many rounds are listed.
const mostOpenRounds = 200

// OpenLoadRounds returns the rounds that take answers and that the viewer may see, those still to be answered first.
func OpenLoadRounds(ctx context.Context, w *world.World) ([]*LoadRound, error) {
	list, err := loadRounds(ctx, w, topology.TakesAnswers(w))
	if err != nil {
		return nil, err
	}
	var own, others []*LoadRound
	for _, r := range list {
		if r.CanAnswer(ctx) {
			own = append(own, r)
		} else {
			others = append(others, r)
		}
	}
	list = append(own, others...)
	return list[:min(len(list), mostOpenRounds)], nil
}

// FindLoadRound returns a round by its id; nil where the viewer may see none.
func FindLoadRound(ctx context.Context, w *world.World, id string) (*LoadRound, error) {
	key, _ := w.Key(id)
	list, err := loadRounds(ctx, w, loadround.ID(key))
	if err != nil || len(list) == 0 {
		return nil, err
	}
	return list[0], nil
}

// LoadRoundsNamed returns rounds in the order of their ids.
func LoadRoundsNamed(ctx context.Context, w *world.World, ids []string) ([]*LoadRound, error) {
	list, err := loadRounds(ctx, w, loadround.IDIn(ids...))
	slices.SortFunc(list, func(a, b *LoadRound) int { return slices.Index(ids, a.row.ID) - slices.Index(ids, b.row.ID) })
	return list, err
}

func loadRounds(ctx context.Context, w *world.World, where ...predicate.LoadRound) ([]*LoadRound, error) {
	rows, err := w.Client().LoadRound.Query().Where(where...).Order(ent.Asc(loadround.FieldClosesOn, loadround.FieldID)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read rounds")
	}
	keys := make([]string, len(rows))
	for i, row := range rows {
		keys[i] = row.ID
	}
	done, err := topology.HasAnswered(ctx, w.Client(), keys)
	if err != nil {
		return nil, hidden(err, "look who has answered")
	}
	list := make([]*LoadRound, len(rows))
	for i, row := range rows {
		list[i] = &LoadRound{w, row, done[row.ID]}
	}
	return list, nil
}

// ID returns the id.
func (r *LoadRound) ID() string { return r.row.ID }

// Team returns the team that is asked.
func (r *LoadRound) Team() *orggraph.Team {
	t, ok := r.world.Graph().Team(r.row.TeamID)
	if !ok {
		return nil
	}
	return &t
}

// QuarterOn returns the first day of the quarter.
func (r *LoadRound) QuarterOn() string { return r.row.QuarterOn }

// ClosesOn returns the last day on which answers are taken.
func (r *LoadRound) ClosesOn() string { return r.row.ClosesOn }

// Open reports whether it takes answers.
func (r *LoadRound) Open() bool { return topology.Open(r.world, r.row) }

// Answered reports whether the viewer has answered.
func (r *LoadRound) Answered() bool { return r.answered && r.Open() }

// CanAnswer reports whether the viewer may answer now.
func (r *LoadRound) CanAnswer(ctx context.Context) bool {
	return !r.answered && topology.AnswersLoadRound(ctx, r.world, r.row)
}

// CanClose reports whether the viewer may close it.
func (r *LoadRound) CanClose(ctx context.Context) bool {
	return r.Open() && topology.OpensLoadRounds(ctx, r.world, r.row.TeamID)
}

// mostLoadTeams is how many teams may be named.
const mostLoadTeams = 1000

// TeamLoads returns how much teams have to keep in mind.
func (o *Org) TeamLoads(ctx context.Context, teams []string, quarters int, first *int) ([]topology.TeamLoads, error) {
	most, err := atMost(first)
	if err != nil {
		return nil, err
	}
	var only []orggraph.Team
	if teams != nil {
		if len(teams) > mostLoadTeams {
			return nil, fault.New(fault.InvalidInput, "Name at most %d teams.", mostLoadTeams).OnField("teams")
		}
		only = []orggraph.Team{}
		for _, id := range teams {
			t, ok := o.Team(id)
			if !ok {
				return nil, fault.New(fault.NotFound, "There is no such team.").OnField("teams")
			}
			if !slices.Contains(only, t) {
				only = append(only, t)
			}
		}
	}
	list, err := topology.Loads(ctx, o.World, o.Graph, quarters, only)
	return list[:min(len(list), most)], err
}

// loadsKind names what is read of how much teams have to keep in mind.
type loadsKind struct{ quarters int }

// LoadOf returns how much a team has to keep in mind; nil where nobody was asked, or the viewer may not know. It is read
// for all teams of an answer at once.
func LoadOf(ctx context.Context, w *world.World, t orggraph.Team, quarters int) (*topology.TeamLoads, error) {
	g := t.Graph()
	return batch.Get(ctx, batch.Kind{World: batch.Teams(g.Suffix()), What: loadsKind{quarters}}, t.Key(), func(keys []string) (map[string]*topology.TeamLoads, error) {
		only := make([]orggraph.Team, 0, len(keys))
		for _, key := range keys {
			if t, ok := g.Team(key); ok {
				only = append(only, t)
			}
		}
		list, err := topology.Loads(ctx, w, g, quarters, only)
		if err != nil {
			return nil, err
		}
		found := make(map[string]*topology.TeamLoads, len(list))
		for i := range list {
			found[list[i].Team.Key()] = &list[i]
		}
		return found, nil
	})
}

type openRoundKind struct{}

// OpenRoundOf returns the round in which a team is asked just now. It is read for all teams of an answer at once.
func OpenRoundOf(ctx context.Context, w *world.World, t orggraph.Team) (*LoadRound, error) {
	return batch.Get(ctx, batch.Kind{World: batch.Teams(t.Graph().Suffix()), What: openRoundKind{}}, t.Key(), func(keys []string) (map[string]*LoadRound, error) {
		list, err := loadRounds(ctx, w, loadround.TeamIDIn(keys...), topology.TakesAnswers(w))
		found := map[string]*LoadRound{}
		for _, r := range list {
			found[r.row.TeamID] = r
		}
		return found, err
	})
}
