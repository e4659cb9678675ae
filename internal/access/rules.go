package access

import (
	"context"

	"entgo.io/ent"
	"entgo.io/ent/privacy"
)

// DenyIfNoViewer is the first rule of every policy: no viewer, no data.
func DenyIfNoViewer() privacy.QueryMutationRule {
	return ruleOf(LineViewer, func(ctx context.Context) error {
		if From(ctx) == nil {
			return privacy.Denyf("nobody is asking")
		}
		return privacy.Skip
	})
}

// AllowIfSystem lets Cadre's own work through: loading a world, checking a token.
func AllowIfSystem() privacy.QueryMutationRule {
	return ruleOf(LineSystem, func(ctx context.Context) error {
		if IsSystem(ctx) {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// AllowReadIfInWorkspace opens a row to everyone in the workspace: the class "open".
func AllowReadIfInWorkspace() privacy.QueryMutationRule {
	return ruleOf(LineWorkspace, func(ctx context.Context) error {
		if From(ctx).Can(ScopeRead) {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// DenyIfMayNotRead keeps out those whose token does not cover reading.
func DenyIfMayNotRead() privacy.QueryMutationRule {
	return ruleOf(LineRead, func(ctx context.Context) error {
		if !From(ctx).Can(ScopeRead) {
			return privacy.Denyf("the token does not cover reading")
		}
		return privacy.Skip
	})
}

// AllowWriteIfMayEdit lets those edit open rows who own the workspace, or the scenario they are in.
func AllowWriteIfMayEdit() privacy.QueryMutationRule {
	return ruleOf(LineEditors, func(ctx context.Context) error {
		if From(ctx).MayEdit() {
			return privacy.Allow
		}
		return privacy.Skip
	})
}

// Open is the policy of rows that everyone in the workspace may read and its editors may change.
func Open() ent.Policy {
	return Classed{class: ClassPublic, Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), AllowReadIfInWorkspace(), Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), AllowWriteIfMayEdit(), Deny()},
	}}
}

// Planned is the policy of rows of what is planned: visible allows, of those, what a viewer may see. Cadre alone
// writes them, after it has checked what the viewer may do with the plan.
func Planned(visible privacy.QueryRule) ent.Policy {
	return Classed{class: ClassInternal, Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), DenyIfMayNotRead(), visible, Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), Deny()},
	}}
}

// Kept is the policy of rows of how the workspace is kept, such as its webhooks: its owner reads them, with their own eyes.
// Cadre alone writes them, after it has checked what the viewer may do.
func Kept() ent.Policy {
	return Planned(privacy.ContextQueryMutationRule(func(ctx context.Context) error {
		if From(ctx).MayKeepWebhooks() {
			return privacy.Allow
		}
		return privacy.Skip
	}))
}

// Sealed is the policy of rows that only Cadre itself touches, such as tokens. Nothing of them is answered.
func Sealed() ent.Policy {
	return Classed{Policy: privacy.Policy{
		Query:    privacy.QueryPolicy{DenyIfNoViewer(), AllowIfSystem(), Deny()},
		Mutation: privacy.MutationPolicy{DenyIfNoViewer(), AllowIfSystem(), Deny()},
	}}
}
