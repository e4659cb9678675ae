// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { WebhooksTab } from './WebhooksTab';

const sent: unknown[] = [];
let refusal: object | null = null;
const send = (...input: unknown[]) => {
  sent.push(input.length === 1 ? input[0] : input);
  return Promise.resolve(refusal ? { ok: false, problem: refusal } : { ok: true, data: {} });
};
const webhook = (change: object) => ({ id: 'whk_1', version: 1, name: 'Directory', url: 'https://a.example/', topics: [], state: 'PAUSED', stateReason: null, behind: 0, failures: 0, nextAttemptAt: null, earlierSecretUntil: null, ...change });
let answer: object = {};
vi.mock('urql', async (original) => ({ ...await original<object>(), useQuery: () => [answer, () => undefined] }));
vi.mock('./useLooking', () => ({ useLooking: () => undefined }));
vi.mock('./webhookEdits', () => ({ useWebhookEdits: () => ({ update: send, resume: send }) }));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); sent.length = 0; refusal = null; });

const tab = () => <MantineProvider env="test"><WebhooksTab /></MantineProvider>;
const choose = async (item: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'More for Directory' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
};
const submit = (name: string) => act(async () => { fireEvent.submit(screen.getByRole<HTMLButtonElement>('button', { name }).form!); await Promise.resolve(); });

it('keeps a form that is open while the server is away, and changes nothing that was not touched', async () => {
  answer = { data: { webhooks: [webhook({})] } };
  const { rerender } = render(tab());
  await choose('Edit…');
  fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Phone book' } });
  answer = { error: { graphQLErrors: [], networkError: new Error('gone') } };
  rerender(tab());
  screen.getByRole('alert');
  answer = { data: { webhooks: [webhook({ behind: 1 })] } };
  rerender(tab());
  await submit('Save');
  expect(sent).toEqual([{ webhook: 'whk_1', expectedVersion: 1, name: 'Phone book' }]);
});

it('shows at once what somebody else changed of a form that is untouched, and saves from there', async () => {
  answer = { data: { webhooks: [webhook({})] } };
  const { rerender } = render(tab());
  await choose('Edit…');
  answer = { data: { webhooks: [webhook({ url: 'https://b.example/', version: 2 })] } };
  rerender(tab());
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Address/ }).value).toBe('https://b.example/');
  fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Phone book' } });
  await submit('Save');
  expect(sent).toEqual([{ webhook: 'whk_1', expectedVersion: 2, name: 'Phone book' }]);
});

it('tells that somebody changed it meanwhile, keeps what was typed, and writes over it only after that', async () => {
  answer = { data: { webhooks: [webhook({})] } };
  const { rerender } = render(tab());
  await choose('Edit…');
  fireEvent.change(screen.getByRole('textbox', { name: /^Name/ }), { target: { value: 'Phone book' } });
  answer = { data: { webhooks: [webhook({ name: 'Staff list', url: 'https://b.example/', version: 2 })] } };
  rerender(tab());
  refusal = { code: 'CONFLICT', message: 'Somebody changed the webhook meanwhile.', advice: '', field: 'input.expectedVersion', number: null };
  await submit('Save');
  expect(sent).toEqual([{ webhook: 'whk_1', expectedVersion: 1, name: 'Phone book' }]);
  expect(screen.getByRole('alert').textContent).toContain('Somebody changed the webhook meanwhile.');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Name/ }).value).toBe('Phone book');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Address/ }).value).toBe('https://b.example/');
  refusal = null;
  await submit('Save');
  expect(sent[1]).toEqual({ webhook: 'whk_1', expectedVersion: 2, name: 'Phone book' });
});

it('asks before it passes over what waits, and offers it where something does', async () => {
  answer = { data: { webhooks: [webhook({})] } };
  const { rerender } = render(tab());
  fireEvent.click(screen.getByRole('button', { name: 'More for Directory' }));
  await screen.findByRole('menuitem', { name: 'Edit…' });
  expect(screen.queryByRole('menuitem', { name: /pass over/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'More for Directory' }));
  answer = { data: { webhooks: [webhook({ behind: 2 })] } };
  rerender(tab());
  await choose('Resume, and pass over what waits…');
  screen.getByText(/never hears of the 2 changes that wait/);
  expect(sent).toEqual([]);
  await submit('Pass over and resume');
  expect(sent).toEqual([['whk_1', true]]);
});
