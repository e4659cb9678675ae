package desktop

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"cadre/internal/fault"
)

// paper is a workspace that answers with its own path.
type paper struct {
	path    string
	closed  bool
	handler http.HandlerFunc
}

func (p *paper) Path() string                                   { return p.path }
func (p *paper) Backup(context.Context, string) error           { return nil }
func (p *paper) Upload(context.Context, []byte) (string, error) { return "", nil }

func (p *paper) Close() error {
	p.closed = true
	return nil
}

func (p *paper) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if p.handler != nil {
		p.handler(w, r)
		return
	}
	_, _ = w.Write([]byte(p.path))
}

// newDesk returns a desk whose files are papers, and those that were laid on it. "broken" cannot be opened.
func newDesk(first string) (*desk, *[]*paper) {
	laid := &[]*paper{}
	d := &desk{first: first, arrived: func(workspace) {}, log: slog.New(slog.DiscardHandler)}
	d.open = func(_ context.Context, path string, _ bool) (workspace, error) {
		if path == "broken" {
			return nil, fault.New(fault.Conflict, "Another program has <this> open.").Because(errors.New("secret cause"))
		}
		p := &paper{path: path}
		*laid = append(*laid, p)
		return p, nil
	}
	return d, laid
}

func get(h http.Handler, path, accept string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Header.Set("Accept", accept)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestDesk(t *testing.T) {
	t.Run("FirstPageOpens", func(t *testing.T) {
		d, laid := newDesk("one")
		if len(*laid) != 0 {
			t.Fatal("opened before a page asked")
		}
		for range 2 {
			if got := get(d, "/", "text/html"); got.Body.String() != "one" {
				t.Errorf("answered %q", got.Body)
			}
		}
		if len(*laid) != 1 {
			t.Errorf("opened %d times", len(*laid))
		}
	})
	t.Run("AnotherTakesItsPlace", func(t *testing.T) {
		d, laid := newDesk("one")
		get(d, "/", "text/html")
		mustDo(t, d.lay(t.Context(), "two", true))
		if got := get(d, "/", "text/html"); got.Body.String() != "two" || !(*laid)[0].closed {
			t.Errorf("answered %q; the first is closed: %v", got.Body, (*laid)[0].closed)
		}
	})
	t.Run("ErrOpen", func(t *testing.T) {
		d, laid := newDesk("one")
		get(d, "/", "text/html")
		if err := d.lay(t.Context(), "broken", true); fault.CodeOf(err) != fault.Conflict {
			t.Errorf("lay answered %v", err)
		}
		if got := get(d, "/", "text/html"); got.Body.String() != "one" || (*laid)[0].closed {
			t.Error("the workspace that was open did not stay")
		}
	})
	t.Run("ErrFirst", func(t *testing.T) {
		d, _ := newDesk("broken")
		page := get(d, "/", "text/html")
		if body := page.Body.String(); !strings.Contains(body, "Another program has &lt;this&gt; open.") || strings.Contains(body, "secret") {
			t.Errorf("the page says %s", body)
		}
		if data := get(d, "/graphql", "application/json"); data.Code != http.StatusServiceUnavailable || !strings.Contains(data.Body.String(), `"CONFLICT"`) {
			t.Errorf("data says %d %s", data.Code, data.Body)
		}
		d.first = "one"
		if again := get(d, "/", "text/html"); again.Body.String() != "one" {
			t.Error("trying again does not try")
		}
	})
	t.Run("Cleared", func(t *testing.T) {
		d, laid := newDesk("one")
		get(d, "/", "text/html")
		mustDo(t, d.clear())
		mustDo(t, d.clear())
		if !(*laid)[0].closed || d.lay(t.Context(), "two", true) == nil || len(*laid) != 1 {
			t.Error("something was opened after the end, or left open")
		}
	})
}

func TestDeskPanic(t *testing.T) {
	d, laid := newDesk("one")
	get(d, "/", "text/html")
	(*laid)[0].handler = func(http.ResponseWriter, *http.Request) { panic("secret cause") }
	if page := get(d, "/seat", "text/html"); !strings.Contains(page.Body.String(), "Something in Cadre broke") || strings.Contains(page.Body.String(), "secret") {
		t.Errorf("the page says %s", page.Body)
	}
	if data := get(d, "/graphql", "application/json"); !strings.Contains(data.Body.String(), `"INTERNAL"`) {
		t.Errorf("data says %s", data.Body)
	}
}
