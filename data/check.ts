/**
 * `npm run data:check`: prints each problem of regions, boundaries and records on a line of its own, as linters do,
 * and a line that counts them. Warnings do not fail it.
 */
import { checkGeneratedFiles, readProjectFile } from './generated-files';
import { errorsOf, formatFinding, type Problem } from './problem';
import type { Network } from './schema/network';

/** Imports the regions only when called: broken files would throw without naming their place. */
async function checkRegionsAndRecords(): Promise<{ networks: Network[]; problems: Problem[] }> {
  const { areas, municipalities, prefectures } = await import('./regions');
  const { checkRegions } = await import('./check-regions');
  const { readNetworks } = await import('./load');
  const { networks, problems } = readNetworks();
  return {
    networks,
    problems: [...checkRegions({ prefectures, areas, municipalities }), ...problems],
  };
}

const changed = checkGeneratedFiles(readProjectFile);
const { networks, problems } =
  changed.length > 0 ? { networks: [], problems: changed } : await checkRegionsAndRecords();
const errors = errorsOf(problems).length;
const warnings = problems.length - errors;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

for (const problem of problems) console.error(formatFinding(problem));
if (problems.length > 0)
  console.error(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
if (errors > 0) process.exitCode = 1;
else console.log(`The data is in order: ${counted(networks.length, 'network')}.`);
