import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The version whose sources and redraws compat/maplibre relies on. See docs/upgrading.md before changing it. */
const WRITTEN_FOR = '6.17';

const read = (path: string) => readFileSync(`node_modules/maplibre-gl/${path}`, 'utf8');

describe('the installed MapLibre', () => {
  test('is of the version that compat/maplibre was written for', () => {
    const { version }: { version: string } = JSON.parse(read('package.json'));
    expect(version.split('.').slice(0, 2).join('.')).toBe(WRITTEN_FOR);
  });

  test('asks for each frame through triggerRepaint, which deferredRedrawMap overrides', () => {
    const map = read('src/ui/map.ts');
    expect(map).toMatch(/triggerRepaint\(\): void \{/);
    expect(map).toContain('this.triggerRepaint()');
    expect(read('src/ui/handler_manager.ts')).toContain('triggerRepaint()');
  });

  test.each([
    ['src/ui/map.ts', /export class Map\b/],
    ['src/ui/marker.ts', /export class Marker\b/],
    ['src/util/config.ts', /WORKER_URL/],
    ['src/source/worker.ts', /\bWorker\b/],
    ['src/source/vector_tile_mlt.ts', /export class MLTVectorTile\b/],
  ])('has in its package the source %s that the build bundles', (path, content) => {
    expect(read(path)).toMatch(content);
  });
});
