import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
import { isStatedHere, saySource, type Expected, type ExpectedOf } from '../lib/expectations';
import { t } from '../lib/strings/strings';
import { useReadOnly } from '../lib/useWorld';
import styles from './ExpectationEditor.module.css';

const words = t.expectations;
const importances = ['1', '2', '3', '4', '5'];

interface Props {
  /** The competency, and what each of its levels looks like. */
  competency: { readonly name: string; readonly levels: readonly string[] };
  /** What is expected; nothing where that is neither stated nor inherited. */
  expected: Expected | undefined;
  of: ExpectedOf;
  onLevel: (level: number) => void;
  onImportance: (importance: number) => void;
  onReset: () => void;
}

/** One expectation, with what each level looks like at hand. */
export function ExpectationEditor({ competency, expected, of, onLevel, onImportance, onReset }: Props) {
  const name = useId();
  const readOnly = useReadOnly() !== null;
  const level = expected?.level ?? 0;
  return (
    <div className={styles.editor}>
      <p className={styles.source}>{saySource(expected, of)}</p>
      <div role="radiogroup" aria-label={words.levelOf(competency.name)} className={styles.levels}>
        {[0, 1, 2, 3, 4, 5].map((n) => (
          <label key={n} className={styles.level} data-checked={n === level || undefined}>
            <input type="radio" name={name} checked={n === level} disabled={readOnly} data-autofocus={n === level || undefined} onChange={() => onLevel(n)} />
            <span className={styles.digit} aria-hidden="true">{n === 0 ? words.none : n}</span>
            <span>{n === 0 ? words.notExpected : competency.levels[n - 1]}</span>
          </label>
        ))}
      </div>
      {level > 0 && (
        <div className={styles.importance}>
          <span className={styles.caption}>{words.importance}</span>
          <SegmentedControl
            size="xs" aria-label={words.importanceOf(competency.name)} data={importances} value={String(expected?.importance ?? 1)} readOnly={readOnly}
            onChange={(value) => onImportance(Number(value))}
          />
        </div>
      )}
      {expected && isStatedHere(expected, of) && !readOnly && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconArrowBackUp size={14} aria-hidden="true" />} onClick={onReset}>{of === 'seat' ? words.resetSeat : words.reset}</Button>
      )}
    </div>
  );
}
