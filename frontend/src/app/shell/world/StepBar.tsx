import { ActionIcon, SegmentedControl, Slider, Tooltip } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled, IconPlayerSkipBackFilled, IconPlayerSkipForwardFilled } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useProvideScope } from '../../../lib/commands/useCommands';
import { t } from '../../../lib/strings/strings';
import { useGoToWorld } from '../../../lib/useWorld';
import type { World } from '../../../lib/world';
import { timeScope } from '../../commands/timeScope';
import styles from './TimeBar.module.css';

const speeds = { slow: 2400, normal: 1200, fast: 500 } as const;
type Speed = keyof typeof speeds;

/** How long a hand on the bar may go on before the chart follows. */
const patience = 90;

/** One world among those that are stepped through. */
export interface Step {
  readonly world: World;
  /** When it is, over the thumb. */
  readonly name: string;
  /** The same under the bar, where there is room for it. */
  readonly label: string | undefined;
  /** When it is and what came with it, for screen readers. */
  readonly said: string;
}

interface Words {
  readonly bar: string;
  readonly at: string;
  readonly previous: string;
  readonly next: string;
}

interface Props {
  words: Words;
  steps: readonly Step[];
  /** The step that is shown; -1 before the first. */
  at: number;
}

/** A bar of worlds in order: drag, arrow keys, back, on, and play. */
export function StepBar({ words, steps, at }: Props) {
  const { time } = t.world;
  const last = steps.length - 1;
  const { shown, goTo } = useSteps(at, steps);
  const { playing, setPlaying, speed, setSpeed } = usePlay(shown, last, goTo);
  const step = useCallback((by: number) => { setPlaying(false); goTo(Math.min(last, Math.max(0, shown + by))); }, [setPlaying, goTo, last, shown]);
  const toggle = useCallback(() => {
    if (!playing && shown >= last) goTo(0);
    setPlaying(!playing);
  }, [setPlaying, goTo, last, shown, playing]);
  useProvideScope(timeScope, useMemo(() => ({ step, toggle, canBack: shown > 0, canForward: shown < last }), [step, toggle, shown, last]));

  return (
    <div className={styles.bar} role="group" aria-label={words.bar}>
      <div className={styles.buttons}>
        <StepButton label={words.previous} disabled={shown <= 0} onClick={() => step(-1)}><IconPlayerSkipBackFilled size={14} aria-hidden="true" /></StepButton>
        <StepButton label={playing ? time.pause : time.play} disabled={last < 1} onClick={toggle}>
          {playing ? <IconPlayerPauseFilled size={15} aria-hidden="true" /> : <IconPlayerPlayFilled size={15} aria-hidden="true" />}
        </StepButton>
        <StepButton label={words.next} disabled={shown >= last} onClick={() => step(1)}><IconPlayerSkipForwardFilled size={14} aria-hidden="true" /></StepButton>
      </div>
      <Slider
        className={styles.slider ?? ''} classNames={{ mark: styles.mark ?? '', markLabel: styles.markLabel ?? '', bar: styles.filled ?? '', thumb: styles.thumb ?? '', track: styles.track ?? '', label: styles.label ?? '' }}
        min={0} max={Math.max(1, last)} step={1} value={Math.max(0, shown)} disabled={last < 1} size={4} thumbSize={16}
        thumbLabel={words.at} thumbValueText={(index) => steps[index]?.said ?? time.nothing} label={(index) => steps[index]?.name ?? ''}
        marks={steps.map(({ label }, value) => ({ value, label }))}
        onChange={(index) => { setPlaying(false); goTo(index); }}
      />
      <SegmentedControl
        className={styles.speed ?? ''} aria-label={time.speed} size="xs" value={speed} onChange={(value) => setSpeed(value === 'slow' || value === 'fast' ? value : 'normal')}
        data={(Object.keys(speeds) as Speed[]).map((value) => ({ value, label: time.speeds[value] }))}
      />
    </div>
  );
}

function StepButton({ label, disabled, onClick, children }: { label: string; disabled: boolean; onClick: () => void; children: ReactNode }) {
  return <Tooltip label={label}><ActionIcon aria-label={label} disabled={disabled} onClick={onClick}>{children}</ActionIcon></Tooltip>;
}

/** The step that the hand is on. The address, and with it the chart, follows as soon as the hand rests a moment. */
function useSteps(at: number, steps: readonly Step[]) {
  const go = useGoToWorld();
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const timer = setTimeout(() => {
      const step = steps[wanted];
      if (step) go(step.world, { replace: true });
      setWanted(null);
    }, patience);
    return () => clearTimeout(timer);
  }, [wanted, steps, go]);
  return { shown: wanted ?? at, goTo: setWanted };
}

/** Steps on by itself while it plays, to the last step. */
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
