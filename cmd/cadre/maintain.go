package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/urfave/cli/v3"

	"cadre/internal/access"
	"cadre/internal/store"
)

func newBackup(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "backup",
		Usage: "copy a workspace file as it is at one moment, also while it is served",
		UsageText: `cadre backup --file FILE COPY

cadre backup --file acme.cadre acme-monday.backup   # and acme-monday.backup.sha256 beside it`,
		Flags: workspaceFlags(),
		Action: func(ctx context.Context, c *cli.Command) error {
			args, err := arguments(c, "COPY")
			if err != nil {
				return err
			}
			o, err := storeOptions(c, t.err)
			if err != nil {
				return err
			}
			o.MustExist = true
			return withStore(ctx, o, true, func(s *store.Store) error { return s.Backup(ctx, args[0]) })
		},
	}
}

func newRestore(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "restore",
		Usage: "put a backup in the place of a workspace file, and keep what was there",
		Description: "The backup is verified before anything is touched. Every token and session of the\n" +
			"restored workspace is revoked, and its webhooks are paused. Over an existing workspace it asks for --yes.",
		UsageText: `cadre restore --file FILE [--yes] BACKUP

cadre restore --file acme.cadre --yes acme-monday.backup`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "file", Usage: "the workspace `FILE` to restore", Required: true},
			&cli.BoolFlag{Name: "yes", Usage: "replace a workspace that is there"},
		},
		Action: func(ctx context.Context, c *cli.Command) error { return restore(ctx, t, c) },
	}
}

func restore(ctx context.Context, t terminal, c *cli.Command) error {
	args, err := arguments(c, "BACKUP")
	if err != nil {
		return err
	}
	file := c.String("file")
	if _, err := os.Lstat(file); err == nil && !c.Bool("yes") {
		return decisionError{fmt.Sprintf("There is a workspace at %s. --yes replaces it; it is kept under another name.", file)}
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	kept, err := store.Restore(ctx, args[0], file)
	if err != nil {
		return err
	}
	if kept != "" {
		fmt.Fprintf(t.err, "What was there is kept as %s\n", kept)
	}
	return nil
}

func newVerify(t terminal) *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "look for damage: unreadable pages, rows that point nowhere, circles in the chart",
		UsageText: `cadre verify --file FILE | --database URL`,
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
			return withStore(ctx, o, true, func(s *store.Store) error { return verify(ctx, t, s) })
		},
	}
}

func verify(ctx context.Context, t terminal, s *store.Store) error {
	problems, err := s.Check(access.System(ctx))
	if err != nil {
		return err
	}
	for _, p := range problems {
		fmt.Fprintln(t.out, p)
	}
	if len(problems) > 0 {
		return errReported
	}
	_, err = fmt.Fprintln(t.out, "ok")
	return err
}

func newMigrate(t terminal) *cli.Command {
	return &cli.Command{
		Name:        "migrate",
		Usage:       "bring a workspace to the schema of this program",
		Description: "Opening a workspace does the same; this does nothing else. A file is backed up beside\nitself first; back a PostgreSQL database up with pg_dump.",
		UsageText:   `cadre migrate --file FILE | --database URL`,
		Flags:       workspaceFlags(),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			o, err := storeOptions(c, t.err)
			if err != nil {
				return err
			}
			o.MustExist = true
			return withStore(ctx, o, false, func(s *store.Store) error {
				version, err := s.SchemaVersion(ctx)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(t.out, version)
				return err
			})
		},
	}
}
