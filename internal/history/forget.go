package history

import (
	"context"
	"fmt"
	"slices"

	"cadre/ent"
	"cadre/ent/confidentialchange"
	"cadre/internal/access"
)

// forgotten stands in the log where it told of rows that were forgotten since.
const forgotten = "Something that was erased since"

// Forget deletes rows that are not open without a trace: what the log kept of them goes too, and of writes that
// were about them alone the words. The numbers of the log stay, so that who follows it misses nothing.
func (tx *Tx) Forget(ctx context.Context, rows map[string][]string) error {
	ctx = sealing(access.System(ctx))
	var ids []string
	for entity, of := range rows {
		if !Confidential(entity) {
			return fmt.Errorf("history: %s is open, and is not forgotten", entity)
		}
		if err := tx.RemoveAll(ctx, entity, of...); err != nil {
			return fmt.Errorf("forget rows of %s: %w", entity, err)
		}
		ids = append(ids, of...)
	}
	about := func(c *ent.ConfidentialChangeQuery) ([]string, error) {
		sets, err := c.Select(confidentialchange.FieldChangesetID).Strings(ctx)
		slices.Sort(sets)
		return slices.Compact(sets), err
	}
	sets, err := about(tx.ConfidentialChange.Query().Where(confidentialchange.EntityIDIn(ids...)))
	if err != nil {
		return fmt.Errorf("read what was written of them: %w", err)
	}
	if _, err := tx.ConfidentialChange.Delete().Where(confidentialchange.EntityIDIn(ids...)).Exec(ctx); err != nil {
		return fmt.Errorf("forget what was written of them: %w", err)
	}
	left, err := about(tx.ConfidentialChange.Query().Where(confidentialchange.ChangesetIDIn(sets...)))
	if err != nil {
		return fmt.Errorf("read what else was written: %w", err)
	}
	for _, set := range sets {
		// Ent writes a log once; only here are its words taken back.
		statement, args := "UPDATE confidential_changesets SET reason = NULL WHERE id = $1", []any{set}
		if _, more := slices.BinarySearch(left, set); !more {
			statement, args = "UPDATE confidential_changesets SET summary = $1, reason = NULL WHERE id = $2", []any{forgotten, set}
		}
		if _, err := tx.ExecContext(ctx, statement, args...); err != nil {
			return fmt.Errorf("forget the words of %s: %w", set, err)
		}
	}
	return nil
}
