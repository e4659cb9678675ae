import type { ReplacementPreviewQuery, ReplacePersonInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';

export const PreviewDocument = graphql(`
  query ReplacementPreview($person: ID!, $position: ID, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id revision }
    replacementPreview(person: $person, position: $position) {
      person { id name }
      position { id title }
      otherPositions { id title }
      heir { id name }
      orphans { kind of title about withSeat }
      unfinished { kind title ends goesOn { id name } }
    }
  }
`);

const Replace = graphql(`
  mutation ReplacePerson($input: ReplacePersonInput!) { replacePerson(input: $input) { changeset { id revision summary } person { id } opening { id } } }
`);

export type Preview = NonNullable<ReplacementPreviewQuery['replacementPreview']>;
export type Orphan = Preview['orphans'][number];

/** Records a leaving. Where a search goes with it, it stays on record and nothing offers to take it back. */
export const replacePerson = (edits: Edits, forGood: boolean, input: ReplacePersonInput) => (forGood ? edits.runForGood(Replace, { input }) : edits.run(Replace, { input }));
