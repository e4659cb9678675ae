package export

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"time"

	"cadre/ent"
	"cadre/ent/change"
	"cadre/ent/changeset"
	"cadre/internal/fault"
	"cadre/internal/world"
)

// ChangesFile is the name of the log of changes, below /exports/.
const ChangesFile = "changes.jsonl"

// How much of the log is read at once: changesets, the first changes of each, and further ones of a large one.
const (
	changesPage = 50
	firstRows   = 200
	furtherRows = 1000
)

// loggedSet is a changeset as a line has it, before its changes.
type loggedSet struct {
	Revision int64     `json:"revision"`
	At       time.Time `json:"at"`
	ID       string    `json:"id"`
	Actor    string    `json:"actor"`
	Person   *string   `json:"actorPerson,omitempty"`
	Action   string    `json:"action"`
	Summary  string    `json:"summary"`
	Reason   *string   `json:"reason,omitempty"`
	Undoes   *string   `json:"undoes,omitempty"`
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
// organisation is open to everyone, as the organisation is; that of what concerns people is another one. A line is written
// as it is read: one changeset may have touched every row.
func Changes(ctx context.Context, w *world.World, after int64, without []Part, to io.Writer) error {
	if slices.Contains(without, Leavers) {
		return fault.New(fault.InvalidInput, "The log tells who came and who left, so that nothing can leave leavers out of it.").OnField("without")
	}
	out := bufio.NewWriterSize(to, 1<<16)
	for {
		sets, err := w.Changesets().Where(changeset.SeqGT(after)).Order(changeset.BySeq()).Limit(changesPage).All(ctx)
		if err != nil {
			return fmt.Errorf("read the log: %w", err)
		}
		if err := writeSets(ctx, w.Log(), sets, without, out); err != nil {
			return err
		}
		if len(sets) < changesPage {
			return out.Flush()
		}
		after = sets[len(sets)-1].Seq
	}
}

// writeSets writes a line for each changeset.
func writeSets(ctx context.Context, log *ent.Client, sets []*ent.Changeset, without []Part, out *bufio.Writer) error {
	ids := make([]string, len(sets))
	for i, set := range sets {
		ids[i] = set.ID
	}
	first := map[string][]*ent.Change{}
	rows, err := log.Change.Query().Where(change.ChangesetIDIn(ids...), change.OrdinalLT(firstRows)).Order(change.ByOrdinal()).All(ctx)
	if err != nil {
		return fmt.Errorf("read the log: %w", err)
	}
	for _, row := range rows {
		first[row.ChangesetID] = append(first[row.ChangesetID], row)
	}
	large, err := log.Change.Query().Where(change.ChangesetIDIn(ids...), change.OrdinalGTE(firstRows)).Unique(true).Select(change.FieldChangesetID).Strings(ctx)
	if err != nil {
		return fmt.Errorf("read the log: %w", err)
	}
	for _, set := range sets {
		line := &loggedLine{out: out, without: without}
		line.begin(set, tells(without, first[set.ID]))
		line.add(first[set.ID])
		if slices.Contains(large, set.ID) {
			if err := furtherChanges(ctx, log, set.ID, line.add); err != nil {
				return err
			}
		}
		if line.end(); line.err != nil {
			return line.err
		}
	}
	return nil
}

// furtherChanges reads what a changeset has beyond its first changes.
func furtherChanges(ctx context.Context, log *ent.Client, set string, take func([]*ent.Change)) error {
	for last := firstRows - 1; ; {
		rows, err := log.Change.Query().Where(change.ChangesetID(set), change.OrdinalGT(last)).Order(change.ByOrdinal()).Limit(furtherRows).All(ctx)
		if err != nil {
			return fmt.Errorf("read the log: %w", err)
		}
		if take(rows); len(rows) < furtherRows {
			return nil
		}
		last = rows[len(rows)-1].Ordinal
	}
}

// loggedLine is a line as it is written. The first failure stays, and nothing is written after it.
type loggedLine struct {
	out     *bufio.Writer
	without []Part
	made    bytes.Buffer
	rows    int
	err     error
}

// begin writes a changeset, and leaves it open for its changes. Where all that it did is left out, so is what it says of that.
func (l *loggedLine) begin(set *ent.Changeset, told bool) {
	reason, summary := set.Reason, set.Summary
	if !told {
		summary = ""
	}
	if slices.Contains(l.without, Reasons) {
		reason = nil
	}
	l.json(loggedSet{set.Seq, set.At.UTC(), set.ID, set.ActorName, set.ActorPersonID, set.Action, summary, reason, set.UndoesID}, "}")
	l.text(`,"changes":[`)
}

func (l *loggedLine) add(rows []*ent.Change) {
	for _, row := range rows {
		before, _ := lacks(l.without, row.Entity, row.Before)
		after, told := lacks(l.without, row.Entity, row.After)
		if !told {
			continue
		}
		if l.rows++; l.rows > 1 {
			l.text(",")
		}
		l.json(loggedRow{ent.Table(row.Entity), row.EntityID, row.Operation, before, after}, "")
	}
}

func (l *loggedLine) end() { l.text("]}\n") }

func (l *loggedLine) text(s string) {
	if l.err == nil {
		_, l.err = l.out.WriteString(s)
	}
}

// json writes a value as it is, without a care for HTML, up to what ends it.
func (l *loggedLine) json(v any, end string) {
	if l.err != nil {
		return
	}
	l.made.Reset()
	e := json.NewEncoder(&l.made)
	e.SetEscapeHTML(false)
	if l.err = e.Encode(v); l.err == nil {
		_, l.err = l.out.Write(bytes.TrimSuffix(l.made.Bytes(), []byte(end+"\n")))
	}
}
