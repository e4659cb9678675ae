package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/urfave/cli/v3"

	"cadre/internal/fault"
)

// serverFlags say which server to ask, and as whom.
func serverFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "server", Usage: "ask the server at `URL` instead of opening a workspace"},
		&cli.StringFlag{Name: "token", Usage: "the token for the server: `TOKEN`, or better $CADRE_TOKEN", Sources: cli.EnvVars("CADRE_TOKEN"), DefaultText: "none"},
	}
}

// remote is a server that somebody asks over HTTP.
type remote struct {
	base  *url.URL
	token string
	http  *http.Client
}

// readServer returns the server that the flags name; nil where they name none.
func readServer(c *cli.Command) (*remote, error) {
	base := c.String("server")
	if base == "" {
		return nil, nil
	}
	if c.String("file") != "" {
		return nil, usagef("give either --file or --server")
	}
	u, err := url.Parse(base)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, usagef("%q is no address of a server such as http://127.0.0.1:8765", base)
	}
	return &remote{base: u, token: c.String("token"), http: &http.Client{}}, nil
}

// asker asks the server GraphQL.
func (s *remote) asker(waits io.Writer) *asker {
	return &asker{endpoint: s.base.JoinPath("graphql").String(), token: s.token, http: s.http, waits: waits}
}

// send asks for an address below the server's, and returns the answer, which is to be closed. It fails with the server's
// words where that refuses.
func (s *remote) send(ctx context.Context, method, path string, query url.Values, body io.Reader) (*http.Response, error) {
	at := s.base.JoinPath(path)
	at.RawQuery = query.Encode()
	asked, err := http.NewRequestWithContext(ctx, method, at.String(), body)
	if err != nil {
		return nil, err
	}
	if s.token != "" {
		asked.Header.Set("Authorization", "Bearer "+s.token)
	}
	answer, err := s.http.Do(asked)
	if err != nil {
		return nil, err
	}
	if answer.StatusCode == http.StatusOK {
		return answer, nil
	}
	text, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, err
	}
	var refused struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code fault.Code }
		}
	}
	if json.Unmarshal(text, &refused) != nil || len(refused.Errors) == 0 {
		return nil, fmt.Errorf("%s answered %s, which is not Cadre", s.base.Redacted(), answer.Status)
	}
	return nil, fault.New(refused.Errors[0].Extensions.Code, "%s", refused.Errors[0].Message)
}
