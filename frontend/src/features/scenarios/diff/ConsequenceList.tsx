import { IconAlertTriangle, IconEye, IconInfoCircle } from '@tabler/icons-react';
import { graphql, unmask, type FragmentType } from '../../../gql';
import type { ConsequenceFragment, ConsequenceSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { personPath, seatPath, teamPath, WorldLink } from '../WorldLink';
import styles from '../scenarios.module.css';

const Consequence = graphql(`
  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }
`);

const icons = { ERROR: IconAlertTriangle, WARN: IconEye, INFO: IconInfoCircle } as const satisfies Record<ConsequenceSeverity, unknown>;

interface Props {
  scenario: string;
  consequences: readonly FragmentType<typeof Consequence>[];
}

/** What follows from the changes, the gravest first: by a shape, a word and the reason. */
export function ConsequenceList({ scenario, consequences }: Props) {
  return (
    <ul className={styles.consequences}>
      {unmask(Consequence, consequences).map((consequence, index) => {
        const Icon = icons[consequence.severity];
        return (
          <li key={index} data-severity={consequence.severity}>
            <Icon size={16} stroke={1.6} role="img" aria-label={t.scenarios.diff.severity[consequence.severity]} />
            <span>{consequence.text}{' '}<About scenario={scenario} consequence={consequence} /></span>
          </li>
        );
      })}
    </ul>
  );
}

/** The way to what it is about. */
function About({ scenario, consequence: { position, person, team } }: { scenario: string; consequence: ConsequenceFragment }) {
  const to = position ? { path: seatPath(position.id), name: position.title } : person ? { path: personPath(person.id), name: person.name } : team ? { path: teamPath(team.id), name: team.name } : null;
  return to && <WorldLink scenario={scenario} to={to.path} className={styles.about}>{to.name}</WorldLink>;
}
