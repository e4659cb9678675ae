package desktop

import (
	"net/http"
	"os"
	"path/filepath"
	"testing"
)

func TestDownload(t *testing.T) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/exports/org.csv" {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write([]byte("id,title\n"))
	})
	t.Run("OK", func(t *testing.T) {
		target := filepath.Join(t.TempDir(), "org.csv")
		mustWrite(t, target, "old and longer than the new one")
		mustDo(t, download(t.Context(), handler, "/exports/org.csv", target))
		if content, err := os.ReadFile(target); err != nil || string(content) != "id,title\n" {
			t.Errorf("wrote %q, %v", content, err)
		}
	})
	t.Run("ErrAnswer", func(t *testing.T) {
		folder := t.TempDir()
		if err := download(t.Context(), handler, "/nothing", filepath.Join(folder, "org.csv")); err == nil {
			t.Error("a page that says that there is nothing was kept as the file")
		}
		if left, err := os.ReadDir(folder); err != nil || len(left) != 0 {
			t.Errorf("left behind: %v, %v", left, err)
		}
	})
}
