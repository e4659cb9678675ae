// Package access answers who is asking and what they may see and do. Its rules are sentences that
// Ent policies are built from, so that every way to a row meets the same wall. It knows no HTTP
// and no GraphQL.
package access

import (
	"context"
	"slices"
)

// Viewer is whoever stands behind a request. A request without one gets nothing.
type Viewer struct {
	Name     string // shown in history: "Ana Ruiz", "Payroll export"
	PersonID string // the person in the organisation, where one is known
	TokenID  string // the token or session that speaks for them; empty in the window
	Owner    bool   // owns the file, or holds a token without a person: may edit everything open
	Scopes   []Scope
	Behind   *Viewer // who looks through these eyes: sees what both may see, and changes nothing
	system   bool
	editor   bool // may edit the scenario that the context is for
}

// OwnerKey is the key of whoever owns the workspace.
const OwnerKey = "owner"

// Key names the viewer where something belongs to them: the owner of the workspace, in the window or
// in a browser, whoever they are in the organisation; else the person they are; for a tool without
// one, its token.
func (v *Viewer) Key() string {
	switch {
	case v.Scopes == nil && v.Owner:
		return OwnerKey
	case v.PersonID != "":
		return v.PersonID
	}
	return v.TokenID
}

// MayEdit reports whether the viewer may change what is open in the world that the context is for.
func (v *Viewer) MayEdit() bool {
	return v.Can(ScopeWrite) && (v.Owner || v.editor) && v.Behind == nil
}

// ViewAs returns a viewer who sees what a person sees, and of that only what v sees too.
func (v *Viewer) ViewAs(personID, name string) *Viewer {
	return &Viewer{Name: name, PersonID: personID, Scopes: v.Scopes, Behind: v}
}

// AsEditor returns a context in which the viewer may edit, whether or not they own the workspace:
// for the world of a scenario that they may edit. It is never used for live, but by AsContributor.
func AsEditor(ctx context.Context) context.Context {
	v := *From(ctx)
	v.editor = true
	return With(ctx, &v)
}

// AsContributor returns a context in which who is asking may write what is theirs to say of the open organisation, such as how
// the work of their team stands. Whoever calls it has found that they may, and writes that alone.
func AsContributor(ctx context.Context) context.Context { return AsEditor(ctx) }

// AsProvisioner returns a context in which who is asking may write what provisioning writes: their token need not cover
// changing anything else.
func AsProvisioner(ctx context.Context) context.Context {
	v := *From(ctx)
	v.Scopes = []Scope{ScopeProvision, ScopeWrite}
	return With(ctx, &v)
}

// AsReaderOfObjectives returns a context in which who is asking may read, for a query of which every field was found to be of
// visions, strategies and objectives: their token covers those alone.
func AsReaderOfObjectives(ctx context.Context) context.Context {
	v := *From(ctx)
	v.Scopes = append(slices.Clone(v.Scopes), ScopeRead)
	return With(ctx, &v)
}

// MayKeepWebhooks reports whether the viewer may see and change webhooks: they own the workspace, and look with their own eyes.
func (v *Viewer) MayKeepWebhooks() bool {
	return v.Can(ScopeWebhooks) && v.Owner && v.Behind == nil
}

// AsKeeper returns a context in which who is asking may write the changeset that tells of a webhook: their token need not
// cover changing anything else.
func AsKeeper(ctx context.Context) context.Context {
	v := *From(ctx)
	if v.Scopes != nil {
		v.Scopes = []Scope{ScopeWebhooks, ScopeWrite}
	}
	return With(ctx, &v)
}

// Scope is what a token may do. A viewer with no scope list (the window, a session) may do all
// that its rights allow.
type Scope string

// The scopes of this version.
const (
	ScopeRead  Scope = "org:read"
	ScopeWrite Scope = "org:write"
	// ScopeObjectives covers visions, strategies and objectives with the teams that have them, and no more of the organisation.
	// The rows of the database know nothing of it: the server lets a query in that asks for nothing else (AsReaderOfObjectives).
	ScopeObjectives Scope = "objectives:read"
	// ScopeCoachingRead covers what the holder's person may see of development.
	ScopeCoachingRead Scope = "coaching:read"
	// ScopeCoachingWrite covers changing it too.
	ScopeCoachingWrite Scope = "coaching:write"
	// ScopeCoachingAggregate covers aggregates over enough people, and no row.
	ScopeCoachingAggregate Scope = "coaching:aggregate"
	// ScopeProvision covers keeping people and teams by SCIM, and nothing else.
	ScopeProvision Scope = "scim"
	// ScopeWebhooks covers keeping webhooks, which read what is open to everyone.
	ScopeWebhooks Scope = "webhooks"
)

// AllScopes lists every scope, for checking what a command line asks for.
func AllScopes() []Scope {
	return []Scope{ScopeRead, ScopeWrite, ScopeObjectives, ScopeCoachingRead, ScopeCoachingWrite, ScopeCoachingAggregate, ScopeProvision, ScopeWebhooks}
}

// Can reports whether the viewer's scopes cover s. Nobody writes who looks through somebody's eyes.
func (v *Viewer) Can(s Scope) bool {
	if v == nil || v.Behind != nil && (s == ScopeWrite || s == ScopeCoachingWrite) && !v.system {
		return false
	}
	if v.Scopes == nil {
		return true
	}
	for _, have := range v.Scopes {
		for covered := have; covered != ""; covered = includes[covered] {
			if covered == s {
				return true
			}
		}
	}
	return false
}

// includes tells which other scope one covers.
var includes = map[Scope]Scope{ScopeWrite: ScopeRead, ScopeRead: ScopeObjectives, ScopeCoachingWrite: ScopeCoachingRead, ScopeWebhooks: ScopeRead}

type viewerKey struct{}

// With returns a context in which v is asking.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// From returns who is asking, or nil.
func From(ctx context.Context) *Viewer {
	v, _ := ctx.Value(viewerKey{}).(*Viewer)
	return v
}

// System returns a context in which Cadre itself is asking: opening a workspace, loading a world,
// checking a token. It is never handed to a resolver.
func System(ctx context.Context) context.Context {
	return With(ctx, &Viewer{Name: "Cadre", Owner: true, system: true})
}

// IsSystem reports whether Cadre itself is asking.
func IsSystem(ctx context.Context) bool {
	v := From(ctx)
	return v != nil && v.system
}
