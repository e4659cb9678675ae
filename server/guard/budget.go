package guard

import (
	"context"
	"errors"
	"sync/atomic"

	"cadre/internal/fault"
)

// ErrStopped is what every further field gets once a budget has said why it stops.
var ErrStopped = errors.New("the operation has been stopped")

// Budget bounds the fields that one operation really resolves: the estimate before it runs cannot
// know how long a list will be. It also notices that the client has left, so that no work goes on
// for nobody.
type Budget struct {
	left    atomic.Int64
	stopped atomic.Bool
}

// NewBudget allows a number of fields.
func NewBudget(fields int) *Budget {
	b := &Budget{}
	b.left.Store(int64(fields))
	return b
}

// Spend takes one field. The first time that it cannot, it says why: LIMIT_EXCEEDED where the
// budget is used up, the context's error where the client has left or the deadline passed. From
// then on it answers ErrStopped, so that an operation stops within a few fields.
func (b *Budget) Spend(ctx context.Context) error {
	if b.stopped.Load() {
		return ErrStopped
	}
	left := b.left.Add(-1)
	if left%checkEvery != 0 && left >= 0 {
		return nil
	}
	err := ctx.Err()
	if left < 0 {
		err = fault.New(fault.LimitExceeded, "The answer is too large; ask for fewer rows or fields.")
	}
	if err != nil && b.stopped.Swap(true) {
		return ErrStopped
	}
	return err
}

// checkEvery spaces the looks at the context, which cost a lock.
const checkEvery = 64

// Renew fills a budget again, for the next event of a stream.
func (b *Budget) Renew(fields int) {
	b.left.Store(int64(fields))
	b.stopped.Store(false)
}
