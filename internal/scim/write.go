package scim

import (
	"context"
	"strings"

	"cadre/internal/history"
	"cadre/internal/orggraph"
	"cadre/internal/text"
	"cadre/internal/world"
)

// work is one write under way: what the organisation was when it began, and what has changed so far.
type work struct {
	tx      *history.Tx
	graph   *orggraph.Graph
	today   string
	changed []string
}

// write carries a call out as one changeset.
func (d *Directory) write(ctx context.Context, action string, do func(context.Context, *work) error) (*world.Commit, error) {
	return d.world.Write(ctx, world.Intent{Action: action}, func(ctx context.Context, tx *history.Tx) error {
		g, err := d.world.Newest(ctx)
		if err != nil {
			return err
		}
		return do(ctx, &work{tx: tx, graph: g, today: d.world.Today()})
	})
}

// note remembers what changed, for the summary.
func (w *work) note(what string) { w.changed = append(w.changed, what) }

// summarize says what a call changed of somebody or something.
func (w *work) summarize(name string) {
	if len(w.changed) > 0 {
		w.tx.Summarize("Changed %s of %s, as the identity provider has it", strings.Join(w.changed, ", "), name)
	}
}

// Create makes a resource and returns it. A User whose userName somebody has is CONFLICT.
func (d *Directory) Create(ctx context.Context, kind Kind, body map[string]any) (Resource, error) {
	ctx, err := Admit(ctx)
	if err != nil {
		return nil, err
	}
	doc, err := read(body, attributesOf(kind))
	if err != nil {
		return nil, err
	}
	made := ""
	commit, err := d.write(ctx, action(kind, "create"), func(ctx context.Context, w *work) (err error) {
		if kind == Group {
			made, err = w.createGroup(ctx, doc)
		} else {
			made, err = w.createUser(ctx, doc)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return find(commit.Graph, kind, made)
}

// Replace takes what a PUT says of a resource and returns it. What it does not mention stays.
func (d *Directory) Replace(ctx context.Context, kind Kind, id string, body map[string]any) (Resource, error) {
	given, err := read(body, attributesOf(kind))
	if err != nil {
		return nil, err
	}
	if kind == User && word(given, "userName") == "" {
		return nil, invalid("invalidValue", "userName is missing.")
	}
	return d.change(ctx, kind, id, "replace", func(before Resource) (after, against Resource, err error) {
		after = overlaid(before, given)
		if kind == Group {
			return after, before, nil
		}
		if word(given, "displayName") == "" && given["name"] != nil {
			delete(after, "displayName")
			after["name"] = given["name"]
		}
		return after, Resource{}, nil // what is said first counts, whether or not it was said before
	})
}

// overlaid is a resource with the attributes that another has; null takes one away.
func overlaid(doc, given Resource) Resource {
	doc = clone(doc)
	for key, value := range given {
		inner, nested := value.(Resource)
		if has, ok := doc[key].(Resource); ok && nested && key == enterprise {
			doc[key] = overlaid(has, inner)
			continue
		}
		doc[key] = value
	}
	return doc
}

// Patch carries the operations of a PATCH out and returns the resource.
func (d *Directory) Patch(ctx context.Context, kind Kind, id string, body map[string]any) (Resource, error) {
	return d.change(ctx, kind, id, "patch", func(before Resource) (after, against Resource, err error) {
		after, err = patched(before, body, attributesOf(kind))
		return after, before, err
	})
}

// change makes of a resource what it shall be. The name is read against a resource that says what was said before.
func (d *Directory) change(ctx context.Context, kind Kind, id, verb string, make func(before Resource) (after, against Resource, err error)) (Resource, error) {
	ctx, err := Admit(ctx)
	if err != nil {
		return nil, err
	}
	commit, err := d.write(ctx, action(kind, verb), func(ctx context.Context, w *work) error {
		before, err := find(w.graph, kind, id)
		if err != nil {
			return err
		}
		after, against, err := make(before)
		if err != nil {
			return err
		}
		if kind == Group {
			return w.changeGroup(ctx, id, before, after)
		}
		return w.changeUser(ctx, id, before, after, against)
	})
	if err != nil {
		return nil, err
	}
	return find(commit.Graph, kind, id)
}

// Delete ends a resource: a person leaves and is known to the provider no more, a team is archived.
func (d *Directory) Delete(ctx context.Context, kind Kind, id string) error {
	ctx, err := Admit(ctx)
	if err != nil {
		return err
	}
	_, err = d.write(ctx, action(kind, "delete"), func(ctx context.Context, w *work) error {
		if _, err := find(w.graph, kind, id); err != nil {
			return err
		}
		if kind == Group {
			return w.deleteGroup(ctx, id)
		}
		return w.deleteUser(ctx, id)
	})
	return err
}

func action(kind Kind, verb string) string {
	return "scim." + strings.ToLower(string(kind)) + "." + verb
}

// clean reads a text of one line, as everywhere.
func clean(name, value string, most int) (string, error) {
	line, wrong := text.Clean(value, most, false)
	switch {
	case wrong != "":
		return "", invalid("invalidValue", "%s %s.", name, wrong)
	case !text.Visible(line):
		return "", nil
	}
	return line, nil
}
