import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { t } from '../../../lib/strings/strings';
import { useOrgEdits } from '../edits/useOrgEdits';
import { selectOnceThere } from './selectOnceThere';
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

/**
 * A field for titles by the card of the lead, as in an outliner: Enter adds a seat and goes on beside it, Tab goes on
 * below it, Shift+Tab one level up, Esc ends. Who types faster than the server answers loses nothing: each title waits
 * for the seat before it.
 */
export function QuickAdd({ engine, under, atCard, onUnder, onClose }: Props) {
  const { seats } = useOrgEdits();
  const [title, setTitle] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const place = usePlace(engine, atCard ? under : null);
  const added = useRef<{ lead: Promise<string | null>; last: string | null }>({ lead: Promise.resolve(under), last: null });
  useEffect(() => input.current?.focus({ preventScroll: true }), [under]);

  const add = (next: 'beside' | 'below') => {
    const wanted = title.trim();
    if (wanted === '') return end();
    setTitle('');
    added.current.lead = added.current.lead.then(async (lead) => {
      const result = await seats.open({ title: wanted, reportsTo: lead });
      if (!result.ok) {
        setTitle((typed) => typed || wanted);
        return lead;
      }
      const { id } = result.data.openPosition.position;
      added.current.last = id;
      // A filter must not take away what one adds.
      engine.keepSeen([id]);
      if (next === 'below') onUnder(id);
      return next === 'below' ? id : lead;
    });
  };
  const up = () => {
    const above = under === null ? undefined : engine.seat(under)?.reportsTo;
    if (above == null) return;
    added.current.lead = Promise.resolve(above);
    onUnder(above);
  };
  const end = () => {
    onClose();
    // The keyboard goes back to the chart, on the seat that came last.
    document.querySelector<HTMLElement>('[data-chart-tree=hidden]')?.focus({ preventScroll: true });
    void added.current.lead.then(() => { if (added.current.last !== null) selectOnceThere(engine, [added.current.last]); });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') end();
    if (event.key !== 'Enter' && event.key !== 'Tab') return;
    event.preventDefault();
    if (event.key === 'Enter') add('beside');
    else if (event.shiftKey) up();
    else add('below');
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
