// Package coaching holds the rules of helping people grow: what a seat expects, what somebody can,
// the plan by which a coach and a person work on it, and the time that it takes. What it writes about
// people is confidential; who may read and write it is settled by the policies of the rows, never here.
package coaching

import (
	"context"
	"errors"

	"entgo.io/ent/privacy"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// write runs a write about people as one confidential changeset. Coaching goes on in the
// organisation as it is: scenarios and the past show it and do not change it.
func write(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	if !w.Ref().Live() {
		return nil, fault.New(fault.InvalidInput, "People are coached in the organisation as it is: go back to now.").OnField("input")
	}
	if me(ctx) == "" {
		return nil, nobody()
	}
	f := &form{w: w}
	if reason = f.reason(reason); f.err != nil {
		return nil, f.err
	}
	done, err := w.Write(ctx, world.Intent{Action: action, Reason: reason, Confidential: true}, fn)
	return done, notYours(err)
}

// edit runs a write of what is open to everyone in the organisation, in whichever world is edited.
func edit(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	return w.Write(ctx, world.Intent{Action: action, Reason: reason}, fn)
}

// notYours turns a refusal by the policies of rows into an answer to people.
func notYours(err error) error {
	if errors.Is(err, privacy.Deny) {
		return fault.New(fault.Forbidden, "This is not yours to change.").Because(err)
	}
	return err
}

func nobody() *fault.Error {
	return fault.New(fault.Forbidden, "Say first which person you are: coaching belongs to people.")
}

// me returns the person who is asking; empty where the viewer is no person in the organisation.
func me(ctx context.Context) string {
	if v := access.From(ctx); v != nil {
		return v.PersonID
	}
	return ""
}

// person finds somebody in the organisation that a write is about.
func person(w *world.World, field, personID string) (orggraph.Person, error) {
	key, here := w.Key(personID)
	p, ok := w.Graph().Person(key)
	if !here || !ok || !id.Is(key, id.Person) {
		return p, fault.New(fault.NotFound, "There is no such person.").OnField(field)
	}
	return p, nil
}

// coachedByMe finds somebody whom the viewer coaches or leads directly.
func coachedByMe(ctx context.Context, w *world.World, field, personID string) (orggraph.Person, error) {
	p, err := person(w, field, personID)
	if err != nil {
		return p, err
	}
	if access.StandsTo(ctx, access.RelationCoach, p.Key()) || access.StandsTo(ctx, access.RelationManager, p.Key()) {
		return p, nil
	}
	return p, fault.New(fault.Forbidden, "You neither coach nor lead %s.", p.Name()).OnField(field)
}
