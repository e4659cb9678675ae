// Package briefing tells a plan to those who decide on it or live with it: one document with the
// numbers, the changes and the decision record, as a page or as a PDF. It reads what the viewer may
// see and writes files; it knows neither HTTP nor GraphQL, and changes nothing.
package briefing

import (
	"context"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

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

// Heading says when it is, and how much.
func (w Wave) Heading() string {
	from := "At once, when the plan is applied"
	if w.On != "" {
		from = "From " + date(w.On)
	}
	return from + " (" + count(w.Total, "change") + ")"
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
}

// Action is a step of the transition plan.
type Action struct{ Due, Text, State string }

// Facts say who made the plan and when.
func (b *Briefing) Facts() []string {
	facts := []string{"begun " + day(b.Created), "last edited " + day(b.Edited), "this briefing: " + day(b.Made)}
	if b.Owner != "" {
		return append([]string{b.Owner}, facts...)
	}
	return facts
}

// Notices say what a reader has to know before the rest.
func (b *Briefing) Notices() (list []string) {
	if b.Behind > 0 {
		list = append(list, "The organisation has changed "+count(b.Behind, "time")+" since this plan was last brought up to date.")
	}
	if !b.Names {
		list = append(list, "People are told by their seats only. Names known to the organisation were taken out of texts, too; read what was written by hand before you pass this on.")
	}
	return list
}

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
		Title: row.Name, Purpose: row.Purpose, State: sentence(string(row.State)), Made: now, Created: row.CreatedAt.In(now.Location()), Edited: row.UpdatedAt.In(now.Location()),
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
	var closed, others []string // ids of seats: what is closed is what the step is about
	for _, c := range e.Set.Edges.Changes {
		for _, key := range []string{c.EntityID, deref(c.PositionID)} {
			if _, ok := t.title(key); !ok || slices.Contains(closed, key) || slices.Contains(others, key) {
				continue
			}
			if p, stays := t.After.Position(key); stays && p.ClosedOn() == nil {
				others = append(others, key)
			} else {
				closed = append(closed, key)
			}
		}
	}
	if len(closed)+len(others) == 0 {
		return doing(e.Row.Action)
	}
	return doing(e.Row.Action) + ": " + t.titles(append(closed, others...))
}

// titles names seats by their titles, the first few of them.
func (t *teller) titles(keys []string) string {
	const most = 3
	times := map[string]int{}
	var list []string
	for _, key := range keys {
		title, _ := t.title(key)
		if times[title]++; times[title] == 1 {
			list = append(list, title)
		}
	}
	left := len(keys)
	for i, title := range list[:min(len(list), most)] {
		left -= times[title]
		if times[title] > 1 {
			list[i] += " (" + count(times[title], "seat") + ")"
		}
	}
	if left > 0 {
		list = append(list[:most:most], count(left, "more seat"))
	}
	return strings.Join(list, "; ") // titles have commas
}

// doing says what an action of the log does: "Open a seat" of position.open.
func doing(action string) string {
	switch action {
	case "position.assign":
		return "Fill a seat"
	case "position.lift":
		return "Lift out a seat"
	case "position.addRole":
		return "Add a role to a seat"
	case "position.removeRole":
		return "Take a role from a seat"
	case "person.leave":
		return "Somebody leaves"
	case "limit.recordException":
		return "Record an exception from a limit"
	case "limit.withdrawException":
		return "Withdraw an exception from a limit"
	case "org.import":
		return "Import a file"
	case "history.undo":
		return "Take a change back"
	}
	noun, verb, _ := strings.Cut(action, ".")
	if noun == "position" {
		noun = "seat"
	}
	return capital(verb) + " a " + noun
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
		said := Review{Verdict: sentence(string(r.Verdict)), Note: deref(r.Note), At: r.At.In(t.at)}
		if r.WithdrawnAt != nil {
			said.Verdict += " (withdrawn by a later edit)"
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
		told := Action{Due: "No day yet", Text: a.Text, State: "To do"}
		if a.DueOn != nil {
			told.Due = date(*a.DueOn)
		}
		if a.DoneAt != nil {
			told.State = "Done " + day(a.DoneAt.In(t.at))
			if t.names && a.DoneBy != nil {
				told.State += " by " + *a.DoneBy
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
	return capital(strings.ToLower(strings.ReplaceAll(constant, "_", " ")))
}

func capital(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToUpper(s[:n]) + s[n:]
}

func day(t time.Time) string { return t.Format("2 January 2006") }

// date writes a calendar day as people read it.
func date(s string) string {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return s
	}
	return day(t)
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
