import { ActionIcon, Button, Menu, NumberInput, Select, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCalendarDown, IconDots, IconMessages } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Weekday } from '../../../gql/graphql';
import { throughEyes } from '../../../lib/eyes';
import { formatPlanned } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite, useWorld } from '../../../lib/useWorld';
import { isNow } from '../../../lib/world';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useCoachingEdits } from '../edits';
import { meetingPath } from '../levels/paths';
import styles from '../coaching.module.css';

const MeetingsDocument = graphql(`
  query PersonMeetings($id: ID!, $asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      person(id: $id) {
        id name coach { id } manager { id }
        oneOnOneSeries { id everyWeeks weekday atTime timeZone minutes endedOn canEdit overdue leader { id name } upcoming(first: 4) { startsAt oneOnOne { id } } }
        oneOnOnes(first: 30) { id plannedAt heldAt status minutes overdue leader { id name } }
      }
    }
  }
`);

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const satisfies readonly Weekday[];

/** The rhythm in which two people meet, what is to come, and what is on record. */
export function MeetingsTab({ person: id }: { person: string }) {
  const words = t.coaching.meetings;
  const edits = useCoachingEdits();
  const open = useOpenPath();
  const mayWrite = useMayWrite();
  const now = isNow(useWorld());
  const [starting, setStarting] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(MeetingsDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={6} />;
  const person = data.org.person;
  if (!person) return null;
  const me = data.viewer.person?.id;
  const leads = mayWrite && me !== undefined && [person.coach?.id, person.manager?.id].includes(me);
  const today = new Date();
  const series = person.oneOnOneSeries.filter((each) => each.endedOn == null);
  const toCome = new Set(series.flatMap((each) => each.upcoming.flatMap((slot) => slot.oneOnOne?.id ?? [])));
  const onRecord = person.oneOnOnes.filter((each) => !toCome.has(each.id));
  const prepare = async (seriesId: string, startsAt: string) => {
    const result = await edits.prepare({ series: seriesId, startsAt });
    if (result.ok) open(meetingPath(result.data.prepareOneOnOne.oneOnOne.id));
  };
  return (
    <>
      {series.length === 0 && !starting && (
        <EmptyState title={words.none} icon={<IconMessages size={28} stroke={1.4} />} actions={leads && <Button onClick={() => setStarting(true)}>{words.start}</Button>}>
          {leads || me === person.id ? words.noneText(person.name) : words.noneHidden}
        </EmptyState>
      )}
      {starting && <SeriesForm person={person.id} onDone={() => setStarting(false)} />}
      {series.map((each) => (
        <section key={each.id} className={styles.card} aria-label={words.rhythm}>
          <div className={styles.cardHead}>
            <h2>{words.says(each.everyWeeks, words.weekdays[each.weekday], each.atTime, words.minutes(each.minutes))}</h2>
            <span className={styles.soft}>{[each.leader?.name, each.timeZone].filter(Boolean).join(', ')}</span>
            {each.overdue && <span className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{t.coaching.home.overdue}</span>}
            <span className={styles.grow} />
            {now && <Button component="a" href={throughEyes(`/calendar/${each.id}.ics`)} download variant="default" leftSection={<IconCalendarDown size={14} aria-hidden="true" />}>{words.calendar}</Button>}
            {mayWrite && each.canEdit && (
              <Menu position="bottom-end">
                <Menu.Target><ActionIcon aria-label={words.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
                <Menu.Dropdown><Menu.Item onClick={() => void edits.endSeries(each.id)}>{words.end}</Menu.Item></Menu.Dropdown>
              </Menu>
            )}
          </div>
          <h3 className={styles.part}>{words.upcoming}</h3>
          <ul className={styles.items}>
            {each.upcoming.map((slot) => (
              <li key={slot.startsAt}>
                <span className={styles.text}>{formatPlanned(slot.startsAt, today)}</span>
                <span className={styles.end}>
                  {slot.oneOnOne ? <Button size="compact-sm" variant="default" onClick={() => slot.oneOnOne && open(meetingPath(slot.oneOnOne.id))}>{words.open}</Button>
                    : mayWrite && each.canEdit && <Button size="compact-sm" variant="default" onClick={() => void prepare(each.id, slot.startsAt)}>{words.prepare}</Button>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {onRecord.length > 0 && <h2 className={styles.part}>{words.past}</h2>}
      <ul className={styles.items}>
        {onRecord.map((each) => (
          <li key={each.id}>
            <span className={styles.text}>{formatPlanned(each.heldAt ?? each.plannedAt, today)}</span>
            <span className={styles.end}>
              {each.overdue && <span className={styles.late}><IconAlertTriangle size={12} aria-hidden="true" />{words.overdue}</span>}
              <span className={styles.badge}>{words.status[each.status]}</span>
              {words.minutes(each.minutes)}
              <Button size="compact-sm" variant="default" onClick={() => open(meetingPath(each.id))}>{words.open}</Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function SeriesForm({ person, onDone }: { person: string; onDone: () => void }) {
  const words = t.coaching.meetings;
  const edits = useCoachingEdits();
  const [everyWeeks, setEveryWeeks] = useState(1);
  const [weekday, setWeekday] = useState<Weekday>('TUESDAY');
  const [atTime, setAtTime] = useState('10:00');
  const [minutes, setMinutes] = useState(30);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await edits.startSeries({ person, everyWeeks, weekday, atTime, minutes, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
    if (!result.ok) return setProblem(result.problem.message);
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => { if (event.key === 'Escape') onDone(); }}>
      <Select w={160} label={words.every} allowDeselect={false} value={String(everyWeeks)} data={[1, 2, 3, 4].map((n) => ({ value: String(n), label: words.weeks(n) }))} onChange={(value) => setEveryWeeks(Number(value ?? 1))} />
      <Select w={140} label={words.weekday} allowDeselect={false} value={weekday} data={weekdays.map((value) => ({ value, label: words.weekdays[value] }))} onChange={(value) => setWeekday(weekdays.find((known) => known === value) ?? 'TUESDAY')} />
      <TextInput w={110} type="time" label={words.at} value={atTime} error={problem} onChange={(event) => setAtTime(event.currentTarget.value)} />
      <NumberInput w={110} label={words.length} min={5} max={480} step={5} value={minutes} onChange={(value) => setMinutes(typeof value === 'number' ? value : minutes)} />
      <Button type="submit">{words.start}</Button>
      <Button variant="default" onClick={onDone}>{t.frame.cancel}</Button>
    </form>
  );
}
