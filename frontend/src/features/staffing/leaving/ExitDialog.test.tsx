// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, it, vi } from 'vitest';
import { ExitDialog } from './ExitDialog';

vi.mock('./exitEdits', () => ({ useExitEdits: () => ({ record: () => Promise.resolve({ ok: false, problem: { field: 'input.position', message: 'They do not leave this seat.', advice: '' } }) }) }));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(cleanup);

it.each([1, 2])('says what is wrong with the seat, with %i of them', async (count) => {
  const seats = [{ id: 'pos_1', title: 'PM' }, { id: 'pos_2', title: 'GPM' }].slice(0, count) as never;
  render(<MantineProvider env="test"><ExitDialog person="per_1" seats={seats} exits={[]} onClose={() => undefined} /></MantineProvider>);
  fireEvent.change(screen.getByRole('combobox', { name: 'How' }), { target: { value: 'MOVE' } });
  await act(async () => { fireEvent.submit(screen.getByRole<HTMLButtonElement>('button', { name: 'Record' }).form!); await Promise.resolve(); });
  screen.getByText(/They do not leave this seat/);
});
