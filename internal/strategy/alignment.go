package strategy

import (
	"slices"

	"cadre/internal/fault"
	"cadre/internal/orggraph"
)

// Step is one step of the map that leads from visions down to actions.
type Step struct {
	Aim      orggraph.Node // a vision, a strategy, a focus, an objective, a key result or an action
	Weight   *float64      // how much it counts in what stands above it; nil where it does not
	Progress *float64
	Known    float64 // the share of all weight about which something is known, 0 to 1
	Below
	Reasons []string // what is at risk and why, the gravest first
	Steps   int      // how many stand below it
}

// Below counts what stands below a step of the map; what stands there in several ways counts once.
type Below struct {
	Objectives, KeyResults            int
	OnTrack, AtRisk, OffTrack, Unsure int // of the active objectives, the step itself included
}

// Troubled reports whether something below a step, or the step itself, is at risk or off track.
func (s Step) Troubled() bool { return s.AtRisk+s.OffTrack > 0 || len(s.Reasons) > 0 }

// AlignmentWhere says which steps of the map are wanted.
type AlignmentWhere struct {
	Ended    bool // those that are over too: visions, strategies, and objectives that serve no problem
	Troubled bool // only those at risk, and what leads to them
}

// Level is a page of what stands below one step of the map, or at its top.
type Level struct {
	Of            *Step           // nil at the top
	Path          []orggraph.Node // from the top to what it is below, in one of the ways that lead there
	Steps         []Step
	Before, After bool // whether there are more before and after the page
	Total         int
}

// Alignment returns a page of one level of the map from visions to actions.
func Alignment(g *orggraph.Graph, of *string, where AlignmentWhere, page orggraph.Page) (Level, error) {
	if err := page.Check(); err != nil {
		return Level{}, err
	}
	w := &walker{aligned: alignedOf(g)}
	if of == nil {
		return w.level(Level{}, w.top(where), where, page)
	}
	aim := aimNamedIn(g, *of)
	if aim == nil {
		return Level{}, fault.New(fault.NotFound, "There is no such vision, strategy, problem, objective or key result.").OnField("of")
	}
	step := w.step(place{aim: aim}, where.Ended)
	return w.level(Level{Of: &step, Path: w.path(aim)}, w.below(aim, where.Ended), where, page)
}

// level cuts a page out of the steps that are wanted, and works those out. Which are in trouble is known of all.
func (w *walker) level(l Level, places []place, where AlignmentWhere, page orggraph.Page) (Level, error) {
	if where.Troubled {
		places = slices.DeleteFunc(places, func(p place) bool { return !w.step(p, where.Ended).Troubled() })
	}
	from := 0
	if page.After != nil {
		key, err := orggraph.ReadCursor(*page.After, "after")
		if err != nil {
			return Level{}, err
		}
		if from = 1 + slices.IndexFunc(places, func(p place) bool { return p.aim.ID() == key }); from == 0 {
			return Level{}, fault.New(fault.InvalidInput, "What this cursor names is not in the list any more. Begin from the start.").OnField("after")
		}
	}
	to := min(len(places), from+page.Size())
	l.Before, l.After, l.Total = from > 0, to < len(places), len(places)
	for _, p := range places[from:to] {
		l.Steps = append(l.Steps, w.step(p, where.Ended))
	}
	return l, nil
}

func aimNamedIn(g *orggraph.Graph, key string) orggraph.Node {
	if v, ok := g.Vision(key); ok {
		return v
	}
	if s, ok := g.Strategy(key); ok {
		return s
	}
	if f, ok := g.Focus(key); ok {
		return f
	}
	if c, ok := g.Commitment(key); ok {
		return c
	}
	return g.Aim(key)
}

// place is a step before anything of it is worked out.
type place struct {
	aim    orggraph.Node
	weight *float64
}

func counts(weight float64) *float64 { return &weight }

// top lists what the map begins with: visions, and the objectives that lead to none.
func (a *aligned) top(where AlignmentWhere) (list []place) {
	for _, v := range a.g.Visions() {
		if where.Ended || v.State() != orggraph.VisionRetired {
			list = append(list, place{aim: v})
		}
	}
	for _, o := range a.loose {
		if where.Ended || o.Running() {
			list = append(list, place{aim: o})
		}
	}
	return list
}

// below lists what stands below a step. What counts towards it has a weight; what only helps or guards has none.
func (a *aligned) below(aim orggraph.Node, ended bool) (list []place) {
	switch aim := aim.(type) {
	case orggraph.Vision:
		for _, s := range aim.Strategies() {
			switch {
			case s.State() == orggraph.StrategyActive:
				list = append(list, place{s, counts(1)})
			case ended || s.State() == orggraph.StrategyDraft:
				list = append(list, place{aim: s})
			}
		}
	case orggraph.Strategy:
		for _, f := range aim.Focuses(nil) {
			if f.Kind() == orggraph.Chosen {
				list = append(list, place{f, counts(1)})
			} else if len(a.firstOf[f.Key()]) > 0 {
				list = append(list, place{aim: f})
			}
		}
	case orggraph.Focus:
		for _, o := range a.firstOf[aim.Key()] {
			list = append(list, place{o, counts(1)})
		}
	case orggraph.Objective:
		for _, k := range aim.KeyResults() {
			if k.Kind() == orggraph.Primary {
				list = append(list, place{k, counts(1)})
			} else {
				list = append(list, place{aim: k})
			}
		}
		list = append(a.linked(list, aim.LinksFrom(), true), pledged(aim.Commitments(), ended)...)
		list = append(list, acting(aim.Actions())...)
	case orggraph.Commitment:
		return acting(aim.Actions())
	case orggraph.KeyResult:
		_, measured := aim.Latest()
		list = append(a.linked(list, aim.LinksFrom(), !measured), acting(aim.Actions())...)
	}
	return list
}

// linked adds what contributes or supports, but what was dropped. Where something is measured, nothing else counts.
func (a *aligned) linked(list []place, links []orggraph.ObjectiveLink, counting bool) []place {
	for _, l := range links {
		if givenUp(l.From()) {
			continue
		}
		p := place{aim: l.From()}
		if counting && l.Kind() == orggraph.Contributes {
			p.weight = counts(l.Weight())
		}
		list = append(list, p)
	}
	return list
}

// pledged lists the commitments of an objective: those that nobody knows yet how they end and, where that is asked for, what
// became of the others. They are kept or broken, and count towards no progress.
func pledged(commitments []orggraph.Commitment, ended bool) (list []place) {
	for _, c := range commitments {
		if c.Open() || ended || PostMortemDue(c) {
			list = append(list, place{aim: c})
		}
	}
	return list
}

func acting(actions []orggraph.Action) (list []place) {
	for _, act := range actions {
		if act.State() != orggraph.ActionDropped {
			list = append(list, place{aim: act})
		}
	}
	return list
}

// givenUp reports whether an objective, or that of a key result, was given up.
func givenUp(aim orggraph.Node) bool {
	switch aim := aim.(type) {
	case orggraph.Objective:
		return aim.State() == orggraph.ObjectiveDropped
	case orggraph.KeyResult:
		return aim.Objective().State() == orggraph.ObjectiveDropped
	}
	return false
}

// path leads from the top of the map to something: where several ways lead there, the shortest that begins with a problem.
func (a *aligned) path(aim orggraph.Node) (list []orggraph.Node) {
	seen := map[orggraph.Node]bool{aim: true}
	for at := a.above(aim); at != nil && !seen[at]; at = a.above(at) {
		seen[at] = true
		list = append(list, at)
	}
	slices.Reverse(list)
	return list
}

// wayUp returns by which of its links an objective is nearest to one that stands below a problem, else the first by which it
// counts towards anything; nil where it counts towards nothing.
func (a *aligned) wayUp(o orggraph.Objective) orggraph.Node {
	type way struct {
		by orggraph.Node
		at orggraph.Objective
	}
	var first orggraph.Node
	seen := map[orggraph.Objective]bool{o: true}
	for wait := []way{{nil, o}}; len(wait) > 0; wait = wait[1:] {
		w := wait[0]
		if w.by != nil && a.underFocus(w.at) {
			return w.by
		}
		for _, l := range w.at.LinksTo() {
			if l.Kind() != orggraph.Contributes || givenUp(l.To()) || seen[l.Above()] {
				continue
			}
			seen[l.Above()] = true
			next := way{w.by, l.Above()}
			if next.by == nil {
				next.by = l.To()
			}
			if first == nil {
				first = next.by
			}
			wait = append(wait, next)
		}
	}
	return first
}

// underFocus reports whether an objective stands directly below a problem.
func (a *aligned) underFocus(o orggraph.Objective) bool {
	f, ok := o.Focus()
	return ok && slices.Contains(a.firstOf[f.Key()], o)
}

// above returns what something stands below, nil at the top.
func (a *aligned) above(aim orggraph.Node) orggraph.Node {
	switch aim := aim.(type) {
	case orggraph.Strategy:
		if v, ok := aim.Vision(); ok {
			return v
		}
	case orggraph.Focus:
		if s, ok := aim.Strategy(); ok {
			return s
		}
	case orggraph.Objective:
		if a.underFocus(aim) {
			f, _ := aim.Focus()
			return f
		}
		if !slices.Contains(a.loose, aim) {
			return a.wayUp(aim)
		}
	case orggraph.KeyResult:
		return aim.Objective()
	case orggraph.Commitment:
		if o, ok := aim.Objective(); ok {
			return o
		}
	}
	return nil
}
