package demo

import (
	"context"

	"cadre/ent"
	"cadre/ent/focus"
	"cadre/ent/insight"
	"cadre/ent/obstacle"
	"cadre/ent/strategy"
	"cadre/ent/vision"
	"cadre/internal/id"
)

// insertStrategy writes where the organisation is going and how.
func (in *inserter) insertStrategy(ctx context.Context) error {
	in.strategic = map[string]string{}
	w := strategyRows{inserter: in, ids: in.strategic}
	for _, write := range []func(context.Context) error{w.visions, w.insights, w.plans} {
		if err := write(ctx); err != nil {
			return err
		}
	}
	return nil
}

// strategyRows knows the stored ids of what is written so far, by key.
type strategyRows struct {
	*inserter
	ids map[string]string
}

func (w *strategyRows) id(key string, kind id.Kind) string {
	w.ids[key] = id.New(kind)
	return w.ids[key]
}

func (w *strategyRows) visions(ctx context.Context) error {
	for _, v := range w.org.Strategy.Visions {
		err := w.tx.Vision.Create().SetID(w.id(v.Key, id.Vision)).SetName(v.Name).SetStatement(v.Statement).SetNillableBetterLife(optional(v.BetterLife)).
			SetNillableNarrative(optional(v.Narrative)).SetNillableNarrativeLink(optional(v.Link)).SetHorizonYears(v.Years).
			SetNillableStartsOn(optional(v.StartsOn)).SetNillableReviewedOn(optional(v.ReviewedOn)).
			SetNillableOwnerID(optional(w.positions[v.Owner])).SetState(vision.State(v.State)).Exec(ctx)
		if err != nil {
			return err
		}
		err = inChunks(w.inserter, v.Principles, func(rows []Principle) error {
			return w.tx.Principle.MapCreateBulk(rows, func(c *ent.PrincipleCreate, i int) {
				c.SetID(w.id(rows[i].Key, id.Principle)).SetVisionID(w.ids[v.Key]).SetText(rows[i].Text).SetTradeOff(rows[i].TradeOff).SetRank(i)
			}).Exec(ctx)
		})
		if err != nil {
			return err
		}
		w.wrote(1)
	}
	return nil
}

func (w *strategyRows) insights(ctx context.Context) error {
	return inChunks(w.inserter, w.org.Strategy.Insights, func(rows []Insight) error {
		return w.tx.Insight.MapCreateBulk(rows, func(c *ent.InsightCreate, i int) {
			r := rows[i]
			c.SetID(w.id(r.Key, id.Insight)).SetKind(insight.Kind(r.Kind)).SetStatement(r.Statement).SetNillableEvidence(optional(r.Evidence)).
				SetNillableSource(optional(r.Source)).SetFoundOn(r.FoundOn).SetNillableSharedWith(optional(r.SharedWith))
		}).Exec(ctx)
	})
}

func (w *strategyRows) plans(ctx context.Context) error {
	for _, p := range w.org.Strategy.Plans {
		err := w.tx.Strategy.Create().SetID(w.id(p.Key, id.Strategy)).SetVisionID(w.ids[p.Vision]).SetName(p.Name).SetStartsOn(p.StartsOn).SetEndsOn(p.EndsOn).
			SetNillableSummary(optional(p.Summary)).SetState(strategy.State(p.State)).SetNillableOwnerID(optional(w.positions[p.Owner])).Exec(ctx)
		if err != nil {
			return err
		}
		w.wrote(1)
		if err := w.focuses(ctx, p); err != nil {
			return err
		}
		if err := w.onTheWay(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

func (w *strategyRows) focuses(ctx context.Context, p StrategyPlan) error {
	type citation struct{ focus, insight string }
	var cited []citation
	err := inChunks(w.inserter, p.Focuses, func(rows []Focus) error {
		return w.tx.Focus.MapCreateBulk(rows, func(c *ent.FocusCreate, i int) {
			f := rows[i]
			kind := focus.KindCHOSEN
			if f.NotNow {
				kind = focus.KindNOT_NOW
			}
			c.SetID(w.id(f.Key, id.Focus)).SetStrategyID(w.ids[p.Key]).SetKind(kind).SetProblem(f.Problem).SetNillableWhy(optional(f.Why)).SetRank(i)
			for _, key := range f.Insights {
				cited = append(cited, citation{w.ids[f.Key], w.ids[key]})
			}
		}).Exec(ctx)
	})
	if err != nil {
		return err
	}
	return inChunks(w.inserter, cited, func(rows []citation) error {
		return w.tx.FocusInsight.MapCreateBulk(rows, func(c *ent.FocusInsightCreate, i int) {
			c.SetFocusID(rows[i].focus).SetInsightID(rows[i].insight)
		}).Exec(ctx)
	})
}

// onTheWay writes the obstacles and decisions of a strategy.
func (w *strategyRows) onTheWay(ctx context.Context, p StrategyPlan) error {
	err := inChunks(w.inserter, p.Obstacles, func(rows []Obstacle) error {
		return w.tx.Obstacle.MapCreateBulk(rows, func(c *ent.ObstacleCreate, i int) {
			o := rows[i]
			c.SetStrategyID(w.ids[p.Key]).SetNillableFocusID(optional(w.ids[o.Focus])).SetWhat(o.What).SetNillableOwnerID(optional(w.people[o.Owner])).SetRaisedOn(o.RaisedOn)
			if o.ResolvedOn != "" {
				c.SetState(obstacle.StateRESOLVED).SetResolvedOn(o.ResolvedOn).SetHow(o.How)
			}
		}).Exec(ctx)
	})
	if err != nil {
		return err
	}
	return inChunks(w.inserter, p.Decisions, func(rows []Decision) error {
		return w.tx.Decision.MapCreateBulk(rows, func(c *ent.DecisionCreate, i int) {
			d := rows[i]
			c.SetStrategyID(w.ids[p.Key]).SetNillableFocusID(optional(w.ids[d.Focus])).SetWhat(d.What).SetWhy(d.Why).SetNillableAlternatives(optional(d.Alternatives)).
				SetDecidedOn(d.DecidedOn).SetNillableDecidedByID(optional(w.people[d.DecidedBy])).SetNillablePrincipleID(optional(w.ids[d.Principle]))
		}).Exec(ctx)
	})
}
