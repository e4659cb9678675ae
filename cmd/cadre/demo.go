package main

import (
	"context"
	"fmt"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/internal/demo"
	"cadre/internal/identity"
	"cadre/internal/world"
)

// maxDemoSeats is the largest organisation that is generated.
const maxDemoSeats = 1_000_000

func newDemo(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "demo",
		Usage: "fill a new workspace with the demo company and its coaching, or with a generated organisation",
		UsageText: `cadre demo --file FILE | --database URL  [--seats N [--seed S]]

cadre demo --file demo.cadre
cadre demo --file large.cadre --seats 100000 --seed 7`,
		Flags: workspaceFlags(
			&cli.IntFlag{Name: "seats", Usage: "generate an organisation of `N` seats instead"},
			&cli.Uint64Flag{Name: "seed", Usage: "generate another organisation for each `S`", Value: 1},
		),
		Action: func(ctx context.Context, c *cli.Command) error { return fillDemo(ctx, t, c) },
	}
}

func fillDemo(ctx context.Context, t terminal, c *cli.Command) error {
	if _, err := arguments(c); err != nil {
		return err
	}
	seats := c.Int("seats")
	if c.IsSet("seats") && (seats < 1 || seats > maxDemoSeats) {
		return usagef("--seats takes 1 to %d", maxDemoSeats)
	}
	if c.IsSet("seed") && !c.IsSet("seats") {
		return usagef("--seed goes with --seats: the demo company is always the same")
	}
	o, err := storeOptions(c, t.err)
	if err != nil {
		return err
	}
	return withWorld(ctx, o, func(ctx context.Context, w *world.World) error {
		org := demo.Company(time.Now())
		if c.IsSet("seats") {
			org = demo.Generate(c.Uint64("seed"), seats)
		}
		c, err := demo.Write(ctx, w, org, nil)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(t.out, "%s: %d seats, %d people, %d teams\n", org.Name, len(org.Positions), len(org.People), len(org.Teams)); err != nil {
			return err
		}
		return lookAs(ctx, t, w, org.ViewpointIn(c.Graph))
	})
}

// lookAs takes the owner for a person of the organisation, so that there is coaching to see, and says so.
func lookAs(ctx context.Context, t terminal, w *world.World, personID string) error {
	registry, err := identity.New(ctx, w)
	if err != nil {
		return err
	}
	v, err := registry.Suppose(ctx, personID)
	if err != nil || v.PersonID == "" {
		return err
	}
	_, err = fmt.Fprintf(t.out, "You look at it as %s, until you say who you are in Settings.\n", v.Name)
	return err
}
