package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/competency"
	"cadre/ent/positionexpectation"
	"cadre/ent/roleexpectation"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ExpectationInput is what is expected of one competency.
type ExpectationInput struct {
	Competency string
	Level      *int // 0: not expected; nil: as it is
	Importance *int // nil: as it is
}

// SetRoleExpectationsInput is what a role expects.
type SetRoleExpectationsInput struct {
	Role             string
	Expectations     []*ExpectationInput
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ClearRoleExpectationsInput is what a role shall inherit again.
type ClearRoleExpectationsInput struct {
	Role             string
	Competencies     []string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// SetPositionExpectationsInput is what a seat expects.
type SetPositionExpectationsInput struct {
	Position         string
	Expectations     []*ExpectationInput
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// ClearPositionExpectationsInput is what a seat shall take from its roles again.
type ClearPositionExpectationsInput struct {
	Position         string
	Competencies     []string
	ExpectedRevision *int64
	Scenario         *string // the scenario that is edited; who opens the world reads it
	Reason           *string
}

// SetRoleExpectations says what a role expects. What it would inherit anyway is not stored.
func SetRoleExpectations(ctx context.Context, w *world.World, in SetRoleExpectationsInput) (*world.Commit, error) {
	f := &form{w: w}
	role := f.id("role", in.Role, id.Role, "role")
	f.expectations(in.Expectations)
	reason := f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "role.expect", reason, func(ctx context.Context, tx *history.Tx) error {
		k, err := keptForRole(ctx, w, tx, role)
		if err != nil {
			return err
		}
		return k.set(ctx, tx, in.ExpectedRevision, in.Expectations)
	})
}

// ClearRoleExpectations lets a role expect again what it inherits.
func ClearRoleExpectations(ctx context.Context, w *world.World, in ClearRoleExpectationsInput) (*world.Commit, error) {
	f := &form{w: w}
	role := f.id("role", in.Role, id.Role, "role")
	f.competencies(in.Competencies)
	reason := f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "role.inheritExpectations", reason, func(ctx context.Context, tx *history.Tx) error {
		k, err := keptForRole(ctx, w, tx, role)
		if err != nil {
			return err
		}
		return k.clear(ctx, tx, in.ExpectedRevision, in.Competencies)
	})
}

// SetPositionExpectations tunes for one seat what its roles expect. What they would anyway is not
// stored.
func SetPositionExpectations(ctx context.Context, w *world.World, in SetPositionExpectationsInput) (*world.Commit, error) {
	f := &form{w: w}
	seat := f.id("position", in.Position, id.Position, "seat")
	f.expectations(in.Expectations)
	reason := f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "position.expect", reason, func(ctx context.Context, tx *history.Tx) error {
		k, err := keptForSeat(ctx, w, tx, seat)
		if err != nil {
			return err
		}
		return k.set(ctx, tx, in.ExpectedRevision, in.Expectations)
	})
}

// ClearPositionExpectations lets a seat expect again what its roles do.
func ClearPositionExpectations(ctx context.Context, w *world.World, in ClearPositionExpectationsInput) (*world.Commit, error) {
	f := &form{w: w}
	seat := f.id("position", in.Position, id.Position, "seat")
	f.competencies(in.Competencies)
	reason := f.reason(in.Reason)
	if f.err != nil {
		return nil, f.err
	}
	return edit(ctx, w, "position.inheritExpectations", reason, func(ctx context.Context, tx *history.Tx) error {
		k, err := keptForSeat(ctx, w, tx, seat)
		if err != nil {
			return err
		}
		return k.clear(ctx, tx, in.ExpectedRevision, in.Competencies)
	})
}

// expectations reads a list of what is expected, and takes the world off its ids.
func (f *form) expectations(list []*ExpectationInput) {
	if len(list) < 1 || len(list) > maxListed {
		f.fail("expectations", "Give 1 to %d competencies.", maxListed)
		return
	}
	seen := map[string]bool{}
	for i, e := range list {
		at := item("expectations", i)
		e.Competency = f.id(at+".competency", e.Competency, id.Competency, "competency")
		f.within(at+".level", "The level", e.Level, 0, Levels)
		f.within(at+".importance", "The importance", e.Importance, 1, Levels)
		switch {
		case e.Level == nil && e.Importance == nil:
			f.fail(at+".level", "Give a level, an importance, or both.")
		case seen[e.Competency]:
			f.fail(at+".competency", "This competency is in the list twice.")
		}
		seen[e.Competency] = true
	}
}

// competencies reads a list of ids, and takes the world off them.
func (f *form) competencies(list []string) {
	if len(list) < 1 || len(list) > maxListed {
		f.fail("competencies", "Give 1 to %d competencies.", maxListed)
		return
	}
	for i, key := range list {
		list[i] = f.id(item("competencies", i), key, id.Competency, "competency")
	}
}

// kept is what a role or a seat states by itself, and what it would expect without that.
type kept struct {
	name    string
	rows    map[string]keptRow     // by competency
	without map[string]Expectation // by competency
	create  func(ctx context.Context, competency string, level, importance int) error
	update  func(ctx context.Context, row string, level, importance int) error
	remove  func(ctx context.Context, row string) error
}

type keptRow struct {
	id                string
	level, importance int
}

func keptForRole(ctx context.Context, w *world.World, tx *history.Tx, role string) (*kept, error) {
	r, err := tx.Role.Get(ctx, role)
	if err != nil {
		return nil, input.Missing(err, "role", "role")
	}
	rows, err := tx.RoleExpectation.Query().Where(roleexpectation.RoleID(role)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read expectations of role %s: %w", role, err)
	}
	k := &kept{name: r.Name, rows: map[string]keptRow{}, without: map[string]Expectation{}}
	for _, row := range rows {
		k.rows[row.CompetencyID] = keptRow{row.ID, row.Level, row.Importance}
	}
	if handle, ok := w.Graph().Role(role); ok {
		k.inherits(StatedForRole(handle), FromRole)
	}
	k.create = func(ctx context.Context, competency string, level, importance int) error {
		return tx.RoleExpectation.Create().SetRoleID(role).SetCompetencyID(competency).SetLevel(level).SetImportance(importance).Exec(ctx)
	}
	k.update = func(ctx context.Context, row string, level, importance int) error {
		return tx.RoleExpectation.UpdateOneID(row).SetLevel(level).SetImportance(importance).Exec(ctx)
	}
	k.remove = func(ctx context.Context, row string) error { return tx.RoleExpectation.DeleteOneID(row).Exec(ctx) }
	return k, nil
}

func keptForSeat(ctx context.Context, w *world.World, tx *history.Tx, seat string) (*kept, error) {
	p, err := tx.Position.Get(ctx, seat)
	if err != nil {
		return nil, input.Missing(err, "position", "seat")
	}
	if p.ClosedOn != nil {
		return nil, input.Invalid("position", "%s was closed on %s. Undo the closing, or take another seat.", p.Title, *p.ClosedOn)
	}
	rows, err := tx.PositionExpectation.Query().Where(positionexpectation.PositionID(seat)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read expectations of seat %s: %w", seat, err)
	}
	k := &kept{name: p.Title, rows: map[string]keptRow{}, without: map[string]Expectation{}}
	for _, row := range rows {
		k.rows[row.CompetencyID] = keptRow{row.ID, row.Level, row.Importance}
	}
	if handle, ok := w.Graph().Position(seat); ok {
		k.inherits(StatedForSeat(handle), FromSeat)
	}
	k.create = func(ctx context.Context, competency string, level, importance int) error {
		return tx.PositionExpectation.Create().SetPositionID(seat).SetCompetencyID(competency).SetLevel(level).SetImportance(importance).Exec(ctx)
	}
	k.update = func(ctx context.Context, row string, level, importance int) error {
		return tx.PositionExpectation.UpdateOneID(row).SetLevel(level).SetImportance(importance).Exec(ctx)
	}
	k.remove = func(ctx context.Context, row string) error {
		return tx.PositionExpectation.DeleteOneID(row).Exec(ctx)
	}
	return k, nil
}

// inherits notes what would be expected without what is stated here.
func (k *kept) inherits(list []Expectation, own ExpectationSource) {
	for _, e := range list {
		if e.source == own {
			if e.without == nil {
				continue
			}
			e = *e.without
		}
		k.without[e.competency.StoredID()] = e
	}
}

// set stores what is expected, where that is not what it would be anyway.
func (k *kept) set(ctx context.Context, tx *history.Tx, revision *int64, list []*ExpectationInput) error {
	keys := make([]string, len(list))
	for i, e := range list {
		keys[i] = e.Competency
	}
	if err := k.expect(ctx, tx, revision, keys); err != nil {
		return err
	}
	names, err := competenciesInUse(ctx, tx, list)
	if err != nil {
		return err
	}
	tx.Summarize("Changed what %s expects of %s", k.name, enumerate(names))
	for i, e := range list {
		if err := k.setOne(ctx, item("expectations", i), e); err != nil {
			return err
		}
	}
	return nil
}

func (k *kept) setOne(ctx context.Context, at string, e *ExpectationInput) error {
	row, stored := k.rows[e.Competency]
	without, inherits := k.without[e.Competency]
	level, importance := 0, 1
	switch {
	case stored:
		level, importance = row.level, row.importance
	case inherits:
		level, importance = without.level, without.importance
	case e.Level == nil:
		return input.Invalid(at+".level", "Nothing is expected of this competency yet, so give a level.")
	}
	if e.Level != nil {
		level = *e.Level
	}
	if e.Importance != nil {
		importance = *e.Importance
	}
	same := level == without.level && (level == 0 || importance == without.importance)
	var err error
	switch {
	case same && stored:
		err = k.remove(ctx, row.id)
	case same:
	case stored:
		err = k.update(ctx, row.id, level, importance)
	default:
		err = k.create(ctx, e.Competency, level, importance)
	}
	if err != nil {
		return fmt.Errorf("set what %s expects of %s: %w", k.name, e.Competency, err)
	}
	return nil
}

// clear takes away what is stated here.
func (k *kept) clear(ctx context.Context, tx *history.Tx, revision *int64, competencies []string) error {
	if err := k.expect(ctx, tx, revision, competencies); err != nil {
		return err
	}
	names, err := namesOf(ctx, tx, "competencies[%d]", competencies, false)
	if err != nil {
		return err
	}
	tx.Summarize("Let %s expect again what it inherits of %s", k.name, enumerate(names))
	for _, key := range competencies {
		row, stored := k.rows[key]
		if !stored {
			continue
		}
		delete(k.rows, key)
		if err := k.remove(ctx, row.id); err != nil {
			return fmt.Errorf("clear what %s expects of %s: %w", k.name, key, err)
		}
	}
	return nil
}

// expect answers CONFLICT where one of the rows was changed since the client looked.
func (k *kept) expect(ctx context.Context, tx *history.Tx, revision *int64, competencies []string) error {
	var ids []string
	for _, key := range competencies {
		if row, ok := k.rows[key]; ok {
			ids = append(ids, row.id)
		}
	}
	return tx.Expect(ctx, revision, ids...)
}

func competenciesInUse(ctx context.Context, tx *history.Tx, list []*ExpectationInput) ([]string, error) {
	keys := make([]string, len(list))
	for i, e := range list {
		keys[i] = e.Competency
	}
	return namesOf(ctx, tx, "expectations[%d].competency", keys, true)
}

// namesOf reads what competencies are called; path is that of the field that names one.
func namesOf(ctx context.Context, tx *history.Tx, path string, keys []string, inUse bool) ([]string, error) {
	found, err := tx.Competency.Query().Where(competency.IDIn(keys...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read competencies: %w", err)
	}
	byID := make(map[string]*ent.Competency, len(found))
	for _, c := range found {
		byID[c.ID] = c
	}
	names := make([]string, len(keys))
	for i, key := range keys {
		c, field := byID[key], fmt.Sprintf(path, i)
		switch {
		case c == nil:
			return nil, fault.New(fault.NotFound, "There is no such competency.").OnField("input." + field)
		case inUse && !c.Active:
			return nil, input.Invalid(field, "%s is not in use. Take it into use first.", c.Name)
		}
		names[i] = c.Name
	}
	return names, nil
}

// enumerate writes names as a sentence does, three at most: A; A and B; A, B and 4 others.
func enumerate(names []string) string {
	switch n := len(names); {
	case n == 1:
		return names[0]
	case n == 2:
		return names[0] + " and " + names[1]
	case n == 3:
		return names[0] + ", " + names[1] + " and " + names[2]
	default:
		return fmt.Sprintf("%s, %s and %d others", names[0], names[1], n-2)
	}
}
