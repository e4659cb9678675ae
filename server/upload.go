package server

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// UploadLimits bound what is kept between an upload and the operation that reads it. Zero fields
// take defaults.
type UploadLimits struct {
	File  int           // bytes of one file: 128 MB
	Total int           // bytes of all files: 512 MB
	Life  time.Duration // how long a file is kept: an hour
}

// Uploads keeps files in memory between their upload and the operation that reads them. A file is
// seen by who uploaded it alone, and forgotten after a while or when others need the room. It is
// safe for concurrent use.
type Uploads struct {
	limits UploadLimits
	mu     sync.Mutex
	kept   map[string]upload
	order  []string // oldest first
	size   int
}

type upload struct {
	owner   string
	content []byte
	until   time.Time
}

// NewUploads returns an empty store.
func NewUploads(limits UploadLimits) *Uploads {
	if limits.File == 0 {
		limits.File = 128 << 20
	}
	if limits.Total == 0 {
		limits.Total = 512 << 20
	}
	if limits.Life == 0 {
		limits.Life = time.Hour
	}
	return &Uploads{limits: limits, kept: map[string]upload{}}
}

// Put keeps a file for who is asking and answers its id.
func (u *Uploads) Put(ctx context.Context, content []byte) (id string, err error) {
	if len(content) > u.limits.File {
		return "", u.tooLarge()
	}
	id = rand.Text()
	u.mu.Lock()
	defer u.mu.Unlock()
	u.kept[id] = upload{owner: ownerOf(ctx), content: content, until: time.Now().Add(u.limits.Life)}
	u.order = append(u.order, id)
	u.size += len(content)
	for u.size > u.limits.Total || time.Now().After(u.kept[u.order[0]].until) {
		u.forgetOldest()
	}
	return id, nil
}

func (u *Uploads) tooLarge() *fault.Error {
	return fault.New(fault.LimitExceeded, "The file is too large; the limit is %d MB.", u.limits.File>>20)
}

// forgetOldest makes room. The caller holds the lock.
func (u *Uploads) forgetOldest() {
	oldest := u.order[0]
	u.order = u.order[1:]
	u.size -= len(u.kept[oldest].content)
	delete(u.kept, oldest)
}

// Content answers a file that who is asking uploaded, or NOT_FOUND.
func (u *Uploads) Content(ctx context.Context, id string) ([]byte, error) {
	u.mu.Lock()
	defer u.mu.Unlock()
	kept, ok := u.kept[id]
	if !ok || kept.owner != ownerOf(ctx) || time.Now().After(kept.until) {
		return nil, fault.New(fault.NotFound, "There is no such upload; it may be too old. Send the file again.")
	}
	return kept.content, nil
}

// ownerOf tells viewers apart. The owner of the workspace stays one, whoever they are in the organisation: the
// window keeps a file that was dropped before it asks who that is.
func ownerOf(ctx context.Context) string {
	viewer := access.From(ctx)
	if viewer == nil {
		return ""
	}
	return viewer.Key()
}

// ServeHTTP takes a file as the raw body of a POST and answers {"id": ...}.
func (u *Uploads) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		gqlhttp.WriteError(w, r, http.StatusMethodNotAllowed, fault.New(fault.InvalidInput, "Send the file by POST."))
		return
	}
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(2 * time.Minute))
	content, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(u.limits.File)))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		gqlhttp.WriteError(w, r, http.StatusRequestEntityTooLarge, u.tooLarge())
		return
	}
	if err != nil {
		gqlhttp.WriteError(w, r, http.StatusBadRequest, fault.New(fault.InvalidInput, "The file did not arrive whole."))
		return
	}
	id, err := u.Put(r.Context(), content)
	if err != nil {
		gqlhttp.WriteError(w, r, http.StatusRequestEntityTooLarge, u.tooLarge())
		return
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_ = json.NewEncoder(w).Encode(map[string]string{"id": id}) // fails only where the client has left
}
