package demo

import "time"

// work writes the coaching plan of somebody.
func (g *growth) work(c coached) {
	a := c.plan
	if a == nil {
		return
	}
	plan := Plan{Written: g.open(c, c.coach, g.moment(a.from, 16)), From: g.on(a.from), ReviewBy: g.on(a.next), State: "ACTIVE"}
	if a.paused {
		plan.State = "PAUSED"
	}
	if plan.SharedUp = a.up; a.next == 0 {
		last := a.reviews[len(a.reviews)-1]
		plan.State, plan.Closed, plan.ReviewBy = "CLOSED", g.on(last), g.on(last)
	}
	for _, n := range a.reviews {
		review := Review{Written: g.open(c, c.coach, g.moment(n, 15)), On: g.on(n)}
		review.SharedUp = a.up
		plan.Reviews = append(plan.Reviews, review)
	}
	for i, aim := range a.areas {
		for n, v := range aim.verdicts {
			review := &plan.Reviews[aim.joined+n]
			review.Verdicts = append(review.Verdicts, Verdict{Area: i, Level: v.level, Decision: v.decision, Next: v.next})
		}
		plan.Areas = append(plan.Areas, g.area(c, a, aim))
	}
	g.out.Plans = append(g.out.Plans, plan)
}

// area writes a focus area with all that hangs on it.
func (g *growth) area(c coached, plan *aims, a aim) Area {
	began := plan.from
	if a.joined > 0 {
		began = plan.reviews[a.joined-1]
	}
	from := g.open(c, c.coach, g.moment(began, 16))
	from.SharedUp = plan.up
	area := Area{Written: from, Competency: a.competency, From: a.from, To: a.to, Strength: a.strength, Why: a.why, Closed: a.closed, State: "OPEN"}
	if n := len(a.verdicts); n > 0 {
		area.State = map[string]string{"CONTINUE": "OPEN", "CLOSE": "CLOSED", "CHANGE": "CHANGED", "ESCALATE": "ESCALATED"}[a.verdicts[n-1].decision]
	}
	for _, one := range a.goals {
		row := Goal{Written: from, Text: one.text, Due: g.on(one.due), Done: g.onOrNever(one.met), State: "OPEN"}
		if one.met != 0 {
			row.State = "MET"
		}
		area.Goals = append(area.Goals, row)
	}
	for _, s := range a.steps {
		area.Actions = append(area.Actions, g.action(c, s, from))
	}
	for _, n := range a.noted {
		by := c.coach
		if n.bySelf {
			by = c.seat
		}
		row := Evidence{Written: g.open(c, by, g.moment(n.day, 17)), Kind: n.kind, Direction: n.direction, Text: n.text, On: g.on(n.day)}
		row.SharedUp = plan.up
		area.Evidence = append(area.Evidence, row)
	}
	return area
}

// agreedAhead is how many days before it is due a step is agreed on, at most.
const agreedAhead = 24

// action writes a step that was agreed on some weeks before it is due, but not before the plan.
func (g *growth) action(c coached, s step, from Written) Action {
	if at := g.moment(s.due-agreedAhead, 16); at.After(from.At) {
		from.At, from.Released = at, at
	}
	a := Action{Written: from, Kind: s.kind, Text: s.text, Owner: g.holder[c.seat], Due: g.on(s.due), Done: g.onOrNever(s.done), State: "OPEN", Minutes: s.minutes}
	switch {
	case s.done != 0:
		a.State = "DONE"
	case s.doing:
		a.State = "DOING"
	}
	if s.byCoach {
		a.Owner = g.holder[c.coach]
	}
	return a
}

// areasAt lists which areas of a plan are worked on at a moment, by their places.
func (g *growth) areasAt(p *aims, at time.Time) (open []int) {
	if p == nil {
		return nil
	}
	for i, a := range p.areas {
		began := p.from
		if a.joined > 0 {
			began = p.reviews[a.joined-1]
		}
		closed := false
		for n, v := range a.verdicts {
			ends := v.decision == "CLOSE" || v.decision == "CHANGE"
			closed = closed || ends && !at.Before(g.moment(p.reviews[a.joined+n], 15))
		}
		if !closed && !at.Before(g.moment(began, 16)) {
			open = append(open, i)
		}
	}
	return open
}
