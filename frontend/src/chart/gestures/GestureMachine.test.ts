import { describe, expect, it } from 'vitest';
import { GestureMachine } from './GestureMachine';
import type { GestureHost, Hit, PointerInput } from './gestureTypes';

/** A window whose left half is the card of slot 7, with its toggle in the top left corner; a ghost stands at 350. */
function machine(draggable = true, isFlung = false) {
  const log: string[] = [];
  const say = (...words: (string | number | boolean)[]) => void log.push(words.join(' '));
  const at = (p: { x: number; y: number }) => `${p.x},${p.y}`;
  const host: GestureHost = {
    hitAt: (x, y): Hit => (x < 10 && y < 10 ? { part: 'toggle', slot: 7 } : x < 100 ? { part: 'card', slot: 7 } : x >= 350 && x < 360 ? { part: 'ghost', slot: 9 } : { part: 'ground', slot: -1 }),
    canDrag: () => draggable,
    pan: (dx, dy) => say('pan', dx, dy),
    fling: (vx, vy) => say('fling', vx.toFixed(2), vy.toFixed(2)),
    stopFling: () => isFlung,
    zoom: (factor, x, y) => say('zoom', factor.toFixed(2), x, y),
    hover: (hit) => say('hover', hit.part),
    click: (hit, keys) => say('click', hit.part, keys.shift, keys.mod),
    doubleClick: (hit) => say('double', hit.part),
    menu: (hit) => say('menu', hit.part),
    lasso: (from, to) => say('lasso', at(from), at(to)),
    lassoEnd: (from, to, add) => say('lassoEnd', at(from), at(to), add),
    lassoCancel: () => say('lassoCancel'),
    dragStart: (slot) => say('dragStart', slot),
    dragTo: (x, y) => say('dragTo', x, y),
    drop: (x, y) => say('drop', x, y),
    dragCancel: () => say('dragCancel'),
  };
  const gestures = new GestureMachine(host);
  const input = (x: number, y: number, more: Partial<PointerInput> = {}): PointerInput => ({ id: 1, kind: 'mouse', x, y, button: 0, shift: false, mod: false, time: 0, ...more });
  return { gestures, log, input };
}

describe('GestureMachine', () => {
  it('clicks where the pointer hardly moved, with its keys', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50));
    gestures.move(input(52, 51));
    gestures.up(input(52, 51, { mod: true }));
    expect(log).toEqual(['click card false true']);
  });

  it('makes two quick clicks on one card a double click, and a third a click', () => {
    const { gestures, log, input } = machine();
    for (const time of [0, 200, 300]) {
      gestures.down(input(50, 50, { time }));
      gestures.up(input(50, 50, { time }));
    }
    expect(log).toEqual(['click card false false', 'double card', 'click card false false']);
  });

  it('never makes a double click of two quick ones on the toggle, nor of slow ones', () => {
    const { gestures, log, input } = machine();
    for (const [x, time] of [[5, 0], [5, 100], [50, 200], [50, 900]] as const) {
      gestures.down(input(x, 5, { time }));
      gestures.up(input(x, 5, { time }));
    }
    expect(log.filter((l) => l.startsWith('double'))).toEqual([]);
  });

  it('pans from the ground, drags from a card, and drops', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(200, 50));
    gestures.move(input(210, 50));
    gestures.move(input(215, 55));
    gestures.up(input(215, 55));
    gestures.down(input(50, 50));
    gestures.move(input(60, 50));
    gestures.up(input(300, 60));
    expect(log).toEqual(['pan 10 0', 'pan 5 5', 'dragStart 7', 'dragTo 60 50', 'drop 300 60']);
  });

  it('clicks a ghost, and pans and lassoes from it as from the ground', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(350, 50));
    gestures.up(input(350, 50));
    gestures.down(input(350, 50));
    gestures.move(input(370, 50));
    gestures.up(input(370, 50));
    gestures.down(input(350, 50, { shift: true }));
    gestures.move(input(370, 50));
    expect(log).toEqual(['click ghost false false', 'pan 20 0', 'lasso 350,50 370,50']);
  });

  it('pans from a card that may not be dragged, and with shift draws a lasso from it', () => {
    const { gestures, log, input } = machine(false);
    gestures.down(input(50, 50));
    gestures.move(input(70, 50));
    gestures.up(input(70, 50, { time: 500 }));
    gestures.down(input(50, 50, { shift: true }));
    gestures.move(input(70, 50));
    expect(log).toEqual(['pan 20 0', 'lasso 50,50 70,50']);
  });

  it('selects by lasso with shift, and Escape leaves it', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(200, 50, { shift: true }));
    gestures.move(input(220, 70));
    gestures.up(input(230, 80));
    gestures.down(input(200, 50, { shift: true }));
    gestures.move(input(220, 70));
    expect(gestures.cancel()).toBe(true);
    gestures.up(input(230, 80));
    expect(log).toEqual(['lasso 200,50 220,70', 'lassoEnd 200,50 220,70 false', 'lasso 200,50 220,70', 'lassoCancel']);
  });

  it('cancels a drag, after which the pointer means nothing', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50));
    gestures.move(input(80, 50));
    gestures.cancel();
    gestures.up(input(300, 60));
    expect(log).toEqual(['dragStart 7', 'dragTo 80 50', 'dragCancel']);
    expect(gestures.cancel()).toBe(false);
  });

  it('lets go of a card and of a press where slots mean other seats, and pans on', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50));
    gestures.move(input(80, 50));
    gestures.forgetSlots();
    gestures.up(input(300, 60));
    gestures.down(input(50, 50));
    gestures.forgetSlots();
    gestures.up(input(50, 50));
    gestures.down(input(200, 50));
    gestures.move(input(210, 50));
    gestures.forgetSlots();
    gestures.move(input(220, 50));
    expect(log).toEqual(['dragStart 7', 'dragTo 80 50', 'dragCancel', 'pan 10 0', 'pan 10 0']);
  });

  it('pinches with two fingers, and goes on panning with the one that stays', () => {
    const { gestures, log, input } = machine();
    const touch = (id: number, x: number, y: number) => input(x, y, { id, kind: 'touch' });
    gestures.down(touch(1, 200, 100));
    gestures.down(touch(2, 300, 100));
    gestures.move(touch(2, 400, 100));
    gestures.up(touch(1, 200, 100));
    gestures.move(touch(2, 410, 100));
    gestures.up(touch(2, 410, 100));
    expect(log).toEqual(['pan 50 0', 'zoom 2.00 300 100', 'pan 10 0']);
  });

  it('pans with a finger on a card, and takes the card when the finger rests', () => {
    const { gestures, log, input } = machine();
    const touch = (x: number, time: number) => input(x, 50, { kind: 'touch', time });
    gestures.down(touch(50, 0));
    gestures.tick(200);
    gestures.move(touch(70, 210));
    gestures.up(touch(70, 220));
    gestures.down(touch(50, 1000));
    gestures.tick(1400);
    gestures.up(touch(50, 1500));
    gestures.down(touch(50, 2000));
    gestures.tick(2400);
    gestures.move(touch(300, 2450));
    gestures.up(touch(300, 2500));
    expect(log).toEqual(['pan 20 0', 'dragStart 7', 'dragTo 50 50', 'dragCancel', 'menu card', 'dragStart 7', 'dragTo 50 50', 'dragTo 300 50', 'drop 300 50']);
  });

  it('opens the menu where a finger rests on a toggle and is let go, and pans where it moves on', () => {
    const { gestures, log, input } = machine();
    const touch = (to: number, time: number) => input(to, 5, { kind: 'touch', time });
    gestures.down(touch(5, 0));
    gestures.tick(400);
    gestures.move(touch(10, 420));
    gestures.up(touch(10, 450));
    gestures.down(touch(5, 1000));
    gestures.tick(1400);
    gestures.move(touch(45, 1450));
    gestures.up(touch(45, 2500));
    gestures.down(touch(5, 3000));
    gestures.tick(3400);
    gestures.cancel();
    gestures.up(touch(5, 3500));
    expect(log).toEqual(['menu toggle', 'pan 40 0']);
  });

  it('does on cards that may not be taken what it does on the ground: a finger that rests draws a lasso, or asks for the menu', () => {
    const { gestures, log, input } = machine(false);
    const touch = (x: number, time: number) => input(x, 50, { kind: 'touch', time });
    gestures.down(touch(50, 0));
    gestures.tick(400);
    gestures.up(touch(55, 450));
    gestures.down(touch(50, 1000));
    gestures.tick(1400);
    gestures.move(touch(90, 1450));
    gestures.up(touch(90, 1500));
    expect(log).toEqual(['lasso 50,50 50,50', 'lassoCancel', 'menu card', 'lasso 50,50 50,50', 'lasso 50,50 90,50', 'lassoEnd 50,50 90,50 false']);
  });

  it('drags a card by its toggle too', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(5, 5));
    gestures.move(input(60, 5));
    gestures.up(input(300, 5));
    expect(log).toEqual(['dragStart 7', 'dragTo 60 5', 'drop 300 5']);
  });

  it('begins a lasso where a finger rests on the ground, and opens the menu where it then goes away', () => {
    const { gestures, log, input } = machine();
    const touch = (x: number, time: number) => input(x, 50, { kind: 'touch', time });
    gestures.down(touch(200, 0));
    gestures.tick(400);
    gestures.move(touch(205, 420));
    gestures.up(touch(205, 450));
    gestures.down(touch(200, 1000));
    gestures.tick(1400);
    gestures.move(touch(260, 1450));
    gestures.up(touch(260, 1500));
    expect(log).toEqual(['lasso 200,50 200,50', 'lassoCancel', 'menu ground', 'lasso 200,50 200,50', 'lasso 200,50 260,50', 'lassoEnd 200,50 260,50 false']);
  });

  it('flings at the speed of the hand over its last while, and not after a rest', () => {
    const { gestures, log, input } = machine();
    const swing = (times: readonly number[], up: number) => {
      log.length = 0;
      gestures.down(input(200, 50, { time: times[0]! }));
      times.slice(1).forEach((time, i) => gestures.move(input(200 + 20 * (i + 1), 50, { time })));
      gestures.up(input(200 + 20 * (times.length - 1), 50, { time: up }));
      return log.filter((l) => l.startsWith('fling'));
    };
    // Slow at first, then 20 pixels each 10 ms.
    expect(swing([0, 200, 400, 410, 420, 430], 432)).toEqual(['fling 2.00 0.00']);
    expect(swing([1000, 1010, 1020], 1500)).toEqual([]);
    expect(swing([2000, 2500, 3000], 3001)).toEqual([]);
    // No hand is faster than 6 pixels a millisecond, whatever a browser says.
    expect(swing([4000, 4001, 4002], 4002)).toEqual(['fling 6.00 0.00']);
  });

  it('stops a fling by a press, which is then no click but can still pan', () => {
    const { gestures, log, input } = machine(true, true);
    gestures.down(input(50, 50));
    gestures.up(input(50, 50));
    gestures.down(input(200, 50));
    gestures.move(input(220, 50));
    expect(log).toEqual(['pan 20 0']);
  });

  it('zooms with the wheel and Ctrl, scrolls without, sideways with shift', () => {
    const { gestures, log } = machine();
    const wheel = { x: 5, y: 6, dx: 0, dy: 10, mod: false, shift: false };
    gestures.wheel({ ...wheel, mod: true, dy: -100 });
    gestures.wheel(wheel);
    gestures.wheel({ ...wheel, shift: true });
    expect(log).toEqual(['zoom 1.67 5 6', 'pan 0 -10', 'pan -10 0']);
  });

  it('opens the menu when the browser asks for it, not at the press before, and pans with the middle button', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50, { button: 2 }));
    expect(log).toEqual([]);
    gestures.contextMenu({ x: 50, y: 50 });
    gestures.up(input(50, 50, { button: 2 }));
    gestures.down(input(50, 50, { button: 1 }));
    gestures.move(input(51, 50));
    expect(log).toEqual(['menu card', 'pan 1 0']);
  });

  it('opens the menu where a key makes a right button of the left one, and clicks nothing', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50, { mod: true }));
    gestures.contextMenu({ x: 50, y: 50 });
    gestures.up(input(50, 50, { mod: true }));
    expect(log).toEqual(['menu card']);
  });

  it('leaves a finger that rests to itself when the browser asks for the menu too', () => {
    const { gestures, log, input } = machine();
    gestures.down(input(50, 50, { kind: 'touch' }));
    gestures.contextMenu({ x: 50, y: 50 });
    gestures.tick(400);
    expect(log).toEqual(['dragStart 7', 'dragTo 50 50']);
  });

  it('hovers while nothing is pressed', () => {
    const { gestures, log, input } = machine();
    gestures.move(input(50, 50));
    gestures.move(input(150, 50));
    expect(log).toEqual(['hover card', 'hover ground']);
  });
});
