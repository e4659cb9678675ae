import { useMemo } from 'react';
import { useQuery } from 'urql';
import type { ChartSnapshot } from '../../../../chart/export/ChartSnapshot';
import type { PaperChart } from '../../../../chart/export/PaperChart';
import type { PaperText } from '../../../../chart/export/PaperText';
import { seatName } from '../../../../chart/strings';
import { currentEyes } from '../../../../lib/eyes';
import { dayOf, formatDayAndTime } from '../../../../lib/format/dates';
import { graphql } from '../../../../lib/graphql/document';
import { t } from '../../../../lib/strings/strings';
import { useWorld } from '../../../../lib/useWorld';
import type { World } from '../../../../lib/world';
import type { OverlayOnPaper } from '../chartOverlay';
import { fileName, type PaperChoice } from './paperChoice';

const PaperTitleDocument = graphql(`
  query PaperTitle($scenario: ID!, $inScenario: Boolean!) {
    workspace { name }
    scenario(id: $scenario) @include(if: $inScenario) { id name }
  }
`);

const words = t.paper;
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

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
    const notesOf = ({ folded }: PaperChart) => [overlay?.note, scope === 'selection' ? words.counted : null, folded ? words.folded : null].filter((note) => note != null);
    return (chart) => ({
      name: fileName(words.file(of, dayOf(new Date())), format),
      text: {
        title,
        details: detailsOf(world, data?.scenario?.name ?? t.world.scenario, chart.seats),
        colors: overlay?.name ?? t.look.dimension[snapshot.options.colorBy],
        lines: t.chart.keyLines,
        grades: overlay?.grades ?? [],
        note: notesOf(chart).join(' ') || null,
      },
    });
  }, [data, error, world, snapshot, scope, format, overlay]);
}

function detailsOf({ scenario, asOf }: World, scenarioName: string, seats: number): string[] {
  const eyes = currentEyes();
  const details = scenario !== null ? [words.inScenario(scenarioName)] : asOf === null ? [words.live] : [words.asOf(formatDayAndTime(asOf))];
  if (scenario !== null && asOf !== null) details.push(words.until(formatDayAndTime(asOf)));
  if (eyes) details.push(words.seenAs(eyes.name));
  return [...details, words.made(longDay.format(new Date())), words.seats(seats)];
}
