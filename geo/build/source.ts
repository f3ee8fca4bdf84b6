import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { type ArcUsers, arcFaults, arcPositions, isTransform } from './arcs';
import { type CsvRow, parseCsv } from './csv';
import type { Problem } from './problems';

export const SHAPES_FILE = 'municipalities-n03-2021.topo.json';
export const MUNICIPALITIES_FILE = 'municipalities.csv';
export const AREAS_FILE = 'secondary-medical-areas.csv';
const SHAPES_OBJECT = 'N03-21_210101';

/** A row of the municipalities' CSV; `areaCode` is null where the cell is empty. */
export interface MunicipalityRow {
  readonly line: number;
  readonly code: string;
  readonly prefectureName: string;
  readonly name: string;
  readonly areaCode: string | null;
}

/** A row of the areas' CSV; a number is null where the cell is not a number. */
export interface AreaRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly prefectureCode: string;
  readonly prefectureName: string;
  /** Persons. */
  readonly population: number | null;
  /** Square kilometres. */
  readonly landArea: number | null;
}

/** A shape of the N03 topology; `code` is null for land without a municipality (所属未定地). */
export interface Shape {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly code: string | null;
  readonly prefectureName: string;
  /** The municipality's name as in the CSV; a ward's begins with its city's. */
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** The contents of the three source files. */
export interface Source {
  readonly municipalities: readonly MunicipalityRow[];
  readonly areas: readonly AreaRow[];
  readonly shapes: readonly Shape[];
  /** The arcs that the shapes refer to. */
  readonly topology: Topology;
}

/**
 * Reads the three source files.
 *
 * @returns `source` null when a file is missing or unreadable as a whole; `problems` lists every
 *   malformed row and shape besides.
 */
export function readSource(folder: string): { source: Source | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const municipalities = readCsv(folder, MUNICIPALITIES_FILE, problems, [
    'municipality_code',
    'prefecture_name',
    'municipality_name',
    'area_code',
  ])?.map((row) => municipalityRow(row, problems));
  const areas = readCsv(folder, AREAS_FILE, problems, [
    'area_code',
    'area_name',
    'prefecture_code',
    'prefecture_name',
    'population_2020',
    'area_km2',
  ])?.map((row) => areaRow(row, problems));
  const topology = readTopology(folder, problems);
  if (!municipalities || !areas || !topology) return { source: null, problems };
  const shapes = readShapes(topology, problems);
  return { source: { municipalities, areas, shapes, topology }, problems };
}

function readText(folder: string, file: string, problems: Problem[]): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, place: null, value: '', reason: `cannot be read (${reason})` });
    return null;
  }
}

function readCsv<Column extends string>(
  folder: string,
  file: string,
  problems: Problem[],
  columns: readonly Column[],
): CsvRow<Column>[] | null {
  const text = readText(folder, file, problems);
  if (text === null) return null;
  const parsed = parseCsv(file, text, columns);
  problems.push(...parsed.problems);
  return parsed.usable ? parsed.rows : null;
}

function municipalityRow(
  {
    line,
    cells,
  }: CsvRow<'municipality_code' | 'prefecture_name' | 'municipality_name' | 'area_code'>,
  problems: Problem[],
): MunicipalityRow {
  const fault = (value: string, reason: string) =>
    problems.push({ file: MUNICIPALITIES_FILE, place: line, value, reason });
  const code = cells.municipality_code;
  if (!/^\d{5}$/.test(code)) fault(code, 'a municipality code has five digits');
  if (cells.municipality_name === '') fault(code, 'the name is missing');
  if (!/^(\d{4})?$/.test(cells.area_code)) fault(cells.area_code, 'an area code has four digits');
  return {
    line,
    code,
    prefectureName: cells.prefecture_name,
    name: cells.municipality_name,
    areaCode: cells.area_code || null,
  };
}

function areaRow(
  {
    line,
    cells,
  }: CsvRow<
    | 'area_code'
    | 'area_name'
    | 'prefecture_code'
    | 'prefecture_name'
    | 'population_2020'
    | 'area_km2'
  >,
  problems: Problem[],
): AreaRow {
  const fault = (value: string, reason: string) =>
    problems.push({ file: AREAS_FILE, place: line, value, reason });
  const number = (value: string, pattern: RegExp, reason: string): number | null => {
    if (pattern.test(value)) return Number(value);
    fault(value, reason);
    return null;
  };
  const code = cells.area_code;
  if (!/^\d{4}$/.test(code)) fault(code, 'an area code has four digits');
  if (cells.area_name === '') fault(code, 'the name is missing');
  return {
    line,
    code,
    name: cells.area_name,
    prefectureCode: cells.prefecture_code,
    prefectureName: cells.prefecture_name,
    population: number(cells.population_2020, /^\d+$/, 'a population is a whole number of persons'),
    landArea: number(cells.area_km2, /^\d+(\.\d+)?$/, 'a land area is a number of km²'),
  };
}

function readTopology(folder: string, problems: Problem[]): Topology | null {
  const file = SHAPES_FILE;
  const text = readText(folder, file, problems);
  if (text === null) return null;
  const fault = (value: string, reason: string) =>
    problems.push({ file, place: null, value, reason });
  try {
    const topology: Topology | null = JSON.parse(text);
    const object = topology?.objects?.[SHAPES_OBJECT];
    if (
      topology?.type !== 'Topology' ||
      object?.type !== 'GeometryCollection' ||
      !Array.isArray(object.geometries)
    ) {
      fault(SHAPES_OBJECT, 'this must be a topology with a geometry collection of this name');
    } else if (!Array.isArray(topology.arcs) || !isTransform(topology.transform)) {
      fault('arcs', 'a topology has a list of arcs, and if any then a whole transform');
    } else {
      return topology;
    }
  } catch (error) {
    fault('', `is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  return null;
}

function readShapes(topology: Topology, problems: Problem[]): Shape[] {
  const object = topology.objects[SHAPES_OBJECT];
  if (object?.type !== 'GeometryCollection') return [];
  const positions = arcPositions(topology, (arc, reason) => {
    const value = JSON.stringify(topology.arcs[arc]).slice(0, 40);
    problems.push({ file: SHAPES_FILE, place: `arc ${arc}`, value, reason });
  });
  const users: ArcUsers = new Map();
  return object.geometries.flatMap((geometry, index) => {
    const properties: Record<string, unknown> = { ...geometry?.properties };
    const text = (key: string) => {
      const value = properties[key];
      return typeof value === 'string' ? value : '';
    };
    const code = text('N03_007') || null;
    const name = `${text('N03_003').endsWith('市') ? text('N03_003') : ''}${text('N03_004')}`;
    const fault = (value: string, reason: string) =>
      problems.push({ file: SHAPES_FILE, place: `feature ${index}`, value, reason });
    if (code !== null && !/^\d{5}$/.test(code)) fault(code, 'a municipality code has five digits');
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
      fault(`${code ?? ''} ${name}`.trim(), `a municipality is no ${geometry?.type ?? 'null'}`);
      return [];
    }
    const bare: Shape['geometry'] =
      geometry.type === 'Polygon'
        ? { type: 'Polygon', arcs: geometry.arcs }
        : { type: 'MultiPolygon', arcs: geometry.arcs };
    for (const reason of arcFaults(bare, index, positions, users)) {
      fault(`${code ?? text('N03_001')} ${name}`, reason);
    }
    return [{ index, code, prefectureName: text('N03_001'), name, geometry: bare }];
  });
}
