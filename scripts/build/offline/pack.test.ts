import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packPages } from './pack';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-'));
});
afterEach(() => rm(out, { recursive: true }));

const page = (text: string) => `<p>${text}</p><script>self.__next_f.push([1,"0:${text}"])</script>`;

async function write(address: string, text: string, payload = `0:${text}`): Promise<void> {
  await mkdir(join(out, address), { recursive: true });
  await writeFile(join(out, address, 'index.html'), page(text));
  await writeFile(join(out, address, 'index.txt'), payload);
}

test('every page is found whole at its place, counted in bytes', async () => {
  await write('/', '全国');
  await write('/areas/0603/', '置賜');
  const { bytes, places } = await packPages(out, ['/', '/areas/0603/']);
  for (const [address, text] of [
    ['/', '全国'],
    ['/areas/0603/', '置賜'],
  ] as const) {
    const [start, length] = places[address] ?? [0, 0];
    expect(bytes.subarray(start, start + length).toString()).toBe(page(text));
  }
});

test('a page whose HTML is not enough for its payload stops the build by name', async () => {
  await write('/about/', 'one', '0:two');
  await expect(packPages(out, ['/about/'])).rejects.toThrow(
    'The build stopped at /about/: its HTML does not carry its index.txt',
  );
});
