import { describe, expect, it } from 'vitest';
import { loadOnce } from './load-once';

describe('what is loaded once', () => {
  it('is the same for all who ask, also at the same time', async () => {
    let loads = 0;
    const load = loadOnce(async () => ++loads);
    expect(await Promise.all([load(), load()])).toEqual([1, 1]);
    expect(await load()).toBe(1);
  });

  it('is asked for again after a failure', async () => {
    let loads = 0;
    const load = loadOnce(async () => {
      if (++loads === 1) throw new Error('not there');
      return loads;
    });
    await expect(Promise.all([load(), load()])).rejects.toThrow('not there');
    expect(await load()).toBe(2);
  });
});
