package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"cadre/internal/staffing"
	"cadre/internal/world"
)

func newPurge(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "purge",
		Usage: "erase candidates whose consent has ended, without a trace in the file",
		Description: "The window and cadre serve do the same when they start, and every day. Of each candidate a\n" +
			"hash is left that proves it. Backups made before keep them until you delete those.",
		UsageText: `cadre purge --file FILE | --database URL`,
		Flags:     workspaceFlags(),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			o, err := storeOptions(c, t.err)
			if err != nil {
				return err
			}
			o.MustExist = true
			return withWorld(ctx, o, func(ctx context.Context, w *world.World) error {
				n, err := staffing.Purge(ctx, w)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(t.out, "%d erased\n", n)
				return err
			})
		},
	}
}
