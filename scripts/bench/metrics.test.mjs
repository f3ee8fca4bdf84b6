import { expect, test } from 'vitest';
import { METRICS, measureAll } from './metrics.mjs';
import { PROFILES } from './profiles.mjs';
import { report, toJson } from './report.mjs';

const figure = (what, profile) => ({ what, site: 'atlas', profile, unit: 'ms', values: [1, 2, 3] });
/** Metrics that measure nothing but that they were asked. */
const metrics = [
  {
    name: 'once',
    once: true,
    measure: async ({ profile }) => ({ figures: [figure('once', profile.name)] }),
  },
  {
    name: 'broken',
    measure: async () => {
      throw new Error('the map is not live');
    },
  },
  {
    name: 'each',
    measure: async ({ profile, say }) => {
      say('measuring', 'run 1');
      return { figures: [figure('each', profile.name)] };
    },
  },
];
const machine = { date: '2026-11-20T12:00:00Z', commit: null, cpu: 'x', cores: 2, memory: 8e9 };

test('each profile is measured, what does not depend on one once, and a failure costs nothing else', async () => {
  const said = [];
  const common = { sites: [], profiled: null, runs: 1, say: (...words) => said.push(words) };
  const all = await measureAll(common, { metrics, profiles: PROFILES });
  expect(all.figures.map(({ what, profile }) => [what, profile])).toEqual([
    ['once', 'any'],
    ['each', 'full-speed'],
    ['each', 'hospital-terminal'],
  ]);
  expect(said[0]).toEqual(['Full speed: measuring', 'run 1']);
  expect(all.failures).toHaveLength(2);

  const text = report(all, machine);
  expect(text).toMatch(/### Any machine\n\n\| what +\|.*\n.*\n\| once, ms +\|/);
  expect(text).toContain('Not measured: Full speed: broken (the map is not live)');
  const json = JSON.parse(toJson(all, machine, { runs: 1 }));
  expect(json.figures[0]).toMatchObject({ what: 'once', median: 2, values: [1, 2, 3] });
  expect(json.notMeasured).toHaveLength(2);
});

test('every metric has a name of its own', () => {
  const names = METRICS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
