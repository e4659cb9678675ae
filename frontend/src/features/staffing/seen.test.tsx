// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { EditResult } from '../../lib/edits';
import type { Problem } from '../../lib/graphql/problem';
import { HeadcountDialog } from './headcount/HeadcountDialog';
import { HeadcountPage } from './headcount/HeadcountPage';
import type { HeadcountPlan } from './headcount/headcountDocument';
import type { Improvement } from './improvement/improvementDocument';
import { ImprovementPage } from './improvement/ImprovementPage';
import { PlanDialog } from './improvement/PlanDialog';
import { MustHavesDialog } from './MustHavesDialog';
import { StagesDialog } from './StagesDialog';
import type { Opening } from './staffingDocument';

const sent: unknown[][] = [];
let problem: Problem | null = null;
const send = (...input: unknown[]): Promise<EditResult<unknown>> => {
  sent.push(input);
  return Promise.resolve(problem ? { ok: false, problem } : { ok: true, data: {} });
};
const refusal = (field: string, message: string): Problem => ({ code: 'INVALID_INPUT', message, advice: '', field, number: null });
const competencies = [{ id: 'cmp_1', name: 'Data', active: true }, { id: 'cmp_2', name: 'Fax', active: false }, { id: 'cmp_3', name: 'Vision', active: true }];
const org = { competencies, roles: { edges: [] }, teams: { edges: [] } };
let data: object = { org, staffing: { headcountSeats: [{ id: 'pos_1', title: 'CPO' }] } };
const choices = data;
vi.mock('./improvement/improvementEdits', () => ({ useImprovementEdits: () => ({ revise: send, open: send }) }));
vi.mock('./headcount/headcountEdits', () => ({ useHeadcountEdits: () => ({ revise: send, decide: send }) }));
vi.mock('@tanstack/react-router', () => ({ useParams: () => ({ planId: 'x' }) }));
vi.mock('../../lib/page', () => ({ usePage: () => undefined }));
vi.mock('../../lib/useWorld', () => ({ useMayWrite: () => true }));
vi.mock('../../lib/useOpenPath', () => ({ useOpenPath: () => () => undefined }));
vi.mock('../../lib/graphql/useConfidentialQuery', () => ({ useConfidentialQuery: () => ({ data, problem: null, retry: () => undefined }) }));
// Mantine measures a text anew when fonts come; this document has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
afterEach(() => { cleanup(); sent.length = 0; problem = null; data = choices; });

const shown = (dialog: ReactElement) => <MantineProvider env="test">{dialog}</MantineProvider>;
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => act(async () => { fireEvent.submit(button(name).form!); await Promise.resolve(); });
/** Shows a dialog of something that somebody else changes while it is open, and sends it. */
async function changedMeanwhile(dialog: (version: number) => ReactElement, go: string) {
  const { rerender } = render(shown(dialog(3)));
  rerender(shown(dialog(4)));
  await press(go);
}

const plan = (version: number) => ({ id: 'imp_1', version, diagnosis: 'SKILL', issues: [{ what: 'Late', example: 'In May' }, { what: 'Rude', example: 'In June' }], expectations: ['On time'], support: ['A talk'], days: 60 }) as unknown as Improvement;
const line = (title: string) => ({ key: title, title, fte: 1, quarterOn: '2027-01-01', why: 'Growth', reportsTo: null, role: { id: 'rol_9', name: 'Typist' }, team: null });
const headcount = (version: number) => ({ id: 'hcp_1', version, name: 'Next half', position: { id: 'pos_1', title: 'CPO' }, fromOn: '2027-01-01', toOn: '2027-06-30', budgetFte: 10, budgetAmount: null, currency: '', lines: [line('Analyst'), line('Typist')] }) as unknown as HeadcountPlan;
const opening = (version: number) => ({ id: 'opn_1', version, stages: [{ key: 'a', name: 'Sourced', limitDays: 7, count: 0 }, { key: 'b', name: 'Offer', limitDays: 7, count: 0 }], mustHaves: [{ id: 'cmp_3' }, { id: 'cmp_2' }] }) as unknown as Opening;

it('sends what was written with the version that it was written on', async () => {
  await changedMeanwhile((version) => <PlanDialog person={{ id: 'per_1', name: 'Ana' }} plan={plan(version)} onClose={() => undefined} />, 'Save the draft');
  await changedMeanwhile((version) => <HeadcountDialog plan={headcount(version)} onClose={() => undefined} />, 'Propose');
  expect(sent.map(([of, version]) => [of, version])).toEqual([['imp_1', 3], ['hcp_1', 3]]);
  sent.length = 0;
  await changedMeanwhile((version) => <StagesDialog opening={opening(version)} run={send} onClose={() => undefined} />, 'Save');
  cleanup();
  await changedMeanwhile((version) => <MustHavesDialog opening={opening(version)} run={send} onClose={() => undefined} />, 'Save');
  expect(sent.map(([, version]) => version)).toEqual([3, 3]);
});

it('decides on, and opens, the plan that was on the screen when somebody pressed', async () => {
  const none = { heldSeats: 0, heldFte: 0, emptySeats: 0, emptyFte: 0, toComeSeats: 2, toComeFte: 2, totalFte: 2, overFte: 0, rows: [] };
  const readAs = (version: number) => ({
    headcountPlan: { ...headcount(version), state: 'PROPOSED', canDecide: true, coverage: none, by: null, decidedBy: null },
    improvementPlan: { ...plan(version), state: 'DRAFT', canWrite: true, grounds: [], entries: [], person: { id: 'per_1', name: 'Ana' } },
  });
  for (const [Page, go] of [[HeadcountPage, 'Approve'], [ImprovementPage, 'Open it with them']] as const) {
    data = readAs(3);
    const { rerender } = render(shown(<Page />));
    fireEvent.click(button(go));
    data = readAs(4);
    rerender(shown(<Page />));
    const submit = within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', { name: go });
    await act(async () => { fireEvent.submit(submit.form!); await Promise.resolve(); });
    cleanup();
  }
  expect(sent.map(([of, version]) => [of, version])).toEqual([['hcp_1', 3], ['imp_1', 3]]);
});

it('offers competencies that are in use, and sends no other', async () => {
  render(shown(<MustHavesDialog opening={opening(1)} run={send} onClose={() => undefined} />));
  expect(screen.getAllByRole('checkbox').map((box) => box.getAttribute('value'))).toEqual(['cmp_1', 'cmp_3']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Data' }));
  await press('Save');
  expect(sent).toEqual([[['cmp_3', 'cmp_1'], 1]]);
});

it('says beside a line what is wrong with it', async () => {
  problem = refusal('input.plan.lines[1].role', 'There is no such role.');
  render(shown(<HeadcountDialog plan={headcount(1)} onClose={() => undefined} />));
  await press('Propose');
  const roles = screen.getAllByRole<HTMLSelectElement>('combobox', { name: 'Role' });
  expect(roles.map((role) => role.getAttribute('aria-invalid'))).toEqual([null, 'true']);
  expect(roles.map((role) => role.selectedOptions[0]?.text)).toEqual(['Typist', 'Typist']);
  cleanup();
  problem = refusal('input.plan.issues[1].example', 'The example is too long.');
  render(shown(<PlanDialog person={{ id: 'per_1', name: 'Ana' }} plan={plan(1)} onClose={() => undefined} />));
  await press('Save the draft');
  expect(screen.getByRole('textbox', { name: 'Example of issue 2' }).getAttribute('aria-invalid')).toBe('true');
});
