import { useEffect, useState } from 'react';
import type { MarkLegendEntry } from '../../../chart/Appearance';
import type { ChartEngine } from '../../../chart/engine';
import type { ChartComparison } from '../../../chart/model/comparison';
import { glyphPath, MARK_STYLES } from '../../../chart/render/glyphs';
import type { ChartTheme } from '../../../chart/render/theme';
import { t } from '../../../lib/strings/strings';
import styles from './compare.module.css';

/** What the marks on the chart say, and how many seats have each. */
export function MarkLegend({ engine, comparison, theme }: { engine: ChartEngine; comparison: ChartComparison; theme: ChartTheme }) {
  const [entries, setEntries] = useState<readonly MarkLegendEntry[]>([]);
  useEffect(() => {
    const read = () => setEntries(engine.markLegend);
    read();
    return engine.on('layout', read);
  }, [engine, comparison]);
  return (
    <div className={styles.legend} role="group" aria-label={t.world.compare.legend}>
      {entries.length === 0 && <span className={styles.soft}>{t.world.compare.nothing}</span>}
      {entries.map(({ mark, label, count }) => (
        <span key={mark} className={styles.entry}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d={glyphPath(MARK_STYLES[mark].glyph)} fill={theme.marks[mark].ink} /></svg>
          {label} <strong>{count.toLocaleString()}</strong>
        </span>
      ))}
    </div>
  );
}
