package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// probe is a measurement that has no floor to be compared with.
type probe struct {
	About      string  `json:"about"`
	P50        float64 `json:"p50"`
	P95        float64 `json:"p95"`
	Aim        string  `json:"aim"`
	Statements float64 `json:"statementsPerRequest,omitempty"` // where they were counted
}

// The writes that are measured.
const (
	renameSeat = `mutation R($seat: ID!, $title: String!) { renamePosition(input: {position: $seat, title: $title}) { position { title } } }`
	moveSeat   = `mutation M($seat: ID!, $to: ID!) { movePosition(input: {positions: [$seat], reportsTo: $to}) { changeset { id } } }`
	holdSeat   = `mutation A($seat: ID!, $name: String!) { assignPerson(input: {position: $seat, kind: INTERIM, newPerson: {name: $name}}) { assignment { id } } }`
)

// probes measures what our server does beside the reference queries. Seats are some that have no
// other of them above.
func probes(ctx context.Context, ours *child, seats []map[string]string) ([]probe, error) {
	checking, loading := milliseconds(ours.opened.file), milliseconds(ours.opened.whole-ours.opened.file)
	list := []probe{
		{About: "opening and checking the file", P50: checking, P95: checking},
		{About: "loading the organisation", P50: loading, P95: loading, Aim: "1,000 ms"},
		{About: "both, in processor time", P50: milliseconds(ours.opened.cpu), P95: milliseconds(ours.opened.cpu)},
	}
	searches := map[string][]string{
		"search that hits":           {"ana", "product", "engin", "kim ha", "designer", "berg"},
		"search with a typing error": {"prodcut manger", "enginer", "kowalzyk", "desinger", "okfaor", "svenson"},
	}
	for _, about := range []string{"search that hits", "search with a typing error"} {
		p, err := timed(40, func(i int) error {
			texts := searches[about]
			_, err := ours.ask(ctx, `query S($text: String!) { org { search(text: $text) { kind label detail position { id } } } }`, map[string]any{"text": texts[i%len(texts)]})
			return err
		})
		if err != nil {
			return nil, err
		}
		p.About, p.Aim = about, "15 ms"
		list = append(list, p)
	}
	for _, q := range []struct{ about, text string }{
		{"counting all seats by department, location and role", `{ org { aggregateSeats(by: [GROUP, LOCATION, ROLE]) { groupCount groups(first: 100) { keys { key label } seats headcount vacancies fte { sum } span { average max } } } } }`},
		{"counting all people by tenure, with its distribution", `{ org { aggregatePeople(by: [TENURE]) { groups { keys { label } people tenure { average median } } } } }`},
	} {
		p, err := timed(20, func(int) error {
			_, err := ours.ask(ctx, q.text, nil)
			return err
		})
		if err != nil {
			return nil, err
		}
		p.About = q.about
		list = append(list, p)
	}
	seat := seats[0]["id"]
	rename := func(i int) error {
		_, err := ours.ask(ctx, renameSeat, map[string]any{"seat": seat, "title": fmt.Sprintf("Measured %d", i)})
		return err
	}
	writes := []struct {
		about string
		do    func(i int) error
	}{
		{"renaming a seat, until the answer", rename},
		{"moving a seat with all below it", func(i int) error {
			_, err := ours.ask(ctx, moveSeat, map[string]any{"seat": seat, "to": seats[1+i%2]["id"]})
			return err
		}},
		{"putting a new person on a seat", func(i int) error {
			_, err := ours.ask(ctx, holdSeat, map[string]any{"seat": seat, "name": fmt.Sprintf("Measured %d", i)})
			return err
		}},
	}
	for _, w := range writes {
		p, err := timed(40, w.do)
		if err != nil {
			return nil, err
		}
		p.About = w.about
		list = append(list, p)
	}
	p, err := eventLatency(ctx, ours, rename)
	if err != nil {
		return nil, err
	}
	p.About = "renaming a seat, until a subscriber has the event"
	many, err := eventToMany(ctx, ours, rename)
	if err != nil {
		return nil, err
	}
	return append(list, p, many), nil
}

// timed calls do a number of times, after one that warms up.
func timed(times int, do func(i int) error) (probe, error) {
	var taken []time.Duration
	for i := range times + 1 {
		start := time.Now()
		if err := do(i); err != nil {
			return probe{}, err
		}
		if i > 0 {
			taken = append(taken, time.Since(start))
		}
	}
	return summary("", taken, ""), nil
}

// summary makes a probe of what was measured.
func summary(about string, taken []time.Duration, aim string) probe {
	slices.Sort(taken)
	return probe{About: about, P50: percentile(taken, 0.5), P95: percentile(taken, 0.95), Aim: aim}
}

// eventLatency writes and waits for the event of it on an open stream.
func eventLatency(ctx context.Context, ours *child, write func(i int) error) (probe, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	s, err := subscribe(ctx, ours, client)
	if err != nil {
		return probe{}, err
	}
	defer s.close()
	return timed(40, func(i int) error {
		// The sum differs from what was written before, or nothing would change.
		if err := write(1000 + i); err != nil {
			return err
		}
		return s.next()
	})
}

// manySubscribers is how many follow the changes at once.
const manySubscribers = 1_000

// eventToMany writes and waits until each of many open streams has the event of it.
func eventToMany(ctx context.Context, ours *child, write func(i int) error) (probe, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	// Each stream is a connection of its own.
	streams := &http.Client{Transport: &http.Transport{MaxConnsPerHost: 0, MaxIdleConnsPerHost: manySubscribers}}
	defer streams.CloseIdleConnections()
	list := make([]*subscription, 0, manySubscribers)
	defer func() {
		for _, s := range list {
			s.close()
		}
	}()
	for range manySubscribers {
		s, err := subscribe(ctx, ours, streams)
		if err != nil {
			return probe{}, fmt.Errorf("subscriber %d: %w", len(list)+1, err)
		}
		list = append(list, s)
	}
	p, err := timed(10, func(i int) error {
		if err := write(2000 + i); err != nil {
			return err
		}
		heard := make(chan error, len(list))
		for _, s := range list {
			go func() { heard <- s.next() }()
		}
		var err error
		for range list {
			err = errors.Join(err, <-heard)
		}
		return err
	})
	p.About = fmt.Sprintf("renaming a seat, until each of %d subscribers has the event", manySubscribers)
	return p, err
}

// subscription is an open stream of what changes.
type subscription struct {
	body  io.ReadCloser
	lines *bufio.Scanner
}

func subscribe(ctx context.Context, ours *child, by *http.Client) (*subscription, error) {
	body, err := json.Marshal(map[string]any{"query": `subscription { changes { cursor changeset { summary } seats { id title } } }`})
	if err != nil {
		return nil, err
	}
	r, err := ours.request(ctx, body)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Accept", "text/event-stream")
	response, err := by.Do(r)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		response.Body.Close()
		return nil, fmt.Errorf("the stream answers %s", response.Status)
	}
	return &subscription{response.Body, bufio.NewScanner(response.Body)}, nil
}

// next waits for the next event.
func (s *subscription) next() error {
	for s.lines.Scan() {
		if strings.HasPrefix(s.lines.Text(), "data:") && strings.Contains(s.lines.Text(), "changes") {
			return nil
		}
	}
	return errors.Join(errors.New("the stream ended"), s.lines.Err())
}

func (s *subscription) close() { _ = s.body.Close() }

// burst sends the whole chart to eight clients at once and returns the most memory that it took.
func burst(ctx context.Context, c *child, query string) (int, error) {
	c.resetPeak()
	for range 3 {
		if _, err := c.run(ctx, query, 8, time.Second); err != nil {
			return 0, err
		}
	}
	if _, err := c.post(ctx, c.bodies[query][0], io.Discard); err != nil {
		return 0, err
	}
	return c.peak(), nil
}
