import { ActionIcon, Button, Menu, Textarea, TextInput, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize, IconDots, IconLock, IconX } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState, type FormEvent } from 'react';
import { graphql, unmask } from '../../../gql';
import type { AgendaSection, MeetingQuery, OneOnOneNoteKind } from '../../../gql/graphql';
import { formatPlanned } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import page from '../../../ui/page.module.css';
import { useCoachingEdits } from '../edits';
import { coachingPath, personPath, useOpenPath } from '../levels/useOpenPath';
import { PrivateNotes } from '../notes/PrivateNotes';
import { ActionList } from '../plan/ActionList';
import { ActionFields } from '../plan/planDocument';
import { Tick } from '../Tick';
import { MoveDialog, SkipDialog } from './MeetingDialogs';
import styles from '../coaching.module.css';

const MeetingDocument = graphql(`
  query Meeting($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    node(id: $id) {
      id
      ... on OneOnOne {
        plannedAt heldAt status minutes canEdit skipReason
        leader { id name }
        person { id name }
        focusArea { id competency { id name } }
        agenda { id section text done carriedOver author { id name } }
        notes { id text createdAt author { id name } }
        decisions { id text createdAt author { id name } }
        actions { ...CoachingActionFields }
      }
    }
  }
`);

type Meeting = Extract<NonNullable<MeetingQuery['node']>, { plannedAt: string }>;

const sections = ['CHECK_IN', 'TOPIC', 'WINS_AND_BLOCKS', 'FEEDBACK', 'FOCUS', 'CONTEXT'] as const satisfies readonly AgendaSection[];

/** The talk of two people: what to talk about, what was said and decided. Fit to be seen by both. */
export function MeetingRoom() {
  const { meetingId } = useParams({ from: '/coaching/one-on-one/$meetingId' });
  const open = useOpenPath();
  const [quiet, setQuiet] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(MeetingDocument, { id: meetingId });
  const meeting = data?.node && 'plannedAt' in data.node ? data.node : null;
  const person = meeting?.person;
  usePage(useMemo(() => [
    { label: t.coaching.title, open: () => open(coachingPath) },
    ...(person ? [{ label: person.name, open: () => open(`${personPath(person.id)}?tab=meetings`) }] : []),
    { label: t.coaching.meeting.crumb },
  ], [open, person]));
  const words = t.coaching.meeting;
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!meeting) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(coachingPath)}>{t.coaching.title}</Button>}>{words.goneText}</EmptyState>;
  const talk = <Talk meeting={meeting} quiet={quiet} onQuiet={setQuiet} />;
  return quiet ? <div className={styles.quiet}>{talk}</div> : talk;
}

function Talk({ meeting, quiet, onQuiet }: { meeting: Meeting; quiet: boolean; onQuiet: (to: boolean) => void }) {
  const words = t.coaching.meeting;
  const edits = useCoachingEdits();
  const [dialog, setDialog] = useState<'skip' | 'move' | null>(null);
  const [privately, setPrivately] = useState(false);
  const leader = meeting.leader?.name ?? '';
  const planned = meeting.status === 'PLANNED';
  const editable = meeting.canEdit;
  const people = [meeting.person, ...(meeting.leader ? [meeting.leader] : [])];
  return (
    <div className={page.page}>
      <header className={page.head}>
        <div className={page.grow}>
          <h1>{words.title(leader, meeting.person.name)}</h1>
          <span className={page.soft}>{[formatPlanned(meeting.heldAt ?? meeting.plannedAt, new Date()), t.coaching.meetings.status[meeting.status]].join(' · ')}</span>
        </div>
        <Tooltip label={quiet ? words.leave : words.quietHint}>
          <ActionIcon aria-label={quiet ? words.leave : words.quiet} aria-pressed={quiet} onClick={() => onQuiet(!quiet)}>{quiet ? <IconArrowsMinimize size={16} aria-hidden="true" /> : <IconArrowsMaximize size={16} aria-hidden="true" />}</ActionIcon>
        </Tooltip>
        {planned && editable && (
          <>
            <Menu position="bottom-end">
              <Menu.Target><ActionIcon aria-label={words.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => void edits.hold(meeting.id, true)}>{words.async}</Menu.Item>
                <Menu.Item onClick={() => setDialog('move')}>{words.move}</Menu.Item>
                <Menu.Item onClick={() => setDialog('skip')}>{words.skip}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button onClick={() => void edits.hold(meeting.id, false)}>{words.hold}</Button>
          </>
        )}
      </header>
      {!quiet && <WhoReads>{words.who(leader, meeting.person.name)}</WhoReads>}
      {meeting.skipReason && <p>{words.skipped(meeting.skipReason)}</p>}
      <div className={styles.columns}>
        <div>
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
        </div>
        <div>
          <Notes title={words.notes} hint={words.note} kind="NOTE" notes={meeting.notes} meeting={meeting.id} editable={editable} />
          <Notes title={words.decisions} hint={words.decision} kind="DECISION" notes={meeting.decisions} meeting={meeting.id} editable={editable} />
          <ActionList actions={unmask(ActionFields, meeting.actions)} target={{ oneOnOne: meeting.id }} people={people} editable={editable} heading="h2" />
        </div>
      </div>
      {!quiet && (
        <div className={page.section}>
          {privately ? <PrivateNotes about={meeting.id} title={words.privateNotes} /> : <Button variant="subtle" leftSection={<IconLock size={14} aria-hidden="true" />} onClick={() => setPrivately(true)}>{words.showPrivate}</Button>}
        </div>
      )}
      {dialog === 'skip' && <SkipDialog meeting={meeting.id} onClose={() => setDialog(null)} />}
      {dialog === 'move' && <MoveDialog meeting={meeting.id} plannedAt={meeting.plannedAt} onClose={() => setDialog(null)} />}
    </div>
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

function Notes({ title, hint, kind, notes, meeting, editable }: { title: string; hint: string; kind: OneOnOneNoteKind; notes: Meeting['notes']; meeting: string; editable: boolean }) {
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
