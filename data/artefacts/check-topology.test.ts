import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problem';
import { checkTopologyData } from './check-topology';

/** Two squares side by side, of a degree each: 01 from 0° to 1° E, 02 from 1° to 2° E. */
const squares = () => ({
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [0, 0] },
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01', arcs: [[0, 1]] },
        { type: 'Polygon', id: '02', arcs: [[~0, 2]] },
      ],
    },
  },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
});

const expected = {
  areas: [
    { id: '01', within: [0, 0, 1, 1] },
    { id: '02', within: [1, 0, 2, 1] },
  ],
} as const;

/** The messages about the squares after a change. */
function messages(change: (topology: ReturnType<typeof squares>) => void): string[] {
  const topology = squares();
  change(topology);
  return checkTopologyData('x.topo.json', topology, expected).map(formatProblem);
}

describe('a topology', () => {
  it('is in order with all its shapes', () => {
    expect(messages(() => {})).toEqual([]);
  });

  it.each<[string, Parameters<typeof messages>[0], string]>([
    [
      'without a region',
      ({ objects }) => objects.areas.geometries.pop(),
      'x.topo.json: objects.areas.geometries: 1 — expected a list of 2 shapes',
    ],
    [
      'with another code',
      ({ objects }) => Object.assign(objects.areas.geometries[1] ?? {}, { id: '03' }),
      'x.topo.json: objects.areas.geometries[1].id: "03" — expected "02"',
    ],
    [
      'with an arc that it does not have',
      ({ objects }) => Object.assign(objects.areas.geometries[0] ?? {}, { arcs: [[0, 3]] }),
      'x.topo.json: objects.areas.geometries[0].arcs[0][1]: 3 — expected the number of an arc: less than 3, or its complement',
    ],
    [
      'with a corner moved, so that its ring does not close',
      ({ arcs }) => arcs[1]?.splice(2, 1, [0, -9]),
      'x.topo.json: objects.areas.geometries[0].arcs[0][1]: 1 — expected an arc that ends where the next one of the ring begins',
    ],
    [
      'with an arc followed the wrong way',
      ({ objects }) => Object.assign(objects.areas.geometries[1] ?? {}, { arcs: [[0, 2]] }),
      'x.topo.json: objects.areas.geometries[1].arcs[0][0]: 0 — expected an arc that ends where the next one of the ring begins',
    ],
    [
      'with a fraction for a position',
      ({ arcs }) => arcs[2]?.splice(1, 1, [0.5, 0]),
      'x.topo.json: arcs[2][1]: [0.5,0] — expected a position of two whole numbers',
    ],
    [
      'somewhere else',
      ({ transform }) => Object.assign(transform, { translate: [5, 0] }),
      'x.topo.json: objects.areas.geometries[0].arcs: [5,0,6,1] — expected a shape within 0, 0, 1, 1 (degrees)',
    ],
    [
      'with an arc of nothing',
      ({ arcs }) =>
        arcs.push([
          [0, 0],
          [1, 1],
        ]),
      'x.topo.json: arcs[3]: 3 — expected an arc that some shape has',
    ],
    [
      'with a name of the prototype among its objects',
      ({ objects }) => Object.defineProperty(objects, '__proto__', { value: 1, enumerable: true }),
      'x.topo.json: objects.__proto__: 1 — expected no such field here',
    ],
  ])('is refused %s', (_, change, message) => {
    expect(messages(change)).toContain(message);
  });
});
