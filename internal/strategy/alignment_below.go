package strategy

import (
	"cmp"
	"fmt"
	"slices"

	"cadre/internal/orggraph"
)

// aligned is what leads to what in a graph, worked out once.
type aligned struct {
	g        *orggraph.Graph
	sums     *sums
	outlooks []Outlook
	// firstOf has the objectives that serve a focus, by its stored id, without those that contribute to another one which
	// serves it: these stand below that.
	firstOf map[string][]orggraph.Objective
	loose   []orggraph.Objective // what leads to no problem, in the order of periods
}

type alignedKey struct{}

func alignedOf(g *orggraph.Graph) *aligned {
	return g.Derive(alignedKey{}, func() any {
		a := &aligned{g: g, sums: sumsOf(g), outlooks: outlooksOf(g), firstOf: map[string][]orggraph.Objective{}}
		reached := make([]bool, a.sums.aims.Len)
		all := g.Objectives()
		for _, o := range all {
			if f, ok := o.Focus(); ok && o.State() != orggraph.ObjectiveDropped && !a.servedAbove(o, f) {
				a.firstOf[f.Key()] = append(a.firstOf[f.Key()], o)
				a.reach(o, func(n int32) bool { return mark(reached, n) })
			}
		}
		// First those that contribute to nothing, then what is left: old data may have circles, which nothing leads into.
		for _, circles := range []bool{false, true} {
			for _, o := range all {
				if n := a.sums.aims.NumberOf(o); reached[n] || o.State() == orggraph.ObjectiveDropped || !circles && a.contributes(o) {
					continue
				}
				a.loose = append(a.loose, o)
				a.reach(o, func(n int32) bool { return mark(reached, n) })
			}
		}
		return a
	}).(*aligned)
}

// mark notes a number, and reports whether it was not noted before.
func mark(noted []bool, n int32) bool {
	was := noted[n]
	noted[n] = true
	return !was
}

// contributes reports whether an objective counts towards something that was not given up.
func (a *aligned) contributes(o orggraph.Objective) bool {
	return slices.ContainsFunc(o.LinksTo(), func(l orggraph.ObjectiveLink) bool {
		return l.Kind() == orggraph.Contributes && !givenUp(l.To())
	})
}

// servedAbove reports whether an objective contributes to one that serves the same focus.
func (a *aligned) servedAbove(o orggraph.Objective, f orggraph.Focus) bool {
	seen := map[orggraph.Objective]bool{o: true}
	for wait := []orggraph.Objective{o}; len(wait) > 0; {
		at := wait[len(wait)-1]
		wait = wait[:len(wait)-1]
		for _, l := range at.LinksTo() {
			up := l.Above()
			if l.Kind() != orggraph.Contributes || givenUp(up) || seen[up] {
				continue
			}
			if serving(up) == f.Key() {
				return true
			}
			seen[up] = true
			wait = append(wait, up)
		}
	}
	return false
}

// reach visits the numbers of something and of all that contributes to it or supports it, as far as fresh says that they
// are.
func (a *aligned) reach(aim orggraph.Node, fresh func(n int32) bool) {
	aims := a.sums.aims
	wait := []int32{aims.NumberOf(aim)}
	for len(wait) > 0 {
		n := wait[len(wait)-1]
		wait = wait[:len(wait)-1]
		if a.sums.dropped(n) || !fresh(n) {
			continue
		}
		if int(n) < aims.Objectives {
			wait = append(wait, aims.KeyResultsOf(n)...)
		}
		aims.Contributing(n, func(from int32, _ orggraph.ObjectiveLink) { wait = append(wait, from) })
	}
}

// starts lists the objectives and key results that stand below a step, with the step itself where it is one.
func (a *aligned) starts(aim orggraph.Node, ended bool) (list []orggraph.Node) {
	switch aim := aim.(type) {
	case orggraph.Objective, orggraph.KeyResult:
		return []orggraph.Node{aim}
	case orggraph.Action, orggraph.Commitment:
		return nil
	default:
		for _, p := range a.below(aim, ended) {
			list = append(list, a.starts(p.aim, ended)...)
		}
	}
	return list
}

// walker walks down from steps, one after the other. It notes whom it has met by the number of the walk, so that
// thousands of short walks cost no more than one long one.
type walker struct {
	*aligned
	met  []int32
	walk int32
}

// fresh notes that a number is met, and reports whether it was not met before on this walk.
func (w *walker) fresh(n int32) bool {
	was := w.met[n]
	w.met[n] = w.walk
	return was != w.walk
}

// step works out what is to be said of one step of the map.
func (w *walker) step(p place, ended bool) Step {
	s := Step{Aim: p.aim, Weight: p.weight, Steps: len(w.below(p.aim, ended))}
	s.Progress, s.Known = w.rollup(p.aim)
	if act, ok := p.aim.(orggraph.Action); ok {
		if act.Overdue() {
			s.Reasons = []string{fmt.Sprintf("It was to be done by %s.", *act.DueOn())} // by whom, those read who may read people
		}
		return s
	}
	if c, ok := p.aim.(orggraph.Commitment); ok {
		s.Reasons = reasonsOf(c)
		return s
	}
	if w.met == nil {
		w.met = make([]int32, w.sums.aims.Len)
	}
	w.walk++
	var troubled []orggraph.Objective
	var badly []string
	own := w.sums.aims.NumberOf(p.aim) // -1 of what is neither
	for _, from := range w.starts(p.aim, ended) {
		w.reach(from, func(n int32) bool {
			if !w.fresh(n) {
				return false
			}
			if int(n) >= w.sums.aims.Objectives {
				if n != own {
					s.KeyResults++
				}
				return true
			}
			o, _ := w.sums.aims.Objective(n)
			if o.State() != orggraph.ObjectiveActive && len(badly) < maxReasons { // of those that are active the outlook tells it
				badly = append(badly, pledgedBadly(o)...)
			}
			late := w.outlooks[n].Health == AtRisk // though work has not begun
			bad := (o.State() == orggraph.ObjectiveActive || late) && s.count(w.outlooks[n].Health)
			if n == own {
				return true
			}
			s.Objectives++
			if bad {
				troubled = append(troubled, o)
			}
			return true
		})
	}
	s.Reasons = append(w.ownReasons(p.aim), w.reasons(troubled)...)
	s.Reasons = append(s.Reasons, badly[:min(len(badly), maxReasons)]...)
	return s
}

// pledgedBadly says what does not go well with the commitments of an objective.
func pledgedBadly(o orggraph.Objective) (list []string) {
	for _, c := range o.Commitments() {
		list = append(list, reasonsOf(c)...)
	}
	return list
}

// reasonsOf says what does not go well with a commitment.
func reasonsOf(c orggraph.Commitment) (list []string) {
	for _, f := range findingsOf(c) {
		list = append(list, f.Text)
	}
	return list
}

// count notes how an active objective stands, and reports whether that is trouble.
func (b *Below) count(h Health) bool {
	switch h {
	case OnTrack:
		b.OnTrack++
	case AtRisk:
		b.AtRisk++
		return true
	case OffTrack:
		b.OffTrack++
		return true
	default:
		b.Unsure++
	}
	return false
}

// maxReasons is how many objectives a step names that are at risk below it.
const maxReasons = 3

// reasons tells of the gravest of some objectives why they are at risk.
func (a *aligned) reasons(troubled []orggraph.Objective) (list []string) {
	outlook := func(o orggraph.Objective) Outlook { return a.outlooks[a.sums.aims.NumberOf(o)] }
	slices.SortFunc(troubled, func(x, y orggraph.Objective) int {
		return cmp.Or(cmp.Compare(outlook(x).Health.gravity(), outlook(y).Health.gravity()), cmp.Compare(x.EndsOn(), y.EndsOn()), cmp.Compare(x.Key(), y.Key()))
	})
	for _, o := range troubled[:min(len(troubled), maxReasons)] {
		list = append(list, fmt.Sprintf("“%s”: %s", o.Title(), outlook(o).Causes[0].Text))
	}
	return list
}

// ownReasons tells why an objective or a key result itself is at risk.
func (a *aligned) ownReasons(aim orggraph.Node) (list []string) {
	switch aim := aim.(type) {
	case orggraph.Objective:
		if o := a.outlooks[a.sums.aims.NumberOf(aim)]; o.Health == AtRisk || o.Health == OffTrack {
			return o.Reasons()
		}
	case orggraph.KeyResult:
		if aim.Objective().State() != orggraph.ObjectiveActive {
			return nil
		}
		for _, alert := range Alerts(aim) {
			list = append(list, alert.Text)
		}
		if c, ok := aim.Latest(); ok {
			if _, text := doubt(aim.Objective(), aim, c); text != "" {
				list = append(list, text)
			}
		}
	}
	return list
}

// rollup is how far a step has come: the mean of what stands below it by weight, as sums has it for objectives.
func (a *aligned) rollup(aim orggraph.Node) (progress *float64, known float64) {
	switch aim := aim.(type) {
	case orggraph.Objective, orggraph.KeyResult:
		n := a.sums.aims.NumberOf(aim)
		return a.sums.progressAt(n), a.sums.known[n]
	case orggraph.Action, orggraph.Commitment:
		return nil, 0
	}
	var all, sure, sum float64
	for _, p := range a.below(aim, false) {
		if p.weight == nil {
			continue
		}
		all += *p.weight
		if part, of := a.rollup(p.aim); part != nil {
			sure += *p.weight * of
			sum += *p.weight * of * *part
		}
	}
	if sure == 0 {
		return nil, 0
	}
	sum /= sure
	return &sum, sure / all
}
