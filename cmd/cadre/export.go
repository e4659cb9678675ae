package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/internal/interchange"
	"cadre/internal/world"
)

func newExport(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "export",
		Usage: "write the organisation as CSV, which reads back as no change",
		UsageText: `cadre export --file FILE | --database URL  [--scenario ID] [--as-of MOMENT] [--out CSV]

cadre export --file acme.cadre > acme.csv
cadre export --file acme.cadre --as-of 2026-06-30T09:00:00Z > acme-in-june.csv`,
		Description: "With --scenario, the organisation as a scenario has it; with --as-of too, once its changes until then have taken effect.",
		Flags: workspaceFlags(
			&cli.StringFlag{Name: "scenario", Usage: "export what the scenario `ID` plans, instead of live"},
			&cli.TimestampFlag{Name: "as-of", Usage: "export what is at `MOMENT`, such as 2026-06-30T09:00:00Z, instead of now", Config: cli.TimestampConfig{Layouts: []string{time.RFC3339Nano}}},
			&cli.StringFlag{Name: "out", Usage: "write to `CSV`, which must not exist, instead of standard output"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			o, err := storeOptions(c, t.err)
			if err != nil {
				return err
			}
			o.MustExist = true
			ref := world.Ref{Scenario: c.String("scenario")}
			if c.IsSet("scenario") && ref.Scenario == "" {
				return usagef("--scenario names none")
			}
			if c.IsSet("as-of") {
				ref.AsOf = new(c.Timestamp("as-of"))
			}
			return withWorld(ctx, o, func(ctx context.Context, live *world.World) error {
				w, err := live.Worlds().Open(ctx, ref)
				if err != nil {
					return err
				}
				return exportTo(ctx, w, c.String("out"), t.out)
			})
		},
	}
}

// exportTo writes to a file, or to standard output where no file is named.
func exportTo(ctx context.Context, w *world.World, path string, standard io.Writer) error {
	if path != "" {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		return errors.Join(exportCSV(ctx, w, f), f.Close())
	}
	return exportCSV(ctx, w, standard)
}

func exportCSV(ctx context.Context, w *world.World, out io.Writer) error {
	buffered := bufio.NewWriterSize(out, 1<<16)
	if err := interchange.ExportCSV(ctx, w.Graph(), buffered); err != nil {
		return err
	}
	return buffered.Flush()
}
