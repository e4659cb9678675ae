package gqlhttp

import (
	"compress/gzip"
	"net/http"
	"strings"
)

// Compressed sends what a handler writes by gzip, where the client takes it and is not on this machine, and where it pays:
// what the first write holds is small, or packed already as a workbook is, goes as it is. Its tag becomes a weak one, since it
// names both forms. An answer that the handler breaks off stays broken: it has no end that could pass for whole.
func Compressed(next http.Handler, proxied bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept-Encoding")
		if r.Method == http.MethodHead || !acceptsGzip(r.Header) || !proxied && IsNear(r) {
			next.ServeHTTP(w, r)
			return
		}
		c := &compressing{ResponseWriter: w}
		next.ServeHTTP(c, r)
		c.end()
	})
}

// compressing decides with the first bytes of an answer how it goes.
type compressing struct {
	http.ResponseWriter
	status  int // what was said before the first bytes
	decided bool
	z       *gzip.Writer // nil for an answer that goes as it is
}

func (c *compressing) WriteHeader(status int) {
	if c.status == 0 {
		c.status = status
	}
}

func (c *compressing) Write(p []byte) (int, error) {
	if !c.decided {
		c.decide(len(p))
	}
	if c.z != nil {
		return c.z.Write(p)
	}
	return c.ResponseWriter.Write(p)
}

func (c *compressing) decide(first int) {
	c.decided = true
	header := c.Header()
	packed := strings.Contains(header.Get("Content-Type"), "openxmlformats") || header.Get("Content-Encoding") != ""
	if first >= gzipFrom && !packed {
		header.Set("Content-Encoding", "gzip")
		header.Del("Content-Length")
		if tag := header.Get("ETag"); strings.HasPrefix(tag, `"`) {
			header.Set("ETag", "W/"+tag)
		}
		c.z = gzipWriters.Get().(*gzip.Writer)
		c.z.Reset(c.ResponseWriter)
	}
	if c.status != 0 {
		c.ResponseWriter.WriteHeader(c.status)
	}
}

// end says the status of an answer without a body, or ends the compressed one.
func (c *compressing) end() {
	if !c.decided {
		c.decide(0)
	}
	if c.z != nil {
		_ = c.z.Close() // fails only where the client has left
		gzipWriters.Put(c.z)
	}
}
