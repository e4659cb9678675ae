package main

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"

	"cadre/internal/interchange"
)

// formats are how an answer can be printed. All but json print the rows of its first list, with all its pages.
var formats = []string{"json", "jsonl", "csv", "table"}

// askRows asks page after page, and prints the rows in a format.
func askRows(ctx context.Context, t terminal, a *asker, r request, format string) error {
	out := &rowWriter{format: format, out: t.out}
	read, after := 0, ""
	for number := 1; ; number++ {
		p, err := askPage(ctx, t, a, r)
		if err != nil {
			return err
		}
		if number > 1 && p.next == after {
			return fmt.Errorf("the second page is the first again: declare $after: Cursor in the query, and hand it to after: where pageInfo is")
		}
		if err := out.write(p.rows); err != nil {
			return err
		}
		read, after = read+len(p.rows), p.next
		if !p.more || p.next == "" {
			return out.end()
		}
		of := ""
		if p.total != nil {
			of = fmt.Sprintf(" of %v", p.total)
		}
		fmt.Fprintf(t.err, "%d%s rows\n", read, of)
		if r.Variables == nil {
			r.Variables = map[string]any{}
		}
		r.Variables["after"] = p.next
	}
}

// askPage asks once. A response with errors is printed, and then failed.
func askPage(ctx context.Context, t terminal, a *asker, r request) (page, error) {
	body, err := a.ask(ctx, r)
	if err != nil {
		return page{}, err
	}
	if err := failedResponse(body); err != nil {
		if errors.Is(err, errReported) {
			fmt.Fprintf(t.err, "%s\n", body)
		}
		return page{}, err
	}
	response, err := readOrdered(body)
	if err != nil {
		return page{}, err
	}
	o, _ := response.(*object)
	return firstPage(o.get("data")), nil
}

// ask sends a request and reads the whole response.
func (a *asker) ask(ctx context.Context, r request) ([]byte, error) {
	answer, err := a.post(ctx, r, "application/graphql-response+json")
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(answer.Body)
	if err := errors.Join(err, answer.Body.Close()); err != nil {
		return nil, fmt.Errorf("read the response: %w", err)
	}
	return body, nil
}

// rowWriter prints rows. CSV has the columns of the first page; a table waits for all rows to know how wide it is.
type rowWriter struct {
	format  string
	out     io.Writer
	columns []string
	lines   [][]string
}

func (w *rowWriter) write(rows []any) error {
	if w.format == "jsonl" {
		for _, row := range rows {
			if _, err := fmt.Fprintln(w.out, compact(row)); err != nil {
				return err
			}
		}
		return nil
	}
	cells := make([][]cell, len(rows))
	for i, row := range rows {
		cells[i] = flatten(row, "", nil)
		for _, c := range cells[i] {
			if !slices.Contains(w.columns, c.column) {
				w.columns = append(w.columns, c.column)
			}
		}
	}
	for _, row := range cells {
		line := make([]string, len(w.columns))
		for _, c := range row {
			line[slices.Index(w.columns, c.column)] = c.text
		}
		w.lines = append(w.lines, line)
	}
	return nil
}

// end prints what waited for the last row.
func (w *rowWriter) end() error {
	if w.format == "jsonl" {
		return nil
	}
	header := slices.Clone(w.columns)
	for i, name := range header {
		if name == "" {
			header[i] = "value" // a list of plain values
		}
	}
	all := [][]string{header}
	for _, line := range w.lines { // a later page may have brought columns
		all = append(all, append(line, make([]string, len(w.columns)-len(line))...))
	}
	if w.format == "csv" {
		return printCSV(w.out, all)
	}
	return printTable(w.out, all)
}

// printCSV prints lines in which no cell is run as a formula; a number that is below zero is none.
func printCSV(out io.Writer, lines [][]string) error {
	w := csv.NewWriter(out)
	for _, line := range lines {
		for i, text := range line {
			if _, err := strconv.ParseFloat(text, 64); err != nil {
				line[i] = interchange.Guard(text)
			}
		}
		if err := w.Write(line); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// printTable prints lines in columns that are as wide as their widest cell.
func printTable(out io.Writer, lines [][]string) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, line := range lines {
		if _, err := fmt.Fprintln(table, strings.Join(line, "\t")); err != nil {
			return err
		}
	}
	return table.Flush()
}
