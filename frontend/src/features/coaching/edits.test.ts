import { describe, expect, it } from 'vitest';
import type { Edits } from '../../lib/edits';
import { coachingEdits } from './edits';

/** A workspace that answers each edit of a focus area with the next version. */
function setup() {
  const expected: unknown[] = [];
  let version = 1;
  const run = (_document: unknown, { input }: { input: { expectedVersion?: number | null } }) => {
    expected.push(input.expectedVersion);
    version += 1;
    return Promise.resolve({ ok: true, data: { updateFocusArea: { focusArea: { id: 'foc_1', version }, changeset: null } } });
  };
  return { expected, edits: coachingEdits({ run } as unknown as Edits) };
}

describe('edits of a focus area', () => {
  it('expect the version that was seen, and count what they left themselves as seen', async () => {
    const { edits, expected } = setup();
    await edits.updateFocusArea({ focusArea: 'foc_1', whyNow: 'Now', expectedVersion: 1 });
    await edits.updateFocusArea({ focusArea: 'foc_1', closedLooksLike: 'So', expectedVersion: 1 });
    await edits.updateFocusArea({ focusArea: 'foc_2', whyNow: 'Now', expectedVersion: 1 });
    expect(expected).toEqual([1, 2, 1]);
  });

  it('expect nothing where nothing was seen', async () => {
    const { edits, expected } = setup();
    await edits.updateFocusArea({ focusArea: 'foc_1', ordinal: 2 });
    expect(expected).toEqual([null]);
  });
});
