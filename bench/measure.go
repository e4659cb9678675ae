package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// plan says how long to measure.
type plan struct {
	rounds  int
	stretch time.Duration // of one query, one target, one number of clients, in one round
	clients []int
	profile string // folder for processor profiles of our server, if any
}

// figures are what one target takes for one query at one number of clients: the latencies of the
// best round, and the processor time over all rounds.
type figures struct {
	P50       float64 `json:"p50"`
	P95       float64 `json:"p95"`
	PerSecond float64 `json:"perSecond"`
	CPU       float64 `json:"cpuMillisecondsPerRequest"`
	Requests  int     `json:"requests"`
}

// result is what one target takes for one query.
type result struct {
	Statements float64         `json:"statementsPerRequest"`
	Bytes      int64           `json:"bytes"`
	Peak       int             `json:"peakMegabytes"`
	Hash       string          `json:"answer"`
	ByClients  map[int]figures `json:"byClients"`
}

// comparison sets our server beside the floor.
type comparison struct {
	Query string  `json:"query"`
	About string  `json:"about"`
	Aim   float64 `json:"aimMilliseconds"`
	Same  bool    `json:"sameAnswers"`
	Ours  *result `json:"ours"`
	Floor *result `json:"floor"`
}

// checked is how many different requests of a query have their answers compared.
const checked = 5

// compare measures a query on both servers in turns.
func compare(ctx context.Context, q query, ours, floor *child, p plan) (comparison, error) {
	c := comparison{Query: q.name, About: q.about, Aim: q.aim, Same: true,
		Ours: &result{ByClients: map[int]figures{}}, Floor: &result{ByClients: map[int]figures{}}}
	if err := ours.prepare(ctx, q, q.text); err != nil {
		return c, err
	}
	if err := floor.prepare(ctx, q, q.name); err != nil {
		return c, err
	}
	sides := []side{{ours, c.Ours}, {floor, c.Floor}}
	for i := range checked {
		var hashes [2]string
		for j, s := range sides {
			hash, leaves, err := s.answer(ctx, q.name, i*7)
			if err != nil {
				return c, err
			}
			if leaves == 0 {
				return c, fmt.Errorf("%s answered nothing to query %s", s.name, q.name)
			}
			hashes[j], s.result.Hash = hash, hash
		}
		c.Same = c.Same && hashes[0] == hashes[1]
	}
	for _, s := range sides {
		s.resetPeak()
		if err := s.countStatements(ctx, q.name); err != nil {
			return c, err
		}
	}
	for _, clients := range p.clients {
		if err := measure(ctx, q, sides, clients, p); err != nil {
			return c, err
		}
	}
	for _, s := range sides {
		s.result.Peak = s.peak()
	}
	return c, nil
}

// side is a target and what it takes.
type side struct {
	*child
	result *result
}

// countStatements counts what a few requests send to the database, each after one that warms up.
func (s side) countStatements(ctx context.Context, query string) error {
	const requests = 8
	for i := range requests + 1 {
		if i == 1 {
			before, err := s.statements(ctx)
			if err != nil {
				return err
			}
			s.result.Statements = -float64(before)
		}
		n, err := s.post(ctx, s.bodies[query][i%len(s.bodies[query])], io.Discard)
		if err != nil {
			return err
		}
		s.result.Bytes = n
	}
	after, err := s.statements(ctx)
	s.result.Statements = (s.result.Statements + float64(after)) / requests
	return err
}

// measure runs both sides in turns, so that what else the machine does meets both.
func measure(ctx context.Context, q query, sides []side, clients int, p plan) error {
	cpu := make([]time.Duration, len(sides))
	for round := range p.rounds {
		for i, s := range sides {
			waitQuiet(time.Second)
			var profiled sync.WaitGroup
			if p.profile != "" && i == 0 && round == p.rounds-1 {
				profiled.Go(func() { s.saveProfile(ctx, p, fmt.Sprintf("%s-%d", q.name, clients)) })
			}
			l, err := s.run(ctx, q.name, clients, p.stretch)
			profiled.Wait()
			if err != nil {
				return err
			}
			f := s.result.ByClients[clients]
			if p50 := percentile(l.latencies, 0.5); f.Requests == 0 || p50 < f.P50 {
				f.P50, f.P95 = p50, percentile(l.latencies, 0.95)
				f.PerSecond = float64(len(l.latencies)) / l.elapsed.Seconds()
			}
			f.Requests += len(l.latencies)
			cpu[i] += l.cpu
			f.CPU = milliseconds(cpu[i]) / float64(f.Requests)
			s.result.ByClients[clients] = f
		}
	}
	return nil
}

// saveProfile writes a processor profile of the stretch; without one, measuring goes on.
func (c *child) saveProfile(ctx context.Context, p plan, name string) {
	seconds := max(1, int(p.stretch.Seconds()))
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, fmt.Sprintf("%s/bench/profile?seconds=%d", c.url, seconds), nil)
	if err != nil {
		return
	}
	response, err := client.Do(r)
	if err != nil {
		fmt.Fprintln(os.Stderr, "no profile of", name, err)
		return
	}
	defer response.Body.Close()
	if file, err := os.Create(filepath.Join(p.profile, name+".pprof")); err == nil {
		defer file.Close()
		_, _ = io.Copy(file, response.Body)
	}
}
