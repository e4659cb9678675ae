package desktop

import (
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/runtime"

	"cadre/server"
)

// window ties the pieces together while the program runs.
type window struct {
	log     *slog.Logger
	desk    *desk
	memory  *memory
	native  *native
	dialogs dialogs
	drops   drops
	saves   saves
	feed    feed

	ready  chan struct{} // closed when ctx is set
	ctx    context.Context
	loaded sync.Once // the first page

	mu       sync.Mutex
	commands []command
	title    string
	shown    string // the workspace that the page was last loaded for, now or before a restart
}

// context is what Wails's calls need; it comes with the start of the window.
func (w *window) context() context.Context {
	<-w.ready
	return w.ctx
}

// started is called once, while the window comes up, on a goroutine of Wails.
func (w *window) started(ctx context.Context) {
	w.ctx = ctx
	close(w.ready)
	runtime.EventsOn(ctx, "cadre:commands", w.takeCommands)
	runtime.EventsOn(ctx, "cadre:title", func(data ...any) { w.setTitle(readText(data)) })
	runtime.EventsOn(ctx, "cadre:viewAs", func(data ...any) { w.feed.lookAs(readText(data)) })
	runtime.EventsOn(ctx, "cadre:open", func(data ...any) { w.openOutside(readText(data)) })
}

// pageLoaded is called for every page that was loaded, the first and those after a reload.
func (w *window) pageLoaded(ctx context.Context) {
	runtime.WindowExecJS(ctx, pageScript)
	w.loaded.Do(func() {
		w.fit(ctx)
		w.native.watchPage(ctx, w.pageGoes)
		w.native.watchDrops(ctx, w.drops.let)
		w.showMenu()
	})
}

// fit puts the window where it was left, or where it came up, as far as the screens of today allow.
func (w *window) fit(ctx context.Context) {
	wanted := w.memory.place()
	if wanted.Maximised {
		return
	}
	now := w.native.placeNow(ctx, place{})
	if !wanted.isKnown() {
		wanted = now
	}
	if wanted = wanted.sized().within(w.native.screens(ctx)); wanted != now {
		w.native.put(ctx, wanted)
	}
}

// arrived is told of each workspace that is opened: its changes are pushed to the page from now on.
func (w *window) arrived(ws workspace) {
	w.mu.Lock()
	w.title = ""
	w.mu.Unlock()
	w.feed.open(w.context(), ws)
	if err := w.memory.opened(ws.Path()); err != nil {
		w.log.Warn("remember the workspace", "error", err)
	}
	w.showTitle()
	w.showMenu()
}

// beforeClose keeps the place of the window; it never prevents the end.
func (w *window) beforeClose(ctx context.Context) (prevent bool) {
	w.native.cancelDialogs()
	if err := w.memory.placed(w.native.placeNow(ctx, w.memory.place().sized())); err != nil {
		w.log.Warn("remember the window's place", "error", err)
	}
	return false
}

// ended closes what is open, after the window has gone.
func (w *window) ended(ctx context.Context) {
	w.dropSaves(ctx)
	wait := w.feed.end()
	if err := w.desk.clear(); err != nil {
		w.log.Error("close the workspace", "error", err)
	}
	wait()
}

// changed hands a change to the page, with whose eyes saw it: a page that looks otherwise by then leaves it.
func (w *window) changed(change json.RawMessage, viewAs string) {
	runtime.EventsEmit(w.ctx, "cadre:changes", change, viewAs)
}

// secondStart is what a second start of the program hands over: the first one comes forward, with its file.
func (w *window) secondStart(data options.SecondInstanceData) {
	ctx := w.context()
	w.native.focus(ctx)
	asked, err := parseArguments(data.Args)
	if err != nil || asked.file == "" {
		return
	}
	if !filepath.IsAbs(asked.file) {
		asked.file = filepath.Join(data.WorkingDirectory, asked.file)
	}
	w.switchTo(asked.file, false)
}

func (w *window) takeCommands(data ...any) {
	commands, err := readCommands(data)
	if err != nil {
		w.log.Warn("the page sent commands that cannot be read", "error", err)
		return
	}
	w.mu.Lock()
	w.commands = commands
	w.mu.Unlock()
	w.showMenu()
}

func (w *window) setTitle(title string) {
	w.mu.Lock()
	w.title = title
	w.mu.Unlock()
	w.showTitle()
}

func (w *window) showTitle() {
	w.mu.Lock()
	title := w.title
	w.mu.Unlock()
	current, _ := w.desk.state()
	runtime.WindowSetTitle(w.context(), titleOf(title, current))
}

// titleOf joins what is shown, the workspace and the program, without saying anything twice.
func titleOf(shown string, current workspace) string {
	title := programName
	if current != nil {
		title = nameOf(current.Path()) + " - " + title
	}
	shown = strings.TrimSuffix(shown, " · "+programName) // as the app writes it for a browser's tab
	if shown != "" && shown != programName {
		title = shown + " - " + title
	}
	return title
}

func (w *window) showMenu() {
	w.mu.Lock()
	commands := w.commands
	w.mu.Unlock()
	ctx := w.context()
	w.native.setMenu(ctx, menuBar(w.ownItems(), commands, func(id string) { runtime.EventsEmit(ctx, "cadre:command", id) }))
}

// pageGoes decides before a page goes somewhere: within the app it may, a download is saved instead, and the
// world outside opens in the system's browser. It answers at once.
func (w *window) pageGoes(address string) (stays bool) {
	to, err := url.Parse(address)
	switch {
	case err != nil:
		return true
	case !slices.Contains(pageHosts(), to.Host):
		go w.openOutside(address)
		return true
	case server.IsDownload(to.Path):
		go w.saveDownload(to.RequestURI())
		return true
	}
	return false
}

// ServeHTTP answers a page. Where a web view does not ask before it goes to a download, the page goes back
// to where it was while the file is saved.
func (w *window) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	switch {
	case r.Method == http.MethodPost && strings.HasPrefix(r.URL.Path, savesPath):
		w.saves.ServeHTTP(rw, r)
		return
	case r.Method != http.MethodGet || !wantsPage(r):
	case server.IsDownload(r.URL.Path):
		go w.saveDownload(r.URL.RequestURI())
		runInPage(rw, "history.back()")
		return
	case isRoom(r.URL):
		// Only a page at the root is given Wails's runtime; without, the app would not know of the window.
		runInPage(rw, "location.replace('/?at=' + encodeURIComponent(location.pathname + location.search))")
		return
	case r.URL.Path == queryRoom:
		runInPage(rw, "location.replace('"+queryRoom+"/' + location.search)")
		return
	case r.URL.Path == queryRoom+"/":
		r = r.Clone(r.Context())
		r.URL.Path = queryRoom
	case r.URL.Path == "/" && w.showing(w.desk.path()):
		// The app comes back to where one was, but not in another workspace: what was looked at is not in there.
		runInPage(rw, "sessionStorage.clear(); location.replace('/?at=/chart')")
		return
	}
	w.desk.ServeHTTP(rw, r)
}

// runInPage answers a page that does nothing but run a script.
func runInPage(rw http.ResponseWriter, script string) {
	rw.Header().Set("Content-Type", "text/html; charset=utf-8")
	_, _ = io.WriteString(rw, "<!doctype html><title>Cadre</title><script>"+script+"</script>") // fails only where the page has gone
}

// showing notes which workspace the page is loaded for, and tells whether it was another one before.
func (w *window) showing(path string) (another bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	another = w.shown != "" && w.shown != path
	w.shown = path
	return another
}

// queryRoom is a page beside the app. Wails gives its runtime to folders alone, so that it is shown as one: without, the page
// could save no file.
const queryRoom = "/graphiql"

// isRoom tells the addresses within the app from the pages beside it and from files.
func isRoom(address *url.URL) bool {
	return address.Path != "/" && strings.TrimSuffix(address.Path, "/") != queryRoom && address.Path != stoppedPath && path.Ext(address.Path) == ""
}
