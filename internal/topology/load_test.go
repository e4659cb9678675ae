package topology_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"cadre/ent/membership"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/org/orgtest"
	"cadre/internal/orggraph"
	"cadre/internal/store"
	"cadre/internal/store/storetest"
	"cadre/internal/topology"
	"cadre/internal/world"
)

const crew = `CPO: Top
  Lead: Lea
    One: Ann
    Two: Bob
    Three: Cat
    Four: Dan
    Five: Eve
  Other: Oli
`

// asking is an organisation in which Lea leads a team with five members, and Oli none.
type asking struct {
	*orgtest.Org
	t    *testing.T
	team string
}

func mustAsk(t *testing.T, s *store.Store) asking {
	t.Helper()
	a := asking{orgtest.Must(t, s, crew), t, ""}
	a.team = a.crewOf("Crew", "Lead", "One", "Two", "Three", "Four", "Five")
	return a
}

// crewOf makes a team of seats, the first of which leads it.
func (a asking) crewOf(name string, seats ...string) string {
	key := id.New(id.Team)
	a.MustWrite(func(ctx context.Context, tx *history.Tx) error {
		tx.Summarize("Made a team")
		if err := tx.Team.Create().SetID(key).SetName(name).Exec(ctx); err != nil {
			return err
		}
		for i, title := range seats {
			if err := tx.Membership.Create().SetTeamID(key).SetPositionID(a.Seat(title)).SetLead(i == 0).Exec(ctx); err != nil {
				return err
			}
		}
		return nil
	})
	return key
}

func (a asking) open(who, team string) (string, error) {
	ids, _, err := topology.OpenLoadRounds(a.As(who), a.World, topology.OpenLoadRoundsInput{Teams: []string{team}, ClosesOn: "2026-06-20"})
	if err != nil {
		return "", err
	}
	return ids[0], nil
}

func (a asking) mustOpen(who, team string) string {
	a.t.Helper()
	key, err := a.open(who, team)
	if err != nil {
		a.t.Fatal(err)
	}
	return key
}

func (a asking) answer(round, who string, each int) error {
	_, err := topology.AnswerLoadRound(a.As(who), a.World, topology.AnswerLoadRoundInput{Round: round, Domains: each, Technology: each, Upkeep: each, Interruptions: each, Tools: each, Clarity: each})
	return err
}

func (a asking) mustAnswer(round string, answers map[string]int) {
	a.t.Helper()
	for who, each := range answers {
		if err := a.answer(round, who, each); err != nil {
			a.t.Fatalf("%s: %v", who, err)
		}
	}
}

func (a asking) mustClose(who, round string) {
	a.t.Helper()
	if _, _, err := topology.CloseLoadRound(a.As(who), a.World, topology.CloseLoadRoundInput{Round: round}); err != nil {
		a.t.Fatal(err)
	}
	select {
	case <-a.World.Unclean():
	default:
		a.t.Fatal("nobody is told to clean the file of who has answered")
	}
}

// told says what somebody is told of a team: "-" for nothing, "few" where it is hidden, else the score.
func (a asking) told(ctx context.Context, team string) string {
	a.t.Helper()
	list, err := topology.Loads(ctx, a.World, a.Graph(), 4, nil)
	if err != nil {
		a.t.Fatal(err)
	}
	for _, l := range list {
		if l.Team.Key() != team {
			continue
		}
		text := ""
		for _, q := range l.Quarters {
			if q.Hidden != nil {
				text += "few "
			} else {
				text += fmt.Sprintf("%.1f/%d ", *q.Score, *q.Answers)
			}
		}
		return text[:len(text)-1]
	}
	return "-"
}

// TestWhoIsToldOfLoad: four answers are told to the team, five to who leads it, the owner and tools that count, and to
// nobody else; and to nobody before the round is closed.
func TestWhoIsToldOfLoad(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		owner := access.With(a.Context(), &access.Viewer{Name: "Owner", Owner: true})
		tool := access.With(a.Context(), &access.Viewer{Name: "Tool", TokenID: "tok_x", Scopes: []access.Scope{access.ScopeCoachingAggregate}})
		member := access.With(a.Context(), &access.Viewer{Name: "Ann's tool", PersonID: a.Person("Ann"), TokenID: "tok_y", Scopes: []access.Scope{access.ScopeRead}})
		through := access.With(a.Context(), (&access.Viewer{Name: "Owner", Owner: true}).ViewAs(a.Person("Ann"), "Ann"))
		round := a.mustOpen("Lea", a.team)
		a.mustAnswer(round, map[string]int{"Ann": 2, "Bob": 3, "Cat": 4, "Dan": 4})
		viewers := map[string]context.Context{"Ann": a.As("Ann"), "Lea": a.As("Lea"), "Top": a.As("Top"), "Oli": a.As("Oli"), "owner": owner, "tool": tool, "member's tool": member, "through Ann's eyes": through}
		expect := func(when string, want map[string]string) {
			t.Helper()
			for who, ctx := range viewers {
				if got := a.told(ctx, a.team); got != want[who] {
					t.Errorf("%s: %s is told %q, want %q", when, who, got, want[who])
				}
			}
		}
		nothing := map[string]string{}
		for who := range viewers {
			nothing[who] = "-"
		}
		expect("while it is open", nothing)
		// A look at a day to come opens nothing early.
		later, err := a.Worlds().Open(a.As("Ann"), world.Ref{AsOf: noonOf(t, "2027-01-10")})
		if err != nil {
			t.Fatal(err)
		}
		if list, err := topology.Loads(a.As("Ann"), later, later.Graph(), 4, nil); err != nil || len(list) != 0 {
			t.Errorf("a day to come tells of an open round: %v, %v", list, err)
		}
		a.mustClose("Lea", round)
		expect("with four answers", map[string]string{"Ann": "3.3/4", "Lea": "few", "Top": "few", "Oli": "-", "owner": "few", "tool": "few", "member's tool": "-", "through Ann's eyes": "few"})
	})
}

// TestFiveAnswersAreToldToLeaders, and never beyond 4.5.
func TestFiveAnswersAreToldToLeaders(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		round := a.mustOpen("Top", a.team)
		a.mustAnswer(round, map[string]int{"Ann": 5, "Bob": 5, "Cat": 5, "Dan": 5, "Eve": 5})
		a.mustClose("Top", round)
		for who, want := range map[string]string{"Ann": "4.5/5", "Lea": "4.5/5", "Top": "4.5/5", "Oli": "-"} {
			if got := a.told(a.As(who), a.team); got != want {
				t.Errorf("%s is told %q, want %q", who, got, want)
			}
		}
	})
}

// TestRoundsAreGuarded: who may open, answer and close, each once.
func TestRoundsAreGuarded(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		small := a.crewOf("Small", "Other", "One")
		for who, team := range map[string]string{"Oli": a.team, "Ann": a.team} {
			_, err := a.open(who, team)
			blamed(t, err, fault.Forbidden, "input.teams")
		}
		_, err := a.open("Oli", small)
		blamed(t, err, fault.InvalidInput, "input.teams")
		_, _, err = topology.OpenLoadRounds(a.As("Lea"), a.World, topology.OpenLoadRoundsInput{Teams: []string{a.team}, ClosesOn: "2026-05-01"})
		blamed(t, err, fault.InvalidInput, "input.closesOn")
		owner := access.With(a.Context(), &access.Viewer{Name: "Owner", Owner: true})
		ids, c, err := topology.OpenLoadRounds(owner, a.World, topology.OpenLoadRoundsInput{Teams: []string{a.team}, ClosesOn: "2026-06-20"})
		if err != nil || c.Confidential == nil || c.Changeset != nil {
			t.Fatalf("an owner who is nobody opens a round: %v", err)
		}
		_, err = a.open("Lea", a.team)
		blamed(t, err, fault.Conflict, "input.teams")
		blamed(t, a.answer(ids[0], "Oli", 3), fault.NotFound, "input.round") // of a round of others nothing is said
		blamed(t, a.answer(ids[0], "Top", 3), fault.Forbidden, "input.round")
		blamed(t, a.answer(ids[0], "Ann", 6), fault.InvalidInput, "input.domains")
		a.mustAnswer(ids[0], map[string]int{"Ann": 3})
		blamed(t, a.answer(ids[0], "Ann", 4), fault.Conflict, "input.round")
		_, _, err = topology.CloseLoadRound(a.As("Ann"), a.World, topology.CloseLoadRoundInput{Round: ids[0]})
		blamed(t, err, fault.Forbidden, "input.round")
		a.mustClose("Lea", ids[0])
		blamed(t, a.answer(ids[0], "Bob", 3), fault.Conflict, "input.round")
		_, _, err = topology.CloseLoadRound(a.As("Lea"), a.World, topology.CloseLoadRoundInput{Round: ids[0]})
		blamed(t, err, fault.Conflict, "input.round")
		if _, err := a.UndoConfidential(a.As("Lea"), c.Confidential.ID, nil); err == nil {
			t.Error("opening a round was taken back")
		}
	})
}

// TestTeamsOfNearlyTheSameMembersAreNotAskedTogether: the difference of the two would be of those who are in one alone.
func TestTeamsOfNearlyTheSameMembersAreNotAskedTogether(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		without := a.crewOf("Without Eve", "Lead", "One", "Two", "Three", "Four")
		_, _, err := topology.OpenLoadRounds(a.As("Lea"), a.World, topology.OpenLoadRoundsInput{Teams: []string{a.team, without}, ClosesOn: "2026-06-20"})
		blamed(t, err, fault.Conflict, "input.teams")
		round := a.mustOpen("Lea", without)
		_, err = a.open("Lea", a.team)
		blamed(t, err, fault.Conflict, "input.teams")
		a.mustAnswer(round, map[string]int{"Ann": 3})

		apart := a.crewOf("Apart", "Other", "CPO", "Five", "Four")
		second, err := a.open("Top", apart)
		if err != nil {
			t.Fatalf("a team that shares one member with another is not asked: %v", err)
		}
		a.MustWrite(func(ctx context.Context, tx *history.Tx) error {
			tx.Summarize("Made it like the other")
			for _, m := range tx.Membership.Query().Where(membership.TeamID(apart), membership.PositionIDIn(a.Seat("Other"), a.Seat("CPO"), a.Seat("Five"))).AllX(ctx) {
				if err := tx.Membership.DeleteOne(m).Exec(ctx); err != nil {
					return err
				}
			}
			for _, title := range []string{"Lead", "One", "Two"} {
				if err := tx.Membership.Create().SetTeamID(apart).SetPositionID(a.Seat(title)).Exec(ctx); err != nil {
					return err
				}
			}
			return nil
		})
		blamed(t, a.answer(second, "Bob", 3), fault.Conflict, "input.round")
	})
}

// TestNothingTiesAnAnswerToAPerson: no log tells of one, ids and places are in no order, and who answered is gone once the
// round is closed.
func TestNothingTiesAnAnswerToAPerson(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		system := access.System(a.Context())
		round := a.mustOpen("Lea", a.team)
		logged := func() int {
			n, err := a.Client().ConfidentialChangeset.Query().Count(system)
			m, err2 := a.Client().Changeset.Query().Count(system)
			if err != nil || err2 != nil {
				t.Fatal(err, err2)
			}
			return n + m
		}
		before := logged()
		var first []string
		for i, who := range []string{"Ann", "Bob", "Cat", "Dan", "Eve"} {
			a.mustAnswer(round, map[string]int{who: i + 1})
			rows, err := a.Client().LoadAnswer.Query().All(system)
			if err != nil || len(rows) != i+1 {
				t.Fatalf("%d answers, %v", len(rows), err)
			}
			for _, r := range rows {
				if slices.Contains(first, r.ID) {
					t.Error("an answer kept its id while another came, so that which came last can be told")
				}
			}
			first = first[:0]
			for _, r := range rows {
				first = append(first, r.ID)
			}
		}
		if now := logged(); now != before {
			t.Errorf("%d changesets tell of answers", now-before)
		}
		order := "rowid"
		if s.Dialect() != "sqlite3" {
			order = "ctid"
		}
		places, err := a.Client().QueryContext(system, "SELECT id FROM load_answers ORDER BY "+order)
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for places.Next() {
			var key string
			if err := places.Scan(&key); err != nil {
				t.Fatal(err)
			}
			ids = append(ids, key)
		}
		if err := places.Close(); err != nil || len(ids) != 5 || !slices.IsSorted(ids) {
			t.Errorf("answers lie in the file in the order %v and not in that of their random ids, %v", ids, err)
		}
		for who, want := range map[string]int{"Ann": 1, "Lea": 0, "Top": 0} {
			if n, err := a.Client().LoadParticipation.Query().Count(a.As(who)); err != nil || n != want {
				t.Errorf("%s reads of %d that they answered, want %d, %v", who, n, want, err)
			}
		}
		if _, err := a.Client().LoadAnswer.Query().Count(a.As("Lea")); err == nil {
			t.Error("Lea reads answers")
		}
		a.mustClose("Lea", round)
		if n, err := a.Client().LoadParticipation.Query().Count(system); err != nil || n != 0 {
			t.Errorf("of %d it is still known that they answered, %v", n, err)
		}
	})
}

// TestRoundsCloseOnTheirDay: after it no answer is taken, it is told, and who answered is forgotten.
func TestRoundsCloseOnTheirDay(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		round := a.mustOpen("Lea", a.team)
		a.mustAnswer(round, map[string]int{"Ann": 3, "Bob": 3, "Cat": 4, "Dan": 4})
		a.MustBecome("2026-06-20")
		a.mustAnswer(round, map[string]int{"Eve": 4})
		a.MustBecome("2026-06-21")
		blamed(t, a.answer(round, "Lea", 1), fault.Conflict, "input.round")
		if got := a.told(a.As("Lea"), a.team); got != "3.6/5" {
			t.Errorf("Lea is told %q", got)
		}
		if n, err := topology.CloseDueRounds(a.Context(), a.World); err != nil || n != 1 {
			t.Errorf("closed %d rounds, %v", n, err)
		}
		if n, err := a.Client().LoadParticipation.Query().Count(access.System(a.Context())); err != nil || n != 0 {
			t.Errorf("of %d it is still known that they answered, %v", n, err)
		}
		if n, err := topology.CloseDueRounds(a.Context(), a.World); err != nil || n != 0 {
			t.Errorf("closed %d rounds again, %v", n, err)
		}
	})
}

// TestOptionsAfterTwoQuarters: what one can do is said once it was too much twice, one quarter after the other.
func TestOptionsAfterTwoQuarters(t *testing.T) {
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		a := mustAsk(t, s)
		high := map[string]int{"Ann": 4, "Bob": 4, "Cat": 4, "Dan": 4, "Eve": 4}
		round := a.mustOpen("Lea", a.team)
		a.mustAnswer(round, high)
		a.mustClose("Lea", round)
		options := func() []topology.LoadOption {
			list, err := topology.Loads(a.As("Lea"), a.World, a.Graph(), 4, nil)
			if err != nil || len(list) != 1 {
				t.Fatal(list, err)
			}
			return list[0].Options()
		}
		if o := options(); o != nil {
			t.Errorf("options after one quarter: %v", o)
		}
		a.MustBecome("2026-07-10")
		ids, _, err := topology.OpenLoadRounds(a.As("Lea"), a.World, topology.OpenLoadRoundsInput{Teams: []string{a.team}, ClosesOn: "2026-07-20"})
		if err != nil {
			t.Fatal(err)
		}
		a.mustAnswer(ids[0], high)
		a.mustClose("Lea", ids[0])
		if o := options(); len(o) != 3 || o[0].Kind != topology.PlatformService {
			t.Errorf("options after two quarters: %v", o)
		}
	})
}

// TestTooManyDomains: one complex domain or three simple ones, and what is a part of another counts with that; in a
// scenario the finding appears before anything is done.
func TestTooManyDomains(t *testing.T) {
	o := orgtest.Must(t, storetest.SQLite(t), "CEO: Ana")
	team := mustTeams(t, o, orggraph.StreamAligned, "A")["A"]
	add := func(name string, complexity orggraph.AreaComplexity, parent *string) string {
		key, _, err := topology.AddProductArea(o.Context(), o.World, topology.AddProductAreaInput{Name: name, Kind: orggraph.KindService, Complexity: &complexity, Parent: parent, Team: &team})
		if err != nil {
			t.Fatal(err)
		}
		return key
	}
	found := func() string {
		at, _ := o.Graph().Team(team)
		s := topology.StructureOf(at)
		text := fmt.Sprintf("%d complex, %d simple", len(s.Complex), len(s.Simple))
		if list := topology.Select(o.Graph(), topology.Where{Rules: []topology.Rule{topology.TooManyDomains}}); len(list) == 1 && s.TooManyDomains != nil && list[0].Text == *s.TooManyDomains {
			text += ": too many"
		}
		return text
	}
	whole := add("Whole", orggraph.SimpleArea, nil)
	add("Part", orggraph.ComplexArea, &whole)
	if got := found(); got != "1 complex, 0 simple" {
		t.Error(got)
	}
	for _, name := range []string{"One", "Two", "Three"} {
		add(name, orggraph.SimpleArea, nil)
	}
	if got := found(); got != "1 complex, 3 simple" {
		t.Error(got)
	}
	add("Four", orggraph.SimpleArea, nil)
	if got := found(); got != "1 complex, 4 simple: too many" {
		t.Error(got)
	}
	add("Hard", orggraph.ComplexArea, nil)
	if got := found(); got != "2 complex, 4 simple: too many" {
		t.Error(got)
	}
}

func noonOf(t *testing.T, day string) *time.Time {
	t.Helper()
	at, err := time.Parse(time.DateTime, day+" 12:00:00")
	if err != nil {
		t.Fatal(err)
	}
	return &at
}
