import { readdirSync, readFileSync } from 'node:fs';

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Ticks of the whole machine so far; null where there is no /proc. */
export function ticks() {
  try {
    const all = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
    const total = all.reduce((sum, part) => sum + part, 0);
    return { total, busy: total - all[3] - all[4] };
  } catch {
    return null;
  }
}

/** Ticks that a process and all it has started have used so far. */
export function ticksOf(pid) {
  return [pid, ...below(pid)].reduce((sum, id) => {
    const fields = statOf(id);
    return fields === null ? sum : sum + Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]);
  }, 0);
}

/** The processes that a process has started, and theirs. */
export function below(pid) {
  const children = new Map();
  for (const name of readable('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = Number(statOf(name)?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const found = [];
  for (let at = [pid]; at.length > 0; ) {
    at = at.flatMap((id) => children.get(id) ?? []);
    found.push(...at);
  }
  return found;
}

/** Waits, for at most `seconds`, until the machine has little else to do. */
export async function calm(seconds) {
  for (let i = 0; i < seconds; i++) {
    const before = ticks();
    if (before === null) return;
    await sleep(1000);
    const after = ticks();
    if ((after.busy - before.busy) / (after.total - before.total) < 0.15) return;
  }
}

function readable(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The fields of a process after its name; null where it has ended. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
