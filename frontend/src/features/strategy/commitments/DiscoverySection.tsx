import { Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { dayOf, formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { Prose } from '../../../ui/Prose';
import objective from '../objectives/objectives.module.css';
import type { Commitment } from './CommitmentPage';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments.discovery;

/** The four risks, with what was found about each, and until when somebody looks. */
export function DiscoverySection({ commitment, revision }: { commitment: Commitment; revision: number }) {
  const edits = useCommitmentEdits();
  const readOnly = useReadOnly() !== null;
  const day = (date: string) => formatDay(date, new Date());
  const { state, discoveryFrom: from, discoveryUntil: until } = commitment;
  if (from == null || until == null) {
    if (state !== 'REQUESTED') return null;
    return <section className={objective.section} aria-label={words.title}><h2>{words.title}</h2><p className={objective.soft}>{words.notYet}</p>{!readOnly && <Until commitment={commitment} label={words.begin} />}</section>;
  }
  return (
    <section className={objective.section} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className={objective.soft}>{words.window(day(from), day(until))}</p>
      {state === 'DISCOVERY' && until < dayOf(new Date()) && <p className={styles.warn}><IconAlertTriangle size={13} aria-hidden="true" />{words.over}</p>}
      <ul className={styles.risks}>
        {commitment.answers.map(({ risk, found, foundOn }) => (
          <li key={risk} data-known={found != null || undefined}>
            {found == null ? <IconCircleDashed size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}
            <div>
              <h3>{t.commitments.risk[risk]} <span className={objective.soft}>{foundOn ? words.on(day(foundOn)) : t.commitments.riskText[risk]}</span></h3>
              {(readOnly || state !== 'DISCOVERY') && found == null && <p className={objective.soft}>{words.open}</p>}
              <Prose
                clearable label={words.found(t.commitments.risk[risk])} placeholder={words.open} value={found ?? ''} maxLength={4000} fixed={state !== 'DISCOVERY'} version={revision}
                onSave={async (text) => (await edits.recordRisk({ commitment: commitment.id, risk, found: text || null })).ok}
              />
            </div>
          </li>
        ))}
      </ul>
      {state === 'DISCOVERY' && !readOnly && <Until commitment={commitment} label={words.move} />}
    </section>
  );
}

/** Begins discovery, or moves its end. Without a day it takes two weeks. */
function Until({ commitment, label }: { commitment: Commitment; label: string }) {
  const edits = useCommitmentEdits();
  const [until, setUntil] = useState(commitment.discoveryUntil ?? '');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.discover(commitment.id, until || null), () => undefined, ['until']);
  return (
    <form className={styles.line} onSubmit={submit}>
      <TextInput type="date" w={150} label={words.until} value={until} error={errorOf('until')} onChange={(event) => setUntil(event.currentTarget.value)} />
      <Button type="submit" variant={commitment.state === 'REQUESTED' ? 'filled' : 'default'} loading={busy}>{label}</Button>
      <FormProblem problem={rest} />
    </form>
  );
}
