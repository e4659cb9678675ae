package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"slices"

	"github.com/urfave/cli/v3"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/store"
	"cadre/internal/token"
	"cadre/internal/webhook"
	"cadre/server"
	"cadre/server/host"
)

func newServe(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "serve the API at /graphql, the app at /, health at /healthz and metrics at /metrics",
		Description: "Prints its address and a link that opens the app once, when it is ready. Beyond the\n" +
			"loopback it listens only when there is a token (cadre token create) and either a\n" +
			"certificate or a declared proxy that has one.",
		UsageText: `cadre serve --file FILE | --database URL  [--listen ADDR] [options]

cadre serve --file acme.cadre
cadre serve --database postgres://cadre@db/cadre --listen :8443 --certificate c.pem --key k.pem --host cadre.example
cadre serve --file acme.cadre --listen 10.0.0.5:8080 --proxy --host cadre.example`,
		Flags: workspaceFlags(
			&cli.StringFlag{Name: "listen", Usage: "the address `ADDR` to listen on; port 0 takes a free one", Value: "127.0.0.1:8765"},
			&cli.StringFlag{Name: "certificate", Usage: "speak TLS with the certificate in `PEM`"},
			&cli.StringFlag{Name: "key", Usage: "the certificate's key in `PEM`"},
			&cli.BoolFlag{Name: "proxy", Usage: "a proxy before this server speaks TLS"},
			&cli.StringSliceFlag{Name: "host", Usage: "a further `NAME` under which clients reach the server"},
			&cli.StringSliceFlag{Name: "origin", Usage: "a further site `https://NAME` whose pages may ask"},
			&cli.BoolFlag{Name: "hide-schema", Usage: "refuse introspection"},
			&cli.IntFlag{Name: "allowance", Usage: "the cost `N` that each token may ask for in a minute, in fields", Value: server.DefaultAllowance},
			&cli.StringSliceFlag{Name: "webhooks-allow", Usage: "let webhooks post to a network `CIDR` that is not public, such as 10.1.0.0/16, and without TLS"},
			&cli.BoolFlag{Name: "verbose", Usage: "log every request to standard error"},
		),
		Action: func(ctx context.Context, c *cli.Command) error { return serve(ctx, t, c) },
	}
}

// reach is how clients get to the server.
type reach struct {
	listen      string
	certificate *tls.Certificate
	proxy       bool
	hosts       []string
}

func (r reach) secure() bool { return r.certificate != nil || r.proxy }

func readReach(c *cli.Command) (reach, error) {
	r := reach{listen: c.String("listen"), proxy: c.Bool("proxy"), hosts: c.StringSlice("host")}
	if c.IsSet("certificate") != c.IsSet("key") {
		return r, usagef("--certificate and --key go together")
	}
	if c.IsSet("certificate") {
		pair, err := tls.LoadX509KeyPair(c.String("certificate"), c.String("key"))
		if err != nil {
			return r, fault.New(fault.InvalidInput, "The certificate cannot be used: %v.", err)
		}
		r.certificate = &pair
	}
	return r, nil
}

// names are those under which the server answers: those that it was given, and the address that it listens on, by which
// whoever follows the printed link comes.
func (r reach) names() []string {
	if name, _, err := net.SplitHostPort(r.listen); err == nil && name != "" {
		if ip := net.ParseIP(name); ip == nil || !ip.IsUnspecified() {
			return append(slices.Clone(r.hosts), name)
		}
	}
	return r.hosts
}

func serve(ctx context.Context, t terminal, c *cli.Command) (err error) {
	if _, err := arguments(c); err != nil {
		return err
	}
	r, err := readReach(c)
	if err != nil {
		return err
	}
	if c.Int("allowance") < 1 {
		return usagef("--allowance is 1 or more")
	}
	allowed, err := webhook.ParseReach(c.StringSlice("webhooks-allow"))
	if err != nil {
		return err
	}
	o, err := storeOptions(c, t.err)
	if err != nil {
		return err
	}
	if c.Bool("verbose") {
		o.Logger = slog.New(slog.NewTextHandler(t.err, nil))
	}
	var tokens *token.Registry
	h, err := host.Open(ctx, host.Options{
		Store: o,
		Auth: func(s *store.Store) server.Authenticator {
			tokens = token.New(s.Client(), o.Now, o.Logger)
			return tokens
		},
		Hosts: r.names(), Origins: c.StringSlice("origin"), Secure: r.secure(), HideSchema: c.Bool("hide-schema"), Allowance: c.Int("allowance"), Deliver: true, Reach: allowed,
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	if err := r.check(ctx, tokens); err != nil {
		return err
	}
	return r.serve(ctx, t, h, tokens, o.Logger)
}

// check refuses to listen where others could reach the data in clear text or without a token.
func (r reach) check(ctx context.Context, tokens *token.Registry) error {
	usable, err := tokens.AnyUsable(access.System(ctx))
	if err != nil {
		return err
	}
	return server.CheckListen(r.listen, server.Reach{HasToken: usable, Certificate: r.certificate != nil, Proxy: r.proxy})
}

// serve listens, says where, and answers until the context ends.
func (r reach) serve(ctx context.Context, t terminal, h *host.Host, tokens *token.Registry, log *slog.Logger) error {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", r.listen)
	if err != nil {
		return fault.New(fault.InvalidInput, "Cannot listen on %s: %v.", r.listen, err)
	}
	if r.certificate != nil {
		listener = tls.NewListener(listener, &tls.Config{Certificates: []tls.Certificate{*r.certificate}, NextProtos: []string{"h2", "http/1.1"}, MinVersion: tls.VersionTLS12})
	}
	address := r.address(listener.Addr())
	link, err := newLink(ctx, tokens, address)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	// Connections that arrive from now on wait until Serve takes them.
	fmt.Fprintf(t.out, "Cadre is ready at %s\nOpen the app, once: %s\n", address, link)
	s := server.HTTP(r.listen, h, log)
	return h.Serve(ctx, s, func() error { return s.Serve(listener) })
}

// address returns how clients reach the server: by the first name that it was given, or else by
// where it listens.
func (r reach) address(listens net.Addr) string {
	scheme := "http"
	if r.secure() {
		scheme = "https"
	}
	if r.proxy && len(r.hosts) > 0 {
		return scheme + "://" + r.hosts[0]
	}
	name, port, err := net.SplitHostPort(listens.String())
	if err != nil {
		return scheme + "://" + listens.String()
	}
	if ip := net.ParseIP(name); ip != nil && ip.IsUnspecified() {
		name = "localhost"
	}
	if len(r.hosts) > 0 {
		name = r.hosts[0]
	}
	return scheme + "://" + net.JoinHostPort(name, port)
}
