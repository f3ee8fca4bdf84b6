import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from './colours';
import { hatchLines, hatchTile } from './hatch';
import { LOOKS, lookOf } from './looks';
import { looksCss } from './looks-css';

const tokens = readFileSync('components/ui/tokens.css', 'utf8');

describe('looksCss', () => {
  it('is the text of looks.css', async () => {
    await expect(looksCss()).toMatchFileSnapshot('./looks.css');
  });
});

describe('COLOURS', () => {
  it.each(
    Object.values(COLOURS),
  )('%s is a design token of the light and the dark theme', (token) => {
    expect(tokens.split(`${token}: #`).length - 1).toBeGreaterThanOrEqual(2);
  });
});

describe('LOOKS', () => {
  it('tells coverage of several prefectures from that of one without colour, by dashes', () => {
    const [several, one] = [lookOf('multi-prefecture').line, lookOf('prefecture').line];
    expect(several?.dash).toBeDefined();
    expect(one?.dash).toBeUndefined();
  });

  it('gives every scope a fill of its own', () => {
    const { prefecture, municipality, unstated } = LOOKS;
    const fills = [
      prefecture.fill,
      LOOKS['multi-prefecture'].fill,
      LOOKS['secondary-medical-area'].fill,
      municipality.fill,
      unstated.fill,
    ];
    expect(new Set(fills).size).toBe(fills.length);
  });
});

describe('the hatch', () => {
  it('meets its neighbouring tile: lines leave a tile where others enter the next', () => {
    expect(hatchTile(8)).toBe('M-12 12L4 -4M-4 12L12 -4M4 12L20 -4');
  });

  it('stays within a rectangle', () => {
    expect(hatchLines({ x: 10, y: 20, width: 16, height: 8 })).toBe('M10 28L18 20M18 28L26 20');
  });
});
