package world

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/focusinsight"
	"cadre/ent/principle"
	"cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/id"
	"cadre/internal/orggraph"
)

// saidTwice finds current visions of one name, and more principles in force than a vision may have.
func (u *undoing) saidTwice(ctx context.Context) (broken []string, err error) {
	if len(u.touched[ent.TypeVision]) > 0 {
		current, err := u.Vision.Query().Where(vision.StateEQ(vision.StateCURRENT)).All(ctx)
		if err != nil {
			return nil, err
		}
		first := map[string]string{}
		for _, v := range current {
			name := orggraph.ProductLine(v.Name)
			if other, ok := first[name]; ok {
				broken = append(broken, other, v.ID)
			}
			first[name] = v.ID
		}
	}
	if len(u.touched[ent.TypePrinciple]) == 0 {
		return broken, nil
	}
	inForce, err := u.Principle.Query().Where(principle.Or(principle.RetiredOnIsNil(), principle.RetiredOnGT(u.today))).All(ctx)
	if err != nil {
		return nil, err
	}
	of := map[string][]string{}
	for _, p := range inForce {
		of[p.VisionID] = append(of[p.VisionID], p.ID)
	}
	for _, ids := range of {
		if len(ids) > orggraph.MaxPrinciples {
			broken = append(broken, ids...)
		}
	}
	return broken, nil
}

// activeTwice finds strategies on the way to one vision that are active on the same day.
func (u *undoing) activeTwice(ctx context.Context) (broken []string, err error) {
	active, err := u.activeOf(ctx)
	if err != nil {
		return nil, err
	}
	for i, a := range active {
		for _, b := range active[i+1:] {
			if a.VisionID != b.VisionID {
				break
			}
			if a.StartsOn <= b.EndsOn && b.StartsOn <= a.EndsOn {
				broken = append(broken, a.ID, b.ID)
			}
		}
	}
	return broken, nil
}

// activeOf reads the active strategies on the way to visions that have a touched strategy, or are touched
// themselves, vision by vision.
func (u *undoing) activeOf(ctx context.Context) ([]*ent.Strategy, error) {
	ids, visions := u.touched[ent.TypeStrategy], u.touched[ent.TypeVision]
	if len(ids)+len(visions) == 0 {
		return nil, nil
	}
	return u.Strategy.Query().Where(strategy.StateEQ(strategy.StateACTIVE),
		strategy.HasVisionWith(vision.Or(vision.IDIn(visions...), vision.HasStrategiesWith(strategy.IDIn(ids...))))).
		WithVision().Order(strategy.ByVisionID()).All(ctx)
}

// activeForNothing finds active strategies on the way to a vision that is retired.
func (u *undoing) activeForNothing(ctx context.Context) (broken []string, err error) {
	active, err := u.activeOf(ctx)
	for _, s := range active {
		if s.Edges.Vision.State == vision.StateRETIRED {
			broken = append(broken, s.ID, s.VisionID)
		}
	}
	return broken, err
}

// notWhole finds active strategies that have too few problems or too many, nothing that is left for now, or
// a problem that rests on nothing.
func (u *undoing) notWhole(ctx context.Context) (broken []string, err error) {
	ids, problems := u.named(id.Strategy), u.named(id.Focus)
	if cited := u.touched[ent.TypeFocusInsight]; len(cited) > 0 {
		of, err := u.FocusInsight.Query().Where(focusinsight.IDIn(cited...)).All(ctx)
		if err != nil {
			return nil, fmt.Errorf("read citations: %w", err)
		}
		for _, c := range of {
			problems = append(problems, c.FocusID)
		}
	}
	if len(ids)+len(problems) == 0 {
		return nil, nil
	}
	active, err := u.Strategy.Query().Where(strategy.StateEQ(strategy.StateACTIVE), strategy.Or(strategy.IDIn(ids...), strategy.HasFocusesWith(focus.IDIn(problems...)))).
		WithFocuses(func(q *ent.FocusQuery) { q.WithCitations() }).All(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range active {
		chosen, notNow, baseless := 0, 0, false
		rows := []string{s.ID}
		for _, f := range s.Edges.Focuses {
			rows = append(rows, f.ID)
			if f.Kind == focus.KindNOT_NOW {
				notNow++
				continue
			}
			chosen++
			baseless = baseless || len(f.Edges.Citations) == 0
		}
		if chosen < orggraph.MinProblems || chosen > orggraph.MaxProblems || notNow == 0 || baseless {
			broken = append(broken, rows...)
		}
	}
	return broken, nil
}
