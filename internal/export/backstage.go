package export

import (
	"context"
	"fmt"
	"io"
	"strings"

	"cadre/internal/orggraph"
)

// maxEntityName is how many characters the name of an entity has at most.
const maxEntityName = 63

// slugs names things for Backstage. A name that several have gets the id of each added, so that no
// name depends on the order.
type slugs struct {
	count map[string]int
}

func (s *slugs) add(name string) { s.count[slug(name)]++ }

func (s *slugs) of(name, key string) string {
	word := slug(name)
	if word != "" && s.count[word] == 1 {
		return word
	}
	if room := maxEntityName - len(key) - 1; word != "" && room > 0 {
		return strings.TrimRight(word[:min(len(word), room)], "-") + "-" + key
	}
	return key
}

// slug leaves of a name what Backstage takes.
func slug(name string) string {
	var b strings.Builder
	for _, r := range orggraph.Fold(name) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case r == ' ' && b.Len() > 0:
			b.WriteByte('-')
		}
	}
	word := b.String()
	for strings.Contains(word, "--") {
		word = strings.ReplaceAll(word, "--", "-")
	}
	return strings.Trim(word[:min(len(word), maxEntityName)], "-")
}

// writeBackstage writes teams as Groups and people as Users. There is no field for a manager, so an
// annotation names them.
func writeBackstage(ctx context.Context, c *Cut, w io.Writer) error {
	groups, users := &slugs{count: map[string]int{}}, &slugs{count: map[string]int{}}
	teams := c.allTeams()
	in := map[string]bool{}
	for _, t := range teams {
		groups.add(t.Name())
		in[t.Key()] = true
	}
	people := map[string]bool{}
	for p := range c.seats() {
		for who := range p.Holders() {
			if !people[who.Key()] {
				people[who.Key()] = true
				users.add(who.Name())
			}
		}
	}
	for _, t := range teams {
		if _, err := io.WriteString(w, groupEntity(t, groups, in)); err != nil {
			return err
		}
	}
	return c.each(ctx, func(p orggraph.Position) error {
		for who := range p.Holders() {
			if !people[who.Key()] {
				continue // written with an earlier seat
			}
			people[who.Key()] = false
			if _, err := io.WriteString(w, userEntity(c, who, groups, users)); err != nil {
				return err
			}
		}
		return nil
	})
}

func groupEntity(t orggraph.Team, groups *slugs, in map[string]bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "---\napiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata:\n  name: %s\n  title: %s\n  annotations:\n    cadre/id: %s\n", quoted(groups.of(t.Name(), t.Key())), quoted(t.Name()), quoted(t.Key()))
	if purpose := text(t.Purpose()); purpose != "" {
		fmt.Fprintf(&b, "  description: %s\n", quoted(purpose))
	}
	fmt.Fprintf(&b, "spec:\n  type: %s\n  profile:\n    displayName: %s\n", strings.ToLower(string(t.Kind())), quoted(t.Name()))
	if above, ok := t.Parent(); ok && in[above.Key()] {
		fmt.Fprintf(&b, "  parent: %s\n", quoted(groups.of(above.Name(), above.Key())))
	}
	var children []string
	for _, child := range t.Children() {
		if in[child.Key()] {
			children = append(children, quoted(groups.of(child.Name(), child.Key())))
		}
	}
	fmt.Fprintf(&b, "  children: [%s]\n", strings.Join(children, ", "))
	return b.String()
}

func userEntity(c *Cut, who orggraph.Person, groups, users *slugs) string {
	var b strings.Builder
	var member []string
	seen := map[string]bool{}
	title, above := "", ""
	for seat := range who.Seats() {
		if !c.holds(seat) {
			continue
		}
		if title == "" {
			title = seat.Title()
		}
		if m, ok := c.manager(seat); ok && above == "" {
			if boss, ok := m.Person(); ok {
				above = "user:default/" + users.of(boss.Name(), boss.Key())
			}
		}
		for _, m := range c.teamsOf(seat) {
			if t := m.Team(); !seen[t.Key()] {
				seen[t.Key()] = true
				member = append(member, quoted(groups.of(t.Name(), t.Key())))
			}
		}
	}
	fmt.Fprintf(&b, "---\napiVersion: backstage.io/v1alpha1\nkind: User\nmetadata:\n  name: %s\n  annotations:\n    cadre/id: %s\n    cadre/title: %s\n", quoted(users.of(who.Name(), who.Key())), quoted(who.Key()), quoted(title))
	if above != "" {
		fmt.Fprintf(&b, "    cadre/reports-to: %s\n", quoted(above))
	}
	fmt.Fprintf(&b, "spec:\n  profile:\n    displayName: %s\n", quoted(who.Name()))
	if email := text(who.Email()); email != "" {
		fmt.Fprintf(&b, "    email: %s\n", quoted(email))
	}
	fmt.Fprintf(&b, "  memberOf: [%s]\n", strings.Join(member, ", "))
	return b.String()
}
