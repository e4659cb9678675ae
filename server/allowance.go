package server

import (
	"context"
	"math"
	"net/http"
	"strconv"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/server/gqlhttp"
	"cadre/server/guard"
)

// DefaultAllowance is how many fields a token may ask for in a minute: fifty whole answers of the largest kind.
const DefaultAllowance = 15_000_000

// allowance bounds what each token may ask for: so much cost in a minute, saved up for one minute, as the engine weighs
// operations before they run. People at a screen, in the window or in a session, are not bounded.
type allowance struct {
	minute int
	mu     sync.Mutex
	left   map[string]*rate.Limiter
	now    func() time.Time
}

// remembered is how many tokens are kept before those are forgotten that have saved up all of theirs.
const remembered = 1000

func newAllowance(minute int) *allowance {
	if minute == 0 {
		minute = DefaultAllowance
	}
	return &allowance{minute: minute, left: map[string]*rate.Limiter{}, now: time.Now}
}

// of finds what is left to somebody.
func (a *allowance) of(key string) *rate.Limiter {
	a.mu.Lock()
	defer a.mu.Unlock()
	l, ok := a.left[key]
	if !ok {
		if len(a.left) >= remembered {
			for other, saved := range a.left {
				if saved.TokensAt(a.now()) >= float64(a.minute) {
					delete(a.left, other)
				}
			}
		}
		l = rate.NewLimiter(rate.Limit(float64(a.minute)/60), a.minute)
		a.left[key] = l
	}
	return l
}

type (
	headerKey struct{}
	chargeKey struct{}
)

// Charge takes what a request costs off what is left to who asks, as that of a query, or refuses it. It charges nothing
// where nobody counts: in the window, and in tests of a handler alone.
func Charge(ctx context.Context, cost int) error {
	charge, counted := ctx.Value(chargeKey{}).(func(context.Context, int) error)
	if !counted {
		return nil
	}
	return charge(ctx, cost)
}

// charged lets a handler charge what it is asked for.
func (a *allowance) charged(next http.Handler) http.Handler {
	return told(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), chargeKey{}, a.charge)))
	}))
}

// told gives the operation of a request the place where it says what is left. A WebSocket has none: its headers are long
// gone, and its operations, which run at the same time, would write into one map.
func told(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if gqlhttp.IsWebSocket(r) {
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), headerKey{}, w.Header())))
	})
}

// charge takes what an operation costs off what is left to who asks, and says both in the headers RateLimit-Policy and
// RateLimit of the IETF's draft: the quota of a window of 60 seconds, what remains of it, and in how many seconds it is whole
// again. Who has too little left is told when there is enough.
func (a *allowance) charge(ctx context.Context, cost int) error {
	viewer := access.From(ctx)
	if viewer != nil && viewer.Behind != nil {
		viewer = viewer.Behind // through whosever eyes a token looks
	}
	if viewer == nil || viewer.TokenID == "" || viewer.Scopes == nil {
		return nil
	}
	if cost > a.minute {
		return fault.New(fault.LimitExceeded, "This costs %d; the allowance of a whole minute is %d.", cost, a.minute)
	}
	saved, now := a.of(viewer.TokenID), a.now()
	enough := saved.AllowN(now, cost)
	left := max(saved.TokensAt(now), 0)
	whole := seconds(float64(a.minute)-left, a.minute)
	if h, ok := ctx.Value(headerKey{}).(http.Header); ok {
		h.Set("RateLimit-Policy", `"cost";q=`+strconv.Itoa(a.minute)+`;w=60`)
		h.Set("RateLimit", `"cost";r=`+strconv.Itoa(int(left))+`;t=`+strconv.Itoa(whole))
	}
	if enough {
		return nil
	}
	wait := seconds(float64(cost)-left, a.minute)
	return fault.New(fault.LimitExceeded, "Of the %d fields that a token may ask for in a minute %d are left to yours, and this costs %d; there is enough in %d seconds.", a.minute, int(left), cost, wait).With(guard.RetryAfter, wait)
}

// seconds is how long it takes to save up some cost, in whole seconds.
func seconds(cost float64, minute int) int {
	return int(math.Ceil(cost * 60 / float64(minute)))
}
