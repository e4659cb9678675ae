import { Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import type { CommitmentSide } from '../../../gql/graphql';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { useReadOnly, useWorld } from '../../../lib/useWorld';
import { FormProblem } from '../../../ui/FormProblem';
import { SearchPicker } from '../../../ui/SearchPicker';
import objective from '../objectives/objectives.module.css';
import type { Commitment } from './CommitmentPage';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments.promise;

/** The day, who signs for it, what is missing, and the promise itself. */
export function PromiseSection({ commitment, revision }: { commitment: Commitment; revision: number }) {
  const readOnly = useReadOnly() !== null;
  const isPlan = useWorld().scenario !== null;
  const deciding = commitment.state === 'DISCOVERY';
  if (!deciding && commitment.committedOn == null) return null;
  return (
    <section className={objective.section} aria-label={words.title}>
      <h2>{words.title}</h2>
      {deciding && !readOnly && <DayForm key={commitment.dueOn ?? ''} commitment={commitment} revision={revision} />}
      <ul className={styles.risks}>{commitment.signatures.map((signature) => <Signature key={signature.side} commitment={commitment} signature={signature} open={deciding && !readOnly && !isPlan && commitment.dueOn != null} />)}</ul>
      {deciding && <p className={objective.soft}>{isPlan ? words.signNow : words.signHint}</p>}
      {deciding && <Missing lacks={commitment.lacks} />}
      {deciding && !readOnly && <PromiseForm commitment={commitment.id} />}
    </section>
  );
}

function Missing({ lacks }: { lacks: Commitment['lacks'] }) {
  if (lacks.length === 0) return <p className={styles.ready}><IconCircleCheck size={14} aria-hidden="true" />{words.ready}</p>;
  return <><h3>{words.missing}</h3><ul className={styles.lacks}>{lacks.map(({ text }) => <li key={text}>{sayDays(text)}</li>)}</ul></>;
}

/** The day that is signed for. Another one takes the signatures back. */
function DayForm({ commitment, revision }: { commitment: Commitment; revision: number }) {
  const edits = useCommitmentEdits();
  const [dueOn, setDueOn] = useState(commitment.dueOn ?? '');
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.revise({ commitment: commitment.id, dueOn: dueOn || null }, revision), () => undefined, ['dueOn']);
  return (
    <form className={styles.line} onSubmit={submit}>
      <TextInput type="date" w={150} label={words.day} value={dueOn} error={errorOf('dueOn')} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <Button type="submit" variant="default" loading={busy} disabled={dueOn === (commitment.dueOn ?? '')}>{words.setDay}</Button>
      <FormProblem problem={rest} />
    </form>
  );
}

function Signature({ commitment, signature: { side, signedBy, signedOn }, open }: { commitment: Commitment; signature: Commitment['signatures'][number]; open: boolean }) {
  return (
    <li data-known={signedOn != null || undefined}>
      {signedOn == null ? <IconCircleDashed size={16} aria-hidden="true" /> : <IconCircleCheck size={16} aria-hidden="true" />}
      <div>
        <h3>{t.commitments.side[side]} <span className={objective.soft}>{signedOn && signedBy ? words.signed(signedBy.name, formatDay(signedOn, new Date())) : words.unsigned}</span></h3>
        {open && signedOn == null && <SignForm commitment={commitment.id} side={side} />}
      </div>
    </li>
  );
}

function SignForm({ commitment, side }: { commitment: string; side: CommitmentSide }) {
  const edits = useCommitmentEdits();
  const name = t.commitments.side[side];
  return <SearchPicker kind="PERSON" autoFocus={false} label={words.signer(name)} placeholder={words.signer(name)} onPick={({ id }) => void edits.sign({ commitment, side, signedBy: id })} />;
}

/** Promises it for the day that is set. What is missing is said where it is pressed too early. */
function PromiseForm({ commitment }: { commitment: string }) {
  const edits = useCommitmentEdits();
  const { problem, busy, submit } = useSubmit(() => edits.promise(commitment), () => undefined);
  return (
    <form className={styles.line} onSubmit={submit}>
      <Button type="submit" loading={busy}>{words.go}</Button>
      <FormProblem problem={problem} />
    </form>
  );
}
