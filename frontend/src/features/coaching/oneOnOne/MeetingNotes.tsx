import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { OneOnOneNoteKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';
import type { Meeting } from './meetingDocument';
import styles from '../coaching.module.css';

/** What was said or decided, for both, and a field to add to it. */
export function MeetingNotes({ title, hint, kind, notes, meeting, editable }: { title: string; hint: string; kind: OneOnOneNoteKind; notes: Meeting['notes']; meeting: string; editable: boolean }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const result = await edits.addNote({ oneOnOne: meeting, kind, text: text.trim() });
    if (result.ok) setText('');
  };
  return (
    <section>
      <h2 className={styles.part}>{title}</h2>
      {notes.map((note) => <div key={note.id} className={styles.note}>{note.text}<footer>{note.author?.name}</footer></div>)}
      {editable && (
        <form className={styles.form} onSubmit={(event) => void submit(event)}>
          <Textarea className="grow" aria-label={hint} placeholder={hint} autosize minRows={kind === 'NOTE' ? 2 : 1} maxLength={20000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <Button type="submit" variant="default" disabled={text.trim() === ''} aria-label={`${words.noteGo}: ${hint}`}>{words.noteGo}</Button>
        </form>
      )}
    </section>
  );
}
