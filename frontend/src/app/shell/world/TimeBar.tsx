import { useMemo } from 'react';
import { dayOf, formatDay, formatDayAndTime, formatTime } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { StepBar, type Step } from './StepBar';
import { labelsOf, markAt, type TimeMark } from './timeMarks';

/** A step for each change that was made. */
export function TimeBar({ asOf, marks }: { asOf: string; marks: readonly TimeMark[] }) {
  const steps = useMemo(() => {
    const labels = labelsOf(marks, 6);
    const now = new Date();
    return marks.map(({ at, summary }, index): Step => {
      const name = formatDayAndTime(at);
      return { world: { scenario: null, asOf: at }, name, label: labelOf(labels.get(index), now), said: `${name}. ${summary}` };
    });
  }, [marks]);
  return <StepBar words={t.world.time} steps={steps} at={markAt(marks, asOf)} />;
}

function labelOf(label: { at: string; kind: 'day' | 'time' } | undefined, now: Date): string | undefined {
  return label && (label.kind === 'day' ? formatDay(dayOf(new Date(label.at)), now) : formatTime(label.at));
}
