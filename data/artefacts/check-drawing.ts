import type { Problem } from '../problem';

const HEAD = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="\d+ \d+ \d+ \d+">$/;
const PATH =
  /^<path id="([a-z]+\d*)" vector-effect="non-scaling-stroke"(?: fill-rule="evenodd")?(?: d="([^"]*)")?\/>$/;

/**
 * Checks a drawing of a static map line by line: only paths with the ids expected, and nothing in them that
 * could be anything else.
 *
 * @param ids of its paths, in order
 */
export function checkDrawing(file: string, text: string, ids: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, value: unknown, expected: string) => {
    problems.push({ severity: 'error', file, path: `line ${line}`, value, expected });
  };
  const [head = '', ...lines] = text.split('\n');
  if (!HEAD.test(head)) report(1, head, 'an <svg> with a viewBox of whole numbers');
  if (lines.pop() !== '' || lines.pop() !== '</svg>') {
    report(lines.length + 2, lines.at(-1), 'the end of the <svg>, and of the file');
  }
  const drawn = lines.map((line, index) => {
    const id = pathId(line);
    if (id === null) report(index + 2, line, 'a path with an id, of moves and lines');
    return id;
  });
  const wrong = drawn.findIndex((id, index) => id !== ids[index]);
  if (wrong >= 0) report(wrong + 2, drawn[wrong], `the path ${ids[wrong] ?? 'of nothing more'}`);
  else if (drawn.length < ids.length) {
    report(drawn.length + 2, undefined, `the path ${ids[drawn.length]}`);
  }
  return problems;
}

/** Ids of the paths found right so far, by their lines: few lines change from one check to the next. */
const right = new Map<string, string>();

/** The id of a path; null where the line is none that is right. */
function pathId(line: string): string | null {
  const known = right.get(line);
  if (known !== undefined) return known;
  const [, id, data] = PATH.exec(line) ?? [];
  if (id === undefined || (data !== undefined && !isPathData(data))) return null;
  right.set(line, id);
  return id;
}

/** Moves and lines, each with two points at least, and closings: what the geography build writes. */
function isPathData(data: string): boolean {
  if (!/^(?:m[\d\s.-]+z?)+$/.test(data)) return false;
  return data
    .split('m')
    .slice(1)
    .every((part) => {
      const numbers = part.match(/-?(?:\d*\.)?\d+/g) ?? [];
      const isWhole = numbers.join('').length === part.replace(/[\s z]/g, '').length;
      return isWhole && numbers.length >= 4 && numbers.length % 2 === 0;
    });
}
