import { describe, expect, it } from 'vitest';
import { legendEntries } from './legend';
import { samplePlanInput, sampleSnapshot, sampleText } from './paperSample';

const teams = ['Atlas', 'Beacon', 'Comet'].map((name, color) => ({ id: name, name, color }));
/** One seat of Atlas above two of Beacon, each with four of Comet or of none. */
function snapshot(fields: Parameters<typeof sampleSnapshot>[2] = {}) {
  const plain = sampleSnapshot(11, 2, fields);
  const teamOf = (i: number) => teams[i === 0 ? 0 : i < 3 ? 1 : 2]!;
  return { ...plain, seats: plain.seats.map((seat, i) => ({ ...seat, team: teamOf(i) })) };
}

describe('the legend on paper', () => {
  it('counts what is shown, and names nothing else', async () => {
    const counts = async (...choice: Parameters<typeof samplePlanInput>) => (await samplePlanInput(...choice)).chart.legend.map(({ label, count }) => `${label} ${count}`);
    expect(await counts(snapshot())).toEqual(['Comet 8', 'Beacon 2', 'Atlas 1']);
    expect(await counts(snapshot({ focus: 's1' }), { scope: 'focus' })).toEqual(['Comet 6', 'Beacon 1']);
    expect(await counts(snapshot({ focus: 's1', folded: ['s3'] }), { scope: 'focus', keepFolds: true })).toEqual(['Comet 4', 'Beacon 1']);
    expect(await counts(snapshot({ selection: ['s0', 's9'] }), { scope: 'selection' })).toEqual(['Atlas 1', 'Comet 1']);
  });

  it('keeps the colours that the whole has', async () => {
    const whole = (await samplePlanInput(snapshot())).chart.legend;
    const part = (await samplePlanInput(snapshot({ focus: 's1' }), { scope: 'focus' })).chart.legend;
    for (const { key, tone } of part) expect(tone).toBe(whole.find((entry) => entry.key === key)?.tone);
  });

  it('counts the marks of cards that are shown, and the ghosts', async () => {
    const { seats } = snapshot();
    const closed = [{ ...seats[3]!, id: 'gone', reportsTo: 's1' }, { ...seats[3]!, id: 'elsewhere', reportsTo: 's2' }];
    const comparison = { opened: new Set(['s3', 's5']), moved: new Map([['s6', 's1']]), changed: new Set(['s2']), closed };
    const { chart } = await samplePlanInput(snapshot({ comparison, focus: 's1' }), { scope: 'focus' });
    expect(chart.markLegend.map(({ mark, count }) => [mark, count])).toEqual([['opened', 1], ['closed', 1]]);
  });

  it('lists the grades of cards that are shown', async () => {
    const grades = new Map([['s3', { grade: 'well' as const, label: 'Fine', text: 'Fine' }], ['s5', { grade: 'wanting' as const, label: 'Short', text: 'Short' }]]);
    const text = { ...sampleText, grades: [{ grade: 'well' as const, label: 'Well' }, { grade: 'wanting' as const, label: 'Badly' }] };
    const { chart } = await samplePlanInput(snapshot({ grades, focus: 's1' }), { scope: 'focus' });
    expect(legendEntries(chart, text).map(({ label }) => label)).toEqual(['Well']);
  });
});
