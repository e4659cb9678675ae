package staffing

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/input"
)

// maxLimit is the longest that a stage may take, in days.
const maxLimit = 365

// DefaultStages returns the stages of a pipeline where nothing else is said, each with its limit in days.
func DefaultStages() []schema.Stage {
	return []schema.Stage{
		{Key: "sourced", Name: "Sourced", LimitDays: 7},
		{Key: "contacted", Name: "Contacted", LimitDays: 7},
		{Key: "screen", Name: "Recruiter screen", LimitDays: 5},
		{Key: "manager", Name: "Hiring manager interview", LimitDays: 7},
		{Key: "craft", Name: "Craft session", LimitDays: 7},
		{Key: "team", Name: "Team panel", LimitDays: 7},
		{Key: "values", Name: "Cross-functional and values", LimitDays: 7},
		{Key: "references", Name: "References", LimitDays: 5},
		{Key: "decision", Name: "Decision", LimitDays: 3},
		{Key: "offer", Name: "Offer", LimitDays: 7},
	}
}

// readStages reads a pipeline; the usual one where none is given.
func readStages(f *input.Form, given []StageInput) []schema.Stage {
	if given == nil {
		return DefaultStages()
	}
	if len(given) < 2 || len(given) > 15 {
		f.Fail("stages", "A pipeline has 2 to 15 stages.")
	}
	list := []schema.Stage{}
	for i, s := range given {
		at := fmt.Sprintf("stages[%d]", i)
		name := f.Line(at+".name", "The name", s.Name, 80)
		key := fmt.Sprintf("stage-%d-%s", i+1, strings.ToLower(strings.Join(strings.Fields(name), "-")))
		if s.Key != nil {
			key = f.Line(at+".key", "The key", *s.Key, 40)
		}
		key = string([]rune(key)[:min(len([]rune(key)), 40)])
		if s.LimitDays < 1 || s.LimitDays > maxLimit {
			f.Fail(at+".limitDays", "A stage takes 1 to %d days.", maxLimit)
		}
		if slices.ContainsFunc(list, func(have schema.Stage) bool { return have.Key == key || have.Name == name }) {
			f.Fail(at+".name", "Two stages are the same.")
		}
		list = append(list, schema.Stage{Key: key, Name: name, LimitDays: s.LimitDays})
	}
	return list
}

// keepsAll refuses a pipeline without a stage that an application is in.
func keepsAll(ctx context.Context, tx *history.Tx, o *ent.Opening, stages []schema.Stage) error {
	inUse, err := tx.Application.Query().Where(application.OpeningID(o.ID), application.StateEQ(application.StateACTIVE)).Select(application.FieldStage).Strings(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read where applications are: %w", err)
	}
	for _, key := range inUse {
		if placeOf(stages, key) < 0 {
			return input.Invalid("stages", "%s cannot go: candidates are in it.", StageNamed(o, key))
		}
	}
	return nil
}

// placeOf returns the place of a stage; -1 where there is none.
func placeOf(stages []schema.Stage, key string) int {
	return slices.IndexFunc(stages, func(s schema.Stage) bool { return s.Key == key })
}

// StageNamed names a stage of an opening.
func StageNamed(o *ent.Opening, key string) string {
	if i := placeOf(o.Stages, key); i >= 0 {
		return o.Stages[i].Name
	}
	return key
}

// DaysIn returns how many days an application has been in its stage, and whether that is over the limit.
func DaysIn(o *ent.Opening, a *ent.Application, now time.Time) (days int, late bool) {
	days = max(0, int(now.Sub(a.StageSince).Hours()/24))
	i := placeOf(o.Stages, a.Stage)
	return days, a.State == application.StateACTIVE && i >= 0 && days > o.Stages[i].LimitDays
}
