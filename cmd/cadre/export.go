package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"cadre/internal/interchange"
	"cadre/internal/world"
)

func newExport(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "export",
		Usage: "write the organisation as CSV, which reads back as no change",
		UsageText: `cadre export --file FILE | --database URL  [--out CSV]

cadre export --file acme.cadre > acme.csv`,
		Flags: workspaceFlags(&cli.StringFlag{Name: "out", Usage: "write to `CSV`, which must not exist, instead of standard output"}),
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
