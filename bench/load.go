package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
)

// target is a server and the requests that it is sent, by query.
type target struct {
	name, url, secret string
	bodies            map[string][][]byte
}

var client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64, DisableCompression: true}}

func (t *target) request(ctx context.Context, body []byte) (*http.Request, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, t.url+"/graphql", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "application/graphql-response+json")
	r.Header.Set("Authorization", "Bearer "+t.secret)
	return r, nil
}

// post sends a request and copies the answer into w.
func (t *target) post(ctx context.Context, body []byte, w io.Writer) (int64, error) {
	r, err := t.request(ctx, body)
	if err != nil {
		return 0, err
	}
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	n, err := io.Copy(w, response.Body)
	if err == nil && response.StatusCode != http.StatusOK {
		err = fmt.Errorf("%s answered %s", t.name, response.Status)
	}
	return n, err
}

// ask sends a query of text and reads its answer.
func (t *target) ask(ctx context.Context, text string, variables any) (map[string]any, error) {
	body, err := json.Marshal(map[string]any{"query": text, "variables": variables})
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if _, err := t.post(ctx, body, &b); err != nil {
		return nil, fmt.Errorf("%w: %.300s", err, b.Bytes())
	}
	var answer struct {
		Data   map[string]any
		Errors []any
	}
	if err := json.Unmarshal(b.Bytes(), &answer); err != nil {
		return nil, fmt.Errorf("%s answered no JSON: %w", t.name, err)
	}
	if len(answer.Errors) > 0 {
		return nil, fmt.Errorf("%s answered %v", t.name, answer.Errors[0])
	}
	return answer.Data, nil
}

// prepare writes the requests of a query, fetching first pages where the second is measured.
func (t *target) prepare(ctx context.Context, q query, text string) error {
	for _, variables := range q.variables {
		sent := map[string]string{}
		for name, value := range variables {
			sent[name] = value
		}
		if q.paged {
			page, err := t.ask(ctx, text, sent)
			if err != nil {
				return err
			}
			if sent["after"], _ = at(page, "org", "people", "pageInfo", "endCursor").(string); sent["after"] == "" {
				return fmt.Errorf("%s: the first page has no end", t.name)
			}
		}
		body, err := json.Marshal(map[string]any{"query": text, "variables": sent})
		if err != nil {
			return err
		}
		t.bodies[q.name] = append(t.bodies[q.name], body)
	}
	return nil
}

func at(v any, path ...string) any {
	for _, key := range path {
		object, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = object[key]
	}
	return v
}

// statements returns how many statements the target sent to its database so far.
func (t *target) statements(ctx context.Context) (int, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, t.url+"/bench/statements", nil)
	if err != nil {
		return 0, err
	}
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return 0, err
	}
	return strconv.Atoi(string(text))
}

// load is what a number of clients got done in a stretch of time.
type load struct {
	latencies []time.Duration // sorted
	elapsed   time.Duration
	cpu       time.Duration
	bytes     int64
}

// run lets clients send the requests of a query, each the next as soon as it has its answer.
func (c *child) run(ctx context.Context, query string, clients int, stretch time.Duration) (load, error) {
	bodies := c.bodies[query]
	var next, size atomic.Int64
	taken := make([][]time.Duration, clients)
	failed := make([]error, clients)
	before, start := c.cpu(), time.Now()
	var running sync.WaitGroup
	for i := range clients {
		running.Go(func() {
			for failed[i] == nil && (len(taken[i]) == 0 || time.Since(start) < stretch) {
				sent := time.Now()
				n, err := c.post(ctx, bodies[int(next.Add(1))%len(bodies)], io.Discard)
				taken[i] = append(taken[i], time.Since(sent))
				size.Add(n)
				failed[i] = err
			}
		})
	}
	running.Wait()
	l := load{latencies: slices.Concat(taken...), elapsed: time.Since(start), cpu: c.cpu() - before}
	slices.Sort(l.latencies)
	l.bytes = size.Load() / int64(len(l.latencies))
	for _, err := range failed {
		if err != nil {
			return l, err
		}
	}
	return l, nil
}

// percentile returns the latency that a share of the requests did not exceed, in milliseconds.
func percentile(sorted []time.Duration, share float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return milliseconds(sorted[int(share*float64(len(sorted)-1))])
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
