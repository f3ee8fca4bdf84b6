import { type CoverageScope, coverageScopes } from '../coverage-scopes';
import { areas, areasOf, municipalitiesOf, prefectureByCode } from '../regions';
import type { Network } from '../schema/network';
import { valueLabel } from '../vocabulary';
import type { Draw } from './draw';

/**
 * Share of each scope in percent. This is an assumption, since five sheets say too little: most networks are local,
 * and every scope occurs often enough to be measured.
 */
export const SCOPE_SHARES: Readonly<Record<CoverageScope, number>> = {
  prefecture: 15,
  'secondary-medical-area': 45,
  municipality: 22,
  'multi-prefecture': 6,
  unstated: 12,
};

const SCOPES = coverageScopes.flatMap((scope) =>
  Array<CoverageScope>(SCOPE_SHARES[scope]).fill(scope),
);
const READING = '測定のために作った架空の対象地域である。';

/** All areas are equally likely, so that prefectures with more areas have more networks. */
function homeRegions(draw: Draw) {
  const area = draw.one(areas);
  const prefecture = prefectureByCode.get(area.prefectureCode);
  if (!prefecture) throw new Error(`area ${area.code} lies in no prefecture`);
  return { area, prefecture };
}

/** A coverage of regions that exist and lie together; scopes are as common as {@link SCOPE_SHARES} says. */
export function syntheticCoverage(draw: Draw): Network['coverage'] {
  const { area, prefecture } = homeRegions(draw);
  const scope = draw.one(SCOPES);
  const statement = { value: valueLabel('scope', scope), remark: null };
  const base = { prefectures: [prefecture.code], statement, reading: READING };
  switch (scope) {
    case 'prefecture':
      return { scope, ...base };
    case 'secondary-medical-area': {
      const others = areasOf(prefecture.code).filter(({ code }) => code !== area.code);
      const more = draw.chance(0.3) ? draw.some(others, 1, 2) : [];
      return { scope, ...base, areas: [area, ...more].map(({ code }) => code).sort() };
    }
    case 'municipality': {
      // Sometimes also in a second area, sometimes the whole area: both are drawn in their own way.
      const [other] = draw.chance(0.2) ? draw.some(areasOf(prefecture.code), 1, 1) : [];
      const own = municipalitiesOf(area.code);
      const covered = [
        ...(draw.chance(0.1) ? own : draw.some(own, 1, 3)),
        ...(other && other !== area ? draw.some(municipalitiesOf(other.code), 1, 2) : []),
      ];
      return { scope, ...base, municipalities: covered.map(({ code }) => code).sort() };
    }
    case 'multi-prefecture': {
      // The next prefectures in each direction: Hokkaidō and Okinawa border on none.
      const around = [...new Set(Object.values(prefecture.step))].filter((code) => code !== null);
      const more = draw.some(around, 1, 2);
      return { scope, ...base, prefectures: [prefecture.code, ...more].sort() };
    }
    case 'unstated':
      return { scope, prefectures: [prefecture.code], statement: null, reading: null };
  }
}
