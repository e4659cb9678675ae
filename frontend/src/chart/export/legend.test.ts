import { describe, expect, it } from 'vitest';
import { fittingLegend, LEGEND, legendEntries, placeLegend, SAMPLE_WIDTH } from './legend';
import { evenRuler, samplePlanInput, sampleSnapshot, sampleText } from './paperSample';

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

describe('the rows of a legend', () => {
  const long = { ...sampleText, note: 'Some teams are folded: their numbers say how many seats are in them.' };
  const named = (count: number, name: (i: number) => string) => {
    const plain = sampleSnapshot(count + 1, count);
    return { ...plain, lines: [{ id: 'l', kind: 'MENTOR' as const, from: 's1', to: 's2' }], seats: plain.seats.map((seat, i) => ({ ...seat, team: { id: `t${i}`, name: name(i), color: i } })) };
  };

  it('are no wider than there is room: names are shortened, sentences broken between words', async () => {
    const { chart } = await samplePlanInput(named(3, (i) => `${i} ${'Extraordinarily long '.repeat(4)}`));
    const { entries, width } = placeLegend(legendEntries(chart, long), 160, chart.look, evenRuler);
    expect(width).toBeLessThanOrEqual(160);
    for (const { label, x, sample } of entries) expect(x + SAMPLE_WIDTH[sample.kind] + evenRuler(label, LEGEND)).toBeLessThanOrEqual(160);
    expect(entries.filter(({ label }) => label.endsWith('…'))).toHaveLength(4);
    expect(entries.map(({ label }) => label).join(' ')).toContain(long.note);
  });

  it('are as many as there is room for: colours that are not named are counted, and what comes after them stays', async () => {
    const { chart } = await samplePlanInput(named(40, (i) => `Team number ${i}`));
    const { entries, height } = fittingLegend(chart, long, 300, 100, evenRuler);
    expect(height).toBeLessThanOrEqual(100);
    const tones = entries.filter(({ sample }) => sample.kind === 'tone').length;
    expect(entries.map(({ label }) => label)).toContain(chart.look.strings.more(41 - tones));
    expect(entries.some(({ sample }) => sample.kind === 'line')).toBe(true);
    expect(entries.map(({ label }) => label).join(' ')).toContain(long.note);
  });
});
