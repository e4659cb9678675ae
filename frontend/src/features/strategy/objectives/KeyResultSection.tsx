import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { KeyResultFieldsFragment } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { useMayWrite, useReadOnly } from '../../../lib/useWorld';
import { KeyResultCard } from './KeyResultCard';
import { AddKeyResultForm } from './KeyResultForm';
import type { Objective } from './ObjectivePage';
import styles from './objectives.module.css';

const words = t.objectives;

/** The team's side: how it will know that the problem is solved. */
export function KeyResultSection({ objective, revision, keyResults }: { objective: Objective; revision: number; keyResults: readonly KeyResultFieldsFragment[] }) {
  const [adding, setAdding] = useState(false);
  const mayWrite = useMayWrite();
  const readOnly = (useReadOnly() !== null && !(mayWrite && objective.mayNegotiate)) || objective.state === 'CLOSED' || objective.state === 'DROPPED';
  return (
    <section className={styles.side} aria-label={words.page.answer}>
      <h2>{words.page.answer}</h2>
      {keyResults.length === 0 && !adding && <p className={styles.soft}>{words.page.none}</p>}
      {keyResults.map((keyResult) => <KeyResultCard key={keyResult.id} keyResult={keyResult} revision={revision} state={objective.state} readOnly={readOnly} mayCheckIn={!readOnly || (mayWrite && objective.mayCheckIn)} />)}
      {!readOnly && (adding
        ? <AddKeyResultForm objective={objective.id} underWay={objective.state === 'ACTIVE' || objective.state === 'CLOSING'} onDone={() => setAdding(false)} />
        : <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.keyResult.add}</Button>)}
    </section>
  );
}
