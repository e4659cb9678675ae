import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { unmask } from '../../../gql';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import { useOrgRequest } from '../../../lib/graphql/useOrgQuery';
import { useServices } from '../../../lib/services';
import { useWorld } from '../../../lib/useWorld';
import { AlignmentDocument, AlignmentPathDocument, AlignmentStepFields } from './alignmentDocument';
import { idOf, pathBelow, rowsOf, top, type Branch, type Row } from './alignmentTree';

export interface AlignmentFilter {
  readonly ended: boolean;
  readonly troubled: boolean;
}

interface Alignment {
  readonly rows: readonly Row[];
  readonly loaded: boolean;
  readonly problem: Problem | null;
  readonly open: (path: string) => void;
  readonly close: (path: string) => void;
  readonly more: (path: string) => void;
  readonly retry: () => void;
}

/** The map as far as it is open: each level is read when somebody first opens it, and all of them anew after a change. */
export function useAlignment({ ended, troubled }: AlignmentFilter, wanted: string | undefined, onFound: (path: string) => void): Alignment {
  const request = useOrgRequest();
  const { live } = useServices();
  const { scenario } = useWorld();
  const [branches, setBranches] = useState<ReadonlyMap<string, Branch>>(new Map());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const held = useRef({ branches, abort: new AbortController() });

  const show = useCallback((next: ReadonlyMap<string, Branch>) => {
    held.current.branches = next;
    setBranches(next);
    setProblem(null);
  }, []);

  /** Reads a level on top of what is known of it, until it has so many steps. */
  const read = useCallback(async (path: string, before: Branch | undefined, atLeast: number, signal: AbortSignal): Promise<Branch> => {
    let branch: Branch = before ?? { steps: [], total: 0, endCursor: null };
    do {
      const { org: { alignment } } = await request(AlignmentDocument, { of: path === top ? null : idOf(path), after: branch.endCursor, ended, troubled }, signal);
      branch = { steps: [...branch.steps, ...alignment.steps.map((step) => unmask(AlignmentStepFields, step))], total: alignment.totalCount, endCursor: alignment.pageInfo.endCursor ?? null };
      if (!alignment.pageInfo.hasNextPage) break;
    } while (branch.steps.length < atLeast);
    return branch;
  }, [request, ended, troubled]);

  const attempt = useCallback(async (work: (signal: AbortSignal) => Promise<void>) => {
    const { signal } = held.current.abort;
    try {
      await work(signal);
    } catch (error) {
      const met = asProblem(error);
      if (met && !signal.aborted) setProblem(met);
    }
  }, []);

  const more = useCallback((path: string) => void attempt(async (signal) => {
    const known = held.current.branches.get(path);
    const branch = await read(path, known, (known?.steps.length ?? 0) + 1, signal);
    if (!signal.aborted) show(new Map(held.current.branches).set(path, branch));
  }), [attempt, read, show]);

  const open = useCallback((path: string) => {
    setOpened((now) => new Set(now).add(path));
    if (!held.current.branches.has(path)) more(path);
  }, [more]);
  const close = useCallback((path: string) => setOpened((now) => new Set([...now].filter((other) => other !== path))), []);

  /** From nothing: the visions with their strategies and problems, and the way to what is wanted. */
  const begin = useCallback(() => void attempt(async (signal) => {
    const next = new Map([[top, await read(top, undefined, 1, signal)]]);
    const ways = new Set<string>();
    const go = async (path: string) => {
      ways.add(path);
      next.set(path, await read(path, undefined, 1, signal));
    };
    for (const { aim: vision, steps } of next.get(top)?.steps ?? []) {
      if (vision.__typename !== 'Vision' || vision.visionState !== 'CURRENT' || steps === 0) continue;
      const path = pathBelow(top, vision.id);
      await go(path);
      for (const { aim: strategy, steps: below } of next.get(path)?.steps ?? []) {
        if (strategy.__typename === 'Strategy' && strategy.strategyState === 'ACTIVE' && below > 0) await go(pathBelow(path, strategy.id));
      }
    }
    if (wanted !== undefined) {
      const { org: { alignment } } = await request(AlignmentPathDocument, { of: wanted }, signal);
      let path = top;
      for (const { id } of alignment.path) {
        path = pathBelow(path, id);
        if (!next.has(path)) await go(path);
        ways.add(path);
      }
      if (!signal.aborted) onFound(pathBelow(path, wanted));
    }
    if (signal.aborted) return;
    setOpened((now) => new Set([...now, ...ways]));
    show(next);
  }), [attempt, read, request, wanted, onFound, show]);

  useEffect(() => {
    const { current } = held;
    current.abort = new AbortController();
    current.branches = new Map();
    begin();
    const again = () => void attempt(async (signal) => {
      const next = new Map<string, Branch>();
      for (const [path, { steps }] of held.current.branches) {
        // A step that is gone takes what was below it along.
        if (path !== top && ![...next.values()].some((branch) => branch.steps.some(({ aim }) => aim.id === idOf(path)))) continue;
        next.set(path, await read(path, undefined, steps.length, signal));
      }
      if (!signal.aborted) show(next);
    });
    const unsubscribe = live.onRevision((revised) => { if (revised === scenario) again(); });
    return () => { unsubscribe(); current.abort.abort(); };
  }, [begin, attempt, read, show, live, scenario]);

  const rows = useMemo(() => rowsOf(branches, opened), [branches, opened]);
  return { rows, loaded: branches.size > 0, problem, open, close, more, retry: begin };
}
