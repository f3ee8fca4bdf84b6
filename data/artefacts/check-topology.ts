import { formatPath, parseJson } from '../json-file';
import type { Problem } from '../problem';
import {
  type Arc,
  type Box,
  checkRing,
  hasKeys,
  type Path,
  pairOf,
  type Report,
  readArcs,
  union,
} from './arcs';

/** A shape that a topology has to have. */
export type ExpectedShape = {
  /** Its `id`; null where it carries none. */
  id: string | null;
  /** What it lies in, in degrees. */
  within: Box;
  /** The name it carries; left out where it carries none. */
  name?: string;
};

/** The objects of a topology by name: a collection of shapes in this order, or one shape. */
export type ExpectedObjects = Readonly<Record<string, readonly ExpectedShape[] | ExpectedShape>>;

/** Simplifying and rounding may move a border by this much, in degrees. */
const TOLERANCE = 0.03;

const isWithin = (inner: Box, outer: Box, tolerance: number) =>
  inner[0] >= outer[0] - tolerance &&
  inner[1] >= outer[1] - tolerance &&
  inner[2] <= outer[2] + tolerance &&
  inner[3] <= outer[3] + tolerance;

function checkShape(
  shape: unknown,
  expected: ExpectedShape,
  arcs: readonly Arc[],
  used: Set<number>,
  path: Path,
  report: Report,
): void {
  const { id, within, name } = expected;
  const keys = [
    'type',
    'arcs',
    ...(id === null ? [] : ['id']),
    ...(name === undefined ? [] : ['properties']),
  ];
  if (!hasKeys(shape, keys, path, report)) return;
  if (id !== null && shape.id !== id) report([...path, 'id'], shape.id, `"${id}"`);
  const isMany = shape.type === 'MultiPolygon';
  if (!isMany && shape.type !== 'Polygon') {
    report([...path, 'type'], shape.type, 'Polygon or MultiPolygon');
    return;
  }
  const boxes: Box[] = [];
  const rings = (polygon: unknown, at: Path) => {
    if (!Array.isArray(polygon) || polygon.length === 0) report(at, polygon, 'a list of rings');
    else
      for (const [index, ring] of polygon.entries()) {
        const box = checkRing(ring, arcs, used, [...at, index], report);
        if (box) boxes.push(box);
      }
  };
  const at: Path = [...path, 'arcs'];
  if (!isMany) rings(shape.arcs, at);
  else if (!Array.isArray(shape.arcs) || shape.arcs.length === 0)
    report(at, shape.arcs, 'a list of polygons');
  else for (const [index, polygon] of shape.arcs.entries()) rings(polygon, [...at, index]);
  const box = union(boxes);
  if (boxes.length > 0 && !isWithin(box, within, TOLERANCE)) {
    report(at, box, `a shape within ${within.join(', ')} (degrees)`);
  }
  if (name !== undefined)
    checkProperties(shape.properties, name, box, [...path, 'properties'], report);
}

function checkProperties(
  properties: unknown,
  name: string,
  box: Box,
  path: Path,
  report: Report,
): void {
  if (!hasKeys(properties, ['name', 'label'], path, report)) return;
  if (properties.name !== name) report([...path, 'name'], properties.name, `"${name}"`);
  const label = pairOf(properties.label, [...path, 'label'], report);
  if (label && !isWithin([...label, ...label], box, 0)) {
    report([...path, 'label'], label, `a place within the shape: ${box.join(', ')}`);
  }
}

/** Checks a topology: its form, its rings, that it has the shapes expected, and no arc of nothing. */
export function checkTopology(file: string, text: string, expected: ExpectedObjects): Problem[] {
  const parsed = parseJson(file, text);
  return 'data' in parsed ? checkTopologyData(file, parsed.data, expected) : [parsed];
}

/** As {@link checkTopology}, for what stands in the file. */
export function checkTopologyData(
  file: string,
  data: unknown,
  expected: ExpectedObjects,
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, value, expectation) => {
    problems.push({
      severity: 'error',
      file,
      path: formatPath(path),
      value,
      expected: expectation,
    });
  };
  if (!hasKeys(data, ['type', 'transform', 'objects', 'arcs'], [], report)) return problems;
  if (data.type !== 'Topology') report(['type'], data.type, 'Topology');
  const arcs = readArcs(data.arcs, data.transform, report);
  if (!arcs || !hasKeys(data.objects, Object.keys(expected), ['objects'], report)) return problems;
  const used = new Set<number>();
  for (const [name, shapes] of Object.entries(expected)) {
    const path: Path = ['objects', name];
    const object = data.objects[name];
    if (!('length' in shapes)) {
      checkShape(object, shapes, arcs, used, path, report);
      continue;
    }
    if (!hasKeys(object, ['type', 'geometries'], path, report)) continue;
    if (object.type !== 'GeometryCollection')
      report([...path, 'type'], object.type, 'GeometryCollection');
    const { geometries } = object;
    if (!Array.isArray(geometries) || geometries.length !== shapes.length) {
      const count = Array.isArray(geometries) ? geometries.length : geometries;
      report([...path, 'geometries'], count, `a list of ${shapes.length} shapes`);
    }
    if (!Array.isArray(geometries)) continue;
    for (const [index, shape] of shapes.entries()) {
      if (index < geometries.length)
        checkShape(geometries[index], shape, arcs, used, [...path, 'geometries', index], report);
    }
  }
  const idle = arcs.findIndex((_, index) => !used.has(index));
  if (problems.length === 0 && idle >= 0)
    report(['arcs', idle], idle, 'an arc that some shape has');
  return problems;
}
