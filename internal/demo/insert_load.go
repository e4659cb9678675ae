package demo

import (
	"context"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/internal/access"
	"cadre/internal/calendar"
	"cadre/internal/id"
)

// askedBy is who opened the rounds of the company.
const askedBy = "Radoslav Mihaylov-Brandt"

// insertLoads writes how much teams had to keep in mind. Cadre itself does: nobody is asking.
func (in *inserter) insertLoads(ctx context.Context) error {
	ctx = access.System(ctx)
	for _, l := range in.org.Loads {
		first := quarterBegins(in.org.Now, l.QuartersAgo)
		key, closed := id.New(id.LoadRound), day(first.AddDate(0, 2, 14))
		err := in.tx.LoadRound.Create().SetID(key).SetAuthorID(in.coaching.named(askedBy)).SetCreatedAt(first.AddDate(0, 2, 0)).SetTeamID(in.teams[l.Team]).
			SetQuarterOn(day(first)).SetClosesOn(closed).SetClosedOn(closed).Exec(ctx)
		if err != nil {
			return fmt.Errorf("ask %s how much it has to keep in mind: %w", l.Team, err)
		}
		err = in.tx.LoadAnswer.MapCreateBulk(l.Answers, func(c *ent.LoadAnswerCreate, i int) {
			a := l.Answers[i]
			c.SetRoundID(key).SetDomains(a[0]).SetTechnology(a[1]).SetUpkeep(a[2]).SetInterruptions(a[3]).SetTools(a[4]).SetClarity(a[5])
		}).Exec(ctx)
		if err != nil {
			return fmt.Errorf("answer for %s: %w", l.Team, err)
		}
		in.wrote(1)
	}
	return nil
}

// quarterBegins returns the morning of the first day of the quarter so many before that of a day.
func quarterBegins(now time.Time, quarters int) time.Time {
	return calendar.QuarterOf(now).AddDate(0, -3*quarters, 0).Add(9 * time.Hour)
}
