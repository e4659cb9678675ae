package desktop

import (
	"cmp"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"cadre/internal/fault"
)

func TestDownload(t *testing.T) {
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/exports/org.csv" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Disposition", `attachment; filename="org-`+cmp.Or(r.URL.Query().Get("scenario"), "live")+`.csv"`)
		_, _ = w.Write([]byte("id,title\n"))
	})
	t.Run("OKName", func(t *testing.T) {
		for from, want := range map[string]string{"/exports/org.csv": "org-live.csv", "/exports/org.csv?scenario=scn_1": "org-scn_1.csv", "/exports/org.csv?scenario=../../x": "x.csv"} {
			if name, err := downloadName(t.Context(), handler, from); err != nil || name != want {
				t.Errorf("%s is called %q, %v", from, name, err)
			}
		}
		silent := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
		if name, err := downloadName(t.Context(), silent, "/exports/org.csv?asOf=2026-06-15T12:00:00Z"); err != nil || name != "org.csv" {
			t.Errorf("a file without a name is called %q, %v", name, err)
		}
	})
	t.Run("ErrName", func(t *testing.T) {
		if _, err := downloadName(t.Context(), handler, "/nothing"); fault.CodeOf(err) != fault.NotFound {
			t.Error(err)
		}
	})
	t.Run("OK", func(t *testing.T) {
		target := filepath.Join(t.TempDir(), "org.csv")
		mustWrite(t, target, "old and longer than the new one")
		mustDo(t, download(t.Context(), handler, "/exports/org.csv", target))
		if content, err := os.ReadFile(target); err != nil || string(content) != "id,title\n" {
			t.Errorf("wrote %q, %v", content, err)
		}
	})
	t.Run("ErrBrokenOff", func(t *testing.T) {
		folder := t.TempDir()
		broken := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte("id,ti"))
			panic(http.ErrAbortHandler)
		})
		if err := download(t.Context(), broken, "/exports/org.csv", filepath.Join(folder, "org.csv")); err == nil {
			t.Error("half a file was taken for whole")
		}
		if left, err := os.ReadDir(folder); err != nil || len(left) != 0 {
			t.Errorf("left behind: %v, %v", left, err)
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
