package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v3"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"
)

// worldFlags say in which world something is done.
func worldFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "scenario", Usage: "what the scenario `ID` plans, instead of live"},
		&cli.TimestampFlag{Name: "as-of", Usage: "what is at `MOMENT`, such as 2026-06-30T09:00:00Z, instead of now", Config: cli.TimestampConfig{Layouts: []string{time.RFC3339Nano}}},
	}
}

// readWorld returns the world that the flags name: a scenario, a moment, or neither.
func readWorld(c *cli.Command) (scenario string, asOf *time.Time, err error) {
	if scenario = c.String("scenario"); c.IsSet("scenario") && scenario == "" {
		return "", nil, usagef("--scenario names none")
	}
	if c.IsSet("as-of") {
		asOf = new(c.Timestamp("as-of"))
	}
	return scenario, asOf, nil
}

// inWorld has a query asked of a world: each org at its top that names no world is opened there.
func inWorld(query, scenario string, asOf *time.Time) (string, error) {
	if scenario == "" && asOf == nil {
		return query, nil
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: query})
	if err != nil {
		return "", fmt.Errorf("read the query: %w", err)
	}
	var open func(set ast.SelectionSet)
	open = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.InlineFragment:
				open(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := doc.Fragments.ForName(s.Name); f != nil {
					open(f.SelectionSet)
				}
			case *ast.Field:
				if s.Name != "org" || len(s.Arguments) > 0 {
					continue
				}
				if scenario != "" {
					s.Arguments = append(s.Arguments, &ast.Argument{Name: "scenario", Value: &ast.Value{Kind: ast.StringValue, Raw: scenario}})
				}
				if asOf != nil {
					s.Arguments = append(s.Arguments, &ast.Argument{Name: "asOf", Value: &ast.Value{Kind: ast.StringValue, Raw: asOf.Format(time.RFC3339Nano)}})
				}
			}
		}
	}
	for _, operation := range doc.Operations {
		open(operation.SelectionSet)
	}
	var b strings.Builder
	formatter.NewFormatter(&b).FormatQueryDocument(doc)
	return b.String(), nil
}
