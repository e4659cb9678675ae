import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { createEdits } from './edits';
import { createStatusLine } from './status';
import { t } from './strings/strings';
import { createWorlds, liveNow } from './world';

type Rename = { renamePosition: { changeset: { id: string; revision: number; summary: string } } };
const document = parse('mutation { renamePosition { changeset { id revision summary } } }') as TypedDocumentNode<Rename, Record<string, never>>;

/** A server with a log: every mutation is the next changeset; what it was asked to undo is kept. */
function server() {
  const asked: string[] = [];
  let revision = 0;
  let refuse = false;
  vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
    const { query, variables } = JSON.parse(init.body) as { query: string; variables: { input?: { changeset: string; scenario?: string } } };
    if (refuse) return Promise.resolve(Response.json({ errors: [{ message: 'the seat has changed since', extensions: { code: 'CONFLICT' } }], data: null }));
    revision += 1;
    const changeset = { id: `c${revision}`, revision, summary: `Change ${revision}` };
    const field = query.includes('undo(') ? 'undo' : 'renamePosition';
    if (variables.input) asked.push([variables.input.changeset, variables.input.scenario].filter(Boolean).join(' in '));
    return Promise.resolve(Response.json({ data: { [field]: { changeset } } }));
  });
  return { asked, refuse: () => { refuse = true; }, others: (edits: number) => { revision += edits; } };
}

describe('edits', () => {
  beforeEach(() => vi.restoreAllMocks());
  afterEach(() => vi.unstubAllGlobals());

  function setup() {
    const status = createStatusLine();
    const revisions: number[] = [];
    const worlds = createWorlds();
    let confidential = 0;
    const edits = createEdits({ status, worlds, onRevision: (_scenario, revision) => revisions.push(revision), onConfidential: () => { confidential += 1; } });
    return { status, worlds, revisions, edits, confidential: () => confidential, server: server() };
  }

  it('undoes the last edit, redoes it by undoing the undo, and undoes that again', async () => {
    const { edits, server: log, revisions } = setup();
    await edits.run(document, {});
    await edits.undo();
    await edits.redo();
    await edits.undo();
    expect(log.asked).toEqual(['c1', 'c2', 'c3']);
    expect(edits.history.get().redoable?.label).toBe('Change 1');
    expect(revisions).toEqual([1, 2, 3, 4]);
  });

  it('does not undo the same edit twice when the key is pressed twice at once', async () => {
    const { edits, server: log } = setup();
    await edits.run(document, {});
    await Promise.all([edits.undo(), edits.undo()]);
    expect(log.asked).toEqual(['c1']);
  });

  it('says in words what went wrong, and keeps what can be undone', async () => {
    const { edits, status, server: log } = setup();
    await edits.run(document, {});
    log.refuse();
    await edits.undo();
    expect(status.get()).toMatchObject({ tone: 'problem', text: 'The seat has changed since.' });
    expect(edits.history.get().undoable?.changesetId).toBe('c1');
  });

  it('expects what was seen, and what its own edits left right after it', async () => {
    const { edits } = setup();
    expect(edits.expecting(7)).toBe(7);
    await edits.run(document, {});
    await edits.run(document, {});
    expect(edits.expecting(0)).toBe(2);
    expect(edits.expecting(7)).toBe(7);
  });

  it('has not seen what somebody else wrote between its own edits', async () => {
    const { edits, server: log } = setup();
    await edits.run(document, {});
    log.others(1);
    await edits.run(document, {});
    expect(edits.expecting(0)).toBe(1);
    expect(edits.expecting(2)).toBe(3);
  });

  describe('of something that has changed since it was read', () => {
    /** A server where an edit is refused for what changed in these revisions, unless it has seen the last of them. */
    function refusing(changed: readonly number[]) {
      const expected: number[] = [];
      vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
        const { expectedRevision = 99 } = (JSON.parse(init.body) as { variables: { input?: { expectedRevision?: number } } }).variables.input ?? {};
        expected.push(expectedRevision);
        const changedSince = changed.filter((revision) => revision > expectedRevision).map((revision) => ({ entity: 'Position', revision }));
        if (changedSince.length === 0) return Promise.resolve(Response.json({ data: { renamePosition: { changeset: { id: 'c9', revision: 9, summary: 'Renamed' } } } }));
        return Promise.resolve(Response.json({ errors: [{ message: 'Cleo changed this meanwhile.', extensions: { code: 'CONFLICT', changedSince } }], data: null }));
      });
      return expected;
    }
    const rename = document as unknown as TypedDocumentNode<Rename, { input: { expectedRevision: number } }>;

    it('writes where all of that is its own, though others wrote elsewhere in between', async () => {
      const { edits, server: log } = setup();
      log.others(1);
      await edits.run(document, {});
      const expected = refusing([2]);
      expect((await edits.run(rename, { input: { expectedRevision: edits.expecting(0) } })).ok).toBe(true);
      expect(expected).toEqual([0, 2]);
    });

    it('is refused where somebody else had a part in it', async () => {
      const { edits, status, server: log } = setup();
      log.others(1);
      await edits.run(document, {});
      const expected = refusing([1, 2]);
      expect((await edits.run(rename, { input: { expectedRevision: edits.expecting(0) } })).ok).toBe(false);
      expect(expected).toEqual([0]);
      expect(status.get()).toMatchObject({ tone: 'problem', text: 'Cleo changed this meanwhile.' });
    });
  });

  it('forgets a changeset that was taken back from history', async () => {
    const { edits } = setup();
    await edits.run(document, {});
    await edits.revert({ id: 'c1', summary: 'Change 1' });
    expect(edits.history.get().entries.map((entry) => entry.changesetId)).toEqual(['c2']);
  });

  it('keeps what can be undone of each world apart, and undoes in the world that is open', async () => {
    const { edits, worlds, server: log } = setup();
    await edits.run(document, {});
    worlds.current.set({ scenario: 'scn_a', asOf: null });
    expect(edits.history.get().undoable).toBeUndefined();
    await edits.run(document, {});
    expect(edits.expecting(1)).toBe(2);
    await edits.undo();
    worlds.current.set(liveNow);
    expect(edits.expecting(0)).toBe(1);
    await edits.undo();
    expect(log.asked).toEqual(['c2 in scn_a', 'c1']);
  });

  it('changes nothing where nothing can be changed, and says why', async () => {
    const { edits, worlds, status, revisions } = setup();
    worlds.readOnly.set('The past cannot be changed.');
    expect((await edits.run(document, {})).ok).toBe(false);
    expect(revisions).toEqual([]);
    expect(status.get()).toMatchObject({ tone: 'problem', text: 'The past cannot be changed.' });
  });

  it('does nothing for good in a scenario or at a moment, and goes on in live', async () => {
    const { edits, worlds, status, revisions } = setup();
    for (const world of [{ scenario: 'scn_a', asOf: null }, { scenario: null, asOf: '2026-06-30T00:00:00Z' }]) {
      worlds.current.set(world);
      expect(await edits.runForGood(document, {})).toMatchObject({ ok: false, problem: { code: 'FORBIDDEN', message: t.staffing.elsewhere.text } });
      expect(status.get()).toMatchObject({ tone: 'problem', text: t.staffing.elsewhere.text });
    }
    expect(revisions).toEqual([]);
    worlds.current.set(liveNow);
    expect((await edits.runForGood(document, {})).ok).toBe(true);
    expect(status.get()).toEqual({ tone: 'done', text: 'Change 1' });
    expect(edits.history.get().undoable).toBeUndefined();
  });

  it('undoes what is confidential in its own log, and tells of it without a revision', async () => {
    const { edits, status, revisions, confidential } = setup();
    const asked: string[] = [];
    vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
      const { query } = JSON.parse(init.body) as { query: string };
      asked.push(/\{\s*(\w+)/.exec(query)?.[1] ?? '');
      const field = query.includes('undoConfidential') ? 'undoConfidential' : 'rate';
      return Promise.resolve(Response.json({ data: { [field]: { changeset: { id: `cch_${asked.length}`, summary: 'Rated Ben in 1 competency' } } } }));
    });
    const rate = parse('mutation { rate { changeset { id summary } } }') as TypedDocumentNode<Record<string, unknown>, Record<string, never>>;
    await edits.run(rate, {}, { scenario: null });
    expect(status.get()).toMatchObject({ text: 'Rated Ben in 1 competency', offers: 'undo' });
    await edits.undo();
    expect(asked).toEqual(['rate', 'undoConfidential']);
    expect(revisions).toEqual([]);
    expect(confidential()).toBe(2);
  });
});
