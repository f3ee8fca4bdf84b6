import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scriptsOf } from './document';

/** The version whose unpublished behaviour compat/next relies on. See docs/upgrading.md before changing it. */
const WRITTEN_FOR = '16.4';

const PACKAGE = 'node_modules/next';
const read = (path: string) => readFileSync(`${PACKAGE}/${path}`, 'utf8');

describe('the installed Next', () => {
  test('is of the version that compat/next was written for', () => {
    const { version }: { version: string } = JSON.parse(read('package.json'));
    expect(version.split('.').slice(0, 2).join('.')).toBe(WRITTEN_FOR);
  });

  test('pushes payloads into self.__next_f', () => {
    expect(read('dist/server/app-render/use-flight-response.js')).toContain('self.__next_f');
  });

  test('marks the root element of a failed page with __next_error__', () => {
    expect(read('dist/client/components/builtin/global-error.js')).toContain('__next_error__');
  });
});

test('scriptsOf finds scripts whose first attribute is src, as React writes them', () => {
  const html = '<script src="/_next/static/chunks/a.js" async=""></script><script>1</script>';
  expect(scriptsOf(html)).toEqual(['/_next/static/chunks/a.js']);
});
