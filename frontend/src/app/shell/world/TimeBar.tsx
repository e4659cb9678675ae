import { ActionIcon, SegmentedControl, Slider, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlayerSkipBackFilled, IconPlayerSkipForwardFilled } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useProvideScope } from '../../../lib/commands/useCommands';
import { dayOf, formatDay, formatDayAndTime, formatTime } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useGoToWorld } from '../../../lib/useWorld';
import { timeScope } from '../../commands/timeScope';
import { labelsOf, markAt, type TimeMark } from './timeMarks';
import styles from './TimeBar.module.css';

const speeds = { slow: 2400, normal: 1200, fast: 500 } as const;
type Speed = keyof typeof speeds;

/** How long a hand on the bar may go on before the chart follows. */
const patience = 90;

interface Props {
  asOf: string;
  marks: readonly TimeMark[];
}

/** A step for each change that was made: drag, arrow keys, back, on, and play. */
export function TimeBar({ asOf, marks }: Props) {
  const words = t.world.time;
  const at = markAt(marks, asOf);
  const last = marks.length - 1;
  const { shown, goTo } = useSteps(at, marks);
  const { playing, setPlaying, speed, setSpeed } = usePlay(shown, last, goTo);
  const step = useCallback((by: number) => { setPlaying(false); goTo(Math.min(last, Math.max(0, shown + by))); }, [setPlaying, goTo, last, shown]);
  const toggle = useCallback(() => {
    if (!playing && shown >= last) goTo(0);
    setPlaying(!playing);
  }, [setPlaying, goTo, last, shown, playing]);
  useProvideScope(timeScope, useMemo(() => ({ step, toggle, canBack: shown > 0, canForward: shown < last }), [step, toggle, shown, last]));

  const now = new Date();
  const labels = useMemo(() => labelsOf(marks, 6), [marks]);
  const say = (index: number) => (marks[index] ? `${formatDayAndTime(marks[index].at)}. ${marks[index].summary}` : words.nothing);
  return (
    <div className={styles.bar} role="group" aria-label={words.bar}>
      <div className={styles.buttons}>
        <Step label={words.previous} disabled={shown <= 0} onClick={() => step(-1)}><IconPlayerSkipBackFilled size={14} aria-hidden="true" /></Step>
        <Step label={playing ? words.pause : words.play} disabled={last < 1} onClick={toggle}>
          {playing ? <IconPlayerPauseFilled size={15} aria-hidden="true" /> : <IconPlayerPlayFilled size={15} aria-hidden="true" />}
        </Step>
        <Step label={words.next} disabled={shown >= last} onClick={() => step(1)}><IconPlayerSkipForwardFilled size={14} aria-hidden="true" /></Step>
      </div>
      <Slider
        className={styles.slider ?? ''} classNames={{ mark: styles.mark ?? '', markLabel: styles.markLabel ?? '', bar: styles.filled ?? '', thumb: styles.thumb ?? '', track: styles.track ?? '', label: styles.label ?? '' }}
        min={0} max={Math.max(1, last)} step={1} value={Math.max(0, shown)} disabled={last < 1} size={4} thumbSize={16}
        thumbLabel={words.at} thumbValueText={say} label={(index) => (marks[index] ? formatDayAndTime(marks[index].at) : '')}
        marks={marks.map((_mark, value) => ({ value, label: labelOf(labels.get(value), now) }))}
        onChange={(index) => { setPlaying(false); goTo(index); }}
      />
      <SegmentedControl
        className={styles.speed ?? ''} aria-label={words.speed} size="xs" value={speed} onChange={(value) => setSpeed(value === 'slow' || value === 'fast' ? value : 'normal')}
        data={(Object.keys(speeds) as Speed[]).map((value) => ({ value, label: words.speeds[value] }))}
      />
    </div>
  );
}

function labelOf(label: { at: string; kind: 'day' | 'time' } | undefined, now: Date): string | undefined {
  return label && (label.kind === 'day' ? formatDay(dayOf(new Date(label.at)), now) : formatTime(label.at));
}

function Step({ label, disabled, onClick, children }: { label: string; disabled: boolean; onClick: () => void; children: ReactNode }) {
  return <Tooltip label={label}><ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>{children}</ActionIcon></Tooltip>;
}

/** The step that the hand is on. The address, and with it the chart, follows as soon as the hand rests a moment. */
function useSteps(at: number, marks: readonly TimeMark[]) {
  const go = useGoToWorld();
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const timer = setTimeout(() => {
      const mark = marks[wanted];
      if (mark) go({ scenario: null, asOf: mark.at }, { replace: true });
      setWanted(null);
    }, patience);
    return () => clearTimeout(timer);
  }, [wanted, marks, go]);
  return { shown: wanted ?? at, goTo: setWanted };
}

/** Steps on by itself while it plays, to the last change. */
function usePlay(shown: number, last: number, goTo: (index: number) => void) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('normal');
  useEffect(() => {
    if (!playing) return;
    if (shown >= last) return setPlaying(false);
    const timer = setTimeout(() => goTo(shown + 1), speeds[speed] - patience);
    return () => clearTimeout(timer);
  }, [playing, shown, last, speed, goTo]);
  return { playing, setPlaying, speed, setSpeed };
}
