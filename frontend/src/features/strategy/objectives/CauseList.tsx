import { sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { To } from '../../../ui/To';
import { commitmentPath } from '../commitments/commitmentPaths';
import type { Objective } from './ObjectivePage';
import styles from './objectives.module.css';

const words = t.objectives.page;

/** Why an objective stands as it does, each with the way to what it comes from. */
export function CauseList({ causes }: { causes: Objective['healthCauses'] }) {
  return (
    <ul className={styles.reasons} aria-label={words.reasons}>
      {causes.map(({ text, dependency, commitment, seat }) => (
        <li key={text}>
          {sayDays(text)}
          {dependency && <> <To path={`/teams/${dependency.provider.id}`}>{words.toTeam(dependency.provider.name)}</To></>}
          {commitment && <> <To path={commitmentPath(commitment.id)}>{words.toCommitment}</To></>}
          {seat?.team && <> <To path={`/teams/${seat.team.id}`}>{words.toTeam(seat.team.name)}</To></>}
        </li>
      ))}
    </ul>
  );
}
