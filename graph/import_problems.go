package graph

import (
	"bytes"
	"context"
	"strings"

	"cadre/graph/generated/model"
	"cadre/internal/interchange"
	"cadre/internal/world"
)

// What becomes of a seat that the file would close while somebody is sought for it, by the kind of file.
const (
	tableSought     = "The seat stays as it is. Give the search up to have it closed."
	canonicalSought = "Nothing is written until that search is given up."
)

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
