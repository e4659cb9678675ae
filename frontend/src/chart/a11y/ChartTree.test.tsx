// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartModel } from '../model/ChartModel';
import { withGhosts } from '../model/GhostTree';
import { Remarks } from '../model/remarks';
import { sampleId, sampleSeat } from '../model/sampleOrg';
import { englishStrings } from '../strings';
import { ChartTree, type ChartTreeProps } from './ChartTree';
import { TreeRows } from './TreeRows';

afterEach(cleanup);

function rowsOf(count: number): TreeRows {
  const model = new ChartModel();
  model.setSeats(Array.from({ length: count }, (_, i) => sampleSeat(sampleId(i), i === 0 ? null : sampleId(0))));
  return new TreeRows(model, englishStrings);
}

function show(props: Partial<ChartTreeProps> = {}) {
  const all: ChartTreeProps = {
    rows: rowsOf(1000), label: 'Chart', current: sampleId(500), selected: new Set([sampleId(500)]),
    onKey: vi.fn(() => true), onPick: vi.fn(), ...props,
  };
  render(<ChartTree {...all} />);
  return all;
}

describe('ChartTree', () => {
  it('holds the rows around the current one alone, with their true places', () => {
    show();
    const items = screen.getAllByRole('treeitem');
    expect(items.length).toBeLessThan(60);
    const current = document.getElementById(screen.getByRole('tree').getAttribute('aria-activedescendant') ?? '');
    expect(current?.getAttribute('aria-label')).toBe(`Person ${sampleId(500)}, Title ${sampleId(500)}`);
    expect(current?.getAttribute('aria-posinset')).toBe('500');
    expect(current?.getAttribute('aria-setsize')).toBe('999');
    expect(current?.getAttribute('aria-level')).toBe('2');
    expect(current?.getAttribute('aria-selected')).toBe('true');
  });

  it('says whether a lead is open', () => {
    show({ current: sampleId(0), rows: rowsOf(5) });
    expect(screen.getAllByRole('treeitem')[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getAllByRole('treeitem')[1]?.hasAttribute('aria-expanded')).toBe(false);
  });

  it('is one stop for the keyboard, and gives keys on', () => {
    const { onKey } = show();
    const tree = screen.getByRole('tree');
    expect(tree.tabIndex).toBe(0);
    expect(fireEvent.keyDown(tree, { key: 'ArrowDown' })).toBe(false);
    expect(onKey).toHaveBeenCalledWith('ArrowDown', { shift: false, mod: false });
    fireEvent.keyDown(tree, { key: ' ', ctrlKey: true });
    expect(onKey).toHaveBeenLastCalledWith(' ', { shift: false, mod: true });
    fireEvent.keyDown(tree, { key: 'ArrowUp', altKey: true });
    expect(onKey).toHaveBeenCalledTimes(2);
  });

  it('lets keys pass that mean nothing here', () => {
    show({ onKey: () => false });
    expect(fireEvent.keyDown(screen.getByRole('tree'), { key: 'q' })).toBe(true);
  });

  it('has closed seats to read, and not to pick', () => {
    const model = new ChartModel();
    model.setSeats([sampleSeat('a', null), sampleSeat('b', 'a')]);
    const comparison = { opened: new Set<string>(), moved: new Map<string, string | null>(), changed: new Set<string>(), closed: [sampleSeat('x', 'a')] };
    const rows = new TreeRows(model, englishStrings, withGhosts(model, comparison), new Remarks(model, { comparison }, englishStrings));
    const { onPick } = show({ rows, current: 'a' });
    const closed = screen.getByRole('treeitem', { name: 'Person x, Title x, closed' });
    expect([closed.getAttribute('aria-disabled'), closed.getAttribute('aria-posinset'), closed.getAttribute('aria-setsize')]).toEqual(['true', '2', '2']);
    fireEvent.click(closed);
    expect(onPick).not.toHaveBeenCalled();
  });

  it('picks the row that a screen reader presses', () => {
    const { onPick } = show({ rows: rowsOf(10), current: sampleId(0) });
    fireEvent.click(screen.getAllByRole('treeitem')[1]!);
    expect(onPick).toHaveBeenCalledWith(sampleId(1));
  });
});
