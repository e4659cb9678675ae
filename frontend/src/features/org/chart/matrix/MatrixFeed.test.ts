import { expect, it } from 'vitest';
import { ProblemError } from '../../../../lib/graphql/problem';
import type { MatrixTeam } from './buildMatrix';
import { MatrixFeed, type ReadTeams, type TeamSource } from './MatrixFeed';

const member = (id: string, does: string | null = null) => ({ id, allocation: 100, function: does, position: { id: `pos_${id}` } });

/** A server with teams of one seat each, ten a page, and what was asked of it. */
function started(count: number) {
  const teams = new Map<string, MatrixTeam>(Array.from({ length: count }, (_, i) => [`t${i}`, { id: `t${i}`, name: `Team ${i}`, memberships: [member(`m${i}`)] }]));
  const asked: string[] = [];
  const server = { revision: 1, touched: [] as string[] | null, fails: false };
  const source: TeamSource<MatrixTeam> = {
    page: (after) => {
      asked.push('page');
      if (server.fails) return Promise.reject(new ProblemError({ code: 'INTERNAL', message: 'No.', advice: '' } as never));
      const from = Number(after ?? 0);
      return Promise.resolve({ teams: [...teams.values()].slice(from, from + 10), total: teams.size, next: from + 10 < teams.size ? String(from + 10) : null, revision: server.revision });
    },
    touched: (since) => {
      asked.push(`touched since ${since}`);
      return Promise.resolve({ revision: server.revision, teams: server.touched });
    },
    some: (ids) => {
      asked.push(`some ${ids.join()}`);
      return Promise.resolve(ids.flatMap((id) => teams.get(id) ?? []));
    },
  };
  const shown: ReadTeams<MatrixTeam>[] = [];
  const feed = new MatrixFeed(source, (now) => shown.push(now));
  const now = () => shown.at(-1)!;
  const placesOf = (membership: string) => now().teams.filter(({ memberships }) => memberships.some(({ id }) => id === membership)).map(({ id }) => id);
  return { teams, asked, server, shown, feed, now, placesOf };
}

it('shows the first page at once, what follows in steps that double, and counts every page', async () => {
  const { feed, shown, now } = started(95);
  await feed.load();
  expect(shown.map(({ read }) => read)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 95]);
  expect([...new Set(shown.map(({ teams }) => teams.length))]).toEqual([10, 20, 40, 80, 95]);
  expect(now()).toMatchObject({ total: 95, problem: null });
});

it('reads after an edit the teams that it touched, and everything where more changed', async () => {
  const { feed, asked, server, teams, placesOf, now } = started(25);
  await feed.load();
  asked.length = 0;
  server.revision = 2;
  server.touched = ['t3', 't20'];
  teams.set('t3', { ...teams.get('t3')!, memberships: [] });
  teams.set('t20', { ...teams.get('t20')!, memberships: [member('m20'), member('m3')] });
  await feed.revised();
  expect(asked.splice(0)).toEqual(['touched since 1', 'some t3,t20']);
  expect(placesOf('m3')).toEqual(['t20']);

  teams.delete('t5');
  server.revision = 3;
  server.touched = ['t5'];
  await feed.revised();
  expect(asked.splice(0)).toEqual(['touched since 2', 'some t5']);
  expect(now().teams).toHaveLength(24);

  server.revision = 4;
  server.touched = null;
  await feed.revised();
  expect(asked.splice(0)).toEqual(['touched since 3', 'page', 'page', 'page']);
  // The same revision again: a scenario that was rebased.
  server.touched = [];
  await feed.revised();
  expect(asked).toEqual(['touched since 4', 'page', 'page', 'page']);
});

it('catches up with what it heard of while it read', async () => {
  const { feed, asked, server } = started(25);
  const loaded = feed.load();
  server.revision = 2;
  server.touched = ['t1'];
  await feed.revised();
  await loaded;
  expect(asked.splice(0)).toEqual(['page', 'page', 'page', 'touched since 1', 'some t1']);
  // A refused edit cuts no other reading short.
  server.touched = null;
  server.revision = 3;
  const again = feed.revised();
  await feed.reread(['t7']);
  await again;
  expect(asked).toEqual(['touched since 2', 'page', 'page', 'page']);
});

it('shows where an edit takes a seat before the server has said so, and what it says instead', async () => {
  const { feed, placesOf, now } = started(5);
  await feed.load();
  feed.expect('m1', 't1', { team: 't4', function: 'Chair' });
  expect(placesOf('m1')).toEqual(['t4']);
  expect(now().teams[4]!.memberships.map((each) => each.function)).toEqual([null, 'Chair']);
  feed.expect('m1', 't4', { team: 't4', function: 'Member' });
  expect(now().teams[4]!.memberships.map((each) => each.function)).toEqual([null, 'Member']);
  await feed.reread(['t1', 't4']);
  expect(placesOf('m1')).toEqual(['t1']);
});

it('says what went wrong, keeps what it has, and goes on when it is asked again', async () => {
  const { feed, server, now } = started(5);
  await feed.load();
  server.fails = true;
  server.touched = null;
  server.revision = 2;
  await feed.revised();
  expect(now()).toMatchObject({ problem: { message: 'No.' }, total: 5 });
  server.fails = false;
  await feed.load();
  expect(now()).toMatchObject({ problem: null, total: 5 });
});
