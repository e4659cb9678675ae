package topology

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/loadanswer"
	"cadre/ent/loadparticipation"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/input"
	"cadre/internal/world"
)

// AnswerLoadRoundInput is what a member of a team answers, each from 1 to 5.
type AnswerLoadRoundInput struct {
	Round                                                      string
	Domains, Technology, Upkeep, Interruptions, Tools, Clarity int
}

func (in *AnswerLoadRoundInput) check(w *world.World) error {
	f := reading(w)
	in.Round = f.ID("round", in.Round, "round", id.LoadRound)
	for _, of := range []struct {
		field string
		value int
	}{{"domains", in.Domains}, {"technology", in.Technology}, {"upkeep", in.Upkeep}, {"interruptions", in.Interruptions}, {"tools", in.Tools}, {"clarity", in.Clarity}} {
		if of.value < 1 || of.value > 5 {
			f.Fail(of.field, "An answer is 1 to 5.")
		}
	}
	return f.Err()
}

// AnswerLoadRound takes an answer of a member of the team that is asked, and returns the id of the round. Each answers
// once, and it stays as it was given: an answer that could be changed would have to be found again, by whose it is.
//
// The answer and that it was given are kept apart. Neither is in a log, neither has a time, and their ids are random. So
// that their places in the file do not tie them together either, with the two tables side by side, all answers of the
// round are written anew each time, in the order of fresh random ids. Who holds two copies of the file, made right before
// and right after one answer, still sees what came between: copies of an open round are as confidential as its answers.
func AnswerLoadRound(ctx context.Context, w *world.World, in AnswerLoadRoundInput) (string, error) {
	if err := in.check(w); err != nil {
		return "", err
	}
	_, err := writeLoad(ctx, w, "load.answer", nil, func(ctx context.Context, tx *history.Tx) error {
		me := access.From(ctx).PersonID
		if me == "" {
			return fault.New(fault.Forbidden, "Say first which person you are: members of the team answer.").OnField("input.round")
		}
		r, err := tx.LoadRound.Get(ctx, in.Round)
		switch {
		case err != nil:
			return input.Missing(err, "round", "round")
		case !slices.Contains(w.Standing().TeamsOf(me), r.TeamID):
			return fault.New(fault.Forbidden, "Members of the team answer.").OnField("input.round")
		case !Open(w, r):
			return fault.New(fault.Conflict, "The question for %s is closed. It takes no more answers.", roundName(w.Graph(), r)).OnField("input.round")
		}
		// Teams may have become alike since they were asked.
		if err := refuseAlike(ctx, tx, w, r.QuarterOn, []string{r.TeamID}, "input.round"); err != nil {
			return err
		}
		before, err := tx.LoadParticipation.Query().Where(loadparticipation.RoundID(r.ID), loadparticipation.PersonID(me)).Exist(access.System(ctx))
		if err != nil {
			return fmt.Errorf("look who has answered: %w", err)
		}
		if before {
			return fault.New(fault.Conflict, "You have answered. It stays as it is.").OnField("input.round")
		}
		system := access.System(ctx)
		if err := tx.LoadParticipation.Create().SetRoundID(r.ID).SetPersonID(me).Exec(system); err != nil {
			return fmt.Errorf("note that somebody has answered: %w", err)
		}
		return shuffleIn(system, tx.Client, in)
	})
	return in.Round, err
}

// answersAtOnce is how many answers one statement writes at most.
const answersAtOnce = 500

// shuffleIn adds an answer to those of its round, and writes them all anew.
func shuffleIn(ctx context.Context, c *ent.Client, in AnswerLoadRoundInput) error {
	all, err := c.LoadAnswer.Query().Where(loadanswer.RoundID(in.Round)).All(ctx)
	if err != nil {
		return fmt.Errorf("read the answers of a round: %w", err)
	}
	all = append(all, &ent.LoadAnswer{RoundID: in.Round, Domains: in.Domains, Technology: in.Technology, Upkeep: in.Upkeep, Interruptions: in.Interruptions, Tools: in.Tools, Clarity: in.Clarity})
	if _, err := c.LoadAnswer.Delete().Where(loadanswer.RoundID(in.Round)).Exec(ctx); err != nil {
		return fmt.Errorf("take the answers of a round out: %w", err)
	}
	for _, a := range all {
		a.ID = id.Random(id.LoadAnswer)
	}
	slices.SortFunc(all, func(a, b *ent.LoadAnswer) int { return cmp.Compare(a.ID, b.ID) })
	for part := range slices.Chunk(all, answersAtOnce) {
		rows := make([]*ent.LoadAnswerCreate, len(part))
		for i, a := range part {
			rows[i] = c.LoadAnswer.Create().SetID(a.ID).SetRoundID(a.RoundID).SetDomains(a.Domains).SetTechnology(a.Technology).SetUpkeep(a.Upkeep).
				SetInterruptions(a.Interruptions).SetTools(a.Tools).SetClarity(a.Clarity)
		}
		if err := c.LoadAnswer.CreateBulk(rows...).Exec(ctx); err != nil {
			return fmt.Errorf("write the answers of a round: %w", err)
		}
	}
	return nil
}

// AnswersLoadRound reports whether the viewer is one of those who are asked, with their own eyes, while answers are taken.
func AnswersLoadRound(ctx context.Context, w *world.World, r *ent.LoadRound) bool {
	v := access.From(ctx)
	return v != nil && v.Behind == nil && v.Scopes == nil && v.PersonID != "" && Open(w, r) && slices.Contains(w.Standing().TeamsOf(v.PersonID), r.TeamID)
}

// HasAnswered tells in which of some rounds the viewer has answered.
func HasAnswered(ctx context.Context, c *ent.Client, rounds []string) (map[string]bool, error) {
	done := map[string]bool{}
	v := access.From(ctx)
	if v == nil || v.PersonID == "" || v.Scopes != nil || len(rounds) == 0 {
		return done, nil // nobody who could have
	}
	mine, err := c.LoadParticipation.Query().Where(loadparticipation.RoundIDIn(rounds...)).Select(loadparticipation.FieldRoundID).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("look in which rounds somebody has answered: %w", err)
	}
	for _, r := range mine {
		done[r] = true
	}
	return done, nil
}
