import { describe, expect, it } from 'vitest';
import { uncrowded } from './uncrowded';

describe('names on the static map', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y });

  it('stay where none covers another', () => {
    const names = [at('県北', 100, 100), at('県央', 130, 100), at('県南', 100, 120)];
    expect(uncrowded(names, 10)).toEqual(names);
  });

  it('give way to those before them, by the room that both need', () => {
    const names = [at('北多摩西部', 100, 100), at('北多摩南部', 140, 105), at('区南部', 100, 113)];
    expect(uncrowded(names, 10).map(({ text }) => text)).toEqual(['北多摩西部', '区南部']);
  });
});
