import { describe, expect, it } from 'vitest';
import { coverageBoundaries } from '@/geo/read-topology';
import { kinds, modelOf } from '../model/networks.fixture';
import { municipalityShapes } from './municipality-shapes';

describe('municipalityShapes', () => {
  it('has one shape for each municipality that a network covers', () => {
    const svg = municipalityShapes(modelOf().coverage, coverageBoundaries());
    expect([...svg.matchAll(/id="(m\d+)"/g)].map(([, id]) => id)).toEqual([
      'm06201',
      'm06205',
      'm06301',
    ]);
    expect(svg).not.toContain('d=""');
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('is an empty drawing where no network covers municipalities', () => {
    const svg = municipalityShapes(modelOf([kinds.whole]).coverage, coverageBoundaries());
    expect(svg).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  });
});
