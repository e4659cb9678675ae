import { Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff, IconList } from '@tabler/icons-react';
import type { Problem } from '../../../lib/graphql/problem';
import type { FindingSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { FindingCounts } from './useFindings';
import { severities } from './findingFilter';
import { SeverityGlyph } from './SeverityGlyph';
import legend from '../../../ui/chartLegend.module.css';
import { Told } from '../../../ui/Told';
import styles from './limits.module.css';

interface Props {
  counts: FindingCounts | null;
  /** How many of them are on the cards: no more than the server gives at once. */
  read: number;
  problem: Problem | null;
  shown: boolean;
  listed: boolean;
  /** Only the buttons: the list beside it says the rest, or there is no room. */
  compact: boolean;
  onShown: () => void;
  onList: (severity?: FindingSeverity) => void;
}

/** What the badges on cards say and how many there are of each; the way to the list of them, and the switch that hides the badges. */
export function FindingLegend({ counts, read, problem, shown, listed, compact, onShown, onList }: Props) {
  const words = t.limits.findings;
  const all = counts ? counts.ERROR + counts.WARN + counts.INFO : 0;
  const label = shown ? words.hide : words.show;
  const Eye = shown ? IconEye : IconEyeOff;
  return (
    <div className={legend.legend} role="group" aria-label={words.legend}>
      {problem && <Told role="alert" why={problem.advice}>{words.unread}</Told>}
      {counts && all === 0 && <span className={styles.soft}>{words.none}</span>}
      {counts && shown && !compact && severities.toReversed().filter((severity) => counts[severity] > 0).map((severity) => (
        <button key={severity} type="button" className={legend.entry} title={words.open} onClick={() => onList(severity)}>
          <SeverityGlyph severity={severity} decorative /><strong>{counts[severity].toLocaleString()}</strong> {words.kinds[severity](counts[severity])}
        </button>
      ))}
      {counts && !shown && !compact && all > 0 && <button type="button" className={legend.entry} title={words.open} onClick={() => onList()}>{words.button(all)}</button>}
      {counts && shown && !compact && read < all && <span className={styles.soft}>{words.cut(read, all)}</span>}
      <Tooltip label={words.open}><button type="button" className={legend.button} aria-label={words.open} aria-pressed={listed} onClick={() => onList()}><IconList size={14} aria-hidden="true" /></button></Tooltip>
      <Tooltip label={label}><button type="button" className={legend.button} aria-label={label} onClick={onShown}><Eye size={14} aria-hidden="true" /></button></Tooltip>
    </div>
  );
}
