import { describe, expect, it } from 'vitest';
import { Appearance } from '../Appearance';
import { recorder } from '../headless';
import { layoutChart } from '../layout/layoutChart';
import type { SeatGrade } from '../model/grade';
import type { SeatBadge } from '../model/badge';
import { ChartModel } from '../model/ChartModel';
import type { ChartComparison } from '../model/comparison';
import type { DimensionId } from '../model/dimensions';
import { withGhosts } from '../model/GhostTree';
import { sampleSeat } from '../model/sampleOrg';
import { englishStrings } from '../strings';
import { drawScene } from './drawScene';
import { Detail, detailAt, Frame, plainLook } from './Frame';
import { PixelPainter } from './PixelPainter';
import { Scene } from './Scene';
import { TextFitter } from './TextFitter';
import { lightTheme } from './theme';
import { pixel } from './color';

const SIZE = { width: 900, height: 600 };

function company(): ChartModel {
  const model = new ChartModel();
  const team = { id: 't', name: 'Design', color: 4 };
  const holder = (name: string, kind: 'PERMANENT' | 'INTERIM' | 'JOB_SHARE') => ({ assignmentId: name, id: name, name, kind });
  model.setSeats([
    sampleSeat('a', null, { title: 'Head', team, holders: [holder('Ana Ruiz', 'INTERIM')] }),
    sampleSeat('b', 'a', { title: 'Designer', holders: [holder('Bo', 'JOB_SHARE'), holder('Cy Li', 'JOB_SHARE')] }),
    sampleSeat('c', 'a', { title: 'Researcher', vacant: true, holders: [], headcount: 1, fte: 0.5 }),
  ]);
  return model;
}

interface Drawn {
  readonly prepare?: (model: ChartModel) => void;
  readonly comparison?: ChartComparison | null;
  readonly badges?: ReadonlyMap<string, SeatBadge> | null;
  readonly grades?: ReadonlyMap<string, SeatGrade> | null;
  readonly badgeBy?: DimensionId | null;
}

function draw(zoom: number, { prepare = () => undefined, comparison = null, badges = null, grades = null, badgeBy = null }: Drawn = {}) {
  const model = company();
  prepare(model);
  const shown = withGhosts(model, comparison);
  const scene = new Scene(model, layoutChart(shown, { orientation: 'top-down' }), shown);
  const { ctx, words, pictures } = recorder(SIZE);
  const appearance = new Appearance(model, englishStrings);
  appearance.comparison = comparison;
  appearance.badges = badges;
  appearance.grades = grades;
  const look = appearance.dressed(plainLook(lightTheme, englishStrings, new TextFitter((text) => text.length * 6)), { colorBy: 'team', badgeBy }, { strings: englishStrings, today: '2026-11-30' });
  drawScene(new Frame(ctx, scene, look, { x: 20, y: 20, k: zoom }, SIZE, 1), new PixelPainter(), []);
  return { words, pictures, scene };
}

describe('drawScene', () => {
  it('says everything on full cards', () => {
    const { words } = draw(1);
    for (const word of ['Ana Ruiz', 'Head', 'Design', 'Interim', '2 direct', 'AR', 'Bo + Cy Li', 'CL', 'Researcher', 'Vacant', '0.5 FTE']) expect(words).toContain(word);
  });

  it('says of whom nobody comes after', () => {
    const leaving = (heldUntil: string | null) => draw(1, { prepare: (model) => model.setSeats([sampleSeat('a', null, { heldUntil })]) }).words;
    expect(leaving('2026-12-31')).toContain('On notice');
    expect(leaving(null)).not.toContain('On notice');
  });

  it('says in a badge what is asked for, in place of the team', () => {
    const { words } = draw(1, { badgeBy: 'vacancy' });
    expect(words).not.toContain('Design');
    expect(words.filter((word) => word === 'Filled')).toHaveLength(2);
    expect(draw(1, { badgeBy: 'team' }).words.filter((word) => word === 'Design')).toHaveLength(1);
    expect(draw(0.5, { badgeBy: 'vacancy' }).words).not.toContain('Filled');
  });

  it('says less the smaller the cards are', () => {
    expect(draw(0.5).words).toEqual(expect.arrayContaining(['Ana Ruiz', 'Head', '2 direct']));
    expect(draw(0.5).words).not.toContain('Design');
    expect(draw(0.3).words).toEqual(['Ana Ruiz', 'Bo + Cy Li', 'Researcher']);
    expect(draw(0.1).words).toEqual([]);
  });

  it('counts what a folded card hides, and does not draw it', () => {
    const { words } = draw(1, { prepare: (model) => model.setFolded(model.slotOf('a'), true) });
    expect(words).toContain('+2');
    expect(words).not.toContain('Bo + Cy Li');
  });

  it('paints small cards as pixels in their tone', () => {
    const { pictures, scene } = draw(0.02);
    const slot = scene.model.slotOf('a');
    const at = (x: number, y: number) => pictures[0]![y * SIZE.width + x];
    const x = Math.floor((scene.x[slot]! + 120) * 0.02 + 20);
    const y = Math.floor(scene.y[slot]! * 0.02 + 20);
    expect(at(x, y)).toBe(lightTheme.tones[4]!.solidPixel);
    expect(at(SIZE.width - 1, SIZE.height - 1)).toBe(pixel(lightTheme.ground));
  });

  it('draws nothing for a chart without seats', () => {
    const model = new ChartModel();
    const { ctx, words } = recorder(SIZE);
    const scene = new Scene(model, layoutChart(model, { orientation: 'top-down' }));
    drawScene(new Frame(ctx, scene, plainLook(lightTheme, englishStrings, new TextFitter(() => 0)), { x: 0, y: 0, k: 1 }, SIZE, 1), new PixelPainter(), []);
    expect(words).toEqual([]);
  });
});

describe('marks', () => {
  const comparison: ChartComparison = {
    opened: new Set(['b']), moved: new Map([['c', 'old']]), changed: new Set(['c']), closed: [sampleSeat('old', 'a', { title: 'Old seat', rank: 5 })],
  };

  it('say what became of a seat, and what was there', () => {
    const { words } = draw(1, { comparison });
    for (const word of ['New', 'Moved', 'Changed', 'Closed', 'Old seat', '→ Now under Ana Ruiz']) expect(words).toContain(word);
    expect(words.filter((word) => word === 'Researcher')).toHaveLength(2);
  });

  it('say as much as can be read, and cost nothing where there are none', () => {
    expect(draw(0.5, { comparison }).words).toEqual(expect.arrayContaining(['New', 'Closed', '→ Researcher']));
    expect(draw(0.3, { comparison }).words).not.toContain('New');
    expect(draw(0.3, { comparison }).words).toContain('Person old');
    expect(draw(1).words).not.toContain('New');
  });

  it.each([0.1, 0.04])('are shapes where a card is a bar or a dot: %d', (zoom) => {
    const { pictures } = draw(zoom, { comparison, badges: new Map([['a', { tone: 'error', text: '', count: 1 }]]) });
    const inks = [lightTheme.marks.opened, lightTheme.marks.moved, lightTheme.marks.closed, lightTheme.badges.error];
    for (const { solid, solidPixel } of inks) expect(pictures[0]!.includes(solidPixel), solid).toBe(true);
    expect(draw(zoom).pictures[0]!.includes(lightTheme.marks.opened.solidPixel)).toBe(false);
  });

  it('count findings where there are several', () => {
    const badges = new Map([['a', { tone: 'warn', text: '', count: 3 }], ['b', { tone: 'info', text: '', count: 1 }]] as const);
    expect(draw(1, { badges }).words).toContain('3');
    expect(draw(1, { badges }).words).not.toContain('1');
  });
});

describe('grades', () => {
  const grades = new Map<string, SeatGrade>([['a', { grade: 'wanting', label: 'No plan', text: '' }], ['b', { grade: 'top', label: '9 hours', text: '' }]]);

  it('are words where they can be read, and shapes where they cannot', () => {
    for (const zoom of [1, 0.5]) expect(draw(zoom, { grades }).words).toEqual(expect.arrayContaining(['No plan', '9 hours']));
    expect(draw(0.3, { grades }).words).not.toContain('No plan');
    expect(draw(1).words).not.toContain('No plan');
  });

  it('leave the words to what a comparison says of the same card', () => {
    const { words } = draw(1, { grades, comparison: { opened: new Set(['a']), moved: new Map(), changed: new Set(), closed: [] } });
    expect(words).toEqual(expect.arrayContaining(['New', '9 hours']));
    expect(words).not.toContain('No plan');
  });

  it.each([0.1, 0.04])('colour cards that are bars or dots in place of teams: %d', (zoom) => {
    const { pictures } = draw(zoom, { grades });
    for (const { solid, solidPixel } of [lightTheme.grades.wanting, lightTheme.grades.top]) expect(pictures[0]!.includes(solidPixel), solid).toBe(true);
    expect(pictures[0]!.includes(lightTheme.tones[4]!.solidPixel)).toBe(false);
  });
});

it('gives each zoom the most that can be read', () => {
  expect([1, 0.5, 0.3, 0.1].map(detailAt)).toEqual([Detail.FULL, Detail.TITLE, Detail.NAME, Detail.DENSITY]);
});
