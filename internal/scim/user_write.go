package scim

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/orggraph"
)

// The most characters that texts may have; ent/schema has the same numbers.
const (
	maxName     = 300
	maxUserName = 320
	maxTitle    = 500
	maxExternal = 200
)

// check reads the texts of a user as they are kept.
func (u *user) check() (err error) {
	for _, f := range []struct {
		name string
		at   *string
		most int
	}{
		{"userName", &u.userName, maxUserName}, {"externalId", &u.externalID, maxExternal}, {"displayName", &u.name, maxName},
		{"emails", &u.email, maxUserName}, {"title", &u.title, maxTitle}, {"department", &u.department, maxName}, {"manager", &u.manager, maxName - len(orggraph.ProviderRef)},
	} {
		if *f.at, err = clean(f.name, *f.at, f.most); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) createUser(ctx context.Context, doc Resource) (string, error) {
	u := userIn(doc)
	if u.name = nameIn(doc, Resource{}); u.name == "" {
		u.name = u.userName
	}
	if err := u.check(); err != nil {
		return "", err
	}
	if u.userName == "" {
		return "", invalid("invalidValue", "userName is missing.")
	}
	w.tx.Summarize("Added %s, as the identity provider has it", u.name)
	if err := w.refuseTaken("", &u); err != nil {
		return "", err
	}
	create := w.tx.Person.Create().SetID(id.New(id.Person)).SetName(u.name).SetNillableEmail(optional(u.email)).SetSource(Source).SetNillableExternalID(optional(u.externalID))
	if !strings.EqualFold(u.userName, u.email) {
		create.SetUserName(u.userName)
	}
	if !u.active {
		create.SetLeftOn(w.today)
	}
	p, err := create.Save(ctx)
	if err != nil {
		return "", fmt.Errorf("create person: %w", err)
	}
	if !u.active {
		return p.ID, nil
	}
	seat, err := w.open(ctx, p, u.title)
	if err != nil {
		return "", err
	}
	if err := w.place(ctx, seat, user{}, u); err != nil {
		return "", err
	}
	return p.ID, w.welcome(ctx, p.ID, u, seat.ID)
}

// refuseTaken refuses a userName that somebody else has. An externalId need not be unique to a provider, but one finds one
// here: who comes second has none.
func (w *work) refuseTaken(self string, u *user) error {
	for p := range w.graph.Everyone() {
		if p.Key() == self {
			continue
		}
		if known(p) && strings.EqualFold(userName(p), u.userName) {
			return fault.New(fault.Conflict, "The userName %q is taken.", u.userName).With(ErrorType, "uniqueness")
		}
		if externalID(p.Source(), p.ExternalID()) == u.externalID {
			u.externalID = ""
		}
	}
	return nil
}

func (w *work) changeUser(ctx context.Context, key string, beforeDoc, afterDoc, against Resource) error {
	before, after := userIn(beforeDoc), userIn(afterDoc)
	before.name = word(beforeDoc, "displayName")
	if after.name = nameIn(afterDoc, against); after.name == "" {
		after.name = before.name
	}
	if err := after.check(); err != nil {
		return err
	}
	if after.userName == "" {
		return invalid("invalidValue", "userName is missing.")
	}
	if err := w.refuseTaken(key, &after); err != nil {
		return err
	}
	p, err := w.tx.Person.Get(ctx, key)
	if err != nil {
		return fmt.Errorf("read person %s: %w", key, err)
	}
	if err := w.updatePerson(ctx, p, before, after); err != nil {
		return err
	}
	if before.active && !after.active {
		w.tx.Summarize("%s leaves the organisation, as the identity provider has it", p.Name)
		return org.LeaveWithin(ctx, w.tx, p.ID, w.today)
	}
	if !after.active {
		w.summarize(p.Name)
		return nil
	}
	if err := w.changeSeat(ctx, p, before, after); err != nil {
		return err
	}
	w.summarize(p.Name)
	return nil
}

// updatePerson writes what changed of the person themselves.
func (w *work) updatePerson(ctx context.Context, p *ent.Person, before, after user) error {
	u := w.tx.Person.UpdateOneID(p.ID)
	if before.name != after.name {
		w.note("the name")
		u.SetName(after.name)
	}
	if before.email != after.email {
		w.note("the e-mail address")
		if u.SetEmail(after.email); after.email == "" {
			u.ClearEmail()
		}
	}
	if before.userName != after.userName || before.email != after.email {
		own := optional(after.userName)
		if strings.EqualFold(after.userName, after.email) || after.userName == p.ID {
			own = nil
		}
		if deref(own) != deref(p.UserName) {
			w.note("the user name")
			if own == nil {
				u.ClearUserName()
			} else {
				u.SetUserName(*own)
			}
		}
	}
	// An id that another source has given stays: by it the next import finds them again.
	if mine := p.Source == nil || *p.Source == Source; mine && before.externalID != after.externalID {
		w.note("the id at the provider")
		u.SetSource(Source)
		if u.SetExternalID(after.externalID); after.externalID == "" {
			u.ClearExternalID()
		}
	}
	if len(w.changed) == 0 {
		return nil
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("update person %s: %w", p.ID, err)
	}
	return nil
}

func (w *work) deleteUser(ctx context.Context, key string) error {
	p, err := w.tx.Person.Get(ctx, key)
	if err != nil {
		return fmt.Errorf("read person %s: %w", key, err)
	}
	w.tx.Summarize("%s was deleted at the identity provider", p.Name)
	if now, ok := w.graph.Person(key); ok && active(now) {
		if err := org.LeaveWithin(ctx, w.tx, key, w.today); err != nil {
			return err
		}
	}
	u := w.tx.Person.UpdateOneID(key).SetUserName("")
	if deref(p.Source) == Source {
		u.ClearExternalID()
	}
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("delete person %s: %w", key, err)
	}
	return nil
}

// optional is nil for an empty text.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
