import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownRegions, readNetworkFiles } from './load';
import { errorsOf, formatFinding, formatProblem, type Problem } from './problem';
import {
  brokenTexts,
  type JsonPath,
  type Mutated,
  mutationsOf,
  placeName,
  textAfter,
} from './testing/mutations';
import { outcomeFaults } from './testing/outcome';
import { type NetworkFile, validateNetworks } from './validate';

/** Every run makes the same mutations; a failing property prints its path besides. */
const SEED = 20_261_120;

const files = readNetworkFiles();

/** Rules between fields may name the other field: these sections have such rules with one another. */
const RELATED: readonly string[] = ['overview', 'coverage'];

/** Whether a problem names the place of a mutation: the place itself, one around it or one within it. */
function namesPlace(problem: Problem, path: JsonPath): boolean {
  const place = placeName(path);
  const section = problem.path.split(/[.[]/)[0] ?? '';
  return (
    place.startsWith(problem.path) ||
    problem.path.startsWith(place) ||
    (RELATED.includes(section) && RELATED.includes(String(path[0])))
  );
}

/** What is wrong with how a mutation is answered; null where nothing is. */
function faultOf({ name }: NetworkFile, { path, text }: Mutated): string | null {
  const { networks, problems } = validateNetworks([{ name, text }], knownRegions);
  for (const line of problems.map(formatFinding)) {
    if (!line.startsWith(`data/networks/${name}: `) || /[\n\r]/.test(line)) {
      return `a message that does not name its place on one line: ${line}`;
    }
  }
  const errors = errorsOf(problems);
  if (errors.length > 0) {
    if (errors.some((problem) => namesPlace(problem, path))) return null;
    return `another place is named: ${errors.map(formatProblem).join(' ')}`;
  }
  const [network] = networks;
  if (!network) return 'neither a record nor an error';
  if (!isDeepStrictEqual(network, JSON.parse(text))) return 'something of the record was dropped';
  return outcomeFaults(network);
}

function faultsOf(file: NetworkFile, mutations: readonly Mutated[]): string[] {
  return mutations.flatMap((mutation) => {
    let fault: string | null;
    try {
      fault = faultOf(file, mutation);
    } catch (error) {
      fault = String(error instanceof Error ? error.stack : error).slice(0, 600);
    }
    return fault === null ? [] : `${placeName(mutation.path)}: ${mutation.name}: ${fault}`;
  });
}

describe.each(files)('validating every mutation of $name', (file) => {
  it('reports the place, or returns a valid record that all pages can use', () => {
    const mutated = mutationsOf(file.text, 1).map((mutation) => ({
      ...mutation,
      text: textAfter(file.text, [mutation]),
    }));
    expect(mutated.length).toBeGreaterThan(1000);
    expect(faultsOf(file, mutated)).toEqual([]);
  });

  it('reports line and column where the text is no longer JSON', () => {
    const broken = brokenTexts(file.text);
    expect(faultsOf(file, broken)).toEqual([]);
    for (const { name, text } of broken.filter(({ name }) => name.startsWith('cut'))) {
      const { problems } = validateNetworks([{ name: file.name, text }], knownRegions);
      expect(problems.map(formatProblem), name).toEqual([
        expect.stringMatching(/: line \d+, column \d+: .* — expected valid JSON$/),
      ]);
    }
  });
});

describe('validating several mutations of a record at once', () => {
  const all = files.map((file) => mutationsOf(file.text, 2));
  const several = fc.nat({ max: files.length - 1 }).chain((index) =>
    fc.record({
      file: fc.constant(files[index] ?? { name: '', text: '' }),
      mutations: fc.array(fc.constantFrom(...(all[index] ?? [])), { minLength: 2, maxLength: 4 }),
    }),
  );

  it('reports problems, or returns a valid record that all pages can use', () => {
    fc.assert(
      fc.property(several, ({ file, mutations }) => {
        const text = textAfter(file.text, mutations);
        expect(faultsOf(file, [{ path: [], name: 'several', text }])).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});
