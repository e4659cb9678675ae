package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"

	"cadre/internal/fault"
	"cadre/internal/interchange"
)

//go:embed import.graphql
var importDocument string

// remoteImport is a file that a server imports.
type remoteImport struct {
	*asker
	terminal
	file    map[string]any // ImportInput
	mapped  []string       // HEADER=FIELD
	request map[string]any // what else ImportOrgInput says
	json    bool
}

// remotePreview is what a server would make of a file.
type remotePreview struct {
	Columns []struct{ Header, Field string }
	Counts  []struct {
		Name  string
		Value int
	}
	Plan         *interchange.Plan
	Problems     []interchange.Problem
	ProblemCount int
}

// importBy has a server import a file: it uploads it, and asks for the preview or the import as the app does.
func importBy(ctx context.Context, t terminal, c *cli.Command, server *remote, path string) error {
	upload, err := server.upload(ctx, t, path)
	if err != nil {
		return err
	}
	i := &remoteImport{asker: server.asker(t.err), terminal: t, mapped: c.StringSlice("map"), json: c.Bool("json"),
		file: map[string]any{"upload": upload}, request: map[string]any{"confirm": c.Bool("yes")}}
	if path != "-" {
		i.file["fileName"] = filepath.Base(path)
	}
	for _, name := range []string{"source", "preset", "encoding", "delimiter"} {
		if c.IsSet(name) {
			i.file[name] = c.String(name)
		}
	}
	if c.IsSet("header-row") {
		i.file["headerRow"] = c.Int("header-row")
	}
	if c.Bool("part") {
		i.file["scope"] = "PART"
	}
	for _, name := range []string{"reason", "scenario"} {
		if c.IsSet(name) {
			i.request[name] = c.String(name)
		}
	}
	preview, err := i.preview(ctx)
	if err != nil {
		return err
	}
	if c.Bool("dry-run") {
		return i.report(preview, "would be")
	}
	return i.carryOut(ctx, preview)
}

// upload hands a file to the server, and returns the name that it has there.
func (s *remote) upload(ctx context.Context, t terminal, path string) (id string, err error) {
	in := t.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", fault.New(fault.InvalidInput, "Cannot read the file: %v.", err)
		}
		defer f.Close()
		in = f
	}
	answer, err := s.send(ctx, http.MethodPost, "uploads", nil, io.NopCloser(in))
	if err != nil {
		return "", err
	}
	var kept struct{ ID string }
	err = json.NewDecoder(answer.Body).Decode(&kept)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return "", fmt.Errorf("read what the server made of the file: %w", err)
	}
	return kept.ID, nil
}

// preview asks what would be done, by the columns that were corrected.
func (i *remoteImport) preview(ctx context.Context) (*remotePreview, error) {
	p, err := i.plan(ctx)
	if err != nil || len(i.mapped) == 0 {
		return p, err
	}
	columns := make([]string, len(p.Columns))
	for n, c := range p.Columns {
		columns[n] = c.Field
	}
	for _, correction := range i.mapped {
		at := strings.LastIndex(correction, "=")
		if at < 0 {
			return nil, usagef("--map takes HEADER=FIELD, not %q", correction)
		}
		n := slices.IndexFunc(p.Columns, func(c struct{ Header, Field string }) bool { return c.Header == correction[:at] })
		if n < 0 {
			return nil, fault.New(fault.InvalidInput, "The file has no column %q.", correction[:at])
		}
		columns[n] = correction[at+1:]
	}
	i.file["columns"] = columns
	return i.plan(ctx)
}

// plan asks what the file would do, as it is mapped now.
func (i *remoteImport) plan(ctx context.Context) (*remotePreview, error) {
	var data struct {
		Org struct{ ImportPreview remotePreview }
	}
	err := i.operate(ctx, "ImportPreview", map[string]any{"input": i.file, "scenario": i.request["scenario"]}, &data)
	return &data.Org.ImportPreview, err
}

// carryOut imports the file, unless somebody has to decide first.
func (i *remoteImport) carryOut(ctx context.Context, preview *remotePreview) error {
	i.request["file"] = i.file
	var data struct {
		ImportOrg struct{ Plan *interchange.Plan }
	}
	err := i.operate(ctx, "ImportOrg", map[string]any{"input": i.request}, &data)
	if f, ok := fault.As(err); ok && f.Details[interchange.NeedsDecision] != nil {
		return errors.Join(i.report(preview, "would be"), decisionError{f.Message + " --yes goes on."})
	}
	if err != nil {
		return err
	}
	preview.Plan = data.ImportOrg.Plan
	return i.report(preview, "were")
}

// operate asks one of the two operations and reads its answer, or why there is none.
func (i *remoteImport) operate(ctx context.Context, operation string, variables map[string]any, into any) error {
	body, err := i.asker.ask(ctx, request{Query: importDocument, OperationName: operation, Variables: variables})
	if err != nil {
		return err
	}
	var answer struct {
		Data   json.RawMessage
		Errors []struct {
			Message    string
			Extensions map[string]any
		}
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return fmt.Errorf("the response is no JSON: %w", err)
	}
	if len(answer.Errors) > 0 {
		e := answer.Errors[0]
		code, _ := e.Extensions["code"].(string)
		refused := fault.New(fault.Code(code), "%s", e.Message)
		if needs := e.Extensions[interchange.NeedsDecision]; needs != nil {
			refused = refused.With(interchange.NeedsDecision, needs)
		}
		return refused
	}
	return json.Unmarshal(answer.Data, into)
}

// report prints what a server made of a file as importJob prints it of its own.
func (i *remoteImport) report(p *remotePreview, verb string) error {
	p.Plan.RowsTotal = len(p.Plan.Rows)
	rows := 0
	counts := map[string]int{}
	for _, c := range p.Counts {
		if counts[c.Name] = c.Value; c.Name == "rows" {
			rows = c.Value
		}
	}
	if i.json {
		problems := append([]interchange.Problem{}, p.Problems...) // an empty list, never null
		return json.NewEncoder(i.out).Encode(map[string]any{"source": counts, "plan": p.Plan, "problems": problems, "problemsTotal": p.ProblemCount})
	}
	return printReport(i.terminal, rows, p.Plan, interchange.Report{Problems: p.Problems, Total: p.ProblemCount}, verb)
}
