package gqlhttp

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"math"
	"net/http"
	"net/netip"
	"strconv"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"cadre/internal/answer"
	"cadre/internal/fault"
	"cadre/server/guard"
)

// Compressing pays from gzipFrom bytes on. To a client on the same machine it costs more time than
// it saves from gzipLocalTo on: ten milliseconds a megabyte.
const (
	gzipFrom    = 1 << 10
	gzipLocalTo = 1 << 20
)

// WriteError answers a request that was refused before it became an operation, for this package
// and for the middleware before it.
func WriteError(w http.ResponseWriter, r *http.Request, status int, f *fault.Error) {
	kind, ok := negotiate(r.Header)
	if !ok || kind == eventStream {
		kind = legacyJSON
	}
	if status == http.StatusRequestEntityTooLarge {
		w.Header().Set("Connection", "close")
	}
	extensions := map[string]any{"code": string(f.Code)}
	if seconds, later := f.Details[guard.RetryAfter]; later {
		extensions[guard.RetryAfter] = seconds
	}
	write(w, kind, status, &graphql.Response{Errors: gqlerror.List{{Message: f.Message, Extensions: extensions}}}, nil, 0)
}

// gzipTo is the size of an answer up to which a client gets it compressed: zero for none.
func (h *Handler) gzipTo(r *http.Request) int {
	if !acceptsGzip(r.Header) {
		return 0
	}
	if h.options.Proxied || !IsNear(r) {
		return math.MaxInt
	}
	return gzipLocalTo
}

// IsNear reports whether a client is on this machine, where no proxy stands in between.
func IsNear(r *http.Request) bool {
	address, err := netip.ParseAddrPort(r.RemoteAddr)
	return err != nil || address.Addr().IsLoopback()
}

// write sends one response. The data goes out as the engine wrote it: a second encoding of
// megabytes would cost as much as the query. What was left out of it is written on the way, without
// saying before how long it is.
func write(w http.ResponseWriter, kind mediaType, status int, response *graphql.Response, parts *answer.Parts, gzipTo int) {
	header := w.Header()
	header.Set("Content-Type", string(kind)+"; charset=utf-8")
	for _, err := range response.Errors {
		if seconds, later := err.Extensions[guard.RetryAfter].(int); later {
			header.Set("Retry-After", strconv.Itoa(seconds))
		}
	}
	before, after := envelope(response)
	length := len(before) + len(response.Data) + len(after)
	if response.Data == nil {
		parts = nil // the operation was given up
	}
	switch whole := length + parts.Size(); {
	case whole >= gzipFrom && whole < gzipTo:
		header.Set("Content-Encoding", "gzip")
	case parts.Size() == 0:
		header.Set("Content-Length", strconv.Itoa(length))
	}
	w.WriteHeader(status)
	if header.Get("Content-Encoding") != "" {
		compress(w, func(to io.Writer) error { return send(to, before, response.Data, parts, after) })
		return
	}
	_ = send(w, before, response.Data, parts, after) // fails only where the client has left
}

// send writes a response in its envelope.
func send(w io.Writer, before, data []byte, parts *answer.Parts, after []byte) error {
	if _, err := w.Write(before); err != nil {
		return err
	}
	if err := parts.Send(w, data); err != nil {
		return err
	}
	_, err := w.Write(after)
	return err
}

// envelope returns what stands before and after the data of a response. A response without data
// has no data entry at all, which tells a request error from a field error.
func envelope(response *graphql.Response) (before, after []byte) {
	var b bytes.Buffer
	b.WriteByte('{')
	if len(response.Errors) > 0 {
		b.WriteString(`"errors":`)
		b.Write(marshal(response.Errors))
	}
	if response.Data != nil {
		if b.Len() > 1 {
			b.WriteByte(',')
		}
		b.WriteString(`"data":`)
	}
	if len(response.Extensions) == 0 {
		return b.Bytes(), []byte{'}'}
	}
	return b.Bytes(), append(append([]byte(`,"extensions":`), marshal(response.Extensions)...), '}')
}

// marshal encodes errors and extensions, which hold strings, numbers and lists of them. Whatever
// cannot be encoded is left out rather than breaking the whole answer.
func marshal(v any) []byte {
	text, err := json.Marshal(v)
	if err == nil {
		return text
	}
	if errs, ok := v.(gqlerror.List); ok {
		plain := make(gqlerror.List, len(errs))
		for i, e := range errs {
			plain[i] = &gqlerror.Error{Message: e.Message, Extensions: map[string]any{"code": e.Extensions["code"]}}
		}
		text, _ = json.Marshal(plain)
		return text
	}
	return []byte("{}")
}

// encode writes a response as one text, for transports that frame it themselves.
func encode(into *bytes.Buffer, response *graphql.Response) {
	before, after := envelope(response)
	into.Write(before)
	into.Write(response.Data)
	into.Write(after)
}

var gzipWriters = sync.Pool{New: func() any {
	w, err := gzip.NewWriterLevel(io.Discard, gzip.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant of the package
	}
	return w
}}

func compress(w io.Writer, send func(io.Writer) error) {
	z := gzipWriters.Get().(*gzip.Writer)
	defer gzipWriters.Put(z)
	z.Reset(w)
	if send(z) != nil {
		return // the client has left
	}
	_ = z.Close() // fails only where the client has left
}
