package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/ent"
	"cadre/ent/person"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/token"
	"cadre/server/host"
)

// newToken gathers what is done with tokens. All of it works beside a server that has the file
// open, and holds there from the next request on.
func newToken(t terminal) *cli.Command {
	return newGroup("token", "let tools ask: create, list and revoke tokens, also while the workspace is served",
		newTokenCreate(t), newTokenList(t), newTokenRevoke(t), newTokenLink(t))
}

// withTokens runs fn on the tokens of the workspace that the flags name.
func withTokens(ctx context.Context, t terminal, c *cli.Command, fn func(r *token.Registry, s *store.Store) error) error {
	o, err := storeOptions(c, t.err)
	if err != nil {
		return err
	}
	o.MustExist = true
	return withStore(ctx, o, true, func(s *store.Store) error {
		return fn(token.New(s.Client(), o.Now, o.Logger), s)
	})
}

func newTokenCreate(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "create",
		Usage: "make a token and print it, alone, this once",
		Description: "A token without a person speaks for the owner of the workspace, within its scopes. A\n" +
			"person's token reads what the person may read, and changes nothing open without --owner.\n" +
			"objectives:read alone covers visions, strategies and objectives, and nobody's seat or name.\n" +
			"What concerns people needs scopes of its own: coaching:read, coaching:write (both for a\n" +
			"person) and coaching:aggregate. No token ever covers private notes.",
		UsageText: `cadre token create --file FILE --name NAME [--person P [--owner]] [--scopes S] [--expires 90d]

cadre token create --file acme.cadre --name "Payroll export" --scopes org:read`,
		Flags: workspaceFlags(
			&cli.StringFlag{Name: "name", Usage: "what uses it; `NAME` is shown in history", Required: true},
			&cli.StringFlag{Name: "person", Usage: "whom it speaks for: `P` is an id, an e-mail address or a whole name"},
			&cli.BoolFlag{Name: "owner", Usage: "let a person's token change what everyone may read"},
			&cli.StringFlag{Name: "scopes", Usage: "what it may do: `S` is a list with commas of " + scopeList(), Value: string(access.ScopeRead) + "," + string(access.ScopeWrite)},
			&cli.StringFlag{Name: "expires", Usage: "how long it holds: `LIFE` such as 12h or 90d, at most 366d", Value: "90d"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			life, err := parseLife(c.String("expires"))
			if err != nil {
				return err
			}
			return withTokens(ctx, t, c, func(r *token.Registry, s *store.Store) error {
				return createToken(ctx, t, c, life, r, s)
			})
		},
	}
}

func createToken(ctx context.Context, t terminal, c *cli.Command, life time.Duration, r *token.Registry, s *store.Store) error {
	in := token.CreateInput{Name: c.String("name"), Owner: c.Bool("owner"), Life: life}
	for _, scope := range strings.Split(c.String("scopes"), ",") {
		in.Scopes = append(in.Scopes, access.Scope(strings.TrimSpace(scope)))
	}
	if named := c.String("person"); named != "" {
		p, err := findPerson(ctx, s, named)
		if err != nil {
			return err
		}
		in.PersonID = p
	}
	secret, _, err := r.Create(ctx, in)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(t.out, secret)
	return err
}

func scopeList() string {
	var all []string
	for _, scope := range access.AllScopes() {
		all = append(all, string(scope))
	}
	return strings.Join(all, ",")
}

// parseLife reads 90d, or what Go reads as a duration.
func parseLife(text string) (time.Duration, error) {
	if days, ok := strings.CutSuffix(text, "d"); ok {
		n, err := strconv.Atoi(days)
		if err != nil || n < 1 || n > 366 {
			return 0, usagef("%q is no number of days from 1d to 366d", text)
		}
		return time.Duration(n) * 24 * time.Hour, nil
	}
	life, err := time.ParseDuration(text)
	if err != nil {
		return 0, usagef("%q is no length of time such as 12h or 90d", text)
	}
	return life, nil
}

// findPerson returns the id of the one person with an id, e-mail address or name.
func findPerson(ctx context.Context, s *store.Store, named string) (string, error) {
	found, err := s.Client().Person.Query().
		Where(person.Or(person.ID(named), person.EmailEqualFold(named), person.Name(named))).
		Limit(2).IDs(access.System(ctx))
	switch {
	case err != nil && !ent.IsNotFound(err):
		return "", fault.Wrap(err, "find the person %s", named)
	case len(found) == 0:
		return "", fault.New(fault.NotFound, "There is no person with the id, e-mail address or name %q.", named)
	case len(found) > 1:
		return "", fault.New(fault.InvalidInput, "Several people are called %q; give the id or the e-mail address.", named)
	}
	return found[0], nil
}

func newTokenList(t terminal) *cli.Command {
	return &cli.Command{
		Name:      "list",
		Usage:     "show the tokens, without their secrets",
		UsageText: `cadre token list --file FILE | --database URL  [--json]`,
		Flags:     workspaceFlags(&cli.BoolFlag{Name: "json", Usage: "print them as JSON"}),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			return withTokens(ctx, t, c, func(r *token.Registry, _ *store.Store) error {
				infos, err := r.List(ctx)
				if err != nil {
					return err
				}
				if c.Bool("json") {
					return json.NewEncoder(t.out).Encode(infos)
				}
				return showTokens(t, infos)
			})
		},
	}
}

func showTokens(t terminal, infos []token.Info) error {
	table := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "ID\tNAME\tSCOPES\tEXPIRES\tLAST USED\tSTATE")
	for _, i := range infos {
		used, state := "never", "usable"
		if i.LastUsedAt != nil {
			used = i.LastUsedAt.Local().Format(time.DateTime)
		}
		if i.RevokedAt != nil {
			state = "revoked"
		} else if !i.Usable(time.Now()) {
			state = "expired"
		}
		scopes := make([]string, len(i.Scopes))
		for n, s := range i.Scopes {
			scopes[n] = string(s)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%s\n", i.ID, i.Name, strings.Join(scopes, ","), i.ExpiresAt.Local().Format(time.DateOnly), used, state)
	}
	return table.Flush()
}

func newTokenRevoke(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "revoke",
		Usage: "end a token from the next request on",
		UsageText: `cadre token revoke --file FILE ID...

cadre token revoke --file acme.cadre tok_01jd3m6p8sf1wvk0v0a4c4e8zq`,
		ArgsUsage: "ID...",
		Flags:     workspaceFlags(),
		Action: func(ctx context.Context, c *cli.Command) error {
			if !c.Args().Present() {
				return usagef("ID is missing")
			}
			return withTokens(ctx, t, c, func(r *token.Registry, _ *store.Store) error {
				var all error
				for _, tokenID := range c.Args().Slice() {
					all = errors.Join(all, r.Revoke(ctx, tokenID))
				}
				return all
			})
		},
	}
}

// linkLife is how long a link waits to be opened.
const linkLife = time.Hour

func newTokenLink(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "link",
		Usage: "print another one-time link that opens the app of a running server",
		UsageText: `cadre token link --file FILE --server URL

cadre token link --file acme.cadre --server http://127.0.0.1:8765`,
		Flags: workspaceFlags(&cli.StringFlag{Name: "server", Usage: "the `URL` that the server printed", Required: true}),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			return withTokens(ctx, t, c, func(r *token.Registry, _ *store.Store) error {
				link, err := newLink(ctx, r, c.String("server"))
				if err != nil {
					return err
				}
				_, err = fmt.Fprintln(t.out, link)
				return err
			})
		},
	}
}

// newLink returns a link that opens the app once, within linkLife.
func newLink(ctx context.Context, r *token.Registry, server string) (string, error) {
	secret, err := r.NewLink(ctx, host.Owner().Name, linkLife)
	if err != nil {
		return "", err
	}
	return strings.TrimSuffix(server, "/") + "/open?" + url.Values{"secret": {secret}}.Encode(), nil
}
