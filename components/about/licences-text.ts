import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedParts, shippedSoftware } from './software';

const RULE = '='.repeat(80);

/**
 * The licence of the atlas, the terms of its data, and the licence of every piece of software that browsers
 * receive. Build time only (reads files).
 *
 * @param root the project's folder
 * @throws Error when a package carries no licence text
 */
export function licencesText(root = process.cwd()): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const software = [...shippedSoftware(root), ...shippedParts(root)].map(
    ({ title, version, licence, text }) => `${title} ${version} (${licence})\n\n${text}`,
  );
  return [
    `Renkei Atlas (MIT)\n\n${own}`,
    'データ / Data\n\nプログラムのライセンスはデータには及びません。データには出典の利用条件が適用されます（サイトの「このアトラスについて」）。\nThe licences below do not extend to the data: the terms of their sources apply (see /about/ of the site).',
    ...software,
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}
