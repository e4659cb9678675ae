package coaching

import (
	"cmp"
	"slices"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/internal/orggraph"
)

// The bounds of strengths and weaknesses.
const (
	above     = 1 // levels above what is expected that make a strength
	matters   = 5 // the importance among which the best are strengths
	best      = 3 // how many of them
	weighs    = 5 // the weighted gap from which on there is a weakness
	notMissed = 0
)

// Known is a level of somebody, and the assessment that it is from.
type Known struct {
	Level float64
	From  *ent.Assessment
}

// Gap is how far somebody's level is from what is expected. This is the one place where it is worked
// out.
type Gap struct {
	Expectation
	Known              *Known // nil while nobody has rated it
	Strength, Weakness bool
}

// Value returns the level expected less the level known: positive when something is missing.
func (g Gap) Value() (float64, bool) {
	if g.Known == nil {
		return 0, false
	}
	return float64(g.Level()) - g.Known.Level, true
}

// Weighted returns what is missing times its importance.
func (g Gap) Weighted() (float64, bool) {
	gap, ok := g.Value()
	return max(notMissed, gap) * float64(g.Importance()), ok
}

// Met reports whether the level is known and nothing is missing.
func (g Gap) Met() bool {
	gap, ok := g.Value()
	return ok && gap <= notMissed
}

// KnownLevels returns somebody's level of each competency, by its stored id: of the latest assessment
// by a manager that rated it, else of the latest of their own. Drafts do not count, nor what
// colleagues say. The assessments are those that the viewer may see, the latest first.
func KnownLevels(all []*ent.Assessment) map[string]Known {
	known := map[string]Known{}
	for _, kind := range []assessment.Kind{assessment.KindMANAGER, assessment.KindSELF} {
		for _, a := range all {
			if a.Kind != kind || a.State == assessment.StateDRAFT {
				continue
			}
			for _, r := range a.Edges.Ratings {
				if _, have := known[r.CompetencyID]; !have {
					known[r.CompetencyID] = Known{r.Current, a}
				}
			}
		}
	}
	return known
}

// Gaps measures what is known against what is expected, the largest weighted gap first. Where two
// weigh the same, product knowledge comes first, for all else rests on it; then the larger gap, the
// more important, and the order of the competencies. What nobody has rated comes last.
func Gaps(expected []Expectation, known map[string]Known) []Gap {
	gaps := make([]Gap, len(expected))
	for i, e := range expected {
		gaps[i] = Gap{Expectation: e}
		if k, ok := known[e.Competency().StoredID()]; ok {
			gaps[i].Known = &k
		}
	}
	markStrengths(gaps)
	for i := range gaps {
		weighted, _ := gaps[i].Weighted()
		gaps[i].Weakness = weighted >= weighs
	}
	slices.SortStableFunc(gaps, graver)
	return gaps
}

// markStrengths marks what is a level or more above what is expected, and the best of what matters
// most where nothing is missing.
func markStrengths(gaps []Gap) {
	var candidates []*Gap
	for i := range gaps {
		g := &gaps[i]
		gap, ok := g.Value()
		g.Strength = ok && gap <= -above
		if g.Met() && g.Importance() == matters {
			candidates = append(candidates, g)
		}
	}
	slices.SortStableFunc(candidates, func(a, b *Gap) int {
		x, _ := a.Value()
		y, _ := b.Value()
		return cmp.Or(cmp.Compare(x, y), cmp.Compare(b.Known.Level, a.Known.Level))
	})
	for _, g := range candidates[:min(best, len(candidates))] {
		g.Strength = true
	}
}

func graver(a, b Gap) int {
	x, rated := a.Weighted()
	y, also := b.Weighted()
	if rated != also {
		return cmp.Compare(last(rated), last(also))
	}
	p, _ := a.Value()
	q, _ := b.Value()
	return cmp.Or(cmp.Compare(y, x), cmp.Compare(foundation(a), foundation(b)), cmp.Compare(q, p), cmp.Compare(b.Importance(), a.Importance()))
}

func last(rated bool) int {
	if rated {
		return 0
	}
	return 1
}

func foundation(g Gap) int {
	if g.Competency().Area() == orggraph.AreaProductKnowledge {
		return 0
	}
	return 1
}

// GapsOf measures a person against the seat that they hold first, or against a role; who holds no
// seat has nothing to be measured against but a role.
func GapsOf(p orggraph.Person, against *orggraph.Role, known map[string]Known) []Gap {
	if against != nil {
		return Gaps(ExpectationsOfRole(*against), known)
	}
	seat, ok := p.Position()
	if !ok {
		return nil
	}
	return Gaps(ExpectationsOfSeat(seat), known)
}
