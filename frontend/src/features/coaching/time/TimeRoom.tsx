import { Button, Select } from '@mantine/core';
import { IconCalendarDown, IconChartBar, IconLock } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { unmask } from '../../../gql';
import type { LeaderTimeQuery } from '../../../gql/graphql';
import { currentEyes } from '../../../lib/eyes';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { WhoYouAre } from '../../../ui/WhoYouAre';
import page from '../../../ui/page.module.css';
import { coachingPath } from '../levels/paths';
import { CalendarView } from './CalendarView';
import { FileDrop } from './FileDrop';
import { PlayerAndCoach } from './PlayerAndCoach';
import { TargetTable } from './TargetTable';
import { TimeChart } from './TimeChart';
import { TargetFields, TimeDocument, WeekFields } from './timeDocument';
import { useTimeEdits } from './timeEdits';
import { useCalendar } from './useCalendar';
import { useWeekEdits } from './useWeekEdits';
import { WeekGrid } from './WeekGrid';
import { totalOf } from './weeks';
import styles from './time.module.css';

type Time = NonNullable<LeaderTimeQuery['viewer']['time']>;

/** How a leader spends their weeks, against what those should look like. It is theirs alone. */
export function TimeRoom() {
  const words = t.time;
  const open = useOpenPath();
  const eyes = currentEyes();
  const { data, asked, problem, retry } = useConfidentialQuery(TimeDocument, {});
  usePage(useMemo(() => [{ label: t.coaching.title, open: () => open(coachingPath) }, { label: words.title }], [open, words]));
  const icon = <IconLock size={32} stroke={1.3} />;
  if (eyes) return <EmptyState page icon={icon} title={words.title}>{t.identity.theirsAlone(eyes.name)}</EmptyState>;
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.viewer.time) return <EmptyState page icon={icon} title={words.nobody} actions={<WhoYouAre />}>{words.nobodyText}</EmptyState>;
  return <Weeks time={data.viewer.time} asked={asked} />;
}

function Weeks({ time, asked }: { time: Time; asked: number }) {
  const words = t.time;
  const [count, setCount] = useState(8);
  const { platform } = useServices();
  const readOnly = !useMayWrite();
  const edits = useTimeEdits();
  const calendar = useCalendar();
  const target = unmask(TargetFields, time.target);
  const { weeks: all, give } = useWeekEdits(unmask(WeekFields, time.weeks), asked);
  const weeks = all.slice(0, count);
  const heading = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState(0);
  // Who comes back from a calendar goes on at the head of the room.
  useEffect(() => { if (left > 0) heading.current?.focus(); }, [left]);
  const leave = () => {
    calendar.leave();
    setLeft((times) => times + 1);
  };
  const choose = () => calendar.choose(platform.chooseCalendarFile());
  const fromCalendar = <Button variant="default" leftSection={<IconCalendarDown size={16} aria-hidden="true" />} onClick={choose}>{words.calendar.take}</Button>;
  const nothing = weeks.every((week) => totalOf(week) === 0);
  return (
    <FileDrop onDrop={readOnly ? null : (transfer) => calendar.choose(platform.droppedFile(transfer))}>
      {calendar.name !== null ? <CalendarView calendar={calendar} weeks={all} target={target} onChoose={choose} onLeave={leave} /> : (
        <div className={page.page}>
          <header className={page.head}>
            <h1 ref={heading} tabIndex={-1} className={page.grow}>{words.title}</h1>
            <Select aria-label={words.weeks} w={120} allowDeselect={false} data={[8, 13, 26, 53].map((n) => ({ value: String(n), label: words.weeksOf(n) }))} value={String(count)} onChange={(value) => setCount(Number(value))} />
            {!readOnly && !nothing && fromCalendar}
          </header>
          {calendar.problem && <p role="alert" className={styles.problem}><strong>{calendar.problem.message}</strong> {calendar.problem.advice}</p>}
          <WhoReads alone>{words.alone}</WhoReads>
          {nothing
            ? <EmptyState icon={<IconChartBar size={28} stroke={1.4} />} title={words.empty.title} actions={!readOnly && fromCalendar}>{`${words.empty.text} ${words.calendar.text}`}</EmptyState>
            : <TimeChart weeks={weeks} target={target} />}
          <WeekGrid weeks={weeks} target={target.people} readOnly={readOnly} onGive={give} onClear={(weekOn) => void edits.clear(weekOn)} />
          <div className={styles.columns}>
            <TargetTable target={time.target} />
            <PlayerAndCoach target={time.target} weeks={all} />
          </div>
        </div>
      )}
    </FileDrop>
  );
}
