package main

import (
	"bufio"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"cadre/internal/fault"
)

//go:embed watch.graphql
var watchQuery string

// A broken stream is opened again after a pause that grows from the first to the longest.
const (
	firstPause   = 500 * time.Millisecond
	longestPause = 30 * time.Second
)

func newWatch(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "watch",
		Usage: "follow the changes: one JSON object a line, without gap or repeat",
		Description: "Goes on after a broken connection where it was. Keep the cursor of the last line and\n" +
			"hand it to --after to go on in a later run; --after 0 begins with the first change.",
		UsageText: `cadre watch --server URL | --database URL | --file FILE  [--after CURSOR] [--first N]

CADRE_TOKEN=... cadre watch --server http://127.0.0.1:8765
cadre watch --file acme.cadre --after 0 --first 10`,
		Flags: askFlags(
			&cli.StringFlag{Name: "after", Usage: "begin after `CURSOR`; from now on when not given"},
			&cli.IntFlag{Name: "first", Usage: "end after `N` changes"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			if _, err := arguments(c); err != nil {
				return err
			}
			if c.IsSet("first") && c.Int("first") < 1 {
				return usagef("--first takes 1 or more")
			}
			return withAsker(ctx, t, c, func(a *asker) error {
				w := &watch{asker: a, terminal: t, left: c.Int("first"), bounded: c.IsSet("first")}
				if c.IsSet("after") {
					after := c.String("after")
					w.after = &after
				}
				return w.run(ctx)
			})
		},
	}
}

// watch follows one log of changes over as many streams as it takes.
type watch struct {
	*asker
	terminal
	after   *string
	left    int
	bounded bool
}

// errBroken is a stream that ended without having been completed.
var errBroken = errors.New("the stream broke off")

// run follows until the log ends, enough was seen, or somebody interrupts it.
func (w *watch) run(ctx context.Context) error {
	pause := firstPause
	for {
		seen, err := w.follow(ctx)
		switch {
		case ctx.Err() != nil:
			return nil // interrupted, which is how a watch ends
		case err == nil:
			return nil
		case !errors.Is(err, errBroken):
			return err
		}
		if seen {
			pause = firstPause
		}
		fmt.Fprintf(w.err, "cadre: %v; trying again in %v\n", err, pause)
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return nil
		}
		pause = min(2*pause, longestPause)
	}
}

// follow reads one stream to its end and reports whether anything came.
func (w *watch) follow(ctx context.Context) (seen bool, err error) {
	r := request{Query: watchQuery, Variables: map[string]any{"after": w.after}}
	if w.bounded {
		r.Variables["first"] = w.left
	}
	answer, err := w.post(ctx, r, "text/event-stream")
	if err != nil {
		var not notGraphQL
		if errors.As(err, &not) && !passing(not.status) {
			return false, err
		}
		return false, fmt.Errorf("%w: %w", errBroken, err)
	}
	defer answer.Body.Close()
	if passing(answer.StatusCode) {
		return false, fmt.Errorf("%w: %w", errBroken, refusal(answer.Body))
	}
	if kind := answer.Header.Get("Content-Type"); !strings.HasPrefix(kind, "text/event-stream") {
		return false, refusal(answer.Body)
	}
	frames := bufio.NewReader(answer.Body)
	for {
		name, data, err := readFrame(frames)
		if err != nil {
			return seen, fmt.Errorf("%w: %w", errBroken, err)
		}
		switch name {
		case "next":
			if err := w.print(data); err != nil {
				return seen, err
			}
			seen = true
		case "complete":
			return seen, w.completed()
		}
	}
}

// passing reports whether a status may be another one in a while: of a server that has trouble, or too much to do. Any
// other is no server of ours at that address, or says what is wrong with the request.
func passing(status int) bool { return status >= 500 || status == http.StatusTooManyRequests }

// completed tells the end that was asked for from that of a server which shuts down.
func (w *watch) completed() error {
	if w.bounded && w.left == 0 {
		return nil
	}
	return fmt.Errorf("%w: the server ended it", errBroken)
}

// print writes one change and remembers its cursor.
func (w *watch) print(data []byte) error {
	var response struct {
		Data struct {
			Changes json.RawMessage
		}
		Errors []struct {
			Message    string
			Extensions struct{ Code fault.Code }
		}
	}
	if err := json.Unmarshal(data, &response); err != nil {
		return fmt.Errorf("an event is no JSON: %w", err)
	}
	if len(response.Errors) > 0 {
		e := response.Errors[0]
		return fault.New(e.Extensions.Code, "%s", e.Message)
	}
	var change struct{ Cursor string }
	if err := json.Unmarshal(response.Data.Changes, &change); err != nil || change.Cursor == "" {
		return fmt.Errorf("an event has no cursor: %s", data)
	}
	w.after = &change.Cursor
	w.left--
	_, err := fmt.Fprintf(w.out, "%s\n", response.Data.Changes)
	return err
}

// refusal returns what a server says that opens no stream.
func refusal(body io.Reader) error {
	var response struct {
		Errors []struct{ Message string }
	}
	if err := json.NewDecoder(body).Decode(&response); err != nil || len(response.Errors) == 0 {
		return errors.New("the server opens no stream")
	}
	return errors.New(response.Errors[0].Message)
}

// readFrame reads one event of an event stream, past comments and empty frames.
func readFrame(r *bufio.Reader) (name string, data []byte, err error) {
	var lines []string
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return "", nil, err
		}
		line = strings.TrimRight(line, "\r\n")
		field, value, _ := strings.Cut(line, ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case line == "" && name != "":
			return name, []byte(strings.Join(lines, "\n")), nil
		case field == "event":
			name = value
		case field == "data":
			lines = append(lines, value)
		}
	}
}
