/**
 * `npm run data:check`: every problem of regions, their shapes and the records on a line of its own, as linters have it,
 * and a line that counts them. Warnings do not fail it.
 */
import { checkArtefacts, readUnder } from './artefacts/check-artefacts';
import { errorsOf, formatFinding } from './problem';

const regions = checkArtefacts(readUnder());
// the records are read by the regions, which are loaded as modules: broken ones would only throw
const records =
  regions.length > 0
    ? { networks: [], problems: [] }
    : await import('./load').then(({ readNetworks }) => readNetworks());
const { networks } = records;
const problems = [...regions, ...records.problems];
const errors = errorsOf(problems).length;
const warnings = problems.length - errors;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

for (const problem of problems) console.error(formatFinding(problem));
if (problems.length > 0)
  console.error(`${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
if (errors > 0) process.exitCode = 1;
else console.log(`The data is in order: ${counted(networks.length, 'network')}.`);
