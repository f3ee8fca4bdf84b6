import { networkPath } from '../address/paths';
import { displayName } from '../names';
import { areaByCode, municipalityByCode, prefectureByCode } from '../regions';
import type { Coverage } from '../schema/coverage';
import type { Network } from '../schema/network';
import { valueLabel } from '../vocabulary';

type Named = { code: string; name: string };

const named = (
  codes: readonly string[],
  regions: ReadonlyMap<string, { name: string }>,
): readonly Named[] => codes.map((code) => ({ code, name: regions.get(code)?.name ?? code }));

function regionsOf(coverage: Coverage): {
  areas: readonly Named[];
  municipalities: readonly Named[];
} {
  return {
    areas: coverage.scope === 'secondary-medical-area' ? named(coverage.areas, areaByCode) : [],
    municipalities:
      coverage.scope === 'municipality' ? named(coverage.municipalities, municipalityByCode) : [],
  };
}

/** The properties of a network's feature in `networks.geojson`; the rest of the record is in `networks.json`. */
export function featureProperties(network: Network) {
  const { overview, coverage } = network;
  return {
    name: displayName(network),
    systemName: overview.systemName,
    operator: overview.operator?.value ?? null,
    scope: coverage.scope,
    scopeLabel: valueLabel('scope', coverage.scope),
    prefectures: named(coverage.prefectures, prefectureByCode),
    ...regionsOf(coverage),
    startYear: overview.introduction?.year ?? null,
    endYear: overview.endYear?.value ?? null,
    page: networkPath(network.id),
  };
}
