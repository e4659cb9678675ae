import type { ChartSeat } from './seat';

/** A random source that repeats from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seat with nothing remarkable but what is given. For tests and benchmarks. */
export function sampleSeat(id: string, reportsTo: string | null, fields: Partial<ChartSeat> = {}): ChartSeat {
  return {
    id,
    title: `Title ${id}`,
    reportsTo,
    rank: 0,
    fte: 1,
    headcount: 1,
    assistant: false,
    location: null,
    managerRef: null,
    team: null,
    holders: [{ assignmentId: `asg_${id}`, id: `per_${id}`, name: `Person ${id}`, kind: 'PERMANENT' }],
    vacant: false,
    directReports: 0,
    totalReports: 0,
    roles: [],
    ...fields,
  };
}

/** A random forest of `count` seats whose ids sort in the order they were made. For tests. */
export function sampleForest(count: number, random: () => number): ChartSeat[] {
  const seats: ChartSeat[] = [];
  for (let i = 0; i < count; i++) {
    const isRoot = i === 0 || random() < 0.03;
    // Near seats are preferred as managers, so that the trees get deep.
    const lead = Math.floor(i * (random() < 0.5 ? random() : 1 - random() * 0.2));
    seats.push(sampleSeat(sampleId(i), isRoot ? null : sampleId(lead), { rank: Math.floor(random() * 4) }));
  }
  return seats;
}

/** The id of the `i`-th sample seat. */
export function sampleId(i: number): string {
  return `pos_${String(i).padStart(6, '0')}`;
}
