import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import { seatName } from '../../../chart/strings';
import { useServices } from '../../../lib/services';
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
 * for the seat before it, and one that is refused is named. Going to another window ends nothing.
 */
export function QuickAdd({ engine, under, atCard, onUnder, onClose }: Props) {
  const { status } = useServices();
  const { seats } = useOrgEdits();
  const [title, setTitle] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const place = usePlace(engine, atCard ? under : null);
  // The leads from where it began down to that of the next seat; one that is still to be opened is known once it is.
  const leads = useRef<Promise<string | null>[]>([Promise.resolve(under)]);
  const opening = useRef<Promise<string | null>>(Promise.resolve(null));
  const ended = useRef(false);
  useEffect(() => input.current?.focus({ preventScroll: true }), [under]);
  useEffect(() => {
    ended.current = false;
    return () => { ended.current = true; };
  }, []);

  /** Goes on below a lead, and shows it once it is known, where it still is the one. */
  const goOn = (way: Promise<string | null>[]) => {
    leads.current = way;
    const lead = way.at(-1)!;
    void lead.then((id) => { if (id !== null && !ended.current && leads.current.at(-1) === lead) onUnder(id); });
  };
  const add = (next: 'beside' | 'below') => {
    const wanted = title.trim();
    if (wanted === '') return end();
    setTitle('');
    const lead = leads.current.at(-1)!;
    const before = opening.current;
    const made = before.then(async () => open(wanted, await lead));
    // What comes last is chosen in the end, whatever was refused after it.
    opening.current = made.then(async (id) => id ?? before);
    if (next === 'below') goOn([...leads.current, made.then((id) => id ?? lead)]);
  };
  const open = async (wanted: string, reportsTo: string | null) => {
    const result = await seats.open({ title: wanted, reportsTo });
    if (result.ok) {
      const { id } = result.data.openPosition.position;
      // A filter must not take away what one adds.
      engine.keepSeen([id]);
      return id;
    }
    // Something else may stand in the field by now, or no field be there.
    setTitle((typed) => typed || wanted);
    status.set({ text: t.chart.notAdded(wanted, result.problem.message), advice: result.problem.advice, tone: 'problem' });
    return null;
  };
  const up = () => {
    const [begun, ...below] = leads.current;
    if (below.length > 0) return goOn(leads.current.slice(0, -1));
    goOn([begun!.then((id) => (id === null ? null : engine.seat(id)?.reportsTo ?? id))]);
  };
  const end = () => {
    ended.current = true;
    onClose();
    // The keyboard goes back to the chart, on the seat that came last.
    document.querySelector<HTMLElement>('[data-chart-tree=hidden]')?.focus({ preventScroll: true });
    void opening.current.then((last) => { if (last !== null) selectOnceThere(engine, [last]); });
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
        <input ref={input} value={title} placeholder={t.chart.newSeatTitle} maxLength={500} onChange={(event) => setTitle(event.currentTarget.value)} onKeyDown={onKeyDown} onBlur={() => { if (document.hasFocus()) onClose(); }} />
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
