// Package export writes the open organisation in the formats that other tools read, and the log of its changes. It knows
// the graph in memory and that log alone: what is not open to everyone never reaches it. It knows no HTTP.
package export

import (
	"bufio"
	"context"
	"encoding/csv"
	"fmt"
	"io"

	"cadre/internal/interchange"
)

// Format is one way to write an organisation.
type Format struct {
	Name        string // what a person types: graphml, visio.csv; it ends the name of the file too
	Label       string
	ContentType string

	write func(context.Context, *Cut, io.Writer) error
	fits  func(context.Context, *Cut) error // nil for a format that holds any organisation
}

// Fits answers LIMIT_EXCEEDED, with what to take instead, where the format cannot hold a cut.
func (f Format) Fits(ctx context.Context, c *Cut) error {
	if f.fits == nil {
		return nil
	}
	return f.fits(ctx, c)
}

// Formats returns every format, the most used first.
func Formats() []Format {
	list := []Format{
		{"csv", "CSV, which reads back as no change", "text/csv; charset=utf-8", writeCSV, nil},
		{"json", "Canonical JSON, whole and lossless", "application/json", writeCanonical, nil},
		{"xlsx", "Excel workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", writeXLSX, nil},
		{"graphml", "GraphML, for Gephi, yEd, Cytoscape and NetworkX", "application/graphml+xml", writeGraphML, nil},
		{"dot", "DOT, for Graphviz", "text/vnd.graphviz; charset=utf-8", writeDOT, nil},
		{"mmd", "Mermaid flowchart, for documents", "text/vnd.mermaid; charset=utf-8", writeMermaid, mermaidFits},
		{"yaml", "Backstage catalogue", "application/yaml", writeBackstage, nil},
		{"ttl", "W3C Organization Ontology as Turtle", "text/turtle; charset=utf-8", writeTurtle, nil},
		{"jsonld", "W3C Organization Ontology as JSON-LD", "application/ld+json", writeJSONLD, nil},
	}
	for _, s := range sheets() {
		list = append(list, Format{s.name + ".csv", s.label, "text/csv; charset=utf-8", s.write, nil})
	}
	return list
}

// Named returns the format of a name.
func Named(name string) (Format, bool) {
	for _, f := range Formats() {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Write writes a cut as it is read. What a format refuses, it refuses before it writes anything.
func (f Format) Write(ctx context.Context, c *Cut, w io.Writer) error {
	out := bufio.NewWriterSize(w, 1<<16)
	if err := f.write(ctx, c, out); err != nil {
		return fmt.Errorf("export %s: %w", f.Name, err)
	}
	return out.Flush()
}

func writeCSV(ctx context.Context, c *Cut, w io.Writer) error {
	return writeGuarded(w, func(take func([]string) error) error {
		return interchange.ExportRows(ctx, c.g, c.seats(), take)
	})
}

// writeGuarded writes rows as CSV in which no cell is run as a formula.
func writeGuarded(w io.Writer, rows func(take func([]string) error) error) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	err := rows(func(row []string) error {
		for i, cell := range row {
			row[i] = interchange.Guard(cell)
		}
		return out.Write(row)
	})
	if err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}
