/** Types of headers.mjs, for the browser tests. */

/** The headers of a file of the build, for a reader connected in this way. */
export function headersFor(
  path: string,
  connection?: 'plain' | 'secure' | 'local',
): Record<string, string>;
