// Package token keeps who may ask from outside the window: tokens of tools, sessions of browsers,
// and the one-time links that open sessions. It stores only hashes, and knows no HTTP.
//
// Who a token speaks for: a token without a person owns the workspace, within its scopes, as the
// window does; it is made by whoever can read the file anyway. A token of a person reads what that
// person may read and changes nothing, unless it was made with Owner. A token dies with its expiry,
// its revocation, or when its person leaves - at once, because nothing is remembered between two
// requests.
package token

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"cadre/ent"
	"cadre/ent/token"
	"cadre/internal/access"
	"cadre/internal/fault"
)

// touchEvery is how often, at most, the last use of a token is written.
const touchEvery = time.Minute

// touchPatience bounds how long a request waits to write a last use while something else, such as
// an import, is writing. What is not written now is written with a later request.
const touchPatience = 50 * time.Millisecond

// Registry issues and checks secrets. It is safe for concurrent use.
type Registry struct {
	client *ent.Client
	now    func() time.Time
	log    *slog.Logger
}

// New returns the registry of a database. Now and log may be nil.
func New(client *ent.Client, now func() time.Time, log *slog.Logger) *Registry {
	if now == nil {
		now = time.Now
	}
	if log == nil {
		log = slog.Default()
	}
	return &Registry{client: client, now: now, log: log}
}

// refused is the one answer to every secret that is no good: why it is not would help only those
// who try secrets.
func refused() error {
	return fault.New(fault.Unauthenticated, "This token or session is unknown, expired or revoked.")
}

// Token returns who holds a tool's token, or UNAUTHENTICATED.
func (r *Registry) Token(ctx context.Context, secret string) (*access.Viewer, error) {
	t, err := r.find(ctx, secret, token.KindTOOL)
	if err != nil {
		return nil, err
	}
	v, err := r.viewer(ctx, t)
	if err != nil {
		return nil, err
	}
	r.touch(ctx, t, t.ExpiresAt)
	return v, nil
}

// Revocations returns a text that is another one once a token, a session or a link was revoked, here or by another program.
func (r *Registry) Revocations(ctx context.Context) (string, error) {
	ctx = access.System(ctx)
	count, err := r.client.Token.Query().Where(token.RevokedAtNotNil()).Count(ctx)
	if err != nil {
		return "", fault.Wrap(err, "count what was revoked")
	}
	last, err := r.client.Token.Query().Where(token.RevokedAtNotNil()).Order(ent.Desc(token.FieldRevokedAt, token.FieldID)).FirstID(ctx)
	if err != nil && !ent.IsNotFound(err) {
		return "", fault.Wrap(err, "look for what was revoked last")
	}
	return fmt.Sprint(count, last), nil
}

// find returns the valid row of a kind that a secret belongs to.
func (r *Registry) find(ctx context.Context, text string, kind token.Kind) (*ent.Token, error) {
	s, ok := parse(text)
	if !ok {
		return nil, refused()
	}
	t, err := r.client.Token.Get(access.System(ctx), s.id)
	if ent.IsNotFound(err) {
		return nil, refused()
	}
	if err != nil {
		return nil, fault.Wrap(err, "look up a token")
	}
	if !s.fits(t.Hash) || t.Kind != kind || t.RevokedAt != nil || !r.now().Before(t.ExpiresAt) {
		return nil, refused()
	}
	return t, nil
}

// viewer returns who a valid token speaks for.
func (r *Registry) viewer(ctx context.Context, t *ent.Token) (*access.Viewer, error) {
	v := &access.Viewer{Name: t.Name, TokenID: t.ID, Owner: ownerOf(t), Scopes: scopesOf(t)}
	if t.PersonID == nil {
		return v, nil
	}
	p, err := r.client.Person.Get(access.System(ctx), *t.PersonID)
	if ent.IsNotFound(err) {
		return nil, refused()
	}
	if err != nil {
		return nil, fault.Wrap(err, "look up a token's person")
	}
	if p.LeftOn != nil && *p.LeftOn <= r.now().Format(time.DateOnly) {
		return nil, refused()
	}
	v.Name, v.PersonID = p.Name, p.ID
	return v, nil
}

// touch notes that a token was used now, and until when it holds from now on.
func (r *Registry) touch(ctx context.Context, t *ent.Token, expires time.Time) {
	now := r.now().UTC()
	if t.LastUsedAt != nil && now.Sub(*t.LastUsedAt) < touchEvery {
		return
	}
	ctx, cancel := context.WithTimeout(access.System(ctx), touchPatience)
	defer cancel()
	if err := r.client.Token.UpdateOneID(t.ID).SetLastUsedAt(now).SetExpiresAt(expires.UTC()).Exec(ctx); err != nil {
		r.log.DebugContext(ctx, "the last use of a token is not noted yet", "token", t.ID, "cause", err)
	}
}
