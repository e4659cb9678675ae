import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A running `cadre serve` on a file of its own. */
export interface Server {
  readonly address: string;
  /** Signs one browser in, once. */
  readonly link: string;
  /** Asks as one of the people that the server was started for, by a token of theirs. */
  askAs<Answer>(person: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  stop(): Promise<void>;
}

/** Somebody of the company who works from another client; an editor may change what everyone may read. */
export type Colleague = string | { readonly editor: string };

/** Somebody whom the demo company does not have: of them nothing is on record. */
export interface Newcomer {
  readonly name: string;
  /** Of a seat of their own. */
  readonly title: string;
  /** The title of the seat above. */
  readonly under: string;
}

/** What a server has: nothing, a copy of the demo company, or a generated organisation. */
export type Workspace = 'empty' | 'demo' | { readonly seats: number };

/** Starts the program on a workspace, the demo company with these newcomers, and with a token for each of these people. */
export async function startServer(workspace: Workspace, people: readonly Colleague[] = [], newcomers: readonly Newcomer[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-e2e-'));
  const file = join(folder, 'northlight.cadre');
  if (workspace === 'demo') copyFileSync(inject('demo'), file);
  if (typeof workspace === 'object') execFileSync(inject('cadre'), ['demo', '--file', file, '--seats', String(workspace.seats)], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (const newcomer of newcomers) welcome(file, newcomer);
  const tokens = new Map(people.map((colleague) => tokenOf(file, colleague)));
  const child = spawn(inject('cadre'), ['serve', '--file', file, '--listen', '127.0.0.1:0', '--webhooks-allow', '127.0.0.0/8'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const { address, link } = await readyLines(child);
  return {
    address,
    link,
    async askAs<Answer>(person: string, query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(person) ?? ''}` }, body: JSON.stringify({ query, variables }) });
      const answer = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
      return answer.data as Answer;
    },
    async stop() {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The name of a colleague, and a token of theirs. */
function tokenOf(file: string, colleague: Colleague): [string, string] {
  const person = typeof colleague === 'string' ? colleague : colleague.editor;
  const rights = typeof colleague === 'string' ? [] : ['--owner'];
  const printed = execFileSync(inject('cadre'), ['token', 'create', '--file', file, '--name', person, '--person', person, ...rights, '--scopes', 'org:read,org:write,coaching:read,coaching:write'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return [person, printed.trim()];
}

/** Opens a seat and puts somebody new on it, before the program serves. */
function welcome(file: string, { name, title, under }: Newcomer): void {
  const ask = <Answer>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
    (JSON.parse(execFileSync(inject('cadre'), ['query', '--file', file, '--variables', JSON.stringify(variables), query], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })) as { data: Answer }).data;
  const { org } = ask<{ org: { chart: { seats: { id: string; title: string }[] } } }>('{ org { chart { seats { id title } } } }');
  const above = org.chart.seats.find((seat) => seat.title === under)?.id;
  const { openPosition } = ask<{ openPosition: { position: { id: string } } }>('mutation($input: OpenPositionInput!) { openPosition(input: $input) { position { id } } }', { input: { title, reportsTo: above } });
  ask('mutation($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id } } }', { input: { position: openPosition.position.id, newPerson: { name } } });
}

/** Waits for the two lines that the program prints when it answers. */
function readyLines(child: ChildProcess): Promise<{ address: string; link: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const link = /(https?:\/\/\S+\/open\?secret=\S+)/.exec(said)?.[1];
      if (link) resolve({ link, address: new URL(link).origin });
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`cadre serve ended with ${code}: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
