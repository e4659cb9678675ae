import { useComputedColorScheme } from '@mantine/core';
import type { Grade } from '../chart/model/grade';
import { GRADE_GLYPHS, glyphPath } from '../chart/render/glyphs';
import { darkTheme, lightTheme } from '../chart/render/theme';
import styles from './GradeGlyph.module.css';

/** The shape and colour by which the chart tells a grade, beside words that say it. */
export function GradeGlyph({ grade }: { grade: Grade }) {
  const { grades } = useComputedColorScheme('light') === 'dark' ? darkTheme : lightTheme;
  return <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true"><path d={GRADE_GLYPHS[grade].map(glyphPath).join('')} fill={grades[grade].solid} /></svg>;
}
