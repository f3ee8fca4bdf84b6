import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  comparedNetworkFile,
  dataFiles,
  downloadPath,
  embedFile,
  embedPath,
  pathOf,
  paths,
  type Selection,
  tablePagePath,
} from './paths';

const ROUTE = /(^|\/)(page\.tsx|route\.ts)$/;

/** The addresses that a file under `app/` answers, as a pattern: `(explorer)/areas/[code]/page.tsx`. */
function patternOf(file: string): RegExp {
  const folders = file.split('/').slice(0, -1);
  const parts = folders
    .filter((folder) => !folder.startsWith('(') && folder !== 'index.html')
    .map((folder) => {
      if (folder.startsWith('[[...')) return '(/[^/]+)*';
      return folder.startsWith('[') ? '/[^/]+' : `/${folder.replaceAll('.', '\\.')}`;
    });
  return new RegExp(`^${parts.join('')}/?$`);
}

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => ROUTE.test(file))
  .map(patternOf);

const selections: readonly Selection[] = [
  { kind: 'nation' },
  { kind: 'prefecture', slug: 'akita' },
  { kind: 'area', code: '0603' },
  { kind: 'network', id: 'oki-net' },
];

describe('app/ has a route for', () => {
  it.each([
    ...Object.values(paths),
    ...Object.values(dataFiles),
    ...selections.map(pathOf),
    ...selections.slice(1).map(embedPath),
    ...['embed.css', 'theme.js'].map(embedFile),
    ...['networks.csv', 'networks.json', 'networks.geojson', 'regions.json'].map(downloadPath),
    tablePagePath(2),
    comparedNetworkFile('oki-net'),
  ])('%s', (path) => {
    expect(routes.some((route) => route.test(path))).toBe(true);
  });

  it('no path that does not exist', () => {
    expect(routes.some((route) => route.test('/prefectures/'))).toBe(false);
  });
});
