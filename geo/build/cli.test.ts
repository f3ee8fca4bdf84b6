import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from './cli';
import { FIXTURE, writeFixture } from './fixture';

let root: string;
let printed: string[];
const build = (...args: string[]) => {
  printed = [];
  return run(args, { root, print: (line) => printed.push(line), expected: FIXTURE });
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'geo-root-'));
  mkdirSync(join(root, 'data/boundaries'), { recursive: true });
  mkdirSync(join(root, 'data/regions'), { recursive: true });
  mkdirSync(join(root, 'data/networks'), { recursive: true });
});

describe('geo:build', () => {
  it('writes the artefacts and prints a table of them', () => {
    expect(build(writeFixture())).toBe(0);
    expect(printed[0]).toMatch(/^artefact +bytes +brotli +contents$/);
    expect(printed.find((line) => line.includes('detail.topo.json'))).toMatch(
      /2 prefectures, 4 areas/,
    );
    expect(readdirSync(join(root, 'data/regions'))).toContain('steps.json');
  });

  it('prints "current" for --check when the files are up to date', () => {
    const source = writeFixture();
    build(source);
    expect(build(source, '--check')).toBe(0);
    expect(printed).toEqual(['current']);
  });

  it('lists files that differ or are missing for --check, and does not change them', () => {
    const source = writeFixture();
    build(source);
    appendFileSync(join(root, 'data/boundaries/map.svg'), ' ');
    rmSync(join(root, 'data/regions/steps.json'));
    expect(build(source, '--check')).toBe(1);
    expect(printed).toEqual([
      'data/boundaries/map.svg: differs from what the source gives',
      'data/regions/steps.json: differs from what the source gives',
      '2 file(s) outdated',
    ]);
    expect(readdirSync(join(root, 'data/regions'))).not.toContain('steps.json');
  });

  it('lists files that the build would not write, but not the code beside the regions', () => {
    const source = writeFixture();
    build(source);
    for (const path of [
      'data/boundaries/prefecture-maps/99.svg',
      'data/regions/old.json',
      'data/regions/types.ts',
    ]) {
      writeFileSync(join(root, path), '');
    }
    expect(build(source, '--check')).toBe(1);
    expect(printed).toEqual([
      'data/boundaries/prefecture-maps/99.svg: the source gives no such file – remove it',
      'data/regions/old.json: the source gives no such file – remove it',
      '2 file(s) outdated',
    ]);
  });

  it('lists all problems and writes nothing when the source is invalid', () => {
    const source = writeFixture(({ municipalities, areas }) => {
      municipalities.splice(1, 1, '01101,西県,一市,');
      areas.splice(1, 1, '0101,県央,01,西県,401,100.10');
    });
    expect(build(source)).toBe(1);
    expect(printed).toHaveLength(3);
    expect(printed[0]).toMatch(/^municipalities\.csv:2: 01101 一市: no area code/);
    expect(printed.at(-1)).toBe('2 problem(s); nothing was written.');
    expect(readdirSync(join(root, 'data/boundaries'))).toEqual([]);
  });

  it('prints its usage for wrong arguments', () => {
    for (const args of [[], ['--check'], ['a', 'b'], ['a', '--force']]) {
      expect(build(...args)).toBe(2);
      expect(printed[0]).toMatch(/^Usage: /);
    }
  });
});
