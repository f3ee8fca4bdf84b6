import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path data of a static map by its shapes' ids: `land`, `p05`, `a0603`, `borders`. */
export type Shapes = ReadonlyMap<string, string>;

const PATH = /<path\b[^>]*>/g;
const ID = /\bid="([^"]+)"/;
const DATA = /\bd="([^"]+)"/;

/** Reads the shapes of one of the static maps' drawings. */
export function parseShapes(svg: string): Shapes {
  const shapes = new Map<string, string>();
  for (const [tag] of svg.matchAll(PATH)) {
    const [, id] = ID.exec(tag) ?? [];
    const [, data] = DATA.exec(tag) ?? [];
    if (id !== undefined && data !== undefined) shapes.set(id, data);
  }
  return shapes;
}

/** The drawings that the site's static maps use, read once each. */
export class ShapeFiles {
  private readonly read = new Map<string, Shapes>();

  constructor(private readonly root: string) {}

  /** The finer shapes around a prefecture, or those of the whole country. */
  around(prefectureCode: string | null): Shapes {
    const file = prefectureCode === null ? 'map.svg' : `prefecture-maps/${prefectureCode}.svg`;
    const known = this.read.get(file);
    if (known) return known;
    const shapes = parseShapes(readFileSync(join(this.root, 'data/boundaries', file), 'utf8'));
    this.read.set(file, shapes);
    return shapes;
  }
}

/** The id of a region's shape: `05` → p05, `0603` → a0603; other shapes have their own. */
export function shapeId(code: string): string {
  if (/^\d{2}$/.test(code)) return `p${code}`;
  return /^\d{4}$/.test(code) ? `a${code}` : code;
}
