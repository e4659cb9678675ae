import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProblemError } from './graphql/problem';
import { createPlatform } from './platform';
import { t } from './strings/strings';

const ana = 'per_01jz0000000000000000000001';
const listeners = new Map<string, (...data: unknown[]) => void>();
const emitted: unknown[][] = [];

/** A page in the window, which looks through somebody's eyes or with its own. */
function inWindow(eyes: object | null, bridge: object = {}): void {
  vi.stubGlobal('navigator', { platform: 'Linux' });
  vi.stubGlobal('window', {
    runtime: { EventsOn: (name: string, listener: () => void) => { listeners.set(name, listener); return () => listeners.delete(name); }, EventsEmit: (...sent: unknown[]) => emitted.push(sent) },
    go: { desktop: { Bridge: bridge } },
    sessionStorage: { getItem: () => (eyes ? JSON.stringify(eyes) : null) },
  });
}

beforeEach(() => { listeners.clear(); emitted.length = 0; });
afterEach(() => vi.unstubAllGlobals());

it('tells the window through whose eyes it looks, and takes changes that were seen through these alone', () => {
  inWindow({ id: ana, name: 'Ana Ruiz' });
  const got: unknown[] = [];
  createPlatform().onChanges?.((changes) => got.push(changes));
  expect(emitted).toEqual([['cadre:viewAs', ana]]);
  listeners.get('cadre:changes')?.('as the owner', '');
  listeners.get('cadre:changes')?.('as Ana', ana);
  expect(got).toEqual(['as Ana']);
});

it('says that it looks with its own eyes again', () => {
  inWindow(null);
  const got: unknown[] = [];
  createPlatform().onChanges?.((changes) => got.push(changes));
  expect(emitted).toEqual([['cadre:viewAs', '']]);
  listeners.get('cadre:changes')?.('as Ana', ana);
  listeners.get('cadre:changes')?.('as the owner', '');
  expect(got).toEqual(['as the owner']);
});

/** The window, where it takes so many pieces of a file; what it was told of the end of it, and how many pieces it got. */
function takingPieces(most: number, ends: (whole: boolean) => Promise<string> = () => Promise.resolve('renamed.pdf')) {
  const ended: boolean[] = [];
  const sent: number[] = [];
  const answers = { StartSave: () => Promise.resolve('one'), EndSave: (_: string, whole: boolean) => { ended.push(whole); return ends(whole); } };
  inWindow(null, answers);
  vi.stubGlobal('fetch', (_: string, { body }: { body: ArrayBuffer }) => {
    sent.push(body.byteLength);
    return Promise.resolve(new Response(null, { status: sent.length > most ? 500 : 204 }));
  });
  return { ended, sent };
}

const nineMegabytes = new Blob([new Uint8Array(9 << 20)]);

it('sends a file piece by piece', async () => {
  const { ended, sent } = takingPieces(3);
  expect(await createPlatform().saveFile('chart.pdf', nineMegabytes)).toBe('renamed.pdf');
  expect([sent, ended]).toEqual([[4 << 20, 4 << 20, 1 << 20], [true]]);
});

it('says what the window says of a piece that it could not take', async () => {
  const { ended } = takingPieces(1, () => Promise.reject(Object.assign(new Error('The disk took no more of the file chart.pdf.'), { code: 'LIMIT_EXCEEDED' })));
  const thrown = await createPlatform().saveFile('chart.pdf', nineMegabytes).catch((error: unknown) => error);
  expect((thrown as ProblemError).problem).toMatchObject({ message: 'The disk took no more of the file chart.pdf.', advice: t.problems.savingAdvice });
  expect(ended).toEqual([true]);
});

it('takes back what it sent where the export is cancelled, and gives that as the reason whatever the window says', async () => {
  const stop = new AbortController();
  const logged = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const { ended, sent } = takingPieces(3, () => Promise.reject(new Error('gone')));
  vi.stubGlobal('fetch', () => { sent.push(1); stop.abort(); return Promise.resolve(new Response(null, { status: 204 })); });
  await expect(createPlatform().saveFile('chart.pdf', nineMegabytes, stop.signal)).rejects.toThrow(/abort/i);
  expect([sent, ended]).toEqual([[1], [false]]);
  expect(logged).toHaveBeenCalledOnce();
});

it('takes away what was there for the printer once: when that is done, or before the next print', () => {
  const page = new EventTarget();
  const printed: string[] = [];
  vi.stubGlobal('navigator', { platform: 'Linux' });
  vi.stubGlobal('window', Object.assign(page, { print: () => printed.push('print') }));
  const platform = createPlatform();
  platform.print(() => printed.push('first is over'));
  platform.print(() => printed.push('second is over'));
  page.dispatchEvent(new Event('afterprint'));
  page.dispatchEvent(new Event('afterprint'));
  platform.print(() => printed.push('third is over'));
  platform.endPrint();
  expect(printed).toEqual(['print', 'first is over', 'print', 'second is over', 'print', 'third is over']);
});
