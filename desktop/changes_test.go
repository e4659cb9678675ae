package desktop

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestChangesQuery holds the window's subscription to the web app's: what is pushed must be what is expected.
func TestChangesQuery(t *testing.T) {
	source, err := os.ReadFile("../frontend/src/lib/graphql/changes.ts")
	mustDo(t, err)
	var documents []string
	for _, match := range regexp.MustCompile("(?s)graphql\\(`(.*?)`\\)").FindAllStringSubmatch(string(source), -1) {
		documents = append(documents, operations(match[1])...)
	}
	slices.Sort(documents)
	own := operations(changesQuery)
	slices.Sort(own)
	if !slices.Equal(own, documents) {
		t.Errorf("changes.graphql says\n%s\nthe app says\n%s", strings.Join(own, "\n"), strings.Join(documents, "\n"))
	}
}

// operations cuts GraphQL into its operations and fragments, each on one line.
func operations(text string) []string {
	text = strings.Join(strings.Fields(text), " ")
	text = regexp.MustCompile(` (fragment|subscription) (\w+ on|\w+\()`).ReplaceAllString(text, "\n$1 $2")
	return strings.Split(text, "\n")
}

func TestFollowChanges(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	var asked, got []string
	// Breaks off after two events, as a server does that was closed; the second time it goes on from there.
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct{ Variables map[string]string }
		mustDo(t, json.NewDecoder(r.Body).Decode(&request))
		after := request.Variables["after"]
		asked = append(asked, after)
		fmt.Fprint(w, ":stream open\n\n")
		if after == "" {
			writeEvent(w, "1")
			writeEvent(w, "2")
			return
		}
		writeEvent(w, "3")
		<-r.Context().Done()
	})
	followChanges(ctx, follower{handler: handler}, slog.New(slog.DiscardHandler), func(change json.RawMessage, _ string) {
		got = append(got, string(change))
		if len(got) == 3 {
			cancel()
		}
	})
	if want := []string{`{"cursor":"1"}`, `{"cursor":"2"}`, `{"cursor":"3"}`}; !slices.Equal(got, want) {
		t.Errorf("followed %v, want %v", got, want)
	}
	if want := []string{"", "2"}; !slices.Equal(asked, want) {
		t.Errorf("asked after %q, want %q", asked, want)
	}
}

func writeEvent(w io.Writer, cursor string) {
	fmt.Fprintf(w, "event: next\nid: %s\ndata: {\"data\":{\"changes\":{\"cursor\":%q}}}\n\n", cursor, cursor)
}

func TestFollowOnceRefused(t *testing.T) {
	refuses := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusUnauthorized) })
	if err := (&follower{handler: refuses}).once(t.Context(), nil); err == nil || !strings.Contains(err.Error(), "401") {
		t.Errorf("answered %v", err)
	}
	wrong := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "event: next\ndata: {\"errors\":[{\"message\":\"no such field\"}]}\n\n")
	})
	if err := (&follower{handler: wrong}).once(t.Context(), nil); err == nil || !strings.Contains(err.Error(), "no such field") {
		t.Errorf("answered %v", err)
	}
}
