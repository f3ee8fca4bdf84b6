/** `npm run data:check`: every problem of the data on a line of its own, or one line of success. */
import { readNetworks } from './load';
import { DataError } from './problem';

const { networks, problems } = readNetworks();
if (problems.length > 0) {
  console.error(new DataError(problems).message);
  process.exitCode = 1;
} else {
  console.log(`The data is in order: ${networks.length} networks.`);
}
