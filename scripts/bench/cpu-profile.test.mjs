import { expect, test } from 'vitest';
import { account } from './cpu-profile.mjs';

const frame = (functionName, url = '', lineNumber = -1) => ({
  functionName,
  url,
  lineNumber,
  columnNumber: 0,
});

/** Scripts by what their line number stands for. */
const SOURCES = ['components/map/a.ts', 'node_modules/maplibre-gl/src/map.ts', 'geo/b.ts'];
const known = {
  locate: (_url, line) => {
    const source = SOURCES[line];
    return source ? { source, line: 10 } : null;
  },
  webgl: new Set(['drawElements']),
};

/** MapLibre calls us, we call MapLibre, which draws; and MapLibre draws by itself. */
const profile = {
  nodes: [
    { id: 1, callFrame: frame('(root)'), children: [2, 6, 8, 9, 10] },
    { id: 2, callFrame: frame('fire', 'x.js', 1), children: [3] },
    { id: 3, callFrame: frame('onMove', 'x.js', 0), children: [4, 11] },
    { id: 4, callFrame: frame('query', 'x.js', 1), children: [5] },
    { id: 5, callFrame: frame('drawElements') },
    { id: 6, callFrame: frame('render', 'x.js', 1), children: [7] },
    { id: 7, callFrame: frame('drawElements') },
    { id: 8, callFrame: frame('(program)') },
    { id: 9, callFrame: frame('(garbage collector)') },
    { id: 10, callFrame: frame('(idle)') },
    { id: 11, callFrame: frame('helper', 'x.js', 2), children: [12] },
    { id: 12, callFrame: frame('push') },
  ],
  startTime: 1_000_000,
  endTime: 1_011_000,
  // each sample lasts a millisecond, the last two
  samples: [2, 3, 4, 5, 6, 7, 8, 9, 10, 12],
  timeDeltas: [0, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000],
};

test('time is its owner’s, and of what code calls by itself its caller’s', () => {
  const { owners, underOurs, functions } = account({ profile, origin: 1_000_000 }, known);
  expect(owners).toEqual({
    'our code': 3,
    MapLibre: 3,
    'React and Next': 0,
    'other libraries': 0,
    'WebGL calls': 2,
    'garbage collection': 1,
    browser: 1,
  });
  expect(underOurs).toBe(5);
  expect(functions).toEqual([
    { name: 'onMove', place: 'components/map/a.ts:10', time: 5 },
    { name: 'helper', place: 'geo/b.ts:10', time: 2 },
  ]);
});

test('only what lies in the spans counts, to the part of a sample', () => {
  const spans = [
    { from: 501.5, to: 503 },
    { from: 506, to: 507 },
  ];
  const { owners, underOurs } = account({ profile, origin: 500_000 }, known, spans);
  expect(owners).toMatchObject({ 'our code': 0.5, MapLibre: 1, browser: 1, 'WebGL calls': 0 });
  expect(underOurs).toBe(1.5);
});

test('a function that calls itself is not counted twice', () => {
  const recursive = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2] },
      { id: 2, callFrame: frame('walk', 'x.js', 0), children: [3] },
      { id: 3, callFrame: frame('walk', 'x.js', 0) },
    ],
    startTime: 0,
    endTime: 4000,
    samples: [3, 3],
    timeDeltas: [0, 2000],
  };
  const { functions } = account({ profile: recursive, origin: 0 }, known);
  expect(functions).toEqual([{ name: 'walk', place: 'components/map/a.ts:10', time: 4 }]);
});
