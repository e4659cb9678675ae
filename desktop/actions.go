package desktop

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"cadre/internal/fault"
)

// ownItems are the lines of the menu that are the window's and not the app's.
func (w *window) ownItems() ownItems {
	current, _ := w.desk.state()
	closed := current == nil
	return ownItems{
		files: []menuItem{
			{id: "window.new", label: "New workspace…", shortcut: "Mod+Shift+N", bound: true, choose: w.newWorkspace},
			{id: "window.open", label: "Open workspace…", shortcut: "Mod+O", bound: true, choose: w.openWorkspace},
			{id: "window.recent", label: "Open recent", items: w.recentItems()},
			{},
			{id: "window.saveAs", label: "Save as…", shortcut: "Mod+Shift+S", bound: true, disabled: closed, choose: w.saveAs},
			{id: "window.backup", label: "Back up now", disabled: closed, choose: w.backupNow},
		},
		leave: []menuItem{{id: "window.quit", label: "Quit", shortcut: "Mod+Q", bound: true, choose: w.quit}},
		about: []menuItem{{id: "window.about", label: "About " + programName, choose: w.showAbout}},
	}
}

func (w *window) recentItems() []menuItem {
	items := []menuItem{}
	for _, path := range w.memory.recent() {
		if path == w.desk.path() {
			continue
		}
		items = append(items, menuItem{
			id: "window.recent:" + path, label: nameOf(path) + "  (" + filepath.Dir(path) + ")", choose: func() { w.switchTo(path, true) },
		})
	}
	if len(items) == 0 {
		items = append(items, menuItem{id: "window.recent.none", label: "No other workspace yet", disabled: true})
	}
	return items
}

func (w *window) newWorkspace() {
	path, err := w.dialogs.saveFile(w.context(), "New workspace", w.beside("New workspace"+fileExtension), workspaceFilters())
	if err != nil || path == "" {
		w.report("Nothing was created", err)
		return
	}
	path = withExtension(path)
	if exists(path) {
		w.report("Nothing was created", fault.New(fault.Conflict, "There already is a file at %s. Choose another name, or open it.", path))
		return
	}
	w.switchTo(path, false)
}

func (w *window) openWorkspace() {
	path, err := w.dialogs.openFile(w.context(), "Open workspace", filepath.Dir(w.desk.path()), workspaceFilters())
	if err != nil || path == "" {
		w.report("Nothing was opened", err)
		return
	}
	w.switchTo(path, true)
}

// saveAs copies the workspace as it is and goes on in the copy.
func (w *window) saveAs() {
	current, _ := w.desk.state()
	if current == nil {
		return
	}
	ctx := w.context()
	target, err := w.dialogs.saveFile(ctx, "Save as", w.beside(nameOf(current.Path())+" copy"+fileExtension), workspaceFilters())
	if err != nil || target == "" {
		w.report("Nothing was saved", err)
		return
	}
	target = withExtension(target)
	if exists(target) {
		w.report("Nothing was saved", fault.New(fault.Conflict, "There already is a file at %s, and it may be a workspace in use. Choose another name.", target))
		return
	}
	if err := current.Backup(ctx, target); err != nil {
		w.report("Nothing was saved", err)
		return
	}
	// The hash beside a backup would be wrong with the first change.
	if err := os.Remove(target + ".sha256"); err != nil && !os.IsNotExist(err) {
		w.log.Warn("remove the hash of a copy", "error", err)
	}
	w.showing(target) // the same organisation: the page comes back to where it was
	w.switchTo(target, true)
}

// backupNow writes a copy, named by the moment, to a folder beside the workspace.
func (w *window) backupNow() {
	current, _ := w.desk.state()
	if current == nil {
		return
	}
	target := backupPath(current.Path(), time.Now())
	err := os.MkdirAll(filepath.Dir(target), 0o700)
	if err == nil {
		err = current.Backup(w.context(), target)
	}
	if err != nil {
		w.report("There is no backup", err)
		return
	}
	w.tell(runtime.InfoDialog, "Backed up", "The workspace was copied to\n"+target)
}

// backupPath is where a backup of a workspace goes at a moment.
func backupPath(path string, at time.Time) string {
	name := nameOf(path) + " " + at.Format("2006-01-02 15.04.05") + fileExtension
	return filepath.Join(filepath.Dir(path), "backups", name)
}

// switchTo opens another workspace and shows it.
func (w *window) switchTo(path string, mustExist bool) {
	ctx := w.context()
	if err := w.desk.lay(ctx, path, mustExist); err != nil {
		w.report("The workspace was not opened", err)
		return
	}
	runtime.WindowReloadApp(ctx)
}

func (w *window) quit() { runtime.Quit(w.context()) }

func (w *window) showAbout() {
	current, _ := w.desk.state()
	lines := []string{programName, "", "Version: " + version()}
	lines = append(lines, parts()...)
	if current != nil {
		lines = append(lines, "", "Workspace: "+current.Path())
	}
	w.tell(runtime.InfoDialog, "About "+programName, strings.Join(lines, "\n"))
}

// openOutside hands a web or mail address to the system's browser.
func (w *window) openOutside(address string) {
	checked, err := outside(address)
	if err != nil {
		w.log.Warn("an address was not opened", "error", err)
		return
	}
	runtime.BrowserOpenURL(w.context(), checked)
}

// saveDownload asks where to and writes what the app offers under a path of its own.
func (w *window) saveDownload(from string) {
	current, problem := w.desk.state()
	if current == nil {
		w.report("Nothing was downloaded", problem)
		return
	}
	ctx := w.context()
	var target string
	name, err := downloadName(ctx, current, from)
	if err == nil {
		target, err = w.dialogs.saveFile(ctx, "Save", w.beside(name), nil)
	}
	if err == nil && target != "" {
		err = download(ctx, current, from, target)
	}
	w.report("Nothing was downloaded", err)
}

// beside suggests a file name in the folder of the workspace.
func (w *window) beside(name string) string {
	return filepath.Join(filepath.Dir(w.desk.path()), name)
}

// report tells of an error, in words for the person who asked; nil is none.
func (w *window) report(title string, err error) {
	if err == nil {
		return
	}
	w.log.Error(title, "error", err)
	w.tell(runtime.ErrorDialog, title, title+".\n\n"+messageOf(err))
}

func (w *window) tell(kind runtime.DialogType, title, message string) {
	if err := w.dialogs.tell(w.context(), kind, title, message); err != nil {
		w.log.Error("show a dialog", "title", title, "error", err)
	}
}
