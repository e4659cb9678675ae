package webhook

import (
	"math/rand/v2"
	"time"
)

// pauses are how long a message waits after each failure, as Standard Webhooks has it: three days in all.
func pauses() []time.Duration {
	return []time.Duration{5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 14 * time.Hour, 20 * time.Hour, 24 * time.Hour}
}

// jitter is the part by which a pause is longer or shorter, so that receivers which come back are not called by all at once.
const jitter = 0.1

// pauseAfter says how long a message waits that failed so often; false where it is not tried again. A receiver may ask for
// more time, up to a day.
func pauseAfter(failures int, asked time.Duration) (time.Duration, bool) {
	all := pauses()
	if failures > len(all) {
		return 0, false
	}
	pause := all[failures-1]
	pause += time.Duration(float64(pause) * jitter * (2*rand.Float64() - 1))
	return max(pause, min(asked, 24*time.Hour)), true
}
