package graph

import (
	"context"

	"cadre/graph/generated/model"
	"cadre/graph/view"
	"cadre/internal/demo"
	"cadre/internal/fault"
)

// maxDemoSeats is the largest organisation that is generated on request.
const maxDemoSeats = 200_000

// loadDemo fills a workspace in which there are no seats yet.
func (r *mutationResolver) loadDemo(ctx context.Context, input model.LoadDemoInput) (*model.LoadDemoPayload, error) {
	if input.Seats != nil && (*input.Seats < 1 || *input.Seats > maxDemoSeats) {
		return nil, fault.New(fault.InvalidInput, "An organisation has 1 to %d seats.", maxDemoSeats).OnField("input.seats")
	}
	ctx, report, finish, err := r.Operations.Start(ctx, input.Operation)
	if err != nil {
		return nil, err
	}
	defer finish()
	company := demo.Company(r.World.Now())
	if input.Seats != nil {
		company = demo.Generate(uint64(input.Seed), *input.Seats)
	}
	c, err := demo.Write(ctx, r.World, company, func(done, total int) { report("Writing the organisation", done, total) })
	if err != nil {
		return nil, err
	}
	viewer, err := r.Identity.Suppose(ctx, company.ViewpointIn(c.Graph))
	if err != nil {
		return nil, err
	}
	return &model.LoadDemoPayload{Changeset: view.ChangesetOf(r.World, c.Changeset), Org: view.Of(r.World), Viewer: r.shown(viewer)}, nil
}
