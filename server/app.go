package server

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"

	"cadre/server/gqlhttp"
)

// app serves the files of the built web app from memory: each with an ETag, those with a hash in
// their name for ever, and index.html for every address that is a room of the app.
type app struct {
	files map[string]*file
	// proxied says that clients which seem to be on this machine may be far away.
	proxied bool
}

// file is one file of the app; its compressed form is made when it is first asked for.
type file struct {
	body    []byte
	kind    string
	etag    string
	forever bool
	packed  func() []byte
}

// newApp reads all files. A build without the web app has none.
func newApp(dist fs.FS, proxied bool) (*app, error) {
	a := &app{files: map[string]*file{}, proxied: proxied}
	if dist == nil {
		return a, nil
	}
	err := fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		body, err := fs.ReadFile(dist, name)
		if err != nil {
			return err
		}
		a.files["/"+name] = newFile(name, body)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the web app: %w", err)
	}
	return a, nil
}

// newFile knows by its folder whether a file may be kept for ever: the build puts the hash of their
// content into the names below assets/, and nowhere else.
func newFile(name string, body []byte) *file {
	sum := sha256.Sum256(body)
	kind := mime.TypeByExtension(path.Ext(name))
	if kind == "" {
		kind = http.DetectContentType(body)
	}
	return &file{
		body: body, kind: kind,
		etag:    `W/"` + hex.EncodeToString(sum[:12]) + `"`, // weak: it names the plain and the compressed form
		forever: strings.HasPrefix(name, "assets/"),
		packed:  sync.OnceValue(func() []byte { return pack(body, kind) }),
	}
}

// pack compresses what shrinks; nil means send it as it is.
func pack(body []byte, kind string) []byte {
	text := strings.HasPrefix(kind, "text/") || strings.Contains(kind, "javascript") || strings.Contains(kind, "json") || strings.Contains(kind, "svg") || strings.Contains(kind, "wasm")
	if !text || len(body) < 1<<10 {
		return nil
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write(body); err != nil || z.Close() != nil {
		return nil
	}
	return packed.Bytes()
}

// ServeHTTP answers a file, a room, or 404.
func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "Only GET.", http.StatusMethodNotAllowed)
		return
	}
	name := path.Clean("/" + r.URL.Path)
	if f, ok := a.files[name]; ok {
		f.serve(w, r, a.proxied)
		return
	}
	page, ok := a.files[pageOf(name)]
	switch {
	case path.Ext(name) != "":
		http.NotFound(w, r)
	case !ok:
		http.Error(w, "This build has no web app. The API is at /graphql.", http.StatusNotFound)
	default:
		page.serve(w, r, a.proxied)
	}
}

// pageOf names the page behind an address without a file of its own.
func pageOf(name string) string {
	if name == "/graphiql" {
		return "/graphiql.html"
	}
	return "/index.html"
}

// serve answers 304 where the client has the file already. Pages are asked for again every time, so
// that a new version shows at the next load. On this machine compressing costs more time than it saves.
func (f *file) serve(w http.ResponseWriter, r *http.Request, proxied bool) {
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("ETag", f.etag)
	h.Add("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if f.forever {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if matches(r.Header.Get("If-None-Match"), f.etag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := f.body
	if (proxied || !gqlhttp.IsNear(r)) && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		if packed := f.packed(); packed != nil {
			h.Set("Content-Encoding", "gzip")
			body = packed
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodGet {
		_, _ = w.Write(body) // fails only where the client has left
	}
}

func matches(header, etag string) bool {
	for _, candidate := range strings.Split(header, ",") {
		candidate = strings.TrimSpace(candidate)
		if candidate == "*" || strings.TrimPrefix(candidate, "W/") == strings.TrimPrefix(etag, "W/") {
			return true
		}
	}
	return false
}
