package host

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// item is a request of a Postman collection, or a folder of them.
type item struct {
	Name    string
	Item    []item
	Request struct {
		Method string
		URL    struct {
			Path  []string
			Query []struct{ Key, Value string }
		}
		Body struct{ Raw string }
	}
	Event []struct {
		Listen string
		Script struct{ Exec []string }
	}
}

// What the collection expects of Microsoft's own server and RFC 7644 of nobody: another address of the configuration,
// PATCH answered by 204 where it may be 200 with the resource, a second name beside displayName, addresses that are kept,
// members that are nobody, the name that a member was sent with, and no department left behind.
var notExpected = []string{
	"Get ServiceProviderConfig: status 404, not 200", "Get ServiceProviderConfig: patch.supported is <nil>, not true",
	"Get user2 Check replace: name.formatted is BobIsAmazing, not NewName",
	"Get group by id: no new User",
	"Patch user omalley new username: status 200, not 204", "patch user omalley active with boolean: status 200, not 204",
	"Put a user OMalley: no Germany",
	"filter eq and (val or val): totalResults is 0, not 4",
	"Group patch add member: status 400, not 204", "Group patch add member2: status 400, not 204",
	"Get all groups: Resources is not empty",
}

var (
	expectStatus  = regexp.MustCompile(`have\.status\((\d+)\)`)
	expectText    = regexp.MustCompile(`expect\(pm\.response\.text\(\)\)\.to\.(not\.)?include\((?:"([^"]+)"|id)\)`)
	expectValue   = regexp.MustCompile(`expect\(jsonData\.([\w.\[\]]+)\)\.to\.eql\((.+?)\);?\s*$`)
	rememberID    = regexp.MustCompile(`environment\.set\("(\w+)", jsonData\.id\)`)
	recallID      = regexp.MustCompile(`var id = pm\.environment\.get\("(\w+)"\)`)
	variable      = regexp.MustCompile(`\{\{(\w+)\}\}`)
	anExpectation = regexp.MustCompile(`pm\.expect\(|have\.status\(`)
)

// Microsoft's collection of 79 requests is answered as it expects, but for what is listed above.
func TestCollectionOfProvisioning(t *testing.T) {
	raw, err := os.ReadFile("testdata/scim-collection/entra.json")
	if err != nil {
		t.Fatal(err)
	}
	var all item
	if err := json.Unmarshal(raw, &all); err != nil {
		t.Fatal(err)
	}
	provideOnEach(t, "", func(t *testing.T, p *provider) {
		c := &collection{provider: p, kept: map[string]string{"Api": "scim/v2"}}
		c.run(all.Item)
		if c.sent != 78 || c.expected != 107 {
			t.Errorf("%d requests with %d expectations were understood", c.sent, c.expected)
		}
		if !slices.Equal(c.failed, notExpected) {
			t.Errorf("not as expected are\n%s", strings.Join(c.failed, "\n"))
		}
	})
}

type collection struct {
	*provider
	kept           map[string]string
	failed         []string
	sent, expected int
}

func (c *collection) run(items []item) {
	for _, it := range items {
		if it.Name == "Get Token" { // of the reference server's own
			continue
		}
		if c.run(it.Item); it.Request.Method != "" {
			c.send1(it)
		}
	}
}

func (c *collection) fill(text string) string {
	text = strings.ReplaceAll(text, "${__UUID}", fmt.Sprintf("uuid-%d", c.sent)) // as JMeter would
	return variable.ReplaceAllStringFunc(text, func(v string) string { return c.kept[strings.Trim(v, "{}")] })
}

func (c *collection) send1(it item) {
	c.sent++
	path := strings.TrimPrefix(c.fill(strings.Join(it.Request.URL.Path, "/")), "scim/v2")
	for i, q := range it.Request.URL.Query {
		path += map[bool]string{true: "?", false: "&"}[i == 0] + q.Key + "=" + strings.NewReplacer(" ", "%20", `"`, "%22").Replace(q.Value)
	}
	var body any
	if it.Request.Method != http.MethodGet && it.Request.Body.Raw != "" {
		body = c.fill(it.Request.Body.Raw)
	}
	status, answer := c.send(it.Request.Method, path, body)
	text, err := json.Marshal(answer)
	if err != nil {
		c.Fatal(err)
	}
	id := ""
	for _, e := range it.Event {
		if e.Listen != "test" {
			continue
		}
		for _, line := range e.Script.Exec {
			if m := recallID.FindStringSubmatch(line); m != nil {
				id = c.kept[m[1]]
			}
			if m := rememberID.FindStringSubmatch(line); m != nil {
				c.kept[m[1]], _ = answer["id"].(string)
			}
			if wrong := c.judge(line, id, status, answer, string(text)); wrong != "" {
				c.failed = append(c.failed, it.Name+": "+wrong)
			}
		}
	}
}

// judge says what is not as a line of a test expects.
func (c *collection) judge(line, id string, status int, answer map[string]any, text string) string {
	if !anExpectation.MatchString(line) {
		return ""
	}
	c.expected++
	if m := expectStatus.FindStringSubmatch(line); m != nil {
		if m[1] != fmt.Sprint(status) {
			return fmt.Sprintf("status %d, not %s", status, m[1])
		}
		return ""
	}
	if m := expectText.FindStringSubmatch(line); m != nil {
		want := m[2]
		if want == "" {
			want = id
		}
		if strings.Contains(text, want) == (m[1] != "") {
			return map[bool]string{true: "has ", false: "no "}[m[1] != ""] + want
		}
		return ""
	}
	m := expectValue.FindStringSubmatch(line)
	if m == nil {
		c.Fatalf("not understood: %s", line)
	}
	want := strings.Trim(m[2], `"`)
	switch want {
	case "[]":
		if list, ok := answer[m[1]].([]any); !ok || len(list) > 0 {
			return m[1] + " is not empty"
		}
		return ""
	case "id":
		want = id
	}
	if got := atPath(answer, strings.NewReplacer(".", "/", "[0]", "/0").Replace(m[1])); got != want {
		return fmt.Sprintf("%s is %s, not %s", m[1], got, want)
	}
	return ""
}
