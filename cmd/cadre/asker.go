package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/internal/fault"
	"cadre/server/host"
)

// asker sends GraphQL requests: to a server, or to a workspace that this program opened itself.
// Both ways go through the same handler, with the same limits.
type asker struct {
	endpoint string
	token    string
	http     *http.Client
	waits    io.Writer // hears why nothing comes for a while
}

// request is a GraphQL request.
type request struct {
	Query         string         `json:"query,omitempty"`
	DocumentID    string         `json:"documentId,omitempty"` // a query that the workspace keeps by name
	OperationName string         `json:"operationName,omitempty"`
	Variables     map[string]any `json:"variables,omitempty"`
}

// askFlags say whom to ask.
func askFlags(more ...cli.Flag) []cli.Flag {
	return workspaceFlags(append(serverFlags(), more...)...)
}

// withAsker runs fn with what the flags name: a server, or an open workspace.
func withAsker(ctx context.Context, t terminal, c *cli.Command, fn func(a *asker) error) error {
	server, err := readServer(c)
	if err != nil {
		return err
	}
	if server != nil {
		return fn(server.asker(t.err))
	}
	o, err := storeOptions(c, t.err)
	if err != nil {
		return err
	}
	o.MustExist = true
	h, err := host.Open(ctx, host.Options{Store: o})
	if err != nil {
		return err
	}
	inside := newInside(h.AsOwner())
	return errors.Join(fn(&asker{endpoint: "http://localhost/graphql", http: inside.client(), waits: t.err}), inside.close(), h.Close())
}

// post sends a request and returns the answer, which is to be closed. It fails where the answer is
// no GraphQL response. Where too little of the token's allowance is left it says so and waits, once.
func (a *asker) post(ctx context.Context, r request, accept string) (*http.Response, error) {
	answer, err := a.send(ctx, r, accept)
	if err != nil || answer.StatusCode != http.StatusTooManyRequests {
		return answer, err
	}
	wait, err := strconv.Atoi(answer.Header.Get("Retry-After"))
	if err != nil || wait > 60 {
		return answer, nil // the answer itself says what is wrong
	}
	if err := answer.Body.Close(); err != nil {
		return nil, err
	}
	fmt.Fprintf(a.waits, "Waiting %d s: too little is left of what this token may ask for in a minute.\n", wait)
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-time.After(time.Duration(wait) * time.Second):
	}
	return a.send(ctx, r, accept)
}

func (a *asker) send(ctx context.Context, r request, accept string) (*http.Response, error) {
	body, err := json.Marshal(r)
	if err != nil {
		return nil, fmt.Errorf("encode the request: %w", err)
	}
	asked, err := http.NewRequestWithContext(ctx, http.MethodPost, a.endpoint, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	asked.Header.Set("Content-Type", "application/json")
	asked.Header.Set("Accept", accept)
	if a.token != "" {
		asked.Header.Set("Authorization", "Bearer "+a.token)
	}
	answer, err := a.http.Do(asked)
	if err != nil {
		return nil, err
	}
	kind, _, _ := strings.Cut(answer.Header.Get("Content-Type"), ";")
	if kind != accept && kind != "application/graphql-response+json" && kind != "application/json" {
		return nil, errors.Join(notGraphQL{a.endpoint, answer.StatusCode, answer.Status}, answer.Body.Close())
	}
	return answer, nil
}

// notGraphQL is an answer of something that is no server of ours, or of a proxy before it.
type notGraphQL struct {
	endpoint string
	status   int
	said     string
}

func (e notGraphQL) Error() string {
	return fmt.Sprintf("%s answered %s, which is not GraphQL", e.endpoint, e.said)
}

// inside is a network of two: this program's client and its own handler. Nobody else can reach it.
type inside struct {
	server *http.Server
	dials  chan net.Conn
	once   sync.Once
	closed chan struct{}
	ended  chan error
}

func newInside(handler http.Handler) *inside {
	n := &inside{server: &http.Server{Handler: handler}, dials: make(chan net.Conn), closed: make(chan struct{}), ended: make(chan error, 1)}
	go func() { n.ended <- n.server.Serve(n) }()
	return n
}

// Accept, Close and Addr make it a net.Listener.
func (n *inside) Accept() (net.Conn, error) {
	select {
	case conn := <-n.dials:
		return conn, nil
	case <-n.closed:
		return nil, net.ErrClosed
	}
}

func (n *inside) Close() error {
	n.once.Do(func() { close(n.closed) })
	return nil
}

func (n *inside) Addr() net.Addr { return &net.UnixAddr{Name: "inside", Net: "pipe"} }

func (n *inside) client() *http.Client {
	return &http.Client{Transport: &http.Transport{DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		mine, theirs := net.Pipe()
		select {
		case n.dials <- theirs:
			return mine, nil
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}}}
}

func (n *inside) close() error {
	err := n.server.Close()
	if ended := <-n.ended; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	return err
}

// readText returns an argument as it is, or the content of the file that @FILE names; @- is
// standard input.
func readText(t terminal, arg string) (string, error) {
	name, isFile := strings.CutPrefix(arg, "@")
	if !isFile {
		return arg, nil
	}
	var content []byte
	var err error
	if name == "-" {
		content, err = io.ReadAll(t.in)
	} else {
		content, err = os.ReadFile(name)
	}
	if err != nil {
		return "", fault.New(fault.InvalidInput, "Cannot read %s: %v.", arg, err)
	}
	return string(content), nil
}
