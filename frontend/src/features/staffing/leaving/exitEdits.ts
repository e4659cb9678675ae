import { useMemo } from 'react';
import type { GiveKnowledgeInput, HandOverKnowledgeInput, RecordExitInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const Record = graphql(`mutation RecordExit($input: RecordExitInput!) { recordExit(input: $input) { changeset { id summary } leaving { exits { id kind regretted why } } } }`);
const HandOver = graphql(`mutation HandOverKnowledge($input: HandOverKnowledgeInput!) { handOverKnowledge(input: $input) { changeset { id summary } leaving { knowledge { id } } } }`);
const Give = graphql(`mutation GiveKnowledge($input: GiveKnowledgeInput!) { giveKnowledge(input: $input) { changeset { id summary } task { id version owner { id name } } } }`);
const Tick = graphql(`mutation TickKnowledge($input: TickKnowledgeInput!) { tickKnowledge(input: $input) { changeset { id summary } task { id doneOn late } } }`);

/** The verbs of leaving that are not open to everyone. They are said otherwise rather than undone. */
export function useExitEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    record: (input: RecordExitInput) => edits.runForGood(Record, { input }),
    handOver: (input: HandOverKnowledgeInput) => edits.runForGood(HandOver, { input }),
    give: (input: GiveKnowledgeInput) => edits.runForGood(Give, { input }),
    tick: (knowledgeTask: string, done: boolean) => edits.runForGood(Tick, { input: { knowledgeTask, done } }),
  }), [edits]);
}
