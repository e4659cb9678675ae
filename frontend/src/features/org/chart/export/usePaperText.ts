import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { ChartSnapshot } from '../../../../chart/export/ChartSnapshot';
import type { PaperChart, PaperFilter } from '../../../../chart/export/PaperChart';
import type { PaperText } from '../../../../chart/export/PaperText';
import { seatName } from '../../../../chart/strings';
import { dayOf } from '../../../../lib/format/dates';
import { worldDetails } from '../../../../lib/format/worldDetails';
import { graphql } from '../../../../lib/graphql/document';
import { t } from '../../../../lib/strings/strings';
import { useWorld } from '../../../../lib/useWorld';
import type { OverlayOnPaper } from '../chartOverlay';
import { fileName, type PaperChoice } from './paperChoice';

const PaperTitleDocument = graphql(`
  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {
    workspace { name }
    scenario(id: $scenario) @include(if: $inScenario) { id name }
  }
`);

const words = t.paper;

/** What stands on paper beside the chart, and what the file is called; null until the names are known. */
export function usePaperText(snapshot: ChartSnapshot, { scope, format }: PaperChoice, overlay: OverlayOnPaper | null): ((chart: PaperChart) => { text: PaperText; name: string }) | null {
  const world = useWorld();
  const [{ data, error }] = useQuery({ query: PaperTitleDocument, variables: { scenario: world.scenario ?? '', inScenario: world.scenario !== null } });
  return useMemo(() => {
    // A chart without the name of its workspace is better than none.
    if (!data && !error) return null;
    const of = data?.workspace.name.replace(/\.(db|cadre|sqlite3?)$/i, '') ?? t.frame.product;
    const lead = snapshot.seats.find((seat) => seat.id === snapshot.focus);
    const title = scope === 'focus' && lead ? words.title.focus(of, seatName(lead)) : words.title[scope === 'selection' ? 'selection' : 'whole'](of);
    const { colorBy, badgeBy } = snapshot.options;
    const notesOf = ({ folded, filter }: PaperChart) => [overlay?.note, filter && filterNote(filter), scope === 'selection' ? words.counted : null, folded ? words.folded : null].filter((note) => note != null);
    return (chart) => ({
      name: fileName(words.file(of, dayOf(new Date())), format),
      text: {
        title,
        details: [...worldDetails(world, data?.scenario?.name), ...seatDetails(chart)],
        colors: overlay?.name ?? t.look.dimension[colorBy],
        badges: badgeBy && words.badges(t.look.dimension[badgeBy]),
        lines: t.chart.keyLines,
        grades: overlay?.grades ?? [],
        note: notesOf(chart).join(' ') || null,
      },
    });
  }, [data, error, world, snapshot, scope, format, overlay]);
}

/** Which seats it has: those that a filter picks out, of all. */
function seatDetails({ seats, filter }: PaperChart): string[] {
  if (!filter) return [words.seats(seats)];
  return [words.filtered(conditionsOf(filter, t.look.filter.values)), words.matching(filter.matched, seats)];
}

/** What is looked for: values by dimension, then words. */
function conditionsOf({ text, picks }: PaperFilter, told: (values: readonly string[]) => string): string[] {
  const values = picks.map(({ dimension, labels }) => words.condition(t.look.dimension[dimension], told(labels.map((label) => label ?? t.look.filter.gone))));
  return text === '' ? values : [...values, words.quoted(text)];
}

/** What becomes of the others, and what is looked for where the heading has no room for all of it. */
function filterNote(filter: PaperFilter): string {
  const [short, whole] = [conditionsOf(filter, t.look.filter.values), conditionsOf(filter, (values) => values.join(', '))];
  const others = words.others[filter.mode];
  return short.join() === whole.join() ? others : `${words.lookedFor(whole)} ${others}`;
}
