import { IconAlertTriangle, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import { unmask, type FragmentType } from '../gql';
import type { ConsequenceFragment, ConsequenceSeverity } from '../gql/graphql';
import { graphql } from '../lib/graphql/document';
import { sayDays } from '../lib/format/dates';
import { t } from '../lib/strings/strings';
import { personPath, seatPath, teamPath, WorldLink } from './WorldLink';
import styles from './ConsequenceList.module.css';
import linkStyles from './WorldLink.module.css';

const Consequence = graphql(`
  fragment Consequence on Consequence { kind severity text position { id title } person { id name } team { id name } }
`);

const icons = { ERROR: IconCircleX, WARN: IconAlertTriangle, INFO: IconInfoCircle } as const satisfies Record<ConsequenceSeverity, unknown>;

interface Props {
  scenario: string;
  consequences: readonly FragmentType<typeof Consequence>[];
  /** Shows a seat beside what is on screen; without it a seat is a link to the chart. */
  onChoose?: ((id: string) => void) | undefined;
}

/** What follows from the changes, the gravest first: by a shape, a word and the reason. */
export function ConsequenceList({ scenario, consequences, onChoose }: Props) {
  return (
    <ul className={styles.consequences}>
      {unmask(Consequence, consequences).map((consequence, index) => {
        const Icon = icons[consequence.severity];
        return (
          <li key={index} data-severity={consequence.severity}>
            <Icon size={16} stroke={1.6} role="img" aria-label={t.scenarios.diff.severity[consequence.severity]} />
            <span><Linked scenario={scenario} consequence={consequence} onChoose={onChoose} /></span>
          </li>
        );
      })}
    </ul>
  );
}

/** The text, with the way to what it is about where it names it, and behind it where it does not. */
function Linked({ scenario, consequence: { text: sentence, position, person, team }, onChoose }: { scenario: string; consequence: ConsequenceFragment; onChoose: Props['onChoose'] }) {
  const about = position ? { path: seatPath(position.id), name: position.title } : person ? { path: personPath(person.id), name: person.name } : team ? { path: teamPath(team.id), name: team.name } : null;
  const text = sayDays(sentence);
  if (!about) return text;
  const at = text.indexOf(about.name);
  const link = position && onChoose
    ? <button type="button" className={`${linkStyles.link} ${styles.choose}`} title={t.world.consequences.show} onClick={() => onChoose(position.id)}>{about.name}</button>
    : <WorldLink scenario={scenario} to={about.path}>{about.name}</WorldLink>;
  return at < 0 ? <>{text} {link}</> : <>{text.slice(0, at)}{link}{text.slice(at + about.name.length)}</>;
}
