import { expect, it } from 'vitest';
import { ChipDrag } from './ChipDrag';

function hand(isTouch: boolean, mayDrag = true) {
  const told: string[] = [];
  const at = (x: number, time = 0) => ({ x, y: 0, time, isTouch });
  const drag = new ChipDrag<string>({
    mayDrag: () => mayDrag, take: (chip) => told.push(`take ${chip}`), carry: ({ x }) => told.push(`carry ${x}`), drop: ({ x }) => told.push(`drop ${x}`), letGo: () => told.push('let go'), menu: (chip) => told.push(`menu ${chip}`),
  });
  return { drag, told, at };
}

it('lets a mouse take a chip by moving it, and click it without', () => {
  const { drag, told, at } = hand(false);
  drag.down('a', at(0));
  drag.move(at(4));
  drag.tick(5000);
  drag.up(at(4));
  expect(told).toEqual([]);
  drag.down('a', at(0));
  drag.move(at(40));
  expect(drag.isHeld).toBe(true);
  drag.move(at(41));
  drag.up(at(60));
  expect(told).toEqual(['take a', 'carry 40', 'carry 41', 'drop 60']);
  expect(drag.isBusy).toBe(false);
});

it('lets a finger scroll, take by resting, and ask for the menu by letting go where it rested', () => {
  const { drag, told, at } = hand(true);
  drag.down('a', at(0));
  drag.move(at(30, 100));
  drag.tick(900);
  expect(drag.isBusy).toBe(false);
  expect(told).toEqual([]);

  drag.down('a', at(0, 1000));
  drag.tick(1399);
  expect(drag.isHeld).toBe(false);
  drag.tick(1400);
  drag.move(at(6, 1450));
  drag.up(at(6, 1500));
  expect(told.splice(0)).toEqual(['take a', 'carry 0', 'let go', 'menu a']);

  drag.down('a', at(0, 2000));
  drag.tick(2400);
  drag.move(at(20, 2450));
  // Back where it began it is carried all the same.
  drag.move(at(2, 2500));
  drag.up(at(2, 2550));
  expect(told).toEqual(['take a', 'carry 0', 'carry 20', 'carry 2', 'drop 2']);
});

it('ends without effect when it is told to, and when a second finger comes', () => {
  const { drag, told, at } = hand(true);
  drag.down('a', at(0));
  drag.tick(400);
  expect(drag.cancel()).toBe(true);
  drag.up(at(0));
  drag.down('a', at(0, 1000));
  drag.tick(1400);
  drag.down('b', at(90, 1500));
  drag.up(at(0, 1600));
  expect(told).toEqual(['take a', 'carry 0', 'let go', 'take a', 'carry 0', 'let go']);
  expect(drag.cancel()).toBe(false);
});

it('takes nothing where nothing can be changed, but shows the menu', () => {
  const { drag, told, at } = hand(true, false);
  drag.down('a', at(0));
  drag.tick(400);
  drag.move(at(4, 450));
  drag.up(at(4, 500));
  expect(told.splice(0)).toEqual(['menu a']);
  drag.down('a', at(0, 1000));
  drag.tick(1400);
  drag.move(at(50, 1450));
  drag.up(at(50, 1500));
  expect(told).toEqual([]);
});
