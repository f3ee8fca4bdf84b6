/** Runs nginx with the atlas's own configuration, for tests and measurements. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../debian.mjs';
import { Failure } from '../project.mjs';
import { HOME, nginxFiles } from './nginx.mjs';

/** @typedef {{ port: number, pid: number, stop: () => Promise<void> }} RunningServer */

/** What nginx wants places for, although it needs none here. */
const PLACES = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** @returns {Promise<number>} a port that nobody listens on */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

/**
 * Resolves when a server answers on a port; rejects when its process ends instead.
 *
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} process
 * @param {() => string} said
 */
async function answers(port, process, said) {
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
 * @param {Record<string, string>} files its configuration, as {@link nginxFiles} has it
 * @param {string} home the folder in place of {@link HOME}, with `site/` in it
 * @returns {Promise<RunningServer>}
 * @throws {Failure} when there is no nginx
 */
export async function runNginx(files, home) {
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
    pid: server.pid ?? 0,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      await rm(prefix, { recursive: true });
    },
  };
}

/**
 * Serves a build with nginx, as an administrator would.
 *
 * @param {string} out
 * @param {string} basePath
 * @returns {Promise<RunningServer>}
 * @throws {Failure} when there is no nginx
 */
export async function serveBuildWithNginx(out, basePath) {
  const home = await mkdtemp(join(tmpdir(), 'renkei-home-'));
  const site = join(home, `site${basePath}`);
  await mkdir(dirname(site), { recursive: true });
  await symlink(out, site);
  const server = await runNginx(nginxFiles(basePath), home);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true });
    },
  };
}
