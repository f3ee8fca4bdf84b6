/** Runs nginx with the atlas's own configuration, for tests. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME } from '@/scripts/hosting/nginx';
import { findProgram } from '@/scripts/programs.mjs';
import { Failure } from '@/scripts/project.mjs';

/** A server that runs until it is stopped. */
export type RunningServer = { port: number; stop: () => Promise<void> };

/** What nginx wants places for, although it needs none here. */
const PLACES = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/** Resolves when a server answers on a port; rejects when its process ends instead. */
async function answers(port: number, process: ChildProcess, said: () => string): Promise<void> {
  while (process.exitCode === null) {
    const address = `http://127.0.0.1:${port}/`;
    const response = await fetch(address, { redirect: 'manual' }).catch(() => null);
    if (response !== null) return;
  }
  throw new Error(`nginx ended with ${process.exitCode}: ${said()}`);
}

/**
 * Serves files with an nginx of its own: one process on the loopback address, with everything that it writes in a
 * temporary folder.
 *
 * @param files its configuration, as `nginxFiles` has it
 * @param home the folder in place of {@link HOME}, with `site/` in it
 * @throws {Failure} when there is no nginx
 */
export async function runNginx(
  files: Record<string, string>,
  home: string,
): Promise<RunningServer> {
  const program = findProgram('nginx');
  if (program === null) throw new Failure('nginx was not found: install it (Debian: nginx)');
  const prefix = await mkdtemp(join(tmpdir(), 'renkei-nginx-'));
  const port = await freePort();
  for (const [name, text] of Object.entries(files)) {
    const own = text
      .replaceAll(`${HOME}/nginx`, prefix)
      .replaceAll(HOME, home)
      .replace('listen 80;', `listen 127.0.0.1:${port};`);
    await writeFile(join(prefix, name), own);
  }
  await writeFile(
    join(prefix, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr warn;
events {}
http {
  access_log off;
  ${PLACES.map((place) => `${place}_temp_path ${place};`).join(' ')}
  include renkei-atlas.conf;
}
`,
  );
  const args = ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'stderr'];
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  server.stderr.on('data', (data) => {
    errors += data;
  });
  await answers(port, server, () => errors);
  return {
    port,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(prefix, { recursive: true });
    },
  };
}
