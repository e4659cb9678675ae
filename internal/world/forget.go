package world

import (
	"context"
	"errors"
	"fmt"

	"cadre/ent"
	"cadre/ent/setting"
	"cadre/internal/access"
	"cadre/internal/id"
)

// scrubbing is the setting that stands while the file still holds what was forgotten.
const scrubbing = "scrub_pending"

// BeginForgetting notes, within a write that forgets rows, that the file is to be cleaned of them: a process that
// ends in between does it when it starts again. Each write notes it anew, so that a cleaning under way, which may
// miss its rows, does not take the note away.
func BeginForgetting(ctx context.Context, c *ent.Client) error {
	system, note := access.System(ctx), id.New(id.Setting)
	n, err := c.Setting.Update().Where(setting.Key(scrubbing)).SetValue(note).Save(system)
	if err != nil || n > 0 {
		return err
	}
	return c.Setting.Create().SetKey(scrubbing).SetValue(note).Exec(system)
}

// CleanSoon has whoever keeps the workspace finish forgetting, while the caller goes on: writing a large file anew takes seconds.
// Where nobody keeps it, or the program ends before, it is done when the workspace is opened again.
func (w *World) CleanSoon() {
	select {
	case w.unclean <- struct{}{}:
	default: // was said before
	}
}

// Unclean tells whoever keeps the workspace that it is time to finish forgetting.
func (w *World) Unclean() <-chan struct{} { return w.unclean }

// FinishForgetting cleans the file of what was forgotten, and throws away the copies that showed it in the past. It
// does nothing where nothing was.
func (w *World) FinishForgetting(ctx context.Context) error {
	system := access.System(ctx)
	pending, err := w.Client().Setting.Query().Where(setting.Key(scrubbing)).Only(system)
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return fmt.Errorf("look whether something was forgotten: %w", err)
	}
	if err := errors.Join(w.Worlds().forgetCopies(), w.store.Scrub(ctx)); err != nil {
		return fmt.Errorf("clean the workspace of what was forgotten: %w", err)
	}
	return forgotten(ctx, w.Client(), pending.Value)
}

// forgotten takes a note away for whose rows the file was cleaned, and leaves one that came meanwhile.
func forgotten(ctx context.Context, c *ent.Client, note string) error {
	if _, err := c.Setting.Delete().Where(setting.Key(scrubbing), setting.Value(note)).Exec(access.System(ctx)); err != nil {
		return fmt.Errorf("note that the file is clean: %w", err)
	}
	return nil
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
