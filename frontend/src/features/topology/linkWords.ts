import type { DependencyFieldsFragment, InteractionFieldsFragment } from '../../gql/graphql';
import { formatDay } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';

/** How two teams work together, in a sentence. */
export function interactionSentence({ mode, from, to }: Pick<InteractionFieldsFragment, 'mode' | 'from' | 'to'>): string {
  return t.topology.mode.sentence[mode](from.name, to.name);
}

/** Where an interaction stands and until when, in a few words. */
export function interactionTime({ state, startsOn, expiresOn, endedOn, extensions }: InteractionFieldsFragment, now: Date): string {
  const words = t.topology;
  const put = extensions > 0 ? [words.extended(extensions)] : [];
  if (state === 'ENDED') return [words.interactionState.ENDED, ...(endedOn ? [words.since(formatDay(endedOn, now))] : [])].join(' ');
  if (state === 'PLANNED') return [words.interactionState.PLANNED, ...(startsOn ? [words.from(formatDay(startsOn, now))] : [])].join(' ');
  const end = expiresOn ? (state === 'EXPIRED' ? words.since(formatDay(expiresOn, now)) : words.until(formatDay(expiresOn, now))) : words.noEnd;
  return [state === 'EXPIRED' ? `${words.interactionState.EXPIRED} ${end}` : end, ...put].join(', ');
}

/** How much hangs on a dependency, how far it has come and by when it is needed. */
export function dependencyTime({ severity, state, needBy, overdue, recurring }: DependencyFieldsFragment, now: Date): string {
  const words = t.topology;
  const parts: string[] = [words.severity[severity], words.dependencyState[state]];
  if (needBy) parts.push(overdue ? words.overdue(formatDay(needBy, now)) : words.needBy(formatDay(needBy, now)));
  if (recurring) parts.push(words.recurring);
  return parts.join(', ');
}
