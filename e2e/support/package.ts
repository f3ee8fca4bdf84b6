import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where the package's nginx configuration expects it. */
const HOME = '/srv/renkei-atlas/current';

/** A package as the administrator has it: the zip, and the folder that it unpacks to. */
export interface Package {
  zip: string;
  folder: string;
  remove: () => void;
}

/** A server that runs until it is stopped. */
export interface Server {
  port: number;
  stop: () => Promise<void>;
}

/** Makes the package for a sub-path; quick where `npm test` has built it before. Unpacks it as the guide says. */
export function unpack(basePath: string): Package {
  const made = execFileSync(process.execPath, ['scripts/package.mjs'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: basePath },
  });
  const [name] = /dist\/\S+\.zip(?=,)/.exec(made) ?? [];
  if (name === undefined) throw new Error(`no package was made:\n${made}`);
  const zip = join(ROOT, name);
  const place = mkdtempSync(join(tmpdir(), 'renkei-package-'));
  // names of folders are Japanese, and unzip writes them in the system's encoding
  execFileSync('unzip', ['-q', zip, '-d', place], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return {
    zip,
    folder: join(place, basename(zip, '.zip')),
    remove: () => rmSync(place, { recursive: true }),
  };
}

/** What `sha256sum` says of a list of checksums beside the files that it names. */
export function checkSums(list: string): string {
  return execFileSync('sha256sum', ['--quiet', '-c', basename(list)], {
    cwd: dirname(list),
    encoding: 'utf8',
  });
}

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

/** Debian's nginx, which is not on everyone's PATH. */
function nginxProgram(): string {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  if (found === undefined) throw new Error('nginx is not installed, and the package needs it');
  return found;
}

/** Resolves when a server answers on a port; rejects when its process ends instead. */
async function answers(port: number, process: ChildProcess, said: () => string): Promise<void> {
  while (process.exitCode === null) {
    const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).catch(
      () => null,
    );
    if (response !== null) return;
  }
  throw new Error(`nginx ended with ${process.exitCode}: ${said()}`);
}

/**
 * Serves an unpacked package with an nginx of its own: the package's own configuration, but for the port and
 * the folder. One process on the loopback address, with all its files in a temporary folder.
 */
export async function serve(folder: string): Promise<Server> {
  const prefix = mkdtempSync(join(tmpdir(), 'renkei-nginx-'));
  const port = await freePort();
  for (const name of readdirSync(join(folder, 'nginx'))) {
    const text = readFileSync(join(folder, 'nginx', name), 'utf8')
      .replaceAll(`${HOME}/nginx`, prefix)
      .replaceAll(HOME, folder)
      .replace('listen 80;', `listen 127.0.0.1:${port};`);
    writeFileSync(join(prefix, name), text);
  }
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(prefix, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log stderr warn;
events {}
http {
  access_log off;
  ${places.map((place) => `${place}_temp_path ${place};`).join(' ')}
  include renkei-atlas.conf;
}
`,
  );
  const args = ['-p', `${prefix}/`, '-c', 'nginx.conf', '-e', 'stderr'];
  const server = spawn(nginxProgram(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
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
      rmSync(prefix, { recursive: true });
    },
  };
}
