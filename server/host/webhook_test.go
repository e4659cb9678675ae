package host_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	standard "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"cadre/internal/access"
	"cadre/internal/access/accesstest"
	"cadre/internal/store"
	"cadre/internal/webhook"
	"cadre/server/host"
)

// MustDeliver opens a file as a program does that stays, and lets webhooks post to this machine.
func MustDeliver(t *testing.T, file string, log io.Writer) *host.Host {
	t.Helper()
	reach, err := webhook.ParseReach([]string{"127.0.0.0/8"})
	if err != nil {
		t.Fatal(err)
	}
	h, err := host.Open(t.Context(), host.Options{Deliver: true, Reach: reach, Store: store.Options{File: file, Logger: slog.New(slog.NewTextHandler(log, &slog.HandlerOptions{Level: slog.LevelDebug}))}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.Close() })
	return h
}

// message is what a receiver got.
type message struct {
	header http.Header
	body   []byte
}

// receive listens on this machine.
func receive(t *testing.T) (address string, messages <-chan message) {
	t.Helper()
	got := make(chan message, 1000)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		got <- message{r.Header, body}
		w.WriteHeader(http.StatusNoContent)
	}))
	t.Cleanup(s.Close)
	return s.URL + "/path-that-is-secret", got
}

// MustHook makes a webhook and returns its id and secret.
func MustHook(t *testing.T, h http.Handler, v *access.Viewer, address, after string) (id, secret string) {
	t.Helper()
	got := send(t, h, v, `mutation H($url: String!, $after: Cursor) { addWebhook(input: {name: "Directory", url: $url, after: $after}) { secret webhook { id } } }`, map[string]any{"url": address, "after": after})
	if len(got.Errors) > 0 {
		t.Fatal(got.Errors)
	}
	return at(t, got.Data, "addWebhook.webhook.id"), at(t, got.Data, "addWebhook.secret")
}

// event is the body of a message.
type event struct {
	SpecVersion, ID, Source, Type, Subject string
	Data                                   struct {
		Changeset map[string]any
	}
}

func (m message) event(t *testing.T) (e event) {
	t.Helper()
	if err := json.Unmarshal(m.body, &e); err != nil {
		t.Fatal(err)
	}
	return e
}

// mustTellAsAnswered holds an event against what a reader is answered of its changeset.
func mustTellAsAnswered(t *testing.T, h http.Handler, told event) {
	t.Helper()
	set := told.Data.Changeset
	if told.SpecVersion != "1.0" || told.ID != set["id"] || told.Type != fmt.Sprint("cadre.", set["action"]) || !strings.HasPrefix(told.Source, "urn:cadre:chs_") {
		t.Errorf("the event is %+v", told)
	}
	reader := &access.Viewer{Name: "Rea Reader", TokenID: "tok_reader", Scopes: []access.Scope{access.ScopeRead}}
	answered := mustAsk(t, h, reader, `query C($id: ID!) { org { changeset(id: $id) { summary changeCount changes(first: 100) { edges { node { __typename entityId operation fields { field before after } } } } } } }`, map[string]any{"id": told.ID})
	for _, field := range []string{"summary", "changeCount"} {
		if got, want := fmt.Sprint(set[field]), at(t, answered, "org.changeset."+field); got != want {
			t.Errorf("%s: %s is %q, a reader is answered %q", told.ID, field, got, want)
		}
	}
	if got, want := fmt.Sprint(walk(set, "changes", "edges")), fmt.Sprint(walk(answered, "org", "changeset", "changes", "edges")); got != want {
		t.Errorf("%s: told %s, a reader is answered %s", told.ID, got, want)
	}
}

// TestWebhooksTellWhatIsOpen replays the log of a workspace in which every confidential row holds a canary, and writes more:
// what is told is what a reader is answered, in order, and nothing else. Nor does a secret turn up anywhere.
func TestWebhooksTellWhatIsOpen(t *testing.T) {
	file := filepath.Join(t.TempDir(), "org.cadre")
	s := MustOpenFile(t, file)
	o := accesstest.Must(t, s)
	coach := access.From(o.As("Coe Coach"))
	sam := o.Person("Sam Subject")
	o.Close()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	log := &journal{}
	h := MustDeliver(t, file, log)
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	address, messages := receive(t)
	id, secret := MustHook(t, h, owner, address, "0")
	if got := send(t, h, coach, fmt.Sprintf(`mutation { giveFeedback(input: {person: %q, text: "CANARY-FEEDBACK"}) { feedback { id } } }`, sam), nil); len(got.Errors) > 0 {
		t.Fatal(got.Errors)
	}
	last := at(t, mustAsk(t, h, owner, `mutation { addPerson(input: {name: "Zoe Neu", reason: "She comes"}) { changeset { revision } } }`, nil), "addPerson.changeset.revision")

	verify, err := standard.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	var told event
	for revision := 1; fmt.Sprint(told.Data.Changeset["revision"]) != last; revision++ {
		m := <-messages
		told = m.event(t)
		if err := verify.Verify(m.body, m.header); err != nil {
			t.Errorf("revision %d: %v", revision, err)
		}
		if got := fmt.Sprint(told.Data.Changeset["revision"]); got != fmt.Sprint(revision) {
			t.Fatalf("told of revision %s after %d", got, revision-1)
		}
		if bytes.Contains(m.body, []byte("CANARY")) || bytes.Contains(m.body, []byte("path-that-is-secret")) {
			t.Errorf("told of what is not open: %s", m.body)
		}
		mustTellAsAnswered(t, h, told)
	}
	metrics := request(t, h, owner, http.MethodGet, "/metrics", "", "")
	if !bytes.Contains(metrics, []byte(`cadre_webhook_attempts_total{outcome="delivered"}`)) {
		t.Errorf("the metrics do not count deliveries: %s", metrics)
	}
	log.mu.Lock()
	everywhere := log.b.String()
	log.mu.Unlock()
	for _, path := range []string{"/exports/org.json", "/exports/changes.jsonl"} {
		everywhere += string(request(t, h, owner, http.MethodGet, path, "", ""))
	}
	everywhere += fmt.Sprint(mustAsk(t, h, owner, `{ org { history(first: 100) { edges { node { summary changes { edges { node { fields { before after } } } } } } } } }`, nil))
	if strings.Contains(everywhere, strings.TrimPrefix(secret, "whsec_")) || strings.Contains(everywhere, "path-that-is-secret") {
		t.Error("the secret, or the address, turns up in a log, in history or in an export")
	}
	// What was taken is noted once its answer is there, after the receiver has it.
	for wait := time.Now().Add(time.Minute); ; time.Sleep(time.Millisecond) {
		got := mustAsk(t, h, owner, fmt.Sprintf(`{ webhook(id: %q) { behind failures } }`, id), nil)
		if fmt.Sprint(got) == "map[webhook:map[behind:0 failures:0]]" {
			return
		}
		if time.Now().After(wait) {
			t.Fatalf("it stands at %v", got)
		}
	}
}

var python = regexp.MustCompile("(?ms)^```python\n(.*?)^```$")

// TestReceiversOfTheGuide starts the receiver that the guide shows in Python, delivers to it and to the one in Go, and sends
// both what was tampered with.
func TestReceiversOfTheGuide(t *testing.T) {
	guide, err := os.ReadFile("../../docs/guide-tools.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("receiver_test.go")
	if err != nil {
		t.Fatal(err)
	}
	if _, shown, _ := bytes.Cut(source, []byte("holds them together.\n\n")); len(shown) == 0 || !bytes.Contains(guide, shown) {
		t.Error("the guide shows another receiver in Go than the one that is tested")
	}
	shown := python.FindSubmatch(guide)
	if shown == nil {
		t.Fatal("the guide shows no receiver in Python")
	}
	h := MustDeliver(t, filepath.Join(t.TempDir(), "org.cadre"), io.Discard)
	owner := &access.Viewer{Name: "Olga Owner", Owner: true}
	port := freePort(t)
	id, secret := MustHook(t, h, owner, "http://127.0.0.1:"+port+"/", "0")
	if got := send(t, h, owner, fmt.Sprintf(`mutation { pauseWebhook(input: {webhook: %q}) { webhook { id } } }`, id), nil); len(got.Errors) > 0 {
		t.Fatal(got.Errors)
	}

	out := mustStart(t, string(shown[1]), secret, port)
	mustAsk(t, h, owner, fmt.Sprintf(`mutation { resumeWebhook(input: {webhook: %q}) { webhook { id } } }`, id), nil)
	lines := bufio.NewScanner(out)
	if !lines.Scan() || !strings.Contains(lines.Text(), "cadre.") {
		t.Fatalf("the receiver in Python says %q", lines.Text())
	}

	address, messages := receive(t)
	_, secret = MustHook(t, h, owner, address, "0")
	m := <-messages
	if !genuine(secret, m.header, m.body) {
		t.Error("the receiver in Go takes a genuine message for another")
	}
	if genuine(secret, m.header, append(m.body, ' ')) || genuine("whsec_AAAA", m.header, m.body) {
		t.Error("the receiver in Go takes what was tampered with")
	}
	forged, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://127.0.0.1:"+port+"/", bytes.NewReader(m.body))
	if err != nil {
		t.Fatal(err)
	}
	forged.Header = m.header // signed with the secret of another webhook
	answer, err := http.DefaultClient.Do(forged)
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	if answer.StatusCode != http.StatusUnauthorized {
		t.Errorf("the receiver in Python answers %s to a message of another", answer.Status)
	}
}

// mustStart starts a receiver in Python, and returns what it says once it listens.
func mustStart(t *testing.T, program, secret, port string) io.Reader {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "python3", "-c", program)
	cmd.Env = append(os.Environ(), "CADRE_WEBHOOK_SECRET="+secret, "PORT="+port)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	mustListen(t, port)
	return out
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return port
}

// mustListen returns once somebody listens on a port.
func mustListen(t *testing.T, port string) {
	t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for range 1500 {
		if c, err := net.Dial("tcp", "127.0.0.1:"+port); err == nil {
			_ = c.Close()
			return
		}
		<-tick.C
	}
	t.Fatal("the receiver does not listen")
}
