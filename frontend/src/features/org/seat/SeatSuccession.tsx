import { NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { LossRisk, NameSuccessorInput, Readiness, SeatSuccessionQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { InlineText } from '../../../ui/InlineText';
import { InnerLink } from '../../../ui/InnerLink';
import { SearchPicker } from '../../../ui/SearchPicker';
import { ProblemState } from '../../../ui/states';
import { personPath } from '../../../ui/WorldLink';
import { RemoveButton, Section } from './Section';
import styles from './seat.module.css';

const SuccessionDocument = graphql(`
  query SeatSuccession($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      position(id: $id) { id plansSuccession assignments(current: true) { id person { id } } successors { id readiness risk note person { id name } } }
    }
  }
`);
const Name = graphql(`mutation NameSuccessor($input: NameSuccessorInput!) { nameSuccessor(input: $input) { changeset { id summary } position { id } } }`);
const Remove = graphql(`mutation RemoveSuccessor($input: RemoveSuccessorInput!) { removeSuccessor(input: $input) { changeset { id summary } position { id } } }`);

type Successor = NonNullable<SeatSuccessionQuery['org']['position']>['successors'][number];

const readiness: readonly Readiness[] = ['READY_NOW', 'WITHIN_A_YEAR', 'LATER'];
const risks: readonly LossRisk[] = ['LOW', 'MEDIUM', 'HIGH'];

/** Who could take the seat one day; only for who leads it. */
export function SeatSuccession({ id }: { id: string }) {
  const words = t.succession;
  const { edits } = useServices();
  const mayWrite = useMayWrite();
  const [adding, setAdding] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(SuccessionDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const seat = data?.org.position;
  if (!seat?.plansSuccession) return null;
  const name = async (input: Omit<NameSuccessorInput, 'position'>) => (await edits.runForGood(Name, { input: { position: id, ...input } })).ok;
  const taken = [...seat.successors.flatMap(({ person }) => (person ? [person.id] : [])), ...seat.assignments.map((held) => held.person.id)];
  return (
    <Section title={words.title} {...(mayWrite ? { add: { label: words.add, run: () => setAdding(true) } } : {})}>
      {seat.successors.length === 0 && !adding && <p className={styles.detail}>{words.none}</p>}
      {seat.successors.map((successor) => (
        <Row key={successor.id} successor={successor} fixed={!mayWrite} onName={name} onRemove={() => void edits.runForGood(Remove, { input: { successor: successor.id } })} />
      ))}
      {adding && <SearchPicker kind="PERSON" label={words.add} placeholder={words.pick} without={taken} onPick={(picked) => { setAdding(false); void name({ person: picked.id, readiness: 'LATER' }); }} onLeave={() => setAdding(false)} />}
      <p className={styles.detail}>{words.whoReads}</p>
    </Section>
  );
}

interface RowProps {
  readonly successor: Successor;
  readonly fixed: boolean;
  /** Answers whether it was kept. */
  readonly onName: (input: Omit<NameSuccessorInput, 'position'>) => Promise<boolean>;
  readonly onRemove: () => void;
}

function Row({ successor, fixed, onName, onRemove }: RowProps) {
  const words = t.succession;
  const { person, note } = successor;
  if (!person) return null;
  const said = { person: person.id, readiness: successor.readiness, risk: successor.risk ?? null, note };
  return (
    <div className={styles.successor}>
      <div className={styles.row}>
        <InnerLink className={styles.name} href={personPath(person.id)}>{person.name}</InnerLink>
        <span className={styles.grow} />
        {!fixed && <RemoveButton label={words.remove(person.name)} onClick={onRemove}><IconX size={14} aria-hidden="true" /></RemoveButton>}
      </div>
      <div className={styles.row}>
        <NativeSelect
          size="xs" disabled={fixed} aria-label={words.readinessOf(person.name)} value={successor.readiness} data={readiness.map((value) => ({ value, label: words.readiness[value] }))}
          onChange={(event) => void onName({ ...said, readiness: readiness.find((known) => known === event.currentTarget.value) ?? 'LATER' })}
        />
        <NativeSelect
          size="xs" disabled={fixed} aria-label={words.riskOf(person.name)} value={successor.risk ?? ''} data={[{ value: '', label: words.riskNone }, ...risks.map((value) => ({ value, label: words.risk[value] }))]}
          onChange={(event) => void onName({ ...said, risk: risks.find((known) => known === event.currentTarget.value) ?? null })}
        />
      </div>
      {fixed ? <p className={styles.detail}>{note}</p> : <InlineText clearable label={words.note(person.name)} placeholder={words.noteNone} value={note} onSave={(text) => onName({ ...said, note: text })} />}
    </div>
  );
}
