import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCheck, IconMinus, IconStar } from '@tabler/icons-react';
import type { PersonGapFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { showNumber } from '../../../lib/format/numbers';
import { Told } from '../../../ui/Told';
import { showLevel, showSteps } from '../levels/showLevel';
import { wordOf, type GapWord } from './gapRows';
import styles from './gaps.module.css';

const icons = { strength: IconStar, weakness: IconArrowDown, small: IconArrowDown, fine: IconCheck, open: IconMinus } as const satisfies Record<GapWord, unknown>;

/** Every gap with its numbers, the largest weighted first: the bar leaves its middle to the side of what is missing or above. */
export function GapTable({ gaps }: { gaps: readonly PersonGapFragment[] }) {
  const { columns } = t.gaps;
  return (
    <table className={styles.table} aria-label={t.gaps.list}>
      <thead>
        <tr>
          <th scope="col">{columns.competency}</th><th scope="col" className={styles.number}>{columns.expected}</th><th scope="col" className={styles.number}>{columns.current}</th>
          <th scope="col" className={styles.barHead}>{columns.gap}</th><th scope="col" className={styles.number}>{columns.weighted}</th><th scope="col">{columns.word}</th><th scope="col">{columns.from}</th>
        </tr>
      </thead>
      <tbody>{gaps.map((gap) => <Row key={gap.competency.id} gap={gap} />)}</tbody>
    </table>
  );
}

function Row({ gap }: { gap: PersonGapFragment }) {
  const word = wordOf(gap);
  const Icon = icons[word];
  const { from, current, weighted } = gap;
  return (
    <tr>
      <th scope="row" title={gap.competency.name}>{gap.competency.name}</th>
      <td className={styles.number}>{gap.expected}</td>
      <td className={styles.number}>{current == null ? t.assess.none : showLevel(current)}</td>
      <td>{gap.gap == null ? null : <GapBar gap={gap.gap} />}</td>
      <td className={styles.number}><Told why={t.gaps.importance(gap.importance)}>{weighted == null ? t.assess.none : showNumber(weighted, Number.isInteger(weighted) ? 0 : 1)}</Told></td>
      <td><span className={styles.word} data-word={word}><Icon size={14} stroke={1.7} aria-hidden="true" />{t.gaps[word]}</span></td>
      <td className={styles.from}>{from && <Told why={from.author ? `${from.author.name} (${t.assess.kind[from.kind]})` : ''}>{t.gaps.from(t.gaps.kind[from.kind], formatDay(from.assessedOn, new Date()))}</Told>}</td>
    </tr>
  );
}

/** A gap as a bar from a middle: to the left what is missing, to the right what is above, and the number beside it. */
function GapBar({ gap }: { gap: number }) {
  const share = `${(Math.min(3, Math.abs(gap)) / 3) * 50}%`;
  const side = gap > 0 ? 'below' : gap < 0 ? 'above' : 'meets';
  const Arrow = gap > 0 ? IconArrowDown : IconArrowUp;
  return (
    <span className={styles.gap}>
      <span className={styles.bar} data-side={side} aria-hidden="true"><i style={{ width: share }} /></span>
      <span className={styles.gapNumber}>{gap === 0 ? '0' : <><Arrow size={12} stroke={2} aria-hidden="true" />{showSteps(gap)}</>}<VisuallyHidden>{gap === 0 ? t.gaps.meets : t.gaps[side === 'below' ? 'below' : 'above']}</VisuallyHidden></span>
    </span>
  );
}
