package export

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/world"
)

// ChangesFile is the name of the log of changes, below /exports/.
const ChangesFile = "changes.jsonl"

// changesPage is how many changesets are read at once.
const changesPage = 50

// loggedSet is a changeset as a line has it.
type loggedSet struct {
	Revision int64       `json:"revision"`
	At       time.Time   `json:"at"`
	ID       string      `json:"id"`
	Actor    string      `json:"actor"`
	Person   *string     `json:"actorPerson,omitempty"`
	Action   string      `json:"action"`
	Summary  string      `json:"summary"`
	Reason   *string     `json:"reason,omitempty"`
	Undoes   *string     `json:"undoes,omitempty"`
	Changes  []loggedRow `json:"changes"`
}

// loggedRow is what a changeset did to a row, by the names of the canonical JSON.
type loggedRow struct {
	Table     string           `json:"table"`
	ID        string           `json:"id"`
	Operation change.Operation `json:"operation"`
	Before    ent.Row          `json:"before,omitempty"`
	After     ent.Row          `json:"after,omitempty"`
}

// Changes writes the changesets of a world after a revision, the oldest first, one JSON object a line. The log of the
// organisation is open to everyone, as the organisation is; that of what concerns people is another one.
func Changes(ctx context.Context, w *world.World, after int64, to io.Writer) error {
	lines := json.NewEncoder(to)
	lines.SetEscapeHTML(false)
	for {
		sets, err := w.Changesets().Where(changeset.SeqGT(after)).Order(changeset.BySeq()).Limit(changesPage).
			WithChanges(func(q *ent.ChangeQuery) { q.Order(change.ByOrdinal()) }).All(ctx)
		if err != nil {
			return fmt.Errorf("read the log: %w", err)
		}
		for _, set := range sets {
			line := loggedSet{set.Seq, set.At.UTC(), set.ID, set.ActorName, set.ActorPersonID, set.Action, set.Summary, set.Reason, set.UndoesID, []loggedRow{}}
			for _, row := range set.Edges.Changes {
				line.Changes = append(line.Changes, loggedRow{ent.Table(row.Entity), row.EntityID, row.Operation, row.Before, row.After})
			}
			if err := lines.Encode(line); err != nil {
				return err
			}
			after = set.Seq
		}
		if len(sets) < changesPage {
			return nil
		}
	}
}
