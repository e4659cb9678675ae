package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/urfave/cli/v3"
)

func newCheck(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "hold the saved checks against their thresholds: for somebody's pipeline",
		Description: "A check is a saved query with a threshold. Ends with 4 where one does not hold, with 1 where one\n" +
			"cannot be asked. cadre verify looks for damage in the file.",
		UsageText: `cadre check --file FILE | --database URL | --server URL  [--format table | json] [NAME ...]

cadre check --file acme.cadre
CADRE_TOKEN=... cadre check --server https://cadre.example --format json team-sizes`,
		ArgsUsage: "[NAME ...]",
		Flags:     askFlags(&cli.StringFlag{Name: "format", Value: "table", Usage: "print `FORMAT`: table or json"}),
		Action: func(ctx context.Context, c *cli.Command) error {
			if f := c.String("format"); f != "table" && f != "json" {
				return usagef("--format is table or json")
			}
			return withAsker(ctx, t, c, func(a *asker) error {
				checks, err := a.checks(ctx, c.Args().Slice())
				if err != nil {
					return err
				}
				results := make([]checked, len(checks))
				for i, check := range checks {
					results[i] = a.hold(ctx, check)
				}
				return tellChecks(t, results, c.String("format"))
			})
		},
	}
}

// savedCheck is a saved query with a threshold.
type savedCheck struct {
	Name, Title     string
	Value           string
	AtLeast, AtMost *float64
}

// checked is how a check went.
type checked struct {
	Name    string    `json:"name"`
	Title   string    `json:"title"`
	Holds   bool      `json:"holds"`
	Values  []float64 `json:"values"`
	AtLeast *float64  `json:"atLeast"`
	AtMost  *float64  `json:"atMost"`
	Error   string    `json:"error,omitempty"`
}

// checks reads the saved checks, or those of some names.
func (a *asker) checks(ctx context.Context, names []string) ([]savedCheck, error) {
	body, err := a.ask(ctx, request{Query: `{ org { savedQueries(check: true) { name title value atLeast atMost } } }`})
	if err != nil {
		return nil, err
	}
	var answer struct {
		Data struct {
			Org struct{ SavedQueries []savedCheck }
		}
		Errors []struct{ Message string }
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, fmt.Errorf("read the checks: %w", err)
	}
	if len(answer.Errors) > 0 {
		return nil, fmt.Errorf("read the checks: %s", answer.Errors[0].Message)
	}
	all := answer.Data.Org.SavedQueries
	if len(names) == 0 {
		return all, nil
	}
	for _, name := range names {
		if !slices.ContainsFunc(all, func(c savedCheck) bool { return c.Name == name }) {
			return nil, fmt.Errorf("no check is saved as %q", name)
		}
	}
	return slices.DeleteFunc(all, func(c savedCheck) bool { return !slices.Contains(names, c.Name) }), nil
}

// hold asks a check and holds its numbers against its threshold. What has no number holds.
func (a *asker) hold(ctx context.Context, c savedCheck) checked {
	done := checked{Name: c.Name, Title: c.Title, Values: []float64{}, AtLeast: c.AtLeast, AtMost: c.AtMost}
	body, err := a.ask(ctx, request{DocumentID: c.Name})
	if err != nil {
		done.Error = err.Error()
		return done
	}
	var answer struct {
		Data   any
		Errors []struct{ Message string }
	}
	switch err := json.Unmarshal(body, &answer); {
	case err != nil:
		done.Error = "the response is no JSON: " + err.Error()
		return done
	case len(answer.Errors) > 0:
		done.Error = answer.Errors[0].Message
		return done
	}
	done.Holds = true
	for _, v := range numbersAt(answer.Data, strings.Split(c.Value, ".")) {
		done.Values = append(done.Values, v)
		done.Holds = done.Holds && (c.AtLeast == nil || v >= *c.AtLeast) && (c.AtMost == nil || v <= *c.AtMost)
	}
	return done
}

// numbersAt follows the names of an answer to its numbers, through each element of a list.
func numbersAt(v any, path []string) (list []float64) {
	switch v := v.(type) {
	case []any:
		for _, element := range v {
			list = append(list, numbersAt(element, path)...)
		}
	case map[string]any:
		if len(path) > 0 {
			return numbersAt(v[path[0]], path[1:])
		}
	case float64:
		if len(path) == 0 {
			return []float64{v}
		}
	}
	return list
}

// tellChecks prints how checks went, and fails where one did.
func tellChecks(t terminal, results []checked, format string) error {
	if err := printChecks(t, results, format); err != nil {
		return err
	}
	switch {
	case slices.ContainsFunc(results, func(c checked) bool { return c.Error != "" }):
		return errReported
	case slices.ContainsFunc(results, func(c checked) bool { return !c.Holds }):
		return errCheck
	}
	return nil
}

func printChecks(t terminal, results []checked, format string) error {
	if format == "json" {
		e := json.NewEncoder(t.out)
		e.SetIndent("", "  ")
		return e.Encode(results)
	}
	lines := [][]string{{"check", "holds", "value", "threshold", "title"}}
	for _, c := range results {
		holds, value := "yes", numbers(c.Values)
		switch {
		case c.Error != "":
			holds, value = "error", c.Error
		case !c.Holds:
			holds = "NO"
		}
		lines = append(lines, []string{c.Name, holds, value, c.threshold(), c.Title})
	}
	return printTable(t.out, lines)
}

func (c checked) threshold() string {
	var words []string
	if c.AtLeast != nil {
		words = append(words, "at least "+number(*c.AtLeast))
	}
	if c.AtMost != nil {
		words = append(words, "at most "+number(*c.AtMost))
	}
	return strings.Join(words, ", ")
}

// numbers writes one number, or the smallest and the largest of several.
func numbers(list []float64) string {
	switch len(list) {
	case 0:
		return "none"
	case 1:
		return number(list[0])
	}
	return number(slices.Min(list)) + " to " + number(slices.Max(list))
}

func number(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
