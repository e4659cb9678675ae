package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"
	"strings"

	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/fault"
	"cadre/internal/interchange"
	"cadre/internal/operation"
	"cadre/internal/world"
)

// maxText is how many bytes of a file may stand in a request; larger files are uploaded.
const maxText = 512 << 10

func (r *Resolver) importContent(ctx context.Context, in *model.ImportInput, field string) ([]byte, error) {
	switch {
	case (in.Upload == nil) == (in.Text == nil):
		return nil, fault.New(fault.InvalidInput, "Give either upload or text.").OnField(field + ".upload")
	case in.Upload != nil:
		return r.Uploads.Content(ctx, *in.Upload)
	case len(*in.Text) > maxText:
		return nil, fault.New(fault.LimitExceeded, "A text has at most %d bytes; upload larger files.", maxText).OnField(field + ".text")
	}
	return []byte(*in.Text), nil
}

func (r *Resolver) previewImport(ctx context.Context, w *world.World, in *model.ImportInput) (*model.ImportPreview, error) {
	content, err := r.importContent(ctx, in, "input")
	if err != nil {
		return nil, err
	}
	if interchange.IsCanonical(content) {
		return previewCanonical(ctx, w, content, in.Scope)
	}
	seen, parsed, err := r.readImport(ctx, in, content, "input", interchange.MaxProblems, nil)
	if err != nil {
		return nil, err
	}
	rows, err := w.Data(ctx)
	if err != nil {
		return nil, err
	}
	plan, err := interchange.MakePlan(ctx, rows, parsed, interchange.PlanOptions{Source: sourceOf(in), Scope: in.Scope, Today: w.Today()})
	if err != nil {
		return nil, err
	}
	counts, err := countsModel(parsed.Counts)
	if err != nil {
		return nil, err
	}
	planned, err := planModel(plan)
	if err != nil {
		return nil, err
	}
	report, searches := parsed.Report(), plan.Searches(interchange.SeverityWarning, tableSought)
	preview := &model.ImportPreview{
		Format: &model.ImportFormat{Encoding: seen.Encoding, Delimiter: seen.Delimiter, HeaderLine: seen.HeaderRow, Rows: seen.Rows},
		Source: plan.Source, Counts: counts, Plan: planned, Problems: problemModels(append(searches, report.Problems...)), ProblemCount: report.Total + plan.Sought,
	}
	for _, c := range seen.Mapping.Columns {
		preview.Columns = append(preview.Columns, &model.ImportColumn{Header: c.Header, Field: c.Field, Samples: c.Samples})
	}
	for _, p := range seen.Presets {
		if !slices.Contains(preview.Presets, p.Name) { // one convention may have several layouts
			preview.Presets = append(preview.Presets, p.Name)
		}
	}
	return preview, nil
}

func previewCanonical(ctx context.Context, w *world.World, content []byte, scope interchange.Scope) (*model.ImportPreview, error) {
	whole, err := interchange.ReadCanonical(ctx, bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	plan, err := whole.Plan(ctx, w, scope)
	if err != nil {
		return nil, err
	}
	planned, err := planModel(plan)
	if err != nil {
		return nil, err
	}
	return &model.ImportPreview{
		Format: &model.ImportFormat{Encoding: "json", Delimiter: "", HeaderLine: 0, Rows: whole.Rows()}, Source: plan.Source, Plan: planned,
		Columns: []*model.ImportColumn{}, Presets: []string{}, Counts: []*model.ImportCount{{Name: "rows", Value: whole.Rows()}, {Name: "other_rows_changed", Value: plan.Others}},
		Problems: problemModels(plan.Searches(interchange.SeverityError, canonicalSought)), ProblemCount: plan.Sought,
	}, nil
}

func (r *mutationResolver) importOrg(ctx context.Context, in model.ImportOrgInput) (*model.ImportOrgPayload, error) {
	ctx, report, finish, err := r.Operations.Start(ctx, in.Operation)
	if err != nil {
		return nil, err
	}
	defer finish()
	w, err := r.edited(ctx, in.Scenario)
	if err != nil {
		return nil, err
	}
	done, problems, err := r.carryOut(ctx, w, &in, stages(report))
	if err != nil {
		return nil, err
	}
	plan, err := planModel(done.Plan)
	if err != nil {
		return nil, err
	}
	payload := &model.ImportOrgPayload{Plan: plan, ProblemCount: problems}
	if set := done.Commit.Changeset; set != nil {
		payload.Changeset = view.ChangesetOf(w, set)
	}
	return payload, nil
}

// carryOut imports a file of either kind, and counts its problems.
func (r *Resolver) carryOut(ctx context.Context, w *world.World, in *model.ImportOrgInput, progress interchange.Progress) (*interchange.Result, int, error) {
	o := interchange.ApplyOptions{Source: sourceOf(in.File), Scope: in.File.Scope, Confirm: in.Confirm, FileName: deref(in.File.FileName), Reason: in.Reason, Progress: progress}
	content, err := r.importContent(ctx, in.File, "input.file")
	if err != nil {
		return nil, 0, err
	}
	if interchange.IsCanonical(content) {
		whole, err := interchange.ReadCanonical(ctx, bytes.NewReader(content))
		if err != nil {
			return nil, 0, err
		}
		done, err := interchange.ApplyCanonical(ctx, w, whole, o)
		return done, 0, err
	}
	_, parsed, err := r.readImport(ctx, in.File, content, "input.file", interchange.MaxProblems, progress)
	if err != nil {
		return nil, 0, err
	}
	done, err := interchange.Apply(ctx, w, parsed, o)
	return done, parsed.Report().Total, err
}

// stages says in words how far an import is.
func stages(report operation.Report) interchange.Progress {
	words := map[interchange.Stage]string{
		interchange.StageRead: "Reading the file", interchange.StageResolve: "Finding who reports to whom",
		interchange.StagePlan: "Comparing with what is there", interchange.StageApply: "Writing",
	}
	return func(stage interchange.Stage, done, total int) { report(words[stage], done, total) }
}

func planModel(p *interchange.Plan) (*model.ImportPlan, error) {
	plan := &model.ImportPlan{Added: p.Added, Changed: p.Changed, Moved: p.Moved, Ended: p.Ended, Sought: p.Sought, Unchanged: p.Unchanged, Seats: p.Seats, NeedsDecision: p.NeedsDecision}
	for _, row := range p.Rows {
		shown := &model.ImportPlanRow{Action: row.Action, Label: row.Label}
		if row.Row > 0 {
			shown.Row = &row.Row
		}
		for _, f := range row.Fields {
			before, err := textValue(f.Before)
			if err != nil {
				return nil, err
			}
			after, err := textValue(f.After)
			if err != nil {
				return nil, err
			}
			shown.Fields = append(shown.Fields, &view.FieldChange{Field: f.Field, Before: before, After: after})
		}
		plan.Rows = append(plan.Rows, shown)
	}
	return plan, nil
}

// textValue writes a text as JSON; an empty one is no value.
func textValue(s string) (json.RawMessage, error) {
	if s == "" {
		return nil, nil
	}
	return json.Marshal(s)
}

func problemModels(problems []interchange.Problem) []*model.ImportProblem {
	list := make([]*model.ImportProblem, len(problems))
	for i, p := range problems {
		list[i] = &model.ImportProblem{Row: p.Row, Code: string(p.Code), Message: p.Message, Action: p.Action, Severity: p.Severity, Candidates: []*model.ImportCandidate{}}
		for _, c := range p.Candidates {
			list[i].Candidates = append(list[i].Candidates, &model.ImportCandidate{Row: c.Row, Label: c.Label})
		}
		if p.Column != "" {
			list[i].Column = &problems[i].Column
		}
	}
	return list
}

// countsModel lists the numbers of a file under the names that the command line prints.
func countsModel(c interchange.Counts) ([]*model.ImportCount, error) {
	raw, err := json.Marshal(c)
	if err != nil {
		return nil, fault.Wrap(err, "count the file")
	}
	var values map[string]any
	if err := json.Unmarshal(raw, &values); err != nil {
		return nil, fault.Wrap(err, "count the file")
	}
	var list []*model.ImportCount
	for name, v := range values {
		if n, ok := v.(float64); ok {
			list = append(list, &model.ImportCount{Name: name, Value: int(n)})
		}
	}
	slices.SortFunc(list, func(a, b *model.ImportCount) int { return strings.Compare(a.Name, b.Name) })
	return list, nil
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
