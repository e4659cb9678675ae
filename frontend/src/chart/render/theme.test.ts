import { describe, expect, it } from 'vitest';
import { contrast, mix } from './color';
import { BADGE_GLYPHS, GRADE_GLYPHS, glyphPath, MARK_STYLES } from './glyphs';
import { GRADES } from '../model/grade';
import { darkTheme, lightTheme, TONES, toneOfGrade } from './theme';

describe.each([lightTheme, darkTheme])('theme $name', (theme) => {
  it('has text that reads on every ground it is drawn on', () => {
    for (const [text, ground] of [
      [theme.text, theme.card], [theme.textSoft, theme.card], [theme.textFaint, theme.card], [theme.text, theme.vacantCard],
      [theme.textFaint, theme.vacantCard], [theme.badgeText, theme.badge], [theme.accentText, theme.accentSoft],
      [theme.refused, theme.popover], [theme.textSoft, theme.popover],
    ] as const) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const tone of theme.tones) expect(contrast(tone.ink, tone.tint), tone.solid).toBeGreaterThanOrEqual(4.5);
    for (const tone of theme.tones.slice(0, TONES)) expect(contrast(tone.ink, tone.area), tone.solid).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks that stand out from the card and the ground', () => {
    for (const mark of [theme.accent, theme.refused, theme.line, ...theme.tones.map((t) => t.solid)]) expect(contrast(mark, theme.card), mark).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.vacantBorder, theme.ground)).toBeGreaterThanOrEqual(3);
  });

  it('has marks and badges that read on their own ground, and stand out from card and ground', () => {
    for (const ink of [...Object.values(theme.marks), ...Object.values(theme.badges), ...Object.values(theme.grades)]) {
      expect(contrast(ink.ink, ink.tint), ink.solid).toBeGreaterThanOrEqual(4.5);
      for (const ground of [theme.card, theme.ground]) expect(contrast(ink.solid, ground), `${ink.solid} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    for (const text of [theme.textFaint, theme.marks.moved.ink]) expect(contrast(text, theme.ground), 'words on ghosts').toBeGreaterThanOrEqual(4.5);
  });

  it('has grounds for grades on which all words of a card read', () => {
    for (const { tint, solid } of Object.values(theme.grades)) {
      for (const text of [theme.text, theme.textSoft, theme.textFaint]) expect(contrast(text, tint), `${text} on ${solid}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(solid, tint), `${solid} on its ground`).toBeGreaterThanOrEqual(3);
    }
  });

  it('has amounts that go from light to heavy, each step to be seen', () => {
    const steps = (['low', 'mid', 'high', 'top'] as const).map((grade) => contrast(theme.grades[grade].solid, theme.card));
    for (const [i, step] of steps.slice(1).entries()) expect(step / steps[i]!, String(i)).toBeGreaterThanOrEqual(1.3);
  });

  it('has a tone for each team colour, one for no team, and one for each grade', () => {
    expect(theme.tones).toHaveLength(TONES + 2 + GRADES.length);
    for (const grade of GRADES) expect(theme.tones[toneOfGrade(grade)]?.solid).toBe(theme.grades[grade].solid);
  });
});

it('tells marks and badges apart without colour', () => {
  const shapes = [...Object.values(MARK_STYLES).map((style) => glyphPath(style.glyph)), ...Object.values(BADGE_GLYPHS).map(glyphPath), ...Object.values(GRADE_GLYPHS).map((parts) => parts.map(glyphPath).join(''))];
  expect(new Set(shapes).size).toBe(shapes.length);
  expect(new Set(Object.values(MARK_STYLES).map((style) => style.outline)).size).toBe(4);
  for (const shape of shapes) expect(shape).toMatch(/^(M[\d. ]+(L[\d. ]+)+Z)+$/);
});

it('mixes by share', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});
