package desktop

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"time"
)

// changesQuery selects exactly what the web app's own subscription selects; a test holds them together.
//
//go:embed changes.graphql
var changesQuery string

// A subscription that broke is taken up again after a pause, which grows while it is refused.
const (
	followAgainAfter = 500 * time.Millisecond
	longestPause     = 8 * time.Second
)

// maxChange bounds one event; the largest carry a thousand seats.
const maxChange = 16 << 20

// viewAsHeader names the person through whose eyes an owner looks.
const viewAsHeader = "Cadre-View-As"

// follower is where changes are asked for, and as whom.
type follower struct {
	handler http.Handler
	viewAs  string // the id of the person through whose eyes the owner looks; empty: their own
	cursor  string // of the last change that was seen; empty: from now on
}

// followChanges subscribes to a workspace in-process and hands every change to emit, until ctx ends. A
// subscription that breaks is taken up after the last change that was seen, so that none is lost.
func followChanges(ctx context.Context, f follower, log *slog.Logger, emit func(change json.RawMessage, cursor string)) {
	pause := followAgainAfter
	for {
		before := f.cursor
		err := f.once(ctx, emit)
		if ctx.Err() != nil {
			return
		}
		if f.cursor != before {
			pause = followAgainAfter
		}
		log.WarnContext(ctx, "the subscription ended; taking it up again", "error", err)
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return
		}
		pause = min(2*pause, longestPause)
	}
}

// once reads one subscription to its end, moving the cursor along.
func (f *follower) once(ctx context.Context, emit func(change json.RawMessage, cursor string)) error {
	ctx, cancel := context.WithCancel(ctx)
	request, err := f.subscription(ctx)
	if err != nil {
		cancel()
		return err
	}
	stream, feed := io.Pipe()
	served := make(chan struct{})
	go func() {
		defer close(served)
		response := &streamResponse{header: http.Header{}, body: feed}
		f.handler.ServeHTTP(response, request)
		_ = feed.CloseWithError(response.failure()) // always nil
	}()
	err = readEvents(stream, func(data []byte) error {
		change, next, err := changeOf(data)
		if err == nil && change != nil {
			f.cursor = next
			emit(change, next)
		}
		return err
	})
	cancel()
	_ = stream.CloseWithError(context.Canceled) // always nil
	<-served
	return err
}

func (f *follower) subscription(ctx context.Context) (*http.Request, error) {
	variables := map[string]any{}
	if f.cursor != "" {
		variables["after"] = f.cursor
	}
	body, err := json.Marshal(map[string]any{"query": changesQuery, "variables": variables})
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+windowHost+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	if f.viewAs != "" {
		request.Header.Set(viewAsHeader, f.viewAs)
	}
	return request, nil
}

// changeOf takes the change and its cursor out of a GraphQL response.
func changeOf(response []byte) (change json.RawMessage, cursor string, err error) {
	var parsed struct {
		Data struct {
			Changes json.RawMessage `json:"changes"`
		} `json:"data"`
		Errors []struct {
			Message string `json:"message"`
		} `json:"errors"`
	}
	if err := json.Unmarshal(response, &parsed); err != nil {
		return nil, "", fmt.Errorf("read an event: %w", err)
	}
	if len(parsed.Errors) > 0 {
		return nil, "", errors.New("the subscription was refused: " + parsed.Errors[0].Message)
	}
	var at struct {
		Cursor string `json:"cursor"`
	}
	if err := json.Unmarshal(parsed.Data.Changes, &at); err != nil {
		return nil, "", fmt.Errorf("read the cursor of an event: %w", err)
	}
	return parsed.Data.Changes, at.Cursor, nil
}

// readEvents hands the data of each `next` event to next, until the stream ends.
func readEvents(stream io.Reader, next func(data []byte) error) error {
	lines := bufio.NewScanner(stream)
	lines.Buffer(nil, maxChange)
	var event, data []byte
	for lines.Scan() {
		line := lines.Bytes()
		name, value, _ := bytes.Cut(line, []byte(":"))
		value = bytes.TrimPrefix(value, []byte(" "))
		switch {
		case len(line) > 0 && string(name) == "event":
			event = bytes.Clone(value)
		case len(line) > 0 && string(name) == "data":
			data = append(data, value...)
		case len(line) == 0:
			if string(event) == "next" {
				if err := next(data); err != nil {
					return err
				}
			}
			event, data = nil, nil
		}
	}
	return lines.Err()
}

// streamResponse hands what a handler writes to a reader as it is written.
type streamResponse struct {
	header http.Header
	status int
	body   *io.PipeWriter
}

func (s *streamResponse) Header() http.Header { return s.header }
func (s *streamResponse) Flush()              {} // a pipe holds nothing back

func (s *streamResponse) WriteHeader(status int) {
	if s.status == 0 {
		s.status = status
	}
}

func (s *streamResponse) Write(p []byte) (int, error) {
	s.WriteHeader(http.StatusOK)
	return s.body.Write(p)
}

// failure says why there was no stream; nil where there was one.
func (s *streamResponse) failure() error {
	if s.status == http.StatusOK {
		return nil
	}
	return fmt.Errorf("the subscription was refused with status %d", s.status)
}
