import { useState } from 'react';
import type { ImportInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { asProblem } from '../../../lib/graphql/problem';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';

const ImportProblemsDocument = graphql(`
  query ImportProblems($input: ImportInput!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id importProblems(input: $input) }
  }
`);

/** Saves every row in question as a file, more than the room shows. */
export function useProblemsFile(): { saving: boolean; save: (input: ImportInput) => void } {
  const { platform, status } = useServices();
  const request = useOrgRequest();
  const [saving, setSaving] = useState(false);
  const save = async (input: ImportInput) => {
    setSaving(true);
    try {
      const { org } = await request(ImportProblemsDocument, { input });
      // Spreadsheets take a file for UTF-8 only with this mark before it.
      const name = await platform.saveFile(t.imports.problemsFile, new Blob(['\uFEFF', org.importProblems], { type: 'text/csv' }));
      if (name !== null) status.set({ text: t.imports.savedProblems(name), tone: 'done' });
    } catch (error) {
      const problem = asProblem(error);
      if (problem) status.set({ text: problem.message, tone: 'problem', advice: problem.advice });
    }
    setSaving(false);
  };
  return { saving, save: (input) => void save(input) };
}
