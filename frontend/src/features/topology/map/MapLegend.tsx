import { t } from '../../../lib/strings/strings';
import { themeInk } from './ink';
import { legendRows } from './legendRows';
import styles from './map.module.css';

/** What shapes and lines mean, in words, each beside what it looks like; with the numbers of the load where that is shown. */
export function MapLegend({ load = false }: { load?: boolean }) {
  const words = t.topology.legend;
  return (
    <details className={styles.legend}>
      <summary>{words.title}</summary>
      <ul tabIndex={0} aria-label={words.title}>
        {legendRows(themeInk, load).map(({ key, sample, words: means }) => <li key={key}><svg width="46" height="28" viewBox="-3 0 46 28" aria-hidden="true">{sample}</svg>{means}</li>)}
      </ul>
    </details>
  );
}
