package server

import (
	"context"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server/gqlhttp"
)

// Authenticator knows whose secret is whose. Every method answers UNAUTHENTICATED for a secret that
// is unknown, expired or revoked, and any other error for a failure of its own.
type Authenticator interface {
	// Token answers who holds a tool's token.
	Token(ctx context.Context, secret string) (*access.Viewer, error)
	// Session answers who holds a browser's session.
	Session(ctx context.Context, secret string) (*access.Viewer, error)
	// OpenSession uses up the secret of a one-time link and answers the secret of a new session.
	OpenSession(ctx context.Context, oneTimeSecret string) (secret string, expires time.Time, err error)
}

// nobody authenticates no one: in the window the host says who is asking, and there is no other way.
type nobody struct{}

func (nobody) Token(context.Context, string) (*access.Viewer, error)   { return nil, unauthenticated() }
func (nobody) Session(context.Context, string) (*access.Viewer, error) { return nil, unauthenticated() }
func (nobody) OpenSession(context.Context, string) (string, time.Time, error) {
	return "", time.Time{}, unauthenticated()
}

func unauthenticated() *fault.Error {
	return fault.New(fault.Unauthenticated, "Say who is asking: send a token as Authorization: Bearer, or open the app through its link.")
}

// credential is how a request or a socket proved who is asking, kept to ask again: what was
// revoked meanwhile ends the streams it opened.
type credential struct {
	check   func(ctx context.Context, secret string) (*access.Viewer, error)
	secret  string
	checked atomic.Int64 // when it was last found good, in nanoseconds
}

// recheckAfter is how long a stream goes on after its credential was revoked, at most.
const recheckAfter = time.Second

type credentialKey struct{}

// identify answers the context of who is asking: whom the host of this handler put there, else the
// holder of the bearer token, else of the session cookie. A token that is no good is an error even
// beside a good cookie.
func (s *Server) identify(r *http.Request) (context.Context, error) {
	ctx := r.Context()
	if access.From(ctx) != nil {
		return ctx, nil
	}
	if header := r.Header.Get("Authorization"); header != "" {
		secret, ok := bearer(header)
		if !ok {
			return nil, unauthenticated()
		}
		return s.admit(ctx, &credential{check: s.auth.Token, secret: secret})
	}
	if cookie, err := r.Cookie(s.cookieName(r)); err == nil {
		return s.admit(ctx, &credential{check: s.auth.Session, secret: cookie.Value})
	}
	return nil, unauthenticated()
}

// admit checks a credential and puts its viewer, and itself, into the context.
func (s *Server) admit(ctx context.Context, c *credential) (context.Context, error) {
	viewer, err := c.check(ctx, c.secret)
	if err != nil {
		return nil, err
	}
	if viewer == nil {
		return nil, unauthenticated()
	}
	c.checked.Store(time.Now().UnixNano())
	return context.WithValue(access.With(ctx, viewer), credentialKey{}, c), nil
}

// bearer takes the secret out of an Authorization header or payload.
func bearer(header string) (secret string, ok bool) {
	scheme, secret, found := strings.Cut(header, " ")
	secret = strings.TrimSpace(secret)
	return secret, found && strings.EqualFold(scheme, "Bearer") && secret != ""
}

// authenticated lets only requests through that have a viewer. A WebSocket may still say who it is
// in its first message, because browsers cannot set headers on it; see connect.
func (s *Server) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, err := s.identify(r)
		if err == nil {
			if ctx, err = s.enter(ctx, r.Header.Get(viewAsHeader)); err != nil {
				s.turnAway(w, r, err)
				return
			}
		}
		switch {
		case err == nil:
			next.ServeHTTP(w, r.WithContext(ctx))
		case gqlhttp.IsWebSocket(r) && r.Header.Get("Authorization") == "" && fault.CodeOf(err) == fault.Unauthenticated:
			next.ServeHTTP(w, r)
		default:
			s.refuse(w, r, err)
		}
	})
}

// viewAsHeader names the person through whose eyes an owner wants to look.
const viewAsHeader = "Cadre-View-As"

// turnAway answers who may not look as they ask to.
func (s *Server) turnAway(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.As(err)
	if !ok || f.Code == fault.Internal {
		s.fail(w, r, "let somebody in", err)
		return
	}
	status := http.StatusForbidden
	if f.Code == fault.NotFound {
		status = http.StatusNotFound
	}
	gqlhttp.WriteError(w, r, status, f)
}

// refuse answers 401 to who is unknown, and 500 where the check itself failed: a database that is
// away makes nobody a stranger.
func (s *Server) refuse(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.As(err)
	if !ok || f.Code != fault.Unauthenticated {
		s.fail(w, r, "check who is asking", err)
		return
	}
	w.Header().Set("WWW-Authenticate", `Bearer realm="cadre"`)
	gqlhttp.WriteError(w, r, http.StatusUnauthorized, f)
}

// connect admits a WebSocket: by its request, or by {"authorization": "Bearer ..."} in the payload
// of connection_init.
func (s *Server) connect(ctx context.Context, payload map[string]any) (context.Context, error) {
	for key, value := range payload {
		text, isText := value.(string)
		if !strings.EqualFold(key, "authorization") || !isText {
			continue
		}
		secret, ok := bearer(text)
		if !ok {
			return nil, unauthenticated()
		}
		ctx, err := s.admit(ctx, &credential{check: s.auth.Token, secret: secret})
		if err != nil {
			return nil, err
		}
		return s.enter(ctx, "")
	}
	if access.From(ctx) == nil {
		return nil, unauthenticated()
	}
	return ctx, nil
}

// stillWelcome asks again for what opened a stream, once in a while.
func (s *Server) stillWelcome(ctx context.Context) error {
	c, ok := ctx.Value(credentialKey{}).(*credential)
	if !ok || time.Since(time.Unix(0, c.checked.Load())) < recheckAfter {
		return nil // put there by the host, or good a moment ago
	}
	if _, err := c.check(ctx, c.secret); err != nil {
		return err
	}
	c.checked.Store(time.Now().UnixNano())
	return nil
}
