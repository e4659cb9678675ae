// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { WebhooksTab } from './WebhooksTab';

const sent: unknown[] = [];
const send = (...input: unknown[]) => {
  sent.push(input.length === 1 ? input[0] : input);
  return Promise.resolve({ ok: true, data: {} });
};
const webhook = (change: object) => ({ id: 'whk_1', name: 'Directory', url: 'https://a.example/', topics: [], state: 'PAUSED', stateReason: null, behind: 0, failures: 0, nextAttemptAt: null, earlierSecretUntil: null, ...change });
let answer: object = {};
vi.mock('urql', async (original) => ({ ...await original<object>(), useQuery: () => [answer, () => undefined] }));
vi.mock('./useLooking', () => ({ useLooking: () => undefined }));
vi.mock('./webhookEdits', () => ({ useWebhookEdits: () => ({ update: send, resume: send }) }));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); sent.length = 0; });

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
  answer = { data: { webhooks: [webhook({ url: 'https://b.example/' })] } };
  rerender(tab());
  await submit('Save');
  expect(sent).toEqual([{ webhook: 'whk_1', name: 'Phone book' }]);
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
