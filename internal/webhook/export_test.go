package webhook

import (
	"context"
	"time"

	"cadre/internal/access"
)

// Settle delivers everything that is due now, and waits until it is done.
func (c *Courier) Settle(ctx context.Context) error {
	_, err := c.begin(access.System(ctx))
	c.workers.Wait()
	return err
}

// Rest says how long a webhook rests that another node has.
func (c *Courier) Rest(d time.Duration) { c.rest = d }

// LeaseFor is how long a node has a webhook for itself.
const LeaseFor = leaseFor
