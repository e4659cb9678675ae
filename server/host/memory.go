package host

import (
	"os"
	"runtime/debug"
)

// settleMemory is called when the organisation is loaded. It gives back what loading took beside,
// which is as much again, and from then on has the collector run when the heap has grown by
// half instead of doubled, unless GOGC says otherwise: a whole chart of 100,000 seats takes 15 MB,
// which answers share one after another (package answer), and eight readers of it at once shall stay below 500 MB. Most of
// the heap is the organisation, laid out to be looked at quickly, so that small queries pay a tenth
// for it. A fixed memory limit would do the same for less, but makes large imports crawl.
func settleMemory() {
	const percent = 50
	debug.FreeOSMemory()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}
