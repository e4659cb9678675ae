import { Link } from '@tanstack/react-router';
import type { ConsequencesQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { ConsequenceList } from '../../../ui/ConsequenceList';
import { DiffNumbers } from '../../../ui/DiffNumbers';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { Section } from '../seat/Section';
import seat from '../seat/seat.module.css';
import styles from './consequences.module.css';

const ConsequencesDocument = graphql(`
  query Consequences($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      scenario { id holding { seats { id } } }
      diff {
        empty
        counts {
          seatsOpened seatsClosed seatsMoved seatsRenamed seatsChanged peopleMoved peopleAssigned peopleDisplaced peopleUnplaced
          teamsCreated teamsArchived membershipsAdded membershipsRemoved linesAdded linesRemoved
        }
        layersChanged
        ...DiffNumbers
        spans(first: 8) { before after position { id title person { id name } } }
        peopleDisplaced(first: 20) { person { id name } from { id title } to { id title } }
        peopleUnplaced(first: 20) { person { id name } from { id title } }
        consequences(first: 60) { ...Consequence }
      }
    }
  }
`);

type Diff = ConsequencesQuery['org']['diff'];

/** What the scenario changes and what follows from it, kept up while it is edited. */
export function Consequences({ scenario, onChoose }: { scenario: string; onChoose: (id: string) => void }) {
  const words = t.world.consequences;
  const [{ data, error }, retry] = useOrgQuery({ query: ConsequencesDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  const { diff } = data.org;
  return (
    <div className={seat.inspector}>
      <header className={seat.head}>
        <h2 className={seat.overviewTitle}>{words.title}</h2>
        {diff.empty ? <p className={styles.none}>{words.none}</p> : <Counts counts={diff.counts} lifted={data.org.scenario?.holding.seats.length ?? 0} />}
      </header>
      <Follows diff={diff} scenario={scenario} onChoose={onChoose} />
      <Section title={t.scenarios.numbers.title}><DiffNumbers diff={diff} />{diff.layersChanged > 0 && <p className={styles.note}>{t.scenarios.diff.layersChanged(diff.layersChanged)}</p>}</Section>
      <Spans spans={diff.spans} onChoose={onChoose} />
      <People title={t.scenarios.diff.list.peopleDisplaced} moves={diff.peopleDisplaced} total={diff.counts.peopleDisplaced} />
      <People title={t.scenarios.diff.list.peopleUnplaced} moves={diff.peopleUnplaced} total={diff.counts.peopleUnplaced} />
    </div>
  );
}

/** How many of each kind there are, those that there are. */
function Counts({ counts, lifted }: { counts: Diff['counts']; lifted: number }) {
  const words = t.world.consequences.count;
  const kinds = (Object.keys(words) as (keyof typeof words)[]).filter((kind) => counts[kind] > 0);
  return (
    <dl className={styles.counts}>
      {kinds.map((kind) => <div key={kind}><dt>{words[kind](counts[kind])}{kind === 'seatsMoved' && lifted > 0 && `, ${t.world.consequences.lifted(lifted)}`}</dt><dd>{counts[kind].toLocaleString()}</dd></div>)}
    </dl>
  );
}

function Follows({ diff, scenario, onChoose }: { diff: Diff; scenario: string; onChoose: (id: string) => void }) {
  const words = t.scenarios.diff;
  if (diff.empty) return null;
  return (
    <Section title={words.consequences}>
      {diff.consequences.length === 0 ? <p className={styles.note}>{words.noConsequences}</p> : <ConsequenceList scenario={scenario} consequences={diff.consequences} onChoose={onChoose} />}
    </Section>
  );
}

function Spans({ spans, onChoose }: { spans: Diff['spans']; onChoose: (id: string) => void }) {
  if (spans.length === 0) return null;
  return (
    <Section title={t.world.consequences.spans}>
      <ul className={styles.rows}>
        {spans.map(({ position, before, after }) => (
          <li key={position.id}>
            <button type="button" className={styles.led} onClick={() => onChoose(position.id)} title={position.title}>{position.person?.name ?? position.title}</button>
            <span className={styles.figures}>{before.toLocaleString()} → <strong>{after.toLocaleString()}</strong></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Move {
  person: { id: string; name: string };
  from?: { id: string; title: string } | null;
  to?: { id: string; title: string } | null;
}

function People({ title, moves, total }: { title: string; moves: readonly Move[]; total: number }) {
  if (moves.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.rows}>
        {moves.map(({ person, from, to }) => (
          <li key={person.id}>
            <Link className={styles.led} to="/people/$personId" params={{ personId: person.id }}>{person.name}</Link>
            <span className={styles.note}>{[from?.title, to?.title].filter(Boolean).join(' → ')}</span>
          </li>
        ))}
      </ul>
      {total > moves.length && <p className={styles.note}>{t.world.consequences.more(total - moves.length)}</p>}
    </Section>
  );
}
