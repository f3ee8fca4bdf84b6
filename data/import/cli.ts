import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './run';

const USAGE = `Usage: npm run import -- FILE… [options]

Reads fact sheets (事例紹介) saved as text, HTML or PDF and writes data/networks/{id}.json.
A folder stands for every .txt, .text, .md, .htm, .html and .pdf in it.

  --check          parse and report, write nothing
  --compare DIR    write nothing; show field by field how the records in DIR differ
  --stdout         print the records as one JSON array, write nothing
  --out DIR        write to DIR instead of data/networks
  --update         bring existing records up to date instead of stopping at them
  --id ID          the network's id (one sheet only); otherwise proposed from its nickname
  --areas CODES    the areas (0603) or municipalities (06202) covered, parted by commas (one sheet only)
  --report         list every line of the sheets and the field it went to`;

const OPTIONS = {
  check: { type: 'boolean', default: false },
  compare: { type: 'string' },
  stdout: { type: 'boolean', default: false },
  out: { type: 'string' },
  update: { type: 'boolean', default: false },
  id: { type: 'string' },
  areas: { type: 'string' },
  report: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Where a run reads, writes and prints. */
export type Environment = {
  /** The project's root. The default folder of records is relative to it. */
  root: string;
  /** Prints records to standard output. */
  print: (line: string) => void;
  /** Prints everything else: messages, progress and the summary. */
  note: (line: string) => void;
  /** The month of transcription, YYYY-MM. */
  month: string;
};

/**
 * The command line of the importer.
 *
 * @param args without the program's name
 * @returns the exit code: 0 if every sheet is valid, 1 if one is not, 2 for wrong usage
 */
export async function main(args: readonly string[], environment: Environment): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (values.help || positionals.length === 0) {
      environment.print(USAGE);
      return values.help ? 0 : 2;
    }
    const areas = values.areas?.split(',').map((code) => code.trim()) ?? [];
    const wrong = areas.find((code) => !/^\d{4,5}$/.test(code));
    if (wrong !== undefined) {
      environment.note(
        `--areas: "${wrong}" is no code — write four digits for an area, five for a municipality`,
      );
      return 2;
    }
    return await run({ ...values, areas, files: positionals }, environment);
  } catch (error) {
    if (
      !(
        error instanceof TypeError &&
        'code' in error &&
        String(error.code).startsWith('ERR_PARSE_ARGS')
      )
    ) {
      throw error;
    }
    environment.note(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.slice(2), {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    print: (line) => process.stdout.write(`${line}\n`),
    note: (line) => process.stderr.write(`${line}\n`),
    month: new Date().toISOString().slice(0, 7),
  });
}
