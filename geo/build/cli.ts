import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Artefact, buildArtefacts } from './artefacts';
import type { Expectations } from './expectations';
import { RECORDS_FOLDER } from './marked-regions';
import { BuildError, formatProblem } from './problems';

const USAGE = `Usage: npm run geo:build -- SOURCE_DIR [--check]

Builds data/boundaries and data/regions from the geographic source files.
--check writes nothing and says whether the committed files are current.`;

/** Where a run reads, writes and prints. */
export interface Environment {
  /** The folder to which the artefacts' paths are relative. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly expected?: Expectations;
}

/**
 * The command line: builds or checks the artefacts, and prints problems of the input.
 *
 * @param args without the program's name
 * @returns the exit code: 0 built or current, 1 invalid input or outdated files, 2 wrong usage
 */
export function run(args: readonly string[], { root, print, expected }: Environment): number {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  const [folder] = folders;
  const check = args.includes('--check');
  if (!folder || folders.length + Number(check) !== args.length || folders.length > 1) {
    print(USAGE);
    return 2;
  }
  try {
    const artefacts = buildArtefacts(folder, expected, join(root, RECORDS_FOLDER));
    return check ? report(artefacts, root, print) : write(artefacts, root, print);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    for (const problem of error.problems) print(formatProblem(problem));
    print(`${error.problems.length} problem(s); nothing was written.`);
    return 1;
  }
}

function write(artefacts: readonly Artefact[], root: string, print: (line: string) => void) {
  for (const { path, content } of artefacts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const rows = artefacts.map(({ path, content, counts }) => [
    path,
    String(Buffer.byteLength(content)),
    String(brotliCompressSync(content).length),
    counts,
  ]);
  for (const line of table([['artefact', 'bytes', 'brotli', 'contents'], ...rows])) print(line);
  return 0;
}

function report(artefacts: readonly Artefact[], root: string, print: (line: string) => void) {
  const outdated = artefacts.filter(({ path, content }) => current(join(root, path)) !== content);
  const strays = strayFiles(artefacts, root);
  const count = outdated.length + strays.length;
  for (const { path } of outdated) print(`${path}: differs from what the source gives`);
  for (const path of strays) print(`${path}: the source gives no such file – remove it`);
  print(count === 0 ? 'current' : `${count} file(s) outdated`);
  return count === 0 ? 0 : 1;
}

/** Files in the build's folders that it would not write. Of data/regions only JSON counts: code is there too. */
function strayFiles(artefacts: readonly Artefact[], root: string): string[] {
  const known = new Set(artefacts.map(({ path }) => path));
  const regions = filesUnder(root, 'data/regions').filter((path) => path.endsWith('.json'));
  return [...filesUnder(root, 'data/boundaries'), ...regions].filter((path) => !known.has(path));
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Columns padded to their widest cell; numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = run(process.argv.slice(2), {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    print: (line) => console.log(line),
  });
}
