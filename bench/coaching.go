package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/assessment"
	"cadre/ent/coachingplan"
	"cadre/ent/oneonone"
	"cadre/ent/oneononeseries"
	"cadre/internal/access"
	"cadre/internal/coaching"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/token"
	"cadre/internal/world"
)

// How much is on record when coaching is measured.
const (
	assessedPeople = 20_000 // by their coaches, each in all that their seat expects
	peopleOfSet    = 1_000  // in one changeset
	meetingsHeld   = 4      // with each
	leadersAsked   = 8
)

// The questions of coaching, as the app asks them.
const (
	leaderHome = `query H { org { coachingHome {
		oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }
		people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }
		overduePlans { id reviewBy person { id name } } overdueActions { id text dueOn person { id name } owner { id name } }
		metrics { key title definition unit value threshold alert } target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs } } } }`
	heatMap = `query T($seat: ID!) { org { position(id: $seat) { competence { competencies { id name area }
		rows { person { id name } cells { expected importance current gap strength weakness competency { id } } missed { id } } lacks { expectedBy rated nearest competency { id } } } } } }`
	personPage = `query P($person: ID!) { org { person(id: $person) { name coach { name } position { title }
		gaps { expected importance current gap weighted strength weakness competency { id name area } from { id kind assessedOn author { id name } } }
		course { competency { id } points { on kind level expected } }
		coachingPlans { id state startedOn reviewBy reviewOverdue focusAreas { id fromLevel targetLevel currentLevel competency { id name } goals { id text } actions { id text dueOn } } reviews { id reviewedOn } }
		oneOnOneSeries { id everyWeeks weekday upcoming(first: 4) { startsAt } } oneOnOnes(first: 30) { id plannedAt heldAt status }
		assessments(first: 30) { id kind state assessedOn author { name } } } } }`
	wholeOverlay = `query O($seat: ID!) { org { coachingOverlay(under: $seat) { seat { id } person { id } hasPlan reviewedInTime lastHeldAt oneOnOneOverdue coachees load } } }`
)

// leader is somebody who asks about the people they coach, by a token of theirs.
type leader struct {
	secret, seat string
	people       []string
}

// measureCoaching measures what a leader looks at, in an organisation of which many are assessed.
func measureCoaching(ctx context.Context, file string, say func(string, ...any)) (list []probe, err error) {
	var leaders []leader
	var top leader
	began := time.Now()
	if err := inside(ctx, store.Options{File: file}, func(ctx context.Context, w *world.World) error {
		assessed, err := assess(ctx, w)
		if err != nil {
			return err
		}
		leaders, top, err = leading(ctx, w, assessed)
		return err
	}); err != nil {
		return nil, fmt.Errorf("put assessments on record: %w", err)
	}
	say("put the assessments of %d people on record in %.0f s", assessedPeople, time.Since(began).Seconds())
	c, err := start(ctx, "cadre", cadreChild, file)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, c.stop()) }()
	questions := []struct {
		about, text string
		variables   func(l leader, i int) map[string]any
	}{
		{"a leader's home", leaderHome, func(leader, int) map[string]any { return nil }},
		{"the heat map of those who report to a leader", heatMap, func(l leader, _ int) map[string]any { return map[string]any{"seat": l.seat} }},
		{"a person's page", personPage, func(l leader, i int) map[string]any { return map[string]any{"person": l.people[i%len(l.people)]} }},
	}
	for _, q := range questions {
		p, err := c.asked(ctx, 60, func(i int) error {
			return c.askAs(ctx, leaders[i%len(leaders)], q.text, q.variables(leaders[i%len(leaders)], i))
		})
		if err != nil {
			return nil, fmt.Errorf("%s: %w", q.about, err)
		}
		p.About, p.Aim = q.about, "50 ms"
		list = append(list, p)
	}
	p, err := c.asked(ctx, 5, func(int) error { return c.askAs(ctx, top, wholeOverlay, map[string]any{"seat": top.seat}) })
	if err != nil {
		return nil, fmt.Errorf("the overlay: %w", err)
	}
	p.About = fmt.Sprintf("the overlay of all %d people below a leader", len(top.people))
	return append(list, p), nil
}

// askAs asks as a leader, and refuses an answer that tells nothing.
func (c *child) askAs(ctx context.Context, l leader, text string, variables map[string]any) error {
	as := c.target
	as.secret = l.secret
	answer, err := as.ask(ctx, text, variables)
	if err == nil && leavesOf(answer) < 10 {
		err = fmt.Errorf("answered nothing: %v", answer)
	}
	return err
}

func leavesOf(v any) (n int) {
	switch v := v.(type) {
	case map[string]any:
		for _, of := range v {
			n += leavesOf(of)
		}
	case []any:
		for _, of := range v {
			n += leavesOf(of)
		}
	case nil:
	default:
		n = 1
	}
	return n
}

// asked times questions and counts the statements of each.
func (c *child) asked(ctx context.Context, times int, ask func(i int) error) (probe, error) {
	if err := ask(0); err != nil { // a first time for what is made once
		return probe{}, err
	}
	before, err := c.statements(ctx)
	if err != nil {
		return probe{}, err
	}
	taken, err := each(times, ask)
	if err != nil {
		return probe{}, err
	}
	after, err := c.statements(ctx)
	p := summary("", taken, "")
	p.Statements = float64(after-before) / float64(times)
	return p, err
}

// assess puts on record what people show, seen by their coaches, with a plan and a rhythm of
// one-on-ones for each: those of whom something is expected who come first in the chart, so that
// whole branches are.
func assess(ctx context.Context, w *world.World) (map[string]bool, error) {
	seats := w.Graph().Seats()
	slices.SortFunc(seats, func(a, b orggraph.Position) int { return cmp.Compare(a.Place(), b.Place()) })
	assessed := make(map[string]bool, assessedPeople)
	var people []orggraph.Person
	for _, seat := range seats {
		for p := range seat.Holders() {
			if _, coached := p.Coach(); coached && measurable(p) && !assessed[p.Key()] && len(people) < assessedPeople {
				assessed[p.Key()] = true
				people = append(people, p)
			}
		}
	}
	ctx = access.System(ctx) // in the names of 3,000 coaches at once
	for part := range slices.Chunk(people, peopleOfSet) {
		_, err := w.Write(ctx, world.Intent{Action: "bench.assess", Confidential: true}, func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Assessed people to measure")
			var r record
			for i, p := range part {
				r.add(tx, p, i)
			}
			return r.save(ctx, tx)
		})
		if err != nil {
			return nil, err
		}
	}
	return assessed, nil
}

// record is what is on record of a number of people, in the making.
type record struct {
	assessments []*ent.AssessmentCreate
	ratings     []*ent.RatingCreate
	plans       []*ent.CoachingPlanCreate
	focus       []*ent.FocusAreaCreate
	series      []*ent.OneOnOneSeriesCreate
	meetings    []*ent.OneOnOneCreate
}

// add adds what a coach has on record of a person: half of them have a gap in what matters most.
func (r *record) add(tx *history.Tx, p orggraph.Person, i int) {
	coach, _ := p.Coach()
	seat, _ := p.Position()
	now := time.Now().UTC()
	day := now.AddDate(0, 0, -30).Format(time.DateOnly)
	of, plan, rhythm := id.New(id.Assessment), id.New(id.CoachingPlan), id.New(id.OneOnOneSeries)
	r.assessments = append(r.assessments, tx.Assessment.Create().SetID(of).SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(now).SetReleasedAt(now).
		SetKind(assessment.KindMANAGER).SetRoundID(of).SetPositionID(seat.Key()).SetAssessedOn(day).SetState(assessment.StateAGREED).SetSharedAt(now).SetAgreedAt(now))
	expected := coaching.ExpectationsOfSeat(seat)
	for j, e := range expected {
		level := min(5, max(1, float64(e.Level())+float64((i+j)%5-3)/2))
		r.ratings = append(r.ratings, tx.Rating.Create().SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(now).SetReleasedAt(now).
			SetAssessmentID(of).SetCompetencyID(e.Competency().StoredID()).SetCurrent(level).SetExpected(e.Level()).SetImportance(e.Importance()))
	}
	r.plans = append(r.plans, tx.CoachingPlan.Create().SetID(plan).SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(now).SetReleasedAt(now).
		SetCoachID(coach.Key()).SetFromOn(day).SetReviewBy(now.AddDate(0, 0, 60).Format(time.DateOnly)).SetState(coachingplan.StateACTIVE))
	if len(expected) > 0 {
		r.focus = append(r.focus, tx.FocusArea.Create().SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(now).SetReleasedAt(now).
			SetPlanID(plan).SetCompetencyID(expected[i%len(expected)].Competency().StoredID()).SetFromLevel(2).SetTargetLevel(3).SetWhyNow("Measured"))
	}
	r.series = append(r.series, tx.OneOnOneSeries.Create().SetID(rhythm).SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(now).SetReleasedAt(now).
		SetWeekday(oneononeseries.WeekdayMONDAY).SetAtTime("10:00").SetTimeZone("UTC").SetStartsOn(day))
	for week := range meetingsHeld {
		at := now.AddDate(0, 0, -7*(week+i%2))
		r.meetings = append(r.meetings, tx.OneOnOne.Create().SetSubjectID(p.Key()).SetAuthorID(coach.Key()).SetCreatedAt(at).SetReleasedAt(at).
			SetSeriesID(rhythm).SetPlannedAt(at).SetHeldAt(at).SetStatus(oneonone.StatusHELD))
	}
}

// save writes it, parents first.
func (r *record) save(ctx context.Context, tx *history.Tx) error {
	return errors.Join(
		inChunks(r.assessments, func(part []*ent.AssessmentCreate) error { return tx.Assessment.CreateBulk(part...).Exec(ctx) }),
		inChunks(r.ratings, func(part []*ent.RatingCreate) error { return tx.Rating.CreateBulk(part...).Exec(ctx) }),
		inChunks(r.plans, func(part []*ent.CoachingPlanCreate) error { return tx.CoachingPlan.CreateBulk(part...).Exec(ctx) }),
		inChunks(r.focus, func(part []*ent.FocusAreaCreate) error { return tx.FocusArea.CreateBulk(part...).Exec(ctx) }),
		inChunks(r.series, func(part []*ent.OneOnOneSeriesCreate) error { return tx.OneOnOneSeries.CreateBulk(part...).Exec(ctx) }),
		inChunks(r.meetings, func(part []*ent.OneOnOneCreate) error { return tx.OneOnOne.CreateBulk(part...).Exec(ctx) }),
	)
}

// inChunks saves rows so many at a time as a statement takes.
func inChunks[C any](rows []C, save func(part []C) error) error {
	for part := range slices.Chunk(rows, 1000) {
		if err := save(part); err != nil {
			return err
		}
	}
	return nil
}

// measurable reports whether the seat of a person expects something.
func measurable(p orggraph.Person) bool {
	seat, ok := p.Position()
	return ok && len(coaching.ExpectationsOfSeat(seat)) > 0
}

// leading finds leaders with five to twelve people who are assessed, and the one who stands above the
// most people, all of whom are.
func leading(ctx context.Context, w *world.World, assessed map[string]bool) (leaders []leader, top leader, err error) {
	tokens := token.New(w.Client(), nil, nil)
	become := func(p orggraph.Person, seat orggraph.Position, people []orggraph.Person) (leader, error) {
		secret, _, err := tokens.Create(ctx, token.CreateInput{Name: "Bench", PersonID: p.Key(), Life: time.Hour, Scopes: access.AllScopes()})
		l := leader{secret: secret, seat: seat.Key()}
		for _, other := range people {
			l.people = append(l.people, other.Key())
		}
		return l, err
	}
	unassessed := func(p orggraph.Person) bool { return !assessed[p.Key()] && measurable(p) }
	var above orggraph.Position
	most := 0
	for _, seat := range w.Graph().Seats() {
		p, filled := seat.Person()
		if !filled {
			continue
		}
		if n := seat.TotalReports(); n > most && !slices.ContainsFunc(p.Below(), unassessed) {
			above, most = seat, n
		}
		people := p.Coachees()
		if len(leaders) == leadersAsked || slices.ContainsFunc(people, unassessed) {
			continue
		}
		people = slices.DeleteFunc(people, func(other orggraph.Person) bool { return !assessed[other.Key()] })
		if seat.Span() >= len(people) && len(people) >= 5 && len(people) <= 12 {
			l, err := become(p, seat, people)
			if err != nil {
				return nil, top, err
			}
			leaders = append(leaders, l)
		}
	}
	if len(leaders) == 0 || most == 0 {
		return nil, top, errors.New("the organisation is too small to measure coaching")
	}
	p, _ := above.Person()
	top, err = become(p, above, p.Below())
	return leaders, top, err
}
