import type { Grade, SeatGrade } from '../../../chart/model/grade';
import { t } from '../../../lib/strings/strings';
import { bareId } from '../../../lib/worldIds';
import { holds, thresholdWords } from '../checks';
import { seatIds } from './groupSeats';

/** A number of a seat or a team. */
export interface Numbered {
  readonly id: string;
  readonly value: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSubject = (value: unknown): value is string => typeof value === 'string' && /^(pos|tea)_/.test(value);

/** The seats of a group, or the seat or team that an object is, or that stands beside its numbers. */
function subjectsIn(object: Readonly<Record<string, unknown>>, next: string | undefined): readonly string[] | null {
  if (Array.isArray(object[seatIds])) return (object[seatIds] as readonly unknown[]).filter(isSubject);
  if (isSubject(object['id'])) return [object['id']];
  for (const [name, member] of Object.entries(object)) if (name !== next && isObject(member) && isSubject(member['id'])) return [member['id']];
  return null;
}

/**
 * The numbers to which a path leads, each with the nearest seat, team or group of seats around or beside it, as the server finds
 * it in the text of the query (`graph/number_of.go`). A seat is the same one in every world, as it is to the chart.
 */
export function numbersIn(data: unknown, path: readonly string[], subjects: readonly string[] = []): readonly Numbered[] {
  if (Array.isArray(data)) return data.flatMap((element) => numbersIn(element, path, subjects));
  const [next, ...rest] = path;
  if (next === undefined) return typeof data === 'number' ? subjects.map((id) => ({ id: bareId(id), value: data })) : [];
  return isObject(data) ? numbersIn(data[next], rest, subjectsIn(data, next) ?? subjects) : [];
}

/** The numbers of seats, one for each: of several the last counts. What is no seat, such as the team around one that is missing, is left out. */
export const seatsOnly = (numbers: readonly Numbered[]): readonly Numbered[] =>
  [...new Map(numbers.flatMap((number) => (number.id.startsWith('pos_') ? [[number.id, number] as const] : []))).values()];

/** The team of each seat that is in one, of an answer with the seats of a chart. */
export function teamsIn(data: unknown): ReadonlyMap<string, string> {
  const { org } = data as { org: { chart: { seats: readonly { id: string; team: { id: string } | null }[] } } };
  return new Map(org.chart.seats.flatMap(({ id, team }) => (team === null ? [] : [[bareId(id), bareId(team.id)] as const])));
}

/** What the numbers of teams are for the seats in them, by the team of each seat. */
export function ofSeats(numbers: readonly Numbered[], teamOf: ReadonlyMap<string, string>): readonly Numbered[] {
  const byTeam = new Map(numbers.map(({ id, value }) => [id, value]));
  return [...teamOf].flatMap(([id, team]) => {
    const value = byTeam.get(team);
    return value === undefined ? [] : [{ id, value }];
  });
}

/** Numbers that have one colour. */
export interface Band {
  readonly grade: Grade;
  readonly label: string;
  readonly seats: readonly Numbered[];
}

/** What a number is held against. */
export interface Threshold {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

const steps = ['low', 'mid', 'high', 'top'] as const satisfies readonly Grade[];
const words = t.insights.chart;
const told = (value: number) => value.toLocaleString(undefined, { maximumFractionDigits: 2 });

/** Sorts seats into what a check holds of and what it does not; without a check into up to four steps with about as many seats each, the largest numbers first. */
export function bandsOf(numbers: readonly Numbered[], { atLeast, atMost }: Threshold): readonly Band[] {
  const threshold = thresholdWords(atLeast, atMost);
  const bands = threshold === null ? stepsOf(numbers) : ([['wanting', false], ['well', true]] as const).map(([grade, kept]) => ({
    grade, label: kept ? words.within(threshold) : words.outside(threshold), seats: numbers.filter(({ value }) => holds([value], atLeast, atMost) === kept),
  }));
  return bands.filter(({ seats }) => seats.length > 0);
}

function stepsOf(numbers: readonly Numbered[]): readonly Band[] {
  let rest = numbers.toSorted((a, b) => a.value - b.value);
  const values = [...new Set(rest.map(({ value }) => value))];
  const bands = steps.map((grade, step) => {
    // Few values have a step each. Of many, each step takes its share of what is left, and equal ones are never in two.
    const upTo = values.length <= steps.length ? values[step] : rest[Math.ceil(rest.length / (steps.length - step)) - 1]?.value;
    const seats = rest.filter(({ value }) => upTo !== undefined && value <= upTo);
    rest = rest.slice(seats.length);
    return { grade, seats, label: seats.length === 0 ? '' : words.range(told(seats[0]!.value), told(seats.at(-1)!.value)) };
  });
  return bands.toReversed();
}

/** The colour and the words of each seat. */
export function gradesOf(bands: readonly Band[], measure: string): ReadonlyMap<string, SeatGrade> {
  return new Map(bands.flatMap(({ grade, seats }) => seats.map(({ id, value }) => {
    const label = words.number(measure, told(value));
    return [id, { grade, label, text: label }] as const;
  })));
}
