package view

import (
	"context"

	"cadre/ent/assessment"
	"cadre/graph/batch"
	"cadre/internal/coaching"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Gap is how far a level is from what is expected.
type Gap struct {
	gap  coaching.Gap
	from *Assessment
}

// Competency returns what is measured.
func (g Gap) Competency() orggraph.Competency { return g.gap.Competency() }

// Expected returns the level expected.
func (g Gap) Expected() int { return g.gap.Level() }

// Importance returns how much it matters.
func (g Gap) Importance() int { return g.gap.Importance() }

// Current returns the level now.
func (g Gap) Current() *float64 {
	if g.gap.Known == nil {
		return nil
	}
	return &g.gap.Known.Level
}

// Gap returns what is missing.
func (g Gap) Gap() *float64 { return known(g.gap.Value()) }

// Weighted returns what is missing, times its importance.
func (g Gap) Weighted() *float64 { return known(g.gap.Weighted()) }

func known(v float64, ok bool) *float64 {
	if !ok {
		return nil
	}
	return &v
}

// Strength reports whether it is a strength.
func (g Gap) Strength() bool { return g.gap.Strength }

// Weakness reports whether it is a weakness.
func (g Gap) Weakness() bool { return g.gap.Weakness }

// From returns the assessment that the level is from.
func (g Gap) From() *Assessment { return g.from }

// gapsOf makes the models of gaps; the levels are those of a person's assessments.
func gapsOf(gaps []coaching.Gap, all []*Assessment) []Gap {
	list := make([]Gap, len(gaps))
	for i, g := range gaps {
		list[i] = Gap{gap: g}
		if g.Known != nil {
			list[i].from = all[0].model(g.Known.From)
		}
	}
	return list
}

// Gaps measures a person against their seat, or against a role.
func Gaps(ctx context.Context, w *world.World, p orggraph.Person, roleID *string) ([]Gap, error) {
	var against *orggraph.Role
	if roleID != nil {
		role, ok := p.Graph().Role(*roleID)
		if !ok {
			return nil, fault.New(fault.NotFound, "There is no such role.").OnField("role")
		}
		against = &role
	}
	all, err := assessmentsOf(ctx, w, p.Graph(), p.Key())
	if err != nil {
		return nil, err
	}
	return gapsOf(coaching.GapsOf(p, against, coaching.KnownLevels(rowsOf(all))), all), nil
}

// GapsThat measures a person as Gaps does, and leaves out what does not satisfy ok.
func GapsThat(ctx context.Context, w *world.World, p orggraph.Person, roleID *string, ok func(Gap) bool) ([]Gap, error) {
	all, err := Gaps(ctx, w, p, roleID)
	list := make([]Gap, 0, len(all))
	for _, g := range all {
		if ok(g) {
			list = append(list, g)
		}
	}
	return list, err
}

// CompetenceCourse is how the level of one competency went over time.
type CompetenceCourse struct {
	Competency orggraph.Competency
	Points     []CoursePoint
}

// CoursePoint is a level at a date.
type CoursePoint struct{ rating *Rating }

// On returns the day.
func (p CoursePoint) On() string { return p.rating.of.row.AssessedOn }

// Kind returns who assessed.
func (p CoursePoint) Kind() assessment.Kind { return p.rating.of.row.Kind }

// Level returns the level.
func (p CoursePoint) Level() float64 { return p.rating.row.Current }

// Expected returns what was expected then.
func (p CoursePoint) Expected() int { return p.rating.row.Expected }

// Assessment returns the assessment that it is from.
func (p CoursePoint) Assessment() *Assessment { return p.rating.of }

// Course returns how the levels of a person went over time. Drafts are no part of it.
func Course(ctx context.Context, w *world.World, p orggraph.Person, kinds []assessment.Kind, since *string) ([]CompetenceCourse, error) {
	all, err := assessmentsOf(ctx, w, p.Graph(), p.Key())
	if err != nil {
		return nil, err
	}
	points := map[string][]CoursePoint{}
	for i := len(all) - 1; i >= 0; i-- {
		a := all[i]
		if a.row.State == assessment.StateDRAFT || !(AssessmentsWhere{Kinds: kinds}).holds(a.row) || since != nil && a.row.AssessedOn < *since {
			continue
		}
		for _, r := range a.row.Edges.Ratings {
			points[r.CompetencyID] = append(points[r.CompetencyID], CoursePoint{&Rating{r, a}})
		}
	}
	var list []CompetenceCourse
	for _, c := range p.Graph().Competencies() {
		if of := points[c.StoredID()]; of != nil {
			list = append(list, CompetenceCourse{c, of})
		}
	}
	return list, nil
}

// CompetenceMap is what a group of people can.
type CompetenceMap struct {
	m   coaching.Map
	all map[string][]*Assessment
}

// MapOf measures the people of a group against their seats, by what the viewer may see.
func MapOf(ctx context.Context, w *world.World, g *orggraph.Graph, people []orggraph.Person) (*CompetenceMap, error) {
	keys := make([]string, len(people))
	for i, p := range people {
		keys[i] = p.Key()
	}
	batch.Expect(ctx, g.Suffix(), keys...)
	m := &CompetenceMap{all: map[string][]*Assessment{}}
	levels := map[string]map[string]coaching.Known{}
	for _, key := range keys {
		all, err := assessmentsOf(ctx, w, g, key)
		if err != nil {
			return nil, err
		}
		m.all[key], levels[key] = all, coaching.KnownLevels(rowsOf(all))
	}
	m.m = coaching.MapOf(people, levels)
	return m, nil
}

// Competencies returns what a seat of the group expects.
func (m *CompetenceMap) Competencies() []orggraph.Competency { return m.m.Competencies }

// Rows returns the people.
func (m *CompetenceMap) Rows() []CompetenceRow {
	list := make([]CompetenceRow, len(m.m.Rows))
	for i, row := range m.m.Rows {
		list[i] = CompetenceRow{row, m.all[row.Person.Key()]}
	}
	return list
}

// Lacks returns what nobody in the group meets.
func (m *CompetenceMap) Lacks() []CompetenceLack {
	list := make([]CompetenceLack, len(m.m.Lacks))
	for i, l := range m.m.Lacks {
		list[i] = CompetenceLack(l)
	}
	return list
}

// CompetenceRow is what one person of a group can.
type CompetenceRow struct {
	row coaching.MapRow
	all []*Assessment
}

// Person returns who.
func (r CompetenceRow) Person() orggraph.Person { return r.row.Person }

// Cells returns their gaps.
func (r CompetenceRow) Cells() []Gap { return gapsOf(r.row.Cells, r.all) }

// Missed returns what the group would miss without them.
func (r CompetenceRow) Missed() []orggraph.Competency { return r.row.Missed }

// CompetenceLack is a competency that nobody in a group meets.
type CompetenceLack coaching.Lack
