import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSources, ownerOfSource } from './owners.mjs';

test.each([
  ['components/map/engine/pointer.ts', 'our code'],
  ['geo/topology.ts', 'our code'],
  ['node_modules/maplibre-gl/src/ui/map.ts', 'MapLibre'],
  ['node_modules/maplibre-gl/node_modules/kdbush/index.js', 'MapLibre'],
  ['node_modules/@maplibre/maplibre-gl-style-spec/src/index.ts', 'MapLibre'],
  [
    'node_modules/next/dist/compiled/react-dom/cjs/react-dom-client.production.js',
    'React and Next',
  ],
  ['node_modules/topojson-client/src/feature.js', 'other libraries'],
  ['turbopack:///[turbopack]/browser/runtime/base/runtime-base.ts', 'React and Next'],
])('%s is of %s', (source, owner) => {
  expect(ownerOfSource(source)).toBe(owner);
});

test('a place in a script is found in its source, and nothing where there is no map', async () => {
  const out = await mkdtemp(join(tmpdir(), 'renkei-'));
  // the script's columns 0 to 5 are line 2 (from 0) of the first source; what follows is of none
  const map = {
    version: 3,
    sources: ['turbopack:///[project]/components/map/engine/pointer.ts'],
    names: [],
    mappings: 'AAEA,M;',
  };
  await writeFile(join(out, 'a.js'), 'one();\n//# sourceMappingURL=b.js.map');
  await writeFile(join(out, 'b.js.map'), JSON.stringify(map));
  await writeFile(join(out, 'plain.js'), 'two();');
  const base = 'http://localhost/atlas';
  const [a, plain, other] = [`${base}/a.js`, `${base}/plain.js`, 'https://elsewhere.example/a.js'];
  const find = await openSources(out, base, [a, plain, other, '']);
  expect(find(a, 0, 2)).toEqual({ source: 'components/map/engine/pointer.ts', line: 3 });
  expect(find(a, 0, 6)).toBeNull();
  expect(find(plain, 0, 0)).toBeNull();
  expect(find(other, 0, 0)).toBeNull();
  expect(find('', -1, -1)).toBeNull();
  await rm(out, { recursive: true });
});
