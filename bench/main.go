// Command bench measures the API: the reference queries a to f over HTTP on a generated
// organisation of 100,000 seats, beside a floor of hand-written SQL in the same run. It generates
// the organisation once, starts both servers as processes of their own on the loopback, compares
// their answers, measures them in turns, and prints one table with the aims beside; then the worlds
// beside live, moments and scenarios; then the exports in each format; then coaching, with 20,000 people assessed, and staffing, with 2,000
// candidates. It takes about seven minutes.
//
//	go run ./bench [-q a,b,c,d,e,f,worlds,exports,coaching,staffing,strategy] [-rounds 3] [-stretch 500ms] [-profile folder]
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	plan
	worlds   bool
	coaching bool
	exports  bool
	staffing bool
	strategy bool
	postgres bool
	keep     string
	seats    int
	queries  string
	out      string
	probes   bool
}

func run(ctx context.Context, args []string) error {
	if len(args) == 2 && args[0] == cadreChild {
		return serveCadre(ctx, args[1])
	}
	if len(args) == 2 && args[0] == floorChild {
		return serveFloor(ctx, args[1])
	}
	if len(args) == 2 && args[0] == ownerChild {
		return serveOwner(ctx, args[1])
	}
	o := options{plan: plan{clients: []int{1, 8}}}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.IntVar(&o.seats, "seats", 100_000, "seats of the organisation")
	flags.StringVar(&o.queries, "q", "a,b,c,d,e,f,worlds,exports,coaching,staffing,strategy", "queries to measure; worlds are moments and scenarios, exports the files in each format, coaching and staffing what a leader looks at, strategy the two maps")
	flags.IntVar(&o.rounds, "rounds", 3, "rounds in which both servers take turns")
	flags.DurationVar(&o.stretch, "stretch", 500*time.Millisecond, "time of one query on one server in one round")
	flags.StringVar(&o.keep, "keep", "", "file to leave the workspace of the two maps in, for scripts/bench.sh app --file")
	flags.StringVar(&o.profile, "profile", "", "folder for processor profiles of our server")
	flags.BoolVar(&o.probes, "probes", true, "measure search, renaming and events too")
	flags.BoolVar(&o.postgres, "postgres", false, "measure worlds on PostgreSQL too, where its programs are")
	flags.StringVar(&o.out, "out", filepath.Join("bench", "results", "api.json"), "file for the numbers")
	if err := flags.Parse(args); err != nil {
		return err
	}
	names := strings.Split(o.queries, ",")
	o.worlds, o.exports, o.coaching, o.staffing = slices.Contains(names, "worlds"), slices.Contains(names, "exports"), slices.Contains(names, "coaching"), slices.Contains(names, "staffing")
	o.strategy = slices.Contains(names, "strategy")
	o.queries = strings.Join(slices.DeleteFunc(names, func(name string) bool { return len(name) > 1 }), ",")
	dir, err := os.MkdirTemp("", "cadre-bench-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	return bench(ctx, o, dir)
}

// bench runs everything with its files in dir.
func bench(ctx context.Context, o options, dir string) (err error) {
	say := func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
	files, err := prepare(ctx, o.seats, dir, say)
	if err != nil {
		return err
	}
	queries, err := reference(ctx, files.floor)
	if err != nil {
		return fmt.Errorf("choose what to ask: %w", err)
	}
	ours, err := start(ctx, "cadre", cadreChild, files.live)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, ours.stop()) }()
	floor, err := start(ctx, "floor", floorChild, files.floor)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, floor.stop()) }()
	r := newReport(o.seats)
	for _, q := range queries {
		if !strings.Contains(o.queries, q.name) {
			continue
		}
		say("measuring %s: %s", q.name, q.about)
		c, err := compare(ctx, q, ours, floor, o.plan)
		if err != nil {
			return err
		}
		r.Queries = append(r.Queries, c)
	}
	if strings.Contains(o.queries, "f") {
		if r.Peak, err = burst(ctx, ours, "f"); err != nil {
			return err
		}
		if r.FloorPeak, err = burst(ctx, floor, "f"); err != nil {
			return err
		}
	}
	if o.probes {
		say("measuring search, renaming and events")
		if r.Probes, err = probes(ctx, ours, queries[3].variables); err != nil {
			return err
		}
	}
	if o.exports {
		if r.Exports, err = measureExports(ctx, ours, say); err != nil {
			return fmt.Errorf("measure exports: %w", err)
		}
	}
	if err := r.measureFeatures(ctx, o, files, say); err != nil {
		return err
	}
	r.markdown(os.Stdout)
	return r.save(o.out)
}

// measureFeatures measures what has a workspace and a server of its own.
func (r *report) measureFeatures(ctx context.Context, o options, files workspace, say func(string, ...any)) (err error) {
	if o.worlds {
		say("measuring worlds")
		if r.Worlds, err = measureWorlds(ctx, files.worlds, o, say); err != nil {
			return fmt.Errorf("measure worlds: %w", err)
		}
	}
	if o.coaching {
		say("measuring coaching")
		if r.Coaching, err = measureCoaching(ctx, files.coaching, say); err != nil {
			return fmt.Errorf("measure coaching: %w", err)
		}
	}
	if o.strategy {
		say("measuring strategy and topology")
		if r.Strategy, err = measureStrategy(ctx, files.strategy, say); err != nil {
			return fmt.Errorf("measure strategy: %w", err)
		}
		if o.keep != "" {
			if err := copyFile(files.strategy, o.keep); err != nil {
				return fmt.Errorf("keep the workspace of the maps: %w", err)
			}
		}
	}
	if o.staffing {
		say("measuring staffing")
		if r.Staffing, err = measureStaffing(ctx, files.staffing, say); err != nil {
			return fmt.Errorf("measure staffing: %w", err)
		}
	}
	return nil
}
