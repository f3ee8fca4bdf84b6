import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The production build that the tests run against. */
const OUT = fileURLToPath(new URL('../../out', import.meta.url));

/** Every file of the build as a root-relative path (`/about/index.html`), without the compressed
 * twins and the configuration for hosts. */
export function builtFiles(): string[] {
  return readdirSync(OUT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|\.(br|gz)$|^_headers$/.test(entry.name))
    .map((entry) => `/${relative(OUT, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
}

/** Text of a file of the build. */
export function builtText(path: string): string {
  return readFileSync(join(OUT, path), 'utf8');
}
