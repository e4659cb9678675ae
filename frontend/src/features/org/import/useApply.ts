import { useEffect, useRef, useState } from 'react';
import type { ImportInput, ImportOrgMutation, OperationProgressQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import type { Problem } from '../../../lib/graphql/problem';
import { request } from '../../../lib/graphql/request';
import { useServices } from '../../../lib/services';

const ImportOrg = graphql(`
  mutation ImportOrg($input: ImportOrgInput!) {
    importOrg(input: $input) {
      changeset { id revision summary }
      plan { added changed moved ended unchanged }
      problemCount
    }
  }
`);

const OperationProgress = graphql(`
  query OperationProgress($id: String!) { operation(id: $id) { id phase done total finished } }
`);

const CancelOperation = graphql(`
  mutation CancelOperation($input: CancelOperationInput!) { cancelOperation(input: $input) { operation { id finished } } }
`);

type Progress = NonNullable<OperationProgressQuery['operation']>;
export type Applied = ImportOrgMutation['importOrg'];

/** Writes the import, with how far it is, and a way to stop it. */
export function useApply() {
  const { edits } = useServices();
  const [running, setRunning] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [applied, setApplied] = useState<Applied | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    if (running === null) return;
    const timer = setInterval(() => {
      // A missed answer costs one step of the bar; the mutation itself says how it ended.
      void request(OperationProgress, { id: running }).then((answer) => setProgress(answer.operation ?? null), () => undefined);
    }, 300);
    return () => clearInterval(timer);
  }, [running]);

  const busy = useRef(false);
  const apply = async (file: ImportInput, confirm: boolean) => {
    if (busy.current) return;
    busy.current = true;
    const operation = newOperation();
    setProblem(null);
    setProgress(null);
    setRunning(operation);
    const result = await edits.run(ImportOrg, { input: { file, confirm, operation } });
    busy.current = false;
    setRunning(null);
    if (result.ok) setApplied(result.data.importOrg);
    else setProblem(result.problem);
  };
  const cancel = () => {
    if (running !== null) void request(CancelOperation, { input: { operation: running } }).catch(() => undefined);
  };

  return { running: running !== null, progress, applied, problem, apply, cancel };
}

/** An id that no other client would choose. randomUUID is not there in every kind of window. */
function newOperation(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
