package topology

import (
	"encoding/json"
	"strings"

	"cadre/internal/orggraph"
)

// APIFile writes what a team tells others of itself as a file to keep beside its code, by the template of Team Topologies:
// YAML whose texts are quoted as JSON, which every reader of YAML takes.
func APIFile(t orggraph.Team) string {
	f := &apiFile{}
	f.say(0, "team", t.Name())
	f.maybe(0, "focus", t.Purpose())
	if t.TopologyType() != nil {
		f.say(0, "type", said(t.TopologyType()))
	}
	if t.ProductType() != nil {
		f.say(0, "productType", strings.ToLower(string(*t.ProductType())))
	}
	if parent, ok := t.Parent(); ok {
		f.say(0, "partOf", parent.Name())
	}
	f.say(0, "date", t.Graph().Today())
	if api, ok := t.API(); ok {
		for _, words := range []struct {
			key  string
			text *string
		}{{"mission", api.Mission()}, {"howToAsk", api.HowToAsk()}, {"serviceLevel", api.Promises()}, {"versioning", api.Versioning()}, {"channels", api.Channels()},
			{"meetingWindows", api.MeetingWindows()}, {"onCall", api.OnCall()}, {"docs", api.Docs()}, {"confirmedOn", api.ConfirmedOn()}} {
			f.maybe(0, words.key, words.text)
		}
	}
	f.owned(t)
	f.working(t)
	f.interactions("interactsWith", t, func(s orggraph.InteractionState) bool { return s != orggraph.InteractionPlanned })
	f.interactions("expectsToInteractWith", t, func(s orggraph.InteractionState) bool { return s == orggraph.InteractionPlanned })
	return f.text.String()
}

type apiFile struct{ text strings.Builder }

// say writes a field at a depth; an item of a list begins with its first field.
func (f *apiFile) say(depth int, key, value string) {
	f.line(strings.Repeat("    ", depth), key, value)
}

func (f *apiFile) item(key, value string) { f.line("  - ", key, value) }

func (f *apiFile) line(before, key, value string) {
	quoted, err := json.Marshal(value)
	if err != nil {
		panic("topology: a text that JSON cannot hold: " + err.Error()) // it takes every string
	}
	f.text.WriteString(before + key + ": " + string(quoted) + "\n")
}

func (f *apiFile) maybe(depth int, key string, value *string) {
	if value != nil && *value != "" {
		f.say(depth, key, *value)
	}
}

func (f *apiFile) owned(t orggraph.Team) {
	list := t.Ownerships()
	if len(list) > 0 {
		f.text.WriteString("owns:\n")
	}
	for _, o := range list {
		f.item("name", o.Area().Name())
		f.say(1, "kind", strings.ToLower(string(o.Area().Kind())))
		f.maybe(1, "sharedBecause", o.SharedWhy())
	}
}

func (f *apiFile) working(t orggraph.Team) {
	first := true
	for _, of := range t.ObjectiveTeams() {
		if o := of.Objective(); o.Running() && o.State() != orggraph.ObjectiveDraft {
			if first {
				f.text.WriteString("workingOn:\n")
				first = false
			}
			f.item("objective", o.Title())
			f.say(1, "until", o.EndsOn())
		}
	}
}

func (f *apiFile) interactions(key string, t orggraph.Team, wanted func(orggraph.InteractionState) bool) {
	first := true
	for _, i := range t.Interactions(false) {
		if !wanted(i.State()) {
			continue
		}
		if first {
			f.text.WriteString(key + ":\n")
			first = false
		}
		other, role := i.To(), "gives"
		if other == t {
			other, role = i.From(), "takes"
		}
		f.item("team", other.Name())
		f.say(1, "mode", strings.ToLower(strings.ReplaceAll(string(i.Mode()), "_", "-")))
		if i.Mode() != orggraph.Collaboration {
			f.say(1, "role", role)
		}
		f.say(1, "purpose", i.Purpose())
		f.maybe(1, "until", i.ExpiresOn())
	}
}
