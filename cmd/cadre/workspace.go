package main

import (
	"context"
	"errors"
	"io"
	"log/slog"

	"github.com/urfave/cli/v3"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/world"
	"cadre/server/host"
)

// workspaceFlags say which workspace a command is about.
func workspaceFlags(more ...cli.Flag) []cli.Flag {
	return append([]cli.Flag{
		&cli.StringFlag{Name: "file", Usage: "the workspace `FILE`"},
		&cli.StringFlag{Name: "database", Usage: "the PostgreSQL database `URL`, postgres://user:password@host/name, or $CADRE_DATABASE", Sources: cli.EnvVars("CADRE_DATABASE"), DefaultText: "none"},
	}, more...)
}

// storeOptions returns what the flags name.
func storeOptions(c *cli.Command, log io.Writer) (store.Options, error) {
	o := store.Options{
		File:   c.String("file"),
		Logger: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelWarn})),
	}
	if o.File != "" && c.Count("database") > 0 {
		return o, usagef("give either --file or --database")
	}
	if o.File == "" {
		o.URL = c.String("database")
	}
	if o.File == "" && o.URL == "" {
		return o, usagef("say which workspace: --file FILE or --database URL")
	}
	return o, nil
}

// withWorld runs fn as the owner of an open workspace.
func withWorld(ctx context.Context, o store.Options, fn func(ctx context.Context, w *world.World) error) (err error) {
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
	return fn(access.With(ctx, host.Owner()), w)
}

// withStore runs fn on the rows of a workspace. With beside, a file that another Cadre has open is
// opened beside it: for what that Cadre does not keep in memory, or what only reads.
func withStore(ctx context.Context, o store.Options, beside bool, fn func(s *store.Store) error) (err error) {
	s, err := store.Open(ctx, o)
	if beside && o.File != "" && fault.CodeOf(err) == fault.Conflict {
		o.Beside = true
		s, err = store.Open(ctx, o)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return fn(s)
}
