import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import styles from './chart.module.css';

interface Props {
  engine: ChartEngine;
  /** The lead of the new seat; null: at the top. */
  under: string | null;
  /** Whether cards are on screen, so that the field can stand by one. */
  atCard: boolean;
  onUnder: (under: string) => void;
  onClose: () => void;
}

/** A field for a title by the card of the lead: Enter adds a seat and goes on beside it, Tab goes on below it, Esc ends. */
export function QuickAdd({ engine, under, atCard, onUnder, onClose }: Props) {
  const { seats } = useOrgEdits();
  const [title, setTitle] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const place = usePlace(engine, atCard ? under : null);
  useEffect(() => input.current?.focus({ preventScroll: true }), [under]);

  const add = async (next: 'beside' | 'below') => {
    const wanted = title.trim();
    if (wanted === '') return onClose();
    setTitle('');
    const result = await seats.open({ title: wanted, reportsTo: under });
    if (!result.ok) return setTitle(wanted);
    // A filter must not take away what one adds.
    engine.keepSeen([result.data.openPosition.position.id]);
    if (next === 'below') onUnder(result.data.openPosition.position.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey && title.trim() !== '')) {
      event.preventDefault();
      void add(event.key === 'Enter' ? 'beside' : 'below');
    }
  };
  const lead = under === null ? undefined : engine.seat(under);
  return (
    <div className={styles.quickAdd} style={place}>
      <label>
        <span className={styles.quickHint}>{lead ? t.chart.addUnder(seatName(lead)) : t.chart.addTop}</span>
        <input ref={input} value={title} placeholder={t.chart.newSeatTitle} maxLength={500} onChange={(event) => setTitle(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={onClose} />
      </label>
      <span className={styles.quickHint}>{t.chart.quickAddKeys}</span>
    </div>
  );
}

/** Below the card of the lead, kept inside of the chart; in the middle where the lead is not in sight. */
function usePlace(engine: ChartEngine, under: string | null): { left: number; top: number } | undefined {
  const [, follow] = useState(0);
  useEffect(() => {
    const stops = [engine.on('camera', () => follow((n) => n + 1)), engine.on('layout', () => follow((n) => n + 1))];
    return () => stops.forEach((stop) => stop());
  }, [engine]);
  const rect = under === null ? null : engine.viewpoint.rectOf(under);
  return rect ? { left: Math.max(12, rect.x), top: Math.max(12, rect.y + rect.height + 8) } : undefined;
}
