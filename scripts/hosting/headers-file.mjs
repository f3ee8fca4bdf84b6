/**
 * `_headers`, which Netlify, Cloudflare Pages and others read from the root of what is published.
 *
 * Where several of its rules match an address some hosts join the values of a header and others replace them.
 * So no header is given twice for any address: what is the same for all files stands under `/*`, the rest under
 * folders whose files all have the same, and under single files where a folder's differ.
 */
import { CONNECTED, RULES, ruledHeaders } from '../headers.mjs';

/** As many rules as every known host reads. */
const MOST_RULES = 100;

/** Headers that some rule changes for some files. */
const CHANGING = new Set(RULES.slice(1).flatMap(({ headers }) => Object.keys(headers)));

/** @param {Record<string, string>} headers */
const lines = (headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');

/** @param {string} path @param {boolean} changing */
const part = (path, changing) =>
  Object.fromEntries(
    Object.entries(ruledHeaders(path)).filter(([name]) => CHANGING.has(name) === changing),
  );

/**
 * The fewest addresses under which all files of a folder get their own headers and no others.
 *
 * @param {string} folder with its final slash
 * @param {readonly string[]} paths all files below it
 * @returns {{ address: string, headers: string }[]}
 */
function rulesOf(folder, paths) {
  const texts = new Set(paths.map((path) => lines(part(path, true))));
  const [only] = texts;
  // The root's own `/*` would also hold for the addresses of all folders.
  if (texts.size === 1 && only !== undefined && folder !== '/')
    return [{ address: `${folder}*`, headers: only }];
  /** @type {Map<string, string[]>} */
  const below = new Map();
  const own = [];
  for (const path of paths) {
    const slash = path.indexOf('/', folder.length);
    if (slash === -1) own.push(path);
    else {
      const child = path.slice(0, slash + 1);
      const files = below.get(child);
      if (files) files.push(path);
      else below.set(child, [path]);
    }
  }
  return [
    ...own.flatMap((path) => {
      const headers = lines(part(path, true));
      const page = path === `${folder}index.html` ? [{ address: folder, headers }] : [];
      return [...page, { address: path, headers }];
    }),
    ...[...below].flatMap(([child, files]) => rulesOf(child, files)),
  ];
}

/**
 * The text of `_headers`.
 *
 * @param {readonly string[]} paths every file of the build as `/about/index.html`
 * @param {string} basePath `''` or `/atlas`; the file belongs into the folder above then
 * @throws {Error} when there are more rules than hosts read
 */
export function headersFile(paths, basePath) {
  const everywhere = {
    ...part('/index.html', false),
    // Such hosts serve over encrypted connections alone.
    ...Object.fromEntries(CONNECTED.map(({ name, value }) => [name, value])),
  };
  const rules = [{ address: '/*', headers: lines(everywhere) }, ...rulesOf('/', [...paths].sort())];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, and hosts read ${MOST_RULES}`);
  return rules.map(({ address, headers }) => `${basePath}${address}\n${headers}\n`).join('\n');
}
