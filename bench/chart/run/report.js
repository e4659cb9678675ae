import { median, shown } from './numbers.js';

/** What issue 5 asks of ours: milliseconds of the main thread, and megabytes. */
const AIMS = {
  1000: { load: 60, frame: 4, edit: 30, heap: 4 },
  10000: { load: 120, frame: 5, edit: 40, heap: 10 },
  100000: { load: 300, frame: 8, edit: 100, heap: 60 },
};

const COLUMNS = [
  { title: 'full chart painted: until seen; work', aim: 'load', of: ({ load }) => [load?.painted, load?.work], judged: 1 },
  { title: 'pan at fit, work a frame p50; p95', aim: 'frame', of: ({ panFit }) => [panFit?.work.p50, panFit?.work.p95], judged: 1 },
  { title: 'zoom at fit', aim: 'frame', of: ({ zoomFit }) => [zoomFit?.work.p50, zoomFit?.work.p95], judged: 1 },
  { title: 'pan readable', aim: 'frame', of: ({ panReadable }) => [panReadable?.work.p50, panReadable?.work.p95], judged: 1 },
  { title: 'zoom readable', aim: 'frame', of: ({ zoomReadable }) => [zoomReadable?.work.p50, zoomReadable?.work.p95], judged: 1 },
  { title: 'edit readable: until seen; work', aim: 'edit', of: ({ editReadable }) => [editReadable?.painted, editReadable?.work], judged: 1 },
  { title: 'edit at fit', aim: 'edit', of: ({ editFit }) => [editFit?.painted, editFit?.work], judged: 1 },
  { title: 'frames after the edit, work p50; p95', aim: null, of: ({ editReadable }) => [editReadable?.walk.p50, editReadable?.walk.p95], judged: 1 },
  { title: 'JS heap added; buffers, MB', aim: 'heap', of: ({ memory }) => [memory?.heap, memory?.buffers], judged: 0 },
];

/** One table of all runs: medians, with the aims as the first line of each size, and a tick where ours meets its own. */
export function tableOf(runs) {
  const lines = [
    `| seats | library | ${COLUMNS.map((column) => column.title).join(' | ')} | runs; others' share |`,
    `|---|---|${COLUMNS.map(() => '---').join('|')}|---|`,
  ];
  for (const size of unique(runs.map((run) => run.size)).sort((a, b) => a - b)) {
    const aims = AIMS[size];
    if (aims) lines.push(`| ${size.toLocaleString('en')} | *aim of ours* | ${COLUMNS.map(({ aim }) => (aim ? String(aims[aim]) : '')).join(' | ')} | |`);
    for (const lib of unique(runs.map((run) => run.lib))) {
      const own = runs.filter((run) => run.size === size && run.lib === lib);
      if (own.length > 0) lines.push(lineOf(size, lib, own, aims));
    }
  }
  return lines.join('\n');
}

function lineOf(size, lib, runs, aims) {
  const unfinished = runs.find((run) => run.unfinished)?.unfinished;
  const cells = COLUMNS.map(({ aim, of, judged }) => {
    const values = [0, 1].map((i) => median(runs.map((run) => of(run.steps)[i])));
    if (values.every((value) => value === null)) return unfinished ? 'did not finish' : '–';
    const isJudged = lib === 'cadre' && aims && aim && values[judged] !== null;
    const verdict = isJudged ? (values[judged] <= aims[aim] ? ' ✓' : ' ✗') : '';
    return values.map(shown).join('; ') + verdict;
  });
  return `| ${size.toLocaleString('en')} | ${lib} | ${cells.join(' | ')} | ${runs.length}; ${Math.round(median(runs.map((run) => run.others)) * 100)} % |`;
}

/** What went wrong, each thing once. */
export function troublesOf(runs) {
  return unique(runs.flatMap(({ lib, size, unfinished, errors }) => [...(unfinished ? [`${lib}, ${size}: ${unfinished}`] : []), ...errors.map((error) => `${lib}, ${size}: the page says ${error}`)]));
}

const unique = (list) => [...new Set(list)];
