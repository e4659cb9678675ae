import type { Step } from '../../../chart/export/pen';

interface At { x: number; y: number }

/** Numbers, and each other sign but what stands between them. */
const parts = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?|[^\s,]/gi;
/** How many numbers each command takes. */
const takes = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 } as const;
type Command = keyof typeof takes;

/** The steps of the path of a shape on the map: straight lines and arcs of circles, all that the map draws with. Anything else throws, so that nothing is left out in silence. */
export function pathSteps(path: string): Step[] {
  const steps: Step[] = [];
  const tokens = [...path.matchAll(parts)].map(([whole]) => whole);
  let at: At = { x: 0, y: 0 };
  let start = at;
  let letter = '';
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? '';
    if (Number.isNaN(Number(token))) { letter = token; index++; }
    const command = commandOf(letter);
    if (command === null) throw new Error(`cannot export the path ${path}`);
    const relative = letter !== command;
    const numbers = tokens.slice(index, index + takes[command]).map(Number);
    if (numbers.length < takes[command] || numbers.some(Number.isNaN)) throw new Error(`cannot export the path ${path}`);
    index += takes[command];
    if (command === 'Z') {
      steps.push({ to: 'start' });
      at = start;
      letter = '';
      continue;
    }
    const from = at;
    const base = relative ? at : { x: 0, y: 0 };
    const [x = 0, y = 0] = command === 'A' ? numbers.slice(5) : numbers;
    at = command === 'H' ? { x: base.x + x, y: at.y } : command === 'V' ? { x: at.x, y: base.y + x } : { x: base.x + x, y: base.y + y };
    if (command === 'A') steps.push(...arc(from, at, numbers[0] ?? 0, numbers[3] === 1, numbers[4] === 1));
    else steps.push({ to: command === 'M' ? 'move' : 'line', ...at });
    if (command === 'M') {
      start = at;
      letter = relative ? 'l' : 'L';
    }
  }
  return steps;
}

/** The command of a letter; null for any other letter, and for none. */
function commandOf(letter: string): Command | null {
  const upper = letter.toUpperCase();
  return upper in takes ? (upper as Command) : null;
}

/** An arc of a circle as curves, each of a quarter at most. */
function arc(from: At, to: At, given: number, large: boolean, clockwise: boolean): Step[] {
  const [dx, dy] = [(to.x - from.x) / 2, (to.y - from.y) / 2];
  const half = Math.hypot(dx, dy);
  if (half === 0) return [];
  const radius = Math.max(given, half);
  const away = Math.sqrt(Math.max(0, radius * radius - half * half)) * (large === clockwise ? -1 : 1);
  const center = { x: from.x + dx - (away * dy) / half, y: from.y + dy + (away * dx) / half };
  const first = Math.atan2(from.y - center.y, from.x - center.x);
  let sweep = Math.atan2(to.y - center.y, to.x - center.x) - first;
  if (clockwise && sweep < 0) sweep += 2 * Math.PI;
  if (!clockwise && sweep > 0) sweep -= 2 * Math.PI;
  const pieces = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const reach = (4 / 3) * Math.tan(sweep / pieces / 4) * radius;
  return Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [first + (sweep * i) / pieces, first + (sweep * (i + 1)) / pieces];
    const [p, q] = [{ x: center.x + radius * Math.cos(a), y: center.y + radius * Math.sin(a) }, { x: center.x + radius * Math.cos(b), y: center.y + radius * Math.sin(b) }];
    return { to: 'curve', x1: p.x - reach * Math.sin(a), y1: p.y + reach * Math.cos(a), x2: q.x + reach * Math.sin(b), y2: q.y - reach * Math.cos(b), x: q.x, y: q.y } as const;
  });
}
