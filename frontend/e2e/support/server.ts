import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A running `cadre serve` on a file of its own. */
export interface Server {
  readonly address: string;
  /** Signs one browser in, once. */
  readonly link: string;
  stop(): Promise<void>;
}

/** Starts the program on an empty workspace, or on a copy of the demo company. */
export async function startServer(workspace: 'empty' | 'demo'): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'cadre-e2e-'));
  const file = join(folder, 'northlight.cadre');
  if (workspace === 'demo') copyFileSync(inject('demo'), file);
  const child = spawn(inject('cadre'), ['serve', '--file', file, '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const { address, link } = await readyLines(child);
  return {
    address,
    link,
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
