/**
 * `_headers`, which Netlify, Cloudflare Pages and others read from the root of what is published.
 *
 * Where several of its rules match an address some hosts join the values of a header and others replace them.
 * So no header is given twice for any address: what is the same for all files stands under `/*`, the rest under
 * folders whose files all have the same, and under single files where a folder's differ.
 */
import { CONNECTED, RULES, ruledHeaders } from '../headers';

/** How many rules every known host reads. */
const MAX_RULES = 100;

/** Headers that some rule changes for some files. */
const CHANGING = new Set(RULES.slice(1).flatMap(({ headers }) => Object.keys(headers)));

type Rule = { address: string; headers: string };

const lines = (headers: Record<string, string>) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n');

const part = (path: string, isChanging: boolean) =>
  Object.fromEntries(
    Object.entries(ruledHeaders(path)).filter(([name]) => CHANGING.has(name) === isChanging),
  );

/** The fewest addresses under which all files of a folder (`/about/`) get their own headers and no others. */
function rulesOf(folder: string, paths: readonly string[]): Rule[] {
  const texts = new Set(paths.map((path) => lines(part(path, true))));
  const [only] = texts;
  // The root's own `/*` would also hold for the addresses of all folders.
  if (texts.size === 1 && only !== undefined && folder !== '/')
    return [{ address: `${folder}*`, headers: only }];
  const below = new Map<string, string[]>();
  const rules: Rule[] = [];
  for (const path of paths) {
    const slash = path.indexOf('/', folder.length);
    if (slash === -1) {
      const headers = lines(part(path, true));
      if (path === `${folder}index.html`) rules.push({ address: folder, headers });
      rules.push({ address: path, headers });
    } else {
      const child = path.slice(0, slash + 1);
      const files = below.get(child);
      if (files) files.push(path);
      else below.set(child, [path]);
    }
  }
  return [...rules, ...[...below].flatMap(([child, files]) => rulesOf(child, files))];
}

/**
 * The text of `_headers`.
 *
 * @param paths every file of the build as `/about/index.html`
 * @param basePath `''` or `/atlas`; the file belongs into the folder above then
 * @throws {Error} when there are more rules than hosts read
 */
export function headersFile(paths: readonly string[], basePath: string): string {
  const everywhere = {
    ...part('/index.html', false),
    // Such hosts serve over encrypted connections alone.
    ...Object.fromEntries(CONNECTED.map(({ name, value }) => [name, value])),
  };
  const rules = [{ address: '/*', headers: lines(everywhere) }, ...rulesOf('/', [...paths].sort())];
  if (rules.length > MAX_RULES)
    throw new Error(`_headers has ${rules.length} rules, and hosts read ${MAX_RULES}`);
  return rules.map(({ address, headers }) => `${basePath}${address}\n${headers}\n`).join('\n');
}
