import { afterEach, expect, test, vi } from 'vitest';
import { findProgram, getProgram } from './programs.mjs';

afterEach(() => vi.restoreAllMocks());

test('findProgram finds a program on the PATH', () => {
  expect(findProgram('sh')).toMatch(/^\/.*\/sh$/);
});

test('getProgram names a program that is nowhere and cannot be installed', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  expect(findProgram('renkei-nowhere')).toBeNull();
  await expect(getProgram('renkei-nowhere')).rejects.toThrow(
    'renkei-nowhere was not found and could not be installed',
  );
});
