// Package server is Cadre's one HTTP handler: the GraphQL endpoint, uploads and downloads, and the
// web app, behind the checks of who is asking. It owns addresses, headers, cookies and limits, and
// knows no rule of the domain. `cadre serve` listens with it; the window mounts it in-process.
//
// A request passes, in this order: the access log, security headers, the allow-list of host names,
// the check for other sites, who is asking, and its handler, which bounds the body before it reads.
package server

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"cadre/server/engine"
	"cadre/server/gqlhttp"
)

// Config is what a host gives to its handler.
type Config struct {
	// Schema answers GraphQL.
	Schema graphql.ExecutableSchema
	// Auth knows tokens and sessions. Nil where the host alone says who is asking, by access.With
	// on the request's context.
	Auth Authenticator
	// App holds the built web app; nil serves none.
	App fs.FS
	// Hosts are further names under which the server answers, besides those of the loopback.
	Hosts []string
	// Origins are further sites whose pages may speak to the server, as "https://host".
	Origins []string
	// Secure says that clients reach the server by TLS, its own or that of a declared proxy.
	Secure bool
	// HideSchema refuses introspection to everyone: the preset for a server on the open network.
	HideSchema bool
	// Allowance is the cost that a token may ask for in a minute; zero takes DefaultAllowance.
	Allowance int
	// Enter is told who is asking, and through whose eyes they want to look, and answers the context
	// in which they do: how they stand to others, which person they are. Nil leaves it as it is.
	Enter func(ctx context.Context, viewAs string) (context.Context, error)
	// Uploads keeps uploaded files for the schema's resolvers; a new store if nil.
	Uploads *Uploads
	// Export answers /exports/org.FORMAT, of the world that its query names; nil answers 404.
	Export http.Handler
	// Calendar answers /calendar/{file}, where file is ser_….ics; nil answers 404.
	Calendar http.Handler
	// Briefing answers /briefing/{scenario}; nil answers 404.
	Briefing http.Handler
	// Provision answers SCIM 2.0 below /scim/v2/; nil answers 404.
	Provision http.Handler
	// SDL is the text of the schema, answered at /schema.graphql to who may read it; empty answers 404.
	SDL string
	// Saved finds queries that are kept by name, for /graphql/saved/{name} and for documentId; nil knows none.
	Saved SavedQueries
	// Metrics writes further counters behind those of the server; nil writes none.
	Metrics func(w io.Writer)
	// Health is asked by /healthz; nil means healthy while the server runs.
	Health func(ctx context.Context) error
	// Limits of the engine; the zero value takes its defaults, and the weights of Weights.
	Limits engine.Options
	// Streams holds the limits of event streams and WebSockets; the zero value takes defaults.
	Streams gqlhttp.Options
	Log     *slog.Logger
}

// Server is the handler. Close ends its streams.
type Server struct {
	handler       http.Handler
	graphql       *gqlhttp.Handler
	auth          Authenticator
	enter         func(ctx context.Context, viewAs string) (context.Context, error)
	hosts         []string
	origins       []string
	secure        bool
	introspection bool
	allowance     *allowance
	crossOrigin   *http.CrossOriginProtection
	health        func(context.Context) error
	metrics       *metrics
	log           *slog.Logger
	stop          context.CancelFunc // ends what work does
	work          sync.WaitGroup
}

// New puts the handler together. Streams it opens end with ctx or Close, whichever comes first.
func New(ctx context.Context, config Config) (*Server, error) {
	s := &Server{
		auth: config.Auth, origins: config.Origins, secure: config.Secure, introspection: !config.HideSchema,
		allowance: newAllowance(config.Allowance), hosts: loopbackHosts(), health: config.Health, metrics: newMetrics(config.Metrics), crossOrigin: http.NewCrossOriginProtection(),
	}
	if s.auth == nil {
		s.auth = nobody{}
	}
	if s.enter = config.Enter; s.enter == nil {
		s.enter = func(ctx context.Context, _ string) (context.Context, error) { return ctx, nil }
	}
	if config.Log == nil {
		config.Log = slog.Default()
	}
	s.log = slog.New(tagged{config.Log.Handler()})
	if config.Uploads == nil {
		config.Uploads = NewUploads(UploadLimits{})
	}
	for _, host := range config.Hosts {
		s.hosts = append(s.hosts, hostname(host))
	}
	for _, origin := range config.Origins {
		if err := s.crossOrigin.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("trust the origin %q: %w", origin, err)
		}
	}
	app, err := newApp(config.App, config.Secure)
	if err != nil {
		return nil, err
	}
	s.graphql = s.newGraphQL(ctx, config)
	ctx, s.stop = context.WithCancel(ctx)
	s.work.Go(func() { s.watchRevocations(ctx) })
	s.handler = s.logged(s.hardened(s.allowedHosts(s.sameOrigin(s.routes(config, app)))))
	return s, nil
}

// newGraphQL joins the limits of the configuration with what only the server knows: who may read
// the schema, who is still welcome, and what counts.
func (s *Server) newGraphQL(ctx context.Context, config Config) *gqlhttp.Handler {
	options := config.Limits
	options.Charge = s.allowance.charge
	options.Within = withinScopes(config.Schema.Schema())
	options.Introspection, options.MayChange, options.Observe, options.Log = s.mayReadSchema, readOnly, s.observe, s.log
	if options.Weights == nil {
		options.Weights = Weights()
	}
	if config.Saved != nil {
		options.Documents = config.Saved.Document
	}
	streams := config.Streams
	streams.Origins, streams.Connect, streams.StillWelcome = s.origins, s.connect, s.stillWelcome
	streams.Proxied = s.secure
	streams.EventID, streams.ResumeVariable = cursorOf, "after"
	return gqlhttp.New(ctx, engine.New(config.Schema, options), streams)
}

// routes is the whole list of addresses. Whatever answers data stands behind authenticated.
func (s *Server) routes(config Config, app http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/graphql", s.authenticated(told(s.graphql)))
	if config.Saved != nil {
		mux.Handle("GET /graphql/saved/{name}", s.authenticated(told(s.savedQuery(config.Saved))))
	}
	if config.SDL != "" {
		mux.Handle("GET /schema.graphql", s.authenticated(s.schemaFile(config.SDL)))
	}
	mux.Handle("/uploads", s.authenticated(s.lookingOn(config.Uploads)))
	mux.Handle("GET /metrics", s.authenticated(s.ownersOnly(s.metrics)))
	if config.Export != nil {
		mux.Handle("GET /exports/{file}", s.authenticated(s.allowance.charged(gqlhttp.Compressed(config.Export, s.secure))))
	}
	if config.Calendar != nil {
		mux.Handle("GET /calendar/{file}", s.authenticated(config.Calendar))
	}
	if config.Briefing != nil {
		mux.Handle("GET /briefing/{scenario}", s.authenticated(config.Briefing))
	}
	if config.Provision != nil {
		mux.Handle("/scim/v2/", s.authenticated(s.lookingOn(s.allowance.charged(gqlhttp.Compressed(config.Provision, s.secure)))))
	}
	mux.HandleFunc("GET /open", s.open)
	mux.HandleFunc("GET /healthz", s.serveHealth)
	mux.Handle("/", app)
	return mux
}

// ServeHTTP serves one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Close ends all streams and waits for them. Requests that come later are served, but no stream.
func (s *Server) Close() error {
	s.stop()
	s.graphql.Close()
	s.work.Wait()
	return nil
}

// serveHealth tells an orchestrator whether the server can work, and nobody why it cannot.
func (s *Server) serveHealth(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if s.health != nil {
		if err := s.health(r.Context()); err != nil {
			s.log.ErrorContext(r.Context(), "unhealthy", "cause", err)
			w.WriteHeader(http.StatusServiceUnavailable)
			fmt.Fprintln(w, `{"status":"unavailable"}`)
			return
		}
	}
	fmt.Fprintln(w, `{"status":"ok"}`)
}

// cursorOf finds the cursor of a change in an event's data, so that a stream that broke can go on
// after it: {"changes":{"cursor":"..."}}. Events of other shapes have none.
func cursorOf(data []byte) string {
	var event map[string]struct{ Cursor string }
	if json.Unmarshal(data, &event) != nil {
		return ""
	}
	return event["changes"].Cursor
}
