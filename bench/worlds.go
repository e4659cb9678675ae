package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"

	"cadre/ent/position"
	"cadre/internal/access"
	"cadre/internal/demo"
	"cadre/internal/history"
	"cadre/internal/scenario"
	"cadre/internal/store"
	"cadre/internal/store/pgcluster"
	"cadre/internal/world"
	"cadre/server/host"
)

// How much is done to measure worlds.
const (
	worldsOpened = 8   // scenarios and moments of each kind
	laterEdits   = 5   // in each scenario, after the first
	setsBehind   = 100 // changesets between the moments and live,
	rowsOfSet    = 100 // each of as many changes
)

const (
	beginScenario = `mutation S($name: String!) { createScenario(input: {name: $name}) { scenario { id } } }`
	planMove      = `mutation M($scenario: ID!, $seat: ID!, $to: ID!) { movePosition(input: {scenario: $scenario, positions: [$seat], reportsTo: $to}) { changeset { id } } }`
	diffOfPlan    = `query D($id: ID!) { scenario(id: $id) { diff { counts { seatsMoved } metricsAfter { headcount layers } } } }`
	consequences  = `query C($id: ID!) { scenario(id: $id) { diff { counts { seatsMoved } consequences { text } } } }`
	openScenario  = `query O($world: ID!) { org(scenario: $world) { headcount } }`
	openMoment    = `query O($world: DateTime!) { org(asOf: $world) { headcount } }`
)

// behind is what was prepared: moments that many changes lie after, the oldest first, and a
// scenario that stands on the oldest.
type behind struct {
	moments  []string
	scenario string
}

// measureWorlds measures moments and scenarios on the workspace that lies in a file, and on
// PostgreSQL where its programs are.
func measureWorlds(ctx context.Context, file string, o options, say func(string, ...any)) ([]probe, error) {
	list, err := worldsOf(ctx, store.Options{File: file}, o.profile)
	if err != nil || !o.postgres {
		return list, err
	}
	cluster, err := pgcluster.Start(ctx)
	if errors.Is(err, pgcluster.ErrAbsent) {
		say("no worlds on PostgreSQL: %v", err)
		return list, nil
	}
	if err != nil {
		return nil, err
	}
	defer cluster.Close()
	url, err := cluster.Create(ctx, "bench", "")
	if err != nil {
		return nil, err
	}
	say("writing the organisation into PostgreSQL, and measuring worlds there")
	database := store.Options{URL: url}
	if err := fill(ctx, database, o.seats); err != nil {
		return nil, err
	}
	there, err := worldsOf(ctx, database, o.profile)
	for _, p := range there {
		p.About += ", PostgreSQL"
		list = append(list, p)
	}
	return list, err
}

// fill writes the generated organisation.
func fill(ctx context.Context, o store.Options, seats int) error {
	return inside(ctx, o, func(ctx context.Context, w *world.World) error {
		_, err := demo.Write(ctx, w, demo.Generate(seed, seats), nil)
		return err
	})
}

// inside opens a workspace in this process, as its owner.
func inside(ctx context.Context, o store.Options, do func(ctx context.Context, w *world.World) error) (err error) {
	o.Logger = slog.New(slog.DiscardHandler)
	s, err := store.Open(ctx, o)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	w, err := host.OpenWorld(ctx, s, o)
	if err != nil {
		return err
	}
	defer w.Close()
	return do(access.With(ctx, &access.Viewer{Name: "Bench", Owner: true}), w)
}

// leave writes changes after moments that it notes.
func leave(ctx context.Context, w *world.World, b *behind) error {
	row, err := scenario.Create(ctx, w.Worlds(), scenario.CreateInput{Name: "Stands far back"})
	if err != nil {
		return err
	}
	b.scenario = row.ID
	var seats []string
	for _, p := range w.Graph().Seats() {
		if seats = append(seats, p.Key()); len(seats) == setsBehind*rowsOfSet {
			break
		}
	}
	for i := range setsBehind {
		if i < worldsOpened {
			b.moments = append(b.moments, time.Now().UTC().Format(time.RFC3339Nano))
		}
		part := seats[i*len(seats)/setsBehind : (i+1)*len(seats)/setsBehind]
		_, err := w.Write(ctx, world.Intent{Action: "bench.rename"}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Renamed seats to measure")
			return tx.Position.Update().Where(position.IDIn(part...)).SetTitle(fmt.Sprintf("Renamed %d", i)).Exec(ctx)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// worldsOf measures the worlds of one workspace. Edits and openings are measured on servers of
// their own: what was edited is open already.
func worldsOf(ctx context.Context, o store.Options, profile string) ([]probe, error) {
	var b behind
	var members []string // seats, none of them below another
	if err := inside(ctx, o, func(ctx context.Context, w *world.World) error {
		for _, p := range w.Graph().Seats() {
			if len(members) > worldsOpened {
				break
			}
			if p.Layer() == 5 && p.Span() > 0 {
				members = append(members, p.Key())
			}
		}
		return leave(ctx, w, &b)
	}); err != nil {
		return nil, fmt.Errorf("prepare worlds: %w", err)
	}
	var plans []string
	edits, err := served(ctx, o.File+o.URL, func(c *child) (list []probe, err error) {
		plans, list, err = planned(ctx, c, members, profile)
		if err != nil {
			return nil, err
		}
		far, err := editing(ctx, c, b.scenario, members, 1+laterEdits, diffOfPlan)
		if err != nil {
			return nil, err
		}
		judged, err := editing(ctx, c, b.scenario, members, 1+laterEdits, consequences)
		if err != nil {
			return nil, err
		}
		return append(list, summary("an edit in a scenario 10,000 changes behind, until its diff", far[1:], "50 ms"),
			summary("the same, until its diff with what follows from it", judged[1:], "50 ms")), nil
	})
	if err != nil {
		return nil, err
	}
	openings, err := served(ctx, o.File+o.URL, func(c *child) ([]probe, error) {
		list, err := opened(ctx, c, "a scenario", openScenario, plans)
		if err != nil {
			return nil, err
		}
		moments, err := opened(ctx, c, "a moment 10,000 changes back", openMoment, b.moments)
		return append(list, moments...), err
	})
	return append(openings, edits...), err
}

// served runs a server for as long as do asks it.
func served(ctx context.Context, where string, do func(c *child) ([]probe, error)) (list []probe, err error) {
	c, err := start(ctx, "cadre", ownerChild, where)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	return do(c)
}

// opened opens worlds for the first time and again, and weighs what each holds.
func opened(ctx context.Context, c *child, what, query string, worlds []string) ([]probe, error) {
	open := func(i int) error {
		_, err := c.ask(ctx, query, map[string]any{"world": worlds[i%len(worlds)]})
		return err
	}
	before, err := c.settled(ctx)
	if err != nil {
		return nil, err
	}
	first, err := each(len(worlds), open)
	if err != nil {
		return nil, err
	}
	after, err := c.settled(ctx)
	if err != nil {
		return nil, err
	}
	again, err := each(5*len(worlds), open)
	return []probe{
		summary("opening "+what+" for the first time", first, "1,000 ms"),
		summary("opening "+what+" again", again, "10 ms"),
		memory("memory of "+what+", MB", before, after, len(worlds)),
	}, err
}

// planned begins scenarios and edits them.
func planned(ctx context.Context, c *child, members []string, profile string) (plans []string, list []probe, err error) {
	for i := range worldsOpened {
		answer, err := c.ask(ctx, beginScenario, map[string]any{"name": fmt.Sprintf("Plan %d", i)})
		if err != nil {
			return nil, nil, err
		}
		id, _ := at(answer, "createScenario", "scenario", "id").(string)
		plans = append(plans, id)
	}
	before, err := c.settled(ctx)
	if err != nil {
		return nil, nil, err
	}
	if profile != "" {
		go c.saveProfile(ctx, plan{profile: profile, stretch: 10 * time.Second}, "worlds")
	}
	var first, later, judged []time.Duration
	for _, id := range plans {
		taken, err := editing(ctx, c, id, members, 1+laterEdits, diffOfPlan)
		if err != nil {
			return nil, nil, err
		}
		first, later = append(first, taken[0]), append(later, taken[1:]...)
		if taken, err = editing(ctx, c, id, members, laterEdits, consequences); err != nil {
			return nil, nil, err
		}
		judged = append(judged, taken...)
	}
	after, err := c.settled(ctx)
	if err != nil {
		return nil, nil, err
	}
	diffs, err := each(5*len(plans), func(i int) error {
		_, err := c.ask(ctx, diffOfPlan, map[string]any{"id": plans[i%len(plans)]})
		return err
	})
	return plans, []probe{
		summary("the first edit in a scenario, until its diff", first, ""),
		summary("a later edit, until its diff", later, "50 ms"),
		summary("a later edit, until its diff with what follows from it", judged, "50 ms"),
		summary("of this, the diff", diffs, ""),
		memory("memory of a scenario with rows of its own, MB", before, after, len(plans)),
	}, err
}

// editing moves a seat a number of times in a scenario, and asks a question of it after each.
func editing(ctx context.Context, c *child, id string, members []string, times int, query string) ([]time.Duration, error) {
	return each(times, func(i int) error {
		to := members[1+i%(len(members)-1)]
		if _, err := c.ask(ctx, planMove, map[string]any{"scenario": id, "seat": members[0], "to": to}); err != nil {
			return err
		}
		_, err := c.ask(ctx, query, map[string]any{"id": id})
		return err
	})
}

// each tells how long do takes, each time.
func each(times int, do func(i int) error) ([]time.Duration, error) {
	taken := make([]time.Duration, times)
	for i := range times {
		start := time.Now()
		if err := do(i); err != nil {
			return nil, err
		}
		taken[i] = time.Since(start)
	}
	return taken, nil
}

// memory tells what each of a number of worlds added.
func memory(about string, before, after, worlds int) probe {
	each := float64(after-before) / float64(worlds) / 1024
	return probe{About: about, P50: each, P95: each}
}

// settled returns the resident memory of the child in kilobytes, once it gave back what it can.
func (c *child) settled(ctx context.Context) (int, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+"/bench/settle", nil)
	if err != nil {
		return 0, err
	}
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return c.status("VmRSS:"), err
}
