import type { CoachingPage } from '../pages/CoachingPage';

interface Coachee {
  readonly id: string;
  readonly position: { readonly expectations: readonly { readonly competency: { readonly id: string }; readonly level: number }[] } | null;
  readonly coachingPlans: readonly unknown[];
  readonly oneOnOneSeries: readonly unknown[];
  readonly assessments: readonly unknown[];
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/**
 * Lets some leaders coach those whom they lead, where nothing is on record yet: plans that were reviewed in time and others, talks
 * of last week and of last month, and levels that both have shared. The owner is each of them in turn, and who they are at last.
 */
export async function coachSome(room: CoachingPage, leaders: readonly string[], atLast: string): Promise<void> {
  let turn = 0;
  for (const leader of leaders) {
    const me = await room.person(leader);
    await room.be(me);
    const { org } = await room.ask<{ org: { person: { coachees: Coachee[] } } }>(
      'query($me: ID!) { org { person(id: $me) { coachees { id position { expectations { competency { id } level } } coachingPlans { id } oneOnOneSeries { id } assessments { id } } } } }', { me });
    for (const coachee of org.person.coachees) await coach(room, me, coachee, turn++);
  }
  await room.be(await room.person(atLast));
}

async function coach(room: CoachingPage, me: string, coachee: Coachee, turn: number): Promise<void> {
  const person = coachee.id;
  if (coachee.coachingPlans.length === 0 && turn % 4 !== 3) {
    const [startedOn, reviewBy] = turn % 3 === 0 ? [dayOf(daysAgo(130)), dayOf(daysAgo(40))] : [dayOf(daysAgo(20)), dayOf(daysAgo(-60))];
    await room.ask('mutation($input: StartCoachingPlanInput!) { startCoachingPlan(input: $input) { plan { id } } }', { input: { person, startedOn, reviewBy, activate: true } });
  }
  if (coachee.oneOnOneSeries.length === 0 && turn % 5 !== 4) await meet(room, person, turn % 3 === 1 ? 31 : 3);
  if (coachee.assessments.length > 0 || !coachee.position?.expectations.length || turn % 6 === 5) return;
  const missing = turn % 3 === 2 ? 0 : turn % 3 === 1 ? 0.5 : 2;
  const ratings = coachee.position.expectations.map(({ competency, level }, index) => ({ competency: competency.id, level: Math.max(1, level - (index === turn % 7 ? missing : 0)), evidence: [{ text: 'Seen in the last two reviews.' }] }));
  for (const [who, kind] of [[me, 'MANAGER'], [person, 'SELF']] as const) {
    await room.be(who);
    const { startAssessment } = await room.ask<{ startAssessment: { assessment: { id: string } } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { assessment { id } } }', { input: { person, kind } });
    const assessment = startAssessment.assessment.id;
    await room.ask('mutation($input: RateInput!) { rate(input: $input) { assessment { id } } }', { input: { assessment, ratings } });
    await room.ask('mutation($input: ShareAssessmentInput!) { shareAssessment(input: $input) { assessment { id } } }', { input: { assessment } });
  }
  await room.be(me);
}

/** A weekly rhythm, and one talk that was held so many days ago. */
async function meet(room: CoachingPage, person: string, days: number): Promise<void> {
  const at = daysAgo(days);
  const weekday = (['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const)[at.getUTCDay()];
  const { startOneOnOneSeries } = await room.ask<{ startOneOnOneSeries: { series: { id: string } } }>('mutation($input: StartOneOnOneSeriesInput!) { startOneOnOneSeries(input: $input) { series { id } } }', { input: { person, weekday, atTime: '10:00', timeZone: 'UTC', startsOn: dayOf(at) } });
  const { prepareOneOnOne } = await room.ask<{ prepareOneOnOne: { oneOnOne: { id: string } } }>('mutation($input: PrepareOneOnOneInput!) { prepareOneOnOne(input: $input) { oneOnOne { id } } }', { input: { series: startOneOnOneSeries.series.id, startsAt: `${dayOf(at)}T10:00:00Z` } });
  await room.ask('mutation($input: HoldOneOnOneInput!) { holdOneOnOne(input: $input) { oneOnOne { id } } }', { input: { oneOnOne: prepareOneOnOne.oneOnOne.id } });
}
