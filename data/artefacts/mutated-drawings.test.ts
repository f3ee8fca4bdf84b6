import { describe, expect, it } from 'vitest';
import { formatFinding } from '../problem';
import { MANY, regionFiles, SLOW, textOf } from '../testing/artefacts';
import { drawingIds } from './check-artefacts';
import { checkDrawing } from './check-drawing';

const files = regionFiles();
const codes = files['prefectures.json'].map(({ code }) => code);

/** The drawings by path, with the ids of their paths. */
const DRAWINGS = [
  ['data/boundaries/map.svg', drawingIds(files, codes)],
  ...codes.map((code) => {
    const path = `data/boundaries/prefecture-maps/${code}.svg`;
    const ids = [...textOf(path).matchAll(/<path id="([^"]+)"/g)].map(([, id = '']) => id);
    return [path, ids] as const;
  }),
] as const;

describe.each(DRAWINGS)('every mutation of %s', (path, ids) => {
  const text = textOf(path);
  const lines = text.split('\n');
  const strays = [
    '<script>1</script>',
    ' onload="1"',
    '"',
    '<',
    '&',
    'x',
    '\u0000',
    '-',
    '.',
    '\n',
  ];
  const changed = (line: number, to: string[]) => lines.toSpliced(line, 1, ...to).join('\n');

  it('is rejected with a message that names the line, or leaves the paths it should have', {
    timeout: SLOW,
  }, () => {
    const every = Math.ceil((lines.length * 4) / (MANY - 300));
    const byLine = lines.flatMap((line, index) =>
      index % every > 0
        ? []
        : [
            changed(index, []),
            changed(index, [line, line]),
            changed(index, [line.replace(/"[pa]\d+"/, '"p99"')]),
            changed(index, [line.slice(0, line.length / 2)]),
          ],
    );
    const count = Math.max(300, MANY - byLine.length + 100);
    const byStray = Array.from({ length: count }, (_, index) => {
      const at = Math.floor((text.length * index) / count);
      return text.slice(0, at) + strays[index % strays.length] + text.slice(at);
    });
    const mutated = [...byLine, ...byStray].filter((other) => other !== text);
    expect(mutated.length).toBeGreaterThanOrEqual(MANY);
    for (const other of mutated) {
      const problems = checkDrawing(path, other, ids);
      if (problems.length === 0) {
        const paths =
          /<path id="[a-z\d]+" vector-effect="non-scaling-stroke"( fill-rule="evenodd")?( d="[mz\d\s.-]*")?\/>\n/g;
        expect(other.replace(paths, '')).toMatch(/^<svg [^<>]*>\n<\/svg>\n$/);
      }
      for (const line of problems.map(formatFinding)) expect(line).toContain(`${path}: line `);
    }
  });
});
