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
        plan { added changed moved ended sought unchanged seats needsDecision rows { action row label fields { field before after } } }
        problems { row column code message action severity candidates { row label } }
      }
    }
  }
`);

export type Preview = ImportPreviewQuery['org']['importPreview'];

interface State {
  readonly name: string | null;
  readonly input: ImportInput | null;
  readonly preview: Preview | null;
  /** Whether it was read as a part of the company without anybody having said so, because it has so little of it. */
  readonly takenAsPart: boolean;
  readonly reading: boolean;
  readonly problem: Problem | null;
}

const empty: State = { name: null, input: null, preview: null, takenAsPart: false, reading: false, problem: null };

/** Whether most seats of the source would be closed because the file does not have them. */
export const isMostlyMissing = ({ plan }: Pick<Preview, 'plan'>): boolean => plan.needsDecision && plan.ended * 2 > plan.seats;

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
    const { importPreview: preview } = (await request(ImportPreviewDocument, { input }, signal)).org;
    if (input.scope !== undefined || !isMostlyMissing(preview)) return { input, preview, takenAsPart: false };
    // A file of one department is no news of the others: who means that they are gone says so.
    const part: ImportInput = { ...input, scope: 'PART' };
    return { input: part, preview: (await request(ImportPreviewDocument, { input: part }, signal)).org.importPreview, takenAsPart: true };
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
      const { input, takenAsPart } = state;
      if (!input) return;
      // What nobody said is found out anew: another reading of the file may have more rows, or other ids.
      const { scope, ...rest } = input;
      void run((signal) => read({ ...rest, ...(takenAsPart || scope === undefined ? {} : { scope }), ...correction }, signal));
    },
    reset: () => {
      running.current?.abort();
      setState(empty);
    },
  };
}
