package world

import (
	"context"
	"errors"
	"fmt"

	"cadre/ent"
	"cadre/ent/setting"
	"cadre/internal/access"
)

// scrubbing is the setting that stands while the file still holds what was forgotten.
const scrubbing = "scrub_pending"

// BeginForgetting notes, within a write that forgets rows, that the file is to be cleaned of them: a process that
// ends in between does it when it starts again.
func BeginForgetting(ctx context.Context, c *ent.Client) error {
	system := access.System(ctx)
	there, err := c.Setting.Query().Where(setting.Key(scrubbing)).Exist(system)
	if err != nil || there {
		return err
	}
	return c.Setting.Create().SetKey(scrubbing).Exec(system)
}

// FinishForgetting cleans the file of what was forgotten, and throws away the copies that showed it in the past. It
// does nothing where nothing was.
func (w *World) FinishForgetting(ctx context.Context) error {
	system := access.System(ctx)
	pending, err := w.Client().Setting.Query().Where(setting.Key(scrubbing)).Exist(system)
	if err != nil || !pending {
		return err
	}
	if err := errors.Join(w.Worlds().forgetCopies(), w.store.Scrub(ctx)); err != nil {
		return fmt.Errorf("clean the workspace of what was forgotten: %w", err)
	}
	_, err = w.Client().Setting.Delete().Where(setting.Key(scrubbing)).Exec(system)
	return err
}

// forgetCopies discards what copies hold of rows that are not open. Who reads one of the past just now is told
// that it failed, and asks again.
func (ws *Worlds) forgetCopies() error {
	ws.mu.Lock()
	open := make([]*World, 0, len(ws.open))
	for _, w := range ws.open {
		open = append(open, w)
	}
	ws.mu.Unlock()
	var errs []error
	for _, w := range open {
		d := w.beside
		d.mu.Lock()
		if d.confidential != nil {
			errs = append(errs, ws.copies.Discard(d.confidential))
			d.confidential = nil
		}
		for _, r := range d.retired {
			errs = append(errs, ws.copies.Discard(r.store))
		}
		d.retired = nil
		d.mu.Unlock()
	}
	return errors.Join(errs...)
}
