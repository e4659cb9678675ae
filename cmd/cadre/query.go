package main

import (
	"bytes"
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/urfave/cli/v3"
)

// library holds the queries that can be asked by name. The first line of each says what it answers.
//
//go:embed queries/*.graphql
var library embed.FS

func newQuery(t terminal) *cli.Command {
	return &cli.Command{
		Name:        "query",
		Usage:       "ask the graph and print the answer as JSON, lines, CSV or a table",
		Description: "Fails where the response has errors. A name is one of the library, or of a query that is saved\nin the workspace. json prints the answer of one request, and says on\nstandard error where there are further pages. jsonl, csv and table print the rows of the first list,\nwith all its pages where the query has $after: Cursor and asks for pageInfo.\n\nThe library:\n" + describeLibrary(),
		UsageText: `cadre query --file FILE | --database URL | --server URL  [--variables JSON] QUERY | @FILE | NAME

cadre query --file acme.cadre '{ org { headcount } }'
cadre query --file acme.cadre --format table vacancies
cadre query --file acme.cadre --format csv people-at --variables '{"location": "Lisbon"}' > lisbon.csv
CADRE_TOKEN=... cadre query --server http://127.0.0.1:8765 search --variables '{"text": "designer"}'`,
		ArgsUsage: "QUERY | @FILE | NAME",
		Flags: askFlags(
			&cli.StringFlag{Name: "variables", Usage: "the query's variables as `JSON`, or @FILE"},
			&cli.StringFlag{Name: "format", Value: "json", Usage: "print `FORMAT`: " + strings.Join(formats, ", ")},
			&cli.StringFlag{Name: "operation", Usage: "which operation of a text with several: `NAME`"},
		),
		Action: func(ctx context.Context, c *cli.Command) error {
			r, err := readRequest(t, c)
			if err != nil {
				return err
			}
			format := c.String("format")
			if !slices.Contains(formats, format) {
				return usagef("--format is one of %s", strings.Join(formats, ", "))
			}
			return withAsker(ctx, t, c, func(a *asker) error {
				if format == "json" {
					return ask(ctx, t, a, r)
				}
				return askRows(ctx, t, a, r, format)
			})
		},
	}
}

func readRequest(t terminal, c *cli.Command) (request, error) {
	args, err := arguments(c, "QUERY")
	if err != nil {
		return request{}, err
	}
	r := request{OperationName: c.String("operation")}
	if r.Query, r.DocumentID, err = readQuery(t, args[0]); err != nil {
		return request{}, err
	}
	r.Variables, err = readVariables(t, c)
	return r, err
}

// readVariables reads the variables that the flags give.
func readVariables(t terminal, c *cli.Command) (variables map[string]any, err error) {
	given := c.String("variables")
	if given == "" {
		return nil, nil
	}
	text, err := readText(t, given)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber() // large whole numbers stay exact
	if err := decoder.Decode(&variables); err != nil {
		return nil, usagef("--variables is no JSON object: %v", err)
	}
	return variables, nil
}

// readQuery returns the text of a query that is given itself, by @FILE or by its name in the library; or the name of
// one that the workspace may keep.
func readQuery(t terminal, arg string) (query, saved string, err error) {
	if strings.HasPrefix(arg, "@") || strings.Contains(arg, "{") {
		query, err = readText(t, arg)
		return query, "", err
	}
	text, err := library.ReadFile("queries/" + arg + ".graphql")
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrInvalid) {
		return "", arg, nil
	}
	return string(text), "", err
}

func describeLibrary() string {
	names, err := fs.Glob(library, "queries/*.graphql")
	if err != nil {
		return err.Error()
	}
	var lines []string
	for _, name := range names {
		text, err := library.ReadFile(name)
		if err != nil {
			return err.Error()
		}
		first, _, _ := strings.Cut(string(text), "\n")
		name = strings.TrimSuffix(strings.TrimPrefix(name, "queries/"), ".graphql")
		lines = append(lines, fmt.Sprintf("  %-12s %s", name, strings.TrimPrefix(first, "# ")))
	}
	return strings.Join(lines, "\n")
}

// ask prints the response as it came. A response with errors is printed too, and then failed.
func ask(ctx context.Context, t terminal, a *asker, r request) error {
	body, err := a.ask(ctx, r)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(t.out, "%s\n", bytes.TrimSpace(body)); err != nil {
		return err
	}
	if bytes.Contains(body, []byte(`"hasNextPage":true`)) { // as JSON it stays one answer of one request
		fmt.Fprintln(t.err, "cadre: There is more than this page. Declare $after: Cursor in the query and hand it to after:, then --format jsonl, csv and table read every page.")
	}
	return failedResponse(body)
}

// failedResponse reports whether a response has errors, which were printed with it.
func failedResponse(body []byte) error {
	var response struct{ Errors []json.RawMessage }
	if err := json.Unmarshal(body, &response); err != nil {
		return fmt.Errorf("the response is no JSON: %w", err)
	}
	if len(response.Errors) > 0 {
		return errReported
	}
	return nil
}
