package graph_test

import (
	"bytes"
	"io/fs"
	"os"
	"strings"
	"testing"
)

// TestResolversNeverSpeakAsCadre reads the source of all that answers queries: what is read there is read with the
// viewer's own rights.
func TestResolversNeverSpeakAsCadre(t *testing.T) {
	files := 0
	err := fs.WalkDir(os.DirFS("."), ".", func(path string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		files++
		source, err := os.ReadFile(path)
		for _, way := range []string{"access.System(", "privacy.DecisionContext("} {
			if bytes.Contains(source, []byte(way)) {
				t.Errorf("%s uses %s…)", path, way)
			}
		}
		return err
	})
	if err != nil || files < 50 {
		t.Errorf("read %d files: %v", files, err)
	}
}
