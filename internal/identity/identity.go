// Package identity knows which person of the organisation the owner of the workspace is, and lets
// whoever comes in stand where they stand. What is confidential belongs to people: an owner who has
// not said who they are sees none of it.
package identity

import (
	"context"
	"errors"
	"sync"
	"time"

	"cadre/ent"
	"cadre/ent/setting"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// ownerPerson is the key of the setting.
const ownerPerson = "owner.person"

// staleAfter is how long a node goes on with what it read: another one may have written since.
const staleAfter = 5 * time.Second

// Registry answers who people are in one workspace.
type Registry struct {
	world  *world.World
	shared bool // with other nodes

	mu    sync.Mutex
	owner string // the person that the owner is; empty while they have not said
	read  time.Time
}

// New reads who the owner is.
func New(ctx context.Context, w *world.World) (*Registry, error) {
	r := &Registry{world: w, shared: w.Store().Dialect() != "sqlite3"}
	return r, r.reread(ctx)
}

func (r *Registry) reread(ctx context.Context) error {
	said, err := r.said(ctx)
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.owner, r.read = "", time.Now()
	if said != nil {
		r.owner = *said
	}
	return nil
}

// said reads what is stored of who the owner is: empty for nobody, nil while they have not said.
func (r *Registry) said(ctx context.Context) (*string, error) {
	row, err := r.world.Client().Setting.Query().Where(setting.Key(ownerPerson)).Only(access.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil // not said is an answer, not a failure
	case err != nil:
		return nil, fault.Wrap(err, "read who the owner is")
	}
	return &row.Value, nil
}

// Owner returns the id of the person that the owner of the workspace is; empty while they have not
// said, or where that person is gone.
func (r *Registry) Owner(ctx context.Context) (string, error) {
	r.mu.Lock()
	stale := r.shared && time.Since(r.read) > staleAfter
	r.mu.Unlock()
	if stale {
		if err := r.reread(ctx); err != nil {
			return "", err
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, ok := r.world.Graph().Person(r.owner); !ok {
		return "", nil
	}
	return r.owner, nil
}

// SetOwner says which person the owner is; empty: none. Only the owner may, with their own eyes and no
// token. It answers who they are from now on. Whoever has the file has all that is in it, so that this
// opens nothing to them that was closed; private notes stay sealed.
func (r *Registry) SetOwner(ctx context.Context, personID string) (*access.Viewer, error) {
	v := access.From(ctx)
	if v == nil || !v.Owner || v.Scopes != nil || v.Behind != nil {
		return nil, fault.New(fault.Forbidden, "Only the owner of the workspace says who they are.")
	}
	key, here := r.world.Key(personID)
	p, ok := r.world.Graph().Person(key)
	if personID != "" && (!ok || !here) {
		return nil, fault.New(fault.NotFound, "There is no such person.").OnField("input.person")
	}
	if err := r.keep(ctx, key); err != nil {
		return nil, err
	}
	as := *v
	if as.PersonID = ""; ok {
		as.PersonID, as.Name = key, p.Name()
	}
	return &as, r.reread(ctx)
}

// Suppose takes the owner for a person while they have not said who they are, or where whom they named is gone:
// the demo company comes with somebody to look at it as. Like SetOwner, it is for the owner alone, with their own
// eyes and no token; for others it does nothing. It answers who the viewer is from now on.
func (r *Registry) Suppose(ctx context.Context, personID string) (*access.Viewer, error) {
	v := access.From(ctx)
	p, ok := r.world.Graph().Person(personID)
	if v == nil || !ok || !v.Owner || v.Scopes != nil || v.Behind != nil {
		return v, nil
	}
	said, err := r.said(ctx)
	if err != nil {
		return v, err
	}
	if said != nil {
		if _, here := r.world.Graph().Person(*said); here || *said == "" {
			return v, nil
		}
	}
	if err := r.keep(ctx, p.Key()); err != nil {
		return v, err
	}
	as := *v
	as.PersonID, as.Name = p.Key(), p.Name()
	return &as, r.reread(ctx)
}

// keep writes who the owner is.
func (r *Registry) keep(ctx context.Context, key string) error {
	system := access.System(ctx)
	n, err := r.world.Client().Setting.Update().Where(setting.Key(ownerPerson)).SetValue(key).Save(system)
	if err == nil && n == 0 {
		err = r.world.Client().Setting.Create().SetKey(ownerPerson).SetValue(key).Exec(system)
	}
	if err != nil {
		return fault.Wrap(err, "write who the owner is")
	}
	return nil
}

// Enter answers the context in which somebody looks: how they stand to others, which person the
// owner is, and through whose eyes they look, where they ask to.
func (r *Registry) Enter(ctx context.Context, viewAs string) (context.Context, error) {
	ctx = access.WithStanding(ctx, r.world.Standing())
	v := access.From(ctx)
	if v == nil {
		return ctx, errors.New("nobody is asking")
	}
	if v.Owner && v.PersonID == "" && v.Scopes == nil {
		owner, err := r.Owner(ctx)
		if err != nil {
			return ctx, err
		}
		if p, ok := r.world.Graph().Person(owner); ok {
			as := *v
			as.PersonID, as.Name = p.Key(), p.Name()
			v, ctx = &as, access.With(ctx, &as)
		}
	}
	if viewAs == "" {
		return ctx, nil
	}
	if !v.Owner {
		return ctx, fault.New(fault.Forbidden, "Only the owner of the workspace looks through the eyes of others.")
	}
	p, ok := r.world.Graph().Person(viewAs)
	if !ok {
		return ctx, fault.New(fault.NotFound, "There is no such person to look as.")
	}
	return access.With(ctx, v.ViewAs(p.Key(), p.Name())), nil
}
