import { useMemo } from 'react';
import type { LimitRule, RecordLimitExceptionInput, SetLimitInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Set = graphql(`mutation SetLimit($input: SetLimitInput!) { setLimit(input: $input) { changeset { id revision summary } limit { rule } } }`);
const Reset = graphql(`mutation ResetLimit($input: ResetLimitInput!) { resetLimit(input: $input) { changeset { id revision summary } limit { rule } } }`);
const Record = graphql(`mutation RecordLimitException($input: RecordLimitExceptionInput!) { recordLimitException(input: $input) { changeset { id revision summary } exception { id } } }`);
const Withdraw = graphql(`mutation WithdrawLimitException($input: WithdrawLimitExceptionInput!) { withdrawLimitException(input: $input) { changeset { id revision summary } limit { rule } } }`);

/** One of the four numbers of a limit. */
export type Bound = 'warnBelow' | 'warnAbove' | 'errorBelow' | 'errorAbove';

/** What can be done to limits and to exceptions from them, as verbs. */
function limitEdits(edits: Edits) {
  return {
    set: (rule: LimitRule, bound: Bound, value: number | null) => edits.run(Set, { input: { rule, [bound]: value } satisfies SetLimitInput }),
    reset: (rule: LimitRule) => edits.run(Reset, { input: { rule } }),
    recordException: (input: RecordLimitExceptionInput) => edits.run(Record, { input }),
    withdrawException: (exception: string) => edits.run(Withdraw, { input: { exception } }),
  };
}

/** The verbs of limits for a component. They act in the world that is open. */
export function useLimitEdits() {
  const { edits } = useServices();
  return useMemo(() => limitEdits(edits), [edits]);
}
