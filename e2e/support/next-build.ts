import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildNames } from '@/compat/next/build-files';
import { writePolicies } from '@/scripts/build/content-security-policy';
import { filesUnder } from '@/scripts/build/files';
import { copyOf, writeServiceWorker } from '@/scripts/build/offline/service-worker';

/** Not needed by any page, or only to send less. */
const LEFT_OUT = /^(og|embed|data)(\/|$)|^areas\/(?!060)\d|media\/pages\.|\.(br|gz)$/;
const TEXT = /\.(html|txt|js|css|json)$/;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** What the header of every page says in the next build. */
export const NEXT_HEADING = '新しい一覧';
const HEADING = 'ネットワーク一覧';

/**
 * Writes what a later build with other sources would be: another build id, all scripts and styles under other
 * names, other words on the pages.
 *
 * @param out the build
 * @param to the folder to write
 * @param isOn whether that build keeps copies
 */
export async function writeNextBuild(out: string, to: string, isOn = true): Promise<void> {
  const basePath = process.env.BASE_PATH ?? '';
  await rm(to, { recursive: true, force: true });
  await cp(out, to, {
    recursive: true,
    filter: (source) => !LEFT_OUT.test(relative(out, source)),
  });
  const files = await filesUnder(to);
  const names = new RegExp([...buildNames(files), HEADING].map(escaped).join('|'), 'g');
  const other = (name: string) => (name === HEADING ? NEXT_HEADING : `${name}-next`);
  for (const file of files.filter((each) => TEXT.test(each))) {
    const text = await readFile(join(to, file), 'utf8');
    await writeFile(join(to, file), text.replace(POLICY, '').replace(names, other));
  }
  for (const file of files.filter((each) => /chunks\/[^/]+\.(js|css)$/.test(each))) {
    await rename(join(to, file), join(to, file.replace(/\.(js|css)$/, '-next.$1')));
  }
  await writePolicies(to);
  const before = copyOf(await readFile(join(out, 'sw.js'), 'utf8'));
  if (!before) throw new Error('the build keeps no copy');
  const pages = isOn ? Object.keys(before.pages.places) : null;
  await writeServiceWorker(process.cwd(), to, basePath, pages);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
