package coaching

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"cadre/ent"
	"cadre/ent/competency"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

// Levels is how many levels a competency is described in.
const Levels = 5

// CreateCompetencyInput is a new competency.
type CreateCompetencyInput struct {
	Key      string // unique, whatever the case
	Name     string
	Area     orggraph.CompetencyArea
	Levels   []string // what each looks like, from 1 to 5
	Scenario *string  // the scenario that is edited; who opens the world reads it
	Reason   *string
}

func (in *CreateCompetencyInput) check(w *world.World) error {
	f := &form{w: w}
	in.Key = strings.TrimSpace(in.Key)
	if !isKey(in.Key) {
		f.fail("key", "The key must be 1 to 60 letters, digits and hyphens.")
	}
	in.Name = f.line("name", "The name", in.Name, maxName)
	f.area(in.Area)
	in.Levels = f.levels(in.Levels)
	in.Reason = f.reason(in.Reason)
	return f.err
}

func isKey(key string) bool {
	for i := range len(key) {
		c := key[i]
		if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-') {
			return false
		}
	}
	return len(key) >= 1 && len(key) <= 60
}

func (f *form) area(area orggraph.CompetencyArea) {
	if competency.AreaValidator(competency.Area(area)) != nil {
		f.fail("area", "The area must be PRODUCT_KNOWLEDGE, PROCESS, PEOPLE, STRATEGY or MANAGEMENT.")
	}
}

// levels reads what the five levels look like.
func (f *form) levels(values []string) []string {
	if len(values) != Levels {
		f.fail("levels", "Describe each of the %d levels, from 1 to %d.", Levels, Levels)
		return nil
	}
	list := make([]string, Levels)
	for i, v := range values {
		list[i] = f.line(item("levels", i), fmt.Sprintf("What level %d looks like", i+1), v, maxWords)
	}
	return list
}

// CreateCompetency creates a competency, the last in the order, and returns its id.
func CreateCompetency(ctx context.Context, w *world.World, in CreateCompetencyInput) (string, *world.Commit, error) {
	if err := in.check(w); err != nil {
		return "", nil, err
	}
	made := id.New(id.Competency)
	c, err := edit(ctx, w, "competency.create", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		all, err := tx.Competency.Query().All(ctx)
		if err != nil {
			return fmt.Errorf("read competencies: %w", err)
		}
		rank := 0
		for _, other := range all {
			if strings.EqualFold(other.Key, in.Key) {
				return input.Invalid("key", "The competency %s has the key %s already. Take another one.", other.Name, other.Key)
			}
			rank = max(rank, other.Rank+1)
		}
		tx.Summarize("Created the competency %s", in.Name)
		err = tx.Competency.Create().SetID(made).SetKey(in.Key).SetName(in.Name).SetArea(competency.Area(in.Area)).SetLevels(in.Levels).SetRank(rank).Exec(ctx)
		if err != nil {
			return fmt.Errorf("create competency: %w", err)
		}
		return nil
	})
	return made, c, err
}

// UpdateCompetencyInput is what to change about a competency; only the given fields change.
type UpdateCompetencyInput struct {
	Competency       string
	Name             *string
	Area             *orggraph.CompetencyArea
	Levels           []string // all five; nil: as they are
	Active           *bool
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

func (in *UpdateCompetencyInput) check(w *world.World) error {
	f := &form{w: w}
	in.Competency = f.id("competency", in.Competency, id.Competency, "competency")
	if in.Name != nil {
		name := f.line("name", "The name", *in.Name, maxName)
		in.Name = &name
	}
	if in.Area != nil {
		f.area(*in.Area)
	}
	if in.Levels != nil {
		in.Levels = f.levels(in.Levels)
	}
	in.Reason = f.reason(in.Reason)
	return f.err
}

// UpdateCompetency changes a competency. Its version grows where its words change, so that whoever
// was assessed by the former ones can tell.
func UpdateCompetency(ctx context.Context, w *world.World, in UpdateCompetencyInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return edit(ctx, w, "competency.update", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		if err := tx.Expect(ctx, in.ExpectedRevision, in.Competency); err != nil {
			return err
		}
		row, err := tx.Competency.Get(ctx, in.Competency)
		if err != nil {
			return input.Missing(err, "competency", "competency")
		}
		u := tx.Competency.UpdateOneID(row.ID)
		changed := in.apply(row, u)
		if len(changed) == 0 {
			return nil
		}
		tx.Summarize("Changed %s of the competency %s", strings.Join(changed, " and "), row.Name)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("update competency %s: %w", row.ID, err)
		}
		return nil
	})
}

// apply lays what differs into an update, and says what that is.
func (in *UpdateCompetencyInput) apply(row *ent.Competency, u *ent.CompetencyUpdateOne) (changed []string) {
	words := false
	if in.Name != nil && *in.Name != row.Name {
		u.SetName(*in.Name)
		changed, words = append(changed, "the name"), true
	}
	if in.Levels != nil && !slices.Equal(in.Levels, row.Levels) {
		u.SetLevels(in.Levels)
		changed, words = append(changed, "the levels"), true
	}
	if in.Area != nil && competency.Area(*in.Area) != row.Area {
		u.SetArea(competency.Area(*in.Area))
		changed = append(changed, "the area")
	}
	if in.Active != nil && *in.Active != row.Active {
		u.SetActive(*in.Active)
		changed = append(changed, "the use")
	}
	if words {
		u.SetVersion(row.Version + 1)
	}
	return changed
}
