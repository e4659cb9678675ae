import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { AgendaSection } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useCoachingEdits } from '../edits';
import { Tick } from '../../../ui/Tick';
import type { Meeting } from './meetingDocument';
import styles from '../coaching.module.css';

const sections = ['CHECK_IN', 'TOPIC', 'WINS_AND_BLOCKS', 'FEEDBACK', 'FOCUS', 'CONTEXT'] as const satisfies readonly AgendaSection[];

/** What the two want to talk about, by what it is for, and what they have talked about. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const editable = meeting.canEdit;
  return (
    <>
      {sections.map((section) => {
        const items = meeting.agenda.filter((item) => item.section === section);
        if (items.length === 0 && section !== 'TOPIC' && !editable) return null;
        return (
          <section key={section}>
            <h2 className={styles.part}>{section === 'FOCUS' && meeting.focusArea?.competency ? words.focus(meeting.focusArea.competency.name) : words.sections[section]}</h2>
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item.id} data-done={item.done || undefined}>
                  <Tick label={words.tick(item.text)} checked={item.done} disabled={!editable} onTick={(done) => edits.updateItem({ item: item.id, done })} />
                  <span className={styles.text}>{item.text}</span>
                  <span className={styles.end}>
                    {item.carriedOver && <span className={styles.badge}>{words.carried}</span>}
                    {item.author?.name}
                    {editable && <ActionIcon size={24} aria-label={words.remove(item.text)} onClick={() => void edits.removeItem(item.id)}><IconX size={14} aria-hidden="true" /></ActionIcon>}
                  </span>
                </li>
              ))}
            </ul>
            {editable && <ItemForm meeting={meeting.id} section={section} />}
          </section>
        );
      })}
    </>
  );
}

function ItemForm({ meeting, section }: { meeting: string; section: AgendaSection }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const [text, setText] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    const result = await edits.addItem({ oneOnOne: meeting, section, text: text.trim() });
    if (result.ok) setText('');
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextInput variant="unstyled" size="xs" aria-label={words.addTo(words.sections[section])} placeholder={words.add} maxLength={2000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </form>
  );
}
