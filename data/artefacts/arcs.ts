/** The arcs of a topology, and the rings made of them. */

/** West, south, east and north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Keys and indices from the root to a place. */
export type Path = readonly (string | number)[];
/** Told of what is wrong at a place. */
export type Report = (path: Path, value: unknown, expected: string) => void;
/** Where an arc begins and ends, in steps of the grid, and what it lies in. */
export type Arc = { start: string; end: string; positions: number; box: Box };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The box around all of some boxes. */
export const union = (boxes: readonly Box[]): Box => [
  Math.min(...boxes.map(([west]) => west)),
  Math.min(...boxes.map(([, south]) => south)),
  Math.max(...boxes.map(([, , east]) => east)),
  Math.max(...boxes.map(([, , , north]) => north)),
];

/** Exactly these keys, own ones: `__proto__` is one more. */
export function hasKeys(
  value: unknown,
  keys: readonly string[],
  path: Path,
  report: Report,
): value is Record<string, unknown> {
  if (isObject(value)) {
    const own = Object.keys(value);
    const stray = own.find((key) => !keys.includes(key));
    if (stray !== undefined) {
      report([...path, stray], Reflect.get(value, stray), 'no such field here');
      return false;
    }
    if (own.length === keys.length) return true;
  }
  report(path, value, `an object { ${keys.join(', ')} }`);
  return false;
}

/** Two numbers; null where there is something else. */
export function pairOf(value: unknown, path: Path, report: Report): [number, number] | null {
  if (Array.isArray(value) && value.length === 2 && value.every(Number.isFinite))
    return [value[0], value[1]];
  report(path, value, 'two numbers');
  return null;
}

/** Reads the arcs, which are written as differences on a grid. */
export function readArcs(arcs: unknown, transform: unknown, report: Report): Arc[] | null {
  if (!hasKeys(transform, ['scale', 'translate'], ['transform'], report)) return null;
  const scale = pairOf(transform.scale, ['transform', 'scale'], report);
  const translate = pairOf(transform.translate, ['transform', 'translate'], report);
  if (!scale || !translate) return null;
  if (!(scale[0] > 0 && scale[1] > 0)) {
    report(['transform', 'scale'], scale, 'two positive numbers');
    return null;
  }
  if (!Array.isArray(arcs) || arcs.length === 0) {
    report(['arcs'], arcs, 'a list of arcs');
    return null;
  }
  const read = arcs.map((arc, index) => readArc(arc, scale, translate, ['arcs', index], report));
  return read.every((arc) => arc !== null) ? read : null;
}

function readArc(
  arc: unknown,
  scale: [number, number],
  translate: [number, number],
  path: Path,
  report: Report,
): Arc | null {
  if (!Array.isArray(arc) || arc.length < 2) {
    report(path, arc, 'a list of two positions at least');
    return null;
  }
  let [x, y, west, south, east, north] = [0, 0, Infinity, Infinity, -Infinity, -Infinity];
  let start = '';
  for (let index = 0; index < arc.length; index++) {
    const step: unknown = arc[index];
    if (
      !Array.isArray(step) ||
      step.length !== 2 ||
      !Number.isInteger(step[0]) ||
      !Number.isInteger(step[1])
    ) {
      report([...path, index], step, 'a position of two whole numbers');
      return null;
    }
    x += step[0];
    y += step[1];
    if (index === 0) start = `${x} ${y}`;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const lng = (value: number) => value * scale[0] + translate[0];
  const lat = (value: number) => value * scale[1] + translate[1];
  const box: Box = [lng(west), lat(south), lng(east), lat(north)];
  return { start, end: `${x} ${y}`, positions: arc.length, box };
}

/** Follows the arcs of a ring: each begins where the one before ends, and the last one ends at the start. */
export function checkRing(
  ring: unknown,
  arcs: readonly Arc[],
  used: Set<number>,
  path: Path,
  report: Report,
): Box | null {
  if (!Array.isArray(ring) || ring.length === 0) {
    report(path, ring, 'a list of arcs');
    return null;
  }
  const passed: Arc[] = [];
  for (const [place, index] of ring.entries()) {
    const arc = Number.isInteger(index) ? arcs[index < 0 ? ~index : index] : undefined;
    if (!arc) {
      report(
        [...path, place],
        index,
        `the number of an arc: less than ${arcs.length}, or its complement`,
      );
      return null;
    }
    used.add(index < 0 ? ~index : index);
    passed.push(index < 0 ? { ...arc, start: arc.end, end: arc.start } : arc);
  }
  const gap = passed.findIndex(
    (arc, index) => arc.end !== passed[(index + 1) % passed.length]?.start,
  );
  if (gap >= 0) {
    report([...path, gap], ring[gap], 'an arc that ends where the next one of the ring begins');
    return null;
  }
  const positions = passed.reduce((sum, arc) => sum + arc.positions - 1, 1);
  if (positions < 4) report(path, ring, 'a ring of four positions at least');
  return union(passed.map(({ box }) => box));
}
