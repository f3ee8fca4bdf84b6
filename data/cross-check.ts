import type { Problem } from './problem';
import { namesPrefecture } from './regions/prefecture-spellings';
import type { Network } from './schema/network';
import { canonicalValues, fields } from './vocabulary';

/** The codes a record may name. */
export type KnownRegions = {
  /** Names without 県/府/都 (北海道 whole) by two-digit prefecture code. */
  prefectures: ReadonlyMap<string, { shortName: string; kana?: string; english?: string }>;
  /** By four-digit code. */
  areas: ReadonlyMap<string, { prefectureCode: string }>;
  /** By five-digit code. */
  municipalities: ReadonlyMap<string, { prefectureCode: string }>;
};

/**
 * The parts of a record that the rules concern, and the file it comes from. A part that does not fit
 * the schema is null, so that one mistake does not hide another.
 */
export type NetworkRecord = {
  file: string;
  id: Network['id'] | null;
  overview: Network['overview'] | null;
  coverage: Network['coverage'] | null;
  participants: Network['participants'] | null;
  budget: Network['budget'] | null;
  source: Network['source'] | null;
};

type Report = (path: string, value: unknown, expected: string) => void;

/** Checks that each id is its file's name and unique. */
function checkIds(records: readonly NetworkRecord[]): Problem[] {
  const firstFile = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, id } of records) {
    if (id === null) continue;
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (name !== `${id}.json`) {
      const expected = `the file's name without .json: "${name.replace(/\.json$/, '')}"`;
      problems.push({ severity: 'error', file, path: 'id', value: id, expected });
    }
    const first = firstFile.get(id);
    if (first === undefined) firstFile.set(id, file);
    else {
      const expected = `an id of its own (${first} has it already)`;
      problems.push({ severity: 'error', file, path: 'id', value: id, expected });
    }
  }
  return problems;
}

/** Checks that codes are known and lie in the stated prefectures, and that no stated prefecture is without one. */
function checkParts(
  prefectures: readonly string[],
  codes: readonly string[],
  known: ReadonlyMap<string, { prefectureCode: string }>,
  field: 'areas' | 'municipalities',
  kind: string,
  report: Report,
): void {
  codes.forEach((code, index) => {
    const path = `coverage.${field}[${index}]`;
    const prefecture = known.get(code)?.prefectureCode;
    if (prefecture === undefined) report(path, code, `the code of a ${kind} that exists`);
    else if (!prefectures.includes(prefecture)) {
      report(path, code, `a ${kind} of the prefectures stated (${prefectures.join(', ')})`);
    }
  });
  if (codes.some((code) => !known.has(code))) return;
  prefectures.forEach((prefecture, index) => {
    if (!codes.some((code) => known.get(code)?.prefectureCode === prefecture)) {
      const expected = `a prefecture that one of coverage.${field} lies in`;
      report(`coverage.prefectures[${index}]`, prefecture, expected);
    }
  });
}

/** Checks that the codes of a coverage exist and agree with its scope and the sheet's words. */
function checkCoverage(coverage: Network['coverage'], regions: KnownRegions, report: Report): void {
  coverage.prefectures.forEach((code, index) => {
    if (!regions.prefectures.has(code)) {
      const expected = 'the code of a prefecture that exists (01–47)';
      report(`coverage.prefectures[${index}]`, code, expected);
    }
  });
  if (coverage.scope === 'secondary-medical-area') {
    const { prefectures, areas } = coverage;
    checkParts(prefectures, areas, regions.areas, 'areas', 'secondary medical area', report);
  }
  if (coverage.scope === 'municipality') {
    const { prefectures, municipalities: codes } = coverage;
    const kind = 'municipality';
    checkParts(prefectures, codes, regions.municipalities, 'municipalities', kind, report);
  }

  const words = coverage.statement?.value;
  if (words === undefined && coverage.scope !== 'unstated') {
    report('coverage.statement', null, `the sheet's words for the scope "${coverage.scope}"`);
  }
  if (words !== undefined) {
    const [stated] = canonicalValues('coverage.statement', words);
    // 全県域 with several prefectures means each of them entirely.
    const isWhole = stated?.id === 'prefecture' && coverage.scope === 'multi-prefecture';
    if (stated && stated.id !== words && stated.id !== coverage.scope && !isWhole) {
      report('coverage.scope', coverage.scope, `"${stated.id}", as the statement says: ${words}`);
    }
  }
}

/** Checks that the prefectures are those of 提供地域, where the sheet states it. */
function checkRegionsServed(
  coverage: Network['coverage'],
  overview: Network['overview'],
  regions: KnownRegions,
  report: Report,
): void {
  const served = overview.regionsServed?.values ?? [];
  coverage.prefectures.forEach((code, index) => {
    const prefecture = regions.prefectures.get(code);
    if (
      prefecture &&
      served.length > 0 &&
      !served.some((text) => namesPrefecture(text, prefecture))
    ) {
      const expected = `a prefecture of 提供地域 (${served.join('、')})`;
      report(`coverage.prefectures[${index}]`, code, expected);
    }
  });
}

/** Checks that only an ended network has an end year, and that it is not before the start year. */
function checkYears(
  { operatingStatus, endYear, introduction }: Network['overview'],
  report: Report,
): void {
  const [status] = operatingStatus
    ? canonicalValues('overview.operatingStatus', operatingStatus.value)
    : [];
  if (status?.id === 'ended' && endYear === null) {
    report('overview.endYear', null, 'the year it ended, because the status says that it has');
  }
  if (status?.id === 'operating' && endYear !== null) {
    report('overview.endYear', endYear, 'null, because the status says that it operates');
  }
  if (endYear && introduction?.year && endYear.value < introduction.year) {
    report('overview.endYear.value', endYear.value, `a year from ${introduction.year} on`);
  }
}

/** Checks that edited fields are paths of fields that exist. */
function checkEdited({ edited }: Network['source'], report: Report): void {
  edited.forEach((path, index) => {
    // `in` would also be true of inherited names such as `constructor`.
    if (!Object.hasOwn(fields, path)) {
      report(`source.edited[${index}]`, path, 'the path of a field, as "budget.annual"');
    }
  });
}

/**
 * The rules that one record's schema cannot state: between records, between a record and the
 * regions that exist, and between fields of a record.
 */
export function crossCheck(records: readonly NetworkRecord[], regions: KnownRegions): Problem[] {
  const problems = checkIds(records);
  for (const { file, overview, coverage, source } of records) {
    const report: Report = (path, value, expected) => {
      problems.push({ severity: 'error', file, path, value, expected });
    };
    if (coverage) checkCoverage(coverage, regions, report);
    if (coverage && overview) checkRegionsServed(coverage, overview, regions, report);
    if (overview) checkYears(overview, report);
    if (source) checkEdited(source, report);
  }
  return problems;
}
