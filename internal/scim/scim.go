// Package scim lets an identity provider keep people and teams as SCIM 2.0 has it (RFC 7643 and 7644): a User is a person
// with the seat that they hold first, a Group a team. It owns what attributes mean, filters and patches as Okta and Entra ID
// send them, and what a call changes: one changeset, or none. It knows no HTTP.
//
// What a provider does not mention stays as it is, in a PUT too: the chart is kept here, and a provider that knows no
// managers must not take everybody's away.
package scim

import (
	"context"
	"slices"
	"strings"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Resource is a User or a Group as it goes over the wire, under the names of the schemas.
type Resource = map[string]any

// Kind is a type of resource.
type Kind string

// The types.
const (
	User  Kind = "User"
	Group Kind = "Group"
)

// Source is what people, seats and teams that a provider made say they come from.
const Source = "scim"

// maxResults is how many resources one answer holds at most.
const maxResults = 1000

// ErrorType is the detail of a fault that says which error of RFC 7644 it is.
const ErrorType = "scimType"

// Directory is the people and teams of a workspace, as a provider sees them.
type Directory struct{ world *world.World }

// New returns the directory of live.
func New(live *world.World) *Directory { return &Directory{live} }

// Admit answers the context in which a provider works: its token covers the scope and owns the workspace. Else it answers
// FORBIDDEN.
func Admit(ctx context.Context) (context.Context, error) {
	v := access.From(ctx)
	switch {
	case v == nil:
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	case !v.Can(access.ScopeProvision):
		return nil, fault.New(fault.Forbidden, "This token does not cover %s.", access.ScopeProvision)
	case !v.Owner || v.Behind != nil:
		return nil, fault.New(fault.Forbidden, "Only a token of the owner of the workspace provisions people and teams.")
	}
	return access.AsProvisioner(ctx), nil
}

// Get returns a resource, or NOT_FOUND.
func (d *Directory) Get(ctx context.Context, kind Kind, id string) (Resource, error) {
	if _, err := Admit(ctx); err != nil {
		return nil, err
	}
	return find(d.world.Graph(), kind, id)
}

func find(g *orggraph.Graph, kind Kind, id string) (Resource, error) {
	if kind == Group {
		if t, ok := g.Team(id); ok && t.ArchivedOn() == nil {
			return groupOf(t), nil
		}
	} else if p, ok := g.Person(id); ok && known(p) {
		return userOf(p), nil
	}
	return nil, fault.New(fault.NotFound, "There is no %s %q.", kind, id)
}

// Page is one answer to a list.
type Page struct {
	Total, Start int
	Resources    []Resource
}

// List returns the resources that pass a filter, those from start (counted from 1) on, at most count.
func (d *Directory) List(ctx context.Context, kind Kind, filter string, start, count int) (Page, error) {
	if _, err := Admit(ctx); err != nil {
		return Page{}, err
	}
	var wanted expression
	if strings.TrimSpace(filter) != "" {
		var err error
		if wanted, err = parseFilter(filter, attributesOf(kind)); err != nil {
			return Page{}, err
		}
	}
	page := Page{Start: max(start, 1), Resources: []Resource{}}
	count = min(max(count, 0), maxResults)
	for _, make := range candidates(d.world.Graph(), kind, lookupIn(wanted)) {
		if wanted != nil && !wanted.matches(make()) {
			continue
		}
		if page.Total++; page.Total >= page.Start && len(page.Resources) < count {
			page.Resources = append(page.Resources, make())
		}
	}
	return page, nil
}

// candidates lists how to make each resource that may pass, in the order of their ids, so that pages stay the same.
// Providers look everybody up by name: those who have another one are left out before anything is made of them.
func candidates(g *orggraph.Graph, kind Kind, key lookup) []func() Resource {
	type one struct {
		id   string
		make func() Resource
	}
	var list []one
	if kind == Group {
		for _, t := range g.ActiveTeams() {
			list = append(list, one{t.Key(), func() Resource { return groupOf(t) }})
		}
	} else {
		for p := range g.Everyone() {
			if known(p) && key.mayBe(p) {
				list = append(list, one{p.Key(), func() Resource { return userOf(p) }})
			}
		}
	}
	slices.SortFunc(list, func(a, b one) int { return strings.Compare(a.id, b.id) })
	makers := make([]func() Resource, len(list))
	for i, o := range list {
		makers[i] = o.make
	}
	return makers
}
