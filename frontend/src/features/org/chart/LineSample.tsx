import type { LineKind } from '../../../chart/model/seat';
import { LINE_STYLES, type EndMark } from '../../../chart/render/lines';
import styles from './chart.module.css';

/** A short piece of a line with its dash and end mark, exactly as the chart draws it. */
export function LineSample({ kind }: { kind: LineKind | 'tree' }) {
  const style = kind === 'tree' ? null : LINE_STYLES[kind];
  return (
    <svg className={styles.sample} viewBox="0 0 52 12" aria-hidden="true">
      <path d={style ? 'M1 6H42' : 'M1 6H51'} strokeDasharray={style?.dash.join(' ')} strokeLinecap="round" />
      {style && <Mark mark={style.mark} />}
    </svg>
  );
}

function Mark({ mark }: { mark: EndMark }) {
  switch (mark) {
    case 'ring': return <circle cx="47" cy="6" r="3.5" fill="none" />;
    case 'triangle': return <path d="M43 2l8 4-8 4z" fill="currentColor" />;
    case 'diamond': return <path d="M43 6l4-4 4 4-4 4z" fill="currentColor" />;
    case 'chevron': return <path d="M44 2l5 4-5 4" fill="none" />;
  }
}
