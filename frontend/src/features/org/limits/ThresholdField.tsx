import { TextInput } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Problem } from '../../../lib/graphql/problem';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { parseNumber } from '../../../lib/format/parseNumber';
import { useLimitEdits, type Bound } from './limitEdits';
import { showFigure } from './limitWords';
import type { Limit } from './limitsDocument';
import styles from './table.module.css';

/**
 * One number of a limit: Enter or leaving saves, Esc takes it back, empty is no bound. What is refused stays to be
 * corrected, with the reason under it.
 */
export function ThresholdField({ limit, bound }: { limit: Limit; bound: Bound }) {
  const edits = useLimitEdits();
  const readOnly = useReadOnly() !== null;
  const value = limit.thresholds[bound] ?? null;
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  // Somebody else, or undo, may have set it meanwhile.
  useEffect(() => { setDraft(null); setWrong(null); }, [value]);
  const label = t.limits.boundOf(t.limits.bound[bound], limit.title);
  if (readOnly) return <span aria-label={label}>{value === null ? t.limits.none : showFigure(value)}</span>;

  const takeBack = () => { setDraft(null); setWrong(null); };
  const save = async () => {
    if (draft === null) return;
    const next = draft.trim() === '' ? null : parseNumber(draft);
    if (next === value && (next !== null || draft.trim() === '')) return takeBack();
    if (next === null && draft.trim() !== '') return setWrong(t.limits.notANumber);
    const result = await edits.set(limit.rule, bound, next);
    setWrong(result.ok ? null : ofField(result.problem, bound));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') takeBack();
    if (event.key === 'Enter' || event.key === 'Escape') event.stopPropagation();
  };
  return (
    <TextInput
      classNames={{ input: styles.number ?? '', error: styles.error ?? '' }} aria-label={label} inputMode="decimal" maxLength={12} placeholder={t.limits.none} value={draft ?? (value === null ? '' : String(value))} error={wrong}
      data-changed={value !== (limit.defaults[bound] ?? null) || undefined} onChange={(event) => { setDraft(event.currentTarget.value); setWrong(null); }} onFocus={(event) => event.currentTarget.select()} onBlur={() => void save()} onKeyDown={onKeyDown}
    />
  );
}

/** Why it was refused; advice as well where another field than this one is to blame. */
const ofField = (problem: Problem, bound: Bound): string => (problem.field === `input.${bound}` ? problem.message : `${problem.message} ${problem.advice}`);
