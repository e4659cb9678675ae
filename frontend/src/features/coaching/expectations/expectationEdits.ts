import { useMemo } from 'react';
import type { CreateCompetencyInput, ExpectationInput, UpdateCompetencyInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

const SetRole = graphql(`mutation SetRoleExpectations($input: SetRoleExpectationsInput!) { setRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }`);
const ClearRole = graphql(`mutation ClearRoleExpectations($input: ClearRoleExpectationsInput!) { clearRoleExpectations(input: $input) { changeset { id revision summary } role { id } } }`);
const Create = graphql(`mutation CreateCompetency($input: CreateCompetencyInput!) { createCompetency(input: $input) { changeset { id revision summary } competency { id } } }`);
const Update = graphql(`mutation UpdateCompetency($input: UpdateCompetencyInput!) { updateCompetency(input: $input) { changeset { id revision summary } competency { id } } }`);

/** What can be done to what is expected, as verbs. Each is one mutation and one step of undo. */
export function useExpectationEdits() {
  const { edits } = useServices();
  return useMemo(() => ({
    set: (role: string, expectation: ExpectationInput, seen: number) => edits.run(SetRole, { input: { role, expectations: [expectation], expectedRevision: edits.expecting(seen) } }),
    inherit: (role: string, competency: string, seen: number) => edits.run(ClearRole, { input: { role, competencies: [competency], expectedRevision: edits.expecting(seen) } }),
    create: (input: CreateCompetencyInput) => edits.run(Create, { input }),
    update: (input: UpdateCompetencyInput, seen: number) => edits.run(Update, { input: { ...input, expectedRevision: edits.expecting(seen) } }),
  }), [edits]);
}
