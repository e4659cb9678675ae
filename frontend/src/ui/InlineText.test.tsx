// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InlineText } from './InlineText';

vi.mock('../lib/useWorld', () => ({ useReadOnly: () => null }));
afterEach(cleanup);

/** A field of version 3, as it is edited. */
function begin() {
  const saved: unknown[][] = [];
  const field = (value: string, version: number) => <InlineText label="Why now" value={value} version={version} clearable onSave={(...all) => saved.push(all)} />;
  const { rerender } = render(field('First', 3));
  fireEvent.click(screen.getByRole('button'));
  return { saved, input: screen.getByRole('textbox'), becomes: (value: string, version: number) => rerender(field(value, version)) };
}

describe('text that is edited where it stands', () => {
  it('is saved with the version that the edit began with, whatever came meanwhile', () => {
    const { saved, input, becomes } = begin();
    fireEvent.change(input, { target: { value: 'Mine' } });
    becomes('Theirs', 4);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    expect(saved).toEqual([['Mine', 3]]);
  });

  it('is not saved over what came meanwhile, where nothing was typed', () => {
    const { saved, becomes } = begin();
    becomes('Theirs', 4);
    fireEvent.blur(screen.getByRole('textbox'));
    expect(saved).toEqual([]);
    expect(screen.getByRole('button').textContent).toBe('Theirs');
  });

  it('is emptied where an empty text is an answer', () => {
    const { saved, input } = begin();
    fireEvent.change(input, { target: { value: ' ' } });
    fireEvent.blur(input);
    expect(saved).toEqual([['', 3]]);
  });
});
