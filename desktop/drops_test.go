package desktop

import (
	"os"
	"path/filepath"
	"testing"

	"cadre/internal/fault"
)

// newBridge returns the bridge of a window that shows a workspace.
func newBridge(t *testing.T) *Bridge {
	t.Helper()
	d, _ := newDesk("open")
	if err := d.lay(t.Context(), "open", false); err != nil {
		t.Fatal(err)
	}
	w := &window{desk: d, ctx: t.Context(), ready: make(chan struct{})}
	close(w.ready)
	return &Bridge{window: w}
}

func TestTakeDroppedFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "staff.csv")
	if err := os.WriteFile(path, []byte("Name\nAda\n"), 0o600); err != nil {
		t.Fatal(err)
	}

	t.Run("Once", func(t *testing.T) {
		b := newBridge(t)
		b.window.drops.let(path)
		file, err := b.TakeDroppedFile()
		if err != nil || file == nil || file.Name != "staff.csv" {
			t.Fatalf("took %+v, %v", file, err)
		}
		if again, err := b.TakeDroppedFile(); err != nil || again != nil {
			t.Fatalf("took %+v, %v again", again, err)
		}
	})
	t.Run("NothingDropped", func(t *testing.T) {
		b := newBridge(t)
		b.window.drops.let(path)
		b.window.drops.let("") // a drop of something else
		if file, err := b.TakeDroppedFile(); err != nil || file != nil {
			t.Fatalf("took %+v, %v", file, err)
		}
	})
	t.Run("Folder", func(t *testing.T) {
		b := newBridge(t)
		b.window.drops.let(folder)
		if file, err := b.TakeDroppedFile(); file != nil || fault.CodeOf(err) != fault.InvalidInput {
			t.Fatalf("took %+v, %v", file, err)
		}
	})
	t.Run("Gone", func(t *testing.T) {
		b := newBridge(t)
		b.window.drops.let(filepath.Join(folder, "gone.csv"))
		if file, err := b.TakeDroppedFile(); file != nil || fault.CodeOf(err) != fault.NotFound {
			t.Fatalf("took %+v, %v", file, err)
		}
	})
}
