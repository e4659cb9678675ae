import { currentEyes } from '../eyes';
import { t } from '../strings/strings';
import type { World } from '../world';
import { formatDayAndTime } from './dates';

const words = t.paper;
const longDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** What something that is taken along is of: the world, through whose eyes, and when it was taken. */
export function worldDetails({ scenario, asOf }: World, scenarioName: string | undefined): string[] {
  const eyes = currentEyes();
  const details = scenario !== null ? [words.inScenario(scenarioName ?? t.world.scenario)] : asOf === null ? [words.live] : [words.asOf(formatDayAndTime(asOf))];
  if (scenario !== null && asOf !== null) details.push(words.until(formatDayAndTime(asOf)));
  if (eyes) details.push(words.seenAs(eyes.name));
  return [...details, words.made(longDay.format(new Date()))];
}
