import { describe, expect, it } from 'vitest';
import { createPending, type Numbers } from './pending';

/** A server that answers when it is told to. */
function server() {
  const saves: { numbers: Record<string, number | null>; answer: (kept: boolean) => void }[] = [];
  const save = (numbers: Numbers) => new Promise<boolean>((answer) => { saves.push({ numbers: Object.fromEntries(numbers), answer }); });
  return { saves, save };
}

const turn = () => new Promise((resolve) => { setTimeout(resolve); });

describe('numbers on their way', () => {
  it('shows a number at once and saves one write at a time, the later ones together', async () => {
    const { saves, save } = server();
    const pending = createPending(save);
    pending.give('CUS', 3);
    pending.give('CUS', 3.5);
    pending.give('DSC', 2);
    expect(Object.fromEntries(pending.shown.get())).toEqual({ CUS: 3.5, DSC: 2 });
    expect(saves.map((each) => each.numbers)).toEqual([{ CUS: 3 }]);
    saves[0]?.answer(true);
    await turn();
    expect(saves[1]?.numbers).toEqual({ CUS: 3.5, DSC: 2 });
    saves[1]?.answer(true);
    await pending.idle();
    expect(saves).toHaveLength(2);
    expect(pending.shown.get().size).toBe(2);
    pending.settled(new Map([['CUS', 3.5], ['DSC', 2]]), 0);
    expect(pending.shown.get().size).toBe(0);
  });

  it('keeps showing what was saved while older answers come in, and gives way to what was asked since', async () => {
    const { saves, save } = server();
    const pending = createPending(save);
    const before = performance.now();
    pending.give('CUS', 3);
    saves[0]?.answer(true);
    await pending.idle();
    pending.settled(new Map(), before - 1);
    pending.settled(new Map(), before - 1);
    expect(Object.fromEntries(pending.shown.get())).toEqual({ CUS: 3 });
    // Undone before anything was read: the one answer that comes has it no more.
    pending.settled(new Map(), performance.now());
    expect(pending.shown.get().size).toBe(0);
  });

  it('takes a refused number back and keeps what was given since', async () => {
    const { saves, save } = server();
    const pending = createPending(save);
    pending.give('CUS', 3);
    pending.give('DSC', 2);
    saves[0]?.answer(false);
    await turn();
    expect(Object.fromEntries(pending.shown.get())).toEqual({ DSC: 2 });
    saves[1]?.answer(true);
    await pending.idle();
  });
});
