import type { AssessmentKind } from '../../../gql/graphql';

interface CoursePoint {
  readonly on: string;
  readonly kind: AssessmentKind;
  readonly level: number;
  readonly expected: number;
}

export interface Course {
  readonly competency: { readonly id: string; readonly name: string };
  readonly points: readonly CoursePoint[];
}

/** One line of the chart: levels by day. */
export interface CourseLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly { readonly on: string; readonly level: number; readonly expected: number }[];
}

/** The lines of the chosen competencies, by who assessed, in the order of choice. */
export function courseLines(course: readonly Course[], chosen: readonly string[], kind: AssessmentKind): readonly CourseLine[] {
  return chosen.flatMap((id) => {
    const found = course.find((each) => each.competency.id === id);
    const points = (found?.points ?? []).filter((point) => point.kind === kind);
    return found && points.length > 0 ? [{ id, name: found.competency.name, points }] : [];
  });
}

/** By whom somebody was assessed at all, the coach first. */
export const kindsIn = (course: readonly Course[]): readonly AssessmentKind[] =>
  (['MANAGER', 'SELF', 'PEER'] as const).filter((kind) => course.some((each) => each.points.some((point) => point.kind === kind)));

/** The days on which a line has a point, each once and in order. */
export const daysOf = (lines: readonly CourseLine[]): readonly string[] => [...new Set(lines.flatMap((line) => line.points.map((point) => point.on)))].sort();

/** Where a day stands between the first and the last, 0 to 1; in the middle where there is one alone. */
export function placeOf(day: string, days: readonly string[]): number {
  const first = Date.parse(days[0] ?? day);
  const last = Date.parse(days.at(-1) ?? day);
  return last === first ? 0.5 : (Date.parse(day) - first) / (last - first);
}

/** Keeps labels at the end of lines apart: each as near to its line as the one above allows. */
export function apart(places: readonly number[], gap: number, most: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let least = -Infinity;
  const put = order.map(({ place, index }) => {
    least = Math.max(place, least + gap);
    return { index, at: least };
  });
  const over = Math.max(0, least - most);
  const result = new Array<number>(places.length).fill(0);
  let limit = Infinity;
  for (const { index, at } of put.toReversed()) {
    limit = Math.min(over > 0 ? Math.min(at, most) : at, limit - gap);
    result[index] = limit;
  }
  return result;
}
