import type { CreateRoleInput, SetRoleInheritanceInput, UpdateRoleInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';

const Create = graphql(`mutation CreateRole($input: CreateRoleInput!) { createRole(input: $input) { changeset { id revision summary } role { id } } }`);
const Update = graphql(`mutation UpdateRole($input: UpdateRoleInput!) { updateRole(input: $input) { changeset { id revision summary } role { id } } }`);
const Inherit = graphql(`mutation SetRoleInheritance($input: SetRoleInheritanceInput!) { setRoleInheritance(input: $input) { changeset { id revision summary } role { id } } }`);

/** Everything that can be done to the catalogue of roles, as verbs. */
export function roleEdits(edits: Edits) {
  return {
    create: (input: CreateRoleInput) => edits.run(Create, { input }),
    update: (input: UpdateRoleInput) => edits.run(Update, { input }),
    /** Says all that a role inherits from: its parent, and the sets of duties that it takes in. */
    inherit: (input: SetRoleInheritanceInput) => edits.run(Inherit, { input }),
  };
}
