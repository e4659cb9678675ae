package strategy

import (
	"context"
	"fmt"
	"slices"

	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// maxImported is how many objectives one file may have.
const maxImported = 5000

// ImportedObjective is an objective as a file tells it: what it names is found by name.
type ImportedObjective struct {
	Row                int
	Title, Why         string
	Team, Above, Focus string // names; empty for none
	StartsOn, EndsOn   string // empty: the quarter that today is in
	Ambition           orggraph.ObjectiveAmbition
	KeyResults         []ImportedKeyResult
	Wrong              []string // what could not be read
}

// ImportedKeyResult is a key result as a file tells it.
type ImportedKeyResult struct {
	Row                               int
	Metric, Unit, Source              string
	Baseline, Commit, Target, Stretch *float64
	Kind                              orggraph.KeyResultKind
	Wrong                             []string
}

// ImportAction is what an import does with an objective.
type ImportAction string

// The actions.
const (
	ImportAdds      ImportAction = "ADDED"
	ImportCompletes ImportAction = "COMPLETED"
	ImportKeeps     ImportAction = "UNCHANGED"
	ImportSkips     ImportAction = "SKIPPED"
)

// ObjectiveImportRow is what an import does with one objective of a file.
type ObjectiveImportRow struct {
	Row        int
	Title      string
	Action     ImportAction
	Objective  *orggraph.Objective // the one that is there already
	Team       *orggraph.Team
	Focus      *orggraph.Focus
	Above      *string  // the title of what it contributes to
	KeyResults []string // those that are added
	Problems   []string

	draft    DraftObjectiveInput
	measures []AddKeyResultInput
	parent   int // the place in the file of what it contributes to, -1 where that is no row of it
}

// PlanImport says what importing objectives does: those with a title that is there already in the same period, of the same
// team, are completed with the key results that they lack, all others are added as drafts. Nothing of what is there is changed.
func PlanImport(ctx context.Context, w *world.World, list []ImportedObjective) ([]ObjectiveImportRow, error) {
	if len(list) > maxImported {
		return nil, fault.New(fault.LimitExceeded, "A file has at most %d objectives; this one has %d.", maxImported, len(list))
	}
	p := importing{w: w, g: w.Graph(), titles: map[string][]int{}, teams: map[string][]orggraph.Team{}, focuses: map[string][]orggraph.Focus{}, there: map[string][]orggraph.Objective{}}
	p.noteChosen()
	for _, t := range p.g.ActiveTeams() {
		p.teams[orggraph.Fold(t.Name())] = append(p.teams[orggraph.Fold(t.Name())], t)
	}
	for _, o := range p.g.Objectives() {
		p.there[o.Folded()] = append(p.there[o.Folded()], o)
	}
	for i, o := range list {
		p.titles[orggraph.Fold(o.Title)] = append(p.titles[orggraph.Fold(o.Title)], i)
	}
	rows := make([]ObjectiveImportRow, len(list))
	for i, o := range list {
		rows[i] = p.plan(ctx, o)
	}
	p.upwards(list, rows)
	return rows, nil
}

type importing struct {
	w *world.World
	g *orggraph.Graph
	// By folded name: places in the file, teams, the chosen problems of strategies that are not closed, and what is there.
	titles  map[string][]int
	teams   map[string][]orggraph.Team
	focuses map[string][]orggraph.Focus
	there   map[string][]orggraph.Objective
}

// noteChosen finds the problems that a row may serve.
func (p *importing) noteChosen() {
	for _, v := range p.g.Visions() {
		for _, s := range v.Strategies() {
			if s.State() == orggraph.StrategyClosed {
				continue
			}
			for _, f := range s.Focuses(nil) {
				if f.Kind() == orggraph.Chosen {
					p.focuses[orggraph.Fold(f.Problem())] = append(p.focuses[orggraph.Fold(f.Problem())], f)
				}
			}
		}
	}
}

func (p *importing) plan(ctx context.Context, o ImportedObjective) ObjectiveImportRow {
	row := ObjectiveImportRow{Row: o.Row, Title: o.Title, Action: ImportAdds, Problems: slices.Clone(o.Wrong), KeyResults: []string{}, parent: -1}
	row.draft = DraftObjectiveInput{Title: o.Title, Why: said(o.Why), StartsOn: said(o.StartsOn), EndsOn: said(o.EndsOn), Ambition: o.Ambition, Sharing: orggraph.Shared}
	if err := row.draft.check(ctx, p.w); err != nil {
		return row.skip(wordsOf(err))
	}
	if len(o.Wrong) > 0 {
		return row.skip()
	}
	p.name(&row, o)
	switch found := p.same(&row); len(found) {
	case 0:
	case 1:
		row.Objective, row.Action = &found[0], ImportKeeps
	default:
		return row.skip(fmt.Sprintf("There are %d of objective “%s” in this period; say which team's it is.", len(found), brief(row.Title)))
	}
	p.measure(&row, o)
	if row.Objective != nil && len(row.measures) > 0 {
		row.Action = ImportCompletes
		if !slices.Contains([]orggraph.ObjectiveState{orggraph.ObjectiveDraft, orggraph.ObjectiveProposed}, row.Objective.State()) {
			row.Action, row.measures, row.KeyResults = ImportKeeps, nil, []string{}
			row.Problems = append(row.Problems, "It was accepted already, so that the file adds no key result to it.")
		}
	}
	return row
}

// same lists the objectives that a row may be: those of its title and period, and of its team where it names one. One that
// no team answers for is the row's too, where the team has none.
func (p *importing) same(row *ObjectiveImportRow) []orggraph.Objective {
	var all, own, free []orggraph.Objective
	for _, there := range p.there[orggraph.Fold(row.draft.Title)] {
		if there.StartsOn() != *row.draft.StartsOn || there.EndsOn() != *row.draft.EndsOn {
			continue
		}
		all = append(all, there)
		teams := there.Teams()
		if len(teams) == 0 {
			free = append(free, there)
		}
		if row.Team != nil && slices.ContainsFunc(teams, func(t orggraph.ObjectiveTeam) bool { return t.Team().Key() == row.Team.Key() }) {
			own = append(own, there)
		}
	}
	switch {
	case row.Team == nil:
		return all
	case len(own) > 0:
		return own
	}
	return free
}

func said(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func (r ObjectiveImportRow) skip(problems ...string) ObjectiveImportRow {
	r.Action, r.Problems = ImportSkips, append(r.Problems, problems...)
	return r
}

// wordsOf is what an error says to people.
func wordsOf(err error) string {
	if f, ok := fault.As(err); ok {
		return f.Message
	}
	return err.Error()
}

// name finds the team and the problem that a row names. What is not found, or is there twice, is left out and said.
func (p *importing) name(row *ObjectiveImportRow, o ImportedObjective) {
	if o.Team != "" {
		found := p.teams[orggraph.Fold(o.Team)]
		if len(found) == 1 {
			row.Team, row.draft.Teams = &found[0], []string{found[0].Key()}
		} else {
			row.Problems = append(row.Problems, notOne("team", o.Team, len(found)))
		}
	}
	if o.Focus == "" {
		return
	}
	found := p.focuses[orggraph.Fold(o.Focus)]
	if len(found) == 1 {
		row.Focus = &found[0]
		key := found[0].Key()
		row.draft.Focus = &key
	} else {
		row.Problems = append(row.Problems, notOne("chosen problem", o.Focus, len(found)))
	}
}

func notOne(what, name string, n int) string {
	if n == 0 {
		return fmt.Sprintf("There is no %s “%s”; none is taken.", what, brief(name))
	}
	return fmt.Sprintf("There are %d of %s “%s”; none is taken.", n, what, brief(name))
}

// measure reads the key results that an objective does not have yet.
func (p *importing) measure(row *ObjectiveImportRow, o ImportedObjective) {
	there, told := map[string]bool{}, map[string]bool{}
	if row.Objective != nil {
		for _, k := range row.Objective.KeyResults() {
			there[orggraph.Fold(k.Metric())] = true
		}
	}
	for _, k := range o.KeyResults {
		metric := orggraph.Fold(k.Metric)
		if there[metric] {
			continue
		}
		leaveOut := func(why string) {
			row.Problems = append(row.Problems, fmt.Sprintf("Row %d, “%s”, is left out: %s", k.Row, brief(k.Metric), why))
		}
		if told[metric] {
			leaveOut("the file has it twice.")
			continue
		}
		told[metric] = true
		if len(k.Wrong) > 0 || k.Target == nil {
			leaveOut(firstOr(k.Wrong, "it has no target."))
			continue
		}
		// The objective may not be there yet: any id will do for the check, and write is told the right one.
		in := AddKeyResultInput{Objective: id.New(id.Objective), Metric: k.Metric, Unit: &k.Unit, Source: &k.Source, CadenceDays: usualCadence, Target: *k.Target, Commit: k.Commit, Stretch: k.Stretch,
			Baseline: or(k.Baseline, 0), Kind: k.Kind, Altitude: orggraph.ProductAltitude}
		if err := in.check(p.w); err != nil {
			leaveOut(wordsOf(err))
			continue
		}
		row.measures, row.KeyResults = append(row.measures, in), append(row.KeyResults, in.Metric)
	}
}

func firstOr(list []string, otherwise string) string {
	if len(list) > 0 {
		return list[0]
	}
	return otherwise
}

// upwards finds what rows contribute to: another row of the file, else an objective that is not over. A row that would close
// a circle contributes to nothing.
func (p *importing) upwards(list []ImportedObjective, rows []ObjectiveImportRow) {
	for i, o := range list {
		if o.Above == "" || rows[i].Action != ImportAdds {
			continue
		}
		within := p.titles[orggraph.Fold(o.Above)]
		if len(within) == 1 && within[0] != i && rows[within[0]].Action == ImportAdds {
			rows[i].parent = within[0]
			if circling(rows, i) {
				rows[i].parent = -1
				rows[i].Problems = append(rows[i].Problems, fmt.Sprintf("To contribute to “%s” would close a circle; it does not.", brief(o.Above)))
				continue
			}
			rows[i].Above = &rows[within[0]].Title
			continue
		}
		var found []orggraph.Objective
		for _, there := range p.there[orggraph.Fold(o.Above)] {
			if there.Running() {
				found = append(found, there)
			}
		}
		if len(found) != 1 {
			n := len(found)
			if n == 0 && len(within) > 1 {
				n = len(within)
			}
			rows[i].Problems = append(rows[i].Problems, notOne("objective", o.Above, n))
			continue
		}
		title := found[0].Title()
		rows[i].Above, rows[i].draft.ContributesTo = &title, []string{found[0].Key()}
	}
}

// circling reports whether a row leads to itself.
func circling(rows []ObjectiveImportRow, from int) bool {
	for at, steps := rows[from].parent, 0; at >= 0; at, steps = rows[at].parent, steps+1 {
		if at == from || steps > len(rows) {
			return true
		}
	}
	return false
}

// ImportObjectives writes what PlanImport says, as one changeset, and returns the rows of the plan. Nothing is written where
// there is nothing to add.
func ImportObjectives(ctx context.Context, w *world.World, list []ImportedObjective, reason *string) (rows []ObjectiveImportRow, c *world.Commit, err error) {
	f := reading(w)
	reason = f.Reason(reason)
	if f.Err() != nil {
		return nil, nil, f.Err()
	}
	c, err = edit(ctx, w, "objective.import", reason, func(ctx context.Context, tx *history.Tx) error {
		if rows, err = PlanImport(ctx, w, list); err != nil {
			return err
		}
		made := make([]string, len(rows))
		added, measured := 0, 0
		for i := range rows {
			if rows[i].Action == ImportAdds {
				made[i] = id.New(id.Objective)
			}
		}
		// Those above first, so that nothing leads to what is not there yet.
		for _, i := range fromAbove(rows) {
			row := &rows[i]
			switch {
			case row.Action == ImportAdds:
				if row.parent >= 0 {
					row.draft.ContributesTo = []string{made[row.parent]}
				}
				if err := row.draft.write(ctx, tx, made[i]); err != nil {
					return err
				}
				added++
			case row.Action == ImportCompletes:
				made[i] = row.Objective.Key()
			default:
				continue
			}
			if err := row.writeMeasures(ctx, tx, made[i]); err != nil {
				return err
			}
			measured += len(row.measures)
		}
		tx.Summarize("Imported %s with %s", plural(added, "objective"), plural(measured, "key result"))
		return nil
	})
	return rows, c, err
}

// fromAbove lists the places of rows, those that others contribute to first.
func fromAbove(rows []ObjectiveImportRow) []int {
	depth := make([]int, len(rows))
	order := make([]int, len(rows))
	for i := range rows {
		order[i] = i
		for at := rows[i].parent; at >= 0; at = rows[at].parent {
			depth[i]++
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return depth[a] - depth[b] })
	return order
}

func (r *ObjectiveImportRow) writeMeasures(ctx context.Context, tx *history.Tx, objective string) error {
	rank := 0
	if r.Objective != nil {
		for _, k := range r.Objective.KeyResults() {
			rank = max(rank, k.Rank()+1)
		}
	}
	for i := range r.measures {
		in := &r.measures[i]
		if len(r.draft.Teams) > 0 {
			in.ProposedBy = &r.draft.Teams[0]
		}
		if err := in.write(ctx, tx, id.New(id.KeyResult), objective, rank+i); err != nil {
			return err
		}
	}
	return nil
}
