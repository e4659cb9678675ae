package staffing

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"entgo.io/ent/privacy"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/opening"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/world"
)

// fewest is how many candidates a number is about at least: of fewer, single ones could be told.
const fewest = 5

// StaffingNumbers says how searches go that a viewer may see.
type StaffingNumbers struct {
	days    []int
	stages  []StageConversion
	sources []SourceConversion
}

// Filled returns how many searches found somebody.
func (n *StaffingNumbers) Filled() int { return len(n.days) }

// DaysToFill returns how many days half of them took at most; nil where none found somebody.
func (n *StaffingNumbers) DaysToFill() *int {
	if len(n.days) == 0 {
		return nil
	}
	return &n.days[(len(n.days)-1)/2]
}

// Stages returns how many candidates went on from each stage.
func (n *StaffingNumbers) Stages() []StageConversion { return n.stages }

// Sources returns how many candidates of each source were hired.
func (n *StaffingNumbers) Sources() []SourceConversion { return n.sources }

// StageConversion says how many candidates came to a stage, and went on.
type StageConversion struct {
	stage           string
	entered, passed int
}

// Stage returns what the stage is called.
func (c StageConversion) Stage() string { return c.stage }

// Entered returns how many came to it.
func (c StageConversion) Entered() int { return c.entered }

// Passed returns how many of them went on.
func (c StageConversion) Passed() int { return c.passed }

// SourceConversion says how many candidates came from somewhere, and were hired.
type SourceConversion struct {
	source         candidate.Source
	applied, hired int
}

// Source returns where they come from.
func (c SourceConversion) Source() candidate.Source { return c.source }

// Applied returns how many came.
func (c SourceConversion) Applied() int { return c.applied }

// Hired returns how many of them were hired.
func (c SourceConversion) Hired() int { return c.hired }

// Numbers counts over the searches that the viewer may see, of candidates who are still kept. Who may see a search may know
// such counts, where they are about enough candidates.
func Numbers(ctx context.Context, w *world.World) (*StaffingNumbers, error) {
	n := &StaffingNumbers{stages: []StageConversion{}, sources: []SourceConversion{}}
	ctx, err := AboutOpenings(ctx, w)
	if err != nil {
		return nil, err
	}
	openings, err := w.Client().Opening.Query().All(ctx)
	if errors.Is(err, privacy.Deny) {
		return n, nil // tools count nothing
	}
	if err != nil {
		return nil, fmt.Errorf("read openings: %w", err)
	}
	byID := map[string]*ent.Opening{}
	for _, o := range openings {
		byID[o.ID] = o
		if o.State == opening.StateFILLED && o.ClosedOn != nil {
			n.days = append(n.days, max(0, daysBetween(dayOf(w, o.CreatedAt), *o.ClosedOn)))
		}
	}
	slices.Sort(n.days)
	apps, err := applicationsIn(ctx, w, openings)
	if err != nil {
		return nil, err
	}
	if err := n.countStages(ctx, w, byID, apps); err != nil {
		return nil, err
	}
	return n, n.countSources(ctx, w, apps)
}

func applicationsIn(ctx context.Context, w *world.World, openings []*ent.Opening) (map[string]*ent.Application, error) {
	keys := make([]string, len(openings))
	for i, o := range openings {
		keys[i] = o.ID
	}
	rows, err := w.Client().Application.Query().Where(application.OpeningIDIn(keys...)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read applications: %w", err)
	}
	byID := map[string]*ent.Application{}
	for _, a := range rows {
		byID[a.ID] = a
	}
	return byID, nil
}

// countStages counts who came to each stage, and who came further. Stages of the same name are one.
func (n *StaffingNumbers) countStages(ctx context.Context, w *world.World, openings map[string]*ent.Opening, apps map[string]*ent.Application) error {
	moves, err := w.Client().StageMove.Query().Where(stagemove.OpeningIDIn(slices.Collect(maps.Keys(openings))...)).Order(ent.Asc(stagemove.FieldID)).All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read moves: %w", err)
	}
	came, furthest := map[string]map[int]bool{}, map[string]int{}
	for _, m := range moves {
		o := openings[m.OpeningID]
		if apps[m.ApplicationID] == nil {
			continue
		}
		at := placeOf(o.Stages, m.ToStage)
		if m.ToStage == string(application.StateHIRED) {
			at = len(o.Stages)
		}
		if came[m.ApplicationID] == nil {
			came[m.ApplicationID] = map[int]bool{}
		}
		came[m.ApplicationID][at] = true
		furthest[m.ApplicationID] = max(furthest[m.ApplicationID], at)
	}
	counts, order := map[string]*StageConversion{}, []string{}
	for _, o := range openings {
		for _, s := range o.Stages {
			if counts[s.Name] == nil {
				counts[s.Name], order = &StageConversion{stage: s.Name}, append(order, s.Name)
			}
		}
	}
	places := map[string]int{}
	for key, at := range came {
		stages := openings[apps[key].OpeningID].Stages
		for place, s := range stages {
			if !at[place] {
				continue
			}
			places[s.Name] = max(places[s.Name], place)
			counts[s.Name].entered++
			if furthest[key] > place {
				counts[s.Name].passed++
			}
		}
	}
	slices.SortFunc(order, func(a, b string) int { return cmp.Or(places[a]-places[b], cmp.Compare(a, b)) })
	for _, name := range order {
		if counts[name].entered >= fewest {
			n.stages = append(n.stages, *counts[name])
		}
	}
	return nil
}

// countSources counts who came from where, and who was hired.
func (n *StaffingNumbers) countSources(ctx context.Context, w *world.World, apps map[string]*ent.Application) error {
	rows, err := w.Client().Candidate.Query().All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read candidates: %w", err)
	}
	from := map[string]candidate.Source{}
	for _, c := range rows {
		from[c.ID] = c.Source
	}
	counts := map[candidate.Source]*SourceConversion{}
	for _, a := range apps {
		source := from[a.CandidateID]
		if counts[source] == nil {
			counts[source] = &SourceConversion{source: source}
		}
		counts[source].applied++
		if a.State == application.StateHIRED {
			counts[source].hired++
		}
	}
	for _, source := range []candidate.Source{candidate.SourceREFERRAL, candidate.SourceINBOUND, candidate.SourceOUTBOUND, candidate.SourceINTERNAL, candidate.SourceCOMMUNITY} {
		if c := counts[source]; c != nil && c.applied >= fewest {
			n.sources = append(n.sources, *c)
		}
	}
	return nil
}
