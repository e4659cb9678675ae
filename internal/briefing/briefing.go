// Package briefing tells a plan to those who decide on it or live with it: one document with the
// numbers, the changes and the decision record, as a page or as a PDF. It reads what the viewer may
// see and writes files; it knows neither HTTP nor GraphQL, and changes nothing.
package briefing

import (
	"context"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/changeset"
	state "cadre/ent/scenario"
	"cadre/ent/scenarioreview"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/orggraph"
	"cadre/internal/scenario"
	"cadre/internal/world"
)

// most is how many entries a list of a briefing holds; the rest is counted.
const most = 500

// Options say what a briefing tells.
type Options struct {
	// Names tells who people are. Without it, people are the holders of their seats, and full names
	// and addresses of the organisation are taken out of what was written by hand, too. A first name
	// alone, or the name of somebody who is not in the organisation, cannot be known there: the
	// document asks to be read before it goes out.
	Names bool
	// Sources tell what follows from the changes.
	Sources []scenario.Source
}

// Briefing is a plan as it is told: plain words, ready to be set.
type Briefing struct {
	Title, Purpose, State, Owner      string
	Made, Created, Edited             time.Time
	Names                             bool
	Behind                            int // changesets that live has committed since it was taken as the base
	Why, Alternatives, ExpectedEffect string
	Numbers                           []Number
	Before, After                     Chart
	Changes                           []List
	Waves                             []Wave
	MoreChangesets                    int
	Consequences                      List
	Reviews                           []Review
	MoreReviews                       int
	Actions                           []Action
	MoreActions                       int
}

// Number is a number of the organisation in both states.
type Number struct{ Name, Before, After, Change string }

// List is a list of sentences under a heading; Total counts those that were cut off, too.
type List struct {
	Title string
	Items []string
	Total int
}

// More returns how many entries were cut off.
func (l List) More() int { return l.Total - len(l.Items) }

// Wave is what takes effect on one day; at once where On is empty.
type Wave struct {
	On         string
	Total      int
	Changesets []Changeset
}

// Changeset is one step of the plan.
type Changeset struct {
	Text, Who, Why string
	At             time.Time
}

// Review is what was said of the plan.
type Review struct {
	Verdict, Who, Note string
	At                 time.Time
	Withdrawn          bool
}

// Action is a step of the transition plan.
type Action struct{ Due, Kind, Text, Done string }

// Gather reads a scenario for the viewer. One that they may not see answers NOT_FOUND.
func Gather(ctx context.Context, ws *world.Worlds, scenarioID string, o Options) (*Briefing, error) {
	row, err := scenario.Find(ctx, ws, scenarioID, "scenario")
	if err != nil {
		return nil, err
	}
	d, err := diff(ctx, ws, row)
	if err != nil {
		return nil, err
	}
	now := ws.Live().Now()
	b := &Briefing{
		Title: row.Name, Purpose: row.Purpose, State: stateWords(row.State), Made: now, Created: row.CreatedAt.In(now.Location()), Edited: row.UpdatedAt.In(now.Location()),
		Names: o.Names, Why: row.Why, Alternatives: row.Alternatives, ExpectedEffect: row.ExpectedEffect,
	}
	if row.State != state.StateAPPLIED {
		b.Behind = int(ws.Live().Graph().Revision() - row.BaseRevision)
	}
	t := &teller{Diff: d, names: o.Names, at: now.Location(), hidden: namesOf(d)}
	t.hidden.add(row.OwnerName)
	if o.Names {
		b.Owner = row.OwnerName
	}
	b.Numbers = numbers(d)
	b.Before, b.After = t.charts()
	b.Changes = t.changes()
	b.Consequences = t.consequences(o.Sources)
	for _, tell := range []func(context.Context, *world.Worlds, *ent.Scenario, *Briefing) error{t.waves, t.reviews, t.actions} {
		if err := tell(ctx, ws, row, b); err != nil {
			return nil, err
		}
	}
	if !o.Names {
		t.hidden.takeOut(b)
	}
	return b, nil
}

// diff compares a scenario with what it stands on; an applied one is what its changeset did to live.
func diff(ctx context.Context, ws *world.Worlds, row *ent.Scenario) (*orggraph.Diff, error) {
	if row.State != state.StateAPPLIED || row.AppliedChangesetID == nil {
		return scenario.Diff(ctx, ws, row)
	}
	set, err := ws.Live().Client().Changeset.Query().Where(changeset.ID(*row.AppliedChangesetID)).Only(access.System(ctx))
	if err != nil {
		return nil, fault.Wrap(err, "read what applied %s", row.ID)
	}
	_, before, err := ws.At(ctx, set.Seq-1)
	if err != nil {
		return nil, err
	}
	_, after, err := ws.At(ctx, set.Seq)
	if err != nil {
		return nil, err
	}
	return orggraph.Compare(before, after), nil
}

func stateWords(s state.State) string {
	return map[state.State]string{state.StateDRAFT: "Draft", state.StateIN_REVIEW: "In review", state.StateAPPROVED: "Approved",
		state.StateAPPLIED: "Applied", state.StateARCHIVED: "Archived"}[s]
}

func (t *teller) waves(ctx context.Context, ws *world.Worlds, row *ent.Scenario, b *Briefing) error {
	edits, err := scenario.Edits(ctx, ws, row)
	if err != nil {
		return err
	}
	byDay := map[string]*Wave{}
	var days []string
	for i, e := range edits.Standing() {
		t.hidden.add(e.Row.ActorName)
		day := deref(e.Row.EffectiveOn)
		if byDay[day] == nil {
			byDay[day] = &Wave{On: day}
			days = append(days, day)
		}
		byDay[day].Total++
		if i >= most {
			b.MoreChangesets++
			continue
		}
		c := Changeset{Text: t.step(e), Why: deref(e.Row.Reason), At: e.Row.At.In(t.at)}
		if t.names {
			c.Who = e.Row.ActorName
		}
		byDay[day].Changesets = append(byDay[day].Changesets, c)
	}
	slices.Sort(days)
	for _, day := range days {
		b.Waves = append(b.Waves, *byDay[day])
	}
	return nil
}

// step says what a changeset did. Its summary names people, so that without names the seats that it
// touched are told instead.
func (t *teller) step(e *scenario.Edit) string {
	if t.names {
		return e.Row.Summary
	}
	what := sentence(strings.ReplaceAll(e.Row.Action, ".", ": "))
	var titles []string
	for _, c := range e.Set.Edges.Changes {
		for _, key := range []string{c.EntityID, deref(c.PositionID)} {
			if title, ok := t.title(key); ok && !slices.Contains(titles, title) {
				titles = append(titles, title)
			}
		}
	}
	const told = 3
	if n := len(titles) - told; n > 0 {
		titles = append(titles[:told:told], count(n, "more seat"))
	}
	if len(titles) == 0 {
		return what
	}
	return what + " – " + strings.Join(titles, ", ")
}

func (t *teller) reviews(ctx context.Context, ws *world.Worlds, row *ent.Scenario, b *Briefing) error {
	rows, err := ws.Live().Client().ScenarioReview.Query().Where(scenarioreview.ScenarioID(row.ID)).Order(ent.Desc(scenarioreview.FieldAt)).All(ctx)
	if err != nil {
		return fault.Wrap(err, "read the reviews of %s", row.ID)
	}
	for i, r := range rows {
		t.hidden.add(r.ReviewerName)
		if i >= most {
			b.MoreReviews++
			continue
		}
		said := Review{Verdict: "Approved", Note: deref(r.Note), At: r.At.In(t.at), Withdrawn: r.WithdrawnAt != nil}
		if r.Verdict == scenarioreview.VerdictCHANGES_REQUESTED {
			said.Verdict = "Changes requested"
		}
		if t.names {
			said.Who = r.ReviewerName
		}
		b.Reviews = append(b.Reviews, said)
	}
	return nil
}

func (t *teller) actions(ctx context.Context, ws *world.Worlds, row *ent.Scenario, b *Briefing) error {
	rows, err := scenario.Actions(ctx, ws, row)
	if err != nil {
		return err
	}
	for i, a := range rows {
		t.hidden.add(deref(a.DoneBy))
		if i >= most {
			b.MoreActions++
			continue
		}
		told := Action{Due: deref(a.DueOn), Kind: sentence(string(a.Kind)), Text: a.Text}
		if a.DoneAt != nil {
			told.Done = "Done " + day(a.DoneAt.In(t.at))
			if t.names && a.DoneBy != nil {
				told.Done += " by " + *a.DoneBy
			}
		}
		if !t.names && a.PersonID != nil {
			told.Text = t.withoutName(a.Text, *a.PersonID)
		}
		b.Actions = append(b.Actions, told)
	}
	return nil
}

// sentence turns a constant of the schema into words.
func sentence(constant string) string {
	s := strings.ToLower(strings.ReplaceAll(constant, "_", " "))
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func day(t time.Time) string { return t.Format("2 January 2006") }

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
