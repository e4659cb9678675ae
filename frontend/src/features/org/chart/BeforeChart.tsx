import { useEffect, useState } from 'react';
import { ChartCanvas } from '../../../chart/ChartCanvas';
import type { ChartOptions } from '../../../chart/chartTypes';
import type { ChartEngine } from '../../../chart/engine';
import type { ChartFilter } from '../../../chart/Filtering';
import { syncEngines } from '../../../chart/EngineSync';
import type { ChartTheme } from '../../../chart/render/theme';
import { englishStrings } from '../../../chart/strings';
import { t } from '../../../lib/strings/strings';
import type { Before } from './useBefore';
import styles from './compare.module.css';

const strings = { ...englishStrings, chart: t.world.compare.beforeChart };

interface Props {
  before: Before;
  /** The chart of the scenario: it leads, and both stay in step. */
  engine: ChartEngine | null;
  theme: ChartTheme;
  options: Partial<ChartOptions>;
  filter: ChartFilter;
}

/** What the scenario stands on, beside it. Nothing can be changed there. */
export function BeforeChart({ before, engine, theme, options, filter }: Props) {
  const [own, setOwn] = useState<ChartEngine | null>(null);
  useEffect(() => {
    if (!engine || !own) return;
    // The rows come to the engine in an effect of the canvas, and only then there is something to be in step with.
    let stop = () => {};
    const frame = requestAnimationFrame(() => { stop = syncEngines(engine, own); });
    return () => { cancelAnimationFrame(frame); stop(); };
  }, [engine, own]);
  return (
    <section className={styles.before} aria-label={t.world.compare.before}>
      <h2 className={styles.side}>{t.world.compare.before}</h2>
      <ChartCanvas ref={setOwn} seats={before.seats} lines={before.lines} theme={theme} strings={strings} options={{ ...options, readOnly: true }} filter={filter} showMinimap={false} />
    </section>
  );
}
