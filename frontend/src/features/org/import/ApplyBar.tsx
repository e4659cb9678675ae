import { Button, Progress, Radio, Stack } from '@mantine/core';
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
  /** Reads the file as a part of the company instead. */
  onPart: () => void;
}

/** The one decision of the room: write it, after agreeing to what needs agreeing. Agreement is to one preview, so each is given a bar of its own. */
export function ApplyBar({ preview, input, reading, write, onPart }: Props) {
  const { plan } = preview;
  const [agreed, setAgreed] = useState(false);
  const choice: string = agreed ? 'WHOLE' : '';
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
          <strong>{t.imports.decisionTitle(plan.ended)}</strong> {plan.seats > 0 && t.imports.decisionOf(plan.seats, preview.source)}
          <p>{t.imports.decisionText}</p>
          <Radio.Group aria-label={t.imports.decisionTitle(plan.ended)} value={choice} onChange={(value) => (value === 'PART' ? onPart() : setAgreed(true))}>
            <Stack gap={10}>
              <Radio size="xs" value="PART" label={t.imports.decisionPart(plan.ended)} />
              <Radio size="xs" value="WHOLE" label={t.imports.decisionWhole(plan.ended)} />
            </Stack>
          </Radio.Group>
        </div>
      )}
      <Button size="sm" disabled={reading || changes === 0 || (plan.needsDecision && !agreed)} onClick={() => void write.apply(input, agreed)}>{t.imports.apply}</Button>
    </footer>
  );
}
