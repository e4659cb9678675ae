package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v3"
)

func newCheck(t terminal) *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "hold the saved checks against their thresholds: for somebody's pipeline",
		Description: "A check is a saved query with a threshold. It reads every page of its list and every group. Ends\n" +
			"with 4 where one does not hold or has no number, with 1 where one cannot be asked. cadre verify\n" +
			"looks for damage in the file.",
		UsageText: `cadre check --file FILE | --database URL | --server URL  [--format table | json] [NAME ...]

cadre check --file acme.cadre
cadre check --file acme.cadre --scenario scn_01k2 team-sizes
CADRE_TOKEN=... cadre check --server https://cadre.example --format json team-sizes`,
		ArgsUsage: "[NAME ...]",
		Flags: askFlags(append(worldFlags(),
			&cli.StringFlag{Name: "variables", Usage: "what the checks declare, as `JSON` or @FILE"},
			&cli.StringSliceFlag{Name: "allow-empty", Usage: "the check `NAME` holds also where its answer has no number"},
			&cli.StringFlag{Name: "format", Value: "table", Usage: "print `FORMAT`: table or json"})...),
		Action: func(ctx context.Context, c *cli.Command) error {
			if f := c.String("format"); f != "table" && f != "json" {
				return usagef("--format is table or json")
			}
			o, err := readCheckOptions(t, c)
			if err != nil {
				return err
			}
			return withAsker(ctx, t, c, func(a *asker) error {
				checks, err := a.checks(ctx, c.Args().Slice())
				if err != nil {
					return err
				}
				results := make([]checked, len(checks))
				for i, check := range checks {
					results[i] = a.hold(ctx, check, o)
				}
				return tellChecks(t, results, c.String("format"))
			})
		},
	}
}

func readCheckOptions(t terminal, c *cli.Command) (o checkOptions, err error) {
	if o.scenario, o.asOf, err = readWorld(c); err != nil {
		return o, err
	}
	o.empty = c.StringSlice("allow-empty")
	o.variables, err = readVariables(t, c)
	return o, err
}

// savedCheck is a saved query with a threshold.
type savedCheck struct {
	Name, Title     string
	Value           string
	CheckQuery      string
	AtLeast, AtMost *float64
	Variables       []struct{ Name string }
}

// checkOptions say in which world checks are asked, with what, and which of them may have no number.
type checkOptions struct {
	scenario  string
	asOf      *time.Time
	variables map[string]any
	empty     []string
}

func (o checkOptions) mayBeEmpty(name string) bool { return slices.Contains(o.empty, name) }

// checked is how a check went.
type checked struct {
	Name    string     `json:"name"`
	Title   string     `json:"title"`
	Holds   bool       `json:"holds"`
	Values  []float64  `json:"values"`
	Broken  []numbered `json:"broken"` // the numbers that are beyond
	AtLeast *float64   `json:"atLeast"`
	AtMost  *float64   `json:"atMost"`
	Error   string     `json:"error,omitempty"`
}

// checks reads the saved checks, or those of some names.
func (a *asker) checks(ctx context.Context, names []string) ([]savedCheck, error) {
	body, err := a.ask(ctx, request{Query: `{ org { savedQueries(check: true) { name title value checkQuery atLeast atMost variables { name } } } }`})
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
		case !c.Holds && len(c.Values) == 0:
			holds, value = "NO", "no number"
		case !c.Holds:
			holds, value = "NO", value+c.brokenBy()
		}
		lines = append(lines, []string{c.Name, holds, value, c.threshold(), c.Title})
	}
	return printTable(t.out, lines)
}

// maxNamed is how many of those that are beyond a threshold are named in a table.
const maxNamed = 5

// brokenBy names what is beyond the threshold, as far as the answer does.
func (c checked) brokenBy() string {
	var names []string
	for _, n := range c.Broken {
		if n.Of != "" {
			names = append(names, n.Of+" "+number(n.Value))
		}
	}
	switch more := len(names) - maxNamed; {
	case len(names) == 0:
		return ""
	case more > 0:
		names = append(names[:maxNamed], fmt.Sprintf("%d more", more))
	}
	return " (" + strings.Join(names, ", ") + ")"
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
