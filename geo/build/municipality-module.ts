/**
 * The source of the module that maps prefectures to their municipality boundaries. The addresses are literals because
 * bundlers resolve only those.
 *
 * @param prefectures two-digit codes, in order
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
