import { describe, expect, it } from 'vitest';
import { reachable, type SteppingStone, steps } from './steps';

const stone = (code: string, x: number, y: number, ...neighbours: string[]): SteppingStone => ({
  code,
  label: [x, y],
  neighbours,
});

describe('arrow keys', () => {
  it('lead to the neighbour in their direction, and nowhere where nothing lies', () => {
    const found = steps([
      stone('middle', 0, 0, 'north', 'east'),
      stone('north', 0, -10, 'middle'),
      stone('east', 10, 0, 'middle'),
    ]);
    expect(found.get('middle')).toEqual({ north: 'north', east: 'east', south: null, west: null });
  });

  it('prefer a common border to a somewhat nearer coast', () => {
    const found = steps([
      stone('here', 0, 0, 'bordering'),
      stone('bordering', 20, 2, 'here'),
      stone('island', 10, 0),
      stone('port', 10, 30),
    ]);
    expect(found.get('here')?.east).toBe('bordering');
    expect(found.get('port')?.north).toBe('island');
  });

  it('prefer what lies beside over a border to a leap over the sea', () => {
    const found = steps([
      stone('here', 0, 0, 'aside'),
      stone('aside', 17, -10, 'here'),
      stone('far', 0, -500),
    ]);
    expect(found.get('here')?.north).toBe('aside');
  });

  it('cross the sea where no border leads', () => {
    const found = steps([stone('a', 0, 0), stone('b', 0, 50)]);
    expect(found.get('a')?.south).toBe('b');
    expect(found.get('b')?.north).toBe('a');
  });

  it('reach a region that would be nobody’s nearest', () => {
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
