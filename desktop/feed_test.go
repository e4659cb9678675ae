package desktop

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"testing"
)

// TestFeedAsksAsWhoeverThePageLooksAs expects each pair of eyes to ask for itself, after what was pushed already, and
// another workspace to begin with the owner's own.
func TestFeedAsksAsWhoeverThePageLooksAs(t *testing.T) {
	const ana = "per_01jz0000000000000000000001"
	type subscription struct {
		who  string
		next chan string // what it is told next
	}
	asked := make(chan subscription)
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct{ Variables map[string]string }
		mustDo(t, json.NewDecoder(r.Body).Decode(&request))
		own := subscription{fmt.Sprintf("as %q after %q", r.Header.Get("Cadre-View-As"), request.Variables["after"]), make(chan string)}
		asked <- own
		for {
			select {
			case cursor := <-own.next:
				writeEvent(w, cursor)
			case <-r.Context().Done():
				return
			}
		}
	})
	pushed := make(chan string, 10)
	f := &feed{log: slog.New(slog.DiscardHandler), emit: func(change json.RawMessage, viewAs string) { pushed <- string(change) + viewAs }}
	f.lookAs(ana) // nothing is open yet: nobody is asked
	var got []string
	var now subscription
	begins := func() {
		now = <-asked
		got = append(got, now.who)
	}
	hears := func(cursor string) {
		now.next <- cursor
		got = append(got, <-pushed)
	}
	ctx, cancel := context.WithCancel(t.Context())
	f.open(ctx, handler)
	begins()
	hears("1")
	f.lookAs(ana)
	begins()
	hears("2")
	f.lookAs(ana) // as before: the subscription goes on
	hears("3")
	f.lookAs("")
	begins()
	f.lookAs(ana)
	begins()
	f.open(ctx, handler)
	begins()
	cancel()
	f.end()()
	want := []string{
		`as "" after ""`, `{"cursor":"1"}`, `as "` + ana + `" after "1"`, `{"cursor":"2"}` + ana, `{"cursor":"3"}` + ana,
		`as "" after "3"`, `as "` + ana + `" after "3"`, `as "" after ""`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%q\nwant\n%q", got, want)
	}
}
