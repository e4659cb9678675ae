// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DecisionPart } from './DecisionPart';
import { EndDialog } from './EndDialog';
import type { Application } from './staffingDocument';

const sent: unknown[] = [];
const send = (input: unknown) => {
  sent.push(input);
  return Promise.resolve({ ok: true, data: {} });
};
vi.mock('./staffingEdits', () => ({ useStaffingEdits: () => ({ end: send, decide: send }) }));
vi.mock('../../lib/useWorld', () => ({ useMayWrite: () => true }));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); sent.length = 0; });

const checked = () => screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => act(async () => { fireEvent.submit(button(name).form!); await Promise.resolve(); });

it('chooses neither how an application ends nor why', async () => {
  render(<MantineProvider env="test"><EndDialog application="app_1" onClose={() => undefined} /></MantineProvider>);
  expect(checked()).toEqual([]);
  expect(button('End').disabled).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'They withdrew' }));
  expect(button('End').disabled).toBe(true);
  fireEvent.change(screen.getByRole('combobox', { name: 'Reason' }), { target: { value: 'SALARY' } });
  await press('End');
  expect(sent).toEqual([{ application: 'app_1', state: 'WITHDRAWN', reasonCode: 'SALARY', why: null, consentUntil: null }]);
});

it('decides for nobody', async () => {
  const application = { id: 'app_1', state: 'ACTIVE', verdict: null, verdictWhy: '', interviews: [{ id: 'itv_1', scored: true }] } as unknown as Application;
  render(<MantineProvider env="test"><DecisionPart application={application} /></MantineProvider>);
  expect(checked()).toEqual([]);
  fireEvent.change(screen.getByRole('textbox', { name: 'Why' }), { target: { value: 'Asks first' } });
  expect(button('Decide').disabled).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: 'Do not hire' }));
  await press('Decide');
  expect(sent).toEqual([{ application: 'app_1', verdict: 'NO_HIRE', why: 'Asks first' }]);
});
