import {
  classOf,
  combineMeasure,
  formatMeasure,
  type MeasureClass,
  type MeasureId,
  measureBreaks,
  measureClasses,
  type RampStep,
} from '@/data/measures';
import { honesty } from '@/data/vocabulary/honesty';
import { measureTerms } from '@/data/vocabulary/measure-terms';
import {
  countsAsCoverage,
  municipalityCoverage,
  namedMunicipalities,
  operates,
  wholeRegions,
} from '@/geo/coverage';
import type { MapModel, MapNetwork, MapRegion } from '../model/map-model';

/** The map coloured by a measure: legend, fills and words, all from the same breaks. */
export type Choropleth = {
  measure: MeasureId;
  /** From the lowest values to the highest. */
  classes: readonly MeasureClass[];
  /** The ramp's step of each region drawn, by code. */
  steps: ReadonlyMap<string, RampStep>;
  /** Codes of regions drawn whose networks state their coverage, but not what the measure needs. */
  notStated: readonly string[];
  /** How many of the networks shown have a value and a stated coverage. */
  counted: number;
  /** Names of those that have not. */
  withoutValue: readonly string[];
  /** A region's value as read in the tooltip; null where nothing is recorded (未収録). */
  words(region: MapRegion): string | null;
};

/**
 * Colours the regions that networks cover. A network whose coverage is not stated never lends its value
 * to a region, and one that has ended covers none.
 *
 * @param isShown which networks the reader lets the map show; the breaks go over all of them, so that
 * colours keep their meaning
 */
export function choroplethOf(
  model: MapModel,
  measure: MeasureId,
  isShown: (network: MapNetwork) => boolean,
): Choropleth {
  const running = model.networks.filter(operates);
  const combined = (networks: readonly MapNetwork[]) =>
    combineMeasure(
      measure,
      networks.map(({ measures }) => measures),
    );
  const coveringMunicipality = municipalitiesOf(running);
  const covering = (code: string) => {
    const region = model.regions.get(code);
    return region ? model.networksOf(region).covering : coveringMunicipality(code);
  };

  const named = (network: MapNetwork) => [
    ...wholeRegions(network),
    ...namedMunicipalities(network),
  ];
  const drawn = [...new Set(running.filter(countsAsCoverage).flatMap(named))];
  const values = drawn.flatMap((code) => combined(covering(code)) ?? []);
  const breaks = measureBreaks(values);
  const classes = measureClasses(measure, breaks, values);

  const steps = new Map<string, RampStep>();
  const notStated: string[] = [];
  for (const code of drawn) {
    const networks = covering(code).filter(isShown);
    const value = combined(networks);
    const found = value === null ? undefined : classes[classOf(breaks, value)];
    if (found) steps.set(code, found.step);
    else if (networks.length > 0) notStated.push(code);
  }

  const shown = running.filter(isShown);
  const isCounted = (network: MapNetwork) =>
    countsAsCoverage(network) && combined([network]) !== null;
  const label = measureTerms[measure].label;
  return {
    measure,
    classes: steps.size > 0 ? classes : [],
    steps,
    notStated,
    counted: shown.filter(isCounted).length,
    withoutValue: shown.filter((network) => !isCounted(network)).map(({ name }) => name),
    words(region) {
      const { status, covering, partial } = model.coverageOf(region, isShown);
      if (status === 'uncollected') return null;
      const value = combined([...covering, ...partial]);
      if (value === null) return `${label}：${honesty['not-stated'].label}`;
      const extent = status === 'partial' ? `（${honesty.partial.label}）` : '';
      return `${label}：${formatMeasure(measure, value)}${extent}`;
    },
  };
}

/** Which networks cover a municipality that networks name, by its code. */
function municipalitiesOf(networks: readonly MapNetwork[]): (code: string) => MapNetwork[] {
  const areas = new Map<string, string | null>();
  const inPrefecture = new Map<string, MapNetwork[]>();
  for (const network of networks) {
    for (const { area, codes } of network.municipalities) {
      for (const code of codes) areas.set(code, area);
    }
    for (const code of network.prefectures) {
      inPrefecture.set(code, [...(inPrefecture.get(code) ?? []), network]);
    }
  }
  return (code) => {
    const prefectureCode = code.slice(0, 2);
    const place = { prefectureCode, area: areas.get(code) ?? null, municipalities: [code] };
    return municipalityCoverage(inPrefecture.get(prefectureCode) ?? [], place, (facts) => facts)
      .covering;
  };
}
