import { Button, Select } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { useCoachingEdits } from '../edits';
import { EvidenceFields, PersonEvidenceDocument } from './evidenceDocument';
import { EvidenceForm } from './EvidenceForm';
import { EvidenceItem } from './EvidenceItem';
import styles from './evidence.module.css';

/** How many are asked for at a time, and at most. */
const step = 25;
const most = 100;

/** What shows what a person can, the latest first: noted here, in an assessment or for a plan. */
export function PersonEvidence({ person: id }: { person: string }) {
  const words = t.evidence;
  const edits = useCoachingEdits();
  const mayWrite = useMayWrite();
  const [competency, setCompetency] = useState<string | null>(null);
  const [first, setFirst] = useState(step);
  const { data, problem, retry } = useConfidentialQuery(PersonEvidenceDocument, { id, competency, first });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={6} />;
  const person = data.org.person;
  if (!person) return null;
  const me = data.viewer.person?.id;
  const mayNote = mayWrite && me !== undefined && [person.id, person.coach?.id, person.manager?.id].includes(me);
  const known = data.org.competencies.filter((each) => each.active);
  const add = async (evidence: Parameters<typeof edits.addEvidence>[0]['evidence'], about: string | null) => {
    const result = await edits.addEvidence({ person: person.id, competency: about, evidence, sharedUp: false });
    return result.ok ? null : result.problem.message;
  };
  return (
    <div className={styles.room}>
      {mayNote && (
        <section className={styles.noting} aria-label={words.note}>
          <WhoReads>{me === person.id ? words.whoSelf : words.who(person.name)}</WhoReads>
          <EvidenceForm onAdd={add} competencies={known} />
        </section>
      )}
      {(person.evidence.length > 0 || competency !== null) && (
        <Select w={280} mb={8} aria-label={words.filter} placeholder={words.all} searchable clearable data={known.map((each) => ({ value: each.id, label: each.name }))} value={competency} onChange={setCompetency} />
      )}
      {person.evidence.length === 0 && (competency === null
        ? <EmptyState icon={<IconEye size={28} stroke={1.4} />} title={words.none}>{mayNote ? words.noneText(person.name) : words.noneHidden}</EmptyState>
        : <p className={styles.facts}>{words.noneOf}</p>)}
      <ul className={styles.list} aria-label={words.title}>
        {person.evidence.map((each) => <li key={each.id}><EvidenceItem note={unmask(EvidenceFields, each)} about={each.competency?.name} withAuthor /></li>)}
      </ul>
      {person.evidence.length === first && first < most && <Button mt={12} variant="default" onClick={() => setFirst(Math.min(most, first + step))}>{words.more}</Button>}
    </div>
  );
}
