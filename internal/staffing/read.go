package staffing

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/world"
)

// What answers need beyond what the viewer may read of the rows themselves. Cadre reads it; what is told of it is said at each.

// OpeningsOf reads the openings of applications that the viewer may see: their stages and seats are told with them.
func OpeningsOf(ctx context.Context, w *world.World, applications []string) ([]*ent.Opening, error) {
	system := access.System(ctx)
	ids, err := w.Client().Application.Query().Where(application.IDIn(applications...)).Select(application.FieldOpeningID).Strings(system)
	if err != nil {
		return nil, fmt.Errorf("read applications: %w", err)
	}
	return w.Client().Opening.Query().Where(opening.IDIn(ids...)).All(system)
}

// CountApplications counts the applications under way, by opening and stage. Who may see an opening may know how many
// there are, and no more.
func CountApplications(ctx context.Context, w *world.World) (map[string]map[string]int, error) {
	rows, err := w.Client().Application.Query().Where(application.StateEQ(application.StateACTIVE)).
		Select(application.FieldID, application.FieldOpeningID, application.FieldStage).All(access.System(ctx))
	counts := map[string]map[string]int{}
	for _, a := range rows {
		if counts[a.OpeningID] == nil {
			counts[a.OpeningID] = map[string]int{}
		}
		counts[a.OpeningID][a.Stage]++
	}
	return counts, err
}

// Sought returns the seats for which somebody is sought. Who may open the search for a seat learns there anyway that it is
// under way.
func Sought(ctx context.Context, w *world.World) (map[string]bool, error) {
	keys, err := w.Client().Opening.Query().Where(opening.StateEQ(opening.StateOPEN)).Select(opening.FieldPositionID).Strings(access.System(ctx))
	sought := map[string]bool{}
	for _, key := range keys {
		sought[key] = true
	}
	return sought, err
}
