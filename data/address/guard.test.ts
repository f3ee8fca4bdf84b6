import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Where addresses may be read and written. */
const HOME = /^(data|components)\/address\//;

const FOLDERS = ['app', 'compat', 'components', 'data', 'geo', 'scripts/build'];

/** Code of the site; tests ask for addresses as readers write them. */
const SOURCE = /(?<!\.test|\.d)\.(ts|tsx|js|mjs|mts)$/;
const TESTING = /(^|\/)testing\//;

/** Tokens that read or write an address, and the files that may have them, with the reason. */
const RULES: readonly { token: RegExp; but: Readonly<Record<string, string>> }[] = [
  { token: /\bfrom 'nuqs/, but: {} },
  {
    token: /\b(URLSearchParams|useSearchParams|searchParams|usePathname)\b/,
    but: { 'components/embed/theme.js': 'a script without modules; query-keys.test.ts checks it' },
  },
  {
    token: /\blocation\.(search|hash|href|pathname)\b/,
    but: {
      'components/embed/theme.js': 'a script without modules; query-keys.test.ts checks it',
      'components/offline/keep.ts': 'names a page’s file, whatever it selects',
      'components/site/renew-page.ts': 'names a page’s file, whatever it selects',
    },
  },
  {
    token:
      /['"`]\/(prefectures|areas|networks|compare|statistics|glossary|about|embed|data|og|offline)\//,
    but: {},
  },
  { token: /['"`$}]#map=|[?&](q|compare|municipality|scope|vendor)=/, but: {} },
];

function sourceFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  ).filter((file) => SOURCE.test(file) && !HOME.test(file) && !TESTING.test(file));
}

/** What a file says besides its comments, line by line. */
function codeLines(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const blank = (comment: string) => comment.replace(/[^\n]/g, '');
  return text
    .replace(/\/\*.*?\*\//gs, blank)
    .replace(/(^|\s)\/\/.*$/gm, '$1')
    .split('\n');
}

it('no module but data/address and components/address reads or writes addresses', () => {
  const found = sourceFiles().flatMap((file) =>
    codeLines(file).flatMap((line, index) =>
      RULES.filter(({ token, but }) => token.test(line) && !(file in but)).map(
        () => `${file}:${index + 1}: ${line.trim()}`,
      ),
    ),
  );
  expect(found, 'take what data/address or components/address offers').toEqual([]);
});

it('the guard lets no file off that no longer needs it', () => {
  for (const { token, but } of RULES) {
    for (const file of Object.keys(but)) {
      expect(
        codeLines(file).some((line) => token.test(line)),
        `${file}: ${token}`,
      ).toBe(true);
    }
  }
});
