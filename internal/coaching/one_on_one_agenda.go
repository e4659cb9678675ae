package coaching

import (
	"context"
	"fmt"

	"cadre/ent"
	"cadre/ent/agendaitem"
	"cadre/ent/oneonone"
	"cadre/ent/oneononenote"
	"cadre/internal/fault"
	"cadre/internal/history"
	"cadre/internal/id"
	"cadre/internal/world"
)

// The most of what two people write down; ent/schema has the same numbers of characters.
const (
	maxTopicWords = 2000
	maxNoteWords  = 20_000
	maxTopics     = 200
	maxNotes      = 200
)

// AddAgendaItemInput is something to talk about.
type AddAgendaItemInput struct {
	OneOnOne string
	Section  agendaitem.Section
	Text     string
	Reason   *string
}

// AddTopic puts something on the agenda of a one-on-one, and returns its id.
func AddTopic(ctx context.Context, w *world.World, in AddAgendaItemInput) (string, *world.Commit, error) {
	f, topic := &form{w: w}, id.New(id.AgendaItem)
	words := f.said("text", in.Text, maxTopicWords)
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := changeMeeting(ctx, w, "oneOnOne.addTopic", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		if m.Status == oneonone.StatusMOVED || m.Status == oneonone.StatusSKIPPED {
			return still(m)
		}
		n, err := tx.AgendaItem.Query().Where(agendaitem.OneOnOneID(m.ID)).Count(ctx)
		if err != nil {
			return fmt.Errorf("count topics: %w", err)
		}
		if n >= maxTopics {
			return fault.New(fault.LimitExceeded, "There are %d topics already.", n).OnField("input.oneOnOne")
		}
		tx.Summarize("Put something on the agenda of a one-on-one of %s", called(w, m.SubjectID))
		return stamp(tx.AgendaItem.Create(), releasedNow(ctx, w, m.SubjectID, false)).SetID(topic).SetOneOnOneID(m.ID).SetSection(in.Section).SetText(words).SetOrdinal(n).Exec(ctx)
	})
	return topic, done, err
}

// topicOf finds a topic that the viewer may see, and refuses those who may not change it, or saw another
// version.
func topicOf(ctx context.Context, w *world.World, tx *history.Tx, itemID string, expected *int) (context.Context, *ent.AgendaItem, error) {
	ctx, item, err := find(ctx, w, tx.Client, id.AgendaItem, "item", itemID, func(c *ent.Client, ctx context.Context, key string) (*ent.AgendaItem, error) {
		return c.AgendaItem.Get(ctx, key)
	})
	if err == nil {
		err = together(ctx, w, "item", item.SubjectID)
	}
	if err == nil {
		err = expect(ctx, tx, item.ID, item.Version, expected)
	}
	return ctx, item, err
}

// UpdateAgendaItemInput says what to change about a topic.
type UpdateAgendaItemInput struct {
	Item    string
	Section *agendaitem.Section
	Text    *string
	Done    *bool
	Ordinal *int

	ExpectedVersion *int
	Reason          *string
}

// UpdateTopic changes a topic, or says that it was talked about.
func UpdateTopic(ctx context.Context, w *world.World, in UpdateAgendaItemInput) (*world.Commit, error) {
	return write(ctx, w, "oneOnOne.updateTopic", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, item, err := topicOf(ctx, w, tx, in.Item, in.ExpectedVersion)
		if err != nil {
			return err
		}
		update, f := tx.AgendaItem.UpdateOneID(item.ID).SetNillableSection(in.Section).SetNillableDone(in.Done), &form{w: w}
		if in.Text != nil {
			update.SetText(f.said("text", *in.Text, maxTopicWords))
		}
		if in.Ordinal != nil {
			update.SetOrdinal(f.among("ordinal", *in.Ordinal, 0, 10*maxTopics))
		}
		if f.err != nil {
			return f.err
		}
		tx.Summarize("Changed a topic of a one-on-one of %s", called(w, item.SubjectID))
		return update.Exec(ctx)
	})
}

// RemoveAgendaItemInput says which topic to take off.
type RemoveAgendaItemInput struct {
	Item            string
	ExpectedVersion *int
	Reason          *string
}

// RemoveTopic takes a topic off, and returns the id of its one-on-one.
func RemoveTopic(ctx context.Context, w *world.World, in RemoveAgendaItemInput) (string, *world.Commit, error) {
	var meeting string
	done, err := write(ctx, w, "oneOnOne.removeTopic", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, item, err := topicOf(ctx, w, tx, in.Item, in.ExpectedVersion)
		if err != nil {
			return err
		}
		meeting = item.OneOnOneID
		tx.Summarize("Took a topic off a one-on-one of %s", called(w, item.SubjectID))
		return tx.AgendaItem.DeleteOneID(item.ID).Exec(ctx)
	})
	return meeting, done, err
}

// AddOneOnOneNoteInput is a shared note.
type AddOneOnOneNoteInput struct {
	OneOnOne string
	Kind     oneononenote.Kind
	Text     string
	Reason   *string
}

// AddNote writes down what was said or decided in a one-on-one, and returns the id of the note.
func AddNote(ctx context.Context, w *world.World, in AddOneOnOneNoteInput) (string, *world.Commit, error) {
	f, note := &form{w: w}, id.New(id.OneOnOneNote)
	words := f.said("text", in.Text, maxNoteWords)
	if in.Kind == oneononenote.KindSKIP_REASON {
		f.fail("kind", "Skip the one-on-one to say why it is skipped.")
	}
	if f.err != nil {
		return "", nil, f.err
	}
	done, err := changeMeeting(ctx, w, "oneOnOne.addNote", in.OneOnOne, in.Reason, func(ctx context.Context, tx *history.Tx, m *ent.OneOnOne) error {
		n, err := tx.OneOnOneNote.Query().Where(oneononenote.OneOnOneID(m.ID)).Count(ctx)
		if err != nil {
			return fmt.Errorf("count notes: %w", err)
		}
		if n >= maxNotes {
			return fault.New(fault.LimitExceeded, "There are %d notes already.", n).OnField("input.oneOnOne")
		}
		tx.Summarize("Wrote a %s of a one-on-one of %s", inWords(string(in.Kind)), called(w, m.SubjectID))
		return stamp(tx.OneOnOneNote.Create(), releasedNow(ctx, w, m.SubjectID, false)).SetID(note).SetOneOnOneID(m.ID).SetKind(in.Kind).SetText(words).Exec(ctx)
	})
	return note, done, err
}

// noteOf finds a shared note that the viewer may see, and refuses those who may not change it, or saw another
// version.
func noteOf(ctx context.Context, w *world.World, tx *history.Tx, noteID string, expected *int) (context.Context, *ent.OneOnOneNote, error) {
	ctx, note, err := find(ctx, w, tx.Client, id.OneOnOneNote, "note", noteID, func(c *ent.Client, ctx context.Context, key string) (*ent.OneOnOneNote, error) {
		return c.OneOnOneNote.Get(ctx, key)
	})
	if err == nil {
		err = together(ctx, w, "note", note.SubjectID)
	}
	if err == nil {
		err = expect(ctx, tx, note.ID, note.Version, expected)
	}
	return ctx, note, err
}

// UpdateOneOnOneNoteInput says what to change about a shared note.
type UpdateOneOnOneNoteInput struct {
	Note            string
	Text            string
	ExpectedVersion *int
	Reason          *string
}

// UpdateNote changes the words of a shared note.
func UpdateNote(ctx context.Context, w *world.World, in UpdateOneOnOneNoteInput) (*world.Commit, error) {
	f := &form{w: w}
	words := f.said("text", in.Text, maxNoteWords)
	if f.err != nil {
		return nil, f.err
	}
	return write(ctx, w, "oneOnOne.updateNote", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, note, err := noteOf(ctx, w, tx, in.Note, in.ExpectedVersion)
		if err != nil {
			return err
		}
		tx.Summarize("Changed a note of a one-on-one of %s", called(w, note.SubjectID))
		return tx.OneOnOneNote.UpdateOneID(note.ID).SetText(words).Exec(ctx)
	})
}

// RemoveOneOnOneNoteInput says which shared note to take away.
type RemoveOneOnOneNoteInput struct {
	Note            string
	ExpectedVersion *int
	Reason          *string
}

// RemoveNote takes a shared note away, and returns the id of its one-on-one.
func RemoveNote(ctx context.Context, w *world.World, in RemoveOneOnOneNoteInput) (string, *world.Commit, error) {
	var meeting string
	done, err := write(ctx, w, "oneOnOne.removeNote", in.Reason, func(ctx context.Context, tx *history.Tx) error {
		ctx, note, err := noteOf(ctx, w, tx, in.Note, in.ExpectedVersion)
		if err != nil {
			return err
		}
		meeting = note.OneOnOneID
		tx.Summarize("Took a note of a one-on-one of %s away", called(w, note.SubjectID))
		return tx.OneOnOneNote.DeleteOneID(note.ID).Exec(ctx)
	})
	return meeting, done, err
}
