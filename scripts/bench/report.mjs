/** The whole report of a run: tables to print, figures to keep. */
import { machineLine } from './machine.mjs';
import { ANY_MACHINE, PROFILES } from './profiles.mjs';
import { summarise } from './statistics.mjs';
import { figureTable, functionTable, shareTable, weightTable } from './table.mjs';

/** @typedef {Required<import('./metrics.mjs').Measured>} All */

/** The share of which the costly functions are named. */
const DETAILED = /drawing nothing: in all$|per move$/;

/**
 * @param {All} all
 * @param {import('./machine.mjs').Machine} machine
 * @returns {string} Markdown
 */
export function report({ figures, weights, shares }, machine) {
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
export function toJson({ figures, weights, shares }, machine, options) {
  const summarised = figures.map(({ values, ...figure }) => ({
    ...figure,
    ...summarise(values),
    values,
  }));
  return `${JSON.stringify({ machine, options, weights, figures: summarised, shares }, null, 1)}\n`;
}
