package desktop

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

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
		if name := mustEnd(t, &s, id, true); name != "chart.pdf" {
			t.Errorf("says that it is called %q", name)
		}
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
		mustEnd(t, &s, id, false)
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
		if _, err := s.end("of-nobody", true); fault.CodeOf(err) != fault.NotFound {
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
	t.Run("ErrPiece", func(t *testing.T) {
		for name, fails := range map[string]struct {
			piece io.Reader
			code  fault.Code
		}{"disk": {strings.NewReader("more"), fault.LimitExceeded}, "way": {iotest.ErrReader(io.ErrUnexpectedEOF), fault.Internal}} {
			var s saves
			folder := t.TempDir()
			id := begin(t, &s, filepath.Join(folder, "chart.pdf"))
			if name == "disk" {
				s.open[id].next.File = readOnly(t, s.open[id].next.File)
			}
			answer := httptest.NewRecorder()
			s.ServeHTTP(answer, httptest.NewRequest(http.MethodPost, savesPath+id, fails.piece))
			if answer.Code < 400 || strings.Contains(answer.Body.String(), string(fails.code)) {
				t.Errorf("%s: answered %d %q", name, answer.Code, answer.Body)
			}
			if _, err := s.end(id, true); fault.CodeOf(err) != fails.code || !strings.Contains(messageOf(err), "chart.pdf") {
				t.Errorf("%s: %v", name, err)
			}
			if left, err := os.ReadDir(folder); err != nil || len(left) != 0 {
				t.Errorf("%s left behind: %v, %v", name, left, err)
			}
		}
	})
	t.Run("OKMode", func(t *testing.T) {
		var s saves
		target := filepath.Join(t.TempDir(), "chart.pdf")
		mustWrite(t, target, "for few")
		mustDo(t, os.Chmod(target, 0o600))
		mustEnd(t, &s, begin(t, &s, target), true)
		if there, err := os.Stat(target); err != nil || there.Mode().Perm() != 0o600 {
			t.Errorf("is now for others: %v, %v", there.Mode(), err)
		}
	})
}

// readOnly opens a file again so that nothing can be written to it, as to a full disk.
func readOnly(t *testing.T, file *os.File) *os.File {
	t.Helper()
	mustDo(t, file.Close())
	again, err := os.Open(file.Name())
	mustDo(t, err)
	return again
}

func TestAskTarget(t *testing.T) {
	folder := t.TempDir()
	at := func(name string) string { return filepath.Join(folder, name) }
	mustWrite(t, at("there.pdf"), "a chart of somebody")
	for given, want := range map[string]string{
		"chart": "chart.pdf", "chart.pdf": "chart.pdf", "chart.PDF": "chart.PDF", "chart.v2": "chart.v2.pdf", "there.pdf": "there.pdf",
	} {
		got, err := askTarget(at("suggested.pdf"), ".pdf", func(string) (string, error) { return at(given), nil })
		if err != nil || got != at(want) {
			t.Errorf("%s becomes %s, %v", given, got, err)
		}
	}
	var suggested []string
	answers := []string{at("there"), ""}
	got, err := askTarget(at("suggested.pdf"), ".pdf", func(suggestion string) (string, error) {
		suggested = append(suggested, suggestion)
		return answers[len(suggested)-1], nil
	})
	if want := []string{at("suggested.pdf"), at("there.pdf")}; err != nil || got != "" || !slices.Equal(suggested, want) {
		t.Errorf("asked about %v, and took %q, %v", suggested, got, err)
	}
}

func mustEnd(t *testing.T, s *saves, id string, whole bool) string {
	t.Helper()
	name, err := s.end(id, whole)
	mustDo(t, err)
	return name
}
