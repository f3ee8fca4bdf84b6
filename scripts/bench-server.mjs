/**
 * `npm run bench:server`: our own server beside nginx, over the same build, on this machine. Prints tables;
 * docs/scaling.md says what follows.
 */
import { checkBuild } from './bench/current-build.mjs';
import { describeMachine, machineLine } from './bench/machine.mjs';
import { createProgress } from './bench/progress.mjs';
import { residentMemory, startNginx, startOwn } from './bench/server/servers.mjs';
import { load } from './bench/server/wrk.mjs';
import { median } from './bench/statistics.mjs';
import { digits, markdownTable } from './bench/table.mjs';
import { openLab } from './budget/load.mjs';
import { getProgram } from './debian.mjs';
import { launchBrowser } from './lab.mjs';
import { basePath as basePathOf, Failure, isMain, OUT, runMain } from './project.mjs';

/** @typedef {import('./bench/server/servers.mjs').Server} Server */
/** @typedef {import('./bench/server/wrk.mjs').Load} Load */

const CONNECTIONS = [1, 64, 256];
const RUNS = 3;
/** How long a run takes, unless it is said (s). */
const SECONDS = 5;
/** How long memory is watched, and how often (s). */
const MINUTE = 60;
const LOOK = 5;
/** What is asked for: all that a reader's first load of this page asks for. */
const PAGE = '/';

/**
 * How long each run takes.
 *
 * @param {readonly string[]} args of the command line
 * @throws {Failure} when they are not understood
 */
function readSeconds(args) {
  const given = /^--seconds[= ](\d{1,3})$/.exec(args.join(' '))?.[1];
  if (args.length === 0) return SECONDS;
  if (given !== undefined && Number(given) >= 1) return Number(given);
  throw new Failure(
    `"${args.join(' ')}": expected nothing, or --seconds and a number from 1 to 999`,
  );
}

/**
 * @param {readonly Server[]} servers taken in turns, so that what else the machine does falls on all
 * @param {readonly string[]} addresses
 * @param {number} seconds of each run
 * @param {(step: string) => void} say
 * @returns {Promise<string>} a table
 */
async function throughput(servers, addresses, seconds, say) {
  const rows = [];
  for (const connections of CONNECTIONS) {
    /** @type {Map<Server, Load[]>} */
    const loads = new Map(servers.map((server) => [server, []]));
    for (let run = 1; run <= RUNS; run++) {
      for (const server of servers) {
        say(`${connections} connections, run ${run} of ${RUNS}: ${server.name}`);
        loads.get(server)?.push(await load(server.origin, addresses, { connections, seconds }));
      }
    }
    const medians = [...loads].map(([{ name }, all]) => ({
      name,
      perSecond: median(all.map(({ perSecond }) => perSecond)),
      megabytes: median(all.map(({ bytesPerSecond }) => bytesPerSecond)) / 1e6,
      p50: median(all.map(({ p50 }) => p50)),
      p99: median(all.map(({ p99 }) => p99)),
      errors: all.reduce((sum, { errors }) => sum + errors, 0),
      spread: all.map(({ perSecond }) => perSecond),
    }));
    const nginx = medians.find(({ name }) => name === 'nginx')?.perSecond ?? Number.NaN;
    for (const each of medians) {
      rows.push([
        String(connections),
        each.name,
        digits(each.perSecond),
        `${digits(Math.min(...each.spread))}–${digits(Math.max(...each.spread))}`,
        digits(each.megabytes),
        digits(each.p50),
        digits(each.p99),
        String(each.errors),
        `${digits(each.perSecond / nginx)} ×`,
      ]);
    }
  }
  const head = ['connections', 'server', 'answers/s', 'min–max', 'MB/s', 'p50, ms', 'p99, ms'];
  return markdownTable([...head, 'errors', 'of nginx'], rows, 2);
}

/**
 * Memory while a server is asked for as much as it can answer.
 *
 * @param {Server} server
 * @param {readonly string[]} addresses
 * @param {(step: string) => void} say
 * @returns {Promise<string[]>} a row
 */
async function memory(server, addresses, say) {
  say(`memory over ${MINUTE} s: ${server.name}`);
  /** @type {number[]} */
  const samples = [];
  const watch = setInterval(() => {
    residentMemory(server.pid).then((bytes) => samples.push(bytes / 1e6));
  }, LOOK * 1000);
  const { errors } = await load(server.origin, addresses, { connections: 64, seconds: MINUTE });
  clearInterval(watch);
  const third = Math.floor(samples.length / 3);
  const early = samples.slice(0, third);
  const late = samples.slice(-third);
  return [
    server.name,
    digits(median(early)),
    digits(median(late)),
    digits(Math.max(...samples)),
    String(errors),
  ];
}

if (isMain(import.meta.url)) {
  await runMain(async () => {
    const seconds = readSeconds(process.argv.slice(2));
    await checkBuild();
    await getProgram('wrk');
    const basePath = basePathOf();
    const progress = createProgress(process.stderr);
    const say = (/** @type {string} */ step) => progress.say(step);
    say('what a first load asks for');
    const lab = await openLab(OUT, basePath);
    const sent = await lab.load(PAGE, { map: true });
    await lab.close();
    const addresses = sent.map(({ address }) => address);

    const browser = await launchBrowser();
    const machine = machineLine(describeMachine(browser));
    await browser.close();

    /** @type {Server[]} */
    const servers = [];
    try {
      servers.push(await startOwn());
      servers.push(await startNginx(OUT, basePath));
      const answers = await throughput(servers, addresses, seconds, say);
      const held = [];
      for (const server of servers) held.push(await memory(server, addresses, say));
      console.log(`${machine}\n
The ${addresses.length} files of a first load of ${PAGE}, gzip, in turn; ${RUNS} runs of ${seconds} s each:\n
${answers}\n
Memory in ${MINUTE} s at 64 connections, MB:\n
${markdownTable(['server', 'first third', 'last third', 'most', 'errors'], held, 1)}`);
    } finally {
      progress.end();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}
