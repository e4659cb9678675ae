import type { AddPersonInput, RehirePersonInput, UpdatePersonInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';

const Add = graphql(`mutation AddPerson($input: AddPersonInput!) { addPerson(input: $input) { changeset { id revision summary } person { id } } }`);
const Update = graphql(`mutation UpdatePerson($input: UpdatePersonInput!) { updatePerson(input: $input) { changeset { id revision summary } person { id } } }`);
const Leave = graphql(`mutation RecordLeaving($input: RecordLeavingInput!) { recordLeaving(input: $input) { changeset { id revision summary } person { id } } }`);
const Rehire = graphql(`mutation RehirePerson($input: RehirePersonInput!) { rehirePerson(input: $input) { changeset { id revision summary } person { id } } }`);

/** Everything that can be done to people, as verbs. */
export function peopleEdits(edits: Edits) {
  return {
    add: (input: AddPersonInput) => edits.run(Add, { input }),
    update: (input: UpdatePersonInput) => edits.run(Update, { input }),
    recordLeaving: (person: string, on: string | undefined, expectedRevision: number) => edits.run(Leave, { input: { person, on, expectedRevision } }),
    /** Takes back somebody who left, as the same person. */
    rehire: (input: RehirePersonInput) => edits.run(Rehire, { input }),
  };
}
