package desktop

import (
	"context"
	"os"
	"path/filepath"

	"github.com/wailsapp/wails/v2/pkg/runtime"

	"cadre/internal/fault"
)

// Bridge is all that a page may call in the window. It is kept this small on purpose: a script that came in
// through a name or a note would hold whatever stands here.
type Bridge struct{ window *window }

// ImportFile is a file that was chosen for an import: the id of its upload, and its name.
type ImportFile struct {
	Upload string `json:"upload"`
	Name   string `json:"name"`
}

// refusal is what a page gets instead of an answer.
type refusal struct {
	Message string     `json:"message"`
	Code    fault.Code `json:"code"`
}

// maxImport bounds a file that is read for an import; the same as for POST /uploads.
const maxImport = 128 << 20

// ChooseImportFile asks for a file and keeps its content for the import, so that the page never reads the
// disk. Null when the person thought better of it.
func (b *Bridge) ChooseImportFile() (*ImportFile, error) { return b.choose("Import", importFilters()) }

// ChooseCalendarFile asks for a calendar in the same way.
func (b *Bridge) ChooseCalendarFile() (*ImportFile, error) {
	return b.choose("Take from a calendar", calendarFilters())
}

func (b *Bridge) choose(title string, filters []runtime.FileFilter) (*ImportFile, error) {
	ctx := b.window.context()
	current, problem := b.window.desk.state()
	if current == nil {
		return nil, problem
	}
	path, err := b.window.dialogs.openFile(ctx, title, "", filters)
	if err != nil {
		return nil, fault.Wrap(err, "ask for a file to import")
	}
	return keepImport(ctx, current, path)
}

// TakeDroppedFile keeps the content of the file that was just dropped on the page, in the same way. Null where no file
// was dropped, or the web view gave it to the page itself.
func (b *Bridge) TakeDroppedFile() (*ImportFile, error) {
	current, problem := b.window.desk.state()
	if current == nil {
		return nil, problem
	}
	return keepImport(b.window.context(), current, b.window.drops.take())
}

// keepImport hands the file at path to the workspace; null for no path.
func keepImport(ctx context.Context, ws workspace, path string) (*ImportFile, error) {
	if path == "" {
		return nil, nil // null is an answer of its own for the page
	}
	content, err := readImport(path)
	if err != nil {
		return nil, err
	}
	id, err := ws.Upload(ctx, content)
	if err != nil {
		return nil, err
	}
	return &ImportFile{Upload: id, Name: filepath.Base(path)}, nil
}

func readImport(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fault.New(fault.NotFound, "The file %s cannot be read.", filepath.Base(path)).Because(err)
	}
	if !info.Mode().IsRegular() {
		return nil, fault.New(fault.InvalidInput, "Only a file can be imported, and %s is none.", filepath.Base(path))
	}
	if info.Size() > maxImport {
		return nil, fault.New(fault.LimitExceeded, "The file is too large; the limit is %d MB.", maxImport>>20)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, fault.New(fault.NotFound, "The file %s cannot be read.", filepath.Base(path)).Because(err)
	}
	return content, nil
}
