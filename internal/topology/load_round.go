package topology

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cadre/ent"
	"cadre/ent/loadparticipation"
	"cadre/ent/loadround"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/orggraph"
	"cadre/internal/world"
)

const (
	mostTeamsAsked = 200
	mostDaysOpen   = 60
)

// OpenLoadRoundsInput says which teams are asked, and until when.
type OpenLoadRoundsInput struct {
	Teams    []string
	ClosesOn string
	Reason   *string
}

// OpenLoadRounds asks the members of teams how much they have to keep in mind this quarter, and returns the ids of the
// rounds. Who leads a team does, and the owner of the workspace. A team is asked once a quarter.
func OpenLoadRounds(ctx context.Context, w *world.World, in OpenLoadRoundsInput) ([]string, *world.Commit, error) {
	f := reading(w)
	if n := len(in.Teams); n < 1 || n > mostTeamsAsked {
		f.Fail("teams", "Name 1 to %d teams.", mostTeamsAsked)
	}
	teams := make([]string, len(in.Teams))
	for i, key := range in.Teams {
		if teams[i] = f.ID("teams", key, "team", id.Team); slices.Contains(teams[:i], teams[i]) {
			f.Fail("teams", "A team is named twice.")
		}
	}
	f.Day("closesOn", in.ClosesOn)
	if today := dayOf(w); f.Err() == nil && (in.ClosesOn < today || in.ClosesOn > daysAfter(today, mostDaysOpen)) {
		f.Fail("closesOn", "The last day must be today or later, and at most %d days from now.", mostDaysOpen)
	}
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return nil, nil, f.Err()
	}
	var made []string
	c, err := writeLoad(ctx, w, "load.open", reason, func(ctx context.Context, tx *history.Tx) error {
		quarter := calendar.QuarterOf(w.Now()).Format(time.DateOnly)
		names := make([]string, len(teams))
		var rows []*ent.LoadRoundCreate
		for i, key := range teams {
			t, err := asked(ctx, tx, w, key, quarter)
			if err != nil {
				return err
			}
			names[i] = t.Name()
			made = append(made, id.New(id.LoadRound))
			rows = append(rows, tx.LoadRound.Create().SetID(made[i]).SetAuthorID(access.From(ctx).PersonID).SetCreatedAt(w.Now().UTC()).
				SetTeamID(key).SetQuarterOn(quarter).SetClosesOn(in.ClosesOn))
		}
		if err := refuseAlike(ctx, tx, w, quarter, teams, "input.teams"); err != nil {
			return err
		}
		tx.Summarize("Asked %s how much there is to keep in mind in %s", listed(some(names)), quarterName(quarter))
		if err := tx.LoadRound.CreateBulk(rows...).Exec(access.System(ctx)); err != nil {
			return fmt.Errorf("open rounds: %w", err)
		}
		return nil
	})
	return made, c, err
}

// some names the first of many.
func some(names []string) []string {
	if n := len(names) - mostNamed; n > 1 {
		return append(slices.Clone(names[:mostNamed]), countOf(n, "other team", "other teams"))
	}
	return names
}

// asked checks that a team can be asked: by the viewer, once in a quarter, and so that something can be told afterwards.
func asked(ctx context.Context, tx *history.Tx, w *world.World, key, quarter string) (orggraph.Team, error) {
	if _, err := activeTeam(ctx, tx, "teams", key); err != nil {
		return orggraph.Team{}, err
	}
	t, ok := w.Graph().Team(key)
	if !ok {
		return t, input.Invalid("teams", "There is no such team.")
	}
	if !OpensLoadRounds(ctx, w, key) {
		return t, fault.New(fault.Forbidden, "Who leads %s asks it, and the owner of the workspace.", t.Name()).OnField("input.teams")
	}
	if n := t.Headcount(); n < access.FewestForTeam {
		return t, input.Invalid("teams", "%s has %s: what fewer than %d answer is never told.", t.Name(), countOf(n, "member", "members"), access.FewestForTeam)
	}
	again, err := tx.LoadRound.Query().Where(loadround.TeamID(key), loadround.QuarterOn(quarter)).Exist(access.System(ctx))
	if err != nil {
		return t, fmt.Errorf("look whether a team was asked: %w", err)
	}
	if again {
		return t, fault.New(fault.Conflict, "%s was asked in %s already. It is asked once a quarter.", t.Name(), quarterName(quarter)).OnField("input.teams")
	}
	return t, nil
}

// OpensLoadRounds reports whether the viewer may ask a team: who leads it, and the owner, with their own hand.
func OpensLoadRounds(ctx context.Context, w *world.World, team string) bool {
	v := access.From(ctx)
	if v == nil || v.Behind != nil || v.Scopes != nil {
		return false
	}
	return v.Owner || v.PersonID != "" && w.Standing().LeadsTeam(v.PersonID, team)
}

// writeLoad runs a write about what teams have to keep in mind, in the organisation as it is. Cadre writes the rows,
// after the rules here have found who may.
func writeLoad(ctx context.Context, w *world.World, action string, reason *string, fn func(ctx context.Context, tx *history.Tx) error) (*world.Commit, error) {
	v := access.From(ctx)
	switch {
	case !w.Ref().Live():
		return nil, fault.New(fault.InvalidInput, "This is done in the organisation as it is: go back to now.").OnField("input")
	case v == nil:
		return nil, fault.New(fault.Unauthenticated, "Nobody is asking.")
	case v.Behind != nil || v.Scopes != nil:
		return nil, fault.New(fault.Forbidden, "This is for people in the app, with their own eyes.")
	}
	// An owner who is nobody in the organisation signs nothing that is not open.
	return w.Write(ctx, world.Intent{Action: action, Reason: reason, Confidential: true, Unsigned: v.PersonID == ""}, fn)
}

// CloseLoadRoundInput says which round takes no more answers.
type CloseLoadRoundInput struct {
	Round  string
	Reason *string
}

// CloseLoadRound takes no more answers in a round, and returns its id. It is never opened again: who could look before
// and after one more answer would know it.
func CloseLoadRound(ctx context.Context, w *world.World, in CloseLoadRoundInput) (string, *world.Commit, error) {
	f := reading(w)
	key := f.ID("round", in.Round, "round", id.LoadRound)
	reason := f.Reason(in.Reason)
	if f.Err() != nil {
		return "", nil, f.Err()
	}
	c, err := writeLoad(ctx, w, "load.close", reason, func(ctx context.Context, tx *history.Tx) error {
		r, err := tx.LoadRound.Get(ctx, key)
		switch {
		case err != nil:
			return input.Missing(err, "round", "round")
		case !OpensLoadRounds(ctx, w, r.TeamID):
			return fault.New(fault.Forbidden, "Who leads the team closes it, and the owner of the workspace.").OnField("input.round")
		case !Open(w, r):
			return fault.New(fault.Conflict, "The round is closed. It stays as it is.").OnField("input.round")
		}
		tx.Summarize("Closed the question how much there is to keep in mind in %s", quarterName(r.QuarterOn))
		return closeRound(ctx, tx, r, dayOf(w))
	})
	if err == nil {
		w.CleanSoon()
	}
	return key, c, err
}

// closeRound notes that a round is closed and forgets who has answered, which nobody needs any more.
func closeRound(ctx context.Context, tx *history.Tx, r *ent.LoadRound, day string) error {
	system := access.System(ctx)
	if err := tx.LoadRound.UpdateOne(r).SetClosedOn(day).Exec(system); err != nil {
		return fmt.Errorf("close a round: %w", err)
	}
	n, err := tx.LoadParticipation.Delete().Where(loadparticipation.RoundID(r.ID)).Exec(system)
	if err != nil {
		return fmt.Errorf("forget who has answered: %w", err)
	}
	if n == 0 {
		return nil
	}
	if err := world.BeginForgetting(ctx, tx.Client); err != nil {
		return fmt.Errorf("have the file cleaned of who has answered: %w", err)
	}
	return nil
}

// closedAtOnce is how many rounds one write closes at most.
const closedAtOnce = 500

// CloseDueRounds closes the rounds whose last day is over, forgets who has answered in them, and returns how many there
// were. Cadre itself does it, when it starts and every day; a round takes no answer after its last day in any case.
func CloseDueRounds(ctx context.Context, w *world.World) (all int, err error) {
	ctx = access.System(ctx)
	for {
		n := 0
		_, err := w.Write(ctx, world.Intent{Action: "load.due", Confidential: true, Unsigned: true}, func(ctx context.Context, tx *history.Tx) error {
			today := dayOf(w)
			due, err := tx.LoadRound.Query().Where(loadround.ClosedOnIsNil(), loadround.ClosesOnLT(today)).Limit(closedAtOnce).All(ctx)
			if err != nil {
				return fmt.Errorf("read which rounds are over: %w", err)
			}
			n = len(due)
			tx.Summarize("Closed %s of how much there is to keep in mind", countOf(n, "round", "rounds"))
			for _, r := range due {
				if err := closeRound(ctx, tx, r, daysAfter(r.ClosesOn, 1)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return all, fmt.Errorf("close rounds that are over: %w", err)
		}
		if all += n; n < closedAtOnce {
			return all, w.FinishForgetting(ctx)
		}
	}
}

// roundName says of which team and quarter a round is.
func roundName(g *orggraph.Graph, r *ent.LoadRound) string {
	name := "the team"
	if t, ok := g.Team(r.TeamID); ok {
		name = t.Name()
	}
	return strings.Join([]string{name, "in", quarterName(r.QuarterOn)}, " ")
}
