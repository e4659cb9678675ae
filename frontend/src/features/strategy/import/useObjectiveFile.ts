import { useCallback, useRef, useState } from 'react';
import type { ObjectiveFileInput, ObjectiveImportField, ObjectiveImportQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import type { ChosenFile } from '../../../lib/platform';
import { nameOf, upload } from '../../../lib/upload';

const ObjectiveImportDocument = graphql(`
  query ObjectiveImport($input: ObjectiveFileInput!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      objectiveImportPreview(input: $input) {
        columns { header field samples }
        rows { row title action objective { id } team { id name color } focus { id problem } above keyResults problems }
      }
    }
  }
`);

export type ObjectivePreview = ObjectiveImportQuery['org']['objectiveImportPreview'];

interface State {
  readonly name: string | null;
  readonly input: ObjectiveFileInput | null;
  readonly preview: ObjectivePreview | null;
  readonly reading: boolean;
  readonly problem: Problem | null;
}

const empty: State = { name: null, input: null, preview: null, reading: false, problem: null };

/** A chosen file of objectives and what importing it would do, read again after each correction of a column. */
export function useObjectiveFile() {
  const [state, setState] = useState<State>(empty);
  const running = useRef(new AbortController());
  const request = useOrgRequest();

  const read = useCallback(async (input: () => Promise<ObjectiveFileInput>) => {
    running.current.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((now) => ({ ...now, reading: true, problem: null }));
    try {
      const wanted = await input();
      const { org } = await request(ObjectiveImportDocument, { input: wanted }, abort.signal);
      if (!abort.signal.aborted) setState((now) => ({ ...now, input: wanted, preview: org.objectiveImportPreview, reading: false }));
    } catch (error) {
      const problem = asProblem(error);
      if (!abort.signal.aborted && problem) setState((now) => ({ ...now, reading: false, problem }));
    }
  }, [request]);

  return {
    ...state,
    choose: (choice: Promise<ChosenFile | null>) => {
      choice.then((file) => {
        if (!file) return;
        setState({ ...empty, name: nameOf(file) });
        void read(async () => ({ upload: await upload(file, running.current.signal) }));
      }, (error: unknown) => setState({ ...empty, problem: asProblem(error) }));
    },
    /** Says what a column holds. */
    correct: (column: number, field: ObjectiveImportField) => {
      const { input, preview } = state;
      if (input && preview) void read(() => Promise.resolve({ ...input, columns: preview.columns.map((each, index) => (index === column ? field : each.field)) }));
    },
  };
}
