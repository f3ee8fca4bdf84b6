import type { Problem } from './problem';
import type { Municipality, Prefecture, SecondaryMedicalArea } from './regions';

/** The regions as the geography build wrote them. */
export type Regions = {
  prefectures: readonly Prefecture[];
  areas: readonly SecondaryMedicalArea[];
  municipalities: readonly Municipality[];
};

type Report = (file: string, path: string, value: unknown, expected: string) => void;

const PREFECTURE_COUNT = 47;

function checkCodes(
  file: string,
  regions: readonly { code: string; name: string }[],
  pattern: RegExp,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { code, name } of regions) {
    if (!pattern.test(code)) report(file, code, code, 'a code of the right number of digits');
    if (seen.has(code)) report(file, code, code, 'each code once');
    if (name.trim() === '') report(file, `${code}.name`, name, 'a name');
    seen.add(code);
  }
}

/** Checks that populations and land areas are numbers that figures can be computed from. */
function checkFigures(
  file: string,
  regions: readonly (Prefecture | SecondaryMedicalArea)[],
  report: Report,
): void {
  for (const { code, population, landArea } of regions) {
    if (!Number.isInteger(population) || population <= 0) {
      report(file, `${code}.population`, population, 'a positive whole number (persons)');
    }
    if (!(landArea > 0)) report(file, `${code}.landArea`, landArea, 'a positive number (km²)');
  }
}

/** Checks that each region's parent exists and lists it. */
function checkMembers({ prefectures, areas, municipalities }: Regions, report: Report): void {
  const areasOf = new Map(prefectures.map(({ code, areas }) => [code, areas]));
  const membersOf = new Map(areas.map((area) => [area.code, area.municipalities]));
  for (const { code, prefectureCode } of areas) {
    if (!areasOf.get(prefectureCode)?.includes(code)) {
      report(
        'areas.json',
        `${code}.prefectureCode`,
        prefectureCode,
        'a prefecture that names the area',
      );
    }
  }
  for (const { code, prefectureCode, areaCode } of municipalities) {
    if (!areasOf.has(prefectureCode) || !code.startsWith(prefectureCode)) {
      const expected = 'the prefecture whose code the municipality begins with';
      report('municipalities.json', `${code}.prefectureCode`, prefectureCode, expected);
    }
    if (areaCode !== null && !membersOf.get(areaCode)?.includes(code)) {
      report(
        'municipalities.json',
        `${code}.areaCode`,
        areaCode,
        'an area that names the municipality',
      );
    }
  }
  const known = new Set(municipalities.map(({ code }) => code));
  for (const [code, members] of membersOf) {
    const stray = members.find((member) => !known.has(member));
    if (stray)
      report(
        'areas.json',
        `${code}.municipalities`,
        stray,
        'municipalities that municipalities.json has',
      );
  }
}

/** Checks that the regions agree with each other, since records and figures rely on it. */
export function checkRegions(regions: Regions): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, path, value, expected) => {
    problems.push({ severity: 'error', file: `data/regions/${file}`, path, value, expected });
  };
  const { prefectures, areas, municipalities } = regions;
  if (prefectures.length !== PREFECTURE_COUNT) {
    report('prefectures.json', '', prefectures.length, `${PREFECTURE_COUNT} prefectures`);
  }
  checkCodes('prefectures.json', prefectures, /^\d{2}$/, report);
  checkCodes('areas.json', areas, /^\d{4}$/, report);
  checkCodes('municipalities.json', municipalities, /^\d{5}$/, report);
  checkFigures('prefectures.json', prefectures, report);
  checkFigures('areas.json', areas, report);
  checkMembers(regions, report);
  return problems;
}
