import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportTools } from '../../../../chart/export/browserTools';
import { Pace, writePaper } from '../../../../chart/export/exportChart';
import { ProblemError } from '../../../../lib/graphql/problem';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { type PaperChoice, scaleOf } from './paperChoice';
import { printPaper } from './printPaper';
import type { ReadyPaper } from './usePaper';

const words = t.paper;

/** What is said where an export failed. */
export interface ExportProblem {
  readonly message: string;
  readonly advice: string;
}

export interface Writing {
  /** How far it is, from 0 to 1; null while nothing is written. */
  readonly share: number | null;
  readonly problem: ExportProblem | null;
  readonly start: (ready: ReadyPaper, choice: PaperChoice, isPrint: boolean) => void;
  readonly cancel: () => void;
}

/** Writes a paper and gives it to the person; `onDone` once they have it. */
export function useWriting(tools: ExportTools, onDone: () => void): Writing {
  const { platform, status } = useServices();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<ExportProblem | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const write = useCallback(async ({ paper, prepared, name }: ReadyPaper, choice: PaperChoice, isPrint: boolean, signal: AbortSignal) => {
    const pace = new Pace(signal, ({ done, all }) => setShare(done / all));
    if (isPrint) {
      await printPaper(paper, tools, pace, (done) => platform.print(done));
      status.set({ text: words.printed, tone: 'done' });
      return true;
    }
    const file = await writePaper(paper, prepared, { ...choice, scale: scaleOf(choice, paper) }, tools, pace);
    signal.throwIfAborted();
    const saved = await platform.saveFile(name, file, signal);
    if (saved !== null) status.set({ text: words.done(saved), tone: 'done' });
    return saved !== null;
  }, [tools, platform, status]);

  const start = useCallback((ready: ReadyPaper, choice: PaperChoice, isPrint: boolean) => {
    const end = new AbortController();
    running.current = end;
    setShare(0);
    setProblem(null);
    write(ready, choice, isPrint, end.signal)
      .then((done) => { if (done && !end.signal.aborted) onDone(); })
      .catch((error: unknown) => { if (!end.signal.aborted) setProblem(problemOf(error)); })
      .finally(() => { if (running.current === end) setShare(null); });
  }, [write, onDone]);
  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setShare(null);
  }, []);
  return { share, problem, start, cancel };
}

/** Why it failed, in words. */
export function problemOf(error: unknown): ExportProblem {
  if (error instanceof ProblemError) return error.problem;
  console.error('The chart could not be exported.', error);
  return { message: words.failed, advice: words.failedAdvice };
}
