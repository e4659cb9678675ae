/** Milliseconds of processor time that the page's main thread used between two marks of the page. */
export function workBetween(events, begin, end) {
  const from = markOf(events, begin);
  const to = markOf(events, end);
  if (from === undefined || to === undefined) return null;
  return mainTasks(events, from.pid, from.ts, to.ts).reduce((sum, task) => sum + share(task, from.ts, to.ts), 0) / 1000;
}

/** The same for each frame from its mark to that of the next, in order of time. */
export function workByFrame(events, frame, end) {
  const marks = events.filter((event) => isMark(event, frame)).sort((a, b) => a.ts - b.ts);
  const last = markOf(events, end);
  if (marks.length === 0 || last === undefined) return [];
  const edges = [...marks.map((mark) => mark.ts), last.ts];
  const work = new Array(marks.length).fill(0);
  for (const task of mainTasks(events, last.pid, edges[0], last.ts)) {
    for (let i = lastBefore(edges, task.ts); i < work.length && edges[i] < task.ts + task.dur; i++) work[i] += share(task, edges[i], edges[i + 1]) / 1000;
  }
  return work;
}

const isMark = (event, name) => event.name === name && event.cat?.includes('blink.user_timing');
const markOf = (events, name) => events.find((event) => isMark(event, name));

/** The tasks of the main thread in a span of time; a task within another is part of it. */
function mainTasks(events, pid, from, to) {
  const main = events.find((event) => event.ph === 'M' && event.name === 'thread_name' && event.pid === pid && event.args.name === 'CrRendererMain');
  const tasks = events
    .filter((event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === main?.tid && event.ts < to && event.ts + event.dur > from)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let end = -Infinity;
  return tasks.filter((task) => {
    if (task.ts < end) return false;
    end = task.ts + task.dur;
    return true;
  });
}

/** Microseconds of processor time of a task that fall between two times. */
function share({ ts, dur, tdur = dur }, from, to) {
  const inside = Math.min(ts + dur, to) - Math.max(ts, from);
  return inside <= 0 || dur === 0 ? 0 : (inside / dur) * tdur;
}

function lastBefore(edges, time) {
  let i = 0;
  while (i + 1 < edges.length && edges[i + 1] <= time) i++;
  return i;
}
