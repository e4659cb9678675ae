package topology

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/teamapi"
	"cadre/internal/access"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// ReviseTeamApiInput is what a team tells others of how to work with it; only the given fields change.
type ReviseTeamApiInput struct {
	Team                                    string
	Mission, HowToAsk, Promises, Versioning input.Optional[string]
	Channels, MeetingWindows, OnCall, Docs  input.Optional[string]
	ExpectedRevision                        *int64
	Scenario                                *string // the scenario that is edited; who opens the world reads it
	Reason                                  *string
}

func (in *ReviseTeamApiInput) check(w *world.World) error {
	c := reading(w)
	in.Team = c.ID("team", in.Team, "team", id.Team)
	for _, f := range []struct {
		name, subject string
		words         *input.Optional[string]
	}{
		{"mission", "The mission", &in.Mission}, {"howToAsk", "How to ask", &in.HowToAsk}, {"promises", "The promises", &in.Promises},
		{"versioning", "The versioning policy", &in.Versioning}, {"channels", "The channels", &in.Channels},
		{"meetingWindows", "The meeting windows", &in.MeetingWindows}, {"onCall", "The on-call words", &in.OnCall}, {"docs", "The docs", &in.Docs},
	} {
		*f.words = c.PatchProse(f.name, f.subject, *f.words, maxWords)
	}
	in.Reason = c.Reason(in.Reason)
	return c.Err()
}

// ReviseTeamApi changes what a team tells others of itself. Its first words count as confirmed.
func ReviseTeamApi(ctx context.Context, w *world.World, in ReviseTeamApiInput) (*world.Commit, error) {
	if err := in.check(w); err != nil {
		return nil, err
	}
	return write(ctx, w, "teamApi.revise", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		team, row, err := apiOf(ctx, tx, in.ExpectedRevision, in.Team)
		if err != nil {
			return err
		}
		if row == nil {
			if !in.says() {
				return nil
			}
			tx.Summarize("Wrote the Team API of %s", team.Name)
			return in.create(ctx, tx, w.Today())
		}
		if !in.changes(row) {
			return nil
		}
		tx.Summarize("Changed the Team API of %s", team.Name)
		u := tx.TeamApi.UpdateOneID(row.ID)
		input.Patch(in.Mission, u.SetMission, u.ClearMission)
		input.Patch(in.HowToAsk, u.SetHowToAsk, u.ClearHowToAsk)
		input.Patch(in.Promises, u.SetPromises, u.ClearPromises)
		input.Patch(in.Versioning, u.SetVersioning, u.ClearVersioning)
		input.Patch(in.Channels, u.SetChannels, u.ClearChannels)
		input.Patch(in.MeetingWindows, u.SetMeetingWindows, u.ClearMeetingWindows)
		input.Patch(in.OnCall, u.SetOnCall, u.ClearOnCall)
		input.Patch(in.Docs, u.SetDocs, u.ClearDocs)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("revise the team API of %s: %w", team.ID, err)
		}
		return nil
	})
}

func (in *ReviseTeamApiInput) create(ctx context.Context, tx *history.Tx, today string) error {
	err := tx.TeamApi.Create().SetTeamID(in.Team).SetNillableMission(in.Mission.Value).SetNillableHowToAsk(in.HowToAsk.Value).
		SetNillablePromises(in.Promises.Value).SetNillableVersioning(in.Versioning.Value).SetNillableChannels(in.Channels.Value).
		SetNillableMeetingWindows(in.MeetingWindows.Value).SetNillableOnCall(in.OnCall.Value).SetNillableDocs(in.Docs.Value).
		SetConfirmedOn(today).SetNillableConfirmedByID(whoConfirms(ctx)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("write the team API of %s: %w", in.Team, err)
	}
	return nil
}

// says reports whether there is anything to write.
func (in *ReviseTeamApiInput) says() bool { return in.changes(&ent.TeamApi{}) }

func (in *ReviseTeamApiInput) changes(row *ent.TeamApi) bool {
	return input.Differs(in.Mission, row.Mission) || input.Differs(in.HowToAsk, row.HowToAsk) || input.Differs(in.Promises, row.Promises) ||
		input.Differs(in.Versioning, row.Versioning) || input.Differs(in.Channels, row.Channels) || input.Differs(in.MeetingWindows, row.MeetingWindows) ||
		input.Differs(in.OnCall, row.OnCall) || input.Differs(in.Docs, row.Docs)
}

// apiOf reads an active team and what it tells others; nil where that is nothing yet.
func apiOf(ctx context.Context, tx *history.Tx, seen *int64, key string) (*ent.Team, *ent.TeamApi, error) {
	team, err := activeTeam(ctx, tx, "team", key)
	if err != nil {
		return nil, nil, err
	}
	row, err := tx.TeamApi.Query().Where(teamapi.TeamID(key)).Only(ctx)
	if ent.IsNotFound(err) {
		return team, nil, nil
	}
	if err != nil {
		return nil, nil, fmt.Errorf("read the team API of %s: %w", key, err)
	}
	return team, row, tx.Expect(ctx, seen, row.ID)
}

// whoConfirms is the person who asks; nil where that is nobody of the organisation.
func whoConfirms(ctx context.Context) *string {
	if v := access.From(ctx); v != nil && v.PersonID != "" {
		return &v.PersonID
	}
	return nil
}

// ConfirmTeamApiInput says of which team the words are right.
type ConfirmTeamApiInput struct {
	Team     string
	Scenario *string // the scenario that is edited; who opens the world reads it
	Reason   *string
}

// ConfirmTeamApi notes that somebody has read what a team tells others today, and that it is right.
func ConfirmTeamApi(ctx context.Context, w *world.World, in ConfirmTeamApiInput) (*world.Commit, error) {
	c := reading(w)
	in.Team = c.ID("team", in.Team, "team", id.Team)
	in.Reason = c.Reason(in.Reason)
	if c.Err() != nil {
		return nil, c.Err()
	}
	return write(ctx, w, "teamApi.confirm", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		team, row, err := apiOf(ctx, tx, nil, in.Team)
		switch {
		case err != nil:
			return err
		case row == nil:
			return input.Invalid("team", "%s has written nothing yet that could be confirmed.", team.Name)
		}
		today, who := w.Today(), whoConfirms(ctx)
		if input.Same(row.ConfirmedOn, &today) && input.Same(row.ConfirmedByID, who) {
			return nil
		}
		tx.Summarize("Confirmed the Team API of %s", team.Name)
		u := tx.TeamApi.UpdateOneID(row.ID).SetConfirmedOn(today)
		input.Patch(input.Optional[string]{Set: true, Value: who}, u.SetConfirmedByID, u.ClearConfirmedByID)
		if err := u.Exec(ctx); err != nil {
			return fmt.Errorf("confirm the team API of %s: %w", team.ID, err)
		}
		return nil
	})
}
