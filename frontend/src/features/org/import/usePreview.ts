import { useCallback, useRef, useState } from 'react';
import type { ImportInput, ImportPreviewQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import type { ChosenFile } from '../../../lib/platform';
import { nameOf, upload } from '../../../lib/upload';

const ImportPreviewDocument = graphql(`
  query ImportPreview($input: ImportInput!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      importPreview(input: $input) {
        source presets problemCount
        format { encoding delimiter headerLine rows }
        columns { header field samples }
        plan { added changed moved ended sought unchanged needsDecision rows { action row label fields { field before after } } }
        problems { row column code message action severity }
      }
    }
  }
`);

export type Preview = ImportPreviewQuery['org']['importPreview'];

interface State {
  readonly name: string | null;
  readonly input: ImportInput | null;
  readonly preview: Preview | null;
  readonly reading: boolean;
  readonly problem: Problem | null;
}

const empty: State = { name: null, input: null, preview: null, reading: false, problem: null };

/** A chosen file and what importing it would do, read again after each correction. */
export function usePreview() {
  const [state, setState] = useState<State>(empty);
  const running = useRef<AbortController | null>(null);
  const request = useOrgRequest();

  const run = useCallback(async (work: (signal: AbortSignal) => Promise<Partial<State>>) => {
    running.current?.abort();
    const abort = new AbortController();
    running.current = abort;
    setState((now) => ({ ...now, reading: true, problem: null }));
    try {
      const next = await work(abort.signal);
      if (!abort.signal.aborted) setState((now) => ({ ...now, ...next, reading: false }));
    } catch (error) {
      const problem = asProblem(error);
      if (!abort.signal.aborted && problem) setState((now) => ({ ...now, reading: false, problem }));
    }
  }, []);

  const read = async (input: ImportInput, signal: AbortSignal): Promise<Partial<State>> => {
    const { org } = await request(ImportPreviewDocument, { input }, signal);
    return { input, preview: org.importPreview };
  };

  return {
    ...state,
    choose: (choice: Promise<ChosenFile | null>) => {
      choice.then((file) => {
        if (!file) return;
        setState({ ...empty, name: nameOf(file), reading: true });
        void run(async (signal) => read({ upload: await upload(file, signal), fileName: nameOf(file) }, signal));
      }, (error: unknown) => {
        running.current?.abort();
        setState({ ...empty, problem: asProblem(error) });
      });
    },
    correct: (correction: Partial<ImportInput>) => {
      if (state.input) void run((signal) => read({ ...state.input, ...correction }, signal));
    },
    reset: () => {
      running.current?.abort();
      setState(empty);
    },
  };
}
