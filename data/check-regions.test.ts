import { describe, expect, it } from 'vitest';
import { checkRegions } from './check-regions';
import { formatFinding } from './problem';
import { areas, municipalities, prefectures } from './regions';

const regions = { prefectures, areas, municipalities };
const [first] = areas;
if (!first) throw new Error('no areas');

describe('checkRegions', () => {
  it('finds no problem in the committed records', () => {
    expect(checkRegions(regions)).toEqual([]);
  });

  it('reports an area whose prefecture does not list it', () => {
    const moved = { ...first, prefectureCode: '47' };
    expect(
      checkRegions({ ...regions, areas: [moved, ...areas.slice(1)] }).map(formatFinding),
    ).toEqual([
      'data/regions/areas.json: 0101.prefectureCode: "47" — expected a prefecture that names the area [error]',
    ]);
  });

  it('reports figures that cannot be used in calculations, and duplicate codes', () => {
    const empty = { ...first, population: 0, landArea: 0 };
    expect(
      checkRegions({ ...regions, areas: [first, empty, ...areas.slice(1)] }).map(formatFinding),
    ).toEqual([
      'data/regions/areas.json: 0101: "0101" — expected each code once [error]',
      'data/regions/areas.json: 0101.population: 0 — expected a positive whole number (persons) [error]',
      'data/regions/areas.json: 0101.landArea: 0 — expected a positive number (km²) [error]',
    ]);
  });

  it('reports a municipality whose area does not list it', () => {
    const [town, ...others] = municipalities;
    if (!town) throw new Error('no municipalities');
    const stray = { ...town, areaCode: '4701' };
    expect(
      checkRegions({ ...regions, municipalities: [stray, ...others] }).map(formatFinding),
    ).toEqual([
      `data/regions/municipalities.json: ${town.code}.areaCode: "4701" — expected an area that names the municipality [error]`,
    ]);
  });
});
