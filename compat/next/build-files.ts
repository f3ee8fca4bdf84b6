/** Next writes scripts, styles and media here; their names change with their content. */
const HASHED_FILES = '/_next/static/';

const BUILD_MANIFEST = '/_buildManifest.js';
const CHUNK = /chunks\/([^/]+)\.(?:js|css)$/;

/** Whether a file's name changes with its content. @param address root-relative, without base path */
export function isHashedFile(address: string): boolean {
  return address.startsWith(HASHED_FILES);
}

/**
 * The names by which pages know a build: its id, and its scripts and styles without extension.
 *
 * @param files paths of all files of the build: `_next/static/{id}/_buildManifest.js`
 * @throws where there is no id or no script: Next names its files otherwise
 */
export function buildNames(files: readonly string[]): string[] {
  const id = files
    .find((file) => file.endsWith(BUILD_MANIFEST))
    ?.split('/')
    .at(-2);
  const chunks = files.flatMap((file) => CHUNK.exec(file)?.[1] ?? []);
  if (!id || chunks.length === 0) throw new Error('the build has no id or no scripts');
  return [id, ...chunks];
}
