package token

import (
	"context"
	"errors"
	"time"

	"cadre/ent"
	"cadre/ent/token"
	"cadre/internal/access"
	"cadre/internal/fault"
)

// A session ends when nobody used it for sessionIdle - a leader's day has long meetings in it -
// and at the latest sessionLife after it was opened.
const (
	sessionIdle = 12 * time.Hour
	sessionLife = 7 * 24 * time.Hour
)

// MaxLinkLife is the longest that a one-time link may wait to be opened.
const MaxLinkLife = 24 * time.Hour

// NewLink issues the one-time secret of a link that opens a session for the owner of the
// workspace. Name is what history calls them.
func (r *Registry) NewLink(ctx context.Context, name string, life time.Duration) (text string, err error) {
	if life <= 0 || life > MaxLinkLife {
		return "", fault.New(fault.InvalidInput, "A link waits for at most %d hours.", int(MaxLinkLife.Hours()))
	}
	s, now := newSecret(), r.now().UTC()
	err = r.insert(r.client, s, name, token.KindLINK, now, now.Add(life)).Exec(access.System(ctx))
	if err != nil {
		return "", fault.Wrap(err, "store a link")
	}
	return s.text(), nil
}

func (r *Registry) insert(c *ent.Client, s secret, name string, kind token.Kind, now, expires time.Time) *ent.TokenCreate {
	return c.Token.Create().SetID(s.id).SetName(name).SetKind(kind).SetHash(s.hash()).SetCreatedAt(now).SetExpiresAt(expires)
}

// OpenSession uses up a link and returns the secret of a new session and the moment it ends at the
// latest. Of several who open one link at once one gets in; the others, as those who come too
// late, get UNAUTHENTICATED.
func (r *Registry) OpenSession(ctx context.Context, link string) (text string, expires time.Time, err error) {
	l, err := r.find(ctx, link, token.KindLINK)
	if err != nil {
		return "", time.Time{}, err
	}
	system := access.System(ctx)
	tx, err := r.client.Tx(system)
	if err != nil {
		return "", time.Time{}, fault.Wrap(err, "begin opening a session")
	}
	s, now := newSecret(), r.now().UTC()
	if err := r.exchange(system, tx.Client(), l, s, now); err != nil {
		return "", time.Time{}, errors.Join(err, tx.Rollback())
	}
	if err := tx.Commit(); err != nil {
		return "", time.Time{}, fault.Wrap(err, "open a session")
	}
	return s.text(), now.Add(sessionLife), nil
}

// exchange takes the link, if it still is there to be taken, and puts a session in its place.
func (r *Registry) exchange(ctx context.Context, c *ent.Client, link *ent.Token, s secret, now time.Time) error {
	taken, err := c.Token.Update().Where(token.ID(link.ID), token.RevokedAtIsNil()).SetRevokedAt(now).SetLastUsedAt(now).Save(ctx)
	if err != nil {
		return fault.Wrap(err, "use up a link")
	}
	if taken != 1 {
		return refused()
	}
	if err := r.insert(c, s, link.Name, token.KindSESSION, now, now.Add(sessionIdle)).Exec(ctx); err != nil {
		return fault.Wrap(err, "store a session")
	}
	// Sessions and links that are long over tell nobody anything.
	_, err = c.Token.Delete().Where(token.KindNEQ(token.KindTOOL), token.CreatedAtLT(now.Add(-2*sessionLife))).Exec(ctx)
	if err != nil {
		return fault.Wrap(err, "remove old sessions")
	}
	return nil
}

// Session returns who holds a session, or UNAUTHENTICATED, and lets it hold for longer.
func (r *Registry) Session(ctx context.Context, secret string) (*access.Viewer, error) {
	t, err := r.find(ctx, secret, token.KindSESSION)
	if err != nil {
		return nil, err
	}
	end := t.CreatedAt.Add(sessionLife)
	if !r.now().Before(end) {
		return nil, refused()
	}
	v, err := r.viewer(ctx, t)
	if err != nil {
		return nil, err
	}
	if next := r.now().Add(sessionIdle); next.Before(end) {
		end = next
	}
	r.touch(ctx, t, end)
	return v, nil
}
