// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InlineText } from './InlineText';

vi.mock('../lib/useWorld', () => ({ useReadOnly: () => null }));
afterEach(cleanup);

/** A field of version 3, as it is edited. */
function begin(answer?: Promise<boolean>) {
  const saved: unknown[][] = [];
  const field = (value: string, version: number) => <InlineText label="Why now" value={value} version={version} clearable onSave={(...all) => { saved.push(all); return answer; }} />;
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

  it('keeps what was typed where it was refused, and goes where it was kept', async () => {
    const refused = begin(Promise.resolve(false));
    fireEvent.change(refused.input, { target: { value: 'Mine' } });
    fireEvent.keyDown(refused.input, { key: 'Enter' });
    await act(async () => { await Promise.resolve(); });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Mine');
    cleanup();
    const kept = begin(Promise.resolve(true));
    fireEvent.change(kept.input, { target: { value: 'Mine' } });
    fireEvent.keyDown(kept.input, { key: 'Enter' });
    fireEvent.blur(kept.input);
    await act(async () => { await Promise.resolve(); });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(kept.saved).toEqual([['Mine', 3]]);
  });

  it('leaves Enter and Escape to whoever composes a word', () => {
    const { saved, input } = begin();
    fireEvent.change(input, { target: { value: 'Mine' } });
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(input, { key, isComposing: true });
    expect(saved).toEqual([]);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Mine');
  });

  it('is emptied where an empty text is an answer', () => {
    const { saved, input } = begin();
    fireEvent.change(input, { target: { value: ' ' } });
    fireEvent.blur(input);
    expect(saved).toEqual([['', 3]]);
  });
});
