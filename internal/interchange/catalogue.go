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

	"cadre/internal/fault"
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
	parents, lost := backstageParents(groups, order)
	places, unknown := backstagePlaces(groups, users, order)
	if lost += unknown; lost > 0 {
		notes = append(notes, Problem{Code: CodeNotTaken, Severity: SeverityWarning, Message: fmt.Sprintf("%d references name groups or users that are not in the file.", lost), Action: "They are left out."})
	}
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
		for _, g := range places[e.ref()] {
			rows = append(rows, append(slices.Clone(who), team(g)...))
		}
		if len(places[e.ref()]) == 0 {
			rows = append(rows, append(who, "", "", "", "", ""))
		}
	}
	if len(rows) > MaxRows {
		return nil, nil, tooManyRows()
	}
	return rows, notes, nil
}

func tooManyRows() error {
	return fault.New(fault.LimitExceeded, "The file has more than %d rows. Split it and import the parts.", MaxRows).OnField("file")
}

// backstageParents finds the group above each: both ends may name the other. It counts the names that nobody has.
func backstageParents(groups map[string]*entity, order []*entity) (parents map[string]*entity, lost int) {
	parents = map[string]*entity{}
	for _, g := range order {
		if !strings.EqualFold(g.Kind, "group") {
			continue
		}
		if above := groups[ref("group", g.Metadata.Namespace, g.Spec.Parent)]; above != nil && g.Spec.Parent != "" {
			parents[g.ref()] = above
		} else if g.Spec.Parent != "" {
			lost++
		}
		for _, child := range g.Spec.Children {
			key := ref("group", g.Metadata.Namespace, child)
			if groups[key] == nil {
				lost++
			} else if parents[key] == nil {
				parents[key] = g
			}
		}
	}
	return parents, lost
}

// backstagePlaces lists the groups of each user, as either end says, and counts the names that nobody has.
func backstagePlaces(groups, users map[string]*entity, order []*entity) (places map[string][]*entity, lost int) {
	places = map[string][]*entity{}
	type place struct{ user, group string }
	seen := map[place]bool{}
	put := func(user, group string) {
		u, g := users[user], groups[group]
		switch {
		case u == nil || g == nil:
			lost++
		case !seen[place{user, group}]:
			seen[place{user, group}] = true
			places[user] = append(places[user], g)
		}
	}
	for _, e := range order {
		for _, name := range e.Spec.MemberOf {
			if strings.EqualFold(e.Kind, "user") {
				put(e.ref(), ref("group", e.Metadata.Namespace, name))
			}
		}
	}
	for _, e := range order {
		for _, name := range e.Spec.Members {
			if strings.EqualFold(e.Kind, "group") {
				put(ref("user", e.Metadata.Namespace, name), e.ref())
			}
		}
	}
	return places, lost
}

// maxTeamDepth is how deep teams of one file stand in each other.
const maxTeamDepth = 100

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
	add := func(who, team []string, role string) {
		if len(rows) <= MaxRows {
			rows = append(rows, append(append(who, team...), role))
		}
	}
	person := func(login, role string, team []string) {
		placed[strings.ToLower(login)] = true
		add([]string{login, login, "", "", ""}, team, role)
	}
	tooDeep := false
	var walk func(depth int, prefix, above string, teams map[string]githubTeam)
	walk = func(depth int, prefix, above string, teams map[string]githubTeam) {
		tooDeep = tooDeep || depth > maxTeamDepth && len(teams) > 0
		for _, name := range slices.Sorted(maps.Keys(teams)) {
			if len(rows) > MaxRows || tooDeep {
				return // an alias may name the same teams again and again
			}
			t, key := teams[name], prefix+name
			team := []string{key, name, above, "team"}
			add([]string{"", "", "", "", ""}, team, "")
			for _, login := range t.Maintainers {
				person(login, "Maintainer", team)
			}
			for _, login := range t.Members {
				person(login, "", team)
			}
			walk(depth+1, prefix, key, t.Teams)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(file.Orgs)) {
		prefix := ""
		if len(file.Orgs) > 1 {
			prefix = name + "/" // names of teams are unique in their organisation alone
		}
		walk(1, prefix, "", file.Orgs[name].Teams)
	}
	for _, name := range slices.Sorted(maps.Keys(file.Orgs)) {
		for _, login := range slices.Concat(file.Orgs[name].Admins, file.Orgs[name].Members) {
			if !placed[strings.ToLower(login)] {
				person(login, "", []string{"", "", "", ""})
			}
		}
	}
	switch {
	case len(rows) > MaxRows:
		return nil, nil, tooManyRows()
	case tooDeep:
		return nil, nil, fault.New(fault.LimitExceeded, "Teams stand in each other at most %d deep.", maxTeamDepth).OnField("file")
	}
	return rows, nil, nil
}
