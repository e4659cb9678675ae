package host_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"cadre/internal/access"
	"cadre/internal/access/accesstest"
)

// A crawl walks the whole schema, as its introspection tells it, as one viewer: every field, each way
// that leads to it to a depth of six, with every argument, order and filter, ids of everything, and every
// mutation.

// shape is a type of the schema.
type shape struct {
	Kind, Name    string
	Fields        []field
	InputFields   []argument
	EnumValues    []struct{ Name string }
	PossibleTypes []struct{ Name string }
}

type field struct {
	Name string
	Args []argument
	Type typeRef
}

type argument struct {
	Name         string
	Type         typeRef
	DefaultValue *string
}

type typeRef struct {
	Kind, Name string
	OfType     *typeRef
}

func (r typeRef) bare() (name string) {
	for r.OfType != nil {
		r = *r.OfType
	}
	return r.Name
}

func (r typeRef) required() bool { return r.Kind == "NON_NULL" }

const introspection = `{ __schema { types { kind name possibleTypes { name } enumValues { name }
	inputFields { name defaultValue type { ...t } } fields { name args { name defaultValue type { ...t } } type { ...t } } } } }
	fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`

// introspect reads the schema as any client may.
func introspect(t *testing.T, h http.Handler) map[string]*shape {
	t.Helper()
	raw := ask(t, h, &access.Viewer{Name: "Owner", Owner: true}, introspection)
	var got struct {
		Data struct {
			Schema struct{ Types []*shape } `json:"__schema"`
		}
	}
	if err := json.Unmarshal(raw, &got); err != nil || len(got.Data.Schema.Types) == 0 {
		t.Fatalf("%v: %.300s", err, raw)
	}
	types := map[string]*shape{}
	for _, s := range got.Data.Schema.Types {
		if !strings.HasPrefix(s.Name, "__") {
			types[s.Name] = s
		}
	}
	return types
}

// sizeOf counts the fields of a schema.
func sizeOf(types map[string]*shape) (n int) {
	for _, s := range types {
		if s.Kind == "OBJECT" || s.Kind == "INTERFACE" {
			n += len(s.Fields)
		}
	}
	return n
}

// ask sends one query or mutation through the whole handler and answers the body as it came.
func ask(t *testing.T, h http.Handler, v *access.Viewer, query string) []byte {
	return request(t, h, v, http.MethodPost, "/graphql", query, "")
}

// request goes through the whole handler. A viewer who looks through somebody's eyes comes as one does: by the header.
func request(t *testing.T, h http.Handler, v *access.Viewer, method, path, query, accept string) []byte {
	t.Helper()
	var body bytes.Buffer
	if query != "" {
		_ = json.NewEncoder(&body).Encode(map[string]string{"query": query})
	}
	return sendBody(t, h, v, method, path, body.String(), accept)
}

// sendBody sends a body as it is.
func sendBody(t *testing.T, h http.Handler, v *access.Viewer, method, path, body, accept string) []byte {
	t.Helper()
	viewAs := ""
	if v != nil && v.Behind != nil {
		viewAs, v = v.PersonID, v.Behind
	}
	ctx := t.Context()
	if v != nil {
		ctx = access.With(ctx, v)
	}
	r := httptest.NewRequestWithContext(ctx, method, "http://localhost"+path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	if viewAs != "" {
		r.Header.Set("Cadre-View-As", viewAs)
	}
	if accept != "" {
		r.Header.Set("Accept", accept)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Body.Bytes()
}

// depth is how many objects below the root a crawl goes.
const depth = 6

// crawl is one walk.
type crawl struct {
	types map[string]*shape
	scene map[string][]string // ids by the word that names them in arguments
	ids   []string            // of everything, for node(id)
	send  func(query string, way []step) []byte
	// full asks each argument in every way; else each field once.
	full bool

	asked map[string]bool // Type.field
	edges map[string]bool
}

// step is a field on the way from the root, as it is asked.
type step struct{ owner, name, text, on string }

func render(way []step, selection string) string {
	out := selection
	for _, s := range slices.Backward(way) {
		if s.on != "" {
			out = "__typename ... on " + s.on + " { " + out + " }"
		}
		out = s.text + " { " + out + " }"
	}
	return out
}

type place struct {
	way []step
	of  string
}

// walk goes breadth first, so that each field is reached by the shortest way, and then each edge once.
func (c *crawl) walk(operation, root string, first ...step) {
	c.asked, c.edges = map[string]bool{}, map[string]bool{}
	queue := []place{{first, root}}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		queue = append(queue, c.visit(operation, at)...)
	}
}

var tooMuch = []byte("LIMIT_EXCEEDED")

// must asks what is small enough to be answered.
func (c *crawl) must(query string, way []step) {
	if raw := c.send(query, way); bytes.Contains(raw, tooMuch) {
		panic(fmt.Sprintf("%s was not asked: %s", query, raw))
	}
}

// visit asks the plain fields of a place, and answers where it leads.
func (c *crawl) visit(operation string, at place) (next []place) {
	s := c.types[at.of]
	if s.Kind == "INTERFACE" || s.Kind == "UNION" {
		for _, possible := range s.PossibleTypes {
			way := slices.Clone(at.way)
			way[len(way)-1].on = possible.Name
			next = append(next, c.visit(operation, place{way, possible.Name})...)
		}
		for _, f := range s.Fields {
			c.asked[at.of+"."+f.Name] = true
		}
		return next
	}
	plain := []string{"__typename"}
	for _, f := range s.Fields {
		if len(at.way) == 0 && operation == "mutation" {
			continue // see mutations
		}
		asked := at.of + "." + f.Name
		of := c.types[f.Type.bare()]
		leaf := of.Kind == "SCALAR" || of.Kind == "ENUM"
		seen := c.edges[asked]
		c.edges[asked] = true
		for i, arguments := range c.arguments(f, c.full && !seen) {
			text := f.Name + arguments
			switch {
			case leaf && arguments == "":
				plain = append(plain, text)
				c.asked[asked] = true
			case leaf:
				c.must(operation+" { "+render(at.way, text)+" }", at.way)
				c.asked[asked] = true
			case seen || len(at.way) >= depth:
			case i == 0:
				next = append(next, place{append(slices.Clone(at.way), step{owner: at.of, name: f.Name, text: text}), of.Name})
				c.asked[asked] = true
			default:
				way := append(slices.Clone(at.way), step{owner: at.of, name: f.Name, text: text})
				for _, selection := range c.shallow(of, 2) {
					if raw := c.send(operation+" { "+render(way, selection)+" }", way); bytes.Contains(raw, tooMuch) {
						c.must(operation+" { "+render(way, c.shallow(of, 1)[0])+" }", way)
					}
				}
			}
		}
	}
	if len(at.way) > 0 {
		c.must(operation+" { "+render(at.way, strings.Join(plain, " "))+" }", at.way)
	}
	return next
}

// mostAliases is how many names of its own one query may give.
const mostAliases = 90

// shallow selects the plain fields of a type and of what it leads to without arguments; of what may be of many
// types, a part of them each time.
func (c *crawl) shallow(s *shape, levels int) (selections []string) {
	if s.Kind == "OBJECT" {
		return []string{c.plain(s, levels, false)}
	}
	out, named := "__typename", 0
	for _, possible := range s.PossibleTypes {
		text := " ... on " + possible.Name + " { " + c.plain(c.types[possible.Name], 1, true) + " }"
		if n := strings.Count(text, ": "); named+n > mostAliases {
			selections, out, named = append(selections, out), "__typename", n
		} else {
			named += n
		}
		out += text
	}
	return append(selections, out)
}

// plain selects what needs no arguments; under names that carry the type, where the same field of several types
// would clash.
func (c *crawl) plain(s *shape, levels int, named bool) string {
	out := []string{"__typename"}
	for _, f := range s.Fields {
		if slices.ContainsFunc(f.Args, func(a argument) bool { return a.Type.required() && a.DefaultValue == nil }) {
			continue
		}
		of, text := c.types[f.Type.bare()], f.Name
		if named {
			text = s.Name + "_" + f.Name + ": " + f.Name
		}
		switch {
		case of.Kind == "SCALAR" || of.Kind == "ENUM":
			out = append(out, text)
		case levels > 1 && of.Kind == "OBJECT":
			out = append(out, text+" { "+c.plain(of, levels-1, named)+" }")
		}
	}
	return strings.Join(out, " ")
}

// arguments answers the ways to ask a field: with what it needs; and, in full, with each optional argument in each
// of its ways.
func (c *crawl) arguments(f field, full bool) []string {
	var need []string
	for _, a := range f.Args {
		if a.Type.required() && a.DefaultValue == nil {
			need = append(need, a.Name+": "+c.value(a.Type, a.Name, f.Name, 0)[0])
		}
	}
	list := []string{bracket(need)}
	if !full {
		return list
	}
	for _, a := range f.Args {
		for i, v := range c.value(a.Type, a.Name, f.Name, 0) {
			if a.Type.required() && a.DefaultValue == nil {
				if i > 0 && len(need) == 1 {
					list = append(list, bracket([]string{a.Name + ": " + v}))
				}
				continue
			}
			list = append(list, bracket(append(slices.Clone(need), a.Name+": "+v)))
		}
	}
	return list
}

func bracket(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// value answers what an argument may be, the plainest first.
func (c *crawl) value(of typeRef, name, in string, level int) []string {
	if of.Kind == "NON_NULL" {
		return c.value(*of.OfType, name, in, level)
	}
	if of.Kind == "LIST" {
		all := c.value(*of.OfType, name, in, level)
		if in == "nodes" && level == 0 {
			all = quoted(c.ids)
		}
		if (in == "nodes" || in == "_entities") && level == 0 {
			var list []string
			for part := range slices.Chunk(all, 20) {
				list = append(list, "["+strings.Join(part, ", ")+"]")
			}
			return list
		}
		for i := range all {
			all[i] = "[" + all[i] + "]"
		}
		return all
	}
	s := c.types[of.Name]
	switch s.Kind {
	case "ENUM":
		list := make([]string, len(s.EnumValues))
		for i, v := range s.EnumValues {
			list[i] = v.Name
		}
		return list
	case "INPUT_OBJECT":
		return c.input(s, level)
	}
	switch of.Name {
	case "Boolean":
		return []string{"true", "false"}
	case "Int":
		return []string{"3", "1"}
	case "Float":
		return []string{"1.5"}
	case "DateTime":
		return []string{`"2026-06-15T12:00:00Z"`}
	case "Date":
		return []string{`"2026-06-01"`}
	case "Cursor":
		return []string{`"0"`}
	case "JSON":
		return []string{`{}`}
	case "_Any":
		return c.representations()
	case "ID":
		if in == "node" && level == 0 { // see nodes, which is asked for all
			return quoted(c.ids[:min(len(c.ids), 10)])
		}
		return quoted(c.named(name, in))
	}
	if id := c.named(name, ""); strings.HasSuffix(name, "Id") && len(id) > 0 {
		return quoted(id)
	}
	return []string{`"CANARY"`, `"a"`}
}

// representations name everything as a gateway does: under the type that it is of, and what is of no such type under one that
// it is not.
func (c *crawl) representations() (list []string) {
	types := map[string]string{"per": "Person", "pos": "Position", "tea": "Team", "obj": "Objective"}
	for _, id := range c.ids {
		of, entity := types[id[:3]]
		if !entity {
			of = "Person"
		}
		list = append(list, fmt.Sprintf("{__typename: %q, id: %q}", of, id))
	}
	return list
}

// named answers the ids that an argument of a name may mean; of everything where the name says nothing.
func (c *crawl) named(name, in string) []string {
	word := strings.ToLower(strings.TrimSuffix(name, "Id"))
	if word == "id" || word == "ids" {
		word = strings.ToLower(in)
	}
	word = strings.TrimSuffix(word, "s")
	if ids, ok := c.scene[word]; ok {
		return ids
	}
	for _, key := range slices.Sorted(maps.Keys(c.scene)) {
		if key != "" && strings.Contains(word, key) {
			return c.scene[key]
		}
	}
	return c.scene[""]
}

// input answers an object with what it needs, and with each further field in turn.
func (c *crawl) input(s *shape, level int) []string {
	if level > 2 {
		return []string{"{}"}
	}
	var need []string
	for _, f := range s.InputFields {
		if f.Type.required() && f.DefaultValue == nil {
			need = append(need, f.Name+": "+c.value(f.Type, f.Name, "", level+1)[0])
		}
	}
	list := []string{"{" + strings.Join(need, ", ") + "}"}
	for _, f := range s.InputFields {
		for i, v := range c.value(f.Type, f.Name, "", level+1) {
			if f.Type.required() && f.DefaultValue == nil {
				if i == 0 {
					continue
				}
				others := slices.DeleteFunc(slices.Clone(need), func(n string) bool { return strings.HasPrefix(n, f.Name+": ") })
				list = append(list, "{"+strings.Join(append(others, f.Name+": "+v), ", ")+"}")
				continue
			}
			if i < 4 {
				list = append(list, "{"+strings.Join(append(slices.Clone(need), f.Name+": "+v), ", ")+"}")
			}
		}
	}
	return list
}

// becomes tells last what makes the owner of the workspace somebody, who may see more than they could before.
func becomes(f field) int {
	if strings.HasPrefix(f.Name, "setOwner") {
		return 1
	}
	return 0
}

// mutations sends every mutation with foreign ids, in each way that its input has.
func (c *crawl) mutations(skip func(name string) bool) (n int) {
	fields := slices.Clone(c.types["Mutation"].Fields)
	slices.SortStableFunc(fields, func(a, b field) int { return cmp.Compare(becomes(a), becomes(b)) })
	for _, f := range fields {
		c.asked["Mutation."+f.Name] = true
		c.count(c.types[f.Type.bare()], 2)
		if skip(f.Name) {
			continue
		}
		for _, arguments := range c.arguments(f, true) {
			c.send("mutation { "+f.Name+arguments+" { "+c.shallow(c.types[f.Type.bare()], 2)[0]+" } }", []step{{owner: "Mutation", name: f.Name}})
			n++
		}
	}
	return n
}

// count notes what shallow asks.
func (c *crawl) count(s *shape, levels int) {
	for _, f := range s.Fields {
		if slices.ContainsFunc(f.Args, func(a argument) bool { return a.Type.required() && a.DefaultValue == nil }) {
			continue
		}
		c.asked[s.Name+"."+f.Name] = true
		if of := c.types[f.Type.bare()]; of.Kind == "OBJECT" && levels > 1 {
			c.count(of, levels-1)
		}
	}
}

func quoted(list []string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = strconv.Quote(s)
	}
	return out
}

// wordsOf names ids by the words that stand for them in arguments. Confidential rows come by their entity.
func wordsOf(o *accesstest.Scene) (words map[string][]string, all []string) {
	words = map[string][]string{
		"person": {o.People['S'], o.People['P']}, "people": {o.People['S']}, "position": {o.Seat("PM"), o.Seat("GPM")}, "reportsto": {o.Seat("GPM")},
		"from": {o.Seat("PM")}, "to": {o.Seat("GPM")}, "into": {o.Seat("GPM")}, "root": {o.Seat("GPM")}, "under": {o.Seat("GPM")},
		"coach": {o.People['C'], o.People['P']}, "owner": {o.People['S']}, "author": {o.People['M']}, "about": {o.People['S']}, "subject": {o.People['S']},
		"role": {o.Role("PM")},
	}
	for entity, rows := range o.Rows {
		word := strings.ToLower(entity)
		for _, r := range rows {
			if len(words[word]) < 4 && (r.Author == 'M' || r.Author == 'C') || r.Author == 'M' && r.State == "shared" {
				words[word] = append(words[word], r.ID)
			}
			all = append(all, r.ID)
		}
	}
	for short, entity := range map[string]string{"plan": "coachingplan", "goal": "coachinggoal", "action": "coachingaction", "review": "planreview", "series": "oneononeserie", "serie": "oneononeseries",
		"meeting": "oneonone", "item": "agendaitem", "note": "privatenote", "task": "onboardingtask", "cycle": "evaluationcycle", "voice": "evaluationvoice", "round": "assessment", "focu": "focusarea"} {
		words[short] = words[entity]
	}
	for _, list := range words {
		for _, id := range list {
			if !slices.Contains(all, id) {
				all = append(all, id)
			}
		}
	}
	slices.Sort(all)
	words[""] = []string{all[0], o.People['S']}
	return words, all
}

var canary = regexp.MustCompile(`CANARY-(DEVELOPMENT|PRIVATE_NOTE|LOG|ORG_INTERNAL|CANDIDATE|EVALUATION|RESTRICTED)-([a-z]{3}_[0-9a-z]{26})`)

func describe(way []step) string {
	names := make([]string, len(way))
	for i, s := range way {
		names[i] = fmt.Sprint(s.owner, ".", s.name)
	}
	return strings.Join(names, " > ")
}
