import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchJson, fetchText } from './fetch-file';

/** Answers, one for each try. */
function answers(...given: (Response | Error)[]) {
  const fetching = vi.fn(async () => {
    const answer = given.shift() ?? new Error('too many tries');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal('fetch', fetching);
  return fetching;
}

const whole = () => Response.json({ whole: true });

describe('fetchJson and fetchText', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('ask once for a file that arrives', async () => {
    const fetching = answers(whole());
    expect(await fetchJson('/x.json')).toEqual({ whole: true });
    expect(fetching).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['lost', () => new TypeError('Failed to fetch')],
    ['refused', () => new Response('', { status: 500 })],
    ['missing', () => new Response('', { status: 404 })],
    ['truncated', () => new Response('{"whole":')],
  ])('ask again for a file that is %s', async (_, failure) => {
    const fetching = answers(failure(), failure(), failure(), whole());
    const file = fetchJson('/x.json');
    await vi.advanceTimersByTimeAsync(400 + 1200 + 3600);
    expect(await file).toEqual({ whole: true });
    expect(fetching).toHaveBeenCalledTimes(4);
  });

  it('wait longer before each further try', async () => {
    const fetching = answers(new Error('1'), new Error('2'), whole());
    const file = fetchJson('/x.json');
    await vi.advanceTimersByTimeAsync(399);
    expect(fetching).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetching).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1199);
    expect(fetching).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(await file).toEqual({ whole: true });
  });

  it('give up after the last try, with its error', async () => {
    answers(new Error('1'), new Error('2'), new Error('3'), new Response('', { status: 503 }));
    const file = expect(fetchJson('/x.json')).rejects.toThrow('/x.json: 503');
    await vi.advanceTimersByTimeAsync(10_000);
    await file;
  });

  it('leave out the byte order mark of a text', async () => {
    answers(new Response('\ufeffa,b\r\n'));
    expect(await fetchText('/x.csv')).toBe('a,b\r\n');
  });
});
