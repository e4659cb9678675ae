import { teamColors } from '../../ui/palette';
import type { BadgeTone } from '../model/badge';
import type { MarkKind } from '../model/comparison';
import { type Grade, GRADES } from '../model/grade';
import { mix, pixel } from './color';

/** The number of tones a seat can have; the index after the last means "no tone", and the next "one of the others". */
export const TONES = teamColors.length;

/** The tone of a grade: those of grades come after all others. */
export const toneOfGrade = (grade: Grade): number => TONES + 2 + GRADES.indexOf(grade);

/** One tone on cards: the bar, the tinted ground of initials, and ink that is readable on that ground. */
export interface Tone {
  readonly solid: string;
  readonly tint: string;
  readonly ink: string;
  /** The ground and the edge of the box around cards of a team that stand together. */
  readonly area: string;
  readonly areaEdge: string;
  /** For the levels of detail that write pixels themselves. */
  readonly solidPixel: number;
  readonly tintPixel: number;
  readonly inkPixel: number;
  readonly areaPixel: number;
}

/** The colour of a mark or badge: its line and shape, its ground on a card, and words on that ground. */
export interface Ink {
  readonly solid: string;
  readonly tint: string;
  readonly ink: string;
  readonly solidPixel: number;
}

/** Every colour and font that the chart draws with. Colours are `#rrggbb`. */
export interface ChartTheme {
  readonly name: 'light' | 'dark';
  readonly fontFamily: string;
  readonly ground: string;
  readonly card: string;
  readonly cardBorder: string;
  /** An edge below the card, which lifts it from the ground. */
  readonly cardEdge: string;
  readonly vacantCard: string;
  readonly vacantBorder: string;
  readonly text: string;
  readonly textSoft: string;
  readonly textFaint: string;
  readonly hairline: string;
  readonly link: string;
  readonly line: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentText: string;
  readonly refused: string;
  readonly refusedSoft: string;
  readonly badge: string;
  readonly badgeText: string;
  readonly popover: string;
  /** One for each team colour, then the tone of seats that have none, that of values without a tone of their own, and one for each grade. */
  readonly tones: readonly Tone[];
  /** What a comparison says of a card; never told by these alone. */
  readonly marks: Readonly<Record<MarkKind, Ink>>;
  /** What findings say of a card; never told by these alone. */
  readonly badges: Readonly<Record<BadgeTone, Ink>>;
  /** How seats stand in what the chart shows of all; never told by these alone. */
  readonly grades: Readonly<Record<Grade, Ink>>;
}

const FAMILY = "'Inter Variable', Inter, ui-sans-serif, system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'Noto Sans Arabic', sans-serif";

function tonesOf(scheme: 'light' | 'dark', ground: string, card: string, text: string, neutral: string, other: string, grades: Readonly<Record<Grade, string>>): Tone[] {
  const tintShare = scheme === 'light' ? 0.14 : 0.24;
  const inkShare = scheme === 'light' ? 0.72 : 0.45;
  return [...teamColors.map((color) => color[scheme]), neutral, other, ...GRADES.map((grade) => grades[grade])].map((solid) => {
    const tint = mix(solid, card, tintShare);
    const ink = mix(solid, text, inkShare);
    const area = mix(solid, ground, scheme === 'light' ? 0.1 : 0.16);
    return { solid, tint, ink, area, areaEdge: mix(solid, ground, 0.4), areaPixel: pixel(area), solidPixel: pixel(solid), tintPixel: pixel(mix(solid, card, tintShare * 2)), inkPixel: pixel(mix(solid, card, 0.8)) };
  });
}

function inksOf<Kind extends string>(scheme: 'light' | 'dark', card: string, text: string, colors: Readonly<Record<Kind, string>>, share = scheme === 'light' ? 0.1 : 0.18): Record<Kind, Ink> {
  return Object.fromEntries(Object.entries<string>(colors).map(([kind, solid]) => [kind, inkOf(scheme, card, text, solid, share)])) as Record<Kind, Ink>;
}

function inkOf(scheme: 'light' | 'dark', card: string, text: string, solid: string, share: number): Ink {
  return { solid, tint: mix(solid, card, share), ink: mix(solid, text, scheme === 'light' ? 0.85 : 0.7), solidPixel: pixel(solid) };
}

/** Well is blue and wanting orange, which stay apart for colour-blind eyes; amounts go from light to heavy in one hue. They tint whole cards, so faintly that all words there still read. */
const gradeColors = {
  light: { open: '#6b6b64', well: '#1f63b5', partly: '#8f6400', wanting: '#b5400a', low: '#3b877e', mid: '#256b63', high: '#134d46', top: '#062d29' },
  dark: { open: '#9a9aa3', well: '#6fabf2', partly: '#dcbf5f', wanting: '#f58f52', low: '#45968b', mid: '#63b8ac', high: '#93dbd0', top: '#d0f5ef' },
} as const satisfies Record<'light' | 'dark', Record<Grade, string>>;

export const lightTheme: ChartTheme = {
  name: 'light',
  fontFamily: FAMILY,
  ground: '#f4f4f2',
  card: '#ffffff',
  cardBorder: '#dcdcd7',
  cardEdge: '#e6e6e2',
  vacantCard: '#f9f9f8',
  vacantBorder: '#82827b',
  text: '#1c1c1a',
  textSoft: '#56564f',
  textFaint: '#6b6b64',
  hairline: '#ebebe8',
  link: '#b9b9b3',
  line: '#6b6b64',
  accent: '#3a53c4',
  accentSoft: '#e9edfc',
  accentText: '#3248ae',
  refused: '#a8321f',
  refusedSoft: '#fcece8',
  badge: '#f0f0ed',
  badgeText: '#56564f',
  popover: '#ffffff',
  tones: tonesOf('light', '#f4f4f2', '#ffffff', '#1c1c1a', '#8a8a84', '#3f3f3b', gradeColors.light),
  marks: inksOf('light', '#ffffff', '#1c1c1a', { opened: '#00796b', moved: '#6d3fd1', changed: '#7d6200', closed: '#6b6b64' }),
  badges: inksOf('light', '#ffffff', '#1c1c1a', { info: '#3a53c4', warn: '#b04a00', error: '#a8321f' }),
  grades: inksOf('light', '#ffffff', '#1c1c1a', gradeColors.light, 0.09),
};

export const darkTheme: ChartTheme = {
  name: 'dark',
  fontFamily: FAMILY,
  ground: '#121214',
  card: '#1e1e22',
  cardBorder: '#34343a',
  cardEdge: '#0b0b0d',
  vacantCard: '#161618',
  vacantBorder: '#75757e',
  text: '#ededf0',
  textSoft: '#b0b0b8',
  textFaint: '#9a9aa3',
  hairline: '#2c2c31',
  link: '#4b4b53',
  line: '#9a9aa3',
  accent: '#7b91ea',
  accentSoft: '#262c47',
  accentText: '#a3b3f5',
  refused: '#f19a86',
  refusedSoft: '#3a1f19',
  badge: '#2c2c31',
  badgeText: '#c9c9cf',
  popover: '#232327',
  tones: tonesOf('dark', '#121214', '#1e1e22', '#ededf0', '#85858e', '#dcdce2', gradeColors.dark),
  marks: inksOf('dark', '#1e1e22', '#ededf0', { opened: '#3fc4b0', moved: '#b195f8', changed: '#dcc04e', closed: '#9a9aa3' }),
  badges: inksOf('dark', '#1e1e22', '#ededf0', { info: '#7b91ea', warn: '#f5a25c', error: '#f19a86' }),
  grades: inksOf('dark', '#1e1e22', '#ededf0', gradeColors.dark, 0.10),
};
