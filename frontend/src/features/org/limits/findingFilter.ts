import type { FindingSeverity, LimitRule } from '../../../gql/graphql';
import { subjectKind } from './limitsDocument';

/** Severities, the lightest first. */
export const severities: readonly FindingSeverity[] = ['INFO', 'WARN', 'ERROR'];

/** Which findings are listed, as the address has it; `findings` is also what opens the list. */
export interface FindingSearch {
  /** Findings of at least this severity. */
  readonly findings?: FindingSeverity | undefined;
  readonly rule?: LimitRule | undefined;
}

const isRule = (value: unknown): value is LimitRule => typeof value === 'string' && Object.hasOwn(subjectKind, value);

/** Reads the filter of an address that anyone may have typed: what is not understood filters nothing. */
export function parseFindingSearch(search: Readonly<Record<string, unknown>>): FindingSearch {
  const findings = severities.find((known) => known === search['findings']);
  return findings === undefined ? {} : { findings, ...(isRule(search['rule']) ? { rule: search['rule'] } : {}) };
}
