import { asProblem } from '../../../lib/graphql/problem';
import { SealingError } from '../../../lib/sealing/problem';
import { t } from '../../../lib/strings/strings';

/** Whatever was thrown while sealing, opening or saving, for the person who tried. */
export function inWords(thrown: unknown): string {
  if (thrown instanceof SealingError) return t.notes.problems[thrown.code];
  if (thrown instanceof Error && thrown.name === 'ProblemError') return asProblem(thrown)?.message ?? t.notes.failed;
  return t.notes.failed;
}
