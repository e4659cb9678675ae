package token

import (
	"context"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/token"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
)

// MaxLife is the longest that a tool's token may hold. None holds for ever.
const MaxLife = 366 * 24 * time.Hour

// ownerMark is kept among the scopes of a person's token that may change what everyone may see.
// It is no scope: a viewer has it as Owner.
const ownerMark = "workspace:owner"

// CreateInput says what a new tool token is for.
type CreateInput struct {
	Name     string         // what or who uses it, shown in history
	PersonID string         // whom it speaks for; may be empty
	Owner    bool           // with a person: it may change what everyone may see, as one without may
	Scopes   []access.Scope // at least one
	Life     time.Duration  // more than nothing, at most MaxLife
}

// Info is what may be shown of a token.
type Info struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	PersonID   string         `json:"personId,omitempty"`
	Owner      bool           `json:"owner"`
	Scopes     []access.Scope `json:"scopes"`
	CreatedAt  time.Time      `json:"createdAt"`
	ExpiresAt  time.Time      `json:"expiresAt"`
	LastUsedAt *time.Time     `json:"lastUsedAt,omitempty"`
	RevokedAt  *time.Time     `json:"revokedAt,omitempty"`
}

// Usable reports whether the token opens anything at a moment.
func (i Info) Usable(at time.Time) bool { return i.RevokedAt == nil && at.Before(i.ExpiresAt) }

// Create issues a tool's token and returns its text, which is kept nowhere. It answers
// INVALID_INPUT for a name, scopes or life that are no good, NOT_FOUND for an unknown person.
func (r *Registry) Create(ctx context.Context, in CreateInput) (text string, info Info, err error) {
	if err := in.check(); err != nil {
		return "", Info{}, err
	}
	s, now := newSecret(), r.now().UTC()
	create := r.client.Token.Create().SetID(s.id).SetName(strings.TrimSpace(in.Name)).SetKind(token.KindTOOL).
		SetHash(s.hash()).SetScopes(in.stored()).SetCreatedAt(now).SetExpiresAt(now.Add(in.Life))
	if in.PersonID != "" {
		if _, err := r.client.Person.Get(access.System(ctx), in.PersonID); ent.IsNotFound(err) {
			return "", Info{}, fault.New(fault.NotFound, "There is no person %s.", in.PersonID).OnField("person")
		} else if err != nil {
			return "", Info{}, fault.Wrap(err, "look up the person %s", in.PersonID)
		}
		create.SetPersonID(in.PersonID)
	}
	t, err := create.Save(access.System(ctx))
	if err != nil {
		return "", Info{}, fault.Wrap(err, "store a token")
	}
	return s.text(), infoOf(t), nil
}

func (in CreateInput) check() error {
	if name := strings.TrimSpace(in.Name); name == "" || len(name) > 200 {
		return fault.New(fault.InvalidInput, "A token needs a name of 1 to 200 characters: what uses it.").OnField("name")
	}
	if in.Life <= 0 || in.Life > MaxLife {
		return fault.New(fault.InvalidInput, "A token holds for at least a moment and at most %d days.", MaxLife/(24*time.Hour)).OnField("expires")
	}
	if len(in.Scopes) == 0 {
		return fault.New(fault.InvalidInput, "A token needs at least one scope of %v.", access.AllScopes()).OnField("scopes")
	}
	for _, scope := range in.Scopes {
		if !slices.Contains(access.AllScopes(), scope) {
			return fault.New(fault.InvalidInput, "There is no scope %q; there are %v.", scope, access.AllScopes()).OnField("scopes")
		}
	}
	return nil
}

func (in CreateInput) stored() []string {
	var texts []string
	for _, scope := range in.Scopes {
		texts = append(texts, string(scope))
	}
	if in.Owner {
		texts = append(texts, ownerMark)
	}
	return texts
}

// ownerOf reports whether a row's holder owns the workspace.
func ownerOf(t *ent.Token) bool { return t.PersonID == nil || slices.Contains(t.Scopes, ownerMark) }

// scopesOf returns the scopes of a row; nil, which is every scope, only for sessions and links.
func scopesOf(t *ent.Token) []access.Scope {
	if t.Kind != token.KindTOOL {
		return nil
	}
	scopes := make([]access.Scope, 0, len(t.Scopes))
	for _, text := range t.Scopes {
		if text != ownerMark {
			scopes = append(scopes, access.Scope(text))
		}
	}
	return scopes
}

func infoOf(t *ent.Token) Info {
	i := Info{
		ID: t.ID, Name: t.Name, Owner: ownerOf(t), Scopes: scopesOf(t),
		CreatedAt: t.CreatedAt, ExpiresAt: t.ExpiresAt, LastUsedAt: t.LastUsedAt, RevokedAt: t.RevokedAt,
	}
	if t.PersonID != nil {
		i.PersonID = *t.PersonID
	}
	return i
}

// List returns every tool's token, the oldest first, without their secrets.
func (r *Registry) List(ctx context.Context) ([]Info, error) {
	rows, err := r.client.Token.Query().Where(token.KindEQ(token.KindTOOL)).
		Order(ent.Asc(token.FieldCreatedAt, token.FieldID)).All(access.System(ctx))
	if err != nil {
		return nil, fault.Wrap(err, "list tokens")
	}
	infos := make([]Info, len(rows))
	for i, t := range rows {
		infos[i] = infoOf(t)
	}
	return infos, nil
}

// AnyUsable reports whether some tool's token opens anything now.
func (r *Registry) AnyUsable(ctx context.Context) (bool, error) {
	infos, err := r.List(ctx)
	now := r.now()
	return slices.ContainsFunc(infos, func(i Info) bool { return i.Usable(now) }), err
}

// Revoke ends a token, a session or a link from the next request on. Its id may be given as the
// row's, or as the token's text, whose secret then does not matter. Revoking twice is no error.
func (r *Registry) Revoke(ctx context.Context, tokenID string) error {
	if s, ok := parse(tokenID); ok {
		tokenID = s.id
	}
	if !id.Is(tokenID, id.Token) {
		return fault.New(fault.NotFound, "There is no token %q; `cadre token list` shows their ids.", tokenID).OnField("id")
	}
	t, err := r.client.Token.Get(access.System(ctx), tokenID)
	if ent.IsNotFound(err) {
		return fault.New(fault.NotFound, "There is no token %s.", tokenID).OnField("id")
	}
	if err != nil {
		return fault.Wrap(err, "look up token %s", tokenID)
	}
	if t.RevokedAt != nil {
		return nil
	}
	if err := r.client.Token.UpdateOneID(tokenID).SetRevokedAt(r.now().UTC()).Exec(access.System(ctx)); err != nil {
		return fault.Wrap(err, "revoke token %s", tokenID)
	}
	return nil
}
