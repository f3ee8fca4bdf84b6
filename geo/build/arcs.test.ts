import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArtefacts } from './artefacts';
import { FIXTURE, writeFixture } from './fixture';
import { BuildError, formatProblem } from './problems';
import { SHAPES_FILE } from './source';

/** The topology's JSON as far as tests spoil it. */
interface Spoilable {
  arcs: unknown;
  transform: unknown;
  objects: { 'N03-21_210101': { geometries: { arcs?: unknown }[] } };
}

/** Problems of the fixture whose topology was spoiled, without the file's name. */
function problems(spoil: (file: Spoilable, shapes: { arcs?: unknown }[]) => void): string[] {
  const folder = writeFixture();
  const path = join(folder, SHAPES_FILE);
  const file: Spoilable = JSON.parse(readFileSync(path, 'utf8'));
  spoil(file, file.objects['N03-21_210101'].geometries);
  writeFileSync(path, JSON.stringify(file));
  try {
    buildArtefacts(folder, FIXTURE);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    expect(error.problems.every((problem) => problem.file === SHAPES_FILE)).toBe(true);
    return error.problems.map((problem) => formatProblem(problem).slice(SHAPES_FILE.length + 1));
  }
  return [];
}

/** Gives some of the fixture's shapes (its features in order) other arcs. */
const withArcs = (arcs: unknown, ...features: number[]) =>
  problems((_, shapes) => {
    for (const feature of features) Object.assign(shapes[feature] ?? {}, { arcs });
  });

const LIST = 'this has to be a list of at least one';

describe('arcFaults', () => {
  it('reports every shape without rings', () => {
    expect(withArcs([], 0, 2, 9)).toEqual([
      `feature 0: 01101 一市: arcs is [] – ${LIST} ring`,
      `feature 2: 01103 三市: arcs is [] – ${LIST} ring`,
      `feature 9: 東県 所属未定地: arcs is [] – ${LIST} ring`,
    ]);
  });

  it('reports a ring without arcs', () => {
    expect(withArcs([[]], 0)).toEqual([`feature 0: 01101 一市: arcs[0] is [] – ${LIST} arc`]);
  });

  it('reports arcs that are missing or not a list', () => {
    expect(withArcs(undefined, 0)).toEqual([
      `feature 0: 01101 一市: arcs is missing – ${LIST} ring`,
    ]);
    expect(withArcs({ a: 1 }, 0)).toEqual([
      `feature 0: 01101 一市: arcs is {"a":1} – ${LIST} ring`,
    ]);
    expect(withArcs([7], 0)).toEqual([`feature 0: 01101 一市: arcs[0] is 7 – ${LIST} arc`]);
  });

  it('reports each arc that does not exist', () => {
    const found = withArcs([[0, 9999, -9999, 1.5, null]], 0);
    expect(found).toHaveLength(4);
    expect(found[0]).toMatch(
      /^feature 0: 01101 一市: arcs\[0\]\[1\] is 9999 – an arc is a number from 0 to \d+, or from -1 to -\d+ backwards$/,
    );
    expect(found[1]).toContain('arcs[0][2] is -9999');
    expect(found[2]).toContain('arcs[0][3] is 1.5');
    expect(found[3]).toContain('arcs[0][4] is null');
  });

  it('reports a ring that is not closed', () => {
    const found = problems((_, [first]) => {
      const [[arc]] = first?.arcs as [[number]];
      Object.assign(first ?? {}, { arcs: [[arc]] });
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^feature 0: 01101 一市: arc (\d+) does not lead on to arc \1 – a ring is closed$/,
      ),
    ]);
  });

  it('reports a ring that encloses no area', () => {
    expect(withArcs([[0, -1]], 8)).toContain(
      'feature 8: 02104 島町: the ring [0,-1] encloses nothing',
    );
  });

  it('reports a shape that overlaps another', () => {
    const found = problems((_, shapes) =>
      Object.assign(shapes[8] ?? {}, { arcs: shapes[4]?.arcs }),
    );
    expect(found).toEqual([
      'feature 8: 02104 島町: lies on feature 4: both run along the same arc in the same direction, as if on the same side of a border',
    ]);
  });

  it('reports a source without shapes', () => {
    const found = problems((_, shapes) => {
      shapes.splice(0, shapes.length, ...shapes, null as never);
    });
    expect(found).toEqual(['feature 10: a municipality is no null']);
  });
});

describe('arcPositions and isTransform', () => {
  it('report a topology without a list of arcs or with an incomplete transform', () => {
    const expected = ['arcs: a topology has a list of arcs, and if any then a whole transform'];
    const spoiled = (changes: Partial<Spoilable>) =>
      problems((file) => Object.assign(file, changes));
    expect(spoiled({ arcs: undefined }).map((line) => line.trim())).toEqual(expected);
    expect(spoiled({ arcs: {} }).map((line) => line.trim())).toEqual(expected);
    expect(spoiled({ transform: { scale: [1, 1] } }).map((line) => line.trim())).toEqual(expected);
  });

  it('report each malformed arc', () => {
    const found = problems((file) => {
      const arcs = file.arcs as unknown[];
      arcs.splice(
        0,
        2,
        [],
        [
          [1, 'x'],
          [0, 0],
        ],
      );
    });
    expect(found).toEqual([
      'arc 0: []: an arc has at least two positions of two numbers',
      'arc 1: [[1,"x"],[0,0]]: an arc has at least two positions of two numbers',
    ]);
  });
});
