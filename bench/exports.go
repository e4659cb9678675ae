package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"

	"cadre/internal/export"
)

// exportTimes is how often each format is fetched.
const exportTimes = 3

// exportsOf are the files that are fetched: each format, and the log.
func exportsOf() (files []string) {
	for _, f := range export.Formats() {
		files = append(files, "org."+f.Name)
	}
	return append(files, export.ChangesFile)
}

// exported is what one file took.
type exported struct {
	File    string  `json:"file"`
	P50     float64 `json:"p50"`
	Size    float64 `json:"megabytes"`
	Peak    float64 `json:"peakMegabytesBeside"` // beside what the server held before
	Refused bool    `json:"refused,omitempty"`   // for being too large for its readers
}

// measureExports fetches the whole organisation in each format.
func measureExports(ctx context.Context, c *child, say func(string, ...any)) (list []exported, err error) {
	for _, file := range exportsOf() {
		say("measuring %s", file)
		e, err := c.export(ctx, file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		list = append(list, e)
	}
	return list, nil
}

// errRefused says that a format does not take so large an organisation.
var errRefused = errors.New("refused")

func (c *child) export(ctx context.Context, file string) (exported, error) {
	e := exported{File: file}
	if _, err := c.settled(ctx); err != nil {
		return e, err
	}
	before, most := c.status(ownMemory), c.watchOwn()
	var size int64
	taken, err := each(exportTimes, func(int) (err error) {
		size, err = c.fetch(ctx, file)
		return err
	})
	peak := most()
	if errors.Is(err, errRefused) {
		e.Refused = true
		return e, nil
	}
	if err != nil {
		return e, err
	}
	slices.Sort(taken)
	e.P50, e.Size, e.Peak = milliseconds(taken[len(taken)/2]), float64(size)/1e6, float64(peak-before)/1024
	return e, nil
}

// fetch reads a file to its end and tells how long it is.
func (c *child) fetch(ctx context.Context, file string) (int64, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.url+"/exports/"+file, nil)
	if err != nil {
		return 0, err
	}
	r.Header.Set("Authorization", "Bearer "+c.secret)
	response, err := client.Do(r)
	if err != nil {
		return 0, err
	}
	defer response.Body.Close()
	n, err := io.Copy(io.Discard, response.Body)
	switch {
	case err == nil && response.StatusCode == http.StatusTooManyRequests:
		return 0, errRefused
	case err == nil && response.StatusCode != http.StatusOK:
		return 0, fmt.Errorf("answered %s", response.Status)
	}
	return n, err
}

// exports writes the table of files.
func (r report) exports(w io.Writer) {
	if len(r.Exports) == 0 {
		return
	}
	fmt.Fprint(w, "\n| exports | p50 | MB | peak MB beside |\n|---|---|---|---|\n")
	for _, e := range r.Exports {
		if e.Refused {
			fmt.Fprintf(w, "| %s | refused | | |\n", e.File)
			continue
		}
		fmt.Fprintf(w, "| %s | %.0f | %.1f | %.0f |\n", e.File, e.P50, e.Size, e.Peak)
	}
}
