import type { Expectations } from './expectations';
import type { Problem } from './problems';
import { readingProblems } from './readings';
import { AREAS_FILE, MUNICIPALITIES_FILE, SHAPES_FILE, type Source } from './source';

/**
 * Reports where the files contradict each other or the expectations: duplicate codes, municipalities without an area or
 * geometry, areas without geometry, shapes of no municipality, different names for one code, a population total that
 * differs from the expected one, and names without a reading.
 */
export function validate(source: Source, expected: Expectations): Problem[] {
  return [
    ...municipalityProblems(source, expected),
    ...areaProblems(source, expected),
    ...shapeProblems(source, expected),
    ...populationProblems(source, expected),
    ...readingProblems(source, expected.readings),
  ];
}

function municipalityProblems(source: Source, expected: Expectations): Problem[] {
  const problems: Problem[] = [];
  const areas = new Set(source.areas.map((area) => area.code));
  const shapes = new Map(source.shapes.map((shape) => [shape.code, shape]));
  const lines = new Map<string, number>();
  for (const { line, code, name, prefectureName, areaCode } of source.municipalities) {
    const fault = (reason: string) =>
      problems.push({
        file: MUNICIPALITIES_FILE,
        place: line,
        value: `${code} ${name}`.trim(),
        reason,
      });
    const earlier = lines.get(code);
    if (earlier !== undefined) {
      fault(`this code already stands in line ${earlier} – a municipality is joined once`);
      continue;
    }
    lines.set(code, line);
    const prefecture = expected.prefectures.find((names) => names.code === code.slice(0, 2));
    if (prefecture?.name !== prefectureName) {
      fault(`code and prefecture disagree: ${prefectureName} is not ${code.slice(0, 2)}`);
    }
    if (areaCode === null && !expected.municipalitiesWithoutArea.has(code)) {
      fault('no area code – only the villages of the Northern Territories belong to no area');
    }
    if (areaCode !== null && expected.municipalitiesWithoutArea.has(code)) {
      fault(`area ${areaCode}, although this village belongs to no area`);
    }
    if (areaCode !== null && !areas.has(areaCode)) {
      fault(`area ${areaCode} is not in ${AREAS_FILE}`);
    }
    if (areaCode !== null && areaCode.slice(0, 2) !== code.slice(0, 2)) {
      fault(`area ${areaCode} lies in another prefecture`);
    }
    const shape = shapes.get(code);
    if (!shape) {
      fault(
        `no geometry with this code – ${SHAPES_FILE} has to have a feature of each municipality`,
      );
    } else if (shape.name !== name) {
      fault(`the geometry with this code is called ${shape.name} (feature ${shape.index})`);
    }
  }
  return problems;
}

function areaProblems(source: Source, expected: Expectations): Problem[] {
  const problems: Problem[] = [];
  const shapes = new Set(source.shapes.map((shape) => shape.code));
  const areasWithShape = new Set(
    source.municipalities.filter((row) => shapes.has(row.code)).map((row) => row.areaCode),
  );
  const lines = new Map<string, number>();
  for (const { line, code, name, prefectureCode, prefectureName } of source.areas) {
    const fault = (reason: string) =>
      problems.push({ file: AREAS_FILE, place: line, value: `${code} ${name}`.trim(), reason });
    const earlier = lines.get(code);
    if (earlier !== undefined) {
      fault(`this code already stands in line ${earlier} – an area is listed once`);
      continue;
    }
    lines.set(code, line);
    const prefecture = expected.prefectures.find((names) => names.code === prefectureCode);
    if (code.slice(0, 2) !== prefectureCode || prefecture?.name !== prefectureName) {
      fault(`code and prefecture disagree: ${prefectureCode} ${prefectureName}`);
    }
    if (!areasWithShape.has(code)) {
      fault(`an area without geometry – no municipality of ${MUNICIPALITIES_FILE} gives it any`);
    }
  }
  for (const { code, name } of expected.prefectures) {
    if (source.areas.some((area) => area.prefectureCode === code)) continue;
    const reason = 'a prefecture without areas';
    problems.push({ file: AREAS_FILE, place: null, value: `${code} ${name}`, reason });
  }
  return problems;
}

function shapeProblems(source: Source, expected: Expectations): Problem[] {
  const problems: Problem[] = [];
  const municipalities = new Set(source.municipalities.map((row) => row.code));
  const seen = new Map<string, { index: number; name: string }>();
  for (const { index, code, name, prefectureName } of source.shapes) {
    const fault = (reason: string) =>
      problems.push({
        file: SHAPES_FILE,
        place: `feature ${index}`,
        value: `${code ?? prefectureName} ${name}`.trim(),
        reason,
      });
    const key = code ?? `unassigned land of ${prefectureName}`;
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, { index, name });
    if (code === null) {
      if (!expected.prefecturesWithUnassignedLand.has(prefectureName)) {
        fault('no municipality code – only the four known 所属未定地 have none');
      } else if (earlier) {
        fault(`a second feature without a code in ${prefectureName}, besides ${earlier.index}`);
      }
      continue;
    }
    if (!municipalities.has(code)) fault(`this code is not in ${MUNICIPALITIES_FILE}`);
    if (earlier) {
      fault(
        `feature ${earlier.index}, ${earlier.name}, has the same code – a municipality is one feature`,
      );
    }
  }
  return problems;
}

function populationProblems({ areas }: Source, expected: Expectations): Problem[] {
  // A malformed population is reported by itself; the total without it would be misleading.
  if (areas.some((area) => area.population === null)) return [];
  const total = areas.reduce((sum, area) => sum + (area.population ?? 0), 0);
  if (total === expected.population) return [];
  const reason = `the populations add up to this, the control total is ${expected.population}`;
  return [{ file: AREAS_FILE, place: null, value: String(total), reason }];
}
