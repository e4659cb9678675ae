// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DraftForm } from './DraftForm';
import type { Evaluation } from './evaluationDocument';

const saved: { performance: string; text: string; expectedVersion: number | null }[] = [];
const answer = { version: 0 };
vi.mock('./evaluationEdits', () => ({
  useEvaluationEdits: () => ({
    draft: (input: (typeof saved)[number]) => {
      saved.push(input);
      return Promise.resolve({ ok: true, data: { draftEvaluation: { evaluation: { result: { ...input, growth: null, version: answer.version } } } } });
    },
  }),
}));
// Mantine measures a text anew when fonts come, and follows the size of what is chosen; this document has neither.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); saved.length = 0; });

const draft = (text: string, version: number): Evaluation['result'] => ({ __typename: 'EvaluationResult', id: 'evr_1', performance: 'EXCEEDING', growth: null, text, version, by: null }) as Evaluation['result'];

/** The form of an evaluation, and what it becomes when it is read anew. */
function begin(result: Evaluation['result']) {
  const form = (of: Evaluation['result']) => <MantineProvider env="test"><DraftForm evaluation={{ id: 'eva_1', result: of } as Evaluation} /></MantineProvider>;
  const { rerender } = render(form(result));
  const words = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  return {
    words, button: () => screen.getByRole<HTMLButtonElement>('button'), becomes: (of: Evaluation['result']) => rerender(form(of)),
    type: (text: string) => fireEvent.change(words(), { target: { value: text } }),
    save: () => act(async () => { fireEvent.submit(words().form!); await Promise.resolve(); }),
  };
}

describe('the draft of an evaluation', () => {
  it('has no rating before somebody chooses one', () => {
    const { type, button } = begin(null);
    type('Did well');
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    expect(button().disabled).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Developing' }));
    expect(button().disabled).toBe(false);
  });

  it('shows what somebody else drafted while nothing is typed', () => {
    const { words, becomes } = begin(draft('First', 1));
    becomes(draft('Theirs', 2));
    expect(words().value).toBe('Theirs');
  });

  it('keeps what is typed, and says which draft it began with', async () => {
    const { words, type, becomes, save } = begin(draft('First', 1));
    type('Mine');
    becomes(draft('Theirs', 2));
    expect(words().value).toBe('Mine');
    await save();
    expect(saved).toMatchObject([{ text: 'Mine', expectedVersion: 1 }]);
  });

  it('goes on from what it saved itself, before that is read again', async () => {
    const { words, type, becomes, save, button } = begin(draft('First', 1));
    type('Mine');
    answer.version = 2;
    await save();
    expect(button().disabled).toBe(true);
    type('Mine, and more');
    becomes(draft('Mine', 2));
    expect(words().value).toBe('Mine, and more');
    await save();
    expect(saved.at(-1)).toMatchObject({ text: 'Mine, and more', expectedVersion: 2 });
  });
});
