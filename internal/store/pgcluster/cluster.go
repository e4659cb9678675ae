// Package pgcluster runs a private PostgreSQL from the binaries of this machine, for tests and for
// generating migrations. It listens on a Unix socket in a folder of its own, and ends with the
// program that started it, however that program ends: a watching shell holds a pipe to it.
package pgcluster

import (
	"context"
	"crypto/rand"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the database/sql driver "pgx"
)

// ErrAbsent says that this machine has no PostgreSQL server to run.
var ErrAbsent = errors.New("no PostgreSQL server is installed (looked in /usr/lib/postgresql/*/bin and PATH)")

const (
	startLimit = 60 * time.Second
	retryEvery = 20 * time.Millisecond
)

//go:embed cluster.sh
var script string

// Cluster is a running private PostgreSQL.
type Cluster struct {
	dir   string
	alive io.Closer // closing it ends the server
	admin *sql.DB
}

// Start runs a cluster and waits until it answers. It returns ErrAbsent where PostgreSQL is not
// installed. As root the server runs as the user postgres, because PostgreSQL refuses root.
func Start(ctx context.Context) (*Cluster, error) {
	bin, err := findBinaries()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(tempDir(), "cadre-pg-"+strings.ToLower(rand.Text()[:10]))
	template := filepath.Join(tempDir(), fmt.Sprintf("cadre-pg-template-%s-%d", filepath.Base(filepath.Dir(bin)), os.Getuid()))
	cmd := watcher("sh", "-c", script, "cadre-postgres", dir, template, bin)
	alive, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start PostgreSQL: %w", err)
	}
	c := &Cluster{dir: dir, alive: alive}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	if err := c.awaitAnswer(ctx, ended); err != nil {
		alive.Close()
		return nil, err
	}
	return c, nil
}

// tempDir is the folder for temporary files, unless its name is long: a socket's path must stay under 104 bytes.
func tempDir() string {
	if dir := os.TempDir(); len(dir) <= 40 {
		return dir
	}
	return "/tmp"
}

// watcher returns the command as it must be run: as the user postgres where we are root.
func watcher(name string, args ...string) *exec.Cmd {
	if os.Getuid() != 0 {
		return exec.Command(name, args...)
	}
	cmd := exec.Command("runuser", append([]string{"-u", "postgres", "--", name}, args...)...)
	cmd.Dir = "/"
	return cmd
}

func findBinaries() (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if err != nil {
		return "", err
	}
	if len(found) > 0 {
		sort.Strings(found)
		return filepath.Dir(found[len(found)-1]), nil
	}
	path, err := exec.LookPath("postgres")
	if err != nil {
		return "", ErrAbsent
	}
	return filepath.Dir(path), nil
}

func (c *Cluster) awaitAnswer(ctx context.Context, ended <-chan error) error {
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	admin, err := sql.Open("pgx", c.URL("postgres"))
	if err != nil {
		return err
	}
	tick := time.NewTicker(retryEvery)
	defer tick.Stop()
	for {
		if err = admin.PingContext(ctx); err == nil {
			c.admin = admin
			return nil
		}
		select {
		case <-tick.C:
		case end := <-ended:
			return fmt.Errorf("PostgreSQL ended at its start: %w\n%s", errors.Join(end, admin.Close()), c.log())
		case <-ctx.Done():
			return fmt.Errorf("PostgreSQL did not start: %w\n%s", errors.Join(err, admin.Close()), c.log())
		}
	}
}

func (c *Cluster) log() string {
	text, err := os.ReadFile(filepath.Join(c.dir, "log"))
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// URL returns the address of one of the cluster's databases.
func (c *Cluster) URL(database string) string {
	q := url.Values{"host": {c.dir}, "user": {"cadre"}}
	return "postgres:///" + database + "?" + q.Encode()
}

// Create makes a database, as a copy of another where template is not empty, and returns its
// address. Names are letters, digits and underscores, chosen by the program.
func (c *Cluster) Create(ctx context.Context, name, template string) (string, error) {
	if template == "" {
		template = "template0"
	}
	if _, err := c.admin.ExecContext(ctx, fmt.Sprintf(`CREATE DATABASE %q TEMPLATE %q`, name, template)); err != nil {
		return "", fmt.Errorf("create database %s: %w", name, err)
	}
	return c.URL(name), nil
}

// Drop takes a database away, with whoever is still connected to it.
func (c *Cluster) Drop(ctx context.Context, name string) error {
	_, err := c.admin.ExecContext(ctx, fmt.Sprintf(`DROP DATABASE IF EXISTS %q WITH (FORCE)`, name))
	return err
}

// Close ends the server and removes its folder. A program that ends without Close does the same.
func (c *Cluster) Close() error {
	return errors.Join(c.admin.Close(), c.alive.Close())
}
