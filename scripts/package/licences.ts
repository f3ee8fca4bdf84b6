import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedSoftware } from '../../components/about/software';

const RULE = '='.repeat(80);

/**
 * `LICENSES.txt`: the licence of the atlas, the terms of its data, and the licence of every piece of software
 * that browsers receive with it.
 *
 * @param root the project's folder
 * @throws Error when a package carries no licence text
 */
export function licencesText(root: string): string {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const parts = shippedSoftware(root).map(
    ({ title, version, licence, text }) => `${title} ${version} (${licence})\n\n${text}`,
  );
  return [
    `Renkei Atlas (MIT)\n\n${own}`,
    `データ / Data\n\nプログラムのライセンスはデータには及びません。データには出典の利用条件が適用されます（サイトの「このアトラスについて」）。\nThe licences below do not extend to the data: the terms of their sources apply (see /about/ of the site).`,
    ...parts,
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}
