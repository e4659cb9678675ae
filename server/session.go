package server

import (
	"net"
	"net/http"
	"time"

	"cadre/internal/fault"
)

// cookieName tells the sessions of several Cadres on one machine apart, since cookies know no
// ports. With TLS the prefix makes browsers refuse the cookie from anyone but this host.
func (s *Server) cookieName(r *http.Request) string {
	if s.secure {
		return "__Host-cadre"
	}
	_, port, err := net.SplitHostPort(r.Host)
	if err != nil || port == "" {
		return "cadre"
	}
	return "cadre-" + port
}

// open turns the one-time secret of a link into a session cookie and goes on to the app, so that
// the secret stays in no history that is worth reading: it is used up.
func (s *Server) open(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Referrer-Policy", "no-referrer")
	if r.Header.Get("Sec-Purpose") != "" {
		http.Error(w, "This link is opened by people only.", http.StatusServiceUnavailable)
		return
	}
	secret, expires, err := s.auth.OpenSession(r.Context(), r.URL.Query().Get("secret"))
	if fault.CodeOf(err) == fault.Unauthenticated {
		http.Error(w, "This link has been used or is too old. Ask for a new one where Cadre runs.", http.StatusUnauthorized)
		return
	}
	if err != nil {
		s.fail(w, r, "open a session", err)
		return
	}
	http.SetCookie(w, &http.Cookie{
		Name: s.cookieName(r), Value: secret, Path: "/", Expires: expires, MaxAge: max(int(time.Until(expires).Seconds()), 1),
		HttpOnly: true, Secure: s.secure, SameSite: http.SameSiteStrictMode,
	})
	http.Redirect(w, r, "/", http.StatusSeeOther)
}
