// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TemplatesDialog } from './TemplatesDialog';

const sent: unknown[] = [];
const template = (title: string, version: number) => ({ usual: false, canEdit: true, version, role: { id: 'rol_1', name: 'PM' }, steps: [{ day: 30, whose: 'NEWCOMER', title }] });
let stored: ReturnType<typeof template> | null = null;
const roles = { org: { roles: { edges: [{ node: { id: 'rol_1', name: 'PM', track: 'IC' } }] } } };
vi.mock('../../../lib/graphql/useConfidentialQuery', () => ({
  useConfidentialQuery: (_: unknown, variables: object) => ({ data: 'role' in variables ? { onboardingTemplate: stored } : roles, problem: null, retry: () => undefined }),
}));
vi.mock('../../../lib/useWorld', () => ({ useMayWrite: () => true }));
vi.mock('./templateDocument', async (original) => ({
  ...await original<object>(),
  useTemplateEdits: () => ({
    set: (role: string, version: number, steps: { title: string }[]) => {
      sent.push([role, version, steps.map(({ title }) => title)]);
      return Promise.resolve({ ok: true, data: { setOnboardingTemplate: { template: { version: version + 1 } } } });
    },
  }),
}));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); sent.length = 0; });

const dialog = () => <MantineProvider env="test"><TemplatesDialog onClose={() => undefined} /></MantineProvider>;
const task = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Task 1' });
const type = (text: string) => fireEvent.change(task(), { target: { value: text } });
const save = () => act(async () => { fireEvent.submit(task().form!); await Promise.resolve(); });

it('keeps what is typed while somebody else stores a template, and saves it as of what was seen', async () => {
  stored = template('Learn', 1);
  const { rerender } = render(dialog());
  stored = template('Listen', 2);
  rerender(dialog());
  expect(task().value).toBe('Listen');
  type('Learn and listen');
  stored = template('Something else', 3);
  rerender(dialog());
  expect(task().value).toBe('Learn and listen');
  await save();
  expect(sent).toEqual([['rol_1', 2, ['Learn and listen']]]);
});

it('goes on from what it has saved, before that was read anew', async () => {
  stored = template('Learn', 1);
  render(dialog());
  type('Listen');
  await save();
  expect(task().value).toBe('Listen');
  type('Listen twice');
  await save();
  expect(sent).toEqual([['rol_1', 1, ['Listen']], ['rol_1', 2, ['Listen twice']]]);
});

it('says that a role is gone', () => {
  stored = null;
  render(dialog());
  screen.getByText('There is no such role any more.');
});
