package host

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"cadre/ent"
	"cadre/ent/changeset"
	"cadre/graph"
	"cadre/internal/access"
	"cadre/internal/org/orgtest"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/server"
)

// provider is an identity provider that provisions a workspace under test.
type provider struct {
	*testing.T
	o      *orgtest.Org
	h      http.Handler
	viewer *access.Viewer
}

func mustProvide(t *testing.T, outline string) *provider {
	return mustProvideOn(t, storetest.SQLite(t), outline)
}

// provideOnEach provisions a workspace on each database.
func provideOnEach(t *testing.T, outline string, test func(*testing.T, *provider)) {
	storetest.Each(t, func(t *testing.T, s *store.Store) { test(t, mustProvideOn(t, s, outline)) })
}

func mustProvideOn(t *testing.T, s *store.Store, outline string) *provider {
	o := orgtest.Must(t, s, outline)
	log := slog.New(slog.DiscardHandler)
	h, err := server.New(t.Context(), server.Config{Schema: graph.NewSchema(&graph.Resolver{World: o.World, Version: "test"}), Provision: provision(o.World, true, log), Log: log})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return &provider{t, o, h, &access.Viewer{Name: "Okta", TokenID: "tok_okta", Owner: true, Scopes: []access.Scope{access.ScopeProvision}}}
}

// send sends a call and answers its status and body. What it changed is at most one changeset, by the token.
func (p *provider) send(method, path string, body any) (int, map[string]any) {
	p.Helper()
	raw, ok := body.(string)
	if !ok && body != nil {
		bytes, err := json.Marshal(body)
		if err != nil {
			p.Fatal(err)
		}
		raw = string(bytes)
	}
	before := p.o.Graph().Revision()
	r := httptest.NewRequestWithContext(access.With(p.Context(), p.viewer), method, "http://localhost/scim/v2"+path, strings.NewReader(raw))
	w := httptest.NewRecorder()
	p.h.ServeHTTP(w, r)
	var answer map[string]any
	if w.Body.Len() > 0 {
		if err := json.Unmarshal(w.Body.Bytes(), &answer); err != nil || w.Header().Get("Content-Type") != "application/scim+json" {
			p.Fatalf("%s %s answers %v: %v %s", method, path, w.Header(), err, w.Body)
		}
	}
	if after := p.o.Graph().Revision(); after > before {
		set := p.o.Client().Changeset.Query().Order(ent.Desc(changeset.FieldSeq)).FirstX(p.o.Context())
		if after != before+1 || method == http.MethodGet || set.ActorName != "Okta" || set.ActorTokenID == nil || w.Code >= 400 {
			p.Errorf("%s %s (%d) left %d changesets, the last %v", method, path, w.Code, after-before, set)
		}
	}
	return w.Code, answer
}

// must sends a call that is answered by a status.
func (p *provider) must(status int, method, path string, body any) map[string]any {
	p.Helper()
	got, answer := p.send(method, path, body)
	if got != status {
		p.Fatalf("%s %s answers %d, want %d: %v", method, path, got, status, answer)
	}
	return answer
}

func (p *provider) add(name, more string) string {
	p.Helper()
	return p.must(201, "POST", "/Users", fmt.Sprintf(`{"userName":%q,"displayName":%q%s}`, strings.ToLower(strings.ReplaceAll(name, " ", "."))+"@acme.example", name, more))["id"].(string)
}

// idle sends a call that changes nothing.
func (p *provider) idle(method, path string, body any) map[string]any {
	p.Helper()
	before := p.o.Graph().Revision()
	answer := p.must(200, method, path, body)
	if p.o.Graph().Revision() != before {
		p.Errorf("%s %s changed something", method, path)
	}
	return answer
}

// What Okta and Entra ID were recorded to send is answered as they were answered: the same status, and the same
// values of whatever is kept here.
func TestRecordedProvisioning(t *testing.T) {
	recordedID := regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{20}(?:[0-9a-f]{12})?`)
	files, err := filepath.Glob("testdata/scim/*/*.json")
	if err != nil || len(files) != 18 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(file[len("testdata/scim/"):], ".json"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var rec struct {
				Request, Response map[string]any
				Method, Path      string
				StatusCode        int
			}
			if err := json.Unmarshal(raw, &rec); err != nil {
				t.Fatal(err)
			}
			p := mustProvide(t, "CEO: Ana")
			made := map[string]string{}
			swap := func(id string) string {
				if made[id] == "" {
					made[id] = p.recorded(rec.Path, id, rec.Response)
				}
				return made[id]
			}
			path := recordedID.ReplaceAllStringFunc(rec.Path, func(id string) string {
				if strings.Contains(rec.Path, "filter") {
					return id // part of a name
				}
				return swap(id)
			})
			if resources, ok := rec.Response["Resources"].([]any); ok {
				p.recorded(strings.SplitN(rec.Path, "?", 2)[0], "", resources[0].(map[string]any))
			}
			var body any
			if rec.Request != nil {
				request, err := json.Marshal(rec.Request)
				if err != nil {
					t.Fatal(err)
				}
				body = string(request)
				if rec.Method == http.MethodPatch {
					body = recordedID.ReplaceAllStringFunc(string(request), func(id string) string {
						if strings.Contains(string(request), id+"updatedDisplayName") || strings.Contains(string(request), id+"@") {
							return id
						}
						return swap(id)
					})
				}
			}
			if rec.Method == http.MethodPatch && rec.Response["displayName"] == "Test SCIMv20" {
				delete(rec.Response, "displayName") // recorded another time than the request, which says "Test SCIMv2"
			}
			kept(t, rec.Response, p.must(rec.StatusCode, rec.Method, path, body))
		})
	}
}

// recorded makes the resource of a recorded id: the one that is answered, or somebody who is a member of it.
func (p *provider) recorded(path, id string, answered map[string]any) string {
	p.Helper()
	kind := "/Users"
	if strings.HasPrefix(path, "/Groups") && (id == "" || strings.Contains(path, id)) {
		kind = "/Groups"
	}
	body := map[string]any{"userName": "somebody-" + id, "displayName": "Somebody " + id}
	if id == "" || strings.Contains(path, id) {
		for _, name := range []string{"userName", "name", "emails", "externalId", "displayName"} {
			if answered[name] != nil {
				body[name] = answered[name]
			}
		}
		if body["name"] != nil && answered["displayName"] == nil {
			delete(body, "displayName")
		}
	}
	return p.must(201, "POST", kind, body)["id"].(string)
}

// kept compares what was answered then with what is answered now, but for ids, times and what is not kept here.
func kept(t *testing.T, then, now any) {
	t.Helper()
	switch then := then.(type) {
	case map[string]any:
		is, ok := now.(map[string]any)
		if !ok {
			t.Fatalf("%v, recorded was %v", now, then)
		}
		for name, value := range then {
			switch name {
			case "id", "meta", "schemas", "itemsPerPage", "members", "roles", "locale", "middleName", "display":
				continue
			}
			if value == nil {
				continue // none, as an empty list of ours
			}
			kept(t, value, is[name])
		}
	case []any:
		is, _ := now.([]any)
		if len(is) != len(then) {
			t.Fatalf("%v, recorded was %v", now, then)
		}
		for i := range then {
			kept(t, then[i], is[i])
		}
	default:
		if !reflect.DeepEqual(then, now) {
			t.Errorf("%v, recorded was %v", now, then)
		}
	}
}

// Every form in which providers write a PATCH means the same.
func TestFormsOfPatch(t *testing.T) {
	const urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
	p := mustProvide(t, "")
	boss, ann := p.add("Bo Boss", ""), p.add("Ann Other", `,"title":"PM"`)
	patch := func(operation string) map[string]any {
		return p.must(200, "PATCH", "/Users/"+ann, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[`+operation+`]}`)
	}
	reset := func() {
		p.must(200, "PATCH", "/Users/"+ann, fmt.Sprintf(`{"Operations":[{"op":"replace","value":{"active":true,"title":"PM","displayName":"Ann Other","userName":"ann.other@acme.example","%s":{"manager":null,"department":null}}},{"op":"remove","path":"externalId"}]}`, urn))
	}
	for name, tt := range map[string]struct{ operation, path, want string }{
		"ManagerBare":       {fmt.Sprintf(`{"op":"Add","path":"%s:manager","value":%q}`, urn, boss), urn + "/manager/value", boss},
		"ManagerList":       {fmt.Sprintf(`{"op":"Add","path":"%s:manager","value":{"value":%q}}`, urn, boss), urn + "/manager/value", boss},
		"ManagerValue":      {fmt.Sprintf(`{"op":"replace","path":"%s:manager.value","value":%q}`, urn, boss), urn + "/manager/value", boss},
		"ManagerPathless":   {fmt.Sprintf(`{"op":"replace","value":{"%s":{"manager":{"value":%q}}}}`, urn, boss), urn + "/manager/value", boss},
		"ManagerFlat":       {fmt.Sprintf(`{"op":"Replace","value":{"%s:manager":%q}}`, urn, boss), urn + "/manager/value", boss},
		"ManagerWhole":      {fmt.Sprintf(`{"op":"Replace","path":"%s","value":{"Manager":{"Value":%q}}}`, urn, boss), urn + "/manager/value", boss},
		"Department":        {fmt.Sprintf(`{"op":"Add","path":"%s:department","value":"Sales"}`, urn), urn + "/department", "Sales"},
		"DepartmentBare":    {`{"op":"Add","path":"department","value":"Sales"}`, urn + "/department", "Sales"},
		"ActiveText":        {`{"op":"Replace","path":"active","value":"False"}`, "active", "false"},
		"ActivePathless":    {`{"op":"replace","value":{"active":false}}`, "active", "false"},
		"ActivePathlessTxt": {`{"op":"Replace","value":{"active":"False"}}`, "active", "false"},
		"Title":             {`{"op":"REPLACE","path":"Title","value":"GPM"}`, "title", "GPM"},
		"TitleCoreURN":      {`{"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:title","value":"GPM"}`, "title", "GPM"},
		"FamilyName":        {`{"op":"Replace","path":"name.familyName","value":"Brown"}`, "displayName", "Ann Brown"},
		"NameFlat":          {`{"op":"Replace","value":{"name.familyName":"Brown","name.givenName":"Anna"}}`, "displayName", "Anna Brown"},
		"Email":             {`{"op":"Replace","path":"emails[type eq \"work\"].value","value":"a@x.example"}`, "emails/0/value", "a@x.example"},
		"EmailPrimary":      {`{"op":"Add","path":"emails[primary eq true].value","value":"a@x.example"}`, "emails/0/value", "a@x.example"},
		"EmailWhole":        {`{"op":"Replace","path":"emails","value":[{"type":"work","value":"a@x.example","primary":"True"}]}`, "emails/0/value", "a@x.example"},
		"ExternalID":        {`{"op":"Add","path":"externalId","value":"00042"}`, "externalId", "00042"},
		"NotKept":           {`{"op":"Add","path":"phoneNumbers[type eq \"work\"].value","value":"1"},{"op":"Add","path":"title","value":"GPM"}`, "title", "GPM"},
	} {
		t.Run(name, func(t *testing.T) {
			reset()
			if got := atPath(patch(tt.operation), tt.path); got != tt.want {
				t.Errorf("%s is %v, want %v", tt.path, got, tt.want)
			}
		})
	}
	reset()
	for name, operation := range map[string]string{"ErrOperation": `{"op":"move","path":"title"}`, "ErrPath": `{"op":"add","path":"emails[","value":1}`, "ErrBoolean": `{"op":"add","path":"active","value":"maybe"}`,
		"ErrNone": ``, "ErrSelf": fmt.Sprintf(`{"op":"add","path":"%s:manager","value":%q}`, urn, ann), "ErrLong": `{"op":"add","path":"title","value":"` + strings.Repeat("x", 501) + `"}`, "ErrTaken": `{"op":"replace","path":"userName","value":"BO.BOSS@acme.example"}`} {
		status, answer := p.send("PATCH", "/Users/"+ann, `{"Operations":[`+operation+`]}`)
		if want := map[bool]int{true: 409, false: 400}[name == "ErrTaken"]; status != want || answer["scimType"] == nil || answer["detail"] == "" || answer["status"] != fmt.Sprint(want) {
			t.Errorf("%s answers %d %v", name, status, answer)
		}
	}
}

func atPath(doc any, path string) string {
	for step := range strings.SplitSeq(path, "/") {
		switch v := doc.(type) {
		case map[string]any:
			doc = v[step]
		case []any:
			if len(v) == 0 {
				return ""
			}
			doc = v[0]
		}
	}
	return fmt.Sprint(doc)
}

// A manager may come after those who report to them; who leaves keeps their seat for when they come back; who is
// deleted is known no more, and stays in history.
func TestPeopleProvisioned(t *testing.T) {
	provideOnEach(t, "CEO: Ana Ruiz\n  CFO: Finn Ash", peopleProvisioned)
}

func peopleProvisioned(t *testing.T, p *provider) {
	const urn = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
	pm := p.add("Mary Ann Smith Jones", `,"title":"PM","externalId":"e1","`+urn+`":{"manager":{"value":"e2"},"department":"Product"}`)
	if got := atPath(p.must(200, "GET", "/Users/"+pm, nil), urn+"/manager/value"); got != "e2" {
		t.Errorf("the manager who has not come is %s", got)
	}
	gpm := p.add("Gil Park", fmt.Sprintf(`,"title":"GPM","externalId":"e2","%s":{"manager":{"value":%q}}`, urn, p.o.Person("Ana Ruiz")))
	if got, want := p.o.Outline(), "CEO: Ana Ruiz\n  CFO: Finn Ash\n  GPM: Gil Park\n    PM: Mary Ann Smith Jones\n"; got != want {
		t.Errorf("the chart is\n%s", got)
	}
	seen := p.idle("PATCH", "/Users/"+pm, `{"Operations":[{"op":"Replace","path":"name.familyName","value":"Smith Jones"},{"op":"Replace","path":"active","value":"True"}]}`)
	if atPath(seen, urn+"/manager/value") != gpm || atPath(seen, urn+"/department") != "Product" || seen["displayName"] != "Mary Ann Smith Jones" {
		t.Errorf("seen is %v", seen)
	}
	p.idle("PUT", "/Users/"+pm, seen)
	p.idle("PUT", "/Users/"+pm, `{"userName":"MARY.ANN.SMITH.JONES@acme.example"}`)
	p.idle("PUT", "/Users/"+p.o.Person("Finn Ash"), fmt.Sprintf(`{"userName":%q,"externalId":""}`, p.o.Person("Finn Ash")))
	if status, answer := p.send("PATCH", "/Users/"+p.o.Person("Ana Ruiz"), fmt.Sprintf(`{"Operations":[{"op":"add","path":"%s:manager","value":%q}]}`, urn, pm)); status != 400 || answer["scimType"] != "invalidValue" {
		t.Errorf("a circle answers %d %v", status, answer)
	}

	p.must(200, "PATCH", "/Users/"+gpm, `{"Operations":[{"op":"Replace","path":"active","value":"False"}]}`)
	if got := p.o.Outline(); !strings.Contains(got, "  GPM\n    PM: Mary") {
		t.Errorf("the chart is\n%s", got)
	}
	found := p.must(200, "GET", "/Users?filter=userName%20eq%20%22Gil.Park@ACME.example%22", nil)
	if found["totalResults"] != 1.0 || atPath(found, "Resources/0/active") != "false" {
		t.Errorf("who left is found as %v", found)
	}
	if got := atPath(p.must(200, "GET", "/Users/"+pm, nil), urn+"/manager/value"); got != p.o.Person("Ana Ruiz") {
		t.Errorf("above a vacant seat stands %s", got)
	}
	p.must(200, "PATCH", "/Users/"+gpm, `{"Operations":[{"op":"Replace","value":{"active":true}}]}`)
	if got := p.o.Outline(); !strings.Contains(got, "  GPM: Gil Park\n    PM: Mary") {
		t.Errorf("the chart is\n%s", got)
	}
	p.o.MustBecome("2026-07-01")
	for _, active := range []string{"false", "true"} {
		p.must(200, "PATCH", "/Users/"+gpm, `{"Operations":[{"op":"Replace","value":{"active":`+active+`}}]}`)
	}
	if got := p.o.Outline(); !strings.Contains(got, "  GPM: Gil Park\n    PM: Mary") {
		t.Errorf("the chart is\n%s", got)
	}
	p.must(204, "DELETE", "/Users/"+gpm, nil)
	p.must(404, "DELETE", "/Users/"+gpm, nil)
	p.must(404, "GET", "/Users/"+gpm, nil)
	if got := p.must(200, "GET", "/Users?filter=externalId%20eq%20%22e2%22", nil)["totalResults"]; got != 0.0 {
		t.Errorf("who was deleted is found %v times", got)
	}
	if again := p.add("Gil Park", `,"externalId":"e2"`); again == gpm {
		t.Error("who was deleted came back")
	}
	if status, answer := p.send("POST", "/Users", `{"userName":"gil.park@acme.example"}`); status != 409 || answer["scimType"] != "uniqueness" {
		t.Errorf("a second one answers %d %v", status, answer)
	}
	p.must(201, "POST", "/Users", `{"userName":"gone","active":"False"}`)
	p.must(400, "POST", "/Users", `{"displayName":"Nobody"}`)
	p.must(400, "POST", "/Users", `[1]`)
}

// Members are people by the seat that they hold first; a list of people leaves the teams within alone.
func TestTeamsProvisioned(t *testing.T) {
	provideOnEach(t, "CEO: Ana\n  Dev: Ben, Cid", teamsProvisioned)
}

func teamsProvisioned(t *testing.T, p *provider) {
	ana, ben, cid := p.o.Person("Ana"), p.o.Person("Ben"), p.o.Person("Cid")
	core := p.must(201, "POST", "/Groups", fmt.Sprintf(`{"displayName":"Core","externalId":"g1","members":[{"value":%q}]}`, ben))["id"].(string)
	inner := p.must(201, "POST", "/Groups", `{"displayName":"Inner","members":[]}`)["id"].(string)
	patch := func(operations string) {
		p.Helper()
		p.must(200, "PATCH", "/Groups/"+core, `{"Operations":[`+operations+`]}`)
	}
	members := func(want ...string) {
		p.Helper()
		got := p.must(200, "GET", "/Groups/"+core, nil)
		list, _ := got["members"].([]any)
		var has []string
		for _, m := range list {
			has = append(has, m.(map[string]any)["value"].(string))
		}
		if fmt.Sprint(has) != fmt.Sprint(want) {
			p.Errorf("the members are %v, want %v", has, want)
		}
	}
	members(ben, cid) // they share the seat
	patch(fmt.Sprintf(`{"op":"Add","path":"members","value":[{"value":%q}]}`, inner))
	members(ben, cid, inner)
	patch(fmt.Sprintf(`{"op":"remove","path":"members[value eq \"%s\"]"}`, ben))
	members(ben, cid, inner) // the seat stays for who shares it
	pair := p.must(201, "POST", "/Groups", fmt.Sprintf(`{"displayName":"Pair","members":[{"value":%q},{"value":%q}]}`, ben, cid))
	if list, _ := pair["members"].([]any); len(list) != 2 {
		t.Errorf("who share a seat come in as %v", pair)
	}
	p.must(204, "DELETE", "/Groups/"+pair["id"].(string), nil)
	patch(fmt.Sprintf(`{"op":"replace","path":"members","value":[{"value":%q}]}`, ana))
	members(ana, inner)
	patch(`{"op":"remove","path":"members"}`)
	members(inner)
	patch(fmt.Sprintf(`{"op":"Add","path":"members","value":{"value":%q}},{"op":"Replace","path":"displayName","value":"Kernel"}`, ana))
	members(ana, inner)
	p.idle("PATCH", "/Groups/"+core, fmt.Sprintf(`{"Operations":[{"op":"Add","path":"members","value":[{"value":%q}]}]}`, ana))
	patch(fmt.Sprintf(`{"op":"Remove","path":"members","value":[{"$ref":null,"value":%q}]}`, ana))
	members(inner)
	if got := p.must(200, "GET", "/Groups/"+core+"?excludedAttributes=members", nil); got["members"] != nil || got["displayName"] != "Kernel" {
		t.Errorf("without members: %v", got)
	}
	p.must(400, "PATCH", "/Groups/"+core, `{"Operations":[{"op":"add","path":"members","value":[{"value":"nobody"}]}]}`)
	p.must(400, "PATCH", "/Groups/"+inner, fmt.Sprintf(`{"Operations":[{"op":"add","path":"members","value":[{"value":%q}]}]}`, core))
	if other := p.must(201, "POST", "/Groups", `{"displayName":"Other","externalId":"g1"}`); other["externalId"] != nil {
		t.Errorf("two groups have one id: %v", other)
	}
	p.must(204, "DELETE", "/Groups/"+core, nil)
	p.must(404, "GET", "/Groups/"+core, nil)
	if list := p.must(200, "GET", "/Groups", nil); list["totalResults"] != 2.0 {
		t.Errorf("there are %v", list)
	}
}

// Filters, pages and what is shown.
func TestListProvisioned(t *testing.T) {
	p := mustProvide(t, "")
	for i := range 5 {
		p.add(fmt.Sprintf("User %d", i), fmt.Sprintf(`,"externalId":"x%d","title":"T%d"`, i, i%2))
	}
	for filter, want := range map[string]float64{
		``: 5, `userName eq "USER.1@acme.example"`: 1, `externalId eq "X1"`: 0, `externalId eq "x1"`: 1, `title eq "t0" and not (userName sw "user.0")`: 2,
		`title eq "T1" or displayName ew "4"`: 3, `emails[type eq "work" and value co "3@"]`: 1, `emails.value co "acme"`: 5, `emails co "acme"`: 5, `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department pr`: 0,
		`active eq true`: 5, `active eq "False"`: 0, `meta.created gt 2015-10-10T14:38:21.8617979-07:00`: 5, `meta.created lt "2015-10-10T14:38:21Z"`: 0, `userName sw user`: 5,
		`name.FamilyName eq 3`: 1, `NAME.formatted co "user"`: 5, `nonsense eq 1`: 0, `displayName ge "User 3"`: 2, `title ne "T0"`: 2, `externalId pr`: 5, `department eq null`: 5,
		`emails[type eq "work"].value eq "user.3@acme.example"`: 1, `emails[type eq "work"].value eq "User.3@ACME.example" and active eq true`: 1, `emails[type eq "home"].value eq "user.3@acme.example"`: 0,
		`not (emails[type eq "work"].value co "3@")`: 4, `emails[type eq "work"].value pr`: 5, `emails[type eq "work"].display pr`: 0,
	} {
		got := p.must(200, "GET", "/Users?filter="+strings.NewReplacer(" ", "%20", `"`, "%22", "+", "%2B").Replace(filter), nil)
		if got["totalResults"] != want {
			t.Errorf("%s finds %v, want %v", filter, got["totalResults"], want)
		}
	}
	for _, filter := range []string{"userName", "userName eq", "eq 1", "(title pr", "title like 1", "title pr x", `emails[type eq "work"].value`, `emails[type eq "work"].value like 1`, `emails[type eq "work"].`, strings.Repeat("(", 40)} {
		if status, answer := p.send("GET", "/Users?filter="+strings.NewReplacer(" ", "%20", `"`, "%22").Replace(filter), nil); status != 400 || answer["scimType"] != "invalidFilter" {
			t.Errorf("%s answers %d %v", filter, status, answer)
		}
	}
	page := p.must(200, "GET", "/Users?startIndex=4&count=9&attributes=userName,emails.value", nil)
	if page["totalResults"] != 5.0 || page["itemsPerPage"] != 2.0 || page["startIndex"] != 4.0 {
		t.Errorf("the page is %v", page)
	}
	one := page["Resources"].([]any)[0].(map[string]any)
	if one["userName"] != "user.3@acme.example" || one["title"] != nil || one["id"] == nil || len(atPath(one, "emails/0")) > 40 {
		t.Errorf("shown is %v", one)
	}
	one = p.must(200, "GET", "/Users?count=1&attributes=name.givenName,name.familyName,emails.value,emails.type", nil)["Resources"].([]any)[0].(map[string]any)
	if atPath(one, "name/givenName") != "User" || atPath(one, "name/familyName") != "0" || atPath(one, "emails/0/value") != "user.0@acme.example" || atPath(one, "emails/0/type") != "work" {
		t.Errorf("shown by its parts is %v", one)
	}
	p.must(400, "GET", "/Users?count=x", nil)
	for path, want := range map[string]string{"/ServiceProviderConfig": "patch", "/Schemas": "Resources", "/Schemas/urn:ietf:params:scim:schemas:core:2.0:User": "attributes", "/ResourceTypes": "Resources", "/ResourceTypes/Group": "endpoint"} {
		if got := p.must(200, "GET", path, nil); got[want] == nil {
			t.Errorf("%s is %v", path, got)
		}
	}
	for _, path := range []string{"/Me", "/Bulk", "/Users/per_x", "/Schemas/x", "/Users/a/b"} {
		p.must(404, "GET", path, nil)
	}
}

// Only a token that covers the scope, and owns the workspace, provisions.
func TestProvisioningDenied(t *testing.T) {
	p := mustProvide(t, "CEO: Ana")
	ana := p.o.Person("Ana")
	owner := p.viewer
	for name, v := range map[string]*access.Viewer{
		"ErrOtherScopes": {Name: "x", Owner: true, Scopes: []access.Scope{access.ScopeRead, access.ScopeWrite, access.ScopeCoachingRead, access.ScopeCoachingWrite, access.ScopeCoachingAggregate}},
		"ErrNoOwner":     {Name: "x", PersonID: ana, Scopes: []access.Scope{access.ScopeProvision}},
		"ErrBehind":      owner.ViewAs(ana, "Ana"),
	} {
		p.viewer = v
		for _, call := range [][2]string{{"GET", "/Users"}, {"GET", "/Users/" + ana}, {"GET", "/Schemas"}, {"POST", "/Users"}, {"PUT", "/Users/" + ana}, {"PATCH", "/Users/" + ana}, {"DELETE", "/Users/" + ana}} {
			if status, answer := p.send(call[0], call[1], `{"userName":"u"}`); status != 403 || answer["status"] != "403" || strings.Contains(fmt.Sprint(answer), "CEO") {
				t.Errorf("%s: %v answers %d %v", name, call, status, answer)
			}
		}
	}
	w := httptest.NewRecorder()
	p.h.ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), "GET", "http://localhost/scim/v2/Users", nil))
	if w.Code != 401 || !bytes.Contains(w.Body.Bytes(), []byte(`"status":"401"`)) {
		t.Errorf("nobody is answered %d %s", w.Code, w.Body)
	}
	p.viewer = owner
	p.must(413, "POST", "/Users", `{"userName":"`+strings.Repeat("x", maxProvision)+`"}`)
	w = httptest.NewRecorder()
	r := httptest.NewRequestWithContext(access.With(t.Context(), owner), "POST", "http://localhost/graphql", strings.NewReader(`{"query":"{ org { revision } }"}`))
	r.Header.Set("Content-Type", "application/json")
	p.h.ServeHTTP(w, r)
	if !strings.Contains(w.Body.String(), "FORBIDDEN") {
		t.Errorf("a token to provision reads %s", w.Body)
	}
}
