package history

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/confidentialchange"
	"cadre/ent/confidentialchangeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
)

// sealConfidential writes the log of what is not open. Its times grow strictly, as those of the other do.
func (tx *Tx) sealConfidential(ctx context.Context, viewer *access.Viewer, w Writer, beside *ent.Changeset, entries []entry) (*ent.ConfidentialChangeset, []Touch, error) {
	author, actor := viewer.PersonID, viewer.Name
	if tx.words.Unsigned {
		author, actor = "", access.From(access.System(ctx)).Name
	} else if author == "" && !access.IsSystem(ctx) {
		return nil, nil, fault.New(fault.Forbidden, "Say first which person you are: what is confidential belongs to people.")
	}
	ctx = sealing(access.System(ctx))
	last, err := latestConfidential(ctx, tx.Client)
	if err != nil {
		return nil, nil, err
	}
	at := w.Now()
	if beside != nil {
		at = beside.At // one write has one moment: a moment that has the one has the other
	}
	create := tx.ConfidentialChangeset.Create().SetSeq(last.Seq + 1).SetAt(after(at, last.At)).SetAuthorID(author).SetActorName(actor).
		SetAction(tx.words.Action).SetSummary(tx.summary).SetNillableReason(blankToNil(tx.words.Reason)).SetNillableUndoesID(tx.words.Undoes)
	if beside != nil {
		create.SetChangesetID(beside.ID)
	}
	set, err := create.Save(ctx)
	if err != nil {
		return nil, nil, err
	}
	var touched []Touch
	for part := range slices.Chunk(entries, batch) {
		rows := make([]*ent.ConfidentialChangeCreate, len(part))
		for i, e := range part {
			rows[i] = tx.ConfidentialChange.Create().SetID(id.New(id.ConfidentialChange)).SetChangesetID(set.ID).SetOrdinal(len(touched)).
				SetEntity(e.Entity).SetEntityID(e.ID).SetOperation(confidentialchange.Operation(e.Operation))
			if e.before != nil {
				rows[i].SetBefore(e.before)
			}
			if e.after != nil {
				rows[i].SetAfter(e.after)
			}
			touched = append(touched, e.Touch)
		}
		if err := tx.ConfidentialChange.CreateBulk(rows...).Exec(ctx); err != nil {
			return nil, nil, err
		}
	}
	return set, touched, nil
}

func latestConfidential(ctx context.Context, c *ent.Client) (*ent.ConfidentialChangeset, error) {
	set, err := c.ConfidentialChangeset.Query().Order(ent.Desc(confidentialchangeset.FieldSeq)).First(access.System(ctx))
	if ent.IsNotFound(err) {
		return &ent.ConfidentialChangeset{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("latest confidential changeset: %w", err)
	}
	return set, nil
}

// ConfidentialAt returns the number of the last confidential changeset until a moment, and of the
// last of all.
func ConfidentialAt(ctx context.Context, c *ent.Client, moment time.Time) (then, now int64, err error) {
	last, err := latestConfidential(ctx, c)
	if err != nil {
		return 0, 0, err
	}
	set, err := c.ConfidentialChangeset.Query().Where(confidentialchangeset.AtLTE(moment.UTC())).Order(ent.Desc(confidentialchangeset.FieldSeq)).First(access.System(ctx))
	if ent.IsNotFound(err) {
		return 0, last.Seq, nil
	}
	if err != nil {
		return 0, 0, fmt.Errorf("look for what was at %s: %w", moment, err)
	}
	return set.Seq, last.Seq, nil
}

// ConfidentialSince reads what changed a row that is not open after a version of it, the last change first.
// It is for who may read the row: what others have written of it is told to nobody else.
func (tx *Tx) ConfidentialSince(ctx context.Context, rowID string, version int) ([]*ent.ConfidentialChange, error) {
	changes, err := tx.ConfidentialChange.Query().Where(confidentialchange.EntityID(rowID), confidentialchange.OperationEQ(confidentialchange.OperationUPDATE)).
		WithChangeset().Order(ent.Desc(confidentialchange.FieldID)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read what changed %s: %w", rowID, err)
	}
	var later []*ent.ConfidentialChange
	for _, c := range changes {
		var reached int
		if json.Unmarshal(c.After["version"], &reached) == nil && reached > version {
			later = append(later, c)
		}
	}
	return later, nil
}

// UndoConfidential writes the inverse of a confidential changeset into tx. Only who wrote it may, and
// only what they may still change: else nothing is written.
func UndoConfidential(ctx context.Context, tx *Tx, changesetID string) (*ent.ConfidentialChangeset, error) {
	set, err := tx.ConfidentialChangeset.Query().Where(confidentialchangeset.ID(changesetID)).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, fault.New(fault.NotFound, "There is no such change of yours.").OnField("input.changeset")
	}
	if err != nil {
		return nil, fmt.Errorf("read changeset: %w", err)
	}
	changes, err := changesIn(ctx, set)
	if err != nil {
		return nil, err
	}
	outdated := fault.New(fault.Conflict, "This can no longer be undone, because of what came since.").OnField("input.changeset")
	for entity, of := range byEntity(changes) {
		ids := make([]string, len(of))
		for i, c := range of {
			ids[i] = c.EntityID
		}
		now, err := tx.Fetch(access.System(ctx), entity, ids...)
		if err != nil {
			return nil, fmt.Errorf("read %s as it is: %w", entity, err)
		}
		for _, c := range of {
			if !stands(c, now[c.EntityID]) {
				return nil, outdated
			}
		}
	}
	if err := plan(changes).write(ctx, tx); err != nil {
		return nil, fmt.Errorf("write the inverse: %w", err)
	}
	// Policies leave alone what the viewer may not change any more: then all of it stays as it was.
	done := map[string]bool{}
	for _, t := range tx.Touched() {
		done[t.ID] = true
	}
	for _, c := range changes {
		if !done[c.EntityID] {
			return nil, fault.New(fault.Forbidden, "You may no longer change all that this would take back.").OnField("input.changeset")
		}
	}
	return set, nil
}

// changesIn reads what a confidential changeset did, in order.
func changesIn(ctx context.Context, set *ent.ConfidentialChangeset) ([]*ent.Change, error) {
	rows, err := set.QueryChanges().Order(ent.Asc(confidentialchange.FieldOrdinal)).All(access.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("read what it changed: %w", err)
	}
	changes := make([]*ent.Change, len(rows))
	for i, c := range rows {
		changes[i] = &ent.Change{Entity: c.Entity, EntityID: c.EntityID, Operation: change.Operation(c.Operation), Before: c.Before, After: c.After}
	}
	return changes, nil
}

// wholeIn refuses to take back what was written to the organisation together with somebody's words that are not
// open, such as a hire: half of it would be left.
func wholeIn(ctx context.Context, tx *Tx, changesetID string) error {
	beside, err := tx.ConfidentialChangeset.Query().Where(confidentialchangeset.ChangesetID(changesetID), confidentialchangeset.AuthorIDNEQ("")).Exist(access.System(ctx))
	if err != nil {
		return fmt.Errorf("look for what was written beside: %w", err)
	}
	if beside {
		return fault.New(fault.Conflict, "This was written together with what is not open to everyone, and stays whole. Change what it left instead.").OnField("input.changeset")
	}
	return nil
}

// undoUnsigned takes back what a changeset wrote beside the organisation in nobody's name. Once somebody
// has written anything that is not open, it stays: theirs may build on it, and is theirs to keep.
func undoUnsigned(ctx context.Context, tx *Tx, changesetID string) error {
	ctx = access.System(ctx)
	set, err := tx.ConfidentialChangeset.Query().Where(confidentialchangeset.ChangesetID(changesetID), confidentialchangeset.AuthorID("")).Only(ctx)
	switch {
	case ent.IsNotFound(err):
		return nil
	case err != nil:
		return fmt.Errorf("look for what was written beside: %w", err)
	}
	signed, err := tx.ConfidentialChangeset.Query().Where(confidentialchangeset.SeqGT(set.Seq), confidentialchangeset.AuthorIDNEQ("")).Exist(ctx)
	if err != nil || signed {
		return err
	}
	changes, err := changesIn(ctx, set)
	if err != nil {
		return err
	}
	tx.words.Unsigned = true
	return plan(changes).write(ctx, tx)
}
