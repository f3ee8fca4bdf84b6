import { describe, expect, test } from 'vitest';
import { checkNode, installedMatches } from './install.mjs';

describe('Node', () => {
  test.each(['20.9.0', '20.20.2', '22.0.0', '100.1.0'])('%s will do', (version) => {
    expect(() => checkNode(version, '>=20.9')).not.toThrow();
  });
  test.each(['20.8.1', '18.20.4', '9.11.2'])('%s is refused in one line', (version) => {
    expect(() => checkNode(version, '>=20.9')).toThrow(
      `Node.js ${version} is too old: version 20.9 or later is needed`,
    );
  });
});

describe('what is installed', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/next': { version: '16.4.5' },
      'node_modules/@swc/other-platform': { version: '1.0.0', optional: true },
    },
  };

  test('matches without the packages of other platforms', () => {
    expect(
      installedMatches(wanted, { packages: { 'node_modules/next': { version: '16.4.5' } } }),
    ).toBe(true);
  });

  test.each([
    ['another version', { 'node_modules/next': { version: '16.4.4' } }],
    ['a missing package', {}],
    [
      'a package too many',
      { 'node_modules/next': { version: '16.4.5' }, 'node_modules/x': { version: '1.0.0' } },
    ],
  ])('does not match with %s', (_, packages) => {
    expect(installedMatches(wanted, { packages })).toBe(false);
  });
});
