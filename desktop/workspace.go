package desktop

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"cadre/internal/fault"
)

// workspace is one open file with the handler that serves it to its owner.
type workspace interface {
	http.Handler
	// Path is the absolute path of the file.
	Path() string
	// Backup writes a verified copy of the file as it is now. It refuses a target that exists.
	Backup(ctx context.Context, target string) error
	// Upload keeps a file for an import and answers its id, as POST /uploads does.
	Upload(ctx context.Context, content []byte) (string, error)
	// Close ends every stream and gives the file free.
	Close() error
}

// opener opens the workspace at a path. With mustExist it creates none.
type opener func(ctx context.Context, path string, mustExist bool) (workspace, error)

// fileExtension marks the files that are workspaces.
const fileExtension = ".cadre"

// DefaultWorkspace is the path of the file that opens when none was named: in the user's data folder.
func DefaultWorkspace() (string, error) {
	folder, err := dataFolder()
	if err != nil {
		return "", fault.Wrap(err, "find the user's data folder")
	}
	return filepath.Join(folder, "workspace"+fileExtension), nil
}

// nameOf is what a workspace is called in titles and menus.
func nameOf(path string) string {
	return strings.TrimSuffix(filepath.Base(path), fileExtension)
}

// withExtension completes a file name that was typed without one.
func withExtension(path string) string {
	if filepath.Ext(path) == "" {
		return path + fileExtension
	}
	return path
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
