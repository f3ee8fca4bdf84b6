/**
 * `npm run data:check`: every problem of records and regions on a line of its own, as linters have it,
 * and a line that counts them. Warnings do not fail it.
 */
import { checkRegions } from './check-regions';
import { readNetworks } from './load';
import { errorsOf, formatFinding } from './problem';
import { areas, municipalities, prefectures } from './regions';

const { networks, problems: found } = readNetworks();
const problems = [...found, ...checkRegions({ prefectures, areas, municipalities })];
const errors = errorsOf(problems).length;
const warnings = problems.length - errors;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

for (const problem of problems) console.error(formatFinding(problem));
if (problems.length > 0)
  console.error(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
if (errors > 0) process.exitCode = 1;
else console.log(`The data is in order: ${counted(networks.length, 'network')}.`);
