package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/internal/export"
	"cadre/internal/world"
)

func newExport(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "export",
		Usage: "write the organisation as CSV, which reads back as no change, or in the format of another tool",
		UsageText: `cadre export --file FILE | --database URL | --server URL  [--format FORMAT] [--root SEAT] [--team TEAM] [--scenario ID] [--as-of MOMENT] [--without PARTS] [--out PATH]

cadre export --file acme.cadre > acme.csv
cadre export --file acme.cadre --as-of 2026-06-30T09:00:00Z > acme-in-june.csv
cadre export --file acme.cadre --format graphml --out acme.graphml
cadre export --file acme.cadre --format json > acme.json
cadre export --file acme.cadre --format changes --after 120 > since-120.jsonl
CADRE_TOKEN=... cadre export --server https://cadre.example --format xlsx --out acme.xlsx`,
		Description: "With --scenario, the organisation as a scenario has it; with --as-of too, once its changes until then have taken effect.\n\nFormats:\n" + formatList(),
		Flags: append(append(workspaceFlags(serverFlags()...), worldFlags()...),
			&cli.StringFlag{Name: "format", Value: "csv", Usage: "write `FORMAT`, one of those above"},
			&cli.StringFlag{Name: "root", Usage: "only the seat `SEAT` and those below it"},
			&cli.StringFlag{Name: "team", Usage: "only those in the team `TEAM`, or in the teams in it"},
			&cli.Int64Flag{Name: "after", Usage: "of the changes, only those after the revision `N`"},
			&cli.StringFlag{Name: "without", Usage: "leave out `PARTS`, a list with commas of coaches, emails, leavers, reasons"},
			&cli.StringFlag{Name: "out", Usage: "write to `PATH`, which must not exist, instead of standard output"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			format, ok := export.Named(c.String("format"))
			if !ok && c.String("format") != changesFormat {
				return usagef("there is no format %q", c.String("format"))
			}
			if c.IsSet("after") && ok {
				return usagef("--after goes with --format %s", changesFormat)
			}
			if c.Int64("after") < 0 {
				return usagef("--after is a revision, 0 or more, and not %d", c.Int64("after"))
			}
			if !ok && (c.IsSet("root") || c.IsSet("team")) {
				return usagef("--format %s is of the whole organisation: it takes no --root and no --team", changesFormat)
			}
			server, err := readServer(c)
			if err != nil {
				return err
			}
			scenario, asOf, err := readWorld(c)
			if err != nil {
				return err
			}
			if server != nil {
				return exportFrom(ctx, t, c, server)
			}
			o, err := storeOptions(c, t.err)
			if err != nil {
				return err
			}
			without, err := export.ReadParts(c.String("without"))
			if err != nil {
				return err
			}
			o.MustExist = true
			ref := world.Ref{Scenario: scenario, AsOf: asOf}
			return withWorld(ctx, o, func(ctx context.Context, live *world.World) error {
				w, err := live.Worlds().Open(ctx, ref)
				if err != nil {
					return err
				}
				if !ok {
					return exportTo(c.String("out"), t.out, func(to io.Writer) error { return export.Changes(ctx, w, c.Int64("after"), without, to) })
				}
				cut, err := export.Take(export.Without(w.Graph(), without), c.String("root"), c.String("team"))
				if err != nil {
					return err
				}
				return exportTo(c.String("out"), t.out, func(to io.Writer) error { return format.Write(ctx, cut, to) })
			})
		},
	}
}

// exportFrom has a server write the file.
func exportFrom(ctx context.Context, t terminal, c *cli.Command, server *remote) error {
	file, query := "org."+c.String("format"), url.Values{}
	if c.String("format") == changesFormat {
		file = export.ChangesFile
	}
	for _, name := range []string{"root", "team", "scenario", "without"} {
		if c.IsSet(name) {
			query.Set(name, c.String(name))
		}
	}
	if c.IsSet("as-of") {
		query.Set("asOf", c.Timestamp("as-of").Format(time.RFC3339Nano))
	}
	if c.IsSet("after") {
		query.Set("after", strconv.FormatInt(c.Int64("after"), 10))
	}
	answer, err := server.send(ctx, http.MethodGet, "exports/"+file, query, nil)
	if err != nil {
		return err
	}
	err = exportTo(c.String("out"), t.out, func(to io.Writer) error {
		_, err := io.Copy(to, answer.Body)
		return err
	})
	return errors.Join(err, answer.Body.Close())
}

// changesFormat names the log of changes among the formats.
const changesFormat = "changes"

// formatList lists the formats, one a line.
func formatList() string {
	var b strings.Builder
	for _, f := range export.Formats() {
		fmt.Fprintf(&b, "%-16s %s\n", f.Name, f.Label)
	}
	fmt.Fprintf(&b, "%-16s %s\n", changesFormat, "The log of changes as JSON lines, from the revision after --after on")
	return b.String()
}

// exportTo writes to a file, or to standard output where no file is named.
func exportTo(path string, standard io.Writer, write func(io.Writer) error) error {
	if path != "" {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		return errors.Join(write(f), f.Close())
	}
	return write(standard)
}
