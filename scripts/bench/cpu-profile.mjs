/** Records what the page's main thread does, and says whose time it was. */
import { OWNERS, ownerOfSource } from './owners.mjs';

/** @typedef {import('./owners.mjs').Owner} Owner */
/** @typedef {import('./owners.mjs').Place} Place */
/**
 * A profile as Chromium gives it; times in microseconds.
 *
 * @typedef {object} Profile
 * @property {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number, columnNumber: number }, children?: number[] }[]} nodes
 * @property {number} startTime
 * @property {number} endTime
 * @property {number[]} samples the node that ran
 * @property {number[]} timeDeltas since the sample before
 */
/** @typedef {{ from: number, to: number }} Span milliseconds since the navigation began */
/**
 * One of our functions, with what it calls.
 *
 * @typedef {{ name: string, place: string, time: number }} Cost `time` in milliseconds
 */
/**
 * Whose time it was, in milliseconds: of each owner's own code; of ours with all that it calls; and our functions,
 * the most costly first.
 *
 * @typedef {object} Account
 * @property {Record<Owner, number>} owners
 * @property {number} underOurs
 * @property {Cost[]} functions
 */

/** Microseconds between samples. */
const INTERVAL = 200;
/** So many of our functions are named. */
const MOST_FUNCTIONS = 12;
/** @type {Readonly<Record<string, Owner | null>>} */
const META = {
  '(idle)': null,
  '(root)': null,
  '(program)': 'browser',
  '(garbage collector)': 'garbage collection',
};

/**
 * Profiles the page's main thread while something is done.
 *
 * @param {import('@playwright/test').CDPSession} session of the page
 * @param {() => Promise<void>} work
 * @returns {Promise<{ profile: Profile, origin: number }>} `origin`: when the navigation began, as the
 *   profile counts time (microseconds)
 */
export async function recordProfile(session, work) {
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  const began = metrics.find(({ name }) => name === 'NavigationStart')?.value;
  if (began === undefined) throw new Error('The browser does not tell when the page began');
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  await session.send('Performance.disable');
  return { profile: /** @type {Profile} */ (profile), origin: began * 1e6 };
}

/**
 * What each node of a profile is.
 *
 * @param {Profile} profile
 * @param {{ locate: (url: string, line: number, column: number) => Place | null, webgl: ReadonlySet<string> }} known
 *   `webgl`: names of WebGL's functions
 */
function describe({ nodes }, { locate, webgl }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  /** @type {Map<number, { owner: Owner | null, ours: readonly string[] }>} */
  const described = new Map();
  /** @type {Map<string, { name: string, place: string }>} */
  const functions = new Map();

  const visit = (node, parent) => {
    const { functionName, url, lineNumber, columnNumber } = node.callFrame;
    const place = url === '' ? null : locate(url, lineNumber, columnNumber);
    let { owner, ours } = parent;
    if (functionName in META) owner = META[functionName] ?? null;
    else if (place !== null) owner = ownerOfSource(place.source);
    else if (webgl.has(functionName)) owner = 'WebGL calls';
    if (place !== null && owner === 'our code') {
      const where = `${place.source}:${place.line}`;
      functions.set(where, { name: functionName || 'anonymous', place: where });
      // a function that calls itself counts once
      if (!ours.includes(where)) ours = [...ours, where];
    }
    described.set(node.id, { owner, ours });
    for (const id of node.children ?? []) visit(byId.get(id), { owner, ours });
  };
  const [root] = nodes;
  if (root) visit(root, { owner: null, ours: [] });
  return { described, functions };
}

/**
 * Adds up whose time it was.
 *
 * @param {{ profile: Profile, origin: number }} recorded
 * @param {Parameters<typeof describe>[1]} known
 * @param {readonly Span[]} [spans] only what lies in one of these
 * @returns {Account}
 */
export function account({ profile, origin }, known, spans = [{ from: -Infinity, to: Infinity }]) {
  const { described, functions } = describe(profile, known);
  const owners = /** @type {Record<Owner, number>} */ (
    Object.fromEntries(OWNERS.map((owner) => [owner, 0]))
  );
  /** @type {Map<string, number>} */
  const times = new Map();
  let underOurs = 0;
  let at = profile.startTime;
  profile.samples.forEach((id, index) => {
    at += profile.timeDeltas[index] ?? 0;
    const next = at + (profile.timeDeltas[index + 1] ?? profile.endTime - at);
    const [from, to] = [(at - origin) / 1000, (next - origin) / 1000];
    const time = spans.reduce(
      (sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
      0,
    );
    const { owner, ours } = described.get(id) ?? { owner: null, ours: [] };
    if (owner !== null) owners[owner] += time;
    if (ours.length > 0) underOurs += time;
    for (const where of ours) times.set(where, (times.get(where) ?? 0) + time);
  });
  const costs = [...times]
    .map(([where, time]) => ({ ...(functions.get(where) ?? { name: '', place: where }), time }))
    .filter(({ time }) => time > 0)
    .sort((a, b) => b.time - a.time);
  return { owners, underOurs, functions: costs.slice(0, MOST_FUNCTIONS) };
}
