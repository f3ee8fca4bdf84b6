import type { CoverageScope } from '../../data/coverage-scopes';
import { areas, areasOf, municipalitiesOf, prefectureByCode } from '../../data/regions';
import type { Network } from '../../data/schema/network';
import { valueLabel } from '../../data/vocabulary';
import type { Draw } from './draw';

/**
 * How common each scope is, in percent. An assumption: of the five sheets transcribed so far too little can be
 * told. Most are taken to be local, and every scope occurs often enough to be measured.
 */
export const SCOPE_SHARES: Readonly<Record<CoverageScope, number>> = {
  prefecture: 15,
  'secondary-medical-area': 45,
  municipality: 22,
  'multi-prefecture': 6,
  unstated: 12,
};

const READING = '測定のために作った架空の対象地域である。';

/** A home to start from: areas are equally likely, so that prefectures with more areas have more networks. */
function home(draw: Draw) {
  const area = draw.one(areas);
  const prefecture = prefectureByCode.get(area.prefectureCode);
  if (!prefecture) throw new Error(`area ${area.code} lies in no prefecture`);
  return { area, prefecture };
}

/** A coverage of a scope drawn by {@link SCOPE_SHARES}, of regions that exist and lie together. */
export function syntheticCoverage(draw: Draw): Network['coverage'] {
  const { area, prefecture } = home(draw);
  const scope = draw.weighted(SCOPE_SHARES);
  const statement = { value: valueLabel('scope', scope), remark: null };
  const own = { prefectures: [prefecture.code], statement, reading: READING };
  switch (scope) {
    case 'prefecture':
      return { scope, ...own };
    case 'secondary-medical-area': {
      const others = areasOf(prefecture.code).filter(({ code }) => code !== area.code);
      const more = draw.in(0.3) ? draw.some(others, 1, 2) : [];
      return { scope, ...own, areas: [area, ...more].map(({ code }) => code).sort() };
    }
    case 'municipality': {
      const covered = draw.some(municipalitiesOf(area.code), 1, 3);
      return { scope, ...own, municipalities: covered.map(({ code }) => code) };
    }
    case 'multi-prefecture': {
      // as the arrow keys lead, since Hokkaidō and Okinawa border on nothing
      const around = [...new Set(Object.values(prefecture.step))].filter((code) => code !== null);
      const more = draw.some(around, 1, 2);
      return { scope, ...own, prefectures: [prefecture.code, ...more].sort() };
    }
    case 'unstated':
      return { scope, prefectures: [prefecture.code], statement: null, reading: null };
  }
}
