package host

import (
	"context"
	"log/slog"
	"time"

	"cadre/internal/staffing"
	"cadre/internal/topology"
	"cadre/internal/world"
)

// purgeEvery is how often candidates are looked for whose consent has ended.
const purgeEvery = 24 * time.Hour

// purge erases candidates whose consent has ended, now and every day until the context ends. What goes wrong is
// logged, without a name, and tried again.
func purge(ctx context.Context, w *world.World, log *slog.Logger) {
	tick := time.NewTicker(purgeEvery)
	defer tick.Stop()
	for {
		closeDue(ctx, w, log)
		switch n, err := staffing.Purge(ctx, w); {
		case ctx.Err() != nil:
			return
		case err != nil:
			log.Error("erasing candidates whose consent ended", "error", err)
		case n > 0:
			log.Info("erased candidates whose consent ended", "count", n)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
	}
}

// closeDue closes the rounds in which teams are asked how much they have to keep in mind, once their last day is over.
func closeDue(ctx context.Context, w *world.World, log *slog.Logger) {
	if n, err := topology.CloseDueRounds(ctx, w); err != nil && ctx.Err() == nil {
		log.Error("closing rounds of how much teams have to keep in mind", "error", err)
	} else if n > 0 {
		log.Info("closed rounds of how much teams have to keep in mind", "count", n)
	}
}
