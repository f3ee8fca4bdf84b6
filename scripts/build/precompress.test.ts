import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compress, precompress } from './precompress';

let out = '';
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'renkei-'));
});
afterEach(() => rm(out, { recursive: true }));

test('a text file gets a brotli and a gzip twin that unpack to the same bytes', async () => {
  const text = '医療情報連携ネットワーク '.repeat(200);
  await writeFile(join(out, 'index.html'), text);
  expect(await precompress(out)).toMatchObject({ files: 1, raw: Buffer.byteLength(text) });
  expect(brotliDecompressSync(await readFile(join(out, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(out, 'index.html.gz'))).toString()).toBe(text);
});

test('small files and images are left as they are', async () => {
  await writeFile(join(out, 'small.txt'), 'short');
  await writeFile(join(out, 'image.png'), Buffer.alloc(4096));
  await precompress(out);
  expect((await readdir(out)).sort()).toEqual(['image.png', 'small.txt']);
});

test('what does not shrink has no twin', async () => {
  expect(await compress(randomBytes(4096))).toEqual({ br: null, gz: null });
});
