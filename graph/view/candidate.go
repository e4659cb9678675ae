package view

import (
	"time"

	"cadre/ent"
	"cadre/ent/candidate"
	"cadre/ent/offer"
	"cadre/ent/stagemove"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// Candidate is somebody who may take a seat.
type Candidate struct {
	world *world.World
	row   *ent.Candidate
}

// ID returns the id.
func (c *Candidate) ID() string { return c.row.ID }

// Name returns the whole name.
func (c *Candidate) Name() string { return c.row.Name }

// Email returns the e-mail address.
func (c *Candidate) Email() *string { return c.row.Email }

// Source returns where they come from.
func (c *Candidate) Source() candidate.Source { return c.row.Source }

// ConsentUntil returns until when their data may be kept.
func (c *Candidate) ConsentUntil() string { return c.row.ConsentUntil }

// Person returns who they are in the organisation.
func (c *Candidate) Person() *orggraph.Person {
	if c.row.PersonID == nil {
		return nil
	}
	return personNamed(c.world.Graph(), *c.row.PersonID)
}

// ConsentEndsSoon reports whether all that is kept on them is erased soon.
func (c *Candidate) ConsentEndsSoon() bool { return staffing.ConsentEndsSoon(c.world, c.row) }

// StageMove is one step of an application.
type StageMove struct {
	*hiring
	row *ent.StageMove
	of  *ent.Opening
}

// ID returns the id.
func (m *StageMove) ID() string { return m.row.ID }

// From returns the stage that it left.
func (m *StageMove) From() string { return staffing.StageNamed(m.of, m.row.FromStage) }

// To returns the stage that it came to, or how it left the pipeline.
func (m *StageMove) To() string { return staffing.StageNamed(m.of, m.row.ToStage) }

// Reason returns why, as a code.
func (m *StageMove) Reason() stagemove.ReasonCode { return m.row.ReasonCode }

// Why returns why, in words.
func (m *StageMove) Why() string { return m.row.Why }

// At returns when.
func (m *StageMove) At() time.Time { return m.row.CreatedAt }

// By returns who moved it.
func (m *StageMove) By() *orggraph.Person { return m.person(m.row.AuthorID) }

// Offer is one version of what a candidate is offered.
type Offer struct {
	world *world.World
	row   *ent.Offer
}

// ID returns the id.
func (o *Offer) ID() string { return o.row.ID }

// Number returns which version it is.
func (o *Offer) Number() int { return o.row.Number }

// StartsOn returns the first day in the seat.
func (o *Offer) StartsOn() string { return o.row.StartsOn }

// ExpiresOn returns the last day on which it can be accepted.
func (o *Offer) ExpiresOn() string { return o.row.ExpiresOn }

// Expired reports whether it waits for an answer and that day is over.
func (o *Offer) Expired() bool {
	return o.row.State == offer.StateSENT && o.row.ExpiresOn < o.world.Today()
}

// Terms returns what else was offered.
func (o *Offer) Terms() string { return o.row.Terms }

// State returns how it stands.
func (o *Offer) State() offer.State { return o.row.State }
