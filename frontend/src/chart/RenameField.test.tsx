// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RenameField } from './RenameField';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const rect = { x: 0, y: 0, width: 200, height: 80 };

function begin(title = 'Designer') {
  const finished: (string | null)[] = [];
  const field = (now: string) => <RenameField rect={rect} title={now} label="Title of the seat" onFinish={(text) => finished.push(text)} />;
  const { rerender } = render(field(title));
  return { finished, input: screen.getByRole<HTMLInputElement>('textbox'), becomes: (now: string) => rerender(field(now)) };
}

describe('the field that stands on a card', () => {
  it('hands on what was typed, by Enter or by leaving it', () => {
    for (const leave of [(input: HTMLElement) => fireEvent.keyDown(input, { key: 'Enter' }), (input: HTMLElement) => fireEvent.blur(input)]) {
      vi.spyOn(document, 'hasFocus').mockReturnValue(true);
      const { finished, input } = begin();
      fireEvent.change(input, { target: { value: 'Typed' } });
      leave(input);
      expect(finished).toEqual(['Typed']);
      cleanup();
    }
  });

  it('hands on nothing where it is left untouched, though the title became another one meanwhile', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { finished, input, becomes } = begin();
    becomes('Theirs');
    expect(input.value).toBe('Designer');
    fireEvent.blur(input);
    expect(finished).toEqual([null]);
  });

  it('leaves Enter and Escape to whoever composes a word', () => {
    const { finished, input } = begin();
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(input, { key, isComposing: true });
    expect(finished).toEqual([]);
  });

  it('goes on while another window has the keyboard', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { finished, input } = begin();
    fireEvent.change(input, { target: { value: 'Typed' } });
    fireEvent.blur(input);
    expect(finished).toEqual([]);
  });
});
