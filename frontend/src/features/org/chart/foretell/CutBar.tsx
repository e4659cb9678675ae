import { ActionIcon } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import type { Foretold } from '../../../../chart/gestures/drop';
import { seatName } from '../../../../chart/strings';
import { t } from '../../../../lib/strings/strings';
import { Keys } from '../../../../ui/Keys';
import type { Clipboard } from '../useClipboard';
import { SeverityGlyph } from '../../limits/SeverityGlyph';
import { saidOf } from './foretold';
import { useForetold } from './useForetold';
import styles from './foretell.module.css';

const words = t.chart.foretell;

/** What is cut or copied and waits to be pasted, and what pasting it under the card that the keyboard is on would change. */
export function CutBar({ engine, held, onPutBack }: { engine: ChartEngine; held: Clipboard; onPutBack: () => void }) {
  const [current, setCurrent] = useState(engine.current);
  // A change of the chart may be one of what is cut, or of where it would go.
  const [layout, setLayout] = useState(0);
  useEffect(() => {
    const stops = [engine.on('current', setCurrent), engine.on('layout', () => setLayout((n) => n + 1))];
    return () => stops.forEach((stop) => stop());
  }, [engine]);
  const { verdict, move } = useMemo(() => verdictOn(engine, held, current, layout), [engine, held, current, layout]);
  const findings = useForetold(move);
  const { kind, ids } = held;
  const first = ids[0] === undefined ? undefined : engine.seat(ids[0]);
  if (ids.length === 0) return null;
  const [one, many] = kind === 'cut' ? [words.one, words.many] : [words.copyOne, words.copyMany];
  return (
    <div className={styles.bar} role="group" aria-label={words[kind]}>
      <strong className={styles.what}>{ids.length === 1 && first ? one(kind === 'cut' ? seatName(first) : first.title) : many(ids.length)}</strong>
      <div role="status" aria-label={words.paste} className={styles.said}>
        {verdict === null ? words.where : verdict.allowed ? verdict.preview?.join(' · ') : verdict.reason}
        {findings?.map((finding) => <Finding key={finding.text} finding={finding} />)}
      </div>
      <span className={styles.keys}><Keys shortcut="V" /></span>
      <ActionIcon size={24} aria-label={words.putBack} onClick={onPutBack}><IconX size={15} aria-hidden="true" /></ActionIcon>
    </div>
  );
}

/** What pasting under the current card would do; there is no move where that is one of the cut seats, nor for a copy. */
function verdictOn(engine: ChartEngine, { kind, ids }: Clipboard, current: string | null, _layout: number) {
  if (ids.length === 0 || current === null) return { verdict: null, move: null };
  if (kind === 'copy') return { verdict: engine.copyOn(ids, current), move: null };
  if (ids.includes(current)) return { verdict: null, move: null };
  const verdict = engine.verdictOn(ids, current);
  return { verdict, move: verdict.allowed ? { seatIds: ids, newParentId: current, index: 0 } : null };
}

function Finding({ finding }: { finding: Foretold }) {
  const { tone } = finding;
  return (
    <span className={styles.finding}>
      {tone === 'resolved' && <IconCheck size={13} aria-hidden="true" className={styles.resolved} />}
      {tone !== 'resolved' && tone !== 'plain' && <SeverityGlyph severity={severityOf[tone]} decorative />}
      {saidOf(finding)}
    </span>
  );
}

const severityOf = { info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;
