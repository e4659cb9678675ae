package topology

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/loadanswer"
	"cadre/ent/loadround"
	"cadre/ent/predicate"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// mostQuarters is how many quarters are told of at once.
const mostQuarters = 12

// Loads tells how much teams had to keep in mind, by name of the team: of those that are named, or of all, as far as the
// viewer may know and they were asked. It is of the last quarters until the day of the world. Scenarios have what live
// has: nobody was asked in them; beside it stands what a scenario changes, see StructureOf.
//
// Cadre itself reads the answers. Nothing of them leaves this package but averages: see tell.
func Loads(ctx context.Context, w *world.World, g *orggraph.Graph, quarters int, only []orggraph.Team) ([]TeamLoads, error) {
	if quarters < 1 || quarters > mostQuarters {
		return nil, fault.New(fault.InvalidInput, "Ask for 1 to %d quarters.", mostQuarters).OnField("quarters")
	}
	if access.From(ctx) == nil {
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	}
	fewest := access.FewestAnswers(ctx)
	if only == nil {
		only = g.ActiveTeams()
	}
	teams := map[string]*TeamLoads{}
	for _, t := range only {
		if fewest(t.Key()) > 0 {
			teams[t.Key()] = &TeamLoads{Team: t}
		}
	}
	if len(teams) == 0 {
		return nil, nil
	}
	rounds, err := closedRounds(ctx, w, g, quarters, teams)
	if err != nil {
		return nil, err
	}
	sums, err := answersOf(ctx, w.Client(), rounds)
	if err != nil {
		return nil, err
	}
	for _, r := range rounds {
		of := teams[r.TeamID]
		load := TeamLoad{Team: of.Team, QuarterOn: r.QuarterOn}
		load.tell(sums[r.ID], fewest(r.TeamID))
		of.Quarters = append(of.Quarters, load)
	}
	var list []TeamLoads
	for _, t := range only {
		if of := teams[t.Key()]; of != nil && len(of.Quarters) > 0 {
			list = append(list, *of)
		}
	}
	slices.SortStableFunc(list, func(a, b TeamLoads) int {
		return cmp.Or(strings.Compare(orggraph.Fold(a.Team.Name()), orggraph.Fold(b.Team.Name())), strings.Compare(a.Team.Key(), b.Team.Key()))
	})
	return list, nil
}

// closedRounds reads the rounds of teams that were closed by the day of the world, and are now.
func closedRounds(ctx context.Context, w *world.World, g *orggraph.Graph, quarters int, teams map[string]*TeamLoads) (closed []*ent.LoadRound, err error) {
	today := min(g.Today(), dayOf(w))
	day, err := time.Parse(time.DateOnly, today)
	if err != nil {
		return nil, fmt.Errorf("read the day of a world: %w", err)
	}
	first := calendar.QuarterOf(day).AddDate(0, -3*(quarters-1), 0).Format(time.DateOnly)
	keys := make([]string, 0, len(teams))
	for key := range teams {
		keys = append(keys, key)
	}
	rounds, err := w.Client().LoadRound.Query().Where(loadround.QuarterOnGTE(first), loadround.QuarterOnLTE(today), loadround.TeamIDIn(keys...)).
		Order(ent.Asc(loadround.FieldQuarterOn)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read in which quarters teams were asked: %w", err)
	}
	for _, r := range rounds {
		if closedBy(r, today) {
			closed = append(closed, r)
		}
	}
	return closed, nil
}

// dayOf returns today by the workspace's clock, whatever day is looked at.
func dayOf(w *world.World) string { return w.Now().Format(time.DateOnly) }

// closedBy reports whether a round had taken its last answer on a day.
func closedBy(r *ent.LoadRound, day string) bool {
	return r.ClosedOn != nil && *r.ClosedOn <= day || r.ClosesOn < day
}

// Open reports whether a round takes answers.
func Open(w *world.World, r *ent.LoadRound) bool { return r.ClosedOn == nil && !closedBy(r, dayOf(w)) }

// TakesAnswers is Open as a condition.
func TakesAnswers(w *world.World) predicate.LoadRound {
	return loadround.And(loadround.ClosedOnIsNil(), loadround.ClosesOnGTE(dayOf(w)))
}

// answersOf adds the answers of rounds up.
func answersOf(ctx context.Context, c *ent.Client, rounds []*ent.LoadRound) (map[string]answered, error) {
	if len(rounds) == 0 {
		return nil, nil
	}
	keys := make([]string, len(rounds))
	for i, r := range rounds {
		keys[i] = r.ID
	}
	var rows []struct {
		Round                                                      string `json:"round_id"`
		N                                                          int
		Domains, Technology, Upkeep, Interruptions, Tools, Clarity float64
	}
	err := c.LoadAnswer.Query().Where(loadanswer.RoundIDIn(keys...)).GroupBy(loadanswer.FieldRoundID).
		Aggregate(ent.As(ent.Count(), "n"), ent.As(ent.Sum(loadanswer.FieldDomains), "domains"), ent.As(ent.Sum(loadanswer.FieldTechnology), "technology"),
			ent.As(ent.Sum(loadanswer.FieldUpkeep), "upkeep"), ent.As(ent.Sum(loadanswer.FieldInterruptions), "interruptions"),
			ent.As(ent.Sum(loadanswer.FieldTools), "tools"), ent.As(ent.Sum(loadanswer.FieldClarity), "clarity")).
		Scan(access.System(ctx), &rows)
	if err != nil {
		return nil, fmt.Errorf("add up what teams answered: %w", err)
	}
	sums := make(map[string]answered, len(rows))
	for _, r := range rows {
		sums[r.Round] = answered{r.N, map[LoadItem]float64{LoadDomains: r.Domains, LoadTechnology: r.Technology, LoadUpkeep: r.Upkeep,
			LoadInterruptions: r.Interruptions, LoadTools: r.Tools, LoadClarity: r.Clarity}}
	}
	return sums, nil
}
