import { Button, Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { LoadingRows } from '../../../ui/states';
import { showHours } from './hours';
import { TimeChart } from './TimeChart';
import { useTimeEdits } from './timeEdits';
import { byTitle } from './titles';
import { TitleTable } from './TitleTable';
import type { Calendar, CalendarRead } from './useCalendar';
import { withCalendar, type Week } from './weeks';
import styles from './time.module.css';

interface Props {
  calendar: Calendar;
  /** The weeks as they are, the latest first. */
  weeks: readonly Week[];
  target: { people: number; context: number; player: number };
  onChoose: () => void;
  /** Back to the room, with nothing taken or all of it. */
  onLeave: () => void;
}

/** What a calendar says of the weeks, to be looked at and corrected before it is taken. */
export function CalendarView({ calendar, weeks, target, onChoose, onLeave }: Props) {
  const words = t.time.calendar;
  const edits = useTimeEdits();
  const [taking, setTaking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that chose the file has gone.
  useEffect(() => heading.current?.focus(), []);
  const { input, read } = calendar;
  const stays = useMemo(() => (read ? weeks.filter((week) => week.origin === 'HAND' && read.weeks.some(({ weekOn }) => weekOn === week.weekOn)) : []), [weeks, read]);
  const taken = read ? read.weeks.length - stays.length : 0;
  const take = async () => {
    if (!input) return;
    setTaking(true);
    const result = await edits.takeCalendar(input);
    setTaking(false);
    if (result.ok) onLeave();
  };
  return (
    <div className={page.page}>
      <header className={page.head}>
        <h1 ref={heading} tabIndex={-1} className={page.grow}>{calendar.name}</h1>
        <Button variant="default" onClick={onChoose}>{words.another}</Button>
        <Button variant="default" onClick={onLeave}>{words.back}</Button>
        <Button loading={taking} disabled={calendar.reading || taken === 0} onClick={() => void take()}>{taken === 0 && read ? words.nothing : words.go(taken)}</Button>
      </header>
      {calendar.problem && <p role="alert" className={styles.problem}><strong>{calendar.problem.message}</strong> {calendar.problem.advice}</p>}
      {!read && calendar.reading && <LoadingRows />}
      {read && input && (
        <div aria-busy={calendar.reading} data-reading={calendar.reading || undefined} className={styles.preview}>
          <Said read={read} zone={input.timeZone} />
          {stays.length > 0 && <p className={styles.stays}><IconAlertTriangle size={14} aria-hidden="true" />{words.stays(stays.map((week) => formatDay(week.weekOn, new Date())).join(', '))}</p>}
          <Select label={words.weeks} w={180} allowDeselect={false} data={[4, 8, 13, 26].map((n) => ({ value: String(n), label: t.time.weeksOf(n) }))} value={String(input.weeks ?? 8)} onChange={(value) => calendar.takeWeeks(Number(value))} />
          <TimeChart weeks={withCalendar(weeks.slice(0, input.weeks ?? 8), read.weeks)} target={target} />
          <TitleTable titles={byTitle(read.entries)} onCorrect={calendar.correct} />
        </div>
      )}
    </div>
  );
}

function Said({ read, zone }: { read: CalendarRead; zone: string }) {
  const words = t.time.calendar;
  const minutes = read.entries.reduce((sum, entry) => sum + entry.minutes, 0);
  return (
    <p className={styles.soft}>
      {words.read(read.entries.length, byTitle(read.entries).length)} {showHours(minutes)} h. {read.skipped > 0 && `${words.skipped(read.skipped)} `}{words.zone(zone)}
    </p>
  );
}
