import { useRef, useState, type SyntheticEvent } from 'react';
import type { Problem } from './graphql/problem';

type Refusal = { readonly ok: false; readonly problem: Problem };

interface Submit<Field extends string> {
  readonly problem: Problem | null;
  /** What is said of a field that the form shows; null where nothing is. */
  readonly errorOf: (field: Field) => string | null;
  /** What no field of the form says. */
  readonly rest: Problem | null;
  readonly busy: boolean;
  readonly submit: (event: SyntheticEvent) => void;
}

/**
 * Runs an edit from a form, one at a time, and closes the form where that went well. `fields` are those of the input
 * that the form shows: a problem of any other is said beside them.
 */
export function useSubmit<Result extends { readonly ok: true } | Refusal, Field extends string = never>(
  run: () => Promise<Result>, onDone: (result: Exclude<Result, Refusal>) => void, fields: readonly Field[] = [],
): Submit<Field> {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  // A second Enter may come before the button says that it is busy.
  const running = useRef(false);
  const go = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    const result = await run();
    running.current = false;
    setBusy(false);
    setProblem(result.ok ? null : result.problem);
    if (result.ok) onDone(result as Exclude<Result, Refusal>);
  };
  const isOf = (field: Field) => problem?.field === `input.${field}`;
  return {
    problem,
    errorOf: (field) => (problem && isOf(field) ? problem.message : null),
    rest: fields.some(isOf) ? null : problem,
    busy,
    submit: (event) => { event.preventDefault(); void go(); },
  };
}
