package staffing

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cadre/ent"
	"cadre/ent/application"
	"cadre/ent/confidentialchange"
	"cadre/ent/opening"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// kept is everything that Cadre keeps on a candidate, as it is handed out to them.
type kept struct {
	Format     string               `json:"format"`
	ExportedAt time.Time            `json:"exportedAt"`
	Proof      string               `json:"proofOnceErased"` // what an erasure leaves
	Rows       map[string][]ent.Row `json:"rows"`
	People     map[string]string    `json:"people"` // names of those whose ids stand in the rows
	Log        []logEntry           `json:"log"`
}

// logEntry is one change of one of the rows.
type logEntry struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Action string    `json:"action"`
	Reason *string   `json:"reason,omitempty"`
	Entity string    `json:"entity"`
	Before ent.Row   `json:"before,omitempty"`
	After  ent.Row   `json:"after,omitempty"`
}

// Kept returns everything that is kept on a candidate as JSON; nil for who does not hire for all their applications.
// What others saw is part of it, so that who hires and owes a scorecard hands it in first.
func Kept(ctx context.Context, w *world.World, candidateID string) (*string, error) {
	may, err := hiresAll(ctx, w, candidateID)
	if err != nil || !may {
		return nil, err
	}
	all, err := keptOn(access.System(ctx), w.Client(), candidateID)
	if err != nil {
		return nil, err
	}
	doc := kept{Format: "cadre-candidate-1", ExportedAt: w.Now().UTC(), Proof: ProofOf(candidateID), Rows: map[string][]ent.Row{}, People: map[string]string{}, Log: []logEntry{}}
	var ids []string
	for entity, keys := range all {
		rows, err := w.Client().Fetch(ctx, entity, keys...)
		if err != nil {
			return nil, fmt.Errorf("read what is kept on a candidate: %w", err)
		}
		if len(rows) < len(keys) {
			return nil, fault.New(fault.Forbidden, "Hand in your own scorecard first: what others saw is part of what is kept.")
		}
		doc.Rows[entity] = []ent.Row{}
		for _, key := range keys {
			doc.add(w, entity, rows[key])
		}
		ids = append(ids, keys...)
	}
	if err := doc.logged(ctx, w, ids); err != nil {
		return nil, err
	}
	text, err := json.MarshalIndent(doc, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write what is kept on a candidate: %w", err)
	}
	out := string(text)
	return &out, nil
}

// hiresAll reports whether the viewer hires for every application of a candidate, of which there is one at least.
func hiresAll(ctx context.Context, w *world.World, candidateID string) (bool, error) {
	if !ownHand(ctx) {
		return false, nil
	}
	system := access.System(ctx)
	of, err := w.Client().Application.Query().Where(application.CandidateID(candidateID)).Select(application.FieldOpeningID).Strings(system)
	if err != nil {
		return false, fmt.Errorf("read the applications of a candidate: %w", err)
	}
	others, err := w.Client().Opening.Query().Where(opening.IDIn(of...), opening.HiringManagerIDNEQ(me(ctx))).Exist(system)
	if err != nil {
		return false, fmt.Errorf("read who hires: %w", err)
	}
	return len(of) > 0 && !others, nil
}

func (doc *kept) add(w *world.World, entity string, row ent.Row) {
	doc.Rows[entity] = append(doc.Rows[entity], row)
	for _, column := range []string{"author_id", "interviewer_id"} {
		var key string
		if json.Unmarshal(row[column], &key) != nil || key == "" {
			continue
		}
		if p, ok := w.Graph().Person(key); ok {
			doc.People[key] = p.Name()
		}
	}
}

// logged adds what the log keeps of rows.
func (doc *kept) logged(ctx context.Context, w *world.World, ids []string) error {
	changes, err := w.Client().ConfidentialChange.Query().Where(confidentialchange.EntityIDIn(ids...)).WithChangeset().Order(ent.Asc(confidentialchange.FieldID)).All(access.System(ctx))
	if err != nil {
		return fmt.Errorf("read the log of a candidate: %w", err)
	}
	for _, c := range changes {
		set := c.Edges.Changeset
		doc.Log = append(doc.Log, logEntry{At: set.At, By: set.ActorName, Action: set.Action, Reason: set.Reason, Entity: c.Entity, Before: c.Before, After: c.After})
	}
	return nil
}
