package host

import (
	"context"
	"os"
	"runtime/debug"

	"cadre/internal/store"
)

// settleMemory is called when the organisation is loaded. It gives back what loading took beside,
// which is twice as much again, and from then on has the collector run when the heap has grown by
// half instead of doubled, unless GOGC says otherwise. A whole chart is written on its way out (package answer), so that most of
// the heap is the organisation, laid out to be looked at quickly, and small queries pay a tenth
// for it. A fixed memory limit would do the same for less, but makes large imports crawl.
func settleMemory(ctx context.Context, s *store.Store) error {
	const percent = 50
	if err := s.Rest(ctx); err != nil {
		return err
	}
	debug.FreeOSMemory()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	return nil
}
