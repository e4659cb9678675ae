import { describe, expect, it } from 'vitest';
import { createPendingLevels, type Levels } from './pendingLevels';

/** A server that answers when it is told to. */
function server() {
  const saves: { levels: Record<string, number | null>; answer: (kept: boolean) => void }[] = [];
  const save = (levels: Levels) => new Promise<boolean>((answer) => { saves.push({ levels: Object.fromEntries(levels), answer }); });
  return { saves, save };
}

const turn = () => new Promise((resolve) => { setTimeout(resolve); });

describe('levels on their way', () => {
  it('shows a level at once and saves one write at a time, the later ones together', async () => {
    const { saves, save } = server();
    const pending = createPendingLevels(save);
    pending.rate('CUS', 3);
    pending.rate('CUS', 3.5);
    pending.rate('DSC', 2);
    expect(Object.fromEntries(pending.shown.get())).toEqual({ CUS: 3.5, DSC: 2 });
    expect(saves.map((each) => each.levels)).toEqual([{ CUS: 3 }]);
    saves[0]?.answer(true);
    await turn();
    expect(saves[1]?.levels).toEqual({ CUS: 3.5, DSC: 2 });
    saves[1]?.answer(true);
    await pending.idle();
    expect(saves).toHaveLength(2);
    expect(pending.shown.get().size).toBe(2);
    pending.settled(new Map([['CUS', 3.5], ['DSC', 2]]));
    expect(pending.shown.get().size).toBe(0);
  });

  it('keeps showing what was saved while an older answer comes in, and gives way to what the next one says', async () => {
    const { saves, save } = server();
    const pending = createPendingLevels(save);
    pending.rate('CUS', 3);
    saves[0]?.answer(true);
    await pending.idle();
    pending.settled(new Map());
    expect(Object.fromEntries(pending.shown.get())).toEqual({ CUS: 3 });
    pending.settled(new Map([['CUS', 2]]));
    expect(pending.shown.get().size).toBe(0);
  });

  it('takes a refused level back and keeps what was given since', async () => {
    const { saves, save } = server();
    const pending = createPendingLevels(save);
    pending.rate('CUS', 3);
    pending.rate('DSC', 2);
    saves[0]?.answer(false);
    await turn();
    expect(Object.fromEntries(pending.shown.get())).toEqual({ DSC: 2 });
    saves[1]?.answer(true);
    await pending.idle();
  });
});
