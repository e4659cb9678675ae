package server

import (
	"context"
	"net/http"
	"net/url"
	"reflect"
	"strings"
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
	// Revocations answers a text that is another one once a token or a session was revoked, by whatever program.
	Revocations(ctx context.Context) (string, error)
}

// nobody authenticates no one: in the window the host says who is asking, and there is no other way.
type nobody struct{}

func (nobody) Token(context.Context, string) (*access.Viewer, error)   { return nil, unauthenticated() }
func (nobody) Session(context.Context, string) (*access.Viewer, error) { return nil, unauthenticated() }
func (nobody) OpenSession(context.Context, string) (string, time.Time, error) {
	return "", time.Time{}, unauthenticated()
}
func (nobody) Revocations(context.Context) (string, error) { return "", nil }

func unauthenticated() *fault.Error {
	return fault.New(fault.Unauthenticated, "Say who is asking: send a token as Authorization: Bearer, or open the app through its link.")
}

// credential is how a request or a socket proved who is asking, kept to ask again: what was
// revoked meanwhile ends the streams it opened.
type credential struct {
	check  func(ctx context.Context, secret string) (*access.Viewer, error)
	secret string
}

type credentialKey struct{}

// entrance is how somebody came in, kept to let them in again: who they are may change while a stream is open.
type entrance struct {
	viewer *access.Viewer // as the host or their credential says
	viewAs string
}

type entranceKey struct{}

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
			viewAs, eyes := eyesOf(r)
			if eyes == nil {
				ctx, eyes = s.letIn(ctx, viewAs)
			}
			if eyes != nil {
				s.turnAway(w, r, eyes)
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

// viewAsHeader names the person through whose eyes an owner wants to look. A WebSocket may say it in the payload
// of connection_init instead.
const viewAsHeader = "Cadre-View-As"

// viewAsParameter says the same where a browser follows a link, which carries no headers of the page that it is on:
// GET /exports/org.csv?viewAs=per_…
const viewAsParameter = "viewAs"

// eyesOf reads through whose eyes a request looks. It refuses what it does not understand: who wants to
// see less must not be shown all.
func eyesOf(r *http.Request) (string, error) {
	if viewAs := r.Header.Get(viewAsHeader); viewAs != "" || !isDownload(r.URL.Path) {
		return viewAs, nil
	}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return "", fault.New(fault.InvalidInput, "What follows the ? cannot be read.").Because(err)
	}
	given, asked := query[viewAsParameter]
	if asked && (len(given) != 1 || given[0] == "") {
		return "", fault.New(fault.InvalidInput, "Give %s once, or leave it out.", viewAsParameter).OnField(viewAsParameter)
	}
	return query.Get(viewAsParameter), nil
}

// letIn answers the context in which somebody looks, and remembers how they came.
func (s *Server) letIn(ctx context.Context, viewAs string) (context.Context, error) {
	came := entrance{access.From(ctx), viewAs}
	ctx, err := s.enter(ctx, viewAs)
	if err != nil {
		return nil, err
	}
	return context.WithValue(ctx, entranceKey{}, came), nil
}

// lookingOn answers requests that leave something behind only to those who look with their own eyes.
func (s *Server) lookingOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := readOnly(r.Context()); err != nil {
			s.turnAway(w, r, err)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// readOnly refuses to change anything for those who look through somebody's eyes.
func readOnly(ctx context.Context) error {
	if v := access.From(ctx); v != nil && v.Behind != nil {
		return fault.New(fault.Forbidden, "You look through the eyes of %s, and change nothing. Go back to your own first.", v.Name)
	}
	return nil
}

// ownersOnly answers what tells of everybody's doings to who owns the workspace alone.
func (s *Server) ownersOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if v := access.From(r.Context()); v == nil || !v.Owner || !v.Can(access.ScopeRead) {
			s.turnAway(w, r, fault.New(fault.Forbidden, "Only the owner of the workspace reads how much goes on in it."))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// turnAway answers who may not look as they ask to.
func (s *Server) turnAway(w http.ResponseWriter, r *http.Request, err error) {
	f, ok := fault.As(err)
	if !ok || f.Code == fault.Internal {
		s.fail(w, r, "let somebody in", err)
		return
	}
	status := http.StatusForbidden
	switch f.Code {
	case fault.NotFound:
		status = http.StatusNotFound
	case fault.InvalidInput:
		status = http.StatusBadRequest
	}
	refusal(w, r, status, f)
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
	refusal(w, r, http.StatusUnauthorized, f)
}

// connect admits a WebSocket: by its request, or by {"authorization": "Bearer ..."} in the payload
// of connection_init; through the eyes of the person that the payload or the request names.
func (s *Server) connect(ctx context.Context, payload map[string]any) (context.Context, error) {
	said := map[string]string{}
	for key, value := range payload {
		if text, ok := value.(string); ok {
			said[strings.ToLower(key)] = text
		}
	}
	came, entered := ctx.Value(entranceKey{}).(entrance)
	if viewAs := said[strings.ToLower(viewAsHeader)]; viewAs != "" {
		came.viewAs = viewAs
	}
	if header, ok := said["authorization"]; ok {
		secret, ok := bearer(header)
		if !ok {
			return nil, unauthenticated()
		}
		ctx, err := s.admit(ctx, &credential{check: s.auth.Token, secret: secret})
		if err != nil {
			return nil, err
		}
		return s.letIn(ctx, came.viewAs)
	}
	if !entered || came.viewer == nil {
		return nil, unauthenticated()
	}
	return s.letIn(access.With(ctx, came.viewer), came.viewAs)
}

// stillWelcome asks again for what opened a stream, before each event of it: whether the credential is good, and
// whether whoever looks still is who they were.
func (s *Server) stillWelcome(ctx context.Context) error {
	came, _ := ctx.Value(entranceKey{}).(entrance)
	if c, ok := ctx.Value(credentialKey{}).(*credential); ok {
		viewer, err := c.check(ctx, c.secret)
		if err != nil {
			return err
		}
		came.viewer = viewer
	}
	again, err := s.enter(access.With(ctx, came.viewer), came.viewAs)
	if err != nil {
		return err
	}
	if !reflect.DeepEqual(access.From(again), access.From(ctx)) {
		return unauthenticated()
	}
	return nil
}
