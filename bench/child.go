package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/http"
	"net/http/pprof"
	"os"
	"os/exec"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"cadre/bench/floor"
	"cadre/internal/access"
	"cadre/internal/store"
	"cadre/internal/token"
	"cadre/server"
	"cadre/server/host"
)

// The children are this program again, started with one of these names and a file. A child serves
// on the loopback, prints its ready line, and ends when its standard input does.
const (
	cadreChild = "serve-cadre"
	floorChild = "serve-floor"
	ownerChild = "serve-owner" // a file or the address of a database, to its owner
)

// ready is the line that a child prints: its address, a token, and how long opening
// took in microseconds: of the file, in all, and in processor time.
const ready = "ready %s %s %d %d %d\n"

// serveCadre serves a workspace by the handler that `cadre serve` listens with, to the holder of a
// token, and counts what goes to the database.
func serveCadre(ctx context.Context, file string) error {
	var statements atomic.Int64
	options := store.Options{File: file, Logger: slog.New(slog.DiscardHandler), Observe: func(context.Context, string) { statements.Add(1) }}
	checked, err := check(ctx, options)
	if err != nil {
		return err
	}
	start, before := time.Now(), process{os.Getpid()}.cpu()
	h, err := host.Open(ctx, host.Options{
		Store: options,
		Auth:  func(s *store.Store) server.Authenticator { return token.New(s.Client(), nil, nil) },
		// One token asks here for what hundreds do elsewhere.
		Allowance: math.MaxInt32,
	})
	if err != nil {
		return err
	}
	opened := opening{file: checked, whole: time.Since(start), cpu: process{os.Getpid()}.cpu() - before}
	secret, _, err := token.New(h.Store.Client(), nil, nil).Create(ctx, token.CreateInput{Name: "Bench", Life: time.Hour, Scopes: access.AllScopes()})
	if err != nil {
		return errors.Join(err, h.Close())
	}
	return errors.Join(serve(h, secret, opened, statements.Load), h.Close())
}

// serveOwner serves a workspace to its owner, as the window does.
func serveOwner(ctx context.Context, where string) error {
	var statements atomic.Int64
	options := store.Options{Logger: slog.New(slog.DiscardHandler), Observe: func(context.Context, string) { statements.Add(1) }}
	if strings.HasPrefix(where, "postgres://") {
		options.URL = where
	} else {
		options.File = where
	}
	h, err := host.Open(ctx, host.Options{Store: options})
	if err != nil {
		return err
	}
	return errors.Join(serve(h.AsOwner(), "-", opening{}, statements.Load), h.Close())
}

// opening is how long a server took until it could answer: the whole, what of it went into opening
// and checking the file, and the processor time of the whole.
type opening struct{ file, whole, cpu time.Duration }

// check opens the file and closes it again.
func check(ctx context.Context, options store.Options) (time.Duration, error) {
	start := time.Now()
	s, err := store.Open(ctx, options)
	if err != nil {
		return 0, err
	}
	taken := time.Since(start)
	return taken, s.Close()
}

// serveFloor serves the floor's copy of the workspace.
func serveFloor(ctx context.Context, file string) error {
	start := time.Now()
	f, err := floor.Open(ctx, file, today())
	if err != nil {
		return err
	}
	return errors.Join(serve(f, "-", opening{whole: time.Since(start)}, f.Statements), f.Close())
}

// serve answers until standard input ends. Beside the handler it tells how many statements ran,
// and serves profiles.
func serve(handler http.Handler, secret string, opened opening, statements func() int64) error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.Handle("/", handler)
	mux.HandleFunc("/bench/statements", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, statements()) })
	mux.HandleFunc("/bench/profile", pprof.Profile)
	mux.Handle("/bench/heap", pprof.Handler("heap"))
	mux.HandleFunc("/bench/settle", func(http.ResponseWriter, *http.Request) { debug.FreeOSMemory() })
	s := server.HTTP("", mux, slog.New(slog.DiscardHandler))
	go func() {
		_, _ = bufio.NewReader(os.Stdin).ReadByte() // the parent closes it, by ending if not before
		_ = s.Close()
	}()
	fmt.Printf(ready, "http://"+listener.Addr().String(), secret, opened.file.Microseconds(), opened.whole.Microseconds(), opened.cpu.Microseconds())
	if err := s.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// child is a server under measurement.
type child struct {
	target
	process
	opened opening
	stop   func() error
}

// asShipped leaves out what would have the collector of a child run less often than that of the program as it is shipped:
// who builds often sets it, and a server then seems to hold three times as much.
func asShipped(environment []string) []string {
	return slices.DeleteFunc(environment, func(v string) bool {
		return strings.HasPrefix(v, "GOGC=") || strings.HasPrefix(v, "GOMEMLIMIT=")
	})
}

// start runs this program as a child and waits until it serves.
func start(ctx context.Context, name, mode, file string) (*child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, mode, file)
	cmd.Stderr = os.Stderr
	cmd.Env = asShipped(os.Environ())
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	c := &child{process: process{cmd.Process.Pid}, stop: func() error { return errors.Join(in.Close(), cmd.Wait()) }}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s did not start: %w", name, err), c.stop())
	}
	var url, secret string
	var checked, whole, cpu int64
	if _, err := fmt.Sscanf(line, strings.TrimSuffix(ready, "\n"), &url, &secret, &checked, &whole, &cpu); err != nil {
		return nil, errors.Join(fmt.Errorf("%s said %q: %w", name, line, err), c.stop())
	}
	c.opened = opening{time.Duration(checked) * time.Microsecond, time.Duration(whole) * time.Microsecond, time.Duration(cpu) * time.Microsecond}
	c.target = target{name: name, url: url, secret: secret, bodies: map[string][][]byte{}}
	return c, nil
}
