package strategy

import (
	"cadre/internal/orggraph"
)

// Rollup is how far an objective or a key result has come, and how much of that is known. Progress is the mean
// of its parts by weight, of those that are known, in proportion to how much of each is; nil where nothing is.
type Rollup struct {
	Progress *float64
	Known    float64 // the share of all weight about which something is known, 0 to 1
	Measured bool    // whether it is a key result's own number, rather than what others contribute
	Parts    []Part
}

// Part is something that counts towards the progress of something else.
type Part struct {
	Aim      orggraph.Node           // an objective or a key result
	Link     *orggraph.ObjectiveLink // how it contributes; nil for an own key result
	Weight   float64
	Progress *float64
	Known    float64
	Circle   bool // it is reached from itself, as old data may have it, so that it counts as missing
}

// Progress returns how far the number of a key result has come from its baseline to its target: below 0 where
// it went the wrong way, above 1 beyond the target; nil without a check-in.
func Progress(k orggraph.KeyResult) *float64 {
	c, ok := k.Latest()
	if !ok || k.Target() == k.Baseline() {
		return nil
	}
	p := (c.Value() - k.Baseline()) / (k.Target() - k.Baseline())
	return &p
}

// RollupOf returns how far an objective or a key result has come.
func RollupOf(aim orggraph.Node) Rollup {
	var g *orggraph.Graph
	switch aim := aim.(type) {
	case orggraph.Objective:
		g = aim.Graph()
	case orggraph.KeyResult:
		g = aim.Graph()
	default:
		return Rollup{}
	}
	s := sumsOf(g)
	n := s.aims.NumberOf(aim)
	r := Rollup{Progress: s.progressAt(n), Known: s.known[n], Measured: s.measured[n]}
	s.parts(n, func(m int32, weight float64, link *orggraph.ObjectiveLink) {
		p := Part{Aim: s.aimAt(m), Link: link, Weight: weight, Circle: s.inCircle(n, m)}
		if !p.Circle {
			p.Progress, p.Known = s.progressAt(m), s.known[m]
		}
		r.Parts = append(r.Parts, p)
	})
	return r
}

// sums are the progress of everything in a graph, by the numbers of orggraph.Aims. They are worked out in one
// pass, parts before wholes, once for each graph.
type sums struct {
	aims     orggraph.Aims
	progress []float64 // of what is known
	known    []float64 // 0: nothing is known, and progress says nothing
	measured []bool
	part     []int32 // the circle that each is in, by number; those outside of circles are alone in theirs
}

type sumsKey struct{}

func sumsOf(g *orggraph.Graph) *sums {
	return g.Derive(sumsKey{}, func() any {
		aims := g.Aims()
		s := &sums{aims: aims, progress: make([]float64, aims.Len), known: make([]float64, aims.Len), measured: make([]bool, aims.Len), part: make([]int32, aims.Len)}
		for n := aims.Objectives; n < aims.Len; n++ {
			if k, ok := aims.KeyResult(int32(n)); ok {
				if p := Progress(k); p != nil {
					s.measured[n], s.known[n], s.progress[n] = true, 1, min(max(*p, 0), 1)
				}
			}
		}
		w := walk{s: s, index: make([]int32, aims.Len), low: make([]int32, aims.Len), waits: make([]bool, aims.Len)}
		for n := range aims.Len {
			if w.index[n] == 0 {
				w.visit(int32(n))
			}
		}
		return s
	}).(*sums)
}

// parts calls what counts towards something, with its weight: of an objective its primary key results, each 1,
// and what contributes; of a key result without a check-in what contributes. What supports never counts, nor
// what was dropped.
func (s *sums) parts(n int32, yield func(m int32, weight float64, link *orggraph.ObjectiveLink)) {
	if int(n) < s.aims.Objectives {
		if _, ok := s.aims.Objective(n); !ok {
			return
		}
		for _, m := range s.aims.KeyResultsOf(n) {
			if k, ok := s.aims.KeyResult(m); ok && k.Kind() == orggraph.Primary {
				yield(m, 1, nil)
			}
		}
	} else if s.measured[n] {
		return
	}
	s.aims.Contributing(n, func(from int32, link orggraph.ObjectiveLink) {
		if link.Kind() == orggraph.Contributes && !s.dropped(from) {
			yield(from, link.Weight(), &link)
		}
	})
}

func (s *sums) dropped(n int32) bool {
	if int(n) < s.aims.Objectives {
		o, ok := s.aims.Objective(n)
		return !ok || o.State() == orggraph.ObjectiveDropped
	}
	k, ok := s.aims.KeyResult(n)
	return !ok || k.Objective().State() == orggraph.ObjectiveDropped
}

// inCircle reports whether something is reached from its own part.
func (s *sums) inCircle(n, m int32) bool { return n == m || s.part[n] == s.part[m] }

func (s *sums) progressAt(n int32) *float64 {
	if s.known[n] == 0 {
		return nil
	}
	p := s.progress[n]
	return &p
}

func (s *sums) aimAt(n int32) orggraph.Node {
	if int(n) < s.aims.Objectives {
		o, _ := s.aims.Objective(n)
		return o
	}
	k, _ := s.aims.KeyResult(n)
	return k
}

// add works out one sum from its parts, which are worked out already, but for those in a circle with it.
func (s *sums) add(n int32) {
	if s.measured[n] {
		return
	}
	var all, known, sum float64
	s.parts(n, func(m int32, weight float64, _ *orggraph.ObjectiveLink) {
		all += weight
		if s.inCircle(n, m) {
			return
		}
		known += weight * s.known[m]
		sum += weight * s.known[m] * s.progress[m]
	})
	if known > 0 {
		s.known[n], s.progress[n] = known/all, sum/known
	}
}

// walk finds circles as Tarjan does: what is reached from itself comes out together, and parts before wholes.
type walk struct {
	s          *sums
	index, low []int32 // 0: not visited yet
	waits      []bool
	stack      []int32
	next       int32
	circles    int32
}

func (w *walk) visit(n int32) {
	w.next++
	w.index[n], w.low[n] = w.next, w.next
	w.stack = append(w.stack, n)
	w.waits[n] = true
	w.s.parts(n, func(m int32, _ float64, _ *orggraph.ObjectiveLink) {
		switch {
		case w.index[m] == 0:
			w.visit(m)
			w.low[n] = min(w.low[n], w.low[m])
		case w.waits[m]:
			w.low[n] = min(w.low[n], w.index[m])
		}
	})
	if w.low[n] != w.index[n] {
		return
	}
	w.circles++
	from := len(w.stack) - 1
	for w.stack[from] != n {
		from--
	}
	together := w.stack[from:]
	for _, m := range together {
		w.waits[m] = false
		w.s.part[m] = w.circles
	}
	for _, m := range together {
		w.s.add(m)
	}
	w.stack = w.stack[:from]
}
