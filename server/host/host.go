// Package host puts a workspace and its handler together for the programs that serve one: the
// database is opened, the organisation loaded, the schema built over it, and the HTTP handler over
// that. `cadre serve` listens with it; the window mounts it.
package host

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os/user"
	"runtime/debug"
	"sync"
	"time"

	"cadre/frontend"
	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/history"
	"cadre/internal/identity"
	"cadre/internal/roles"
	"cadre/internal/store"
	"cadre/internal/webhook"
	"cadre/internal/world"
	"cadre/server"
	"cadre/server/carrier"
	"cadre/server/guard"
)

// Options say what to serve, and to whom.
type Options struct {
	Store store.Options
	// Auth makes what knows tokens and sessions; nil where only AsOwner is served.
	Auth func(*store.Store) server.Authenticator
	// Hosts, Origins, Secure and HideSchema are those of server.Config.
	Hosts, Origins     []string
	Secure, HideSchema bool
	// Allowance is that of server.Config.
	Allowance int
	// Deliver has webhooks delivered, as a program does that stays; else they are only kept.
	Deliver bool
	// Reach says which addresses webhooks may post to beside public ones.
	Reach webhook.Reach
}

// Host is an open workspace that answers HTTP.
type Host struct {
	*server.Server
	Store    *store.Store
	World    *world.World
	Identity *identity.Registry
	Uploads  *server.Uploads
	working  sync.WaitGroup
	stop     context.CancelFunc
}

// Open opens a workspace and serves it. A new workspace gets the default role catalogue.
func Open(ctx context.Context, o Options) (_ *Host, err error) {
	if o.Store.Logger == nil {
		o.Store.Logger = slog.Default()
	}
	h := &Host{Uploads: server.NewUploads(server.UploadLimits{})}
	if h.Store, err = store.Open(ctx, o.Store); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.Close())
		}
	}()
	if h.World, err = OpenWorld(ctx, h.Store, o.Store); err != nil {
		return nil, err
	}
	if err = settleMemory(ctx, h.Store); err != nil {
		return nil, err
	}
	if h.Identity, err = identity.New(ctx, h.World); err != nil {
		return nil, err
	}
	post := carrier.New(o.Reach, Version())
	webhooks := webhook.NewKeeper(webhook.Options{World: h.World, Reach: o.Reach, Resolve: post.Resolve, Log: o.Store.Logger})
	schema := graph.NewSchema(&graph.Resolver{World: h.World, Identity: h.Identity, Uploads: h.Uploads, Webhooks: webhooks, Bounds: guard.DefaultLimits().Check, Log: o.Store.Logger, Version: Version()})
	courier := webhook.NewCourier(webhooks, post, describe(schema))
	config := server.Config{
		Schema:  schema,
		App:     frontend.Dist,
		Enter:   h.Identity.Enter,
		Hosts:   o.Hosts,
		Origins: o.Origins, Secure: o.Secure, HideSchema: o.HideSchema, Allowance: o.Allowance,
		Uploads:   h.Uploads,
		Export:    exportOrg(h.World, o.Store.Logger),
		Calendar:  calendar(h.World, o.Store.Logger),
		Briefing:  briefingOf(h.World, o.Store.Logger),
		Provision: provision(h.World, o.Secure, o.Store.Logger),
		Health:    h.Store.Ping,
		Log:       o.Store.Logger,
		Saved:     newSavedQueries(h.World),
		Metrics:   courierMetrics(courier),
		SDL:       graph.Schema,
	}
	if o.Auth != nil {
		config.Auth = o.Auth(h.Store)
	}
	if h.Server, err = server.New(ctx, config); err != nil {
		return nil, err
	}
	ctx, h.stop = context.WithCancel(context.WithoutCancel(ctx))
	h.working.Go(func() { purge(ctx, h.World, o.Store.Logger) })
	if o.Deliver {
		h.working.Go(func() {
			defer post.Close()
			courier.Run(ctx)
		})
	}
	return h, nil
}

// OpenWorld loads the organisation of a store, and gives it the default roles and competencies where
// it never had any.
func OpenWorld(ctx context.Context, s *store.Store, o store.Options) (*world.World, error) {
	w, err := world.OpenLive(ctx, s, world.Options{Now: o.Now, Logger: o.Logger})
	if err != nil {
		return nil, err
	}
	if err := Seed(access.With(ctx, Owner()), w); err != nil {
		w.Close()
		return nil, err
	}
	return w, nil
}

// Seed gives a workspace the defaults that it never had: all of them to a new one, as one changeset.
func Seed(ctx context.Context, w *world.World) error {
	intent, write := coaching.SeedIntent(), coaching.Seed
	switch {
	case w.Graph().Revision() == 0:
		intent, write = roles.SeedIntent(), seedAll
	case len(w.Graph().Competencies()) > 0:
		return nil
	}
	_, err := w.Write(ctx, intent, write)
	return err
}

func seedAll(ctx context.Context, tx *history.Tx) error {
	if err := roles.Seed(ctx, tx); err != nil {
		return err
	}
	if err := coaching.Seed(ctx, tx); err != nil {
		return err
	}
	tx.Summarize("Added the default catalogue of %d roles and %d competencies", len(roles.Defaults()), len(coaching.DefaultCompetencies()))
	return nil
}

// Owner is the viewer who sits at the machine that holds the file.
func Owner() *access.Viewer {
	name := "Owner"
	if u, err := user.Current(); err == nil {
		if name = u.Name; name == "" {
			name = u.Username
		}
	}
	return &access.Viewer{Name: name, Owner: true}
}

// AsOwner serves every request as the owner of the file: for the window, which only they can reach.
func (h *Host) AsOwner() http.Handler {
	owner := Owner()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h.ServeHTTP(w, r.WithContext(access.With(r.Context(), owner)))
	})
}

// Close ends every stream, the world and the database, in this order.
func (h *Host) Close() error {
	var errs []error
	if h.stop != nil {
		h.stop()
		h.working.Wait()
	}
	if h.Server != nil {
		errs = append(errs, h.Server.Close())
	}
	if h.World != nil {
		h.World.Close()
	}
	if h.Store != nil {
		errs = append(errs, h.Store.Close())
	}
	return errors.Join(errs...)
}

// Version returns the version of this program, as it was built.
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// drain is how long a server that is told to stop waits for requests under way.
const drain = 5 * time.Second

// Serve answers on a server until ctx ends, then lets requests under way finish.
func (h *Host) Serve(ctx context.Context, s *http.Server, listen func() error) error {
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		err := h.Server.Close() // streams first: Shutdown would wait for them
		wait, cancel := context.WithTimeout(context.WithoutCancel(ctx), drain)
		defer cancel()
		stopped <- errors.Join(err, s.Shutdown(wait))
	}()
	if err := listen(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
