package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/schema"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/identity"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/store"
	"cadre/internal/world"
)

// How much is on record when staffing is measured.
const (
	candidatesOnBoard = 2_000
	successorsNamed   = 5_000
)

// The questions of staffing, as the app asks them.
const (
	wholeBoard = `query B($id: ID!) { opening(id: $id) { id whyNow outcomes interviewPlan state openedAt canEdit hires version position { id title } hiringManager { id name }
		mustHaves { id key name } stages { key name limitDays count } applications { id state days late candidate { id name source } stage { key name limitDays } } } }`
	wholeBench       = `{ staffing { bench(first: 100) { position { id title person { id name } } covered successors { id readiness person { id name } } } } }`
	benchOverlay     = `{ org { successionOverlay { now soon later seat { id title } } } }`
	roomOfTheTop     = `{ staffing { openings { id } seatsWithoutOpening { id title } stuck { id } numbers { filled stages { stage } } headcountPlans { id } headcountSeats { id } improvementPlans { id } evaluationsDue { step } } }`
	timesStaffingRan = 10
)

// measureStaffing measures what who leads everybody looks at: no token reads any of it, so that it is asked as the owner of
// the file, who is that person.
func measureStaffing(ctx context.Context, file string, say func(string, ...any)) (list []probe, err error) {
	opening := ""
	began := time.Now()
	if err := inside(ctx, store.Options{File: file}, func(ctx context.Context, w *world.World) error {
		opening, err = search(ctx, w)
		return err
	}); err != nil {
		return nil, fmt.Errorf("put a search on record: %w", err)
	}
	say("put %d candidates and %d successors on record in %.0f s", candidatesOnBoard, successorsNamed, time.Since(began).Seconds())
	c, err := start(ctx, "cadre", ownerChild, file)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	for _, q := range []struct {
		about, text, aim string
		variables        map[string]any
	}{
		{fmt.Sprintf("the board with %d candidates", candidatesOnBoard), wholeBoard, "150 ms", map[string]any{"id": opening}},
		{"the bench of who leads everybody", wholeBench, "150 ms", nil},
		{"the same on the chart", benchOverlay, "300 ms", nil},
		{"the staffing room of who leads everybody", roomOfTheTop, "500 ms", nil},
	} {
		p, err := c.asked(ctx, timesStaffingRan, func(int) error {
			answer, err := c.ask(ctx, q.text, q.variables)
			if err == nil && leavesOf(answer) < 10 {
				err = fmt.Errorf("answered nothing: %v", answer)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", q.about, err)
		}
		p.About, p.Aim = q.about, q.aim
		list = append(list, p)
	}
	return list, nil
}

// search puts an opening with its candidates, and who could take which seat, on record. Who holds the seat at the top hires,
// and owns the file.
func search(ctx context.Context, w *world.World) (string, error) {
	top, holder, err := topOf(w.Graph())
	if err != nil {
		return "", err
	}
	owners, err := identity.New(ctx, w)
	if err != nil {
		return "", err
	}
	if _, err := owners.SetOwner(ctx, holder.Key()); err != nil {
		return "", err
	}
	key := id.New(id.Opening)
	_, err = w.Write(access.System(ctx), world.Intent{Action: "bench.search", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Put a search on record to measure")
		now, stages := time.Now().UTC(), staffing.DefaultStages()
		err := tx.Opening.Create().SetID(key).SetAuthorID(holder.Key()).SetCreatedAt(now).SetPositionID(top.Below()[0].Key()).SetHiringManagerID(holder.Key()).
			SetWhyNow("Measured").SetOutcomes([]string{"Measured"}).SetMustHaves([]string{}).SetStages(stages).Exec(ctx)
		if err != nil {
			return err
		}
		return errors.Join(candidates(ctx, tx, key, holder.Key(), stages), successors(ctx, tx, top, holder.Key()))
	})
	return key, err
}

// topOf finds the first seat at the top that somebody holds.
func topOf(g *orggraph.Graph) (orggraph.Position, orggraph.Person, error) {
	for _, seat := range g.Seats() {
		if p, held := seat.Person(); held && len(seat.Chain()) == 0 {
			return seat, p, nil
		}
	}
	return orggraph.Position{}, orggraph.Person{}, errors.New("nobody holds a seat at the top")
}

func candidates(ctx context.Context, tx *history.Tx, opening, hires string, stages []schema.Stage) error {
	now := time.Now().UTC()
	var people []*ent.CandidateCreate
	var ways []*ent.ApplicationCreate
	for i := range candidatesOnBoard {
		who := id.New(id.Candidate)
		people = append(people, tx.Candidate.Create().SetID(who).SetAuthorID(hires).SetCreatedAt(now).SetName(fmt.Sprintf("Candidate %d", i)).SetSource("INBOUND").SetConsentUntil("2099-12-31"))
		ways = append(ways, tx.Application.Create().SetAuthorID(hires).SetCreatedAt(now).SetOpeningID(opening).SetCandidateID(who).SetStage(stages[i%len(stages)].Key).SetStageSince(now.AddDate(0, 0, -i%20)))
	}
	return errors.Join(
		inChunks(people, func(part []*ent.CandidateCreate) error { return tx.Candidate.CreateBulk(part...).Exec(ctx) }),
		inChunks(ways, func(part []*ent.ApplicationCreate) error { return tx.Application.CreateBulk(part...).Exec(ctx) }),
	)
}

// successors names one for each seat that leads others, as far as there are so many.
func successors(ctx context.Context, tx *history.Tx, top orggraph.Position, names string) error {
	now := time.Now().UTC()
	var rows []*ent.SuccessorCreate
	for _, seat := range top.Below() {
		if len(seat.Reports()) == 0 || len(rows) == successorsNamed {
			continue
		}
		if p, held := seat.Reports()[0].Person(); held {
			rows = append(rows, tx.Successor.Create().SetAuthorID(names).SetCreatedAt(now).SetPositionID(seat.Key()).SetPersonID(p.Key()).SetReadiness("LATER"))
		}
	}
	return inChunks(rows, func(part []*ent.SuccessorCreate) error { return tx.Successor.CreateBulk(part...).Exec(ctx) })
}
