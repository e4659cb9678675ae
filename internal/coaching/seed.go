package coaching

import (
	"context"
	"fmt"
	"strings"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/competency"
	"cadre/ent/role"
	"cadre/ent/roleinheritance"
	"cadre/internal/history"
	"cadre/internal/id"
)

// SeedIntent is what history says of Seed.
func SeedIntent() history.Intent { return history.Intent{Action: "competency.seed"} }

// Seed gives a workspace the default competencies, and its roles what the default roles of the same
// key expect. It is a write for World.Write, and does nothing where there ever was a competency: an
// organisation may have thrown the defaults away.
func Seed(ctx context.Context, tx *history.Tx) error {
	used, err := tx.Competency.Query().Exist(ctx)
	if err == nil && !used {
		used, err = tx.Change.Query().Where(change.Entity(ent.TypeCompetency)).Exist(ctx)
	}
	if err != nil || used {
		return err
	}
	all := DefaultCompetencies()
	ids, err := insertCompetencies(ctx, tx, all)
	if err != nil {
		return err
	}
	if err := insertExpectations(ctx, tx, ids); err != nil {
		return err
	}
	tx.Summarize("Added the %d default competencies", len(all))
	return nil
}

func insertCompetencies(ctx context.Context, tx *history.Tx, all []DefaultCompetency) (map[string]string, error) {
	ids := make(map[string]string, len(all))
	for _, c := range all {
		ids[c.Key] = id.New(id.Competency)
	}
	err := tx.Competency.MapCreateBulk(all, func(create *ent.CompetencyCreate, i int) {
		c := all[i]
		create.SetID(ids[c.Key]).SetKey(c.Key).SetName(c.Name).SetArea(competency.Area(c.Area)).SetLevels(c.Levels).SetRank(i)
	}).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("write the default competencies: %w", err)
	}
	return ids, nil
}

func insertExpectations(ctx context.Context, tx *history.Tx, ids map[string]string) error {
	h, err := readHeritage(ctx, tx)
	if err != nil {
		return err
	}
	rows := h.overrides()
	err = tx.RoleExpectation.MapCreateBulk(rows, func(create *ent.RoleExpectationCreate, i int) {
		r := rows[i]
		create.SetRoleID(r.roleID).SetCompetencyID(ids[r.Competency]).SetLevel(r.Level).SetImportance(r.Importance)
	}).Exec(ctx)
	if err != nil {
		return fmt.Errorf("write what the default roles expect: %w", err)
	}
	return nil
}

// heritage is what is needed to tell what a role would inherit: the organisation may have changed
// the roles and their lines. Of mixins the defaults expect nothing.
type heritage struct {
	roles  []*ent.Role // in the order of their ids
	parent map[string]string
	wanted map[string][]DefaultExpectation // by id of the role
}

// override is an expectation that a role has to state, because it would inherit another one.
type override struct {
	roleID string
	DefaultExpectation
}

func readHeritage(ctx context.Context, tx *history.Tx) (*heritage, error) {
	h := &heritage{parent: map[string]string{}, wanted: map[string][]DefaultExpectation{}}
	var err error
	if h.roles, err = tx.Role.Query().Order(ent.Asc(role.FieldID)).All(ctx); err != nil {
		return nil, fmt.Errorf("read roles: %w", err)
	}
	lines, err := tx.RoleInheritance.Query().Where(roleinheritance.KindEQ(roleinheritance.KindPARENT)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read what roles inherit: %w", err)
	}
	for _, l := range lines {
		h.parent[l.RoleID] = l.ParentID
	}
	defaults := DefaultExpectations()
	for _, r := range h.roles {
		if list, ok := defaults[strings.ToUpper(r.Key)]; ok {
			h.wanted[r.ID] = list
		}
	}
	return h, nil
}

// overrides lists what differs from what each role would inherit, and nothing else.
func (h *heritage) overrides() []override {
	var rows []override
	for _, r := range h.roles {
		inherited := h.inherited(r.ID)
		for i, e := range h.wanted[r.ID] {
			var would DefaultExpectation
			if inherited != nil {
				would = inherited[i]
			}
			if e.Level != would.Level || e.Level > 0 && e.Importance != would.Importance {
				rows = append(rows, override{r.ID, e})
			}
		}
	}
	return rows
}

// inherited is what the nearest role above expects that the defaults know; nil where there is none.
func (h *heritage) inherited(roleID string) []DefaultExpectation {
	seen := map[string]bool{}
	for above := h.parent[roleID]; above != "" && !seen[above]; above = h.parent[above] {
		if list := h.wanted[above]; list != nil {
			return list
		}
		seen[above] = true
	}
	return nil
}
