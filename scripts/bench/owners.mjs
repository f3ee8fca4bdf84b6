/** Whose code a function is, as the source maps of a build tell. */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

/** Those whose code runs on the page's main thread, and what is no script at all. */
export const OWNERS = /** @type {const} */ ([
  'our code',
  'MapLibre',
  'React and Next',
  'other libraries',
  'WebGL calls',
  'garbage collection',
  'browser',
]);

/** @typedef {(typeof OWNERS)[number]} Owner */
/** @typedef {{ source: string, line: number }} Place a line (from 1) of a source file of the project */

/** @type {readonly (readonly [RegExp, Owner])[]} */
const SOURCES = [
  [/(^|\/)node_modules\/(maplibre-gl|@maplibre)\//, 'MapLibre'],
  [/(^|\/)node_modules\/(next|react|react-dom|scheduler)\//, 'React and Next'],
  [/(^|\/)node_modules\//, 'other libraries'],
  [/^(app|components|data|geo)\//, 'our code'],
];

/**
 * @param {string} source path within the project
 * @returns {Owner} what no file of the project or of a package has is the bundler's, which comes with Next
 */
export function ownerOfSource(source) {
  return SOURCES.find(([pattern]) => pattern.test(source))?.[1] ?? 'React and Next';
}

/**
 * A script's source map.
 *
 * @param {string} out the build's folder
 * @param {string} path of the script, within the build
 * @returns {Promise<SourceMap | null>} null where there is none
 */
async function readMap(out, path) {
  const script = await readFile(join(out, path), 'utf8').catch(() => '');
  const name = script.match(/\n\/\/# sourceMappingURL=([\w.-]+)\s*$/)?.[1];
  if (name === undefined) return null;
  return new SourceMap(JSON.parse(await readFile(join(out, path, '..', name), 'utf8')));
}

/**
 * Finds functions in the sources of a build with source maps.
 *
 * @param {string} out the build's folder
 * @param {string} base the site's address without a final slash
 * @param {readonly string[]} urls of all scripts in question
 * @returns {Promise<(url: string, line: number, column: number) => Place | null>} from a place in a script, both
 *   numbers from 0; null for what is in no map
 */
export async function openSources(out, base, urls) {
  /** @type {Map<string, SourceMap | null>} */
  const maps = new Map();
  for (const url of new Set(urls)) {
    const isSites = url.startsWith(`${base}/`) && url.endsWith('.js');
    maps.set(url, isSites ? await readMap(out, url.slice(base.length + 1)) : null);
  }
  return (url, line, column) => {
    const entry = maps.get(url)?.findEntry(line, column);
    // what the bundler has added is in the map, without a source
    if (!entry?.originalSource) return null;
    const source = entry.originalSource.replace(/^turbopack:\/\/\/\[project\]\//, '');
    return { source, line: entry.originalLine + 1 };
  };
}
