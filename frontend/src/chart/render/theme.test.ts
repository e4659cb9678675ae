import { describe, expect, it } from 'vitest';
import { contrast, mix } from './color';
import { darkTheme, lightTheme, TONES } from './theme';

describe.each([lightTheme, darkTheme])('theme $name', (theme) => {
  it('has text that reads on every ground it is drawn on', () => {
    for (const [text, ground] of [
      [theme.text, theme.card], [theme.textSoft, theme.card], [theme.textFaint, theme.card], [theme.text, theme.vacantCard],
      [theme.textFaint, theme.vacantCard], [theme.badgeText, theme.badge], [theme.accentText, theme.accentSoft],
      [theme.refused, theme.popover], [theme.textSoft, theme.popover],
    ] as const) expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const tone of theme.tones) expect(contrast(tone.ink, tone.tint), tone.solid).toBeGreaterThanOrEqual(4.5);
  });

  it('has marks that stand out from the card and the ground', () => {
    for (const mark of [theme.accent, theme.refused, theme.line, ...theme.tones.map((t) => t.solid)]) expect(contrast(mark, theme.card), mark).toBeGreaterThanOrEqual(3);
    expect(contrast(theme.vacantBorder, theme.ground)).toBeGreaterThanOrEqual(3);
  });

  it('has a tone for each team colour and one for no team', () => {
    expect(theme.tones).toHaveLength(TONES + 1);
  });
});

it('mixes by share', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});
