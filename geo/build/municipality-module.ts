/**
 * The module through which the map finds the municipality boundaries of a prefecture: bundlers only see
 * addresses that are written out.
 *
 * @param prefectures their codes, in order
 */
export function municipalityModule(prefectures: readonly string[]): string {
  return [
    '// Written by the geography build (geo/build); do not edit.',
    '',
    '/** By prefecture code, the address of the topology with its municipalities. */',
    'export const municipalityBoundaries: Readonly<Record<string, URL>> = {',
    ...prefectures.map((code) => {
      const key = /^[1-9]/.test(code) ? code : `'${code}'`;
      return `  ${key}: new URL('./${code}.topo.json', import.meta.url),`;
    }),
    '};',
    '',
  ].join('\n');
}
