package scim

import (
	"strings"
	"time"

	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// base is where the resources are, below the address of the server.
const base = "/scim/v2"

// untitled is what a seat is called of which nobody said a title, as in an import.
const untitled = "Untitled"

// known reports whether a provider sees a person: those who left too, until it deletes them.
func known(p orggraph.Person) bool {
	deleted := p.UserName() != nil && *p.UserName() == ""
	return !deleted || active(p)
}

func active(p orggraph.Person) bool { return p.LeftOn() == nil || *p.LeftOn() > p.Graph().Today() }

// userName is the name that a person signs in by: their own, or else their address; their id where neither is known.
func userName(p orggraph.Person) string {
	for _, name := range []*string{p.UserName(), p.Email()} {
		if name != nil && *name != "" {
			return *name
		}
	}
	return p.Key()
}

// externalID is the id at the provider: that of another source is not theirs to know.
func externalID(source, external *string) string {
	if source == nil || external == nil || *source != Source {
		return ""
	}
	return *external
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func metaOf(kind Kind, key string) Resource {
	meta := Resource{"resourceType": string(kind), "location": refTo(kind, key)}
	if at, ok := id.MadeAt(key); ok {
		meta["created"] = at.Format(time.RFC3339)
	}
	return meta
}

// splitName takes a name apart at its last space.
func splitName(name string) (given, family string) {
	if at := strings.LastIndexByte(name, ' '); at >= 0 {
		return name[:at], name[at+1:]
	}
	return name, ""
}

// userOf is a person as a provider sees them.
func userOf(p orggraph.Person) Resource {
	given, family := splitName(p.Name())
	name := Resource{"formatted": p.Name(), "givenName": given}
	if family != "" {
		name["familyName"] = family
	}
	doc := Resource{"schemas": []string{coreUser, enterprise}, "id": p.Key(), "userName": userName(p), "displayName": p.Name(), "name": name,
		"active": active(p), "meta": metaOf(User, p.Key())}
	if external := externalID(p.Source(), p.ExternalID()); external != "" {
		doc["externalId"] = external
	}
	if email := deref(p.Email()); email != "" {
		doc["emails"] = []any{Resource{"value": email, "type": "work", "primary": true}}
	}
	extension := Resource{}
	if deref(p.Source()) != Source && p.ExternalID() != nil {
		extension["employeeNumber"] = *p.ExternalID()
	}
	if seat, ok := p.Position(); ok {
		if seat.Title() != untitled {
			doc["title"] = seat.Title()
		}
		if groups := teamsOf(p); len(groups) > 0 {
			doc["groups"] = groups
		}
		if department, _ := departmentOf(seat); department != "" {
			extension["department"] = department
		}
		if manager := managerOf(seat); manager != nil {
			extension["manager"] = manager
		}
	}
	if len(extension) > 0 {
		doc[enterprise] = extension
	}
	return doc
}

func refTo(kind Kind, key string) string { return base + "/" + string(kind) + "s/" + key }

func teamsOf(p orggraph.Person) (list []any) {
	seen := map[string]bool{}
	for seat := range p.Seats() {
		for _, m := range seat.Memberships() {
			if t := m.Team(); t.ArchivedOn() == nil && !seen[t.Key()] {
				seen[t.Key()] = true
				list = append(list, Resource{"value": t.Key(), "display": t.Name(), "$ref": refTo(Group, t.Key()), "type": "direct"})
			}
		}
	}
	return list
}

// managerOf is the nearest above who is somebody: a vacant seat in between leads nobody. One who has not come yet is
// told as the provider named them.
func managerOf(seat orggraph.Position) Resource {
	if name, ok := strings.CutPrefix(deref(seat.ManagerRef()), orggraph.ProviderRef); ok {
		return Resource{"value": name}
	}
	for above, ok := seat.Manager(); ok; above, ok = above.Manager() {
		if p, held := above.Person(); held {
			return Resource{"value": p.Key(), "displayName": p.Name(), "$ref": refTo(User, p.Key())}
		}
	}
	return nil
}

// departmentOf is the department of a seat as imports and exports tell it: its own, or else that in which its team lies.
// The membership is the empty one where the seat has none of its own.
func departmentOf(seat orggraph.Position) (name, membership string) {
	inherited := ""
	for _, m := range seat.Memberships() {
		t := m.Team()
		switch {
		case t.ArchivedOn() != nil:
		case t.Kind() == orggraph.KindDepartment:
			return t.Name(), m.ID()
		case inherited == "":
			if above, ok := t.Parent(); ok && above.Kind() == orggraph.KindDepartment && above.ArchivedOn() == nil {
				inherited = above.Name()
			}
		}
	}
	return inherited, ""
}

// user is what a resource says of a person, whatever way it says it.
type user struct {
	userName, externalID, name, email string
	title, department, manager        string
	active                            bool
}

// userIn reads what a resource says. The name is read apart, because there are three ways to say it.
func userIn(doc Resource) user {
	u := user{userName: word(doc, "userName"), externalID: word(doc, "externalId"), title: word(doc, "title"), active: true,
		department: word(doc, enterprise, "department"), manager: word(doc, enterprise, "manager", "value")}
	if said, ok := doc["active"].(bool); ok {
		u.active = said
	}
	emails := parts(doc, "emails")
	rank := func(part Resource) int {
		switch {
		case part["primary"] == true:
			return 0
		case strings.EqualFold(word(part, "type"), "work"):
			return 1
		}
		return 2
	}
	best := 3
	for _, part := range emails {
		if value := word(part, "value"); value != "" && rank(part) < best {
			best, u.email = rank(part), value
		}
	}
	if len(emails) == 0 && strings.Contains(u.userName, "@") {
		u.email = u.userName
	}
	return u
}

// nameIn reads the name that a resource says, before anything else than before: providers change one of the three ways
// and leave the others as they read them.
func nameIn(doc, before Resource) string {
	if display := word(doc, "displayName"); display != "" && display != word(before, "displayName") {
		return display
	}
	if formatted := word(doc, "name", "formatted"); formatted != "" && formatted != word(before, "name", "formatted") {
		return formatted
	}
	given, family := word(doc, "name", "givenName"), word(doc, "name", "familyName")
	was := word(before, "displayName")
	whole := strings.TrimSpace(given + " " + family)
	switch {
	case given == word(before, "name", "givenName") && family == word(before, "name", "familyName"), whole == "":
		return was
	case given != word(before, "name", "givenName") && family != word(before, "name", "familyName"):
		return whole
	case strings.HasSuffix(was, " "+family) && given == word(before, "name", "givenName"), strings.HasPrefix(was, given+" ") && family == word(before, "name", "familyName"):
		return was // the name was taken apart at another space here than there
	}
	return whole
}
