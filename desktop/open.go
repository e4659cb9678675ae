package desktop

import (
	"context"
	"log/slog"
	"net/http"

	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/server/host"
)

// windowHost is the name under which the page and the window know the handler. There is no such host.
const windowHost = "wails"

// pageHosts are the names that web views give to it: on Windows it is spelled like a real one.
func pageHosts() []string { return []string{windowHost, windowHost + ".localhost"} }

// served is a workspace as the window serves it: whoever asks is its owner.
type served struct {
	http.Handler
	host *host.Host
}

// openFiles returns what opens a workspace file and the handler over it.
func openFiles(log *slog.Logger) opener {
	return func(ctx context.Context, path string, mustExist bool) (workspace, error) {
		opened, err := host.Open(ctx, host.Options{Store: store.Options{File: path, MustExist: mustExist, Logger: log}, Hosts: pageHosts(), Deliver: true})
		if err != nil {
			return nil, err
		}
		return &served{Handler: opened.AsOwner(), host: opened}, nil
	}
}

// Path answers the absolute path of the file.
func (s *served) Path() string { return s.host.Store.Path() }

// Backup copies the file as it is now.
func (s *served) Backup(ctx context.Context, target string) error {
	return s.host.Store.Backup(ctx, target)
}

// Upload keeps a file under the name of the owner, who alone can import it.
func (s *served) Upload(ctx context.Context, content []byte) (string, error) {
	return s.host.Uploads.Put(access.With(ctx, host.Owner()), content)
}

// Close ends every stream and gives the file free.
func (s *served) Close() error { return s.host.Close() }
