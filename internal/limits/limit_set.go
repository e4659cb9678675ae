package limits

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/limitsetting"
	"cadre/internal/history"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// SetLimitInput is what to set of a limit; only the given thresholds change.
type SetLimitInput struct {
	Rule                                         orggraph.LimitRule
	WarnBelow, WarnAbove, ErrorBelow, ErrorAbove Bound
	Scenario                                     *string // the scenario that is edited; who opens the world reads it
	Reason                                       *string
}

// SetLimit sets thresholds of the organisation's own. What is not given stays as it is in force.
func SetLimit(ctx context.Context, w *world.World, in SetLimitInput) (*world.Commit, error) {
	limit, err := limitOf(in.Rule)
	if err != nil {
		return nil, err
	}
	if err := in.checkEach(); err != nil {
		return nil, err
	}
	return write(ctx, w, "limit.set", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		row, err := settingOf(ctx, tx, in.Rule)
		if err != nil {
			return err
		}
		was := limit.Defaults
		if row != nil {
			was = Thresholds{row.WarnBelow, row.WarnAbove, row.ErrorBelow, row.ErrorAbove}
		}
		now := in.over(was)
		if err := in.checkOrder(now); err != nil {
			return err
		}
		if row != nil && now.same(was) {
			return nil
		}
		tx.Summarize("Set the limit %s: %s", limit.Title, now.say())
		if row == nil {
			err = tx.LimitSetting.Create().SetRule(string(in.Rule)).SetNillableWarnBelow(now.WarnBelow).SetNillableWarnAbove(now.WarnAbove).
				SetNillableErrorBelow(now.ErrorBelow).SetNillableErrorAbove(now.ErrorAbove).Exec(ctx)
		} else {
			err = now.update(tx.LimitSetting.UpdateOneID(row.ID)).Exec(ctx)
		}
		if err != nil {
			return fmt.Errorf("set limit %s: %w", in.Rule, err)
		}
		return nil
	})
}

// settingOf reads the stored thresholds of a rule; nil where nobody edited them.
func settingOf(ctx context.Context, tx *history.Tx, rule orggraph.LimitRule) (*ent.LimitSetting, error) {
	row, err := tx.LimitSetting.Query().Where(limitsetting.Rule(string(rule))).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil // not edited is an answer, not a failure
	}
	if err != nil {
		return nil, fmt.Errorf("read limit %s: %w", rule, err)
	}
	return row, nil
}

// named is a threshold by the name of its field.
type named struct {
	field string
	Bound
}

func (in *SetLimitInput) bounds() []named {
	return []named{{"warnBelow", in.WarnBelow}, {"warnAbove", in.WarnAbove}, {"errorBelow", in.ErrorBelow}, {"errorAbove", in.ErrorAbove}}
}

// checkEach reads each threshold by itself.
func (in *SetLimitInput) checkEach() error {
	given := false
	for _, b := range in.bounds() {
		if err := b.check(b.field); err != nil {
			return err
		}
		given = given || b.Set
	}
	if !given {
		return input.Invalid("warnAbove", "Give at least one threshold to set, or reset the limit.")
	}
	return nil
}

func (in *SetLimitInput) over(was Thresholds) Thresholds {
	return Thresholds{in.WarnBelow.over(was.WarnBelow), in.WarnAbove.over(was.WarnAbove), in.ErrorBelow.over(was.ErrorBelow), in.ErrorAbove.over(was.ErrorAbove)}
}

// checkOrder refuses thresholds that contradict each other: a warning comes before an error, and
// between the lower and the upper bounds there is room. It blames a field that was given.
func (in *SetLimitInput) checkOrder(t Thresholds) error {
	for _, pair := range []struct {
		small, large           *float64
		smallField, largeField string
		says                   string
	}{
		{t.WarnBelow, t.WarnAbove, "warnBelow", "warnAbove", "Every number would be a warning: below %s as well as above %s."},
		{t.ErrorBelow, t.ErrorAbove, "errorBelow", "errorAbove", "Every number would be an error: below %s as well as above %s."},
		{t.ErrorBelow, t.WarnBelow, "errorBelow", "warnBelow", "An error below %s would come before the warning below %s."},
		{t.WarnAbove, t.ErrorAbove, "warnAbove", "errorAbove", "The warning above %s would come after the error above %s."},
	} {
		if pair.small == nil || pair.large == nil || *pair.small <= *pair.large {
			continue
		}
		blame := pair.largeField
		for _, b := range in.bounds() {
			if b.field == pair.smallField && b.Set {
				blame = pair.smallField
			}
		}
		return input.Invalid(blame, pair.says, plain(*pair.small), plain(*pair.large))
	}
	return nil
}

func (t Thresholds) same(o Thresholds) bool {
	return same(t.WarnBelow, o.WarnBelow) && same(t.WarnAbove, o.WarnAbove) && same(t.ErrorBelow, o.ErrorBelow) && same(t.ErrorAbove, o.ErrorAbove)
}

// say writes thresholds as people read them: warning below 4 or above 9, error above 14.
func (t Thresholds) say() string {
	var parts []string
	for _, level := range []struct {
		name         string
		below, above *float64
	}{{"warning", t.WarnBelow, t.WarnAbove}, {"error", t.ErrorBelow, t.ErrorAbove}} {
		var bounds []string
		if level.below != nil {
			bounds = append(bounds, "below "+plain(*level.below))
		}
		if level.above != nil {
			bounds = append(bounds, "above "+plain(*level.above))
		}
		if len(bounds) > 0 {
			parts = append(parts, level.name+" "+strings.Join(bounds, " or "))
		}
	}
	if len(parts) == 0 {
		return "no bound"
	}
	return strings.Join(parts, ", ")
}

// update completes an update with all four thresholds.
func (t Thresholds) update(u *ent.LimitSettingUpdateOne) *ent.LimitSettingUpdateOne {
	for _, column := range []struct {
		value *float64
		set   func(float64) *ent.LimitSettingUpdateOne
		clear func() *ent.LimitSettingUpdateOne
	}{
		{t.WarnBelow, u.SetWarnBelow, u.ClearWarnBelow}, {t.WarnAbove, u.SetWarnAbove, u.ClearWarnAbove},
		{t.ErrorBelow, u.SetErrorBelow, u.ClearErrorBelow}, {t.ErrorAbove, u.SetErrorAbove, u.ClearErrorAbove},
	} {
		if column.value == nil {
			column.clear()
		} else {
			column.set(*column.value)
		}
	}
	return u
}
