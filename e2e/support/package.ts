import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A package as the administrator has it: the zip, and the folder that it unpacks to. */
export interface Package {
  zip: string;
  folder: string;
  /** The configuration for nginx in it, text by name. */
  nginx: Record<string, string>;
  remove: () => void;
}

/** Makes the package for a sub-path; quick where `npm test` has built it before. Unpacks it as the guide says. */
export function unpack(basePath: string): Package {
  const made = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/package.ts'], {
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
  const folder = join(place, basename(zip, '.zip'));
  const names = readdirSync(join(folder, 'nginx'));
  return {
    zip,
    folder,
    nginx: Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, 'nginx', name), 'utf8')]),
    ),
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
