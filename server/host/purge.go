package host

import (
	"context"
	"log/slog"
	"time"

	"cadre/internal/staffing"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// purgeEvery is how often candidates are looked for whose consent has ended; cleanAgain, how soon a file is cleaned that could
// not be, because somebody read it.
const (
	purgeEvery = 24 * time.Hour
	cleanAgain = time.Minute
)

// purge erases candidates whose consent has ended, now and every day until the context ends, and cleans the file when somebody
// asks for it. What goes wrong is logged, without a name, and tried again.
func purge(ctx context.Context, w *world.World, log *slog.Logger) {
	tick := time.NewTicker(purgeEvery)
	defer tick.Stop()
	purgeNow(ctx, w, log)
	var again <-chan time.Time
	for {
		select {
		case <-tick.C:
			purgeNow(ctx, w, log)
		case <-w.Unclean():
			again = clean(ctx, w, log)
		case <-again:
			again = clean(ctx, w, log)
		case <-ctx.Done():
			return
		}
	}
}

func purgeNow(ctx context.Context, w *world.World, log *slog.Logger) {
	closeDue(ctx, w, log)
	switch n, err := staffing.Purge(ctx, w); {
	case ctx.Err() != nil:
	case err != nil:
		log.Error("erasing candidates whose consent ended", "error", err)
	case n > 0:
		log.Info("erased candidates whose consent ended", "count", n)
	}
}

// clean cleans the file of what was forgotten, and says when to try again where it could not.
func clean(ctx context.Context, w *world.World, log *slog.Logger) (again <-chan time.Time) {
	if err := w.FinishForgetting(ctx); err != nil && ctx.Err() == nil {
		log.Error("cleaning the file of what was forgotten", "error", err)
		return time.After(cleanAgain)
	}
	return nil
}

// closeDue closes the rounds in which teams are asked how much they have to keep in mind, once their last day is over.
func closeDue(ctx context.Context, w *world.World, log *slog.Logger) {
	if n, err := topology.CloseDueRounds(ctx, w); err != nil && ctx.Err() == nil {
		log.Error("closing rounds of how much teams have to keep in mind", "error", err)
	} else if n > 0 {
		log.Info("closed rounds of how much teams have to keep in mind", "count", n)
	}
}
