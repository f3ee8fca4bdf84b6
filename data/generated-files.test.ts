import { describe, expect, it } from 'vitest';
import { checkGeneratedFiles, HASHES_FILE, readProjectFile } from './generated-files';
import { formatFinding } from './problem';

const AREAS = 'data/regions/areas.json';

/** The findings where one of the files has another text, or none. */
const findingsWith = (path: string, change: (text: string) => string | null) =>
  checkGeneratedFiles((other) => {
    const text = readProjectFile(other);
    return other === path && text !== null ? change(text) : text;
  }).map(formatFinding);

describe('checkGeneratedFiles', () => {
  it('finds the committed regions and boundaries as the geography build wrote them', () => {
    expect(checkGeneratedFiles(readProjectFile)).toEqual([]);
  });

  it('covers everything that the geography build writes', () => {
    const hashes = JSON.parse(readProjectFile(HASHES_FILE) ?? '');
    const shapes = Array.from({ length: 47 }, (_, index) => String(index + 1).padStart(2, '0'));
    const expected = [
      ...['overview.topo.json', 'detail.topo.json', 'neighbouring-land.topo.json', 'map.svg'],
      ...shapes.flatMap((code) => [
        `municipalities/${code}.topo.json`,
        `prefecture-maps/${code}.svg`,
      ]),
      ...['municipalities/index.ts', 'prefecture-maps/index.ts'],
    ].map((name) => `data/boundaries/${name}`);
    const regions = [
      'areas',
      'designated-cities',
      'map-index',
      'municipalities',
      'prefectures',
      'steps',
    ];
    expect(Object.keys(hashes).sort()).toEqual(
      [...expected, ...regions.map((name) => `data/regions/${name}.json`)].sort(),
    );
  });

  it.each<[string, (text: string) => string | null]>([
    ['missing', () => null],
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, -60)],
    ['edited', (text) => text.replace('置賜', '置賜 ')],
    ['an error page', () => '<!doctype html><title>502 Bad Gateway</title>'],
  ])('names a file that is %s, and no other', (_, change) => {
    const findings = findingsWith(AREAS, change);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^data\/regions\/areas\.json: .+ \[error\]$/);
  });

  it.each([
    ['missing', () => null],
    ['cut off', (text: string) => text.slice(0, 100)],
    ['empty', () => '{}'],
    ['not a list', () => 'null'],
    ['of other values', () => '{"data/regions/areas.json": null}'],
  ])('names the list of hashes where it is %s', (_, change) => {
    const findings = findingsWith(HASHES_FILE, change);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.startsWith(`${HASHES_FILE}: `)).toBe(true);
  });
});
