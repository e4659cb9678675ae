package desktop

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"cadre/internal/fault"
)

func TestSaves(t *testing.T) {
	send := func(s *saves, id, piece string) int {
		answer := httptest.NewRecorder()
		s.ServeHTTP(answer, httptest.NewRequest(http.MethodPost, savesPath+id, strings.NewReader(piece)))
		return answer.Code
	}
	begin := func(t *testing.T, s *saves, target string) string {
		t.Helper()
		id, err := s.start(target)
		mustDo(t, err)
		return id
	}
	t.Run("OK", func(t *testing.T) {
		var s saves
		target := filepath.Join(t.TempDir(), "chart.pdf")
		mustWrite(t, target, "an older chart, which stays until the new one is whole")
		id := begin(t, &s, target)
		for _, piece := range []string{"one ", "after ", "another"} {
			if code := send(&s, id, piece); code != http.StatusNoContent {
				t.Fatalf("answered %d", code)
			}
		}
		if content, err := os.ReadFile(target); err != nil || !strings.HasPrefix(string(content), "an older") {
			t.Errorf("was replaced before its end: %q, %v", content, err)
		}
		mustDo(t, s.end(id, true))
		if content, err := os.ReadFile(target); err != nil || string(content) != "one after another" {
			t.Errorf("wrote %q, %v", content, err)
		}
	})
	t.Run("OKLeft", func(t *testing.T) {
		var s saves
		folder := t.TempDir()
		id, other := begin(t, &s, filepath.Join(folder, "chart.pdf")), begin(t, &s, filepath.Join(folder, "chart.svg"))
		send(&s, id, "half")
		send(&s, other, "half")
		mustDo(t, s.end(id, false))
		mustDo(t, s.drop())
		if left, err := os.ReadDir(folder); err != nil || len(left) != 0 {
			t.Errorf("left behind: %v, %v", left, err)
		}
	})
	t.Run("ErrUnknown", func(t *testing.T) {
		var s saves
		if code := send(&s, "of-nobody", "x"); code != http.StatusNotFound {
			t.Errorf("answered %d", code)
		}
		if err := s.end("of-nobody", true); fault.CodeOf(err) != fault.NotFound {
			t.Error(err)
		}
	})
	t.Run("ErrTooLarge", func(t *testing.T) {
		var s saves
		id := begin(t, &s, filepath.Join(t.TempDir(), "chart.png"))
		if code := send(&s, id, strings.Repeat("x", maxPiece+1)); code == http.StatusNoContent {
			t.Error("took a piece of any size")
		}
		mustDo(t, s.drop())
	})
	t.Run("ErrFolder", func(t *testing.T) {
		var s saves
		if _, err := s.start(filepath.Join(t.TempDir(), "not there", "chart.pdf")); fault.CodeOf(err) != fault.Forbidden {
			t.Error(err)
		}
	})
	t.Run("Extension", func(t *testing.T) {
		for given, want := range map[string]string{"/a/chart": "/a/chart.pdf", "/a/chart.pdf": "/a/chart.pdf", "/a/chart.PDF": "/a/chart.PDF"} {
			if got := keptExtension(given, ".pdf"); got != want {
				t.Errorf("%s becomes %s", given, got)
			}
		}
	})
}
