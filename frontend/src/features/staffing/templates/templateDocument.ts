import { useMemo } from 'react';
import type { TemplateStepInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';

export const TemplateRolesDocument = graphql(`
  query TemplateRoles($asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id roles(first: 100, where: { active: true }) { edges { node { id name track } } } } }
`);

export const TemplateDocument = graphql(`
  query OnboardingTemplate($role: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id }
    onboardingTemplate(role: $role) { usual canEdit version role { id name } steps { day whose title } }
  }
`);

const SetTemplate = graphql(`mutation SetOnboardingTemplate($input: SetOnboardingTemplateInput!) { setOnboardingTemplate(input: $input) { changeset { id summary } template { usual version } } }`);

/** The verb of templates: they are changed again rather than undone. */
export function useTemplateEdits() {
  const { edits } = useServices();
  return useMemo(() => ({ set: (role: string, expectedVersion: number, steps: TemplateStepInput[] | null) => edits.runForGood(SetTemplate, { input: { role, expectedVersion, steps } }) }), [edits]);
}
