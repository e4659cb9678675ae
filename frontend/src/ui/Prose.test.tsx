// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Prose } from './Prose';

const world = { readOnly: null as string | null };
vi.mock('../lib/useWorld', () => ({ useReadOnly: () => world.readOnly }));
vi.mock('../lib/services', () => ({ useServices: () => ({ platform: { mac: true } }) }));
// Mantine measures a text anew when fonts come, which this document has none of.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); world.readOnly = null; });

/** A story of version 3, as it is edited. */
function begin(answer: boolean) {
  const saved: unknown[][] = [];
  const field = (value: string, version: number) => (
    <MantineProvider env="test"><Prose label="Story" value={value} version={version} maxLength={100} onSave={(...all) => { saved.push(all); return Promise.resolve(answer); }} /></MantineProvider>
  );
  const { rerender } = render(field('First', 3));
  fireEvent.click(screen.getByRole('button'));
  return { saved, input: screen.getByRole('textbox'), becomes: (value: string, version: number) => rerender(field(value, version)) };
}

const settle = () => act(async () => { await Promise.resolve(); });

describe('a text of several lines', () => {
  it('is saved with the version that the edit began with, and gives the focus back to its pencil', async () => {
    const { saved, input, becomes } = begin(true);
    fireEvent.change(input, { target: { value: 'Mine' } });
    becomes('Theirs', 4);
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter', metaKey: true });
    await settle();
    expect(saved).toEqual([['Mine', 3]]);
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('keeps what was typed where it was refused', async () => {
    const { input } = begin(false);
    fireEvent.change(input, { target: { value: 'Mine' } });
    fireEvent.blur(input);
    await settle();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Mine');
  });

  it('is not taken back by the key that ends the composing of a word', () => {
    const { input } = begin(true);
    fireEvent.change(input, { target: { value: 'Mine' } });
    fireEvent.keyDown(input, { key: 'Escape', isComposing: true });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Mine');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is only read where nothing can be changed any more, and names the key of the machine', () => {
    const { becomes } = begin(true);
    expect(screen.getByText(/^⌘\+Enter or leaving saves/)).toBeDefined();
    world.readOnly = 'The past cannot be changed.';
    becomes('First', 3);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
