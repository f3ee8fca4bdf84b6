import { describe, expect, it } from 'vitest';
import { formatFinding, type Problem } from '../problem';
import { names, read, SLOW, texts } from '../testing/artefacts';
import { brokenTexts } from '../testing/mutations';
import { checkArtefacts } from './check-artefacts';
import { checkRegionFiles } from './check-region-files';

it('the artefacts are in order as they are', () => {
  expect(checkArtefacts(read)).toEqual([]);
});

/** What the check says where the files that are asked for have another text, or none. */
function problemsWith(change: (path: string, text: string) => string | null): Problem[] {
  return checkArtefacts((path) => {
    const text = read(path);
    return text === null ? null : change(path, text);
  });
}

describe('files that are no longer what they were', () => {
  const shapes: string[] = [];
  problemsWith((path, text) => {
    if (!path.startsWith('data/regions/')) shapes.push(path);
    return text;
  });

  it.each<[string, (text: string) => string | null]>([
    ['missing', () => null],
    ['empty', () => ''],
    ['cut off', (text) => text.slice(0, text.length / 2)],
    ['cut off towards the end', (text) => text.trimEnd().slice(0, -60)],
    ['an error page', () => '<!doctype html><title>502 Bad Gateway</title>'],
    ['nested without end', () => '['.repeat(20_000)],
  ])('are each named: %s', { timeout: SLOW }, (_, change) => {
    const problems = problemsWith((path, text) =>
      path.startsWith('data/regions/') ? text : change(text),
    );
    const named = new Set(problems.map(({ file }) => file));
    expect(shapes.filter((path) => !named.has(path))).toEqual([]);
    for (const name of names) {
      const path = `data/regions/${name}`;
      const found = problemsWith((other, text) => (other === path ? change(text) : text));
      expect(found.map(({ file }) => file)).toContain(path);
    }
    for (const line of problems.map(formatFinding))
      expect(line).toMatch(/^data\/\S+: .+\[error\]$/);
  });

  it.each(names)('are rejected with line and column: data/regions/%s', {
    timeout: SLOW,
  }, (name) => {
    for (const { name: how, text } of brokenTexts(texts[name], 3)) {
      const { problems } = checkRegionFiles({ ...texts, [name]: text });
      const lines = problems.map(formatFinding);
      for (const line of lines) expect(line, how).toContain('data/regions/');
      if (how.startsWith('cut')) expect(lines[0], how).toMatch(/line \d+, column \d+/);
    }
  });
});
