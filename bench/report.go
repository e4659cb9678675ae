package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"time"
)

// report is what one run found.
type report struct {
	At         time.Time    `json:"at"`
	Go         string       `json:"go"`
	Processors int          `json:"processors"`
	Seats      int          `json:"seats"`
	Queries    []comparison `json:"queries"`
	Peak       int          `json:"peakMegabytesOfEightWholeCharts"`
	FloorPeak  int          `json:"floorPeakMegabytesOfEightWholeCharts"`
	Probes     []probe      `json:"probes"`
	Worlds     []probe      `json:"worlds"`
	Coaching   []probe      `json:"coaching"`
	Exports    []exported   `json:"exports"`
	Staffing   []probe      `json:"staffing"`
	Strategy   []probe      `json:"strategy"`
}

// peakAim is the most memory that eight parallel whole charts may take, in megabytes.
const peakAim = 500

// markdown writes the tables that a person reads.
func (r report) markdown(w io.Writer) {
	fmt.Fprintf(w, "%d seats, %d processors, %s. Milliseconds as p50 / p95; the floor is hand-written SQL in the same run.\n\n", r.Seats, r.Processors, r.Go)
	r.queries(w)
	if r.Peak > 0 {
		fmt.Fprintf(w, "\nPeak memory of eight parallel whole charts: %d MB, floor %d MB; aim %d MB%s.\n", r.Peak, r.FloorPeak, peakAim, met(r.Peak <= peakAim))
	}
	tableOf(w, "also", r.Probes)
	tableOf(w, "worlds", r.Worlds)
	tableOf(w, "coaching", r.Coaching)
	r.exports(w)
	tableOf(w, "staffing", r.Staffing)
	tableOf(w, "strategy and topology", r.Strategy)
}

func (r report) queries(w io.Writer) {
	if len(r.Queries) == 0 {
		return
	}
	fmt.Fprintln(w, "| query | aim | c=1 ours | c=1 floor | ratio | CPU a request, ours / floor | c=8 ours; a second | c=8 floor; a second | SQL ours / floor | peak MB ours / floor | kB | same answers |")
	fmt.Fprintln(w, "|---|---|---|---|---|---|---|---|---|---|---|---|")
	for _, c := range r.Queries {
		one, floorOne := c.Ours.ByClients[1], c.Floor.ByClients[1]
		eight, floorEight := c.Ours.ByClients[8], c.Floor.ByClients[8]
		fmt.Fprintf(w, "| %s: %s | %g%s | %.2f / %.2f | %.2f / %.2f | %.2f | %.2f / %.2f | %.2f / %.2f; %.0f | %.2f / %.2f; %.0f | %.1f / %.1f | %d / %d | %d | %s |\n",
			c.Query, c.About, c.Aim, met(one.P50 <= c.Aim), one.P50, one.P95, floorOne.P50, floorOne.P95, one.P50/floorOne.P50, one.CPU, floorOne.CPU,
			eight.P50, eight.P95, eight.PerSecond, floorEight.P50, floorEight.P95, floorEight.PerSecond,
			c.Ours.Statements, c.Floor.Statements, c.Ours.Peak, c.Floor.Peak, c.Ours.Bytes/1000, yes(c.Same))
	}
}

func tableOf(w io.Writer, title string, probes []probe) {
	if len(probes) == 0 {
		return
	}
	fmt.Fprintf(w, "\n| %s | p50 | p95 | aim | SQL |\n|---|---|---|---|---|\n", title)
	for _, p := range probes {
		statements := ""
		if p.Statements > 0 {
			statements = fmt.Sprintf("%.1f", p.Statements)
		}
		fmt.Fprintf(w, "| %s | %.2f | %.2f | %s | %s |\n", p.About, p.P50, p.P95, p.Aim, statements)
	}
}

func met(ok bool) string {
	if ok {
		return " (met)"
	}
	return " (missed)"
}

func yes(ok bool) string {
	if ok {
		return "yes"
	}
	return "NO"
}

// save keeps the report for later comparison.
func (r report) save(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	text, err := json.MarshalIndent(r, "", "\t")
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}

func newReport(seats int) report {
	return report{At: time.Now().UTC(), Go: runtime.Version(), Processors: runtime.NumCPU(), Seats: seats}
}
