package server

import (
	"net"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// allowedHosts keeps out requests that reached this address under a foreign name: a page of
// evil.example whose name resolves to 127.0.0.1 must not speak to a local server as if it were its
// own. Ports do not matter.
func (s *Server) allowedHosts(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !slices.Contains(s.hosts, hostname(r.Host)) {
			gqlhttp.WriteError(w, r, http.StatusMisdirectedRequest, fault.New(fault.Forbidden, "This server does not answer under that name."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// hostname is the lower-case name in a Host header, without port and brackets.
func hostname(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	return strings.ToLower(strings.TrimSuffix(strings.Trim(host, "[]"), "."))
}

// loopbackHosts are the names of this machine for itself.
func loopbackHosts() []string { return []string{"localhost", "127.0.0.1", "::1"} }

// sameOrigin refuses what a browser sends on behalf of another site: requests that change
// something by the standard library's rules, and reads of data by the same rules, because a
// cross-site GET must not even run. Following a link to a page of the app is no such request.
func (s *Server) sameOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.crossOrigin.Check(r) != nil || !s.fromHere(r) {
			gqlhttp.WriteError(w, r, http.StatusForbidden, fault.New(fault.Forbidden, "Requests from other sites are not taken."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// fromHere holds for every method what the standard library's check holds for unsafe ones. Requests
// that carry neither header come from programs, or from the address bar of an old browser.
func (s *Server) fromHere(r *http.Request) bool {
	if origin := r.Header.Get("Origin"); origin != "" && !s.isOwnOrigin(origin, r.Host) {
		return false
	}
	switch r.Header.Get("Sec-Fetch-Site") {
	case "", "none", "same-origin":
		return true
	}
	if slices.Contains(s.origins, r.Header.Get("Origin")) {
		return true
	}
	isLink := r.Method == http.MethodGet && r.Header.Get("Sec-Fetch-Mode") == "navigate"
	return isLink && !isData(r.URL.Path)
}

// isOwnOrigin compares host and port alone: behind a proxy the scheme that the browser saw is not
// ours to know.
func (s *Server) isOwnOrigin(origin, host string) bool {
	if slices.Contains(s.origins, origin) {
		return true
	}
	u, err := url.Parse(origin)
	return err == nil && strings.EqualFold(u.Host, host)
}

// isData tells the addresses that answer data from those of the app's own pages and files.
func isData(path string) bool {
	for _, prefix := range []string{"/graphql", "/uploads", "/metrics", "/scim/"} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return IsDownload(path)
}

// IsDownload tells the addresses that answer a file, which pages link to; the window saves them, since web views have no
// downloads of their own.
func IsDownload(path string) bool {
	for _, prefix := range []string{"/exports/", "/calendar/", "/briefing/"} {
		if strings.HasPrefix(path, prefix) {
			return true
		}
	}
	return false
}
