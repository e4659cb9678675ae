import type { CombinedError } from '@urql/core';
import { t } from '../strings/strings';

/** The closed list of codes that the server answers, and one for no answer at all. */
export type ProblemCode =
  | 'INVALID_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'LIMIT_EXCEEDED' | 'INTERNAL' | 'UNREACHABLE';

/** What went wrong, for a person: in words, with what to do. */
export interface Problem {
  readonly code: ProblemCode;
  /** What happened. The server's own sentence where it wrote one for people. */
  readonly message: string;
  /** What is safe, and what to do. */
  readonly advice: string;
  /** The input that is to blame, such as "input.title". */
  readonly field: string | null;
  /** The number that support needs, of an INTERNAL error. */
  readonly number: string | null;
  /** Of a CONFLICT: the revisions that changed what was to be edited since it was read; absent where it is not sure that these are all. */
  readonly changedIn?: readonly number[];
}

/** One entry of a response's `errors`, as far as we read it. */
export interface ResponseError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

const codes: ReadonlySet<string> = new Set<ProblemCode>([
  'INVALID_INPUT', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'UNAUTHENTICATED', 'LIMIT_EXCEEDED', 'INTERNAL',
]);

const isCode = (value: unknown): value is ProblemCode => typeof value === 'string' && codes.has(value);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Puts the first error of a response into words. */
export function problemOf(error: ResponseError): Problem {
  const code = isCode(error.extensions?.['code']) ? error.extensions['code'] : 'INTERNAL';
  return {
    code,
    message: sentence(error.message),
    advice: t.problems.advice[code],
    field: text(error.extensions?.['field']),
    number: text(error.extensions?.['errorNumber']) ?? text(error.extensions?.['id']),
    ...changedIn(error.extensions?.['changedSince']),
  };
}

/** So many changes the server lists, the latest first. */
const mostListed = 20;

function changedIn(list: unknown): Pick<Problem, 'changedIn'> {
  if (!Array.isArray(list) || list.length >= mostListed) return {};
  const revisions = list.map((change: unknown) => (change as { revision?: unknown } | null)?.revision);
  return revisions.every((revision) => typeof revision === 'number') ? { changedIn: revisions } : {};
}

/** The problem of a request that got no answer, or one that is no GraphQL. */
export function unreachable(status?: number): Problem {
  const code = status === 401 || status === 403 ? 'UNAUTHENTICATED' : 'UNREACHABLE';
  return { code, message: t.problems.message[code], advice: t.problems.advice[code], field: null, number: null };
}

/** The problem of a failed urql operation. */
export function problemOfCombined(error: CombinedError): Problem {
  const first = error.graphQLErrors[0];
  if (first) return problemOf({ message: first.message, extensions: first.extensions });
  const status: unknown = (error.response as { status?: unknown } | undefined)?.status;
  return unreachable(typeof status === 'number' ? status : undefined);
}

/** Thrown by calls that are not hooks, so that a caller can show it as it is. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Whatever was thrown, as a problem. A caller's own cancelling is not one: answers null. */
export function asProblem(thrown: unknown): Problem | null {
  if (thrown instanceof ProblemError) return thrown.problem;
  if (thrown instanceof DOMException && thrown.name === 'AbortError') return null;
  return unreachable();
}

/** Messages come without a capital or a full stop from some layers. */
function sentence(message: string): string {
  const trimmed = message.trim();
  const capital = trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}
