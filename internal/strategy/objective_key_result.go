package strategy

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/action"
	"cadre/ent/checkin"
	"cadre/ent/keyresult"
	"cadre/ent/objective"
	"cadre/ent/objectivelink"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// AddKeyResultInput is a number by which an objective shall be measured.
type AddKeyResultInput struct {
	Objective        string
	Metric           string
	Unit, Source     *string
	CadenceDays      int
	Baseline, Target float64
	Commit, Stretch  *float64
	Direction        *orggraph.KeyResultDirection // nil: the way from baseline to target
	Kind             orggraph.KeyResultKind
	Altitude         orggraph.KeyResultAltitude
	ProposedBy       *string // the team; nil: the one that answers for the objective
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// numbers are where a key result begins and what is hoped for.
type numbers struct {
	baseline, target float64
	commit, stretch  *float64
	direction        orggraph.KeyResultDirection
}

// ordered blames the first number that does not lie beyond the one before it.
func (f *form) ordered(n numbers) {
	f.number("baseline", &n.baseline)
	f.number("commit", n.commit)
	f.number("target", &n.target)
	f.number("stretch", n.stretch)
	way, words := 1.0, "more"
	if n.direction == orggraph.Decrease {
		way, words = -1, "less"
	}
	last, name := n.baseline, "the baseline"
	for _, next := range []struct {
		field string
		value *float64
		equal bool // whether it may be as the one before
	}{{"commit", n.commit, false}, {"target", &n.target, n.commit != nil}, {"stretch", n.stretch, false}} {
		if next.value == nil {
			continue
		}
		if beyond := (*next.value - last) * way; beyond < 0 || beyond == 0 && !next.equal {
			f.Fail(next.field, "The %s must be %s than %s, which is %s, because the number is to go that way.", next.field, words, name, amount(last, ""))
		}
		last, name = *next.value, "the "+next.field
	}
}

func (in *AddKeyResultInput) check(w *world.World) error {
	f := reading(w)
	in.Objective = f.ID("objective", in.Objective, "objective", id.Objective)
	in.Metric = f.Line("metric", "What is measured", in.Metric, maxTitle)
	unit, source := f.Short("unit", "The unit", or(in.Unit, ""), maxUnit), f.Short("source", "The source", or(in.Source, ""), maxSource)
	in.Unit, in.Source = &unit, &source
	f.cadence(in.CadenceDays)
	if in.Direction == nil {
		way := orggraph.Increase
		if in.Target < in.Baseline {
			way = orggraph.Decrease
		}
		in.Direction = &way
	}
	f.ordered(numbers{in.Baseline, in.Target, in.Commit, in.Stretch, *in.Direction})
	in.ProposedBy = f.OptionalID("proposedBy", in.ProposedBy, "team", id.Team)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

func (f *form) cadence(days int) {
	if days < 1 || days > 92 {
		f.Fail("cadenceDays", "There are 1 to 92 days between check-ins.")
	}
}

// AddKeyResult adds a key result to an objective and returns its id. While work is under way it needs a reason.
func AddKeyResult(ctx context.Context, w *world.World, in AddKeyResultInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	key := id.New(id.KeyResult)
	ctx, still := negotiating(ctx, w, in.Objective)
	c, err := edit(ctx, w, "keyResult.add", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		o, err := objectiveIn(ctx, tx, in.Objective, nil, "What is over is not measured anew.", openStates...)
		if err != nil {
			return err
		}
		if err := still(ctx, o); err != nil {
			return err
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		if in.ProposedBy != nil {
			if _, err := teamFor(ctx, tx, "proposedBy", *in.ProposedBy); err != nil {
				return err
			}
		} else if lead := leadOf(w, o.ID); lead != "" {
			in.ProposedBy = &lead
		}
		last, err := tx.KeyResult.Query().Where(keyresult.ObjectiveID(o.ID)).Order(keyresult.ByRank(desc)).First(ctx)
		if err != nil && !ent.IsNotFound(err) {
			return fmt.Errorf("read the key results of %s: %w", o.ID, err)
		}
		rank := 0
		if last != nil {
			rank = last.Rank + 1
		}
		tx.Summarize("Added the key result “%s” to “%s”", in.Metric, o.Title)
		return in.write(ctx, tx, key, o.ID, rank)
	})
	return key, c, err
}

// write makes the key result at a place among those of its objective.
func (in *AddKeyResultInput) write(ctx context.Context, tx *history.Tx, key, objective string, rank int) error {
	err := tx.KeyResult.Create().SetID(key).SetObjectiveID(objective).SetMetric(in.Metric).SetUnit(*in.Unit).SetSource(*in.Source).SetCadenceDays(in.CadenceDays).
		SetBaseline(in.Baseline).SetNillableCommit(in.Commit).SetTarget(in.Target).SetNillableStretch(in.Stretch).SetDirection(keyresult.Direction(*in.Direction)).
		SetKind(keyresult.Kind(in.Kind)).SetAltitude(keyresult.Altitude(in.Altitude)).SetNillableProposedByID(in.ProposedBy).SetRank(rank).Exec(ctx)
	if err != nil {
		return fmt.Errorf("add a key result to %s: %w", objective, err)
	}
	return nil
}

// leadOf returns the stored id of the team that answers for an objective; empty where none does.
func leadOf(w *world.World, objective string) string {
	if o, ok := w.Graph().Objective(objective); ok && len(o.Teams()) > 0 {
		return o.Teams()[0].Team().Key()
	}
	return ""
}

// UpdateKeyResultInput is what to change about a key result; only the given fields change.
type UpdateKeyResultInput struct {
	KeyResult            string
	Metric, Unit, Source *string
	CadenceDays          *int
	Baseline, Target     *float64
	Commit, Stretch      input.Optional[float64]
	Direction            *orggraph.KeyResultDirection
	Kind                 *orggraph.KeyResultKind
	Altitude             *orggraph.KeyResultAltitude
	ProposedBy           *string
	Rank                 *int
	ExpectedRevision     *int64
	Scenario             *string // the scenario that is edited; who opens the world reads it
	Reason               *string
}

func (in *UpdateKeyResultInput) check(w *world.World) error {
	f := reading(w)
	in.KeyResult = f.ID("keyResult", in.KeyResult, "key result", id.KeyResult)
	in.Metric = f.NewLine("metric", "What is measured", in.Metric, maxTitle)
	if in.Unit != nil {
		*in.Unit = f.Short("unit", "The unit", *in.Unit, maxUnit)
	}
	if in.Source != nil {
		*in.Source = f.Short("source", "The source", *in.Source, maxSource)
	}
	if in.CadenceDays != nil {
		f.cadence(*in.CadenceDays)
	}
	in.ProposedBy = f.OptionalID("proposedBy", in.ProposedBy, "team", id.Team)
	in.Reason = f.Reason(in.Reason)
	return f.Err()
}

// UpdateKeyResult changes a key result. While work is under way it needs a reason.
func UpdateKeyResult(ctx context.Context, w *world.World, in UpdateKeyResultInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	ctx, still := negotiating(ctx, w, objectiveOf(w.Graph(), in.KeyResult))
	return edit(ctx, w, "keyResult.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		k, o, err := keyResultOf(ctx, tx, in.KeyResult, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if err := still(ctx, o); err != nil {
			return err
		}
		if in.unchanged(k) {
			return nil
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		f := reading(w)
		f.ordered(numbers{or(in.Baseline, k.Baseline), or(in.Target, k.Target), in.Commit.Over(k.Commit), in.Stretch.Over(k.Stretch),
			orggraph.KeyResultDirection(or((*keyresult.Direction)(in.Direction), k.Direction))})
		if f.Err() != nil {
			return f.Err()
		}
		if in.ProposedBy != nil {
			if _, err := teamFor(ctx, tx, "proposedBy", *in.ProposedBy); err != nil {
				return err
			}
		}
		if in.Kind != nil && *in.Kind != orggraph.Primary {
			if err := stillMeasured(ctx, tx, o, k, "kind"); err != nil {
				return err
			}
		}
		tx.Summarize("Changed the key result “%s” of “%s”", or(in.Metric, k.Metric), o.Title)
		return in.store(ctx, tx)
	})
}

func (in *UpdateKeyResultInput) unchanged(k *ent.KeyResult) bool {
	return keeps(in.Metric, k.Metric) && keeps(in.Unit, k.Unit) && keeps(in.Source, k.Source) && keeps(in.CadenceDays, k.CadenceDays) &&
		keeps(in.Baseline, k.Baseline) && keeps(in.Target, k.Target) && !input.Differs(in.Commit, k.Commit) && !input.Differs(in.Stretch, k.Stretch) &&
		keeps((*keyresult.Direction)(in.Direction), k.Direction) && keeps((*keyresult.Kind)(in.Kind), k.Kind) && keeps((*keyresult.Altitude)(in.Altitude), k.Altitude) &&
		keeps(in.Rank, k.Rank) && (in.ProposedBy == nil || k.ProposedByID != nil && *k.ProposedByID == *in.ProposedBy)
}

func (in *UpdateKeyResultInput) store(ctx context.Context, tx *history.Tx) error {
	u := tx.KeyResult.UpdateOneID(in.KeyResult).SetNillableMetric(in.Metric).SetNillableUnit(in.Unit).SetNillableSource(in.Source).SetNillableCadenceDays(in.CadenceDays).
		SetNillableBaseline(in.Baseline).SetNillableTarget(in.Target).SetNillableDirection((*keyresult.Direction)(in.Direction)).
		SetNillableKind((*keyresult.Kind)(in.Kind)).SetNillableAltitude((*keyresult.Altitude)(in.Altitude)).SetNillableProposedByID(in.ProposedBy).SetNillableRank(in.Rank)
	input.Patch(in.Commit, u.SetCommit, u.ClearCommit)
	input.Patch(in.Stretch, u.SetStretch, u.ClearStretch)
	if err := u.Exec(ctx); err != nil {
		return fmt.Errorf("change key result %s: %w", in.KeyResult, err)
	}
	return nil
}

// keyResultOf reads a key result of an objective that is not over, with the objective.
func keyResultOf(ctx context.Context, tx *history.Tx, key string, revision *int64) (*ent.KeyResult, *ent.Objective, error) {
	if err := tx.Expect(ctx, revision, key); err != nil {
		return nil, nil, err
	}
	k, err := tx.KeyResult.Get(ctx, key)
	if err != nil {
		return nil, nil, input.Missing(err, "keyResult", "key result")
	}
	o, err := objectiveIn(ctx, tx, k.ObjectiveID, nil, "What is over is not rewritten.", openStates...)
	return k, o, err
}

// stillMeasured refuses to take the last primary key result from an objective that a team has accepted: nothing would say
// whether it was reached.
func stillMeasured(ctx context.Context, tx *history.Tx, o *ent.Objective, k *ent.KeyResult, field string) error {
	if o.State == objective.StateDRAFT || o.State == objective.StatePROPOSED || k.Kind != keyresult.KindPRIMARY {
		return nil
	}
	others, err := tx.KeyResult.Query().Where(keyresult.ObjectiveID(o.ID), keyresult.IDNEQ(k.ID), keyresult.KindEQ(keyresult.KindPRIMARY)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("read the key results of %s: %w", o.ID, err)
	}
	if !others {
		return input.Invalid(field, "It is the last primary key result of “%s”. Add another one first, or drop the objective.", o.Title)
	}
	return nil
}

// RemoveKeyResultInput names a key result that is taken away.
type RemoveKeyResultInput struct {
	KeyResult        string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// RemoveKeyResult takes a key result away with its check-ins, links and actions, and returns the id of its
// objective. While work is under way it needs a reason.
func RemoveKeyResult(ctx context.Context, w *world.World, in RemoveKeyResultInput) (objective string, c *world.Commit, err error) {
	f := reading(w)
	in.KeyResult = f.ID("keyResult", in.KeyResult, "key result", id.KeyResult)
	if in.Reason = f.Reason(in.Reason); f.Err() != nil {
		return "", nil, f.Err()
	}
	ctx, still := negotiating(ctx, w, objectiveOf(w.Graph(), in.KeyResult))
	c, err = edit(ctx, w, "keyResult.remove", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		k, o, err := keyResultOf(ctx, tx, in.KeyResult, in.ExpectedRevision)
		if err != nil {
			return err
		}
		if err := still(ctx, o); err != nil {
			return err
		}
		if err := needReason(o, in.Reason); err != nil {
			return err
		}
		if err := stillMeasured(ctx, tx, o, k, "keyResult"); err != nil {
			return err
		}
		objective = o.ID
		tx.Summarize("Took the key result “%s” away from “%s”", k.Metric, o.Title)
		for _, remove := range []func(context.Context) (int, error){
			tx.CheckIn.Delete().Where(checkin.KeyResultID(k.ID)).Exec,
			tx.ObjectiveLink.Delete().Where(objectivelink.Or(objectivelink.FromID(k.ID), objectivelink.ToID(k.ID))).Exec,
			tx.Action.Delete().Where(action.OfID(k.ID)).Exec,
		} {
			if _, err := remove(ctx); err != nil {
				return fmt.Errorf("remove what hangs on key result %s: %w", k.ID, err)
			}
		}
		if err := tx.KeyResult.DeleteOneID(k.ID).Exec(ctx); err != nil {
			return fmt.Errorf("remove key result %s: %w", k.ID, err)
		}
		return nil
	})
	return objective, c, err
}
