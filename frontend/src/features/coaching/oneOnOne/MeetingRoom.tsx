import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconArrowsMinimize, IconDots, IconLock } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import { formatPlanned } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import page from '../../../ui/page.module.css';
import { useCoachingEdits } from '../edits';
import { coachingPath, personPath } from '../levels/paths';
import { PrivateNotes } from '../notes/PrivateNotes';
import { ActionList } from '../plan/ActionList';
import { ActionFields } from '../plan/planDocument';
import { Agenda } from './Agenda';
import { MoveDialog, SkipDialog } from './MeetingDialogs';
import { MeetingDocument, type Meeting } from './meetingDocument';
import { MeetingNotes } from './MeetingNotes';
import styles from '../coaching.module.css';

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
  // One element in both, so that nothing that is being typed is lost on the way.
  return <div className={quiet ? styles.quiet : undefined}><Talk meeting={meeting} quiet={quiet} onQuiet={setQuiet} /></div>;
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
          <Agenda meeting={meeting} />
        </div>
        <div>
          <MeetingNotes title={words.notes} hint={words.note} kind="NOTE" notes={meeting.notes} meeting={meeting.id} editable={editable} />
          <MeetingNotes title={words.decisions} hint={words.decision} kind="DECISION" notes={meeting.decisions} meeting={meeting.id} editable={editable} />
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
