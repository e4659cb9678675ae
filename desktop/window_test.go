package desktop

import (
	"strings"
	"testing"
)

// TestWindowShowsAnotherWorkspace expects the app to begin at the chart where the workspace is not the one of before.
func TestWindowShowsAnotherWorkspace(t *testing.T) {
	d, _ := newDesk("one")
	w := &window{desk: d, shown: "earlier"} // as the window remembers it from the last start
	jumps := func() bool {
		return strings.Contains(get(w, "/", "text/html").Body.String(), "/?at=/chart")
	}
	if !jumps() {
		t.Error("the app comes back to a place in the workspace of before")
	}
	if jumps() {
		t.Error("a reload does not come back to where one was")
	}
	mustDo(t, d.lay(t.Context(), "two", true))
	if data := get(w, "/graphql", "application/json"); data.Body.String() != "two" {
		t.Errorf("data says %s", data.Body)
	}
	if !jumps() || jumps() {
		t.Error("the app does not begin at the chart once, after another workspace was opened")
	}
}

// TestWindowLoadsTheAppAtItsRoot expects pages of the app to go by way of the root, and nothing else to.
func TestWindowLoadsTheAppAtItsRoot(t *testing.T) {
	d, _ := newDesk("one")
	w := &window{desk: d}
	for address, byWay := range map[string]bool{
		"/": false, "/?at=%2Fpeople": false, "/people": true, "/chart?seat=p1": true, "/graphiql": false, "/graphiql/?saved=x": false, "/icon.svg": false, stoppedPath: false,
	} {
		if got := strings.Contains(get(w, address, "text/html").Body.String(), "location.replace('/?at="); got != byWay {
			t.Errorf("%s goes by way of the root: %v", address, got)
		}
	}
	if data := get(w, "/graphql", "application/json"); data.Body.String() != "one" {
		t.Errorf("data says %s", data.Body)
	}
	if page := get(w, "/graphiql?saved=x", "text/html"); !strings.Contains(page.Body.String(), "location.replace('/graphiql/' + location.search)") {
		t.Errorf("the query room is no folder: %s", page.Body)
	}
	if page := get(w, "/graphiql/?saved=x", "text/html"); page.Body.String() != "one" {
		t.Errorf("the folder of the query room says %s", page.Body)
	}
}

// TestWindowSavesDownloads expects what answers a file to be saved, however a page goes there, and nothing else.
func TestWindowSavesDownloads(t *testing.T) {
	for address, saved := range map[string]bool{
		"/exports/org.csv": true, "/briefing/scn_a?format=pdf&names=true": true, "/briefing/scn_a?format=html": true, "/calendar/ser_a.ics": true,
		"/": false, "/people": false, "/seats?x=/exports/": false,
	} {
		d, _ := newDesk("one")
		w := &window{desk: d, native: newNative(), ready: make(chan struct{})}
		if back := strings.Contains(get(w, address, "text/html").Body.String(), "history.back()"); back != saved {
			t.Errorf("going to %s is a download: %v", address, back)
		}
		if stays := w.pageGoes("http://" + windowHost + address); stays != saved {
			t.Errorf("the page stays where it is for %s: %v", address, stays)
		}
	}
}
