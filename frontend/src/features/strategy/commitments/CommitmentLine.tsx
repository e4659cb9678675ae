import { IconAlertTriangle, IconCheck, IconCircleDashed, IconHourglass, IconLock, IconX, type Icon } from '@tabler/icons-react';
import type { CommitmentRowFragment, CommitmentState } from '../../../gql/graphql';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { To } from '../../../ui/To';
import { Told } from '../../../ui/Told';
import { commitmentPath } from './commitmentPaths';
import styles from './commitments.module.css';

const words = t.commitments;
const icons: Readonly<Record<CommitmentState, Icon>> = { REQUESTED: IconCircleDashed, DISCOVERY: IconHourglass, COMMITTED: IconLock, DECLINED: IconX, DELIVERED: IconCheck, BROKEN: IconAlertTriangle, WITHDRAWN: IconX };

/** How far a commitment is, by shape and by word. */
export function StateMark({ state }: { state: CommitmentState }) {
  const Mark = icons[state];
  return <span className={styles.state} data-state={state}><Mark size={13} aria-hidden="true" />{words.state[state]}</span>;
}

/** One commitment in a list: what, whose, how far, for when, and what is missing. */
export function CommitmentLine({ row, withTeam }: { row: CommitmentRowFragment; withTeam: boolean }) {
  const day = (date: string) => formatDay(date, new Date());
  return (
    <li className={styles.row}>
      <span className={styles.rowTitle}>
        <To path={commitmentPath(row.id)}>{row.title}</To>
        {withTeam && <span className={styles.team}><TeamDot color={row.team.color} />{row.team.name}</span>}
      </span>
      <StateMark state={row.state} />
      <span className={styles.lack}>
        {row.atRisk && <Told className={styles.warn} why={sayDays(row.riskReasons.join('\n'))}><IconAlertTriangle size={13} aria-hidden="true" />{words.atRisk}</Told>}
        {row.postMortemDue && <span className={styles.warn}><IconAlertTriangle size={13} aria-hidden="true" />{words.postMortemDue}</span>}
        {row.state === 'DISCOVERY' && row.lacks.length > 0 && <Told className={styles.soft} why={sayDays(row.lacks.map(({ text }) => text).join('\n'))}>{words.missing(row.lacks.length)}</Told>}
      </span>
      <span className={styles.when}>{row.dueOn ? words.due(day(row.dueOn)) : row.neededBy ? words.needed(day(row.neededBy)) : words.noDay}</span>
    </li>
  );
}
