package view

import (
	"cmp"
	"context"
	"slices"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/candidate"
	"cadre/ent/interview"
	"cadre/ent/offer"
	"cadre/ent/opening"
	"cadre/ent/schema"
	"cadre/ent/scorecard"
	"cadre/ent/stagemove"
	"cadre/internal/access"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// hiring reads what one answer tells of filling seats, for all its applications at once. What the viewer may not
// see is never read.
type hiring struct {
	world *world.World
	graph *orggraph.Graph
	keys  []string // of the applications

	openings   lazy[map[string]*Opening] // of the applications; Cadre reads them, for stages and seats
	visible    lazy[map[string]bool]     // which of them the viewer may see
	candidates lazy[map[string]*ent.Candidate]
	moves      lazy[*table[*ent.StageMove]]
	interviews lazy[*table[*ent.Interview]]
	cards      lazy[*table[*ent.Scorecard]]
	offers     lazy[*table[*ent.Offer]]
}

// applicationsOf makes the models of rows that are answered together, those under way first.
func applicationsOf(w *world.World, rows []*ent.Application) []*Application {
	slices.SortStableFunc(rows, func(a, b *ent.Application) int {
		return cmp.Or(cmp.Compare(over(a), over(b)), a.StageSince.Compare(b.StageSince), cmp.Compare(a.ID, b.ID))
	})
	h := &hiring{world: w, graph: w.Graph()}
	list := make([]*Application, len(rows))
	for i, row := range rows {
		h.keys = append(h.keys, row.ID)
		list[i] = &Application{h, row}
	}
	return list
}

func over(a *ent.Application) int {
	if a.State == application.StateACTIVE {
		return 0
	}
	return 1
}

func (h *hiring) allOpenings(ctx context.Context) (map[string]*Opening, error) {
	return h.openings.get(func() (map[string]*Opening, error) {
		rows, err := staffing.OpeningsOf(ctx, h.world, h.keys)
		byID := map[string]*Opening{}
		for _, o := range openingsOf(h.world, rows...) {
			byID[o.row.ID] = o
		}
		return byID, failed(err, "read openings")
	})
}

func (h *hiring) person(key string) *orggraph.Person { return personNamed(h.graph, key) }

func competenciesNamed(g *orggraph.Graph, keys []string) []*orggraph.Competency {
	list := []*orggraph.Competency{}
	for _, key := range keys {
		if c, ok := g.Competency(key); ok {
			list = append(list, &c)
		}
	}
	return list
}

func personNamed(g *orggraph.Graph, key string) *orggraph.Person {
	p, ok := g.Person(key)
	if !ok {
		return nil
	}
	return &p
}

func seatNamed(g *orggraph.Graph, key string) *orggraph.Position {
	p, ok := g.Position(key)
	if !ok {
		return nil
	}
	return &p
}

// FindApplication returns an application by its id; nil where the viewer may see none.
func FindApplication(ctx context.Context, w *world.World, id string) (*Application, error) {
	key, _ := w.Key(id)
	rows, err := w.Client().Application.Query().Where(application.ID(key)).All(ctx)
	if err != nil {
		return nil, hidden(err, "read an application")
	}
	if len(rows) == 0 {
		return nil, nil // null in the schema
	}
	return applicationsOf(w, rows)[0], nil
}

// Application is a candidate on the way through an opening.
type Application struct {
	*hiring
	row *ent.Application
}

// ID returns the id.
func (a *Application) ID() string { return a.row.ID }

// Candidate returns who applies.
func (a *Application) Candidate(ctx context.Context) (*Candidate, error) {
	all, err := a.candidates.get(func() (map[string]*ent.Candidate, error) {
		c := a.world.Client()
		ids, err := c.Application.Query().Where(application.IDIn(a.keys...)).Select(application.FieldCandidateID).Strings(ctx)
		if err != nil {
			return nil, failed(err, "read applications")
		}
		rows, err := c.Candidate.Query().Where(candidate.IDIn(ids...)).All(ctx)
		byID := map[string]*ent.Candidate{}
		for _, row := range rows {
			byID[row.ID] = row
		}
		return byID, failed(err, "read candidates")
	})
	if err != nil || all[a.row.CandidateID] == nil {
		return nil, err
	}
	return &Candidate{a.world, all[a.row.CandidateID]}, nil
}

func (a *Application) opening(ctx context.Context) (*Opening, error) {
	all, err := a.allOpenings(ctx)
	if err != nil {
		return nil, err
	}
	return all[a.row.OpeningID], nil
}

func (a *Application) openingRow(ctx context.Context) (*ent.Opening, error) {
	o, err := a.opening(ctx)
	if err != nil {
		return nil, err
	}
	return o.row, nil
}

// Position returns the seat.
func (a *Application) Position(ctx context.Context) (*orggraph.Position, error) {
	o, err := a.openingRow(ctx)
	if err != nil {
		return nil, err
	}
	return seatNamed(a.graph, o.PositionID), nil
}

// Opening returns the opening, where the viewer may see it.
func (a *Application) Opening(ctx context.Context) (*Opening, error) {
	o, err := a.opening(ctx)
	if err != nil {
		return nil, err
	}
	seen, err := a.visible.get(func() (map[string]bool, error) {
		all, err := a.allOpenings(ctx)
		if err != nil {
			return nil, err
		}
		var ids []string
		for id := range all {
			ids = append(ids, id)
		}
		keys, err := a.world.Client().Opening.Query().Where(opening.IDIn(ids...)).IDs(ctx)
		seen := map[string]bool{}
		for _, key := range keys {
			seen[key] = true
		}
		return seen, failed(err, "read openings")
	})
	if err != nil || !seen[o.row.ID] {
		return nil, err
	}
	return o, nil
}

// Stage returns the stage that it is in, or was in at last.
func (a *Application) Stage(ctx context.Context) (*Stage, error) {
	o, err := a.opening(ctx)
	if err != nil {
		return nil, err
	}
	at := max(0, slices.IndexFunc(o.row.Stages, func(s schema.Stage) bool { return s.Key == a.row.Stage }))
	return &Stage{of: o.searches, row: o.row, at: at, through: a}, nil
}

// Days returns how many days it has been there.
func (a *Application) Days(ctx context.Context) (int, error) {
	o, err := a.openingRow(ctx)
	if err != nil {
		return 0, err
	}
	days, _ := staffing.DaysIn(o, a.row, a.world.Now())
	return days, nil
}

// Late reports whether that is longer than it should take.
func (a *Application) Late(ctx context.Context) (bool, error) {
	o, err := a.openingRow(ctx)
	if err != nil {
		return false, err
	}
	_, late := staffing.DaysIn(o, a.row, a.world.Now())
	return late, nil
}

// State returns how it stands.
func (a *Application) State() application.State { return a.row.State }

// Verdict returns what was decided.
func (a *Application) Verdict() *application.Verdict { return a.row.Verdict }

// VerdictWhy returns why, to who hires.
func (a *Application) VerdictWhy(ctx context.Context) (string, error) {
	o, err := a.openingRow(ctx)
	if v := access.From(ctx); err != nil || v == nil || v.PersonID != o.HiringManagerID {
		return "", err
	}
	return a.row.VerdictWhy, nil
}

// Hires reports whether the viewer hires for it.
func (a *Application) Hires(ctx context.Context) (bool, error) {
	o, err := a.openingRow(ctx)
	if err != nil {
		return false, err
	}
	return staffing.Hires(ctx, o), nil
}

// Moves returns each step.
func (a *Application) Moves(ctx context.Context) ([]*StageMove, error) {
	all, err := a.moves.get(func() (*table[*ent.StageMove], error) {
		rows, err := a.world.Client().StageMove.Query().Where(stagemove.ApplicationIDIn(a.keys...)).Order(ent.Asc(stagemove.FieldID)).All(ctx)
		return tableOf(rows, func(m *ent.StageMove) string { return m.ID }, func(m *ent.StageMove) string { return m.ApplicationID }), failed(err, "read moves")
	})
	if err != nil {
		return nil, err
	}
	o, err := a.openingRow(ctx)
	if err != nil {
		return nil, err
	}
	var list []*StageMove
	for _, row := range all.on[a.row.ID] {
		list = append(list, &StageMove{a.hiring, row, o})
	}
	return list, nil
}

// Interviews returns its interviews.
func (a *Application) Interviews(ctx context.Context) ([]*Interview, error) {
	all, err := a.interviews.get(func() (*table[*ent.Interview], error) {
		rows, err := a.world.Client().Interview.Query().Where(interview.ApplicationIDIn(a.keys...)).Order(ent.Asc(interview.FieldPlannedOn, interview.FieldID)).All(ctx)
		return tableOf(rows, func(m *ent.Interview) string { return m.ID }, func(m *ent.Interview) string { return m.ApplicationID }), failed(err, "read interviews")
	})
	if err != nil {
		return nil, err
	}
	var list []*Interview
	for _, row := range all.on[a.row.ID] {
		list = append(list, &Interview{a, row})
	}
	return list, nil
}

// Scorecards returns those that the viewer may read.
func (a *Application) Scorecards(ctx context.Context) ([]*Scorecard, error) {
	all, err := a.cards.get(func() (*table[*ent.Scorecard], error) {
		rows, err := a.world.Client().Scorecard.Query().Where(scorecard.ApplicationIDIn(a.keys...)).Order(ent.Asc(scorecard.FieldID)).All(ctx)
		return tableOf(rows, func(m *ent.Scorecard) string { return m.ID }, func(m *ent.Scorecard) string { return m.ApplicationID }), failed(err, "read scorecards")
	})
	if err != nil {
		return nil, err
	}
	var list []*Scorecard
	for _, row := range all.on[a.row.ID] {
		list = append(list, &Scorecard{a.hiring, row})
	}
	return list, nil
}

// Offers returns the offers, the latest first.
func (a *Application) Offers(ctx context.Context) ([]*Offer, error) {
	all, err := a.offers.get(func() (*table[*ent.Offer], error) {
		rows, err := a.world.Client().Offer.Query().Where(offer.ApplicationIDIn(a.keys...)).Order(ent.Desc(offer.FieldNumber)).All(ctx)
		return tableOf(rows, func(m *ent.Offer) string { return m.ID }, func(m *ent.Offer) string { return m.ApplicationID }), failed(err, "read offers")
	})
	if err != nil {
		return nil, err
	}
	var list []*Offer
	for _, row := range all.on[a.row.ID] {
		list = append(list, &Offer{a.world, row})
	}
	return list, nil
}
