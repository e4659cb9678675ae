package desktop

import (
	"context"
	"path/filepath"
	"sync"

	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// dialogs asks and tells in native dialogs, one at a time: Wails hands the answer of a dialog to whoever waits.
type dialogs struct{ one sync.Mutex }

func workspaceFilters() []runtime.FileFilter {
	return []runtime.FileFilter{{DisplayName: "Workspaces (*.cadre)", Pattern: "*.cadre"}, {DisplayName: "All files", Pattern: "*"}}
}

func importFilters() []runtime.FileFilter {
	return []runtime.FileFilter{
		{DisplayName: "Tables, workbooks and catalogues (*.csv, *.tsv, *.xlsx, *.yaml, *.json)", Pattern: "*.csv;*.CSV;*.tsv;*.TSV;*.txt;*.TXT;*.xlsx;*.XLSX;*.yaml;*.yml;*.json"}, {DisplayName: "All files", Pattern: "*"},
	}
}

func calendarFilters() []runtime.FileFilter {
	return []runtime.FileFilter{{DisplayName: "Calendars (*.ics)", Pattern: "*.ics;*.ICS;*.ical"}, {DisplayName: "All files", Pattern: "*"}}
}

// saveFilters are for a file that the page made, by the extension of its name.
func saveFilters(name string) []runtime.FileFilter {
	kinds := map[string]string{".pdf": "PDF documents", ".svg": "SVG drawings", ".png": "PNG pictures", ".pptx": "PowerPoint presentations"}
	extension := filepath.Ext(name)
	kind, known := kinds[extension]
	if !known {
		return nil
	}
	return []runtime.FileFilter{{DisplayName: kind + " (*" + extension + ")", Pattern: "*" + extension}}
}

// openFile asks for a file that is there, beginning in a folder; empty when it was left without a choice.
func (d *dialogs) openFile(ctx context.Context, title, folder string, filters []runtime.FileFilter) (string, error) {
	d.one.Lock()
	defer d.one.Unlock()
	if !exists(folder) {
		folder = ""
	}
	return runtime.OpenFileDialog(ctx, runtime.OpenDialogOptions{Title: title, DefaultDirectory: folder, Filters: filters})
}

// saveFile asks for a file to write; empty when it was left without a choice. The system's dialog asks
// before a file that is there would be replaced.
func (d *dialogs) saveFile(ctx context.Context, title, suggestion string, filters []runtime.FileFilter) (string, error) {
	d.one.Lock()
	defer d.one.Unlock()
	folder, name := filepath.Split(suggestion)
	if !exists(folder) {
		folder = ""
	}
	return runtime.SaveFileDialog(ctx, runtime.SaveDialogOptions{
		Title: title, DefaultDirectory: folder, DefaultFilename: name, Filters: filters, CanCreateDirectories: true,
	})
}

func (d *dialogs) tell(ctx context.Context, kind runtime.DialogType, title, message string) error {
	d.one.Lock()
	defer d.one.Unlock()
	_, err := runtime.MessageDialog(ctx, runtime.MessageDialogOptions{Type: kind, Title: title, Message: dialogText(message)})
	return err
}
