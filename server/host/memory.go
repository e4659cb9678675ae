package host

import (
	"os"
	"runtime"
	"runtime/debug"
)

// settleMemory is called when the organisation is loaded. It gives back what loading took beside,
// which is as much again, and bounds from then on what answers leave behind: a whole chart of
// 100,000 seats is 15 MB, and eight readers of it at once shall stay under 500 MB. The collector
// runs when the heap has grown by half instead of doubled, which costs small queries little, for
// most of the heap is the organisation, laid out to be looked at quickly; and sooner where that
// would pass the limit. GOGC and GOMEMLIMIT have the last word.
func settleMemory() {
	const (
		percent = 50
		least   = 400 << 20
		times   = 3 // of the organisation, where it is large: room for another one to be imported
	)
	debug.FreeOSMemory()
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		var now runtime.MemStats
		runtime.ReadMemStats(&now)
		debug.SetMemoryLimit(max(least, times*int64(now.HeapAlloc)))
	}
}
