package interchange

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
)

// entity is what of a Backstage entity means something here.
type entity struct {
	Kind     string
	Metadata struct {
		Name, Namespace, Title string
		Annotations            map[string]string
	}
	Spec struct {
		Type, Parent      string
		Children, Members []string
		MemberOf          []string `yaml:"memberOf"`
		Profile           struct {
			DisplayName string `yaml:"displayName"`
			Email       string
		}
	}
}

// ref is how entities name each other: group:default/core, core, default/core.
func ref(kind, namespace, written string) string {
	if _, rest, ok := strings.Cut(written, ":"); ok {
		written = rest
	}
	if !strings.Contains(written, "/") {
		written = cmp.Or(namespace, "default") + "/" + written
	}
	return strings.ToLower(kind + ":" + written)
}

func (e *entity) ref() string {
	return ref(e.Kind, e.Metadata.Namespace, e.Metadata.Name)
}

func (e *entity) label() string {
	return cmp.Or(e.Spec.Profile.DisplayName, e.Metadata.Title, e.Metadata.Name)
}

// noted returns the annotation of a name, whoever's it is: ours is cadre/title.
func (e *entity) noted(names ...string) string {
	for _, key := range slices.Sorted(maps.Keys(e.Metadata.Annotations)) {
		for _, name := range names {
			if strings.HasSuffix(key, "/"+name) {
				return e.Metadata.Annotations[key]
			}
		}
	}
	return ""
}

// key is the id of an entity: ours where it was exported from here, or else its name, with the namespace where that is
// not the usual one.
func (e *entity) key() string {
	if ours := e.Metadata.Annotations["cadre/id"]; ours != "" {
		return ours
	}
	if other := e.noted("person-id"); other != "" && strings.EqualFold(e.Kind, "user") {
		return other
	}
	_, name, _ := strings.Cut(e.ref(), ":")
	return strings.TrimPrefix(name, "default/")
}

// catalogueHeader is the header of what catalogues mean: a row a place in a team, or a team alone.
func catalogueHeader(person string) []string {
	return []string{person, "Name", "Email", "Job Title", "Manager ID", "Team ID", "Team", "Parent Team ID", "Team Kind", "Role"}
}

// backstageRows reads the groups and users of a Backstage catalogue.
func backstageRows(content []byte) (rows [][]string, notes []Problem, err error) {
	groups, users := map[string]*entity{}, map[string]*entity{}
	var order []*entity
	other := 0
	d := yaml.NewDecoder(bytes.NewReader(content))
	for {
		e := &entity{}
		if err := d.Decode(e); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, nil, err
		}
		switch {
		case strings.EqualFold(e.Kind, "group"):
			groups[e.ref()] = e
		case strings.EqualFold(e.Kind, "user"):
			users[e.ref()] = e
		default:
			if e.Kind != "" {
				other++
			}
			continue
		}
		order = append(order, e)
	}
	if other > 0 {
		notes = append(notes, Problem{Code: CodeNotTaken, Severity: SeverityInfo, Message: fmt.Sprintf("%d entities are neither groups nor users.", other), Action: "They are passed over."})
	}
	parents := backstageParents(groups, order)
	team := func(g *entity) []string {
		above := ""
		if parent := parents[g.ref()]; parent != nil {
			above = parent.key()
		}
		return []string{g.key(), g.label(), above, g.Spec.Type, ""}
	}
	rows = [][]string{catalogueHeader("Entity")}
	for _, e := range order {
		if strings.EqualFold(e.Kind, "group") {
			rows = append(rows, append([]string{"", "", "", "", ""}, team(e)...))
		}
	}
	for _, e := range order {
		if strings.EqualFold(e.Kind, "group") {
			continue
		}
		manager := e.noted("reports-to", "manager")
		if above := users[ref("user", e.Metadata.Namespace, manager)]; manager != "" && above != nil {
			manager = above.key()
		}
		who := []string{e.key(), e.label(), e.Spec.Profile.Email, e.noted("title", "job-title"), manager}
		places := 0
		for _, g := range backstagePlaces(e, groups, order) {
			rows = append(rows, append(slices.Clone(who), team(g)...))
			places++
		}
		if places == 0 {
			rows = append(rows, append(who, "", "", "", "", ""))
		}
	}
	return rows, notes, nil
}

// backstageParents finds the group above each: both ends may name the other.
func backstageParents(groups map[string]*entity, order []*entity) map[string]*entity {
	parents := map[string]*entity{}
	for _, g := range order {
		if !strings.EqualFold(g.Kind, "group") {
			continue
		}
		if above := groups[ref("group", g.Metadata.Namespace, g.Spec.Parent)]; g.Spec.Parent != "" && above != nil {
			parents[g.ref()] = above
		}
		for _, child := range g.Spec.Children {
			if key := ref("group", g.Metadata.Namespace, child); parents[key] == nil {
				parents[key] = g
			}
		}
	}
	return parents
}

// backstagePlaces lists the groups of a user, as either end says.
func backstagePlaces(user *entity, groups map[string]*entity, order []*entity) (list []*entity) {
	for _, name := range user.Spec.MemberOf {
		if g := groups[ref("group", user.Metadata.Namespace, name)]; g != nil && !slices.Contains(list, g) {
			list = append(list, g)
		}
	}
	for _, g := range order {
		for _, name := range g.Spec.Members {
			if strings.EqualFold(g.Kind, "group") && ref("user", g.Metadata.Namespace, name) == user.ref() && !slices.Contains(list, g) {
				list = append(list, g)
			}
		}
	}
	return list
}

// githubOrg is what of an organisation in a file of peribolos means something here.
type githubOrg struct {
	Admins, Members []string
	Teams           map[string]githubTeam
}

type githubTeam struct {
	Maintainers, Members []string
	Teams                map[string]githubTeam
}

// peribolosRows reads the organisations of a file of peribolos: people by their GitHub login.
func peribolosRows(content []byte) (rows [][]string, notes []Problem, err error) {
	var file struct{ Orgs map[string]githubOrg }
	if err := yaml.Unmarshal(content, &file); err != nil {
		return nil, nil, err
	}
	rows = [][]string{catalogueHeader("GitHub Login")}
	placed := map[string]bool{}
	person := func(login, role string, team []string) {
		placed[strings.ToLower(login)] = true
		rows = append(rows, append(append([]string{login, login, "", "", ""}, team...), role))
	}
	var walk func(prefix, above string, teams map[string]githubTeam)
	walk = func(prefix, above string, teams map[string]githubTeam) {
		for _, name := range slices.Sorted(maps.Keys(teams)) {
			t, key := teams[name], prefix+name
			team := []string{key, name, above, "team"}
			rows = append(rows, append(append([]string{"", "", "", "", ""}, team...), ""))
			for _, login := range t.Maintainers {
				person(login, "Maintainer", team)
			}
			for _, login := range t.Members {
				person(login, "", team)
			}
			walk(prefix, key, t.Teams)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(file.Orgs)) {
		prefix := ""
		if len(file.Orgs) > 1 {
			prefix = name + "/" // names of teams are unique in their organisation alone
		}
		walk(prefix, "", file.Orgs[name].Teams)
	}
	for _, name := range slices.Sorted(maps.Keys(file.Orgs)) {
		for _, login := range slices.Concat(file.Orgs[name].Admins, file.Orgs[name].Members) {
			if !placed[strings.ToLower(login)] {
				person(login, "", []string{"", "", "", ""})
			}
		}
	}
	return rows, nil, nil
}
