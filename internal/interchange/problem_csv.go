package interchange

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteProblems writes problems as CSV that opens in any spreadsheet: where each is, what is wrong, what is done about it, and whom
// a name may mean. Cells that a spreadsheet would run as a formula are made harmless.
func WriteProblems(w io.Writer, problems []Problem) error {
	out := csv.NewWriter(w)
	if err := out.Write([]string{"Row", "Column", "Severity", "Code", "What is wrong", "What will be done", "Candidates"}); err != nil {
		return fmt.Errorf("write problems: %w", err)
	}
	for _, p := range problems {
		row := ""
		if p.Row > 0 {
			row = strconv.Itoa(p.Row)
		}
		candidates := make([]string, len(p.Candidates))
		for i, c := range p.Candidates {
			candidates[i] = fmt.Sprintf("row %d: %s", c.Row, c.Label)
		}
		cells := []string{row, p.Column, string(p.Severity), string(p.Code), p.Message, p.Action, strings.Join(candidates, "; ")}
		for i, cell := range cells {
			cells[i] = Guard(cell)
		}
		if err := out.Write(cells); err != nil {
			return fmt.Errorf("write problems: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write problems: %w", err)
	}
	return nil
}
