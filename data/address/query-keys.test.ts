import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isQueryKey, queryKeys } from './query-keys';

const START = '<!-- address keys -->';
const END = '<!-- /address keys -->';

/** The list as the README shows it. */
function keyTable(): string {
  const rows = Object.keys(queryKeys)
    .filter(isQueryKey)
    .map((key) => {
      const { meaning, pages, isKept } = queryKeys[key];
      return `| \`${key}\` | ${meaning} | ${pages.join(', ')} | ${isKept ? 'yes' : 'no'} |`;
    });
  return [
    '| key | meaning | pages | kept by a navigation |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

it('the README’s table of query keys is that of the list', () => {
  const readme = readFileSync('README.md', 'utf8');
  const written = readme.slice(readme.indexOf(START) + START.length, readme.indexOf(END)).trim();
  expect(written, `put this between ${START} and ${END}:\n\n${keyTable()}\n`).toBe(keyTable());
});

it('theme.js of the embeds, which cannot import the list, reads theme as the list has it', () => {
  const script = readFileSync('components/embed/theme.js', 'utf8');
  expect(script).toContain("get('theme')");
  const words = [...script.matchAll(/theme === '(\w+)'/g)].map(([, word = '']) => word);
  expect(words.map(queryKeys.theme.parse)).toEqual(['light', 'dark']);
});
