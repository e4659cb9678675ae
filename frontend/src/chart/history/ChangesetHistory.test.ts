import { describe, expect, it } from 'vitest';
import { ChangesetHistory } from './ChangesetHistory';

const entry = (label: string, changesetId = `chs_${label}`) => ({ label, changesetId, at: 1 });

describe('ChangesetHistory', () => {
  it('undoes the latest first', () => {
    const history = ChangesetHistory.empty.push(entry('a')).push(entry('b'));
    expect(history.undoable?.changesetId).toBe('chs_b');
    expect(history.afterUndo('chs_undo', 2).undoable?.changesetId).toBe('chs_a');
  });

  it('redoes by undoing the undo, and undoes that again', () => {
    let history = ChangesetHistory.empty.push(entry('a')).afterUndo('chs_undo', 2);
    expect(history.redoable).toEqual({ label: 'a', changesetId: 'chs_undo', at: 2 });
    history = history.afterRedo('chs_redo', 3);
    expect(history.redoable).toBeUndefined();
    expect(history.undoable).toEqual({ label: 'a', changesetId: 'chs_redo', at: 3 });
  });

  it('forgets what was undone once something new is done', () => {
    expect(ChangesetHistory.empty.push(entry('a')).afterUndo('u', 2).push(entry('b')).redoable).toBeUndefined();
  });

  it('leaves out what can no longer be undone', () => {
    const history = ChangesetHistory.empty.push(entry('a')).push(entry('b')).without('chs_b');
    expect(history.entries.map((e) => e.label)).toEqual(['a']);
  });

  it('has nothing to do at its ends', () => {
    expect(ChangesetHistory.empty.undoable).toBeUndefined();
    expect(ChangesetHistory.empty.afterUndo('x', 1)).toBe(ChangesetHistory.empty);
    expect(ChangesetHistory.empty.afterRedo('x', 1)).toBe(ChangesetHistory.empty);
  });

  it('keeps the latest 500', () => {
    let history = ChangesetHistory.empty;
    for (let i = 0; i < 600; i++) history = history.push(entry(String(i)));
    expect(history.entries).toHaveLength(500);
    expect(history.undoable?.label).toBe('599');
  });
});
