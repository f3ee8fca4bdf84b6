/**
 * `npm run package`: builds the site for its sub-path and packs it for the administrator of a closed network,
 * with all that is needed to serve it: `dist/renkei-atlas-{version}-{build}.zip` and its checksum. Leaves `out/`
 * as it is.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from './build';
import { filesUnder } from './build/files';
import { isBuilt, readStamp } from './build/stamp';
import { nginxFiles } from './hosting/nginx';
import { guide, type PackageFacts } from './package/guide';
import { zip } from './package/zip';
import { basePath, Failure, isMain, ROOT, runMain } from './project.mjs';

/** Builds for packages, one for each sub-path. */
const BUILDS = join(ROOT, '.cache', 'package');
const DIST = join(ROOT, 'dist');
/** Read by hosts from the root of what is published, which with a sub-path is the folder above. */
const HEADERS_FILE = '_headers';

/** A line as `sha256sum` writes and reads it. */
const checksumLine = (path: string, bytes: Uint8Array) =>
  `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`;

/** All files of a package but its list of checksums, by path. */
async function contents(out: string, facts: PackageFacts): Promise<Map<string, Uint8Array>> {
  const { basePath } = facts;
  const files = new Map<string, Uint8Array>([
    ['GUIDE.ja.html', Buffer.from(guide(facts))],
    ['LICENSES.txt', await readFile(join(out, 'licences.txt'))],
  ]);
  for (const [name, text] of Object.entries(nginxFiles(basePath))) {
    files.set(`nginx/${name}`, Buffer.from(text));
  }
  for (const path of await filesUnder(out)) {
    const place = path === HEADERS_FILE ? `site/${path}` : `site${basePath}/${path}`;
    files.set(place, await readFile(join(out, path)));
  }
  return files;
}

/**
 * Builds, if need be, and packs.
 *
 * @param basePath `''` or `/atlas`
 * @returns the zip's path; its checksum is beside it
 */
async function packageSite(basePath: string): Promise<string> {
  const slug = basePath.replaceAll('/', '-');
  const out = join(BUILDS, `site${slug}`);
  await mkdir(BUILDS, { recursive: true });
  if (!(await isBuilt(out))) await build({ out });
  const stamp = await readStamp(out);
  if (stamp === null) throw new Failure('The package’s build was removed while it was packed');
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const name = `renkei-atlas-${version}-${stamp.slice(0, 8)}${slug}`;

  const files = await contents(out, { name, version, basePath });
  const sums = [...files].map(([path, bytes]) => checksumLine(path, bytes)).join('');
  files.set('SHA256SUMS', Buffer.from(sums));
  const packed = zip(new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])));

  await mkdir(DIST, { recursive: true });
  const file = join(DIST, `${name}.zip`);
  await writeFile(file, packed);
  await writeFile(`${file}.sha256`, checksumLine(`${name}.zip`, packed));
  return file;
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const file = await packageSite(basePath());
    console.log(`${relative(ROOT, file)}, with its checksum beside it`);
  });
}
