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

/** Starts the program on an empty workspace, or on a copy of the demo company, with a token for each of these people. */
export async function startServer(workspace: 'empty' | 'demo', people: readonly string[] = []): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-e2e-'));
  const file = join(folder, 'northlight.cadre');
  if (workspace === 'demo') copyFileSync(inject('demo'), file);
  const tokens = new Map(people.map((person) => [person, execFileSync(inject('cadre'), ['token', 'create', '--file', file, '--name', person, '--person', person, '--scopes', 'org:read,org:write,coaching:read,coaching:write'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()]));
  const child = spawn(inject('cadre'), ['serve', '--file', file, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] });
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
