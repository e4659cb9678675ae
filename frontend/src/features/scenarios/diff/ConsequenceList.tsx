import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { graphql, unmask, type FragmentType } from '../../../gql';
import type { ConsequenceFragment, ConsequenceSeverity } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { personPath, seatPath, teamPath, WorldLink } from '../WorldLink';
import shared from '../scenarios.module.css';
import styles from './diff.module.css';

const Consequence = graphql(`
  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }
`);

const icons = { ERROR: IconCircleX, WARN: IconAlertTriangle, INFO: IconInfoCircle } as const satisfies Record<ConsequenceSeverity, unknown>;

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
            <span><Linked scenario={scenario} consequence={consequence} /></span>
          </li>
        );
      })}
    </ul>
  );
}

/** The text, with the way to what it is about where it names it, and behind it where it does not. */
function Linked({ scenario, consequence: { text, position, person, team } }: { scenario: string; consequence: ConsequenceFragment }) {
  const about = position ? { path: seatPath(position.id), name: position.title } : person ? { path: personPath(person.id), name: person.name } : team ? { path: teamPath(team.id), name: team.name } : null;
  if (!about) return text;
  const at = text.indexOf(about.name);
  const link = <WorldLink scenario={scenario} to={about.path} className={shared.about}>{about.name}</WorldLink>;
  return at < 0 ? <>{text} {link}</> : <>{text.slice(0, at)}{link}{text.slice(at + about.name.length)}</>;
}
