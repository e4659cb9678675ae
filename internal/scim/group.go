package scim

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/membership"
	"cadre/ent/team"
	"cadre/internal/fault"
	"cadre/internal/id"
	"cadre/internal/org"
	"cadre/internal/orggraph"
)

// groupOf is a team as a provider sees it: who holds its seats, and the teams in it.
func groupOf(t orggraph.Team) Resource {
	doc := Resource{"schemas": []string{coreGroup}, "id": t.Key(), "displayName": t.Name(), "meta": metaOf(Group, t.Key())}
	if external := externalID(t.Source(), t.ExternalID()); external != "" {
		doc["externalId"] = external
	}
	members := []any{}
	seen := map[string]bool{}
	for _, m := range t.Memberships() {
		for p := range m.Position().Holders() {
			if !seen[p.Key()] {
				seen[p.Key()] = true
				members = append(members, Resource{"value": p.Key(), "display": p.Name(), "type": string(User), "$ref": refTo(User, p.Key())})
			}
		}
	}
	for _, child := range t.Children() {
		if child.ArchivedOn() == nil {
			members = append(members, Resource{"value": child.Key(), "display": child.Name(), "type": string(Group), "$ref": refTo(Group, child.Key())})
		}
	}
	if len(members) > 0 {
		doc["members"] = members
	}
	return doc
}

func (w *work) createGroup(ctx context.Context, doc Resource) (string, error) {
	name, external, err := w.groupTexts(ctx, "", doc)
	if err != nil {
		return "", err
	}
	w.tx.Summarize("Created %s, as the identity provider has it", name)
	made, err := org.CreateWithin(ctx, w.tx, name, orggraph.KindTeam, Source, optional(external))
	if err != nil {
		return "", err
	}
	return made.ID, w.changeMembers(ctx, made, nil, memberKeys(doc))
}

// groupTexts reads the name and the id of a group; an id that another group has is nobody else's.
func (w *work) groupTexts(ctx context.Context, self string, doc Resource) (name, external string, err error) {
	if name, err = clean("displayName", word(doc, "displayName"), maxName); err != nil {
		return "", "", err
	}
	if name == "" {
		return "", "", invalid("invalidValue", "displayName is missing.")
	}
	if external, err = clean("externalId", word(doc, "externalId"), maxExternal); err != nil {
		return "", "", err
	}
	taken, err := w.tx.Team.Query().Where(team.Source(Source), team.ExternalID(external), team.IDNEQ(self)).Exist(ctx)
	if err != nil {
		return "", "", fmt.Errorf("look for the id of a group: %w", err)
	}
	if taken {
		external = ""
	}
	return name, external, nil
}

func memberKeys(doc Resource) (keys []string) {
	seen := map[string]bool{}
	for _, m := range parts(doc, "members") {
		if key := word(m, "value"); key != "" && !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
	}
	return keys
}

func (w *work) changeGroup(ctx context.Context, key string, before, after Resource) error {
	name, external, err := w.groupTexts(ctx, key, after)
	if err != nil {
		return err
	}
	t, err := w.tx.Team.Get(ctx, key)
	if err != nil {
		return fmt.Errorf("read team %s: %w", key, err)
	}
	u := w.tx.Team.UpdateOneID(key)
	if name != t.Name {
		w.note("the name")
		u.SetName(name)
	}
	if mine := t.Source == nil || *t.Source == Source; mine && external != word(before, "externalId") {
		w.note("the id at the provider")
		u.SetSource(Source)
		if u.SetExternalID(external); external == "" {
			u.ClearExternalID()
		}
	}
	if len(w.changed) > 0 {
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update team %s: %w", key, err)
		}
	}
	if err := w.changeMembers(ctx, t, memberKeys(before), memberKeys(after)); err != nil {
		return err
	}
	w.summarize(t.Name)
	return nil
}

// changeMembers puts in who is new and takes out who is gone. Teams within are only taken out by who names some: a list
// of people says nothing of them.
func (w *work) changeMembers(ctx context.Context, t *ent.Team, before, after []string) error {
	stays := map[string]bool{}
	named := false
	for _, key := range after {
		stays[key] = true
		named = named || isTeam(key)
	}
	was := map[string]bool{}
	for _, key := range before {
		was[key] = true
		if stays[key] || isTeam(key) && !named {
			continue
		}
		w.note("the members")
		if err := w.takeOut(ctx, t, key, stays); err != nil {
			return err
		}
	}
	for _, key := range after {
		if was[key] {
			continue
		}
		if err := w.putIn(ctx, t, key); err != nil {
			return err
		}
	}
	slices.Sort(w.changed)
	w.changed = slices.Compact(w.changed)
	return nil
}

func isTeam(key string) bool { return id.Is(key, id.Team) }

// takeOut takes a person's seats out of a team, unless others who stay in it share them; or a team out of it.
func (w *work) takeOut(ctx context.Context, t *ent.Team, key string, stays map[string]bool) error {
	if isTeam(key) {
		inner, err := w.tx.Team.Get(ctx, key)
		if err != nil {
			return fmt.Errorf("read team %s: %w", key, err)
		}
		return org.HangWithin(ctx, w.tx, inner, nil)
	}
	inside, _ := w.graph.Team(t.ID)
	for _, m := range inside.Memberships() {
		holds, shared := false, false
		for p := range m.Position().Holders() {
			holds = holds || p.Key() == key
			shared = shared || stays[p.Key()]
		}
		if !holds || shared {
			continue
		}
		// Who shares the seat and is taken out as well has ended the same membership.
		if _, err := w.tx.Membership.Delete().Where(membership.ID(m.ID())).Exec(ctx); err != nil {
			return fmt.Errorf("delete membership: %w", err)
		}
	}
	return nil
}

// putIn puts a person's first seat into a team, or a team.
func (w *work) putIn(ctx context.Context, t *ent.Team, key string) error {
	if inner, ok := w.graph.Team(key); ok && inner.ArchivedOn() == nil {
		w.note("the members")
		row, err := w.tx.Team.Get(ctx, key)
		if err != nil {
			return fmt.Errorf("read team %s: %w", key, err)
		}
		err = org.HangWithin(ctx, w.tx, row, t)
		if f, ok := fault.As(err); ok && f.Code == fault.InvalidInput {
			return invalid("invalidValue", "%s", f.Message)
		}
		return err
	}
	p, ok := w.graph.Person(key)
	if !ok || !known(p) {
		return invalid("invalidValue", "There is no User or Group %q to be a member.", key)
	}
	if !active(p) {
		return nil // who has left holds no seat; the answer shows that they are not in it
	}
	seat, taken := p.Position()
	seatKey, allocation := "", 100
	if taken {
		seatKey = seat.Key()
		inside, err := w.tx.Membership.Query().Where(membership.PositionID(seatKey), membership.TeamID(t.ID)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for a membership: %w", err)
		}
		if inside {
			return nil // who shares the seat came in with it
		}
		if len(seat.Memberships()) > 0 {
			allocation = 0 // a list of members says nothing of their time
		}
	} else {
		row, err := w.tx.Person.Get(ctx, key)
		if err != nil {
			return fmt.Errorf("read person %s: %w", key, err)
		}
		opened, err := w.open(ctx, row, "")
		if err != nil {
			return err
		}
		seatKey = opened.ID
	}
	w.note("the members")
	if err := w.tx.Membership.Create().SetPositionID(seatKey).SetTeamID(t.ID).SetAllocation(allocation).Exec(ctx); err != nil {
		return fmt.Errorf("create membership: %w", err)
	}
	return nil
}

func (w *work) deleteGroup(ctx context.Context, key string) error {
	t, err := w.tx.Team.Get(ctx, key)
	if err != nil {
		return fmt.Errorf("read team %s: %w", key, err)
	}
	w.tx.Summarize("%s was deleted at the identity provider", t.Name)
	if deref(t.Source) == Source && t.ExternalID != nil {
		if err := w.tx.Team.UpdateOneID(key).ClearExternalID().Exec(ctx); err != nil {
			return fmt.Errorf("delete team %s: %w", key, err)
		}
	}
	return org.ArchiveWithin(ctx, w.tx, t, w.today)
}
