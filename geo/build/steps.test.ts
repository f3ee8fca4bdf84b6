import { describe, expect, it } from 'vitest';
import { reachable, type StepRegion, steps } from './steps';

const stone = (code: string, x: number, y: number, ...neighbours: string[]): StepRegion => ({
  code,
  label: [x, y],
  neighbours,
});

describe('steps', () => {
  it('lead to the neighbour in each direction, and to null where there is none', () => {
    const found = steps([
      stone('middle', 0, 0, 'north', 'east'),
      stone('north', 0, -10, 'middle'),
      stone('east', 10, 0, 'middle'),
    ]);
    expect(found.get('middle')).toEqual({ north: 'north', east: 'east', south: null, west: null });
  });

  it('prefer a region with a common border to a slightly nearer one across the sea', () => {
    const found = steps([
      stone('here', 0, 0, 'bordering'),
      stone('bordering', 20, 2, 'here'),
      stone('island', 10, 0),
      stone('port', 10, 30),
    ]);
    expect(found.get('here')?.east).toBe('bordering');
    expect(found.get('port')?.north).toBe('island');
  });

  it('prefer a bordering region off the axis to a region across the sea', () => {
    const found = steps([
      stone('here', 0, 0, 'aside'),
      stone('aside', 17, -10, 'here'),
      stone('far', 0, -500),
    ]);
    expect(found.get('here')?.north).toBe('aside');
  });

  it('cross the sea where no bordering region lies in the direction', () => {
    const found = steps([stone('a', 0, 0), stone('b', 0, 50)]);
    expect(found.get('a')?.south).toBe('b');
    expect(found.get('b')?.north).toBe('a');
  });

  it("reach a region that is nobody's nearest", () => {
    // An island inside a ring: over the borders of the ring every step finds something nearer.
    const regions = [
      stone('north', 0, -10, 'east', 'west'),
      stone('east', 10, 0, 'north', 'south'),
      stone('south', 0, 10, 'east', 'west'),
      stone('west', -10, 0, 'north', 'south'),
      stone('island', 0, 0),
    ];
    const found = steps(regions);
    for (const { code } of regions) expect(reachable(code, found).size).toBe(regions.length);
  });
});
