// Package history is the log that everything else about the past and the possible is read from.
// Every write happens in a Tx and leaves one changeset with a change for every row it touched;
// one Ent hook records them, no caller does. It knows rows and columns, not what they mean.
package history

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/access"
	"cadre/internal/fault"
	"cadre/internal/id"
)

// Intent says what a write is for.
type Intent struct {
	Action string  // a verb of the domain: position.move
	Reason *string // why, in the actor's words
	Undoes *string // the changeset that it takes back
	// Confidential says that the write is about rows that are not open: whoever their policies let may
	// make it, not only who may edit the organisation.
	Confidential bool
	// Unsigned says that what is not open in the write is nobody's words, such as those that come with the
	// demo company. Nobody finds it in the log as theirs; undoing what the write did to the organisation takes
	// it back too.
	Unsigned bool
	// Sealed, where set, is called with the changeset before it is committed, within the transaction.
	Sealed func(ctx context.Context, c *ent.Client, set *ent.Changeset) error
}

// Tx is one write in progress. All reads and writes of a mutation go through its client.
type Tx struct {
	*ent.Client
	rec     *recorder
	summary string
	noted   bool
	words   Intent
}

// Note has the write leave a changeset even where it changes no row of the organisation: what is kept beside it, such as a
// webhook, is told of in words alone, which nothing takes back.
func (tx *Tx) Note() { tx.noted = true }

// Summarize says what happened, in words a leader understands: "Moved Staff Designer and 6 below to VP Design".
func (tx *Tx) Summarize(format string, args ...any) { tx.summary = fmt.Sprintf(format, args...) }

// Touched returns what the write has changed so far, each row once, in the order of first touch.
func (tx *Tx) Touched() []Touch { return tx.rec.touched() }

// Touch names a row that a changeset changed.
type Touch struct {
	Entity, ID string
	Operation  change.Operation
	Refs       []string // ids of the rows that it refers to, or referred to before
}

// maxReason bounds the words of a reason.
const maxReason = 2000

// Writer says where writes go.
type Writer struct {
	Client *ent.Client
	// Lock is called first within the transaction and makes writers queue, so that seq is in the
	// order of commits.
	Lock func(context.Context, *ent.Tx) error
	Now  func() time.Time
	// Keep, where set, is called with what was written before it is committed; its error rolls the
	// write back.
	Keep func(ctx context.Context, set *ent.Changeset, changes []*ent.Change) error
}

// Written is what a write left: in the log of the organisation, and in the one of what is not open.
type Written struct {
	Changeset           *ent.Changeset // nil when nothing open changed
	Touched             []Touch
	Confidential        *ent.ConfidentialChangeset // nil when nothing else changed
	ConfidentialTouched []Touch
}

// Write runs fn in a transaction and commits it with the changesets of what it changed. Errors of fn
// roll everything back.
func (w Writer) Write(ctx context.Context, in Intent, fn func(ctx context.Context, tx *Tx) error) (done Written, err error) {
	if in.Reason != nil && utf8.RuneCountInString(*in.Reason) > maxReason {
		return done, fault.New(fault.InvalidInput, "The reason is at most %d characters.", maxReason).OnField("input.reason")
	}
	viewer := access.From(ctx)
	if viewer == nil {
		return done, fault.New(fault.Unauthenticated, "Nobody is asking.")
	}
	if !viewer.MayEdit() && !in.Confidential {
		return done, fault.New(fault.Forbidden, "You may read this organisation, not change it.")
	}
	etx, err := w.Client.Tx(ctx)
	if err != nil {
		return done, fault.Wrap(err, "begin %s", in.Action)
	}
	committing := false
	defer func() {
		if committing { // whatever came of it, the transaction is over
			return
		}
		// A panic comes through here too: a transaction left open would keep every later writer out.
		if back := etx.Rollback(); back != nil && err != nil {
			err = fmt.Errorf("%w (and rolling back: %w)", err, back)
		}
	}()
	if err = w.Lock(ctx, etx); err != nil {
		return done, fault.Wrap(err, "queue %s", in.Action)
	}
	tx := &Tx{Client: etx.Client(), words: in}
	tx.rec = &recorder{client: tx.Client}
	if err = fn(withRecorder(ctx, tx.rec), tx); err != nil {
		return done, fault.Wrap(err, "%s", in.Action)
	}
	if done, err = tx.seal(ctx, viewer, w); err != nil {
		return done, fault.Wrap(err, "record %s", in.Action)
	}
	committing = true
	if err = etx.Commit(); err != nil {
		return Written{}, fault.Wrap(err, "commit %s", in.Action)
	}
	return done, nil
}

// batch is how many changes one INSERT carries: below the number of variables a statement may bind.
const batch = 1000

// seal writes the changesets and their changes, and has those of the organisation kept. Without
// changes it writes nothing.
func (tx *Tx) seal(ctx context.Context, viewer *access.Viewer, w Writer) (done Written, err error) {
	var open, confidential []entry
	for _, e := range tx.rec.entries() {
		if Confidential(e.Entity) {
			confidential = append(confidential, e)
		} else {
			open = append(open, e)
		}
	}
	if len(open)+len(confidential) == 0 && !tx.noted {
		return done, nil
	}
	if tx.summary == "" {
		return done, fmt.Errorf("history: %s does not say what happened", tx.words.Action)
	}
	if len(open) > 0 || tx.noted {
		if done.Changeset, done.Touched, err = tx.sealOpen(ctx, viewer, w, open); err != nil {
			return done, err
		}
	}
	if len(confidential) > 0 {
		done.Confidential, done.ConfidentialTouched, err = tx.sealConfidential(ctx, viewer, w, done.Changeset, confidential)
	}
	return done, err
}

func (tx *Tx) sealOpen(ctx context.Context, viewer *access.Viewer, w Writer, entries []entry) (set *ent.Changeset, touched []Touch, err error) {
	asker := ctx
	ctx = sealing(access.System(ctx))
	latest, err := latest(ctx, tx.Client)
	if err != nil {
		return nil, nil, err
	}
	reason := blankToNil(tx.words.Reason)
	if tx.words.Confidential {
		reason = nil // the confidential log alone tells why
	}
	create := tx.Changeset.Create().SetSeq(latest.Seq + 1).SetAt(after(w.Now(), latest.At)).SetActorName(viewer.Name).
		SetAction(tx.words.Action).SetSummary(tx.summary).SetNillableReason(reason).SetNillableUndoesID(tx.words.Undoes)
	if viewer.PersonID != "" {
		create.SetActorPersonID(viewer.PersonID)
	}
	if viewer.TokenID != "" {
		create.SetActorTokenID(viewer.TokenID)
	}
	if set, err = create.Save(ctx); err != nil {
		return nil, nil, err
	}
	var kept []*ent.Change
	for part := range slices.Chunk(entries, batch) {
		changes := changesOf(set, len(touched), part)
		if err := insertChanges(ctx, tx.Client, changes); err != nil {
			return nil, nil, err
		}
		for _, e := range part {
			touched = append(touched, e.Touch)
		}
		if w.Keep != nil {
			kept = append(kept, changes...)
		}
	}
	if w.Keep != nil {
		if err := w.Keep(asker, set, kept); err != nil {
			return nil, nil, err
		}
	}
	if tx.words.Sealed != nil {
		err = tx.words.Sealed(asker, tx.Client, set)
	}
	return set, touched, err
}

// changesOf makes the rows of the log from what a write did; first is the ordinal of the first one.
func changesOf(set *ent.Changeset, first int, entries []entry) []*ent.Change {
	changes := make([]*ent.Change, len(entries))
	for i, e := range entries {
		changes[i] = &ent.Change{ID: id.New(id.Change), ChangesetID: set.ID, Ordinal: first + i, Entity: e.Entity, EntityID: e.ID, Operation: e.Operation,
			PositionID: e.position, PersonID: e.person, TeamID: e.team, Before: e.before, After: e.after}
	}
	return changes
}

// insertChanges writes changes as they are, a batch a statement.
func insertChanges(ctx context.Context, c *ent.Client, changes []*ent.Change) error {
	for part := range slices.Chunk(changes, batch) {
		rows := make([]*ent.ChangeCreate, len(part))
		for i, e := range part {
			rows[i] = c.Change.Create().SetID(e.ID).SetChangesetID(e.ChangesetID).SetOrdinal(e.Ordinal).SetEntity(e.Entity).SetEntityID(e.EntityID).
				SetOperation(e.Operation).SetNillablePositionID(e.PositionID).SetNillablePersonID(e.PersonID).SetNillableTeamID(e.TeamID)
			if e.Before != nil {
				rows[i].SetBefore(e.Before)
			}
			if e.After != nil {
				rows[i].SetAfter(e.After)
			}
		}
		if err := c.Change.CreateBulk(rows...).Exec(ctx); err != nil {
			return err
		}
	}
	return nil
}

// Restore writes changesets that were kept elsewhere into the log of a world that has none yet.
func Restore(ctx context.Context, c *ent.Client, sets []*ent.Changeset) error {
	ctx = sealing(access.System(ctx))
	for _, set := range sets {
		err := c.Changeset.Create().SetID(set.ID).SetSeq(set.Seq).SetAt(set.At).SetActorName(set.ActorName).SetNillableActorPersonID(set.ActorPersonID).
			SetAction(set.Action).SetSummary(set.Summary).SetNillableReason(set.Reason).SetNillableUndoesID(set.UndoesID).Exec(ctx)
		if err != nil {
			return fmt.Errorf("restore changeset %s: %w", set.ID, err)
		}
		if err := insertChanges(ctx, c, set.Edges.Changes); err != nil {
			return fmt.Errorf("restore changes of %s: %w", set.ID, err)
		}
	}
	return nil
}

// after is the moment of a commit: now, but later than the commit before it, so that a moment tells
// what was there even when the clock was set back. Databases keep microseconds.
func after(now, latest time.Time) time.Time {
	now = now.UTC().Truncate(time.Microsecond)
	if !now.After(latest) {
		now = latest.UTC().Truncate(time.Microsecond).Add(time.Microsecond)
	}
	return now
}

// Latest returns the seq of the latest changeset, 0 before the first.
func Latest(ctx context.Context, c *ent.Client) (int64, error) {
	set, err := latest(ctx, c)
	if err != nil {
		return 0, err
	}
	return set.Seq, nil
}

// latest returns when the latest changeset was committed, and its seq; zero before the first.
func latest(ctx context.Context, c *ent.Client) (*ent.Changeset, error) {
	set, err := c.Changeset.Query().Order(ent.Desc(changeset.FieldSeq)).Select(changeset.FieldSeq, changeset.FieldAt).First(access.System(ctx))
	if ent.IsNotFound(err) {
		return &ent.Changeset{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("latest changeset: %w", err)
	}
	return set, nil
}

// Expect answers CONFLICT when one of the rows was changed after the revision that the client saw,
// saying by whom and what. Without a revision the client takes things as they come.
func (tx *Tx) Expect(ctx context.Context, expectedRevision *int64, ids ...string) error {
	if expectedRevision == nil || len(ids) == 0 {
		return nil
	}
	later, err := tx.changesSince(ctx, *expectedRevision, ids)
	if err != nil {
		return fmt.Errorf("look for later changes: %w", err)
	}
	if len(later) == 0 {
		return nil
	}
	set := later[0].Edges.Changeset
	return fault.New(fault.Conflict, "%s changed this meanwhile: %s. Nothing of yours was written.", set.ActorName, set.Summary).
		OnField("input.expectedRevision").With("changedSince", describe(later))
}

// changesSince returns the latest changes of some rows after a revision, the last one first.
func (tx *Tx) changesSince(ctx context.Context, revision int64, ids []string) ([]*ent.Change, error) {
	return tx.Change.Query().Where(change.EntityIDIn(ids...), change.HasChangesetWith(changeset.SeqGT(revision))).
		WithChangeset().Order(ent.Desc(change.FieldID)).Limit(20).All(access.System(ctx))
}

// describe lists changes for programs: which row, which columns, in which changeset.
func describe(changes []*ent.Change) []map[string]any {
	list := make([]map[string]any, 0, len(changes))
	for _, c := range changes {
		columns := make([]string, 0, len(c.After))
		for name := range c.After {
			columns = append(columns, name)
		}
		item := map[string]any{"entity": c.Entity, "id": c.EntityID, "operation": c.Operation.String(), "columns": columns}
		if set := c.Edges.Changeset; set != nil {
			item["changeset"], item["revision"], item["summary"] = set.ID, set.Seq, set.Summary
		}
		list = append(list, item)
	}
	return list
}

func blankToNil(s *string) *string {
	if s == nil || strings.TrimSpace(*s) == "" {
		return nil
	}
	return s
}

// sameJSON reports whether two columns hold the same value, however the database spelled it: jsonb
// orders keys, spaces lists and unescapes characters in its own way.
func sameJSON(a, b json.RawMessage) bool {
	if bytes.Equal(a, b) {
		return true
	}
	x, errX := decode(a)
	y, errY := decode(b)
	return errX == nil && errY == nil && reflect.DeepEqual(x, y)
}

func decode(raw json.RawMessage) (any, error) {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber() // large numbers stay exact
	var v any
	err := d.Decode(&v)
	return v, err
}
