import { afterEach, expect, test, vi } from 'vitest';
import { findProgram, getProgram } from './debian.mjs';

afterEach(() => vi.restoreAllMocks());

test('a program is found on the PATH', () => {
  expect(findProgram('sh')).toMatch(/^\/.*\/sh$/);
});

test('one that is nowhere and cannot be installed is named, with what needs it', async () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  expect(findProgram('renkei-nowhere')).toBeNull();
  await expect(getProgram('renkei-nowhere')).rejects.toThrow(
    'renkei-nowhere was not found and could not be installed',
  );
});
