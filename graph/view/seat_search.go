package view

import (
	"context"

	"cadre/ent/opening"
	"cadre/graph/batch"
	"cadre/internal/orggraph"
	"cadre/internal/staffing"
	"cadre/internal/world"
)

// searchKind is what is read for all seats of a list.
type searchKind struct{}

// OpeningOn returns the search that is under way for a seat; nil where there is none that the viewer may see. It follows the seat
// into every world, and is itself told as it stands now. It is read once for all seats of a list that is answered.
func OpeningOn(ctx context.Context, w *world.World, seat orggraph.Position) (*Opening, error) {
	kind := batch.Kind{World: batch.Seats(seat.Graph().Suffix()), What: searchKind{}}
	return batch.Get(ctx, kind, seat.Key(), func(seats []string) (map[string]*Opening, error) {
		ctx, err := staffing.AboutOpenings(ctx, w)
		if err != nil {
			return nil, failed(err, "read openings")
		}
		rows, err := w.Client().Opening.Query().Where(opening.PositionIDIn(seats...), opening.StateEQ(opening.StateOPEN)).All(ctx)
		if err != nil {
			return nil, hidden(err, "read openings")
		}
		on := map[string]*Opening{}
		for _, o := range openingsOf(w, rows...) {
			on[o.row.PositionID] = o
		}
		return on, nil
	})
}
