/** The whole report of a run: tables to print, figures to keep. */
import { machineLine } from './machine.mjs';
import { ANY_MACHINE, PROFILES } from './profiles.mjs';
import { summarise } from './statistics.mjs';
import { figureTable, functionTable, shareTable, weightTable } from './table.mjs';

/** @typedef {import('./metrics.mjs').All} All */

/** The share of which the costly functions are named. */
const DETAILED = /drawing nothing: in all$|per move$/;

/**
 * @param {All} all
 * @param {import('./machine.mjs').Machine} machine
 * @returns {string} Markdown
 */
export function report({ figures, weights, shares, failures }, machine) {
  const parts = [machineLine(machine)];
  if (weights.length > 0) {
    parts.push(
      '### Bytes of a first load',
      'As sent, uncompressed in brackets.',
      weightTable(weights),
    );
  }
  for (const { name, title } of [ANY_MACHINE, ...PROFILES]) {
    const ofProfile = figures.filter(({ profile }) => profile === name);
    if (ofProfile.length > 0) parts.push(`### ${title}`, figureTable(ofProfile));
    const itsShares = shares.filter(({ profile }) => profile === name);
    if (itsShares.length === 0) continue;
    parts.push(`### ${title}: whose time it was`, shareTable(itsShares));
    for (const share of itsShares.filter(({ what }) => DETAILED.test(what))) {
      parts.push(functionTable(share));
    }
  }
  for (const { what, error } of failures) {
    parts.push(`Not measured: ${what} (${error instanceof Error ? error.message : error})`);
  }
  return `${parts.join('\n\n')}\n`;
}

/**
 * Everything that was measured, with every single value.
 *
 * @param {All} all
 * @param {import('./machine.mjs').Machine} machine
 * @param {object} options as they were given
 * @returns {string} JSON
 */
export function toJson({ figures, weights, shares, failures }, machine, options) {
  const summarised = figures.map(({ values, ...figure }) => ({
    ...figure,
    ...(values.length > 0 ? summarise(values) : {}),
    values,
  }));
  const notMeasured = failures.map(({ what, error }) => ({ what, reason: String(error) }));
  const content = { machine, options, weights, figures: summarised, shares, notMeasured };
  return `${JSON.stringify(content, null, 1)}\n`;
}
