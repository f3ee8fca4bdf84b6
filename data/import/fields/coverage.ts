import type { CoverageScope } from '../../coverage-scopes';
import { areaByCode, areas, municipalityByCode, type Prefecture, prefectures } from '../../regions';
import { namesPrefecture } from '../../regions/prefecture-spellings';
import type { Coverage } from '../../schema/coverage';
import type { Stated } from '../../schema/stated';
import { canonicalValues } from '../../vocabulary';
import { quote } from '../message';
import { type NamedArea, type NamingText, namedAreas } from './area-names';
import type { Field } from './field';

/** The parts of a sheet that a coverage is read from. */
export type CoverageSources = {
  /** 対象地域 and its words. */
  field: Field;
  statement: Stated<string>;
  /** 提供地域 and its words. */
  served: Field;
  regionsServed: readonly string[];
  /** The network's names and operator, which may contain an area's name. */
  names: readonly NamingText[];
  /** Codes that were given by hand: areas (4 digits) or municipalities (5). */
  codes: readonly string[];
};

/** Words that show the scope of a statement that the vocabulary does not have. */
const SCOPE_WORDS: readonly (readonly [RegExp, CoverageScope])[] = [
  [/医療圏|圏域/, 'secondary-medical-area'],
  [/複数.*(?:県|都道府県)|県を(?:また|越え|超え)|都道府県間|広域県/, 'multi-prefecture'],
  [/市区?町村|[市区町村]内|^[^県]*[市区町村](?:全域)?(?:での連携)?$/, 'municipality'],
  [/(?:全|県|道|府|都)(?:県|道|府|都)?(?:全?域|下|内)/, 'prefecture'],
];

function scopeOf(statement: string): CoverageScope | null {
  const [known] = canonicalValues('coverage.statement', statement);
  if (known && known.id !== known.label) return known.id as CoverageScope;
  return SCOPE_WORDS.find(([pattern]) => pattern.test(statement))?.[1] ?? null;
}

/** The prefectures of 提供地域, in any spelling, in order of code. */
function prefecturesServed(words: readonly string[]): Prefecture[] {
  return prefectures.filter((prefecture) =>
    words.some((text) => namesPrefecture(text, prefecture)),
  );
}

const codesOf = (list: readonly Prefecture[]) => list.map(({ code }) => code);

/** `山形県の二次医療圏 置賜(0603)`. */
function areaWords(codes: readonly string[], served: readonly Prefecture[]): string {
  const names = codes.map((code) => `${areaByCode.get(code)?.name ?? ''}(${code})`);
  return `${served.map(({ name }) => name).join('と')}の二次医療圏 ${names.join('、')}`;
}

/** The record's sentence about an unstated scope. */
function unstatedReading(words: readonly string[], served: readonly Prefecture[]): string {
  const names = served.map(({ name }) => name).join('、');
  return `対象地域の記載がないため、提供地域の「${words.join('、')}」から、${names}内のどこかを対象とする可能性があるものとした。`;
}

/** The record's sentence about areas that were found in the sheet's names or given by hand. */
function areaReading(
  codes: readonly string[],
  served: readonly Prefecture[],
  named: NamedArea | null,
): string {
  const [first = '', ...others] = [...(named?.labels ?? [])].reverse();
  const labels = [[...others].reverse().join('、'), first].filter((part) => part !== '').join('と');
  const source = named
    ? `圏域の名は記載がないため、${labels}にある「${named.word}」から`
    : '圏域の名は記載がないため、取り込むときの指定により';
  return `${source}、${areaWords(codes, served)}と読んだ。`;
}

function readAreas(sources: CoverageSources, served: readonly Prefecture[]): Coverage | null {
  const { field, statement, names, codes } = sources;
  const prefectureCodes = codesOf(served);
  const candidates = areas.filter(({ prefectureCode }) => prefectureCodes.includes(prefectureCode));
  const texts = statement ? [...names, { label: '対象地域', text: statement.value }] : names;
  const named = namedAreas(texts, candidates, served);
  const [only] = named.length === 1 ? named : [];
  const isGiven = codes.length > 0;
  if (!isGiven && !only?.isCertain) {
    const offered = (named.length > 0 ? named.map(({ area }) => area) : candidates)
      .map(({ code, name }) => `${code} ${name}`)
      .join(', ');
    field.report(
      'error',
      'the sheet does not say for certain which secondary medical area it is',
      `import it alone with --areas CODE: ${offered}`,
    );
    return null;
  }
  const chosen = isGiven ? [...codes] : [only?.area.code ?? ''];
  const isNamed = only !== undefined && chosen.length === 1 && chosen[0] === only.area.code;
  const within = served.filter(({ code }) =>
    chosen.some((area) => areaByCode.get(area)?.prefectureCode === code),
  );
  return {
    scope: 'secondary-medical-area',
    prefectures: codesOf(within.length > 0 ? within : served),
    areas: chosen,
    statement,
    reading: areaReading(chosen, within, isNamed ? only : null),
  };
}

function readMunicipalities({ field, statement, codes }: CoverageSources): Coverage | null {
  if (codes.length === 0) {
    const advice = 'import it alone with --areas and their codes, five digits each, as 06202';
    field.report('error', 'the scope is municipalities, which the sheet does not give', advice);
    return null;
  }
  const known = codes.map((code) => municipalityByCode.get(code)?.prefectureCode ?? '');
  return {
    scope: 'municipality',
    prefectures: [...new Set(known)].filter((code) => code !== '').sort(),
    municipalities: [...codes],
    statement,
    reading: '市区町村の名は記載がないため、取り込むときの指定により読んだ。',
  };
}

/**
 * Reads 対象地域 as a scope with its codes. Areas that the sheet does not state are taken from the network's names and
 * operator, or requested with --areas.
 *
 * @returns null where there is no valid coverage, which is reported
 */
export function readCoverage(sources: CoverageSources): Coverage | null {
  const { field, statement, served: servedField, regionsServed, codes } = sources;
  const served = prefecturesServed(regionsServed);
  for (const words of regionsServed) {
    if (prefecturesServed([words]).length === 0) {
      servedField.report(
        'error',
        `${quote(words)} names no prefecture`,
        'write it as 秋田 or 秋田県',
      );
    }
  }
  const [first] = served;
  if (!first) {
    if (regionsServed.length === 0) {
      servedField.report('error', 'no prefecture stands here', 'write it as 秋田 or 秋田県');
    }
    return null;
  }
  const prefectureCodes = codesOf(served);
  const isMunicipal = codes.some((code) => code.length === 5);
  const scope = statement ? scopeOf(statement.value) : 'unstated';
  if (codes.length > 0 && scope !== 'secondary-medical-area' && scope !== 'municipality') {
    field.report(
      'error',
      '--areas is given, but the sheet does not state areas',
      'leave --areas out',
    );
    return null;
  }
  if (scope === 'unstated') {
    const reading = unstatedReading(regionsServed, served);
    return { scope, prefectures: prefectureCodes, statement: null, reading };
  }
  if (scope === 'secondary-medical-area' && !isMunicipal) return readAreas(sources, served);
  if (scope === 'municipality' || isMunicipal) return readMunicipalities(sources);
  if (scope === null) {
    const advice = 'write 全県域での連携 or 二次医療圏での連携, or add the words to the vocabulary';
    field.report('error', `${quote(statement?.value ?? '')} says no scope`, advice);
    return null;
  }
  if (served.length > 1) {
    return { scope: 'multi-prefecture', prefectures: prefectureCodes, statement, reading: null };
  }
  if (scope === 'multi-prefecture') {
    servedField.report(
      'error',
      'only one prefecture, while 対象地域 says several',
      'name them all',
    );
    return null;
  }
  return { scope: 'prefecture', prefectures: [first.code], statement, reading: null };
}
