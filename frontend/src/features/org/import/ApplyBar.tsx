import { Button, Checkbox, Progress } from '@mantine/core';
import { useState } from 'react';
import type { ImportInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { useApply } from './useApply';
import type { Preview } from './usePreview';
import styles from './import.module.css';

interface Props {
  preview: Preview;
  input: ImportInput;
  reading: boolean;
  write: ReturnType<typeof useApply>;
}

/** The one decision of the room: write it, after agreeing to what needs agreeing. Agreement is to one preview, so each is given a bar of its own. */
export function ApplyBar({ preview, input, reading, write }: Props) {
  const { plan } = preview;
  const [agreed, setAgreed] = useState(false);
  const changes = plan.added + plan.changed + plan.moved + plan.ended;
  const { progress } = write;
  if (write.running) {
    return (
      <footer className={styles.bar}>
        <div className={styles.progress} role="status">
          <span>{progress?.phase ?? t.imports.applying}</span>
          <Progress aria-label={t.imports.applying} value={progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 100} animated={!progress || progress.total === 0} />
        </div>
        <Button variant="default" onClick={write.cancel}>{t.imports.cancel}</Button>
      </footer>
    );
  }
  return (
    <footer className={styles.bar}>
      {write.problem && <div className={styles.problem} role="alert"><strong>{write.problem.message}</strong> {write.problem.advice}</div>}
      {plan.needsDecision && (
        <div className={styles.decision}>
          <strong>{t.imports.decisionTitle(plan.ended)}</strong>
          <p>{t.imports.decisionText}</p>
          <Checkbox size="xs" label={t.imports.decisionAgree} checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} />
        </div>
      )}
      <Button size="sm" disabled={reading || changes === 0 || (plan.needsDecision && !agreed)} onClick={() => void write.apply(input, agreed)}>{t.imports.apply}</Button>
    </footer>
  );
}
