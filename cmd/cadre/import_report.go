package main

import (
	"encoding/json"
	"fmt"
	"time"

	"cadre/internal/interchange"
)

// shownProblems and shownRows bound what is shown to a person; --json shows more.
const (
	shownProblems = 20
	shownRows     = 20
)

// importReport is what import --json prints.
type importReport struct {
	Source        interchange.Counts    `json:"source"`
	Plan          *interchange.Plan     `json:"plan"`
	Problems      []interchange.Problem `json:"problems"`
	ProblemsTotal int                   `json:"problemsTotal"`
}

// read returns what was counted in the file, and what is in question there: in canonical JSON nothing, or it is refused.
func (j importJob) read() (interchange.Counts, interchange.Report) {
	if j.canonical != nil {
		return interchange.Counts{Rows: j.canonical.Rows()}, interchange.Report{}
	}
	return j.parsed.Counts, j.parsed.Report()
}

func today() string { return time.Now().Format(time.DateOnly) }

// report says what was read, what is done with it, and what is in question. verb is "were" or
// "would be".
func (j importJob) report(t terminal, plan *interchange.Plan, verb string) error {
	counts, problems := j.read()
	if j.json {
		listed := append([]interchange.Problem{}, problems.Problems...) // an empty list, never null
		return json.NewEncoder(t.out).Encode(importReport{counts, plan, listed, problems.Total})
	}
	return printReport(t, counts.Rows, plan, problems, verb)
}

// printReport says to a person what was read, what is done with it, and what is in question.
func printReport(t terminal, rows int, plan *interchange.Plan, problems interchange.Report, verb string) error {
	fmt.Fprintf(t.out, "%d rows read; %d seats of this source %s added, %d changed, %d moved, %d ended, %d left as they are.\n",
		rows, plan.Added, verb, plan.Changed, plan.Moved, plan.Ended, plan.Unchanged)
	if plan.Others > 0 {
		fmt.Fprintf(t.out, "%d rows of people, teams, roles and everything else %s added, changed or taken away.\n", plan.Others, verb)
	}
	for i, row := range plan.Rows {
		if i == shownRows {
			fmt.Fprintf(t.out, "  ... and %d more\n", plan.RowsTotal-i)
			break
		}
		fmt.Fprintf(t.out, "  %-6s %s\n", row.Action, row.Label)
	}
	if problems.Total > 0 {
		fmt.Fprintf(t.out, "%d in question:\n", problems.Total)
	}
	for i, p := range problems.Problems {
		if i == shownProblems {
			fmt.Fprintf(t.out, "  ... and %d more; --json lists them\n", problems.Total-i)
			break
		}
		fmt.Fprintf(t.out, "  %s%s %s\n", place(p), p.Message, p.Action)
	}
	return nil
}

func place(p interchange.Problem) string {
	switch {
	case p.Row == 0:
		return ""
	case p.Column == "":
		return fmt.Sprintf("row %d: ", p.Row)
	}
	return fmt.Sprintf("row %d, %s: ", p.Row, p.Column)
}
