import { describe, expect, it } from 'vitest';
import { splitGraphemes } from './initials';
import { TextFitter } from './TextFitter';

/** Ten pixels a character. */
function fitter() {
  let measured = 0;
  const made = new TextFitter((text) => {
    measured++;
    return splitGraphemes(text).length * 10;
  });
  return { fit: made, count: () => measured };
}

describe('TextFitter', () => {
  it('keeps what fits and shortens what does not, between characters', () => {
    const { fit } = fitter();
    expect(fit.fit('Ana Ruiz', 'f', 80).text).toBe('Ana Ruiz');
    expect(fit.fit('Ana Ruiz', 'f', 60).text).toBe('Ana R…');
    expect(fit.fit('Ana Ruiz', 'f', 50).text).toBe('Ana…');
    expect(fit.fit('👩‍🚀👩‍🚀👩‍🚀', 'f', 20).text).toBe('👩‍🚀…');
    expect(fit.fit('x'.repeat(500), 'f', 5).text).toBe('…');
  });

  it('measures a text once', () => {
    const { fit, count } = fitter();
    fit.fit('Somebody with a name', 'f', 60);
    const before = count();
    fit.fit('Somebody with a name', 'f', 60);
    expect(count()).toBe(before);
    fit.clear();
    fit.fit('Somebody with a name', 'f', 60);
    expect(count()).toBeGreaterThan(before);
  });

  it('breaks at a space onto two lines', () => {
    const { fit } = fitter();
    const lines = (text: string) => fit.fitTwoLines(text, 'f', 90).map((l) => l.text);
    expect(lines('Ana Ruiz')).toEqual(['Ana Ruiz']);
    expect(lines('Katherine Johnson')).toEqual(['Katherine', 'Johnson']);
    expect(lines('Katherine Coleman Goble Johnson')).toEqual(['Katherine', 'Coleman…']);
    expect(lines('Wolfeschlegelsteinhausen')).toEqual(['Wolfesch…']);
  });

  it('knows which way a text runs', () => {
    expect(fitter().fit.fit('דוד לוי', 'f', 40).rtl).toBe(true);
  });
});
