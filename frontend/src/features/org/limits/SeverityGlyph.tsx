import { BADGE_GLYPHS, glyphPath } from '../../../chart/render/glyphs';
import type { FindingSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { toneOf } from './seatBadges';
import styles from './limits.module.css';

/** The shape by which the chart tells a severity; beside words that say it, it is decoration. */
export function SeverityGlyph({ severity, decorative = false }: { severity: FindingSeverity; decorative?: boolean }) {
  const said = decorative ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': t.limits.severity[severity] };
  return <svg className={styles.glyph} data-severity={severity} viewBox="0 0 16 16" {...said}><path d={glyphPath(BADGE_GLYPHS[toneOf[severity]])} /></svg>;
}
