package graph

import (
	"bytes"
	"context"
	"strings"

	"cadre/graph/generated/model"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/world"
)

// What becomes of a seat that the file would close while somebody is sought for it, by the kind of file.
const (
	tableSought     = "The seat stays as it is. Give the search up to have it closed."
	canonicalSought = "Nothing is written until that search is given up."
)

// readOptions is how the input says that a table is to be read, where it says so.
func readOptions(in *model.ImportInput, most int, progress interchange.Progress) interchange.Options {
	o := interchange.Options{Encoding: strings.TrimSpace(deref(in.Encoding)), Delimiter: deref(in.Delimiter), Problems: most, Progress: progress}
	if in.HeaderRow != nil {
		o.HeaderRow = *in.HeaderRow
	}
	return o
}

// chosenManagers are the choices of the input, by row.
func chosenManagers(in *model.ImportInput) map[int]int {
	chosen := make(map[int]int, len(in.Managers))
	for _, m := range in.Managers {
		chosen[m.Row] = m.Manager
	}
	return chosen
}

// onField puts the blame of an error on a field of the input that the file came with.
func onField(err error, within string) error {
	if f, ok := fault.As(err); ok && f.Field != "" && !strings.HasPrefix(f.Field, within) {
		return f.OnField(within + "." + f.Field)
	}
	return err
}

// problemsOfImport lists every row in question of a file as CSV.
func (r *Resolver) problemsOfImport(ctx context.Context, w *world.World, in *model.ImportInput) (string, error) {
	content, err := r.importContent(ctx, in, "input")
	if err != nil {
		return "", err
	}
	if interchange.IsCanonical(content) {
		whole, err := interchange.ReadCanonical(ctx, bytes.NewReader(content))
		if err != nil {
			return "", err
		}
		plan, err := whole.Plan(ctx, w, in.Scope)
		if err != nil {
			return "", err
		}
		return problemsCSV(plan.Searches(interchange.SeverityError, canonicalSought))
	}
	_, parsed, err := r.readImport(ctx, in, content, "input", interchange.AllProblems, nil)
	if err != nil {
		return "", err
	}
	rows, err := w.Data(ctx)
	if err != nil {
		return "", err
	}
	plan, err := interchange.MakePlan(ctx, rows, parsed, interchange.PlanOptions{Source: sourceOf(in), Scope: in.Scope, Today: w.Today()})
	if err != nil {
		return "", err
	}
	return problemsCSV(append(plan.Searches(interchange.SeverityWarning, tableSought), parsed.Report().Problems...))
}

func problemsCSV(problems []interchange.Problem) (string, error) {
	var text strings.Builder
	if err := interchange.WriteProblems(&text, problems); err != nil {
		return "", err
	}
	return text.String(), nil
}
