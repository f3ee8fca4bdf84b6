import type { PrefectureMap } from './prefecture-maps';

/** The line width of the project's formatter. */
const MAX_LINE_LENGTH = 100;

/**
 * The source of the module that maps prefectures to their static maps, formatted as the project's formatter does it.
 */
export function prefectureMapModule(
  maps: readonly Pick<PrefectureMap, 'code' | 'prefectures'>[],
): string {
  return [
    '// Written by the geography build (geo/build); do not edit.',
    ...maps.map(({ code }) => `import map${code} from './${code}.svg';`),
    '',
    '/** The file with a prefecture’s static map. */',
    'export interface PrefectureMap {',
    '  /** The address of the SVG, whose paths are drawn by `<use href="…#p05"/>`. */',
    '  readonly src: string;',
    '  /** Codes of the prefectures drawn; all areas of these are in the file. */',
    '  readonly prefectures: readonly string[];',
    '}',
    '',
    '/**',
    ' * By prefecture code, the map of the prefecture’s page and those of its areas and networks. It',
    ' * ends a little beyond what the prefecture’s page shows: an area whose frame is larger than the',
    ' * prefecture’s (島しょ of Tokyo) needs the nation’s map.',
    ' */',
    'export const prefectureMaps: Readonly<Record<string, PrefectureMap>> = {',
    ...maps.map(entry),
    '};',
    '',
  ].join('\n');
}

function entry({ code, prefectures }: Pick<PrefectureMap, 'code' | 'prefectures'>): string {
  const codes = prefectures.map((prefecture) => `'${prefecture}'`);
  const short = `  '${code}': { src: map${code}.src, prefectures: [${codes.join(', ')}] },`;
  if (short.length <= MAX_LINE_LENGTH) return short;
  const list = `    prefectures: [${codes.join(', ')}],`;
  const lines =
    list.length <= MAX_LINE_LENGTH
      ? [list]
      : ['    prefectures: [', ...codes.map((written) => `      ${written},`), '    ],'];
  return [`  '${code}': {`, `    src: map${code}.src,`, ...lines, '  },'].join('\n');
}
